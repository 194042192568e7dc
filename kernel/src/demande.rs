//! The request of a person for one class of the list of one year.

use crate::texte::lectures::Lectures;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;

/// First list year that the text governs (A25.al1).
pub const ANNEE_LISTE_MIN: u16 = 2000;
/// Last list year accepted.
pub const ANNEE_LISTE_MAX: u16 = 2199;

/// How the request was filed (A16).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Depot {
    pub(crate) cachet_poste: Date,
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
}

impl Demande {
    /// The request for a class of the list of a year, without filing details; `None` outside the years 2000 to 2199.
    #[must_use]
    pub fn nouvelle(annee: u16, classe: Classe, lectures: Lectures) -> Option<Self> {
        (ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(&annee).then_some(Self { annee, classe, lectures, depot: None })
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
    /// Postmark.
    #[must_use]
    pub const fn cachet_poste(&self) -> Date { self.cachet_poste }
    /// Copies, 0 to 255.
    #[must_use]
    pub const fn exemplaires(&self) -> u8 { self.exemplaires }
    /// By registered mail.
    #[must_use]
    pub const fn recommande(&self) -> bool { self.recommande }
    /// Classes named.
    #[must_use]
    pub const fn classes_indiquees(&self) -> bool { self.classes_indiquees }
    /// Documents joined.
    #[must_use]
    pub const fn pieces_jointes(&self) -> bool { self.pieces_jointes }
}
