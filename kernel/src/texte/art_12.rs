//! Article 12: minimal seniority in emplois of a certain pay.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::emploi::{Fonction, Qualite};
use crate::vocabulaire::organisme::Regime;

/// Article 12.
pub const ARTICLE: Renvoi = Renvoi::article(12);

/// A minimal time for one class (A12.al3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DureeMinimale {
    /// The class asked.
    pub classe: Classe,
    /// The time required.
    pub exige: Duree,
    /// Where it stands.
    pub disposition: Renvoi,
}

const fn duree(classe: Classe, exige: Duree, disposition: Renvoi) -> DureeMinimale {
    DureeMinimale { classe, exige, disposition }
}

#[rustfmt::skip] // one row = one item of A12.al3, in its order
/// The times of A12.al3, class by class.
pub const DUREES: [DureeMinimale; 4] = [
    //    classe       exige           disposition
    duree(Classe::AD2, Duree::ans(9),  ARTICLE.al(3).n(1)),
    duree(Classe::AD3, Duree::ans(6),  ARTICLE.al(3).n(2)),
    duree(Classe::IF1, Duree::ans(12), ARTICLE.al(3).n(3)),
    duree(Classe::IF2, Duree::ans(9),  ARTICLE.al(3).n(4)),
];

/// Years taken off for the candidates of the first section (A12.al4).
pub const REDUCTION_PREMIERE_SECTION: u16 = 4;

const _: () = assert!(reduction_possible(&DUREES), "A12.al4 takes off more than a row of A12.al3 has");

const fn reduction_possible(mut lignes: &[DureeMinimale]) -> bool {
    while let [ligne, suite @ ..] = lignes {
        if ligne.exige.annees < REDUCTION_PREMIERE_SECTION {
            return false;
        }
        lignes = suite;
    }
    true
}

/// Which bodies of a regime a threshold is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lieu {
    /// Every body.
    Partout,
    /// The national body.
    National,
    /// The other bodies.
    Base,
}

/// The grade from which an emploi has the pay of A12.al1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seuil {
    /// The regime.
    pub regime: Regime,
    /// Its bodies.
    pub lieu: Lieu,
    /// The grade, where the row asks for one.
    pub qualite: Option<Qualite>,
    /// The conventional level from which it counts.
    pub niveau: u8,
    /// Where it stands.
    pub disposition: Renvoi,
}

const fn seuil(regime: Regime, lieu: Lieu, qualite: Option<Qualite>, niveau: u8, disposition: Renvoi) -> Seuil {
    Seuil { regime, lieu, qualite, niveau, disposition }
}

#[rustfmt::skip] // one row = one grade of A12.al1, in its order
/// The thresholds of A12.al1. A row without a grade takes any.
pub const SEUILS: [Seuil; 9] = [
    //    regime           lieu            grade                               niveau  disposition
    seuil(Regime::General, Lieu::Partout,  None,                               7,      ARTICLE.al(1).n(1)),
    seuil(Regime::Urcam,   Lieu::Partout,  None,                               7,      ARTICLE.al(1).n(1)),
    seuil(Regime::Organic, Lieu::Partout,  Some(Qualite::CategorieB),          3,      ARTICLE.al(1).n(2)),
    seuil(Regime::Organic, Lieu::Partout,  None,                               4,      ARTICLE.al(1).n(2)),
    seuil(Regime::Ava,     Lieu::Partout,  Some(Qualite::CadreAdministratif),  1,      ARTICLE.al(1).n(3)),
    seuil(Regime::Ava,     Lieu::Base,     Some(Qualite::ResponsableTechnique),1,      ARTICLE.al(1).n(3)),
    seuil(Regime::Canam,   Lieu::Partout,  None,                               3,      ARTICLE.al(1).n(4)),
    seuil(Regime::Mines,   Lieu::National, Some(Qualite::TitulaireCategorieA), 0,      ARTICLE.al(1).n(5)),
    seuil(Regime::Mines,   Lieu::Base,     Some(Qualite::ChefDeService),       0,      ARTICLE.al(1).n(5)),
];

/// The accountant of a mining body who acts for the agent comptable (A12.al2).
pub mod comptable {
    use super::{Duree, Fonction, Regime};

    /// The regime.
    pub const REGIME: Regime = Regime::Mines;
    /// His own function.
    pub const FONCTION: Fonction = Fonction::Comptable;
    /// Its lowest level.
    pub const NIVEAU: u8 = 2;
    /// The functions he stands in for.
    pub const INTERIMS: [Fonction; 2] = [Fonction::AgentComptable, Fonction::AgentComptableAdjoint];
    /// For how long, in one run still going.
    pub const DUREE_INTERIM: Duree = Duree::ans(4);
}
