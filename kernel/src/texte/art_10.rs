//! Article 10: State civil servants, third section.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::duree::Duree;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// A10.al1, where all four conditions stand.
    pub disposition: Renvoi,
    /// Time in an emploi of category A.
    pub anciennete_categorie_a: Duree,
    /// Age, in completed years.
    pub age: u16,
    /// Time in functions of interest to social security.
    pub fonctions: Duree,
}
empreinte_de!(Etat { disposition: renvoi, anciennete_categorie_a: duree, age: entier, fonctions: duree });

/// The article as first published.
pub const INITIAL: Etat = Etat {
    disposition: Renvoi::article(10).al(1),
    anciennete_categorie_a: Duree::ans(8),
    age: 40,
    fonctions: Duree::ans(3),
};
