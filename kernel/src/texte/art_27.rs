//! Article 27: the arrêtés replaced.

use super::renvoi::Renvoi;

/// No renewal of inscriptions on the lists before the first of this text (A27.al2).
pub const SANS_RECONDUCTION: Renvoi = Renvoi::article(27).al(2);
