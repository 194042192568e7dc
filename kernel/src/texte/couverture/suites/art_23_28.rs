//! Articles 23 to 28: designation, claims, transition, as later states have them.

use super::Nature::{Calculee, Information};
use super::{Changement, Version, modifiee, nouvelle, version};
use crate::texte::renvoi::Renvoi;

const A23: Renvoi = Renvoi::article(23);
const A23B: Renvoi = Renvoi::A23_BIS;
const A23T: Renvoi = Renvoi::A23_TER;
const A24: Renvoi = Renvoi::article(24);
const A25: Renvoi = Renvoi::article(25);
const A26: Renvoi = Renvoi::article(26);
const A28: Renvoi = Renvoi::article(28);
const DESIGNATION: &[&str] = &["effets/designation.rs", "texte/art_23.rs"];
const AGENCE: &[&str] = &["effets/agence.rs", "texte/suites/articles.rs"];
const RECLAMATION: &[&str] = &["effets/reclamation.rs", "texte/art_24.rs"];
const VOIE: &[&str] = &["effets/acheminement.rs", "effets/reclamation.rs", "texte/suites/articles.rs"];
const CONSERVEE: &[&str] = &["etapes/appartenance/suites.rs", "texte/suites/articles.rs"];
const TRANSITION: &[&str] = &["texte/suites/articles.rs", "etapes/conditions/anciennete.rs"];
const GEL: &[&str] = &["etapes/appartenance/suites.rs", "texte/suites/articles.rs"];
const GARDEE: &[&str] = &["etapes/appartenance/suites.rs", "texte/suites/articles.rs"];

pub(super) const VERSIONS: [Version; 9] = [
    version(A23, 2003, &A23_2003),
    version(A23, 2008, &A23_2008),
    version(A23B, 2012, &A23B_2012),
    version(A23T, 2013, &A23T_2013),
    version(A24, 2013, &A24_2013),
    version(A25, 2012, &A25_2012),
    version(A26, 2011, &A26_2011),
    version(A28, 2007, &A28_2007),
    version(A28, 2008, &A28_2008),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A23_2003: [Changement; 1] = [
    modifiee(A23.al(2), Calculee, DESIGNATION,
      "Au national (régime général, mines, CAVIMAC), il faut l’inscription dans la classe de l’emploi.",
      "In a national body (general regime, mines, CAVIMAC), a listing in the class of the post is required."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A23_2008: [Changement; 1] = [
    modifiee(A23.al(2), Calculee, DESIGNATION,
      "Au national (régime général, régimes spéciaux, mines, CAVIMAC), il faut l’inscription dans la classe.",
      "In a national body (general and special regimes, mines, CAVIMAC), a listing in the class is required."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A23B_2012: [Changement; 1] = [
    nouvelle(A23B.al(1), Calculee, AGENCE,
      "Passé en agence régionale de santé, l’agent revient sans inscription dans la classe qu’il y tenait.",
      "Having moved to a regional health agency, a senior manager comes back without a listing to the class held there."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A23T_2013: [Changement; 1] = [
    nouvelle(A23T.al(1), Information, RECLAMATION,
      "Le candidat peut demander son dossier au secrétariat, une fois la liste publiée.",
      "The candidate may ask the secretariat for his file, once the list is published."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A24_2013: [Changement; 1] = [
    modifiee(A24.al(1), Calculee, VOIE,
      "Quinze jours, depuis la publication, pour réclamer, par recommandé avec accusé de réception.",
      "Fifteen days, from publication, to challenge, by registered letter with acknowledgement."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A25_2012: [Changement; 1] = [
    modifiee(A25.al(1), Calculee, CONSERVEE,
      "Donné dans l’un des régimes devenus le RSI, l’agrément de directeur ou de comptable garde sa classe.",
      "An approval as director or accountant in a regime that became the RSI keeps its class."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A26_2011: [Changement; 1] = [
    modifiee(A26.al(1), Calculee, TRANSITION,
      "Listes 2011 et 2012\u{a0}: qui était recevable pour 2010 remplit les conditions nouvelles de l’article 12.",
      "Lists of 2011 and 2012: whoever was admissible for 2010 meets the new conditions of article 12."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A28_2007: [Changement; 2] = [
    modifiee(A28.al(1), Calculee, GEL,
      "Liste 2007\u{a0}: candidats du futur RSI pris dans leur classe du 30 juin et leur état du 31 décembre 2006.",
      "List of 2007: candidates of the RSI taken in their class of 30 June and their state of 31 December 2006."),
    nouvelle(A28.al(2), Calculee, GARDEE,
      "RSI\u{a0}: le directeur ou l’agent comptable agréé garde, à titre personnel, la classe de son emploi.",
      "RSI: an approved director or chief accountant keeps, personally, the class of his post."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A28_2008: [Changement; 2] = [
    modifiee(A28.al(1), Calculee, GEL,
      "Candidats du futur RSI pris dans leur classe du 30 juin et leur état du 31 décembre 2006, sans dire pour quelle liste.",
      "Candidates of the RSI taken in their class of 30 June and their state of 31 December 2006, no list being named."),
    nouvelle(A28.al(3), Calculee, GARDEE,
      "Mines\u{a0}: le directeur ou l’agent comptable agréé avant les CARMI garde la classe de son emploi.",
      "Mines: a director or chief accountant approved before the CARMI keeps the class of his post."),
];
