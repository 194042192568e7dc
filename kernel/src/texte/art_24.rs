//! Article 24: the claim of a candidate who was not retained.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// A24.al1; the claim is filed as the request was (article 16).
    pub reclamation: Renvoi,
    /// Days of the claim period, the day of publication not counted.
    pub jours: u8,
    /// Days more when the period is one of clear days (lecture L24).
    pub jours_francs: u8,
}
empreinte_de!(Etat { reclamation: renvoi, jours: octet, jours_francs: octet });

/// The article as first published.
pub const INITIAL: Etat = Etat { reclamation: Renvoi::article(24).al(1), jours: 15, jours_francs: 1 };
