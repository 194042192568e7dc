//! Article R. 123-45 of the code: who is assimilated to an ancien élève.

use super::renvoi::Renvoi;

/// R123-45.al3: the assimilated.
pub const ASSIMILES: Renvoi = Renvoi::R123_45.al(3);
/// R123-45.al6: the widened third section.
pub const ELARGISSEMENT: Renvoi = Renvoi::R123_45.al(6);
