//! A text that is read from one end to the other, each field asked for where it is expected.

use crate::erreur::{Champ, Regle};
use crate::format::json::curseur::avant_le_signe;
use crate::format::{AgrementLu, Etranger, Lu, Objet};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::enumeration::Enumeration;
use core::cell::Cell;

/// What no reading goes past: no value begins so, and it is not the end.
const ARRET: &str = "!";

/// A text that is being read, by its objects one within the other. Between two readings, what is left begins with a key, an element, the
/// closing bracket, or is [`ARRET`].
pub(super) struct TexteEnCours<'t> {
    pub(super) reste: Cell<&'t str>,
    /// The `id` that has been read.
    pub(super) id: Cell<&'t str>,
}

impl<'t> TexteEnCours<'t> {
    /// From within the object that the text is to be.
    pub(super) fn ouvrir(texte: &'t str) -> Option<Self> {
        // The other reader counts in 32 bits.
        u32::try_from(texte.len()).ok()?;
        let reste = sans_blancs(texte).strip_prefix('{')?;
        Some(Self { reste: Cell::new(sans_blancs(reste)), id: Cell::new("") })
    }

    /// Is nothing left?
    pub(super) fn est_lu(&self) -> Option<()> {
        self.reste.get().is_empty().then_some(())
    }

    /// Goes into an object that is a member: does it come next?
    pub(super) fn membre(&self, cle: &str) -> Option<bool> {
        if !self.a_cle(cle) {
            return Some(false);
        }
        self.objet().ok()?.map(|()| true)
    }

    /// Does this key come next? It is stepped over then, up to its quote.
    #[inline]
    fn a_cle(&self, cle: &str) -> bool {
        let apres = self.reste.get().strip_prefix('"').and_then(|reste| reste.strip_prefix(cle));
        match apres.and_then(|reste| reste.strip_prefix('"')) {
            Some(reste) => {
                self.reste.set(reste);
                true
            }
            None => false,
        }
    }

    /// The text from the value on, behind the key.
    #[inline]
    fn valeur(&self) -> Result<&'t str, Regle> {
        sans_blancs(self.reste.get()).strip_prefix(':').map(sans_blancs).ok_or(Regle::JsonInvalide)
    }

    /// Steps to what follows a value, which ends where this text begins.
    #[inline]
    pub(super) fn poursuivre(&self, apres: &'t str) {
        let reste = sans_blancs(apres);
        let reste = match reste.strip_prefix(',').map(sans_blancs) {
            Some(suivant) if suivant.starts_with(['"', '{']) => suivant,
            None if reste.starts_with(['}', ']']) || reste.is_empty() => reste,
            _ => ARRET,
        };
        self.reste.set(reste);
    }

    /// Steps over the bracket that closes, if it comes next.
    #[inline]
    pub(super) fn fermer(&self, fermante: u8) -> bool {
        let reste = self.reste.get();
        let la = reste.as_bytes().first() == Some(&fermante);
        if la {
            self.poursuivre(reste.get(1..).unwrap_or(ARRET));
        }
        la
    }

    /// Steps over null.
    #[inline]
    fn nul(&self, valeur: &'t str) -> bool {
        match valeur.strip_prefix("null") {
            Some(apres) => {
                self.poursuivre(apres);
                true
            }
            None => false,
        }
    }

    /// A string that no escape writes, or null.
    pub(super) fn chaine(&self) -> Lu<&'t str> {
        let valeur = self.valeur()?;
        let Some(lettres) = valeur.strip_prefix('"') else {
            return if self.nul(valeur) { Ok(None) } else { Err(Regle::Type) };
        };
        let (lettres, apres) = lettres.split_at_checked(avant_le_signe(lettres.as_bytes())).unwrap_or(("", ""));
        self.poursuivre(apres.strip_prefix('"').ok_or(Regle::JsonInvalide)?);
        Ok(Some(lettres))
    }

    /// A day, or null.
    pub(super) fn date(&self) -> Lu<Date> {
        let valeur = self.valeur()?;
        if let Some(&[b'"', ref dix @ .., b'"']) = valeur.as_bytes().first_chunk::<12>() {
            let date = Date::depuis_iso(dix)?;
            self.poursuivre(valeur.get(12..).unwrap_or(ARRET));
            return Ok(Some(date));
        }
        if self.nul(valeur) { Ok(None) } else { Err(Regle::Type) }
    }

    pub(super) fn booleen(&self) -> Lu<bool> {
        let valeur = self.valeur()?;
        let (vrai, apres) = match (valeur.strip_prefix("true"), valeur.strip_prefix("false")) {
            (Some(apres), _) => (true, apres),
            (None, Some(apres)) => (false, apres),
            (None, None) => return if self.nul(valeur) { Ok(None) } else { Err(Regle::Type) },
        };
        self.poursuivre(apres);
        Ok(Some(vrai))
    }

    /// A whole number of nine digits at most, without a sign.
    pub(super) fn entier(&self) -> Lu<u32> {
        let valeur = self.valeur()?;
        let (mut nombre, mut longueur) = (0_u32, 0_usize);
        for octet in valeur.bytes().take(10) {
            let chiffre = octet.wrapping_sub(b'0');
            if chiffre > 9 {
                break;
            }
            nombre = nombre.wrapping_mul(10).wrapping_add(u32::from(chiffre));
            longueur = longueur.wrapping_add(1);
        }
        match longueur {
            0 if self.nul(valeur) => Ok(None),
            1..=9 if longueur == 1 || !valeur.starts_with('0') => {
                self.poursuivre(valeur.get(longueur..).unwrap_or(ARRET));
                Ok(Some(nombre))
            }
            _ => Err(Regle::Type),
        }
    }

    /// The agrément, which is there.
    pub(super) fn agrement(&self) -> Result<AgrementLu, Regle> {
        Ok(AgrementLu::Ecrit(match self.chaine()? {
            None => Agrement::Aucun,
            Some("sans_objet") => Agrement::SansObjet,
            Some(jour) => Agrement::Le(Date::depuis_iso(jour.as_bytes())?),
        }))
    }

    /// Goes into an object; null is none.
    pub(super) fn objet(&self) -> Lu<()> {
        let valeur = self.valeur()?;
        if self.nul(valeur) {
            return Ok(None);
        }
        self.reste.set(valeur.strip_prefix('{').map(sans_blancs).ok_or(Regle::Type)?);
        Ok(Some(()))
    }

    /// Goes into a list: does it have elements?
    pub(super) fn liste(&self) -> Result<bool, Regle> {
        let valeur = self.valeur()?;
        if self.nul(valeur) {
            return Ok(false);
        }
        self.reste.set(valeur.strip_prefix('[').map(sans_blancs).ok_or(Regle::Type)?);
        Ok(!self.fermer(b']'))
    }
}

/// The text behind its white space.
#[inline]
pub(super) fn sans_blancs(texte: &str) -> &str {
    match texte.as_bytes().first() {
        Some(b' ' | b'\t' | b'\n' | b'\r') => texte.trim_start_matches([' ', '\t', '\n', '\r']),
        _ => texte,
    }
}

/// The object that a text is being read in.
#[derive(Clone, Copy)]
pub(super) struct ObjetEnCours<'t, 'l>(pub(super) &'l TexteEnCours<'t>);

impl ObjetEnCours<'_, '_> {
    /// A field, if it comes next; else it is absent, or not where it is expected: what is left is then no end of the object.
    #[inline]
    fn lire<T>(self, champ: Champ, lire: impl FnOnce() -> Lu<T>) -> Lu<T> {
        if self.0.a_cle(champ.cle()) { lire() } else { Ok(None) }
    }
}

impl Objet for ObjetEnCours<'_, '_> {
    #[inline]
    fn date(&self, champ: Champ) -> Lu<Date> {
        self.lire(champ, || self.0.date())
    }

    #[inline]
    fn booleen(&self, champ: Champ) -> Lu<bool> {
        self.lire(champ, || self.0.booleen())
    }

    #[inline]
    fn entier(&self, champ: Champ) -> Lu<u32> {
        self.lire(champ, || self.0.entier())
    }

    #[inline]
    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        match self.lire(champ, || self.0.chaine())? {
            None => Ok(None),
            Some(mot) => E::depuis_nom(mot).map(Some).ok_or(Regle::ValeurInconnue),
        }
    }

    #[inline]
    fn texte(&self, champ: Champ) -> Lu<&str> {
        let lu = self.lire(champ, || self.0.chaine())?;
        if champ == Champ::Id {
            self.0.id.set(lu.unwrap_or(""));
        }
        Ok(lu)
    }

    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        if self.0.a_cle(champ.cle()) { self.0.agrement() } else { Ok(AgrementLu::Absent) }
    }

    #[inline]
    fn objet(&self, champ: Champ) -> Lu<Self> {
        Ok(self.lire(champ, || self.0.objet())?.map(|()| *self))
    }

    /// Not known yet: one more than there may be, and [`Self::est_finie`] tells the end. Behind that one nothing does: the list stays open.
    #[inline]
    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        if !self.0.a_cle(champ.cle()) || !self.0.liste()? {
            return Ok(0);
        }
        u8::try_from(capacite.wrapping_add(1)).map_err(|_| Regle::Capacite)
    }

    #[inline]
    fn est_finie(&self) -> bool {
        self.0.fermer(b']')
    }

    fn element(&self, _: Champ, _: Champ, _: u8) -> Result<Self, Regle> {
        self.0.reste.set(self.0.reste.get().strip_prefix('{').map(sans_blancs).ok_or(Regle::Type)?);
        Ok(*self)
    }

    /// Anything but the end of the object: another field, or one where it is not expected. Which one, the other reader says.
    #[inline]
    fn etranger(&self) -> Option<Etranger> {
        if self.0.fermer(b'}') { None } else { Some(Etranger::OctetsReserves) }
    }
}
