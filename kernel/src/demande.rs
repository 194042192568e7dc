//! The request of a person for one class of the list of one year.

use crate::texte::lectures::Lectures;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::Voie;

/// First list year that the text governs (A25.al1).
pub const ANNEE_LISTE_MIN: u16 = 2000;
/// Last list year accepted.
pub const ANNEE_LISTE_MAX: u16 = 2199;

/// How the request was filed (A16).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Depot {
    pub(crate) voie: Voie,
    /// The postmark; the validation of an electronic filing.
    pub(crate) jour: Date,
    /// Looked at where it is posted, as is `recommande`.
    pub(crate) exemplaires: u8,
    pub(crate) recommande: bool,
    pub(crate) classes_indiquees: bool,
    pub(crate) pieces_jointes: bool,
}

/// A request.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Demande {
    pub(crate) annee: u16,
    pub(crate) classe: Classe,
    pub(crate) lectures: Lectures,
    pub(crate) depot: Option<Depot>,
    pub(crate) reduction_demandee: bool,
}

impl Demande {
    /// The request for a class of the list of a year, without filing details; `None` outside the years 2000 to 2199.
    #[must_use]
    pub fn nouvelle(annee: u16, classe: Classe, lectures: Lectures) -> Option<Self> {
        (ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(&annee).then_some(Self {
            annee,
            classe,
            lectures,
            depot: None,
            reduction_demandee: true,
        })
    }
    /// The list year.
    #[must_use]
    pub const fn annee(&self) -> u16 {
        self.annee
    }
    /// The class asked.
    #[must_use]
    pub const fn classe(&self) -> Classe {
        self.classe
    }
    /// The lectures chosen.
    #[must_use]
    pub const fn lectures(&self) -> Lectures {
        self.lectures
    }
    /// How it was filed, if stated.
    #[must_use]
    pub const fn depot(&self) -> Option<&Depot> {
        self.depot.as_ref()
    }
    /// Does the candidate ask that eight years be brought to six (A12.al4@2011)? Yes unless told.
    #[must_use]
    pub const fn reduction_demandee(&self) -> bool {
        self.reduction_demandee
    }
    /// The same request under other lectures.
    #[must_use]
    pub const fn sous_lectures(self, lectures: Lectures) -> Self {
        Self { lectures, ..self }
    }
    /// The same request for another class.
    #[must_use]
    pub const fn pour_classe(self, classe: Classe) -> Self {
        Self { classe, ..self }
    }
}

#[rustfmt::skip] // one row = one field
impl Depot {
    /// The route.
    #[must_use]
    pub const fn voie(&self) -> Voie { self.voie }
    /// Postmark, of a request that is posted.
    #[must_use]
    pub fn cachet_poste(&self) -> Option<Date> { self.postee().then_some(self.jour) }
    /// Copies, 0 to 255, of a request that is posted.
    #[must_use]
    pub fn exemplaires(&self) -> Option<u8> { self.postee().then_some(self.exemplaires) }
    /// By registered mail, for a request that is posted.
    #[must_use]
    pub fn recommande(&self) -> Option<bool> { self.postee().then_some(self.recommande) }
    /// Day of the validation of an electronic filing.
    #[must_use]
    pub fn date_validation(&self) -> Option<Date> { (!self.postee()).then_some(self.jour) }
    fn postee(&self) -> bool { self.voie == Voie::Postale }
    /// Classes named.
    #[must_use]
    pub const fn classes_indiquees(&self) -> bool { self.classes_indiquees }
    /// Documents joined.
    #[must_use]
    pub const fn pieces_jointes(&self) -> bool { self.pieces_jointes }
}
