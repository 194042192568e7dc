//! Articles 4 to 10: classes and sections, as later states have them.

use super::Nature::Calculee;
use super::{Changement, Version, deplacee, modifiee, nouvelle, redigee, version};
use crate::texte::renvoi::Renvoi;

const A4: Renvoi = Renvoi::article(4);
const A5: Renvoi = Renvoi::article(5);
const A8: Renvoi = Renvoi::article(8);
const A9: Renvoi = Renvoi::article(9);
const A10: Renvoi = Renvoi::article(10);
const CLASSEMENT: &[&str] = &["etapes/classement.rs"];
const APPARTENANCE: &[&str] = &["etapes/appartenance.rs"];
const CONSERVEE: &[&str] = &["etapes/appartenance.rs", "texte/art_05.rs"];
const SECTION: &[&str] = &["etapes/section.rs", "texte/suites/articles.rs"];
const PREMIERE: &[&str] = &["texte/suites/articles.rs", "etapes/section.rs"];
const AGE: &[&str] = &["texte/suites/articles.rs", "etapes/conditions/age.rs"];
const QUOTAS: &[&str] = &["effets/quotas.rs", "texte/quotas.rs"];
const FONCTIONNAIRE: &[&str] = &["texte/suites/articles.rs", "etapes/conditions/fonctionnaire.rs"];

pub(super) const VERSIONS: [Version; 13] = [
    version(A4, 2003, &A4_2003),
    version(A4, 2007, &A4_2007),
    version(A4, 2008, &A4_2008),
    version(A5, 2012, &A5_2012),
    version(A8, 2010, &A8_2010),
    version(A9, 2003, &A9_2003),
    version(A9, 2007, &A9_2007),
    version(A9, 2010, &A9_2010),
    version(A9, 2014, &A9_2014),
    version(A10, 2008, &A10_2008),
    version(A10, 2010, &A10_2010),
    version(A10, 2011, &A10_2011),
    version(A10, 2014, &A10_2014),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A4_2003: [Changement; 1] = [
    modifiee(A4.al(2), Calculee, APPARTENANCE,
      "On relève de la classe de son emploi une fois agréé dans cet emploi, à la CAVIMAC aussi.",
      "One belongs to the class of one's post once approved in it, at the CAVIMAC too."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A4_2007: [Changement; 2] = [
    modifiee(A4.al(1), Calculee, CLASSEMENT,
      "Emploi de direction\u{a0}: il faut une nomination régulière, au RSI et dans ses anciens régimes aussi.",
      "Senior management: a regular nomination is needed, at the RSI and in its former regimes too."),
    modifiee(A4.al(2), Calculee, APPARTENANCE,
      "On relève de la classe de son emploi une fois agréé dans cet emploi, au RSI et à la CAVIMAC aussi.",
      "One belongs to the class of one's post once approved in it, at the RSI and the CAVIMAC too."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A4_2008: [Changement; 2] = [
    modifiee(A4.al(1), Calculee, APPARTENANCE,
      "Agent de direction ou comptable, on relève de la classe de son emploi une fois agréé dans cet emploi.",
      "Senior manager or chief accountant, one belongs to the class of one's post once approved in it."),
    deplacee(A4.al(2), A4.al(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A5_2012: [Changement; 1] = [
    modifiee(A5.al(1).n(1), Calculee, CONSERVEE,
      "Agréé en D1 puis nommé dans un organisme national ou une agence régionale de santé, on garde D1.",
      "Once approved in D1 and then nominated in a national body or a regional health agency, one keeps D1."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A8_2010: [Changement; 1] = [
    modifiee(A8.al(1), Calculee, PREMIERE,
      "Première section\u{a0}: les anciens élèves, et ceux que R. 123-45-1 assimile parce qu’ils sont en emploi.",
      "First section: former students, and those in a post that R. 123-45-1 puts on a par with them."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A9_2003: [Changement; 6] = [
    modifiee(A9.al(2), Calculee, AGE,
      "L’âge est ramené à 35 ou à 40\u{a0}ans, selon deux lettres.",
      "The age is lowered to 35 or to 40, under two letters."),
    nouvelle(A9.al(2).majuscule(1), Calculee, AGE,
      "35\u{a0}ans suffisent à qui est entré à l’école par son concours interne.",
      "35 is enough for whoever entered the school by its internal competition."),
    nouvelle(A9.al(2).majuscule(2), Calculee, AGE,
      "40\u{a0}ans suffisent dans trois cas.",
      "40 is enough in three cases."),
    deplacee(A9.al(2).majuscule(2).tiret(1), A9.al(2).n(1)),
    deplacee(A9.al(2).majuscule(2).tiret(2), A9.al(2).n(2)),
    deplacee(A9.al(2).majuscule(2).tiret(3), A9.al(2).n(3)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A9_2007: [Changement; 2] = [
    redigee(A9.al(2).majuscule(1)),
    redigee(A9.al(2).majuscule(2).tiret(1)),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A9_2010: [Changement; 3] = [
    modifiee(A9.al(1), Calculee, SECTION,
      "Deuxième section\u{a0}: qui n’entre pas dans la première, à tout âge.",
      "Second section: those who do not fit the first, at any age."),
    modifiee(A9.al(2).majuscule(1), Calculee, SECTION,
      "L’entrée à l’école par le concours interne, sans âge\u{a0}: elle n’ajoute plus rien.",
      "Entering the school by the internal competition, at any age: it adds nothing any more."),
    modifiee(A9.al(2).majuscule(2), Calculee, SECTION,
      "Les trois cas, sans âge\u{a0}: ils n’ajoutent plus rien.",
      "The three cases, at any age: they add nothing any more."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A9_2014: [Changement; 2] = [
    modifiee(A9.al(3), Calculee, QUOTAS,
      "Plafonds de la deuxième section\u{a0}: un cinquième et un cinquantième de la première de l’année d’avant.",
      "Ceilings of the second section: one fifth and one fiftieth of the first of the year before."),
    nouvelle(A9.al(4), Calculee, QUOTAS,
      "Première section en hausse de plus de 10\u{a0}%\u{a0}: la commission peut prendre celle de l’année.",
      "First section up by more than 10 %: the commission may take that of the year."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A10_2008: [Changement; 1] = [
    modifiee(A10.al(1), Calculee, FONCTIONNAIRE,
      "Troisième section\u{a0}: fonctionnaires de l’État, 40\u{a0}ans, 8\u{a0}ans en A, 3\u{a0}ans près du social, de la santé ou de l’action sociale.",
      "Third section: State civil servants, 40, 8 years in A, 3 near social protection, health or social action."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A10_2010: [Changement; 1] = [
    modifiee(A10.al(1), Calculee, FONCTIONNAIRE,
      "Troisième section\u{a0}: tous fonctionnaires et contractuels de catégorie A, sans âge, 8\u{a0}ans en A, 3\u{a0}ans dans le champ.",
      "Third section: every civil servant or contractual agent of category A, at any age, 8 years in A, 3 in the field."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A10_2011: [Changement; 1] = [
    modifiee(A10.al(1), Calculee, FONCTIONNAIRE,
      "Troisième section\u{a0}: fonctionnaires et contractuels de catégorie A, 8\u{a0}ans en A, 6\u{a0}ans dans le champ.",
      "Third section: civil servants and contractual agents of category A, 8 years in A, 6 in the field."),
];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
const A10_2014: [Changement; 2] = [
    modifiee(A10.al(1), Calculee, FONCTIONNAIRE,
      "Troisième section\u{a0}: agents de catégorie A, 8\u{a0}ans en A, 6\u{a0}ans dans le champ\u{a0}; un cinquantième de la première d’avant.",
      "Third section: agents of category A, 8 years in A, 6 in the field; one fiftieth of the first of the year before."),
    nouvelle(A10.al(2), Calculee, QUOTAS,
      "Première section en hausse de plus de 10\u{a0}%\u{a0}: le plafond de la troisième peut se prendre sur l’année.",
      "First section up by more than 10 %: the ceiling of the third may be taken on the year."),
];
