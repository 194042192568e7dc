//! How many may be on the second and third sections: A9.al3, A10.al1, R. 123-45.

use super::art_14;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::Classes;

/// At most one person for so many of the first section.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Proportion {
    /// So many persons of the first section for one.
    pub un_pour: u32,
    /// Where it stands.
    pub disposition: Renvoi,
}

/// Second section, all classes: a fifth (A9.al3, within R123-45.al4).
pub const DEUXIEME: Proportion = Proportion { un_pour: 5, disposition: Renvoi::article(9).al(3) };
/// Second section, computing classes alone: a fiftieth (A9.al3).
pub const DEUXIEME_INFORMATIQUE: Proportion = Proportion { un_pour: 50, disposition: Renvoi::article(9).al(3) };
/// Third section: a fiftieth (A10.al1, R123-45.al5).
pub const TROISIEME: Proportion = Proportion { un_pour: 50, disposition: Renvoi::article(10).al(1) };
/// Third section once a ministerial arrêté has raised it: a fifth (R123-45.al6).
pub const TROISIEME_ELARGIE: Proportion = Proportion { un_pour: 5, disposition: Renvoi::R123_45.al(6) };
/// The computing classes, those of A14.
pub const INFORMATIQUE: Classes = art_14::CLASSES;
