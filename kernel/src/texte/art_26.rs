//! Article 26: the first two lists, for those who were on a list of 1999.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The first list concerned.
    pub premiere_liste: u16,
    /// The last one.
    pub derniere_liste: u16,
    /// Where that stands.
    pub disposition: Renvoi,
}
empreinte_de!(Etat { premiere_liste: entier, derniere_liste: entier, disposition: mots_dits });

/// The article as first published.
pub const INITIAL: Etat = Etat { premiere_liste: 2000, derniere_liste: 2001, disposition: Renvoi::article(26).al(1) };

impl Etat {
    /// Is that list one of them?
    #[inline]
    #[must_use]
    pub const fn concerne(&self, annee: u16) -> bool {
        self.premiere_liste <= annee && annee <= self.derniere_liste
    }
}
