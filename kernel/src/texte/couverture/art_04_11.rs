//! Articles 4 to 11: the class of an agent, the sections, the day on which one is judged.

use super::Nature::{Calculee, Information};
use super::{OUI_NON, OUI_OU_COMMISSION, Provision, SEULEMENT_OUI, p};
use crate::texte::renvoi::Renvoi;

const A4: Renvoi = Renvoi::article(4);
const A5: Renvoi = Renvoi::article(5);
const A6: Renvoi = Renvoi::article(6);
const A7: Renvoi = Renvoi::article(7);
const A8: Renvoi = Renvoi::article(8);
const A9: Renvoi = Renvoi::article(9);
const A10: Renvoi = Renvoi::article(10);
const A11: Renvoi = Renvoi::article(11);
const CLASSEMENT: &[&str] = &["etapes/classement.rs"];
const APPARTENANCE: &[&str] = &["etapes/appartenance.rs"];
const CONSERVEE: &[&str] = &["etapes/appartenance.rs", "texte/art_05.rs"];
const FIN: &[&str] = &["etapes/classement.rs", "etapes/appartenance.rs", "texte/lectures.rs"];
const SECTION: &[&str] = &["etapes/section.rs", "texte/art_09.rs"];
const PREMIERE: &[&str] = &["etapes/section.rs", "texte/r123_45.rs"];
const AGE: &[&str] = &["etapes/conditions/age.rs", "texte/art_09.rs"];
const INFORMATIQUE: &[&str] = &["etapes/conditions/age.rs", "etapes/conditions/informatique.rs"];
const QUOTAS: &[&str] = &["effets/quotas.rs", "texte/quotas.rs"];
const FONCTIONNAIRE: &[&str] = &["etapes/conditions/fonctionnaire.rs", "texte/art_10.rs", "effets/quotas.rs"];
const DATE: &[&str] = &["etapes/contexte.rs", "texte/art_11.rs", "effets/calendrier.rs"];
const DEPART: &[&str] = &["etapes/contexte.rs"];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
pub(super) const LIGNES: [Provision; 19] = [
    p(A4.al(1), Calculee, CLASSEMENT,
      "Est en emploi de direction qui l’a reçu par nomination régulière\u{a0}; l’intérim n’en est pas une.",
      "A post counts as senior management only after a regular nomination; acting in it is not one."),
    p(A4.al(2), Calculee, APPARTENANCE,
      "On relève de la classe de son emploi une fois agréé dans cet emploi.",
      "One belongs to the class of one's post once approved in it."),
    p(A4.al(3), Calculee, CLASSEMENT,
      "Emploi de deux classes\u{a0}: la plus haute pour qui y est inscrit, dès la nomination ou à la publication suivante.",
      "Post in two classes: the higher for whoever is listed in it, at nomination or from a later publication."),

    p(A5.al(1), Information, CLASSEMENT,
      "Annonce deux exceptions à la classe de l’emploi occupé.",
      "Announces two exceptions to the class of the post held."),
    p(A5.al(1).n(1), Calculee, CONSERVEE,
      "Agréé en D1 puis nommé dans un organisme national, on garde D1.",
      "Once approved in D1 and then nominated in a national body, one keeps D1."),
    p(A5.al(1).n(2), Calculee, CLASSEMENT,
      "Organisme déclassé\u{a0}: l’agent agréé garde la classe que l’emploi avait à sa nomination.",
      "Downgraded body: the approved senior manager keeps the class the post had at nomination."),
    p(A5.al(2), Calculee, FIN,
      "La classe gardée se perd par un agrément ailleurs ou par des fonctions sans agrément.",
      "The class kept is lost by an approval elsewhere or by functions that need none."),

    p(A6.al(1), Calculee, CLASSEMENT,
      "Organisme surclassé\u{a0}: l’agent agréé passe, sans inscription, à la classe nouvelle de son emploi.",
      "Upgraded body: the approved senior manager moves, without being listed, to the new class of the post."),

    p(A7.al(1), Calculee, SECTION,
      "Trois sections\u{a0}; la deuxième n’a que AD3, IF1, IF2, et AD2 pour certains agents de la CANSSM.",
      "Three sections; the second has only AD3, IF1, IF2, and AD2 for some agents of the CANSSM.").etats(OUI_NON),

    p(A8.al(1), Calculee, PREMIERE,
      "Première section\u{a0}: les anciens élèves de l’école et ceux que le code leur assimile.",
      "First section: former students of the school and those the code puts on a par with them.").etats(SEULEMENT_OUI),

    p(A9.al(1), Calculee, AGE,
      "Deuxième section\u{a0}: 43\u{a0}ans révolus, pour qui n’entre pas dans la première.",
      "Second section: 43 completed years, for those who do not fit the first.").etats(OUI_NON),
    p(A9.al(2), Calculee, AGE,
      "L’âge est ramené à 40\u{a0}ans dans trois cas.",
      "The age is lowered to 40 in three cases."),
    p(A9.al(2).n(1), Calculee, AGE,
      "40\u{a0}ans suffisent à qui a été admissible au concours de l’école.",
      "40 is enough for whoever passed the first stage of the school's competition.").etats(SEULEMENT_OUI),
    p(A9.al(2).n(2), Calculee, INFORMATIQUE,
      "40\u{a0}ans suffisent au candidat à IF1 ou IF2 qui remplit l’article 14.",
      "40 is enough for a candidate to IF1 or IF2 who meets article 14.").etats(OUI_OU_COMMISSION),
    p(A9.al(2).n(3), Calculee, AGE,
      "40\u{a0}ans suffisent à qui est titulaire en catégorie A dans un emploi de la CANSSM.",
      "40 is enough for a tenured category A agent of the CANSSM.").etats(SEULEMENT_OUI),
    p(A9.al(3), Calculee, QUOTAS,
      "Plafonds de la deuxième section\u{a0}: un cinquième de la première, un cinquantième pour l’informatique.",
      "Ceilings of the second section: one fifth of the first, one fiftieth for computing classes."),

    p(A10.al(1), Calculee, FONCTIONNAIRE,
      "Troisième section\u{a0}: fonctionnaires proposés par le ministre, 40\u{a0}ans, 8\u{a0}ans en A, 3\u{a0}ans près de la sécurité sociale.",
      "Third section: civil servants the minister proposes, aged 40, 8 years in A, 3 years near social security.")
        .etats(OUI_NON),

    p(A11.al(1), Calculee, DATE,
      "Le candidat est jugé tel qu’il est au premier jour de l’année de la liste.",
      "The candidate is judged as of 1 January of the list year."),
    p(A11.al(2), Calculee, DEPART,
      "Qui a quitté les régimes est jugé au jour de son départ.",
      "Whoever left the regimes is judged as of the day of leaving."),
];
