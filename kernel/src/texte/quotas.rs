//! How many may be on the second and third sections: A9.al3, A10.al1, R. 123-45.

use super::art_14;
use super::empreinte::empreinte_de;
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
empreinte_de!(Proportion { un_pour: grand, disposition: renvoi });

/// The ceilings in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// Second section, all classes: a fifth (A9.al3, within R123-45.al4).
    pub deuxieme: Proportion,
    /// Second section, computing classes alone: a fiftieth (A9.al3).
    pub deuxieme_informatique: Proportion,
    /// Third section: a fiftieth (A10.al1, R123-45.al5).
    pub troisieme: Proportion,
    /// Third section once a ministerial arrêté has raised it: a fifth (R123-45.al6).
    pub troisieme_elargie: Proportion,
    /// The computing classes, those of A14.
    pub informatique: Classes,
}
empreinte_de!(Etat {
    deuxieme: partie,
    deuxieme_informatique: partie,
    troisieme: partie,
    troisieme_elargie: partie,
    informatique: classes
});

/// The ceilings as first published.
pub const INITIAL: Etat = Etat {
    deuxieme: Proportion { un_pour: 5, disposition: Renvoi::article(9).al(3) },
    deuxieme_informatique: Proportion { un_pour: 50, disposition: Renvoi::article(9).al(3) },
    troisieme: Proportion { un_pour: 50, disposition: Renvoi::article(10).al(1) },
    troisieme_elargie: Proportion { un_pour: 5, disposition: Renvoi::R123_45.al(6) },
    informatique: art_14::CLASSES,
};
