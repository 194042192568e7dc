//! Articles 16 to 20: filing, classes asked, the commission's part, as later states have them.

use super::Nature::{Autorite, Calculee, Information};
use super::{Changement, Version, deplacee, modifiee, nouvelle, redigee, version};
use crate::texte::renvoi::Renvoi;

const A16: Renvoi = Renvoi::article(16);
const A18: Renvoi = Renvoi::article(18);
const A19: Renvoi = Renvoi::article(19);
const A19B: Renvoi = Renvoi::A19_BIS;
const A20: Renvoi = Renvoi::article(20);
const DEPOT: &[&str] = &["texte/suites/articles.rs", "etapes/recevabilite/depot.rs"];
const ENVOI: &[&str] = &["texte/suites/articles.rs"];
const CONTENU: &[&str] = &["texte/suites/articles.rs", "etapes/recevabilite/depot.rs"];
const AGENTS: &[&str] = &["etapes/recevabilite/attestation.rs", "texte/suites/articles.rs"];
const LIGNES_18: &[&str] = &["texte/suites/articles.rs"];
const REPUTES: &[&str] = &["etapes/appartenance/suites.rs", "etapes/appartenance.rs"];
const AGENCE: &[&str] = &["effets/agence.rs", "texte/suites/articles.rs"];
const VERDICT: &[&str] = &["evaluer.rs"];
const APPRECIATION: &[&str] = &["texte/suites/articles.rs", "etapes/recevabilite.rs"];

pub(super) const VERSIONS: [Version; 13] = [
    version(A16, 2011, &A16_2011),
    version(A16, 2013, &A16_2013),
    version(A16, 2014, &A16_2014),
    version(A18, 2003, &A18_2003),
    version(A18, 2013, &A18_2013),
    version(A19, 2008, &A19_2008),
    version(A19, 2010, &A19_2010),
    version(A19, 2012, &A19_2012),
    version(A19B, 2012, &A19B_2012),
    version(A20, 2007, &A20_2007),
    version(A20, 2008, &A20_2008),
    version(A20, 2011, &A20_2011),
    version(A20, 2013, &A20_2013),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A16_2011: [Changement; 4] = [
    modifiee(A16.al(1), Calculee, DEPOT,
      "Demande sur formulaire, en trois exemplaires, postée au plus tard le 30 avril qui précède.",
      "Request on the form, in three copies, posted by 30 April of the year before."),
    modifiee(A16.al(2), Calculee, ENVOI,
      "Organisme de base\u{a0}: deux exemplaires en recommandé au secrétariat, le troisième au directeur.",
      "Local body: two registered copies to the secretariat, the third to the director."),
    modifiee(A16.al(3), Calculee, ENVOI,
      "Organisme national\u{a0}: deux exemplaires en recommandé au secrétariat, le troisième à son directeur.",
      "National body: two registered copies to the secretariat, the third to its director."),
    modifiee(A16.al(4), Calculee, ENVOI,
      "Réputé inscrit\u{a0}: deux exemplaires en recommandé au secrétariat, le troisième au directeur ou au président.",
      "Deemed listed: two registered copies to the secretariat, the third to the director or the chairman."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A16_2013: [Changement; 16] = [
    modifiee(A16.al(1), Calculee, DEPOT,
      "Demande avant le 1er mai par la poste, ou jusqu’au 5 mai en ligne.",
      "Request before 1 May by post, or up to 5 May online."),
    modifiee(A16.al(2), Calculee, DEPOT,
      "Deux voies au choix\u{a0}: en ligne ou par la poste.",
      "Two routes to choose from: online or by post."),
    modifiee(A16.al(3), Calculee, DEPOT,
      "Déposée ou postée hors délai, la demande est irrecevable.",
      "Filed or posted out of time, the request is inadmissible."),
    modifiee(A16.al(4), Calculee, CONTENU,
      "La demande comprend trois pièces.",
      "The request holds three documents."),
    nouvelle(A16.al(4).n(1), Calculee, CONTENU,
      "Première pièce\u{a0}: le formulaire.",
      "First document: the form."),
    nouvelle(A16.al(4).n(2), Calculee, CONTENU,
      "Deuxième pièce\u{a0}: le relevé de carrière.",
      "Second document: the statement of career."),
    nouvelle(A16.al(4).n(3), Calculee, CONTENU,
      "Troisième pièce\u{a0}: une lettre de motivation.",
      "Third document: a letter of motivation."),
    modifiee(A16.al(5), Calculee, CONTENU,
      "La demande nomme les classes voulues.",
      "The request names the classes wanted."),
    nouvelle(A16.al(6), Information, DEPOT,
      "Annonce la voie en ligne.",
      "Announces the online route."),
    nouvelle(A16.al(7), Calculee, DEPOT,
      "En ligne\u{a0}: sur le site de l’UCANSS.",
      "Online: on the site of the UCANSS."),
    nouvelle(A16.al(7).n(1), Calculee, DEPOT,
      "En ligne\u{a0}: ouverture le 1er avril.",
      "Online: open from 1 April."),
    nouvelle(A16.al(7).n(2), Calculee, DEPOT,
      "En ligne\u{a0}: validation le 5 mai au plus tard.",
      "Online: validated on 5 May at the latest."),
    nouvelle(A16.al(8), Calculee, ENVOI,
      "En ligne\u{a0}: un exemplaire papier au directeur ou au président.",
      "Online: one paper copy to the director or the chairman."),
    nouvelle(A16.al(9), Information, DEPOT,
      "Annonce la voie postale.",
      "Announces the postal route."),
    nouvelle(A16.al(10), Calculee, DEPOT,
      "Par la poste\u{a0}: trois exemplaires du formulaire, avec les pièces.",
      "By post: three copies of the form, with the documents."),
    nouvelle(A16.al(11), Calculee, ENVOI,
      "Par la poste\u{a0}: deux exemplaires en recommandé au secrétariat le 30 avril au plus tard, le troisième sur place.",
      "By post: two registered copies to the secretariat by 30 April, the third to one's own body."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A16_2014: [Changement; 2] = [
    modifiee(A16.al(1), Calculee, DEPOT,
      "Demande avant le 1er mai par la poste, ou jusqu’au 6 mai en ligne.",
      "Request before 1 May by post, or up to 6 May online."),
    modifiee(A16.al(7).n(2), Calculee, DEPOT,
      "En ligne\u{a0}: validation le 6 mai au plus tard, le 5 étant un dimanche.",
      "Online: validated on 6 May at the latest, the 5th being a Sunday."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A18_2003: [Changement; 2] = [
    modifiee(A18.al(3), Calculee, AGENTS,
      "Les six semaines sont dues aussi après une deuxième section d’avant 2000, quelle qu’en soit la classe.",
      "The six weeks are owed also after a second section of before 2000, whatever its class."),
    nouvelle(A18.al(4), Calculee, AGENTS,
      "D’un autre organisme, la première section demande cette attestation ou celle de la MSA, sauf en AD3.",
      "From another body, the first section requires that attestation or that of the MSA, AD3 excepted."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A18_2013: [Changement; 3] = [
    modifiee(A18.al(1).n(6), Calculee, LIGNES_18,
      "Depuis D3\u{a0}: IF1, AD1, D1 et D2.",
      "From D3: IF1, AD1, D1 and D2."),
    modifiee(A18.al(3), Calculee, AGENTS,
      "Venu de la deuxième section en AD3 ou AD2, on ne monte qu’avec l’attestation du CESDIR.",
      "Coming from the second section in AD3 or AD2, one moves up only with the attestation of the CESDIR."),
    modifiee(A18.al(4), Calculee, AGENTS,
      "D’un autre organisme, la première section demande le CESDIR ou une attestation MSA d’avant 2004, sauf en AD3.",
      "From another body, the first section requires the CESDIR or an MSA attestation of before 2004, AD3 excepted."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A19_2008: [Changement; 2] = [
    modifiee(A19.al(2), Calculee, REPUTES,
      "Détaché dans le champ social, ce temps peut être pris en compte pour monter de classe.",
      "On secondment in the social field, that time may be taken into account to move up a class."),
    deplacee(A19.al(3), A19.al(2)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A19_2010: [Changement; 2] = [
    redigee(A19.al(1)),
    redigee(A19.al(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A19_2012: [Changement; 2] = [
    modifiee(A19.al(3), Calculee, REPUTES,
      "Emploi reclassé plus bas par une fusion\u{a0}: l’agent garde sa classe, sans inscription.",
      "Post put lower by a merger: the senior manager keeps his class, without being listed."),
    nouvelle(A19.al(4), Calculee, REPUTES,
      "Directeur chargé de créer un organisme\u{a0}: il garde la classe de son agrément précédent.",
      "Director asked to set up a body: he keeps the class of his former approval."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A19B_2012: [Changement; 2] = [
    nouvelle(A19B.al(1), Calculee, AGENCE,
      "Directeur d’une agence régionale de santé, agréé ou inscrit en D1 auparavant\u{a0}: D1 lui reste ouvert.",
      "Director of a regional health agency, approved or listed in D1 before: D1 stays open to him."),
    nouvelle(A19B.al(2), Calculee, REPUTES,
      "Nommé plus bas dans une agence régionale de santé, l’agent garde la classe de son agrément.",
      "Nominated lower in a regional health agency, the senior manager keeps the class of his approval."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A20_2007: [Changement; 3] = [
    modifiee(A20.al(1), Autorite, VERDICT,
      "La commission juge la recevabilité, puis choisit.",
      "The commission judges admissibility, then chooses."),
    nouvelle(A20.al(1).n(1), Calculee, VERDICT,
      "Recevabilité\u{a0}: elle applique strictement les conditions.",
      "Admissibility: it applies the conditions strictly."),
    nouvelle(A20.al(1).n(2), Autorite, VERDICT,
      "Choix\u{a0}: parmi ceux qui remplissent les conditions, les assez compétents.",
      "Choice: among those who meet the conditions, the competent enough."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A20_2008: [Changement; 3] = [
    deplacee(A20.al(3), A20.al(4)),
    deplacee(A20.al(4), A20.al(5)),
    deplacee(A20.al(5), A20.al(6)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A20_2011: [Changement; 3] = [
    modifiee(A20.al(2), Autorite, VERDICT,
      "Elle juge la compétence sur dossier et sur l’expérience, par deux voies.",
      "It judges competence on file and on experience, in two ways."),
    nouvelle(A20.al(2).n(1), Autorite, VERDICT,
      "Première voie\u{a0}: ce que le candidat fournit sur son parcours.",
      "First way: what the candidate provides on his career."),
    nouvelle(A20.al(2).n(2), Autorite, VERDICT,
      "Deuxième voie\u{a0}: les avis qu’elle aura voulus.",
      "Second way: the opinions it has wished to seek."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A20_2013: [Changement; 1] = [
    modifiee(A20.al(4), Calculee, APPRECIATION,
      "Pour ceux qu’elle assimile, elle peut retenir une autre classe que celle demandée.",
      "For those it puts on a par, it may settle on another class than the one asked."),
];
