//! Article 11: the date at which a person is judged.

/// Month whose first day, in the list year, is the reference date (A11.al1).
pub const MOIS_DE_REFERENCE: u8 = 1;
