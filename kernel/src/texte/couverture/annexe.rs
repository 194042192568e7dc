//! The annex: seventeen diplomas.

use super::Nature::Table;
use super::{Provision, p};
use crate::texte::renvoi::Renvoi;

const A: Renvoi = Renvoi::ANNEXE;
const DIPLOMES: &[&str] = &["texte/annexe.rs"];

#[rustfmt::skip] // a row is read in three lines: what it is, French, English
pub(super) const LIGNES: [Provision; 17] = [
    p(A.n(1), Table, DIPLOMES,
      "Diplôme admis\u{a0}: ingénieur d’une école habilitée.",
      "Accepted diploma: engineer of an accredited school."),
    p(A.n(2), Table, DIPLOMES,
      "Diplôme admis\u{a0}: ingénieur par l’État (DPE).",
      "Accepted diploma: engineer by State examination (DPE)."),
    p(A.n(3), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la maîtrise, en mathématiques.",
      "Accepted diploma: master's degree (maîtrise) in mathematics."),
    p(A.n(4), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la même maîtrise, avec la mention d’ingénierie.",
      "Accepted diploma: the same degree with the engineering option."),
    p(A.n(5), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la maîtrise MASS.",
      "Accepted diploma: master's degree in applied mathematics and social sciences (MASS)."),
    p(A.n(6), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la maîtrise, en informatique.",
      "Accepted diploma: master's degree in computing."),
    p(A.n(7), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la maîtrise MIAGE.",
      "Accepted diploma: master's degree in computing methods for management (MIAGE)."),
    p(A.n(8), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la maîtrise d’IUP en génie mathématique et informatique.",
      "Accepted diploma: IUP master's degree in mathematical and computing engineering."),
    p(A.n(9), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la maîtrise d’IUP en génie électrique et informatique industrielle.",
      "Accepted diploma: IUP master's degree in electrical engineering and industrial computing."),
    p(A.n(10), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST de mathématiques tournée vers la finance.",
      "Accepted diploma: science and technology degree (MST) in mathematics for finance."),
    p(A.n(11), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST d’expertise en systèmes informatiques, de Grenoble-I ou de Paris-VI.",
      "Accepted diploma: MST for experts in computer systems, from Grenoble-I or Paris-VI."),
    p(A.n(12), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST d’informatique et de statistique pour les sciences humaines.",
      "Accepted diploma: MST in computing and statistics for the human sciences."),
    p(A.n(13), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST de modélisation mathématique en économie et finance internationale.",
      "Accepted diploma: MST in mathematical models of economics and international finance."),
    p(A.n(14), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST sur la production informatisée.",
      "Accepted diploma: MST in computerised production systems."),
    p(A.n(15), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST qui joint informatique et télécommunications.",
      "Accepted diploma: MST in computing and telecommunications."),
    p(A.n(16), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST qui joint robotique, électronique et communication.",
      "Accepted diploma: MST in robotics, electronics and communication."),
    p(A.n(17), Table, DIPLOMES,
      "Diplôme admis\u{a0}: la MST en génie électrique et informatique industrielle.",
      "Accepted diploma: MST in electrical engineering and industrial computing."),
];
