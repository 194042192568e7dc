//! The facts about one person, already checked: a value of these types breaks no rule of the format.

mod acces;
pub(crate) mod derivation;

use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction, Maintien, Qualite, StatutAgent};
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, Organisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition};
use derivation::{ClassesDerivees, Derivation, Derives};
use heapless::{Vec, VecView};

/// Most career periods of a dossier.
pub const PERIODES_MAX: usize = 32;
/// Most reclassements of a period.
pub const RECLASSEMENTS_MAX: usize = 4;
/// Most inscriptions of a dossier.
pub const INSCRIPTIONS_MAX: usize = 16;
/// Most periods in each list of `fonction_publique`.
pub const FONCTION_PUBLIQUE_MAX: usize = 8;

/// Time from `debut` to `fin`, both included; without `fin` it is still running.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Plage {
    pub(crate) debut: Date,
    pub(crate) fin: Option<Date>,
    /// The day after `fin`; `Date::JAMAIS` without.
    pub(crate) apres: Date,
}

/// Training, titles and diplomas; `None` is a missing fact (absent for the schooling).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Formation {
    pub(crate) ancien_eleve: Option<bool>,
    pub(crate) scolarite: Option<Plage>,
    pub(crate) diplome_assimile: Option<DiplomeAssimile>,
    pub(crate) admissible_concours: Option<bool>,
    pub(crate) semaines_perfectionnement: Option<u16>,
    pub(crate) attestation_stage_informatique: Option<bool>,
    pub(crate) certificat_comptabilite: Option<bool>,
    pub(crate) diplome_informatique: Option<DiplomeInformatique>,
    pub(crate) experience_informatique_reconnue: Option<bool>,
    pub(crate) eleve_concours_interne: Option<bool>,
    pub(crate) attestation_msa: Option<bool>,
    pub(crate) attestation_cesdir: Option<bool>,
}

/// A change of category of the body (A5.al1.2, A6.al1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Reclassement {
    pub(crate) date: Date,
    pub(crate) categorie: Categorie,
    /// What follows from it, as in [`Periode`].
    pub(crate) classes: ClassesDerivees,
}

/// One nomination or function in a career.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Periode {
    pub(crate) plage: Plage,
    pub(crate) organisme: Organisme,
    pub(crate) fonction: Fonction,
    pub(crate) niveau: Option<u8>,
    pub(crate) qualite: Qualite,
    pub(crate) seuil_coefficient: Option<bool>,
    pub(crate) attache_principal: bool,
    pub(crate) interim: bool,
    pub(crate) nomination_reguliere: bool,
    pub(crate) agrement: Agrement,
    pub(crate) section_origine: Option<SectionOrigine>,
    pub(crate) classe_origine: Option<Classe>,
    pub(crate) reclassements: Vec<Reclassement, RECLASSEMENTS_MAX>,
    pub(crate) classe_declaree: Option<Classe>,
    pub(crate) niveau_equivalent: Option<Classe>,
    pub(crate) maintien: Option<Maintien>,
    /// What follows from it under the state of the text that the dossier is prepared for: kept beside it, where the steps look.
    pub(crate) derives: Derives,
}

/// Being on the list of a year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Inscription {
    pub(crate) annee: u16,
    pub(crate) classe: Classe,
    pub(crate) section: SectionOrigine,
    pub(crate) publication: Date,
    pub(crate) article15: bool,
}

/// A position of A19.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Position {
    pub(crate) genre: TypePosition,
    pub(crate) plage: Plage,
    pub(crate) champ_social: bool,
}

/// The services of a State civil servant (A10.al1).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FonctionPublique {
    pub(crate) categorie_a: Vec<Plage, FONCTION_PUBLIQUE_MAX>,
    pub(crate) fonctions_securite_sociale: Vec<Plage, FONCTION_PUBLIQUE_MAX>,
    pub(crate) proposition_ministre: Option<bool>,
    pub(crate) statut: StatutAgent,
    pub(crate) fonctions_protection_sociale: Vec<Plage, FONCTION_PUBLIQUE_MAX>,
}

/// The facts about one person, with room for the career that the format allows.
pub type Dossier = DossierDe<Vec<Periode, PERIODES_MAX>>;

/// The facts about one person, whatever the room for the career: what every question takes. A `&Dossier` becomes one by itself.
pub type DossierVu = DossierDe<VecView<Periode>>;

/// The facts about one person, the career in a `C`: read as a [`Dossier`], asked as a [`DossierVu`], kept in the size of the career
/// ([`DossierDe::resserrer`]).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DossierDe<C: ?Sized> {
    pub(crate) naissance: Option<Date>,
    pub(crate) formation: Formation,
    pub(crate) inscriptions: Vec<Inscription, INSCRIPTIONS_MAX>,
    pub(crate) position: Option<Position>,
    pub(crate) depart_regime: Option<Date>,
    pub(crate) fonction_publique: Option<FonctionPublique>,
    pub(crate) inscrit_1999: Option<bool>,
    pub(crate) recevable_2010: Option<bool>,
    /// What follows from these facts under one state of the text: the initial one when the dossier is read. Kept with them, so that a
    /// dossier that is kept is asked again at the price of the decisions.
    pub(crate) derivation: Derivation,
    /// Last: the rest is the same whatever its room.
    pub(crate) carriere: C,
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
            naissance: None,
            formation: Formation::default(),
            inscriptions: vide(),
            position: None,
            depart_regime: None,
            fonction_publique: None,
            inscrit_1999: None,
            recevable_2010: None,
            derivation: Derivation::RIEN,
            carriere: vide(),
        }
    }
}

impl<C: AsRef<[Periode]> + ?Sized> DossierDe<C> {
    /// The same dossier with room for `N` career periods; `None` when it has more. A median career has six: 32 places for it cost three
    /// times the memory, and time where many dossiers are kept.
    #[must_use]
    pub fn resserrer<const N: usize>(&self) -> Option<DossierDe<Vec<Periode, N>>> {
        Some(DossierDe {
            naissance: self.naissance,
            formation: self.formation,
            inscriptions: self.inscriptions.clone(),
            position: self.position,
            depart_regime: self.depart_regime,
            fonction_publique: self.fonction_publique.clone(),
            inscrit_1999: self.inscrit_1999,
            recevable_2010: self.recevable_2010,
            derivation: self.derivation,
            carriere: Vec::from_slice(self.carriere.as_ref()).ok()?,
        })
    }

    /// A copy that may be changed. (No dossier has more periods than the format allows.)
    pub(crate) fn copie(&self) -> Dossier {
        let mut copie = Dossier {
            naissance: self.naissance,
            formation: self.formation,
            inscriptions: self.inscriptions.clone(),
            position: self.position,
            depart_regime: self.depart_regime,
            fonction_publique: self.fonction_publique.clone(),
            inscrit_1999: self.inscrit_1999,
            recevable_2010: self.recevable_2010,
            derivation: self.derivation,
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
        self.naissance = None;
        self.formation = Formation::default();
        self.carriere.clear();
        self.inscriptions.clear();
        self.position = None;
        self.depart_regime = None;
        self.fonction_publique = None;
        self.inscrit_1999 = None;
        self.recevable_2010 = None;
        self.derivation = Derivation::RIEN;
    }
}

impl Plage {
    /// From a first day to a last one not before it, or still running.
    #[inline]
    pub(crate) fn nouvelle(debut: Date, fin: Option<Date>) -> Self {
        Self { debut, fin, apres: fin.map_or(Date::JAMAIS, Date::lendemain) }
    }
}

impl Periode {
    /// Do its rules look at no day but those it begins and ends, and that of its agrément? (A declared class is held against the table of a day.)
    #[inline]
    pub(crate) fn est_sans_autre_jour(&self) -> bool {
        self.reclassements.is_empty() && self.classe_declaree.is_none()
    }
}

impl Inscription {
    /// Was the person on the list, by this inscription, on that day (from its publication to 31 December of its year)?
    #[inline]
    #[must_use]
    pub fn couvre(&self, jour: Date) -> bool {
        self.publication <= jour && jour.annee() <= self.annee
    }
}
