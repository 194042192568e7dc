//! Article 26: the first two lists, for those who were on a list of 1999.

use core::ops::RangeInclusive;

/// The lists concerned.
pub const LISTES: RangeInclusive<u16> = 2000..=2001;
