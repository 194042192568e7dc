//! Article 23: emplois that an agent de direction may take without being on the list.

use super::art_15;
use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::organisme::Regime;

const ARTICLE: Renvoi = Renvoi::article(23);

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// Who may: in function in a body of A1, and agréé (A23.al1).
    pub agent: Renvoi,
    /// A second emploi, in addition, in another body of the same region (A23.al1.1).
    pub cumul: Renvoi,
    /// Another emploi, there or elsewhere (A23.al1.2).
    pub designation: Renvoi,
    /// The condition put on agents of national bodies (A23.al2).
    pub national: Renvoi,
    /// The regimes of these national bodies: those of A1.al1.1 and A1.al1.4, the same as in A15.al2.
    pub regimes: &'static [Regime],
}
empreinte_de!(Etat { agent: renvoi, cumul: renvoi, designation: renvoi, national: renvoi, regimes: [mot] });

/// The article as first published.
pub const INITIAL: Etat = Etat {
    agent: ARTICLE.al(1),
    cumul: ARTICLE.al(1).n(1),
    designation: ARTICLE.al(1).n(2),
    national: ARTICLE.al(2),
    regimes: &art_15::REGIMES,
};
