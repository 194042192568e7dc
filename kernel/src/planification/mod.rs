//! Questions over several decisions: the first year, the path to a class, the eight classes at once.
//!
//! Everything here asks the same question several times over: no rule of the text is applied outside [`crate::evaluer()`]'s steps.

mod bornes;
mod classes;
mod manque;
mod parcours;
mod premiere_annee;
mod simulation;

pub use bornes::Borne;
pub use classes::{CLASSES_MAX, tous_les_verdicts, tous_les_verdicts_sous, toutes_classes, toutes_classes_sous};
pub use manque::{Manque, NatureManque};
pub use parcours::{ETAPES_MAX, Parcours, parcours, parcours_a_la_borne, parcours_sous};
pub use premiere_annee::{PremiereAnnee, premiere_annee, premiere_annee_sous};
pub use simulation::{DELAI_MAX, Delai, EmploiType, Etape, emploi_type, emploi_type_de};

use crate::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use crate::texte::version::EtatDuTexte;

/// The state of the text that the list of a year is looked at under: the one asked for, else its own.
fn etat_pour(etat: Option<EtatDuTexte>, annee: u16) -> EtatDuTexte {
    etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(annee))
}

/// A range of list years, both included, within those the text and the format know (2000 to 2199).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Annees {
    de: u16,
    jusqu_a: u16,
}

impl Annees {
    /// The years from `de` to `jusqu_a`, both included; `None` outside 2000–2199 or when they are reversed.
    #[must_use]
    pub fn nouvelles(de: u16, jusqu_a: u16) -> Option<Self> {
        (ANNEE_LISTE_MIN <= de && de <= jusqu_a && jusqu_a <= ANNEE_LISTE_MAX).then_some(Self { de, jusqu_a })
    }
    /// The first year.
    #[must_use]
    pub const fn de(self) -> u16 {
        self.de
    }
    /// The last year.
    #[must_use]
    pub const fn jusqu_a(self) -> u16 {
        self.jusqu_a
    }
    /// The years, in order.
    pub fn iter(self) -> core::ops::RangeInclusive<u16> {
        self.de..=self.jusqu_a
    }
}
