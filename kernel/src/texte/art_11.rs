//! Article 11: the date at which a person is judged.

use super::empreinte::empreinte_de;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// Month whose first day, in the list year, is the reference date (A11.al1).
    pub mois_de_reference: u8,
}
empreinte_de!(Etat { mois_de_reference: octet });

/// The article as first published.
pub const INITIAL: Etat = Etat { mois_de_reference: MOIS_DE_REFERENCE };

/// That month, in every state.
pub const MOIS_DE_REFERENCE: u8 = 1;
