//! Article 20: what the commission judges.

use super::renvoi::Renvoi;

/// A20.al4: someone who holds no emploi in a body of the text.
pub const ASSIMILATION: Renvoi = Renvoi::article(20).al(4);
/// A20.al5: the commission may go beyond the class asked.
pub const AUTRE_CLASSE: Renvoi = Renvoi::article(20).al(5);
