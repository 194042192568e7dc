//! Articles 12 to 15: the conditions, as later states have them.

use super::Nature::{Calculee, Parametre};
use super::{Changement, Version, deplacee, modifiee, nouvelle, redigee, supprimee, version};
use crate::texte::renvoi::Renvoi;

const A12: Renvoi = Renvoi::article(12);
const A13: Renvoi = Renvoi::article(13);
const A14: Renvoi = Renvoi::article(14);
const A15: Renvoi = Renvoi::article(15);
const ANCIENNETE: &[&str] = &["etapes/conditions/anciennete.rs", "texte/suites/durees.rs"];
const SEUILS: &[&str] = &["texte/suites/durees.rs"];
const DUREES: &[&str] = &["texte/suites/durees.rs"];
const FONCTIONS: &[&str] = &["etapes/conditions/fonctions/suites.rs", "texte/suites/durees.rs"];
const LIGNES_13: &[&str] = &["texte/suites/durees.rs"];
const INFORMATIQUE: &[&str] = &["texte/suites/articles.rs", "etapes/conditions/informatique.rs"];
const DIPLOME: &[&str] = &["etapes/conditions/informatique.rs", "texte/annexe.rs"];
const APPARTENANCE: &[&str] = &["etapes/appartenance.rs"];
const RESTREINT: &[&str] = &["texte/suites/articles.rs", "etapes/appartenance.rs"];
const NATIONAL: &[&str] = &["texte/suites/articles.rs", "etapes/conditions/national.rs"];

pub(super) const VERSIONS: [Version; 22] = [
    version(A12, 2003, &A12_2003),
    version(A12, 2007, &A12_2007),
    version(A12, 2008, &A12_2008),
    version(A12, 2010, &A12_2010),
    version(A12, 2011, &A12_2011),
    version(A12, 2012, &A12_2012),
    version(A12, 2013, &A12_2013),
    version(A13, 2003, &A13_2003),
    version(A13, 2008, &A13_2008),
    version(A13, 2011, &A13_2011),
    version(A13, 2012, &A13_2012),
    version(A14, 2005, &A14_2005),
    version(A14, 2007, &A14_2007),
    version(A14, 2008, &A14_2008),
    version(A14, 2010, &A14_2010),
    version(A14, 2013, &A14_2013),
    version(A15, 2003, &A15_2003),
    version(A15, 2008, &A15_2008),
    version(A15, 2010, &A15_2010),
    version(A15, 2011, &A15_2011),
    version(A15, 2012, &A15_2012),
    version(A15, 2013, &A15_2013),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2003: [Changement; 1] = [
    nouvelle(A12.al(1).n(6), Parametre, SEUILS,
      "Seuil de la CAVIMAC\u{a0}: le niveau 3 en catégorie B.",
      "Threshold of the CAVIMAC: level 3 in category B."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2007: [Changement; 7] = [
    modifiee(A12.al(1).n(2), Parametre, SEUILS,
      "Seuils du RSI\u{a0}: ceux d’ORGANIC et des artisans, et le niveau E pour la CANAM.",
      "Thresholds of the RSI: those of ORGANIC and the craftsmen, and level E for the CANAM."),
    deplacee(A12.al(1).n(3), A12.al(1).n(5)),
    deplacee(A12.al(1).n(4), A12.al(1).n(6)),
    redigee(A12.al(2)),
    redigee(A12.al(4)),
    supprimee(A12.al(1).n(5)),
    supprimee(A12.al(1).n(6)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2008: [Changement; 5] = [
    modifiee(A12.al(1), Calculee, ANCIENNETE,
      "Il faut occuper, ou avoir occupé, un temps minimal des emplois d’encadrement payés à un certain niveau.",
      "One must hold, or have held, for a minimal time management posts of a certain pay."),
    redigee(A12.al(1).n(1)),
    redigee(A12.al(1).n(2)),
    redigee(A12.al(1).n(3)),
    redigee(A12.al(1).n(4)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2010: [Changement; 2] = [
    modifiee(A12.al(1).n(2), Parametre, SEUILS,
      "Seuils du RSI\u{a0}: le niveau 6 de sa convention, ou les anciens seuils pour les emplois d’avant.",
      "Thresholds of the RSI: level 6 of its agreement, or the former ones for earlier posts."),
    supprimee(A12.al(1).n(4)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2011: [Changement; 3] = [
    modifiee(A12.al(3).n(2), Parametre, DUREES,
      "8\u{a0}ans pour AD3.",
      "8 years for AD3."),
    modifiee(A12.al(4), Calculee, ANCIENNETE,
      "Pour AD3, la commission peut s’en tenir à 6\u{a0}ans, si le candidat le demande et fait valoir son parcours.",
      "For AD3 the commission may be content with 6 years, if the candidate asks and shows his career."),
    nouvelle(A12.al(5), Calculee, ANCIENNETE,
      "La scolarité compte pour sa durée\u{a0}; la première section a 4\u{a0}ans de moins, et 6 de moins pour AD3.",
      "Schooling counts for its length; the first section has 4 years less, and 6 less for AD3."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2012: [Changement; 1] = [
    modifiee(A12.al(4), Calculee, ANCIENNETE,
      "Pour AD3, la commission peut s’en tenir à 6\u{a0}ans au vu du parcours, même sans demande.",
      "For AD3 the commission may be content with 6 years on the career, even if not asked."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A12_2013: [Changement; 4] = [
    modifiee(A12.al(1).n(1), Parametre, SEUILS,
      "Seuil du régime général\u{a0}: le cadre de niveau 7, et le niveau 5B pour un informaticien.",
      "Threshold of the general regime: manager of level 7, and level 5B for a computing post."),
    modifiee(A12.al(5), Calculee, ANCIENNETE,
      "La scolarité compte pour sa durée\u{a0}; la première section est réduite pour AD2 et AD3 seulement.",
      "Schooling counts for its length; the first section has less to show for AD2 and AD3 only."),
    nouvelle(A12.al(5).n(1), Parametre, DUREES,
      "Première section, AD2\u{a0}: 4\u{a0}ans de moins.",
      "First section, AD2: 4 years less."),
    nouvelle(A12.al(5).n(2), Parametre, DUREES,
      "Première section, AD3\u{a0}: 6\u{a0}ans de moins.",
      "First section, AD3: 6 years less."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A13_2003: [Changement; 3] = [
    modifiee(A13.al(2), Calculee, FONCTIONS,
      "Vers AD2, un an suffit à l’ancien élève de l’école.",
      "To AD2, one year is enough for a former student of the school."),
    deplacee(A13.al(3), A13.al(2)),
    deplacee(A13.al(4), A13.al(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A13_2008: [Changement; 3] = [
    modifiee(A13.al(1), Calculee, FONCTIONS,
      "Le temps est exigé pour une classe au-dessus de celle dont on relève, ou dont on a pu relever.",
      "The time is required for a class above the one one belongs to, or may have belonged to."),
    modifiee(A13.al(1).n(6), Parametre, LIGNES_13,
      "Vers D1\u{a0}: 4\u{a0}ans en AD1 ou D2, 6\u{a0}ans en D3, ou 6\u{a0}ans en additionnant D2 et D3.",
      "To D1: 4 years in AD1 or D2, 6 years in D3, or 6 years adding D2 and D3."),
    nouvelle(A13.al(5), Calculee, FONCTIONS,
      "Vers AD1, D2 et D1, la commission peut passer outre un manque d’un an.",
      "To AD1, D2 and D1, the commission may overlook a shortfall of one year."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A13_2011: [Changement; 4] = [
    modifiee(A13.al(5), Calculee, FONCTIONS,
      "Au vu du cas, la commission a trois pouvoirs sur ce temps.",
      "On the case, the commission has three powers over this time."),
    nouvelle(A13.al(5).n(1), Calculee, FONCTIONS,
      "Premier pouvoir\u{a0}: vers IF1, AD2 et D3, six mois de moins au plus.",
      "First power: to IF1, AD2 and D3, at most six months less."),
    nouvelle(A13.al(5).n(2), Calculee, FONCTIONS,
      "Deuxième pouvoir\u{a0}: vers AD1, D2 et D1, un an de moins au plus.",
      "Second power: to AD1, D2 and D1, at most one year less."),
    nouvelle(A13.al(5).n(3), Calculee, FONCTIONS,
      "Troisième pouvoir\u{a0}: compter des responsabilités équivalentes exercées ailleurs.",
      "Third power: to count equivalent responsibilities held elsewhere."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A13_2012: [Changement; 11] = [
    redigee(A13.al(1).n(1)),
    modifiee(A13.al(1).n(2), Parametre, LIGNES_13,
      "Vers AD2\u{a0}: 3\u{a0}ans en IF2 seul, ou 3\u{a0}ans en AD3 seul.",
      "To AD2: 3 years in IF2 alone, or 3 years in AD3 alone."),
    modifiee(A13.al(1).n(3), Parametre, LIGNES_13,
      "Vers AD1\u{a0}: 4\u{a0}ans dans une seule des classes IF1, AD2, D3.",
      "To AD1: 4 years in only one of the classes IF1, AD2, D3."),
    modifiee(A13.al(1).n(4), Parametre, LIGNES_13,
      "Vers D3\u{a0}: 3\u{a0}ans en IF2 seul, ou 3\u{a0}ans en AD3 seul.",
      "To D3: 3 years in IF2 alone, or 3 years in AD3 alone."),
    modifiee(A13.al(1).n(5), Parametre, LIGNES_13,
      "Vers D2\u{a0}: 4\u{a0}ans dans une seule des classes IF1, AD2, D3.",
      "To D2: 4 years in only one of the classes IF1, AD2, D3."),
    modifiee(A13.al(1).n(6), Parametre, LIGNES_13,
      "Vers D1\u{a0}: 4\u{a0}ans en AD1 ou en D2, 6\u{a0}ans en D3\u{a0}; seuls D2 et D3 s’additionnent, pour 6\u{a0}ans.",
      "To D1: 4 years in AD1 or in D2, 6 years in D3; only D2 and D3 add up, to 6 years."),
    modifiee(A13.al(3), Calculee, FONCTIONS,
      "Seul compte le temps d’emploi régulier et agréé\u{a0}; en agence régionale de santé, il court depuis la nomination.",
      "Only time in a regular, approved post counts; in a regional health agency it runs from the nomination."),
    deplacee(A13.al(4), A13.al(5)),
    deplacee(A13.al(4).n(1), A13.al(5).n(1)),
    deplacee(A13.al(4).n(2), A13.al(5).n(2)),
    deplacee(A13.al(4).n(3), A13.al(5).n(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A14_2005: [Changement; 1] = [
    modifiee(A14.al(1).n(1), Calculee, INFORMATIQUE,
      "Cinq ans d’emploi informatique d’un rang donné\u{a0}; pour la CANAM, chef de projet de la caisse nationale.",
      "Five years in a computing post of a given rank; for the CANAM, project head of the national fund."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A14_2007: [Changement; 2] = [
    modifiee(A14.al(1).n(1), Calculee, INFORMATIQUE,
      "Cinq ans d’emploi informatique\u{a0}; chef de projet partout où vaut la convention de la CANAM.",
      "Five years in a computing post; project head wherever the agreement of the CANAM applies."),
    redigee(A14.al(1).n(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A14_2008: [Changement; 1] = [
    modifiee(A14.al(1).n(2), Calculee, DIPLOME,
      "Un diplôme de l’annexe\u{a0}; la commission peut aussi valider un équivalent ou une expérience.",
      "A diploma of the annex; the commission may also validate an equivalent or an experience."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A14_2010: [Changement; 1] = [
    modifiee(A14.al(1).n(2), Calculee, DIPLOME,
      "Un diplôme de l’annexe, ou ce que la commission valide, au besoin après expertise.",
      "A diploma of the annex, or what the commission validates, hearing experts if need be."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A14_2013: [Changement; 2] = [
    modifiee(A14.al(1).n(1), Calculee, INFORMATIQUE,
      "Cinq ans d’emploi informatique\u{a0}; chef de projet de la convention du RSI.",
      "Five years in a computing post; project head under the agreement of the RSI."),
    modifiee(A14.al(1).n(3), Calculee, INFORMATIQUE,
      "L’attestation d’une formation de l’école\u{a0}; en sont dispensés anciens élèves et titulaires du CESDIR.",
      "The attestation of a course of the school; former students and holders of the CESDIR are exempt."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A15_2003: [Changement; 1] = [
    modifiee(A15.al(2), Calculee, RESTREINT,
      "Régime général, mines, CAVIMAC\u{a0}: nommé au national sans inscription suffisante, on ne demande que la classe de son emploi.",
      "General regime, mines, CAVIMAC: nominated nationally without a sufficient listing, one may ask only one's post's class."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A15_2008: [Changement; 2] = [
    modifiee(A15.al(2), Calculee, RESTREINT,
      "Régimes général et spéciaux, mines, CAVIMAC\u{a0}: nommé au national sans inscription suffisante, seule la classe de l’emploi.",
      "General and special regimes, mines, CAVIMAC: nominated nationally without a sufficient listing, only the post's class."),
    redigee(A15.al(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A15_2010: [Changement; 3] = [
    modifiee(A15.al(3), Calculee, NATIONAL,
      "Ces agents doivent l’article 12, cinq et trois ans, et l’attestation sauf anciens élèves\u{a0}; plus d’âge.",
      "Those senior managers owe article 12, five and three years, and, former students excepted, the attestation; no age."),
    supprimee(A15.al(3).n(1)),
    supprimee(A15.al(3).n(2)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A15_2011: [Changement; 2] = [
    modifiee(A15.al(1), Calculee, APPARTENANCE,
      "Les agents des organismes nationaux ou des établissements publics demandent leur inscription comme les autres.",
      "Senior managers of national bodies or public establishments ask to be listed like the others."),
    modifiee(A15.al(2), Calculee, RESTREINT,
      "Comme avant, et à la CRPCEN et dans les établissements publics\u{a0}: sans inscription suffisante, seule la classe de l’emploi.",
      "As before, and at the CRPCEN and in public establishments: without a sufficient listing, only the post's class."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A15_2012: [Changement; 1] = [
    modifiee(A15.al(3), Calculee, NATIONAL,
      "Ces agents doivent l’article 12, cinq et trois ans\u{a0}; l’attestation n’est due que pour une classe supérieure à AD3.",
      "Those senior managers owe article 12, five and three years; the attestation is owed only for a class above AD3."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A15_2013: [Changement; 1] = [
    modifiee(A15.al(3), Calculee, NATIONAL,
      "Ces agents doivent cinq et trois ans, ou bien l’article 12\u{a0}; au-dessus d’AD3, l’attestation du CESDIR.",
      "Those senior managers owe five and three years, or else article 12; above AD3, the attestation of the CESDIR."),
];
