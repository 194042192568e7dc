//! Versions of the text: which one governs a list, and the fingerprint of its tables.

use super::INITIAL;
use super::empreinte::Empreinte;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// A version of the text. An amended version would be a new word here, a new row of [`VERSIONS`] and its own tables.
    pub enum VersionDuTexte: "version_du_texte" {
        /// The text as first published.
        Initiale = 1, "1998-09-25", "arrêté du 25 septembre 1998, version initiale", "arrêté of 25 September 1998, initial version";
    }
}

/// The first list of each version, in order. The later versions of the text (A25 and the room of article 25 tell when the lists
/// came under them) are not part of the program: the initial one is applied to every list, with a warning.
pub const VERSIONS: [(u16, VersionDuTexte); 1] = [(2000, VersionDuTexte::Initiale)];

const INITIALE: u64 = INITIAL.empreinte(Empreinte::NEUVE).valeur();

impl VersionDuTexte {
    /// The version applied to the list of a year: the last one whose first list is not after it.
    #[must_use]
    pub const fn de_la_liste(annee: u16) -> Self {
        let mut version = Self::Initiale;
        let mut versions: &[(u16, Self)] = &VERSIONS;
        while let [(premiere, suivante), suite @ ..] = versions {
            if *premiere <= annee {
                version = *suivante;
            }
            versions = suite;
        }
        version
    }

    /// The fingerprint of the tables that a decision rests on, computed at compile time: it changes as soon as one of their values
    /// does. (FNV-1a on 64 bits: it tells versions apart, it is no seal.)
    #[must_use]
    pub const fn empreinte(self) -> u64 {
        match self {
            Self::Initiale => INITIALE,
        }
    }
}
