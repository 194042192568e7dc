//! Article 11: the date at which a person is judged.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// Month whose first day, in the list year, is the reference date (A11.al1).
    pub mois_de_reference: u8,
    /// A11.al2: whoever left the regimes is judged on the day of leaving.
    pub depart: Renvoi,
}
empreinte_de!(Etat { mois_de_reference: octet, depart: mots_dits });

/// The article as first published.
pub const INITIAL: Etat = Etat { mois_de_reference: MOIS_DE_REFERENCE, depart: Renvoi::article(11).al(2) };

/// That month, in every state.
pub const MOIS_DE_REFERENCE: u8 = 1;
