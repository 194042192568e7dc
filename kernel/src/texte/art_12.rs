//! Article 12: minimal seniority in emplois of a certain pay.

use super::empreinte::empreinte_de;
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

empreinte_de!(DureeMinimale { classe: mot, exige: duree, disposition: renvoi });

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

const _: () = assert!(reduction_possible(&INITIAL), "A12.al4 takes off more than a row of A12.al3 has");

const fn reduction_possible(etat: &Etat) -> bool {
    let mut lignes = etat.durees;
    while let [ligne, suite @ ..] = lignes {
        if ligne.exige.annees < etat.reduction_premiere_section {
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
impl Lieu {
    const fn code(self) -> u8 {
        match self {
            Self::Partout => 0,
            Self::National => 1,
            Self::Base => 2,
        }
    }
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

empreinte_de!(Seuil { regime: mot, lieu: mot, qualite: mot_ou_rien, niveau: octet, disposition: renvoi });

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
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comptable {
    /// The regime.
    pub regime: Regime,
    /// His own function.
    pub fonction: Fonction,
    /// Its lowest level.
    pub niveau: u8,
    /// The functions he stands in for.
    pub interims: &'static [Fonction],
    /// For how long, in one run still going.
    pub duree_interim: Duree,
}
empreinte_de!(Comptable { regime: mot, fonction: mot, niveau: octet, interims: [mot], duree_interim: duree });

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The grades of A12.al1.
    pub seuils: &'static [Seuil],
    /// The accountant of A12.al2.
    pub comptable: Comptable,
    /// The times of A12.al3.
    pub durees: &'static [DureeMinimale],
    /// Years taken off for the candidates of the first section (A12.al4).
    pub reduction_premiere_section: u16,
    /// Where that stands.
    pub reduction: Renvoi,
}
empreinte_de!(Etat {
    seuils: [partie],
    comptable: partie,
    durees: [partie],
    reduction_premiere_section: entier,
    reduction: mots_dits,
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    seuils: &SEUILS,
    comptable: Comptable {
        regime: Regime::Mines,
        fonction: Fonction::Comptable,
        niveau: 2,
        interims: &[Fonction::AgentComptable, Fonction::AgentComptableAdjoint],
        duree_interim: Duree::ans(4),
    },
    durees: &DUREES,
    reduction_premiere_section: 4,
    reduction: ARTICLE.al(4),
};
