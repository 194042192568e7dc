//! Article R. 123-45 of the code: who is assimilated to an ancien élève.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// R123-45.al3: the assimilated.
    pub assimiles: Renvoi,
    /// R123-45.al6: the widened third section.
    pub elargissement: Renvoi,
}
empreinte_de!(Etat { assimiles: renvoi, elargissement: renvoi });

/// The article as first published.
pub const INITIAL: Etat = Etat { assimiles: Renvoi::R123_45.al(3), elargissement: Renvoi::R123_45.al(6) };
