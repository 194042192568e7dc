//! Articles 17 to 20: who may ask which class, and what the commission judges.

use super::Nature::{Autorite, Calculee};
use super::{COMMISSION, OUI_NON, Provision, SEULEMENT_NON, SEULEMENT_OUI, p};
use crate::texte::renvoi::Renvoi;

const A17: Renvoi = Renvoi::article(17);
const A18: Renvoi = Renvoi::article(18);
const A19: Renvoi = Renvoi::article(19);
const A20: Renvoi = Renvoi::article(20);
const CADRES: &[&str] = &["etapes/recevabilite.rs", "texte/art_17.rs"];
const AGENTS: &[&str] = &["etapes/recevabilite.rs", "texte/art_18.rs"];
const LIGNES_18: &[&str] = &["texte/art_18.rs", "etapes/recevabilite.rs"];
const INFERIEURES: &[&str] = &["texte/art_18.rs", "etapes/recevabilite.rs", "texte/lectures.rs"];
const REPUTES: &[&str] = &["etapes/appartenance.rs"];
const APPRECIATION: &[&str] = &["etapes/recevabilite.rs", "texte/art_20.rs"];
const ASSIMILATION: &[&str] = &["etapes/appartenance.rs", "texte/art_20.rs", "texte/lectures.rs"];
const VERDICT: &[&str] = &["evaluer.rs", "decision.rs"];
const QUOTAS: &[&str] = &["effets/quotas.rs"];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
pub(super) const LIGNES: [Provision; 21] = [
    p(A17.al(1), Calculee, CADRES,
      "Un cadre peut viser AD3, IF1 et IF2.",
      "A manager may aim at AD3, IF1 and IF2.").etats(SEULEMENT_OUI),
    p(A17.al(2), Calculee, CADRES,
      "Un ancien élève, ou un attaché principal de la CANSSM, peut viser aussi AD2.",
      "A former student, or a principal attaché of the CANSSM, may aim at AD2 as well.").etats(OUI_NON),
    p(A17.al(3), Calculee, CADRES,
      "Un cadre qui vise une autre classe est irrecevable.",
      "A manager who aims at any other class is inadmissible.").etats(SEULEMENT_NON),

    p(A18.al(1), Calculee, INFERIEURES,
      "Un agent de direction vise les classes de sa ligne, et celles qui sont au-dessous dans la filière.",
      "A senior manager may aim at the classes of his row, and at those below in the track.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(1), Calculee, LIGNES_18,
      "Depuis IF2\u{a0}: IF1, AD2 et D3.",
      "From IF2: IF1, AD2 and D3.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(2), Calculee, LIGNES_18,
      "Depuis IF1\u{a0}: AD1 et D2.",
      "From IF1: AD1 and D2.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(3), Calculee, LIGNES_18,
      "Depuis AD3\u{a0}: IF1, AD2 et D3.",
      "From AD3: IF1, AD2 and D3.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(4), Calculee, LIGNES_18,
      "Depuis AD2\u{a0}: IF1, AD1 et D2.",
      "From AD2: IF1, AD1 and D2.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(5), Calculee, LIGNES_18,
      "Depuis AD1\u{a0}: D1.",
      "From AD1: D1.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(6), Calculee, LIGNES_18,
      "Depuis D3\u{a0}: IF1, AD1 et D1.",
      "From D3: IF1, AD1 and D1.").etats(SEULEMENT_OUI),
    p(A18.al(1).n(7), Calculee, LIGNES_18,
      "Depuis D2\u{a0}: AD1 et D1.",
      "From D2: AD1 and D1.").etats(SEULEMENT_OUI),
    p(A18.al(2), Calculee, AGENTS,
      "Un agent de direction qui vise une autre classe est irrecevable.",
      "A senior manager who aims at any other class is inadmissible.").etats(SEULEMENT_NON),
    p(A18.al(3), Calculee, AGENTS,
      "Venu de la deuxième section en AD3 ou AD2, on ne monte qu’après six semaines de perfectionnement.",
      "Coming from the second section in AD3 or AD2, one moves up only after six weeks of training sessions.")
        .etats(OUI_NON),

    p(A19.al(1), Calculee, REPUTES,
      "L’agent détaché est réputé inscrit dans la classe de son dernier agrément, jusqu’à ce qu’il reprenne un emploi.",
      "A seconded senior manager is deemed listed in the class of the last approval, until a post is taken up again."),
    p(A19.al(2), Calculee, REPUTES,
      "Même faveur pour l’agent agréé qu’une fusion ou une absorption prive d’emploi.",
      "Same benefit for an approved senior manager whose post disappears in a merger or takeover."),

    p(A20.al(1), Autorite, VERDICT,
      "La commission choisit, parmi ceux qui remplissent les conditions, ceux qu’elle juge assez compétents.",
      "Among those who meet the conditions, the commission chooses those it finds competent enough."),
    p(A20.al(2), Autorite, VERDICT,
      "Elle juge la compétence sur dossier et prend les avis qu’elle veut.",
      "It judges competence on file and seeks the opinions it wishes."),
    p(A20.al(3), Autorite, VERDICT,
      "Pour les réputés inscrits, elle regarde la demande, la situation d’avant et le poste actuel.",
      "For those deemed listed, it looks at the request, the former situation and the present post."),
    p(A20.al(4), Calculee, ASSIMILATION,
      "Qui n’est dans aucun organisme du texte est assimilé par elle à un cadre ou à un agent de direction.",
      "Whoever is in no body of the text is put by it on a par with a manager or senior manager.").etats(COMMISSION),
    p(A20.al(5), Calculee, APPRECIATION,
      "Pour ces deux groupes, elle peut retenir une autre classe que celle demandée.",
      "For these two groups, it may settle on another class than the one asked.").etats(COMMISSION),
    p(A20.al(6), Autorite, QUOTAS,
      "Elle peut répartir la deuxième section par région ou par régime.",
      "It may share out the second section by region or by regime."),
];
