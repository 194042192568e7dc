//! Article 25 and the life of the text: from which list it applies, which lists it no longer governs as written here.

use super::empreinte::empreinte_de;
use crate::vocabulaire::enumeration::{Enumeration, enumeration};

enumeration! {
    /// What a reader of the decision must know about the text applied.
    pub enum Avertissement: "avertissement" {
        /// The text was amended before this list.
        TexteModifie = 1, "texte_modifie", "le texte de 1998 avait été modifié avant cette liste", "the 1998 text had been amended before this list";
        /// The text was replaced before this list.
        TexteAbroge = 2, "texte_abroge", "le texte de 1998 était abrogé pour cette liste", "the 1998 text had been replaced for this list";
        /// Which list the state of the text first governs is deduced, not read.
        VersionDeduite = 3, "version_deduite", "la liste que cet état du texte régit la première est déduite", "the first list that this state of the text governs is deduced";
        /// An article was examined whose version for this list is not in hand: the nearest one was used.
        TexteIncomplet = 4, "texte_incomplet", "un article examiné n’est pas en main dans la version de cette liste", "an article examined is not in hand in the version of this list";
    }
}

/// A set of warnings, in the order of their codes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Avertissements(u8);

impl Avertissements {
    /// No warning.
    pub const AUCUN: Self = Self(0);

    /// The set with this warning added.
    #[inline]
    #[must_use]
    pub const fn avec(self, avertissement: Avertissement) -> Self {
        Self(self.0 | (1 << avertissement.code().wrapping_sub(1)))
    }
    /// Is this warning in the set?
    #[inline]
    #[must_use]
    pub const fn contient(self, avertissement: Avertissement) -> bool {
        self.0 & Self::AUCUN.avec(avertissement).0 != 0
    }
    /// The set as bits: the bit of a warning is its code less one.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }
    /// The set of these bits; `None` where one stands for no warning.
    #[must_use]
    pub fn depuis_bits(bits: u8) -> Option<Self> {
        let tous = Avertissement::TOUTES.iter().fold(Self::AUCUN, |tous, &a| tous.avec(a));
        (bits & !tous.0 == 0).then_some(Self(bits))
    }
    /// The first warning of the set.
    #[must_use]
    pub fn premier(self) -> Option<Avertissement> {
        self.iter().next()
    }
    /// The warnings of the set, in order.
    pub fn iter(self) -> impl Iterator<Item = Avertissement> {
        Avertissement::TOUTES.iter().copied().filter(move |&a| self.contient(a))
    }
}

impl FromIterator<Avertissement> for Avertissements {
    fn from_iter<I: IntoIterator<Item = Avertissement>>(avertissements: I) -> Self {
        avertissements.into_iter().fold(Self::AUCUN, Self::avec)
    }
}

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// First list that amendments touched (arrêté of 10 April 2000).
    pub premiere_liste_modifiee: u16,
    /// First list under the arrêté of 31 July 2013.
    pub premiere_liste_abrogee: u16,
}
empreinte_de!(Etat { premiere_liste_modifiee: entier, premiere_liste_abrogee: entier });

/// The article as first published.
pub const INITIAL: Etat = Etat { premiere_liste_modifiee: 2001, premiere_liste_abrogee: 2015 };
