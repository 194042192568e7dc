//! Objects whose fields come in any order: one look at the members of an object notes where the value of each field stands, and each is then
//! read there, when it is asked for.
//!
//! A value is read up to where it was taken to end, and nothing is left behind it: a look that was wrong (a bracket in a string) reads
//! nothing. As every field is asked for, the whole object is proved.

use super::en_cours::{ObjetEnCours, TexteEnCours, sans_blancs};
use crate::erreur::{Champ, Regle};
use crate::format::arbre::ENFANTS_MAX;
use crate::format::json::curseur::{avant_le_signe, jusqu_au_crochet};
use crate::format::{AgrementLu, Etranger, Lu, Objet};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::Enumeration;
use core::cell::Cell;

/// An object that a text holds, whose members are known.
pub(super) struct ObjetEpars<'t, 'l> {
    texte: &'l TexteEnCours<'t>,
    /// From behind the key of each field to the end of its value, in the order of the page; empty where it is absent.
    membres: [&'t str; ENFANTS_MAX],
    /// What is left of the list that is being read.
    liste: Cell<Option<&'t str>>,
}

impl<'t, 'l> ObjetEpars<'t, 'l> {
    /// From behind its opening bracket; the text is then behind the closing one.
    pub(super) fn ouvrir(texte: &'l TexteEnCours<'t>, objet: Champ) -> Result<Self, Regle> {
        let mut lu = Self { texte, membres: [""; ENFANTS_MAX], liste: Cell::new(None) };
        while !texte.fermer(b'}') {
            let (rang, membre, suite) = membre(objet, texte.reste.get()).ok_or(Regle::JsonInvalide)?;
            match lu.membres.get_mut(rang) {
                Some(place) if place.is_empty() => *place = membre,
                _ => return Err(Regle::ChampDouble),
            }
            texte.poursuivre(suite);
        }
        Ok(lu)
    }

    fn membre(&self, champ: Champ) -> &'t str {
        self.membres.get(champ.rang()).copied().unwrap_or("")
    }

    /// Reads the value of a field, wholly.
    #[inline]
    fn lire<T>(&self, champ: Champ, lire: impl FnOnce(ObjetEnCours<'t, 'l>) -> Lu<T>) -> Lu<T> {
        let membre = self.membre(champ);
        if membre.is_empty() {
            return Ok(None);
        }
        self.texte.reste.set(membre);
        let lu = lire(ObjetEnCours(self.texte))?;
        if self.texte.reste.get().is_empty() { Ok(lu) } else { Err(Regle::JsonInvalide) }
    }
}

/// The member that a text begins with: the rank of its field, its value from behind the key, and what follows.
#[inline]
fn membre(objet: Champ, texte: &str) -> Option<(usize, &str, &str)> {
    let lettres = texte.strip_prefix('"')?;
    let (cle, apres) = lettres.split_at_checked(avant_le_signe(lettres.as_bytes()))?;
    let rang = objet.rang_de(cle)?;
    let apres = apres.strip_prefix('"')?;
    let valeur = sans_blancs(sans_blancs(apres).strip_prefix(':')?);
    let octets = valeur.as_bytes();
    let longueur = match octets.first()? {
        b'"' => avant_le_signe(octets.get(1..)?).saturating_add(2),
        b'{' | b'[' => jusqu_au_crochet(octets.get(1..)?).saturating_add(1),
        b't' | b'n' => 4,
        b'f' => 5,
        _ => octets.iter().take_while(|octet| octet.is_ascii_digit()).count(),
    };
    let (membre, suite) = apres.split_at_checked(apres.len().saturating_sub(valeur.len()).saturating_add(longueur))?;
    Some((rang, membre, suite))
}

impl Objet for ObjetEpars<'_, '_> {
    fn date(&self, champ: Champ) -> Lu<Date> {
        self.lire(champ, |o| o.0.date())
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        self.lire(champ, |o| o.0.booleen())
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        self.lire(champ, |o| o.0.entier())
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        match self.lire(champ, |o| o.0.chaine())? {
            None => Ok(None),
            Some(mot) => E::depuis_nom(mot).map(Some).ok_or(Regle::ValeurInconnue),
        }
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        let lu = self.lire(champ, |o| o.0.chaine())?;
        if champ == Champ::Id {
            self.texte.id.set(lu.unwrap_or(""));
        }
        Ok(lu)
    }

    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        Ok(self.lire(champ, |o| o.0.agrement().map(Some))?.unwrap_or(AgrementLu::Absent))
    }

    fn objet(&self, champ: Champ) -> Lu<Self> {
        self.lire(champ, |o| match o.0.objet()? {
            Some(()) => Self::ouvrir(o.0, champ).map(Some),
            None => Ok(None),
        })
    }

    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        let membre = self.membre(champ);
        if membre.is_empty() {
            return Ok(0);
        }
        if self.liste.get().is_some() {
            return Err(Regle::Capacite); // of the list before, which is still open
        }
        self.texte.reste.set(membre);
        let pleine = self.texte.liste()?;
        let reste = self.texte.reste.get();
        match pleine {
            true => self.liste.set(Some(reste)),
            false if reste.is_empty() => return Ok(0),
            false => return Err(Regle::JsonInvalide),
        }
        u8::try_from(capacite.wrapping_add(1)).map_err(|_| Regle::Capacite)
    }

    fn est_finie(&self) -> bool {
        let finie = self.liste.get() == Some("]");
        if finie {
            self.liste.set(None);
        }
        finie
    }

    fn element(&self, _: Champ, element: Champ, _: u8) -> Result<Self, Regle> {
        let reste = self.liste.get().and_then(|reste| reste.strip_prefix('{')).ok_or(Regle::Type)?;
        self.texte.reste.set(sans_blancs(reste));
        let lu = Self::ouvrir(self.texte, element)?;
        self.liste.set(Some(self.texte.reste.get()));
        Ok(lu)
    }

    /// What should not be there has been refused before; but a list that is longer than it may be is not at its end.
    fn etranger(&self) -> Option<Etranger> {
        self.liste.get().map(|_| Etranger::OctetsReserves)
    }
}
