//! Articles 1 and 2: bodies and commission, as later states have them.

use super::Nature::{Autorite, Calculee, Information, Table};
use super::{Changement, Version, deplacee, modifiee, nouvelle, redigee, supprimee, version};
use crate::texte::renvoi::Renvoi;

const A1: Renvoi = Renvoi::article(1);
const A2: Renvoi = Renvoi::article(2);
const REGIMES: &[&str] = &["texte/suites/articles.rs", "texte/art_01.rs"];
const COMMISSION: &[&str] = &["effets/commission.rs", "texte/suites/commission.rs"];
const COMPOSITION: &[&str] = &["texte/suites/commission.rs", "texte/art_02.rs"];

pub(super) const VERSIONS: [Version; 10] = [
    version(A1, 2003, &A1_2003),
    version(A1, 2007, &A1_2007),
    version(A1, 2008, &A1_2008),
    version(A1, 2010, &A1_2010),
    version(A1, 2011, &A1_2011),
    version(A2, 2007, &A2_2007),
    version(A2, 2008, &A2_2008),
    version(A2, 2010, &A2_2010),
    version(A2, 2012, &A2_2012),
    version(A2, 2013, &A2_2013),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A1_2003: [Changement; 1] = [
    nouvelle(A1.al(1).n(6), Table, REGIMES,
      "Sixième ensemble\u{a0}: la CAVIMAC, caisse des cultes.",
      "Sixth set: the CAVIMAC, the fund of the ministers of religion."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A1_2007: [Changement; 5] = [
    modifiee(A1.al(1).n(2), Table, REGIMES,
      "Deuxième ensemble\u{a0}: le régime social des indépendants (RSI), né d’ORGANIC, de l’AVA et de la CANAM.",
      "Second set: the RSI, regime of the self-employed, made of ORGANIC, AVA and CANAM."),
    modifiee(A1.al(1).n(3), Table, REGIMES,
      "Troisième ensemble\u{a0}: le régime minier, qui était le quatrième.",
      "Third set: the mining regime, formerly the fourth."),
    modifiee(A1.al(1).n(4), Table, REGIMES,
      "Quatrième ensemble\u{a0}: les URCAM, qui étaient le cinquième.",
      "Fourth set: the URCAM, formerly the fifth."),
    modifiee(A1.al(1).n(5), Table, REGIMES,
      "Cinquième ensemble\u{a0}: la CAVIMAC, qui était le sixième.",
      "Fifth set: the CAVIMAC, formerly the sixth."),
    supprimee(A1.al(1).n(6)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A1_2008: [Changement; 8] = [
    redigee(A1.al(1)),
    redigee(A1.al(1).n(1)),
    redigee(A1.al(1).n(2)),
    modifiee(A1.al(1).n(3), Table, REGIMES,
      "Troisième ensemble\u{a0}: les régimes spéciaux, SNCF, RATP, électriciens et gaziers, et mines.",
      "Third set: the special regimes of the SNCF, the RATP, electricity and gas, and the mines."),
    redigee(A1.al(1).n(4)),
    redigee(A1.al(1).n(5)),
    nouvelle(A1.al(1).n(6), Table, REGIMES,
      "Sixième ensemble\u{a0}: la caisse des clercs et employés de notaires (CRPCEN).",
      "Sixth set: the fund of the notaries' clerks (CRPCEN)."),
    nouvelle(A1.al(1).n(7), Table, REGIMES,
      "Septième ensemble\u{a0}: les organismes agréés des artistes auteurs (AGESSA, Maison des artistes).",
      "Seventh set: the approved bodies of artists and authors (AGESSA, Maison des artistes)."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A1_2010: [Changement; 3] = [
    redigee(A1.al(1)),
    modifiee(A1.al(1).n(4), Table, REGIMES,
      "Quatrième ensemble\u{a0}: les URCAM, dont l’activité va cesser.",
      "Fourth set: the URCAM, which are about to cease."),
    nouvelle(A1.al(1).n(8), Table, REGIMES,
      "Huitième ensemble\u{a0}: la CNSA, caisse de l’autonomie.",
      "Eighth set: the CNSA, the fund for autonomy."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A1_2011: [Changement; 2] = [
    modifiee(A1.al(1).n(4), Information, REGIMES,
      "Quatrième ensemble abrogé\u{a0}: les URCAM n’existent plus\u{a0}; les années passées chez elles restent.",
      "Fourth set repealed: the URCAM are no more; the years spent there remain."),
    modifiee(A1.al(1).n(8), Table, REGIMES,
      "Huitième ensemble\u{a0}: des établissements publics qu’un arrêté conjoint énumère.",
      "Eighth set: public establishments that a joint arrêté lists."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A2_2007: [Changement; 11] = [
    modifiee(A2.al(2).n(3).lettre(1), Table, COMPOSITION,
      "Un siège\u{a0}: la direction de l’école, devenue EN3S.",
      "One seat: the director of the school, now the EN3S."),
    modifiee(A2.al(2).n(3).lettre(7), Table, COMPOSITION,
      "Trois sièges\u{a0}: la direction générale du RSI et deux autres qu’elle désigne.",
      "Three seats: the director general of the RSI and two others of his choice."),
    deplacee(A2.al(2).n(3).lettre(8), A2.al(2).n(3).lettre(10)),
    modifiee(A2.al(2).n(4).lettre(1), Table, COMPOSITION,
      "Un siège\u{a0}: les anciens élèves, par l’association des élèves et anciens élèves de l’EN3S.",
      "One seat: the former students, through the association of the EN3S."),
    modifiee(A2.al(2).n(4).lettre(3), Table, COMPOSITION,
      "Un siège élu\u{a0}: les agents des conventions d’ORGANIC.",
      "One elected seat: senior managers under an agreement of ORGANIC."),
    modifiee(A2.al(2).n(4).lettre(4), Table, COMPOSITION,
      "Un siège élu\u{a0}: les agents des conventions de la CANCAVA.",
      "One elected seat: senior managers under an agreement of the CANCAVA."),
    modifiee(A2.al(2).n(4).lettre(5), Table, COMPOSITION,
      "Un siège élu\u{a0}: les agents des conventions de la CANAM.",
      "One elected seat: senior managers under an agreement of the CANAM."),
    redigee(A2.al(2).n(4).lettre(6)),
    modifiee(A2.al(7), Calculee, COMMISSION,
      "Secrétariat confié à la direction de l’UCANSS.",
      "The secretary is the director of the UCANSS."),
    supprimee(A2.al(2).n(3).lettre(9)),
    supprimee(A2.al(2).n(3).lettre(10)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A2_2008: [Changement; 12] = [
    modifiee(A2.al(2).n(2), Table, COMPOSITION,
      "Collège de l’État\u{a0}: sept sièges.",
      "Group of the State: seven seats."),
    modifiee(A2.al(2).n(2).lettre(2), Table, COMPOSITION,
      "Un siège\u{a0}: le sous-directeur qui suit gestion et systèmes d’information.",
      "One seat: the deputy director in charge of management and information systems."),
    modifiee(A2.al(2).n(2).lettre(4), Table, COMPOSITION,
      "Deux sièges\u{a0}: l’IGAS.",
      "Two seats: the social affairs inspectorate (IGAS)."),
    modifiee(A2.al(2).n(2).lettre(5), Table, COMPOSITION,
      "Deux sièges\u{a0}: des directeurs de DRASS.",
      "Two seats: directors of regional social affairs offices (DRASS)."),
    modifiee(A2.al(2).n(3), Table, COMPOSITION,
      "Collège des organismes\u{a0}: huit sièges.",
      "Group of the bodies: eight seats."),
    modifiee(A2.al(2).n(3).lettre(7), Table, COMPOSITION,
      "Un siège\u{a0}: la direction générale du RSI, qui peut se faire représenter.",
      "One seat: the director general of the RSI, who may send a representative."),
    modifiee(A2.al(2).n(4), Table, COMPOSITION,
      "Collège des agents de direction\u{a0}: huit sièges.",
      "Group of the senior managers: eight seats."),
    modifiee(A2.al(2).n(4).lettre(3), Table, COMPOSITION,
      "Un siège élu\u{a0}: les agents de la convention du RSI.",
      "One elected seat: senior managers under the agreement of the RSI."),
    modifiee(A2.al(2).n(4).lettre(4), Table, COMPOSITION,
      "Un siège\u{a0}: les unions régionales et sociétés de secours minières, par leur syndicat le plus représentatif.",
      "One seat: the mining regional unions and relief societies, through their most representative union."),
    modifiee(A2.al(3), Autorite, COMPOSITION,
      "Le ministre règle par arrêté l’élection du seul siège encore élu, celui du RSI.",
      "The minister settles by order the election of the only seat still elected, that of the RSI."),
    supprimee(A2.al(2).n(4).lettre(5)),
    supprimee(A2.al(2).n(4).lettre(6)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A2_2010: [Changement; 2] = [
    modifiee(A2.al(1), Calculee, COMMISSION,
      "La commission du code, titulaires et autant de suppléants\u{a0}; un suppléant ne vote que s’il remplace.",
      "The commission of the Code, members and as many substitutes; a substitute votes only in a member's place."),
    modifiee(A2.al(2).n(4).lettre(4), Table, COMPOSITION,
      "Un siège\u{a0}: les caisses régionales minières (CARMI), par leur syndicat le plus représentatif.",
      "One seat: the regional funds of the mines (CARMI), through their most representative union."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A2_2012: [Changement; 3] = [
    modifiee(A2.al(2).n(2).lettre(4), Table, COMPOSITION,
      "Un siège, deux voix\u{a0}: l’IGAS.",
      "One seat, two votes: the social affairs inspectorate (IGAS)."),
    modifiee(A2.al(2).n(2).lettre(5), Table, COMPOSITION,
      "Deux sièges\u{a0}: la mission qui contrôle les organismes (R. 155-1 du code).",
      "Two seats: the service that supervises the bodies (R. 155-1 of the Code)."),
    redigee(A2.al(2).n(4).lettre(4)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A2_2013: [Changement; 4] = [
    modifiee(A2.al(4), Calculee, COMMISSION,
      "Mandat de quatre ans par arrêté du ministre\u{a0}; douze mois de plus au maximum, par exception.",
      "Four-year term by order of the minister; at most twelve months more, by exception."),
    modifiee(A2.al(6), Calculee, COMMISSION,
      "Le président absent est suppléé par l’IGAS, puis par le sous-directeur.",
      "An absent president is replaced by the IGAS member, then by the deputy director."),
    deplacee(A2.al(7), A2.al(6)),
    deplacee(A2.al(8), A2.al(7)),
];
