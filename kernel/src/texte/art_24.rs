//! Article 24: the claim of a candidate who was not retained.

use super::renvoi::Renvoi;

/// A24.al1; the claim is filed as the request was (article 16).
pub const RECLAMATION: Renvoi = Renvoi::article(24).al(1);
/// Days of the claim period, the day of publication not counted.
pub const JOURS: u8 = 15;
/// Days more when the period is one of clear days (lecture L24).
pub const JOURS_FRANCS: u8 = 1;
