//! Article R. 123-48 of the code: the emplois de direction that need no agrément.

use super::empreinte::empreinte_de;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Regime, TypeOrganisme};

/// Emplois of one body that the article leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exclusion {
    /// The regime.
    pub regime: Regime,
    /// The body.
    pub genre: TypeOrganisme,
    /// The fonctions; empty for all of them.
    pub fonctions: &'static [Fonction],
}

empreinte_de!(Exclusion { regime: mot, genre: mot, fonctions: [mot] });

#[rustfmt::skip] // one row = one exclusion of the article
/// The national public establishments of the general regime, and three emplois of the CANSSM.
pub const EXCLUSIONS: [Exclusion; 2] = [
    Exclusion { regime: Regime::General, genre: TypeOrganisme::CaisseNationale, fonctions: &[] },
    Exclusion { regime: Regime::Mines,   genre: TypeOrganisme::Canssm,
                fonctions: &[Fonction::Directeur, Fonction::DirecteurAdjoint, Fonction::AgentComptable] },
];

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The emplois de direction that need no agrément.
    pub exclusions: &'static [Exclusion],
}
empreinte_de!(Etat { exclusions: [partie] });

/// The article as first published.
pub const INITIAL: Etat = Etat { exclusions: &EXCLUSIONS };
