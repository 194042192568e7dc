//! The interchange format. From any front's input to checked facts: one way in, in the order of the fields of the page of the format.
//!
//! A front (JSON text, flat record) implements [`Objet`]; the rules on errors stand here once. The first rule broken is reported
//! with its path; cross-field rules are reported at the later field, unknown fields after the known ones of their object.

mod arbre;
pub mod champs;
mod demande;
mod dossier;
pub mod formulaire;
pub mod json;
pub mod notice;

pub use arbre::ENFANTS_MAX;
pub use demande::{lire_demande, lire_demande_sous};
pub use dossier::{lire_dossier, lire_dossier_dans};

use crate::dossier::Periode;
use crate::erreur::{Champ, Chemin, ErreurEntree, NomInconnu, Regle};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::Enumeration;
use crate::vocabulaire::organisme::Region;

/// A field as read: a value, nothing (absent or null), or the rule it breaks.
pub type Lu<T> = Result<Option<T>, Regle>;

/// The agrément as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AgrementLu {
    /// The field is not there at all.
    Absent,
    /// Its value.
    Ecrit(crate::vocabulaire::emploi::Agrement),
}

/// One object of an input, whatever the front. Each field is asked for once, in the order of the page but for what another one decides;
/// an object or an element is read to its end, [`Self::etranger`], before the next field of the one around it.
pub trait Objet: Sized {
    /// A date.
    ///
    /// # Errors
    /// The rule broken.
    fn date(&self, champ: Champ) -> Lu<Date>;
    /// A yes or no.
    ///
    /// # Errors
    /// The rule broken.
    fn booleen(&self, champ: Champ) -> Lu<bool>;
    /// A whole number.
    ///
    /// # Errors
    /// The rule broken.
    fn entier(&self, champ: Champ) -> Lu<u32>;
    /// A word of a closed list.
    ///
    /// # Errors
    /// The rule broken.
    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E>;
    /// A text.
    ///
    /// # Errors
    /// The rule broken.
    fn texte(&self, champ: Champ) -> Lu<&str>;
    /// The code of a region.
    ///
    /// # Errors
    /// The rule broken.
    #[inline]
    fn region(&self, champ: Champ) -> Lu<Region> {
        match self.texte(champ)? {
            None => Ok(None),
            Some("") => Err(Regle::TexteVide),
            Some(texte) => Region::nouvelle(texte).map(Some).ok_or(Regle::HorsBornes),
        }
    }
    /// The agrément: a date, `sans_objet`, null, or absent.
    ///
    /// # Errors
    /// The rule broken.
    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle>;
    /// An object inside this one.
    ///
    /// # Errors
    /// The rule broken.
    fn objet(&self, champ: Champ) -> Lu<Self>;
    /// The number of elements of a list (0 when absent), refused past `capacite`.
    ///
    /// # Errors
    /// The rule broken.
    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle>;
    /// One element of a list, the field being that of the element.
    ///
    /// # Errors
    /// The rule broken.
    fn element(&self, liste: Champ, element: Champ, rang: u8) -> Result<Self, Regle>;
    /// Is the list that is being read at its end? Asked before each element, for a front that does not know how many there are: its
    /// [`Self::longueur`] gives one more than there may be, and an object with that one more is refused at its end.
    #[inline]
    fn est_finie(&self) -> bool {
        false
    }
    /// A field that the format does not know, or that is given twice.
    fn etranger(&self) -> Option<Etranger>;
    /// For a period: is each field after its level absent, and none foreign? A front that sees it at one look saves asking for each.
    #[inline]
    fn est_sobre(&self) -> bool {
        false
    }
    /// For a period: one read before by this front in which every field is as here, but for the days it begins and ends and its agrément,
    /// and no field is foreign. What has been checked of it is not checked again; a front that keeps none has each period read whole.
    #[inline]
    fn modele(&self) -> Option<&Periode> {
        None
    }
}

/// A field of an object that should not be there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Etranger {
    /// The format knows no such field.
    Inconnu(NomInconnu),
    /// Bytes that no field of the record uses are not zero.
    OctetsReserves,
}

/// Where the reading stands: turns rules into errors with a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lieu {
    rang: u8,
    sous_rang: u8,
}

impl Lieu {
    pub(crate) const RACINE: Self = Self { rang: 0, sous_rang: 0 };

    pub(crate) const fn element(rang: u8) -> Self {
        Self { rang, sous_rang: 0 }
    }

    pub(crate) const fn sous_element(self, sous_rang: u8) -> Self {
        Self { sous_rang, ..self }
    }

    #[cold]
    pub(crate) const fn refus(self, champ: Champ, regle: Regle) -> ErreurEntree {
        ErreurEntree { chemin: Chemin { champ, rang: self.rang, sous_rang: self.sous_rang, inconnu: None }, regle }
    }

    /// The value of an optional field.
    #[inline]
    pub(crate) fn lu<T>(self, champ: Champ, lu: Lu<T>) -> Result<Option<T>, ErreurEntree> {
        match lu {
            Ok(valeur) => Ok(valeur),
            Err(regle) => Err(self.refus(champ, regle)),
        }
    }

    /// The value of a required field.
    #[inline]
    pub(crate) fn requis<T>(self, champ: Champ, lu: Lu<T>) -> Result<T, ErreurEntree> {
        match lu {
            Ok(Some(valeur)) => Ok(valeur),
            Ok(None) => Err(self.refus(champ, Regle::ChampRequis)),
            Err(regle) => Err(self.refus(champ, regle)),
        }
    }

    /// A whole number within the bounds of its field.
    #[inline(always)]
    pub(crate) fn borne<O: Objet, N: TryFrom<u32>>(self, objet: &O, champ: Champ) -> Result<Option<N>, ErreurEntree> {
        match self.lu(champ, objet.entier(champ))? {
            None => Ok(None),
            Some(n) if champ.bornes().contains(&n) => match N::try_from(n) {
                Ok(n) => Ok(Some(n)),
                Err(_) => Err(self.refus(champ, Regle::HorsBornes)),
            },
            Some(_) => Err(self.refus(champ, Regle::HorsBornes)),
        }
    }

    /// A rule that relates fields, reported at the later one.
    #[inline]
    pub(crate) fn exiger(self, condition: bool, champ: Champ, regle: Regle) -> Result<(), ErreurEntree> {
        if condition { Ok(()) } else { Err(self.refus(champ, regle)) }
    }

    /// Refuses a field of the object that the format does not know.
    #[inline]
    pub(crate) fn rien_d_autre<O: Objet>(self, objet: &O, champ: Champ) -> Result<(), ErreurEntree> {
        match objet.etranger() {
            None => Ok(()),
            Some(Etranger::Inconnu(nom)) => {
                let mut erreur = self.refus(champ, Regle::ChampInconnu);
                erreur.chemin.inconnu = Some(nom);
                Err(erreur)
            }
            Some(Etranger::OctetsReserves) => Err(self.refus(champ, Regle::OctetsReserves)),
        }
    }
}
