//! The facts about one person, already checked: a value of these types breaks no rule of the format.

pub(crate) mod derivation;
mod parties;

use crate::vocabulaire::date::Date;
use derivation::{Acquis, Derivation, Roles};
use heapless::{Vec, VecView};

pub(crate) use parties::parties;
pub use parties::{FonctionPublique, Formation, Inscription, Periode, Plage, Position, Reclassement};

/// Most career periods of a dossier.
pub const PERIODES_MAX: usize = 32;
/// Most reclassements of a period.
pub const RECLASSEMENTS_MAX: usize = 4;
/// Most inscriptions of a dossier.
pub const INSCRIPTIONS_MAX: usize = 16;
/// Most periods in each list of `fonction_publique`.
pub const FONCTION_PUBLIQUE_MAX: usize = 8;

/// The facts about one person, with room for the career that the format allows.
pub type Dossier = DossierDe<Vec<Periode, PERIODES_MAX>>;

/// The facts about one person, whatever the room for the career: what every question takes. A `&Dossier` becomes one by itself.
pub type DossierVu = DossierDe<VecView<Periode>>;

/// The facts about one person, the career in a `C`: read as a [`Dossier`], asked as a [`DossierVu`], kept in the size of the career
/// ([`DossierDe::resserrer`]).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[repr(C)] // in this order: what a verdict looks at where it is settled stands together, before the career
pub struct DossierDe<C: ?Sized> {
    pub(crate) fonction_publique: Option<FonctionPublique>,
    pub(crate) inscriptions: Vec<Inscription, INSCRIPTIONS_MAX>,
    pub(crate) position: Option<Position>,
    /// Which periods can play which part, under the state of the text that the head is derived for.
    pub(crate) roles: Roles,
    pub(crate) tete: Tete,
    /// Last: the rest is the same whatever its room.
    pub(crate) carriere: C,
}

/// The head of a dossier: all that a verdict looks at where it is settled.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Tete {
    pub(crate) formation: Formation,
    pub(crate) naissance: Option<Date>,
    pub(crate) depart_regime: Option<Date>,
    pub(crate) inscrit_1999: Option<bool>,
    pub(crate) recevable_2010: Option<bool>,
    /// What follows from the facts under one state of the text: the initial one when the dossier is read. Kept with them, so that a
    /// dossier that is kept is asked again at the price of the decisions.
    pub(crate) derivation: Derivation,
    /// What is settled of them, where the dossier is kept.
    pub(crate) acquis: Acquis,
}

/// A line of memory, and the least that a dossier is aligned to.
const LIGNE: usize = 64;
const PAS: usize = 8;
const _: () =
    assert!(size_of::<Tete>() <= 3 * LIGNE - (LIGNE - PAS), "wherever it begins, a head takes up three lines at most");

impl Tete {
    /// Of the dossier in which every fact is missing.
    #[inline]
    fn vide() -> Self {
        Self {
            formation: Formation::default(),
            naissance: None,
            depart_regime: None,
            inscrit_1999: None,
            recevable_2010: None,
            derivation: Derivation::RIEN,
            acquis: Acquis::RIEN,
        }
    }
}

/// An empty list. Kept out of the functions that call it: there the compiler would make one constant of the whole list, and clear its room.
#[inline(never)]
fn vide<T, const N: usize>() -> Vec<T, N> {
    Vec::new()
}

impl Default for Dossier {
    /// The dossier in which every fact is missing: no career, no inscription.
    #[inline]
    fn default() -> Self {
        Self {
            fonction_publique: None,
            inscriptions: vide(),
            position: None,
            roles: Roles::AUCUN,
            tete: Tete::vide(),
            carriere: vide(),
        }
    }
}

impl<C: AsRef<[Periode]> + ?Sized> DossierDe<C> {
    /// The same dossier with room for `N` career periods; `None` when it has more. A median career has six: 32 places for it cost three
    /// times the memory, and time where many dossiers are kept. What is settled of it is worked out on the way ([`DossierDe::etablir`]).
    #[must_use]
    pub fn resserrer<const N: usize>(&self) -> Option<DossierDe<Vec<Periode, N>>> {
        let mut resserre = DossierDe {
            fonction_publique: self.fonction_publique.clone(),
            inscriptions: self.inscriptions.clone(),
            position: self.position,
            roles: self.roles,
            tete: Tete { acquis: Acquis::RIEN, ..self.tete },
            carriere: Vec::from_slice(self.carriere.as_ref()).ok()?,
        };
        let vu: &mut DossierVu = &mut resserre;
        vu.etablir();
        Some(resserre)
    }

    /// A copy that may be changed. (No dossier has more periods than the format allows.)
    pub(crate) fn copie(&self) -> Dossier {
        let mut copie = Dossier {
            fonction_publique: self.fonction_publique.clone(),
            inscriptions: self.inscriptions.clone(),
            position: self.position,
            roles: self.roles,
            tete: Tete { acquis: Acquis::RIEN, ..self.tete },
            carriere: vide(),
        };
        let _ = copie.carriere.extend_from_slice(self.carriere.as_ref());
        copie
    }
}

impl Dossier {
    /// Forgets every fact, and leaves the room for the lists as it is: clearing thousands of bytes costs more than a decision.
    #[inline]
    pub(crate) fn vider(&mut self) {
        self.fonction_publique = None;
        self.inscriptions.clear();
        self.position = None;
        self.roles = Roles::AUCUN;
        let (tete, vide) = (&mut self.tete, Tete::vide());
        tete.formation = vide.formation;
        tete.naissance = vide.naissance;
        tete.depart_regime = vide.depart_regime;
        tete.inscrit_1999 = vide.inscrit_1999;
        tete.recevable_2010 = vide.recevable_2010;
        tete.derivation = vide.derivation;
        tete.acquis.des = vide.acquis.des;
        self.carriere.clear();
    }
}

#[rustfmt::skip] // one row = one field
impl<C: AsRef<[Periode]> + ?Sized> DossierDe<C> {
    #[doc = "Birth."]
    #[must_use]
    pub fn naissance(&self) -> Option<Date> { self.tete.naissance }
    #[doc = "Training and titles."]
    #[must_use]
    pub fn formation(&self) -> &Formation { &self.tete.formation }
    #[doc = "The career, taken as complete."]
    #[must_use]
    pub fn carriere(&self) -> &[Periode] { self.carriere.as_ref() }
    #[doc = "The inscriptions."]
    #[must_use]
    pub fn inscriptions(&self) -> &[Inscription] { &self.inscriptions }
    #[doc = "A position of A19."]
    #[must_use]
    pub fn position(&self) -> Option<&Position> { self.position.as_ref() }
    #[doc = "First day outside the regimes (A11.al2)."]
    #[must_use]
    pub fn depart_regime(&self) -> Option<Date> { self.tete.depart_regime }
    #[doc = "Services in the State (A10)."]
    #[must_use]
    pub fn fonction_publique(&self) -> Option<&FonctionPublique> { self.fonction_publique.as_ref() }
    #[doc = "On a list of 1999 (A26)."]
    #[must_use]
    pub fn inscrit_1999(&self) -> Option<bool> { self.tete.inscrit_1999 }
    #[doc = "Admissible under article 12 for the list of 2010 (A26@2011)."]
    #[must_use]
    pub fn recevable_2010(&self) -> Option<bool> { self.tete.recevable_2010 }
}
