//! Text into the caller's buffer.

use crate::frontiere::{Appel, Places, Sortie};
use crate::statut::{Refus, Statut};
use core::ffi::c_char;
use core::fmt::{self, Write};

/// Counts the bytes of a text, then writes them.
pub(crate) struct Ecrivain<'a> {
    longueur: u32,
    places: Option<Places<'a, c_char>>,
}

impl Write for Ecrivain<'_> {
    fn write_str(&mut self, texte: &str) -> fmt::Result {
        let octets = u32::try_from(texte.len()).map_err(|_| fmt::Error)?;
        self.longueur = self.longueur.checked_add(octets).ok_or(fmt::Error)?;
        match &mut self.places {
            Some(places) => places.copier(texte.as_bytes()).ok_or(fmt::Error),
            None => Ok(()),
        }
    }
}

/// The buffer of a caller, its capacity, and where the length goes.
pub(crate) struct Tampon<'a> {
    pub(crate) tampon: Sortie<'a, c_char>,
    pub(crate) capacite: u32,
    pub(crate) longueur: Sortie<'a, u32>,
    /// Position of `tampon` among the parameters; `longueur` is two further.
    pub(crate) argument: u8,
}

impl Tampon<'_> {
    /// Writes a text and a zero byte. The text is made twice, to be counted and to be written: a buffer too small is left as it was.
    pub(crate) fn ecrire(
        self,
        appel: &mut Appel,
        texte: impl Fn(&mut Ecrivain<'_>) -> fmt::Result,
    ) -> Result<(), Refus> {
        let place = appel.ecrire(self.argument.wrapping_add(2), self.longueur, 4)?;
        let trop_petit = || Refus::argument(Statut::Capacite, self.argument);
        let mut compte = Ecrivain { longueur: 0, places: None };
        texte(&mut compte).map_err(|_| trop_petit())?;
        let longueur = compte.longueur;
        if self.capacite <= longueur {
            *place.remplir() = longueur;
            return Err(trop_petit());
        }
        let places = appel.ecrire_tableau(self.argument, self.tampon, 1, self.capacite)?;
        let mut ecrit = Ecrivain { longueur: 0, places: Some(places) };
        let complet = texte(&mut ecrit).is_ok() && ecrit.write_str("\0").is_ok();
        debug_assert!(complet, "as long as counted");
        *place.remplir() = longueur;
        Ok(())
    }
}
