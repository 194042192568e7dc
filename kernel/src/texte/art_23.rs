//! Article 23: emplois that an agent de direction may take without being on the list.

use super::art_15;
use super::renvoi::Renvoi;
use crate::vocabulaire::organisme::Regime;

const ARTICLE: Renvoi = Renvoi::article(23);

/// Who may: in function in a body of A1, and agréé (A23.al1).
pub const AGENT: Renvoi = ARTICLE.al(1);
/// A second emploi, in addition, in another body of the same region (A23.al1.1).
pub const CUMUL: Renvoi = ARTICLE.al(1).n(1);
/// Another emploi, there or elsewhere (A23.al1.2).
pub const DESIGNATION: Renvoi = ARTICLE.al(1).n(2);
/// The condition put on agents of national bodies (A23.al2).
pub const NATIONAL: Renvoi = ARTICLE.al(2);
/// The regimes of these national bodies: those of A1.al1.1 and A1.al1.4, the same as in A15.al2.
pub const REGIMES: [Regime; 2] = art_15::REGIMES;
