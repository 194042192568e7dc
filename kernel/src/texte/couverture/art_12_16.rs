//! Articles 12 to 16: seniority, time in functions, computing classes, national bodies, filing.

use super::Nature::{Calculee, Parametre};
use super::{LES_TROIS, OUI_NON, Provision, p};
use crate::texte::renvoi::Renvoi;

const A12: Renvoi = Renvoi::article(12);
const A13: Renvoi = Renvoi::article(13);
const A14: Renvoi = Renvoi::article(14);
const A15: Renvoi = Renvoi::article(15);
const A16: Renvoi = Renvoi::article(16);
const ANCIENNETE: &[&str] = &["etapes/conditions/anciennete.rs", "texte/art_12.rs"];
const SEUILS: &[&str] = &["texte/art_12.rs", "format/dossier.rs"];
const DUREES: &[&str] = &["texte/art_12.rs", "etapes/conditions/anciennete.rs"];
const FONCTIONS: &[&str] = &["etapes/conditions/fonctions.rs", "texte/art_13.rs"];
const LIGNES_13: &[&str] = &["texte/art_13.rs", "etapes/conditions/fonctions.rs"];
const INFORMATIQUE: &[&str] = &["etapes/conditions/informatique.rs", "texte/art_14.rs"];
const DIPLOME: &[&str] = &["etapes/conditions/informatique.rs", "texte/annexe.rs"];
const APPARTENANCE: &[&str] = &["etapes/appartenance.rs"];
const RESTREINT: &[&str] = &["etapes/appartenance.rs", "etapes/recevabilite.rs", "texte/art_15.rs"];
const NATIONAL: &[&str] = &["etapes/conditions/national.rs", "texte/art_15.rs"];
const DEPOT: &[&str] = &["etapes/recevabilite.rs", "texte/art_16.rs", "effets/calendrier.rs"];
const ENVOI: &[&str] = &["etapes/recevabilite.rs", "effets/acheminement.rs", "texte/art_16.rs"];
const CONTENU: &[&str] = &["etapes/recevabilite.rs", "texte/art_16.rs"];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
pub(super) const LIGNES: [Provision; 37] = [
    p(A12.al(1), Calculee, ANCIENNETE,
      "Il faut une ancienneté minimale dans des emplois d’encadrement payés à un certain niveau.",
      "A minimal seniority is required in management posts of a certain pay."),
    p(A12.al(1).n(1), Parametre, SEUILS,
      "Seuil du régime général\u{a0}: le cadre de niveau 7.",
      "Threshold of the general regime: manager of level 7."),
    p(A12.al(1).n(2), Parametre, SEUILS,
      "Seuil d’ORGANIC\u{a0}: le niveau 3 en catégorie B.",
      "Threshold of ORGANIC: level 3 in category B."),
    p(A12.al(1).n(3), Parametre, SEUILS,
      "Seuil des artisans, au niveau 1\u{a0}: cadre administratif au national, responsable technique à la base.",
      "Threshold of the craftsmen, at level 1: administrative manager (national), technical head (local)."),
    p(A12.al(1).n(4), Parametre, SEUILS,
      "Seuil de la CANAM et des caisses mutuelles\u{a0}: le niveau 3.",
      "Threshold of the CANAM and its mutual funds: level 3."),
    p(A12.al(1).n(5), Parametre, SEUILS,
      "Seuil des mines\u{a0}: la catégorie A comme titulaire (CANSSM), chef de service ailleurs.",
      "Threshold of the mines: tenured category A at the CANSSM, head of department elsewhere."),
    p(A12.al(2), Calculee, ANCIENNETE,
      "Mines\u{a0}: le comptable de niveau 2 certifié, intérimaire de l’agent comptable depuis 4\u{a0}ans, est admis aussi.",
      "Mines: a certified level 2 accountant, acting for the chief accountant for 4 years, qualifies too."),
    p(A12.al(3), Calculee, ANCIENNETE,
      "L’ancienneté minimale dépend de la classe demandée.",
      "The minimal seniority depends on the class asked for."),
    p(A12.al(3).n(1), Parametre, DUREES,
      "9\u{a0}ans pour AD2.",
      "9 years for AD2.").etats(OUI_NON),
    p(A12.al(3).n(2), Parametre, DUREES,
      "6\u{a0}ans pour AD3.",
      "6 years for AD3.").etats(OUI_NON),
    p(A12.al(3).n(3), Parametre, DUREES,
      "12\u{a0}ans pour IF1.",
      "12 years for IF1.").etats(OUI_NON),
    p(A12.al(3).n(4), Parametre, DUREES,
      "9\u{a0}ans pour IF2.",
      "9 years for IF2.").etats(OUI_NON),
    p(A12.al(4), Calculee, ANCIENNETE,
      "La scolarité compte pour ce qu’elle a duré\u{a0}; la première section a 4\u{a0}ans de moins à justifier.",
      "Schooling counts for its real length; the first section has 4 years less to show."),

    p(A13.al(1), Calculee, FONCTIONS,
      "Pour monter de classe, il faut avoir exercé un temps minimal dans des classes données.",
      "To move up a class, a minimal time must have been spent in given classes."),
    p(A13.al(1).n(1), Parametre, LIGNES_13,
      "Vers IF1\u{a0}: 3\u{a0}ans en IF2.",
      "To IF1: 3 years in IF2.").etats(LES_TROIS),
    p(A13.al(1).n(2), Parametre, LIGNES_13,
      "Vers AD2\u{a0}: 3\u{a0}ans en IF2 ou AD3.",
      "To AD2: 3 years in IF2 or AD3.").etats(LES_TROIS),
    p(A13.al(1).n(3), Parametre, LIGNES_13,
      "Vers AD1\u{a0}: 4\u{a0}ans en IF1, AD2 ou D3.",
      "To AD1: 4 years in IF1, AD2 or D3.").etats(LES_TROIS),
    p(A13.al(1).n(4), Parametre, LIGNES_13,
      "Vers D3\u{a0}: 3\u{a0}ans en IF2 ou AD3.",
      "To D3: 3 years in IF2 or AD3.").etats(LES_TROIS),
    p(A13.al(1).n(5), Parametre, LIGNES_13,
      "Vers D2\u{a0}: 4\u{a0}ans en IF1, AD2 ou D3.",
      "To D2: 4 years in IF1, AD2 or D3.").etats(LES_TROIS),
    p(A13.al(1).n(6), Parametre, LIGNES_13,
      "Vers D1\u{a0}: 4\u{a0}ans en AD1 ou D2, ou bien 6\u{a0}ans en D3.",
      "To D1: 4 years in AD1 or D2, or else 6 years in D3.").etats(LES_TROIS),
    p(A13.al(2), Calculee, FONCTIONS,
      "Seul compte le temps d’emploi régulier et agréé, depuis la prise de fonctions ou le surclassement.",
      "Only time in a regular, approved post counts, from taking it up or from the upgrade of the body."),
    p(A13.al(3), Calculee, FONCTIONS,
      "La commission peut passer outre un manque de 6\u{a0}mois au plus.",
      "The commission may overlook a shortfall of 6 months at most."),

    p(A14.al(1), Calculee, INFORMATIQUE,
      "IF1 et IF2 ont trois conditions de plus.",
      "IF1 and IF2 have three further conditions."),
    p(A14.al(1).n(1), Calculee, INFORMATIQUE,
      "Cinq ans d’emploi informatique d’un rang donné, ou que la commission juge équivalent.",
      "Five years in a computing post of a given rank, or one the commission finds equivalent.").etats(LES_TROIS),
    p(A14.al(1).n(2), Calculee, DIPLOME,
      "Un diplôme de l’annexe, ou un autre que la commission juge équivalent.",
      "A diploma of the annex, or another the commission finds equivalent.").etats(LES_TROIS),
    p(A14.al(1).n(3), Calculee, INFORMATIQUE,
      "L’attestation d’un stage de l’école\u{a0}; en sont dispensés ses anciens élèves et ceux des six semaines.",
      "The attestation of a course of the school; its former students and holders of the six weeks are exempt.")
        .etats(OUI_NON),

    p(A15.al(1), Calculee, APPARTENANCE,
      "Les agents des organismes nationaux peuvent demander leur inscription comme les autres.",
      "Managers of national bodies may ask to be listed like the others."),
    p(A15.al(2), Calculee, RESTREINT,
      "Régime général et mines\u{a0}: nommé au national sans inscription suffisante, on ne demande que la classe de son emploi.",
      "General regime and mines: nominated nationally without a sufficient listing, one may ask only one's post's class.")
        .etats(OUI_NON),
    p(A15.al(3), Calculee, NATIONAL,
      "Ces agents doivent l’article 12, cinq ans de direction et trois ans dans l’emploi tenu.",
      "Those senior managers owe article 12, five years of senior management and three in the post held.").etats(OUI_NON),
    p(A15.al(3).n(1), Calculee, NATIONAL,
      "Ils doivent avoir 40\u{a0}ans, sauf les anciens élèves.",
      "They must be 40, former students excepted.").etats(OUI_NON),
    p(A15.al(3).n(2), Calculee, NATIONAL,
      "Ils doivent les six semaines de perfectionnement, sauf les anciens élèves.",
      "They owe the six weeks of training sessions, former students excepted.").etats(OUI_NON),
    p(A15.al(4), Calculee, APPARTENANCE,
      "Une fois inscrits à ce titre, ils rejoignent la règle commune.",
      "Once listed on that footing, they come under the common rules."),

    p(A16.al(1), Calculee, DEPOT,
      "Demande sur formulaire, en double, postée au plus tard le 30 avril qui précède.",
      "Request on the form, in two copies, posted by 30 April of the year before.").etats(OUI_NON),
    p(A16.al(2), Calculee, ENVOI,
      "Organisme de base\u{a0}: un recommandé à la DRASS, le double par le directeur.",
      "Local body: one registered copy to the regional office (DRASS), the other through the director.").etats(OUI_NON),
    p(A16.al(3), Calculee, ENVOI,
      "Organisme national\u{a0}: un recommandé au secrétariat de la commission, le double par le directeur.",
      "National body: one registered copy to the commission's secretariat, the other through the director.")
        .etats(OUI_NON),
    p(A16.al(4), Calculee, ENVOI,
      "Réputé inscrit\u{a0}: un recommandé au secrétariat, le double par le directeur ou le président.",
      "Deemed listed: one registered copy to the secretariat, the other through the director or the chairman.")
        .etats(OUI_NON),
    p(A16.al(5), Calculee, CONTENU,
      "La demande nomme les classes voulues et contient les pièces utiles.",
      "The request names the classes wanted and holds the documents needed.").etats(OUI_NON),
];
