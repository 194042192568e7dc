//! Article R. 123-9 of the code: the school.

use super::Nature::{Information, Table};
use super::{Provision, p};
use crate::texte::renvoi::Renvoi;

const R: Renvoi = Renvoi::R123_9;
const ECOLE: &[&str] = &["texte/ecole.rs", "effets/ecole.rs"];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
pub(super) const LIGNES: [Provision; 16] = [
    p(R.n(1), Table, ECOLE,
      "Mission\u{a0}: tenir les concours d’entrée et les sélections ouvertes aux personnels conventionnés.",
      "Mission: run the entrance competitions and the selection of staff under collective agreements."),
    p(R.n(2), Table, ECOLE,
      "Mission\u{a0}: former ceux qui dirigeront ou tiendront les comptes, élèves ou personnels conventionnés.",
      "Mission: train those who will manage or keep the accounts, students or staff already in post."),
    p(R.n(3), Table, ECOLE,
      "Mission\u{a0}: prendre part, avec les employeurs, au recrutement et à la qualification de publics nommés.",
      "Mission: share, with the employers, in recruiting and qualifying the groups named."),
    p(R.n(3).lettre(1), Table, ECOLE,
      "Public\u{a0}: les praticiens-conseils, ingénieurs-conseils et autres cadres techniques supérieurs.",
      "Group: medical advisers, advisory engineers and other senior technical staff."),
    p(R.n(3).lettre(2), Table, ECOLE,
      "Public\u{a0}: ceux qui inspectent et contrôlent dans les agences régionales de santé.",
      "Group: inspectors and controllers of the regional health agencies."),
    p(R.n(3).lettre(3), Table, ECOLE,
      "Public\u{a0}: les autres emplois techniques supérieurs, sans limitation.",
      "Group: any other kind of senior technical post."),
    p(R.n(3).lettre(4), Table, ECOLE,
      "Public\u{a0}: les cadres supérieurs de la santé et de la protection sociale à l’étranger.",
      "Group: senior staff of foreign health and social protection bodies."),
    p(R.n(4), Table, ECOLE,
      "Mission\u{a0}: remettre les diplômes de ses propres formations.",
      "Mission: award the diplomas of its own courses."),
    p(R.n(5), Table, ECOLE,
      "Mission\u{a0}: former tout au long de la carrière et accompagner ses changements.",
      "Mission: run continuing training sessions and support career transitions."),
    p(R.n(5).lettre(1), Table, ECOLE,
      "Public\u{a0}: l’encadrement supérieur des organismes, des agences de santé, de l’État et des établissements du secteur.",
      "Group: senior staff of the bodies, health agencies, the State and institutions of the field."),
    p(R.n(5).lettre(2), Table, ECOLE,
      "Public\u{a0}: les membres de syndicats et d’organisations professionnelles.",
      "Group: members of trade unions and professional organisations."),
    p(R.n(5).lettre(3), Table, ECOLE,
      "Public\u{a0}: les cadres supérieurs d’entreprises et de services publics.",
      "Group: senior staff of private firms and public services."),
    p(R.n(6), Table, ECOLE,
      "Mission\u{a0}: étudier et chercher, en matière sanitaire et sociale.",
      "Mission: studies and research on health and social matters."),
    p(R.n(7), Table, ECOLE,
      "Mission\u{a0}: coopérer avec l’étranger pour l’enseignement et la recherche.",
      "Mission: international cooperation in teaching and research."),
    p(R.n(8), Table, ECOLE,
      "Mission\u{a0}: gérer l’institut consacré aux hautes études de protection sociale (IHEPS).",
      "Mission: manage the institute for advanced studies in social protection (IHEPS)."),
    p(R.al(1), Information, ECOLE,
      "L’école (EN3S, jadis CNESSS) recrute et forme les futurs dirigeants et comptables.",
      "The school (EN3S, formerly CNESSS) recruits and trains future senior managers and chief accountants."),
];
