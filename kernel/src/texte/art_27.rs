//! Article 27: the arrêtés replaced.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// No renewal of inscriptions on the lists before the first of this text (A27.al2).
    pub sans_reconduction: Renvoi,
}
empreinte_de!(Etat { sans_reconduction: renvoi });

/// The article as first published.
pub const INITIAL: Etat = Etat { sans_reconduction: Renvoi::article(27).al(2) };
