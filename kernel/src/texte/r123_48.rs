//! Article R. 123-48 of the code: the emplois de direction that need no agrément.

use super::empreinte::empreinte_de;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Organisme, Regime, TypeOrganisme};

/// Emplois of one body that the article leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exclusion {
    /// The regime.
    pub regime: Regime,
    /// The body.
    pub genre: TypeOrganisme,
    /// The fonctions; empty for all of them.
    pub fonctions: &'static [Fonction],
    /// Only those begun before that day.
    pub avant: Option<Date>,
}
empreinte_de!(Exclusion { regime: mot, genre: mot, fonctions: [mot], avant: date_ou_rien });

impl Exclusion {
    /// Is this emploi, begun on that day, left out?
    #[inline]
    #[must_use]
    pub fn vise(&self, organisme: Organisme, fonction: Fonction, debut: Date) -> bool {
        self.regime == organisme.regime
            && self.genre == organisme.genre
            && (self.fonctions.is_empty() || self.fonctions.contains(&fonction))
            && self.avant.is_none_or(|jour| debut < jour)
    }
}

/// Where « no agrément required » counts as an agrément for the time of A13.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SansObjet {
    /// In every emploi of the national bodies of A15.
    NationauxDeA15,
    /// In the emplois left out alone.
    Exclusions,
}

impl SansObjet {
    const fn code(self) -> u8 {
        match self {
            Self::NationauxDeA15 => 1,
            Self::Exclusions => 2,
        }
    }
}

#[rustfmt::skip] // one row = one exclusion of the article
/// The national public establishments of the general regime, and three emplois of the CANSSM.
pub const EXCLUSIONS: [Exclusion; 2] = [
    Exclusion { regime: Regime::General, genre: TypeOrganisme::CaisseNationale, fonctions: &[], avant: None },
    Exclusion { regime: Regime::Mines,   genre: TypeOrganisme::Canssm,
                fonctions: &[Fonction::Directeur, Fonction::DirecteurAdjoint, Fonction::AgentComptable], avant: None },
];

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The emplois de direction that need no agrément.
    pub exclusions: &'static [Exclusion],
    /// Where « no agrément required » counts for A13.
    pub sans_objet: SansObjet,
}
empreinte_de!(Etat { exclusions: [partie], sans_objet: mot });

impl Etat {
    /// Does it leave out some emploi of that body?
    #[must_use]
    pub fn laisse(&self, regime: Regime, genre: TypeOrganisme) -> bool {
        self.exclusions.iter().any(|e| e.regime == regime && e.genre == genre)
    }
}

/// The article as first published.
pub const INITIAL: Etat = Etat { exclusions: &EXCLUSIONS, sans_objet: SansObjet::NationauxDeA15 };
