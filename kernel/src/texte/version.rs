//! The states of the text: which one governs a list, and the fingerprint of its tables.

use super::empreinte::Empreinte;
use super::tables::Table;
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

    /// The last table of article 3 that this state knows.
    #[inline]
    #[must_use]
    pub const fn table(self) -> Table {
        self.texte().a03.table
    }

    /// The table of article 3 of a list under this state: the latest one up to that list that the state knows.
    #[inline]
    #[must_use]
    pub fn table_de_la_liste(self, annee: u16) -> Table {
        Table::de_la_liste(annee).min(self.table())
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
    /// Can a career begin under an earlier table of article 3 than that of the list?
    const PLUSIEURS_TABLES: bool;
    /// The text.
    fn texte(self) -> &'static Texte;
}

/// The initial text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Initial;

impl Applique for Initial {
    const PLUSIEURS_TABLES: bool = false;
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        &INITIAL
    }
}

/// A later state.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amende(pub(crate) &'static Texte);

impl Applique for Amende {
    const PLUSIEURS_TABLES: bool = true;
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        self.0
    }
}
