//! Article 10: State civil servants, third section.

use super::renvoi::Renvoi;
use crate::vocabulaire::duree::Duree;

/// A10.al1, where all four conditions stand.
pub const DISPOSITION: Renvoi = Renvoi::article(10).al(1);
/// Time in an emploi of category A.
pub const ANCIENNETE_CATEGORIE_A: Duree = Duree::ans(8);
/// Age, in completed years.
pub const AGE: u16 = 40;
/// Time in functions of interest to social security.
pub const FONCTIONS: Duree = Duree::ans(3);
