//! The facts about one person, already checked: a value of these types breaks no rule of the format.

use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction, Qualite};
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, Organisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition};
use heapless::Vec;

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
}

/// A change of category of the body (A5.al1.2, A6.al1), with the classes A3 gives the emploi from that day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Reclassement {
    pub(crate) date: Date,
    pub(crate) categorie: Categorie,
    pub(crate) classes: Classes,
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
    /// The classes of the emploi in the category at the nomination: those of A3, else the declared one.
    pub(crate) classes_nomination: Classes,
    /// The level from which the grade has the pay of A12.al1, for the fonctions outside A3; `None` when it never has.
    pub(crate) niveau_seuil: Option<u8>,
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
}

/// The services of a State civil servant (A10.al1).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FonctionPublique {
    pub(crate) categorie_a: Vec<Plage, FONCTION_PUBLIQUE_MAX>,
    pub(crate) fonctions_securite_sociale: Vec<Plage, FONCTION_PUBLIQUE_MAX>,
    pub(crate) proposition_ministre: Option<bool>,
}

/// The facts about one person.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Dossier {
    pub(crate) naissance: Option<Date>,
    pub(crate) formation: Formation,
    pub(crate) carriere: Vec<Periode, PERIODES_MAX>,
    pub(crate) inscriptions: Vec<Inscription, INSCRIPTIONS_MAX>,
    pub(crate) position: Option<Position>,
    pub(crate) depart_regime: Option<Date>,
    pub(crate) fonction_publique: Option<FonctionPublique>,
    pub(crate) inscrit_1999: Option<bool>,
    /// Is some fact missing that may be?
    pub(crate) incomplet: bool,
}

impl Inscription {
    /// Was the person on the list, by this inscription, on that day (from its publication to 31 December of its year)?
    #[inline]
    #[must_use]
    pub fn couvre(&self, jour: Date) -> bool {
        self.publication <= jour && jour.annee() <= self.annee
    }
}
