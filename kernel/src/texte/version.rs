//! The states of the text: which one governs a list, and the fingerprint of its tables.

use super::empreinte::Empreinte;
use super::{INITIAL, Texte};
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// A state of the text, by the first list that it governs. A later state is a new word here, a new row of [`TEXTES`], and the
    /// articles that it changes.
    pub enum EtatDuTexte: "etat_du_texte" {
        /// The text as first published.
        E2000 = 1, "2000", "arrêté du 25 septembre 1998, version initiale", "arrêté of 25 September 1998, initial version";
    }
}

/// The states, each with its first list, in order: a state governs every list until the first one of the next state. Amendments whose
/// text the program does not hold leave the lists they touched under the state before, with a warning.
pub const TEXTES: [(u16, EtatDuTexte, Texte); 1] = [(2000, EtatDuTexte::E2000, INITIAL)];

impl EtatDuTexte {
    /// The state applied to the list of a year: the last one whose first list is not after it.
    #[inline]
    #[must_use]
    pub const fn de_la_liste(annee: u16) -> Self {
        let mut etat = Self::E2000;
        let mut textes: &[(u16, Self, Texte)] = &TEXTES;
        while let [(premiere, suivant, _), suite @ ..] = textes {
            if *premiere <= annee {
                etat = *suivant;
            }
            textes = suite;
        }
        etat
    }

    /// The text in this state.
    #[inline]
    #[must_use]
    pub const fn texte(self) -> &'static Texte {
        match self {
            Self::E2000 => &INITIAL,
        }
    }

    /// The fingerprint of its tables, computed at compile time: it changes as soon as one of their values does. (FNV-1a on 64 bits: it
    /// tells states apart, it is no seal.)
    #[must_use]
    pub const fn empreinte(self) -> u64 {
        match self {
            Self::E2000 => const { INITIAL.empreinte(Empreinte::NEUVE).valeur() },
        }
    }
}

/// The text that an evaluation applies. The steps are compiled twice, whatever the number of states: for the initial text, whose tables
/// are constants to the compiler, and for any later one, by reference.
pub(crate) trait Applique: Copy {
    /// The text.
    fn texte(self) -> &'static Texte;
}

/// The initial text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Initial;

impl Applique for Initial {
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        &INITIAL
    }
}

/// A later state.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amende(pub(crate) &'static Texte);

impl Applique for Amende {
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        self.0
    }
}
