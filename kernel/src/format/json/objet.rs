//! The JSON front: objects whose known fields are found in one pass over their members.

use super::chaine::Chaine;
use super::syntaxe::{Genre, Membres, PROFONDEUR_MAX, Valeur};
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::erreur::{Champ, ErreurEntree, Regle};
use crate::format::notice::ENFANTS_MAX;
use crate::format::{AgrementLu, Etranger, Lu, Objet, lire_demande, lire_dossier};
use crate::vocabulaire::date::{Date, RefusDate};
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::enumeration::Enumeration;
use core::cell::{Cell, OnceCell};

/// Reads a dossier from its JSON text.
///
/// # Errors
/// The first field at fault with the rule it breaks; `$` when the text is not JSON.
pub fn lire_dossier_json(texte: &str) -> Result<Dossier, ErreurEntree> {
    lire_dossier(&racine(texte, Champ::Racine)?)
}

/// Reads a demande from its JSON text.
///
/// # Errors
/// The first field at fault with the rule it breaks; `demande` when the text is not JSON.
pub fn lire_demande_json(texte: &str) -> Result<Demande, ErreurEntree> {
    lire_demande(&racine(texte, Champ::Demande)?)
}

/// Reads a dossier and a demande from the JSON text `{"dossier":…,"demande":…}`.
///
/// # Errors
/// The first field at fault, those of the dossier first; `$` when the text is not JSON or is no object. Another member is refused.
pub fn lire_ligne_json(texte: &str) -> Result<(Dossier, Demande), ErreurEntree> {
    Ligne::ouvrir(texte)?.lire()
}

/// The same, with the `id` of the dossier before them.
///
/// # Errors
/// As [`lire_ligne_json`].
pub fn lire_identite_json(texte: &str) -> Result<(Chaine<'_>, Dossier, Demande), ErreurEntree> {
    let ligne = Ligne::ouvrir(texte)?;
    let (dossier, demande) = ligne.lire()?;
    let objet = ligne.dossier.ouvrir(Champ::Racine)?;
    match objet.non_nulle(Champ::Id) {
        Ok(Some(Genre::Texte(id))) => Ok((id, dossier, demande)),
        _ => Err(ErreurEntree::simple(Champ::Id, Regle::Type)), // the dossier would not have been read
    }
}

/// A line, whose members are known.
struct Ligne<'a> {
    dossier: Partie<'a>,
    demande: Partie<'a>,
    inconnu: Option<Chaine<'a>>,
}

impl<'a> Ligne<'a> {
    fn ouvrir(texte: &'a str) -> Result<Self, ErreurEntree> {
        let refus = |regle| ErreurEntree::simple(Champ::Racine, regle);
        let profondeur = PROFONDEUR_MAX.wrapping_add(1);
        let valeur = Valeur::prouver(texte, profondeur).ok_or(refus(Regle::JsonInvalide))?;
        if valeur.genre() != Genre::Objet {
            return Err(refus(Regle::Type));
        }
        let mut ligne = Self { dossier: Partie::Absente, demande: Partie::Absente, inconnu: None };
        for (cle, valeur) in valeur.membres() {
            match cle {
                Some(cle) if cle.est("dossier") => ligne.dossier = ligne.dossier.avec(valeur),
                Some(cle) if cle.est("demande") => ligne.demande = ligne.demande.avec(valeur),
                autre => ligne.inconnu = ligne.inconnu.or(autre),
            }
        }
        Ok(ligne)
    }

    fn lire(&self) -> Result<(Dossier, Demande), ErreurEntree> {
        let dossier = lire_dossier(&self.dossier.ouvrir(Champ::Racine)?)?;
        let demande = lire_demande(&self.demande.ouvrir(Champ::Demande)?)?;
        match self.inconnu {
            None => Ok((dossier, demande)),
            Some(nom) => {
                let mut refus = ErreurEntree::simple(Champ::Racine, Regle::ChampInconnu);
                refus.chemin.inconnu = Some(nom.nom_inconnu());
                Err(refus)
            }
        }
    }
}

/// The dossier or the demande of a line, as far as its members have been seen.
#[derive(Clone, Copy)]
enum Partie<'a> {
    Absente,
    Donnee(Valeur<'a>),
    Double,
}

impl<'a> Partie<'a> {
    fn avec(self, valeur: Valeur<'a>) -> Self {
        if matches!(self, Self::Absente) { Self::Donnee(valeur) } else { Self::Double }
    }

    fn ouvrir(&self, champ: Champ) -> Result<ObjetJson<'a>, ErreurEntree> {
        let objet = match *self {
            Self::Absente => Err(Regle::ChampRequis),
            Self::Double => Err(Regle::ChampDouble),
            Self::Donnee(valeur) => ObjetJson::ouvrir(valeur, champ),
        };
        objet.map_err(|regle| ErreurEntree::simple(champ, regle))
    }
}

fn racine(texte: &str, champ: Champ) -> Result<ObjetJson<'_>, ErreurEntree> {
    let valeur = Valeur::prouver(texte, PROFONDEUR_MAX).ok_or(ErreurEntree::simple(champ, Regle::JsonInvalide))?;
    ObjetJson::ouvrir(valeur, champ).map_err(|regle| ErreurEntree::simple(champ, regle))
}

struct ObjetJson<'a> {
    genre: Champ,
    valeurs: [Option<Valeur<'a>>; ENFANTS_MAX],
    /// The field given twice that comes first in the order of the page.
    double: Option<Champ>,
    inconnu: Option<Chaine<'a>>,
    /// A text that escapes write, decoded (an object has one text that matters beyond being empty, or not).
    decode: OnceCell<TexteDecode>,
    /// The list being read, and where its next element is: a list is gone through once, not once an element.
    en_cours: Cell<Option<(Champ, u8, Membres<'a>)>>,
}

impl<'a> ObjetJson<'a> {
    fn ouvrir(valeur: Valeur<'a>, genre: Champ) -> Result<Self, Regle> {
        if valeur.genre() != Genre::Objet {
            return Err(Regle::Type);
        }
        let mut objet = Self {
            genre,
            valeurs: [None; ENFANTS_MAX],
            double: None,
            inconnu: None,
            decode: OnceCell::new(),
            en_cours: Cell::new(None),
        };
        for (cle, valeur) in valeur.membres() {
            let Some(cle) = cle else { continue }; // an object has members with keys only
            match genre.enfants().iter().zip(&mut objet.valeurs).find(|(champ, _)| cle.est(champ.cle())) {
                Some((_, place)) if place.is_none() => *place = Some(valeur),
                Some((&champ, _)) => objet.double = Some(objet.double.map_or(champ, |d| d.min(champ))),
                None if objet.inconnu.is_none() => objet.inconnu = Some(cle),
                None => {}
            }
        }
        Ok(objet)
    }

    /// The value of a field: absent, or given once.
    fn valeur(&self, champ: Champ) -> Lu<Valeur<'a>> {
        if self.double == Some(champ) {
            return Err(Regle::ChampDouble);
        }
        let trouvee = self.genre.enfants().iter().zip(&self.valeurs).find(|(c, _)| **c == champ);
        Ok(trouvee.and_then(|(_, v)| *v))
    }

    /// The same, null counting as absent.
    fn non_nulle(&self, champ: Champ) -> Lu<Genre<'a>> {
        Ok(self.valeur(champ)?.map(Valeur::genre).filter(|&g| g != Genre::Nul))
    }
}

/// The longest text whose characters are looked at: one longer than every word, date and region is as wrong once cut.
const LONGUEUR_DECODEE: usize = 64;
type TexteDecode = heapless::String<LONGUEUR_DECODEE>;

/// Hands over the characters of a text.
fn decodee<T>(chaine: Chaine<'_>, lire: impl FnOnce(&str) -> T) -> T {
    match chaine.telle_quelle() {
        Some(texte) => lire(texte),
        None => lire(&chaine.copie::<LONGUEUR_DECODEE>()),
    }
}

fn date(texte: &str) -> Result<Date, Regle> {
    Date::depuis_iso(texte.as_bytes()).map_err(|refus| match refus {
        RefusDate::Inexistante => Regle::DateInvalide,
        RefusDate::HorsBornes => Regle::HorsBornes,
    })
}

impl<'a> Objet for ObjetJson<'a> {
    fn date(&self, champ: Champ) -> Lu<Date> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Texte(texte)) => decodee(texte, date).map(Some),
            Some(_) => Err(Regle::Type),
        }
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Booleen(b)) => Ok(Some(b)),
            Some(_) => Err(Regle::Type),
        }
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Nombre(n)) => {
                let chiffres = n.strip_prefix('-').unwrap_or(n);
                if !chiffres.bytes().all(|o| o.is_ascii_digit()) {
                    return Err(Regle::Type);
                }
                match n.parse() {
                    Ok(n) => Ok(Some(n)),
                    Err(_) if chiffres == "0" => Ok(Some(0)),
                    Err(_) => Err(Regle::HorsBornes),
                }
            }
            Some(_) => Err(Regle::Type),
        }
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Texte(mot)) => decodee(mot, E::depuis_nom).map(Some).ok_or(Regle::ValeurInconnue),
            Some(_) => Err(Regle::Type),
        }
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Texte(texte)) => match texte.telle_quelle() {
                Some(texte) => Ok(Some(texte)),
                None => Ok(Some(self.decode.get_or_init(|| texte.copie()))),
            },
            Some(_) => Err(Regle::Type),
        }
    }

    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        Ok(match self.valeur(champ)?.map(Valeur::genre) {
            None => AgrementLu::Absent,
            Some(Genre::Nul) => AgrementLu::Ecrit(Agrement::Aucun),
            Some(Genre::Texte(mot)) if mot.est("sans_objet") => AgrementLu::Ecrit(Agrement::SansObjet),
            Some(Genre::Texte(jour)) => AgrementLu::Ecrit(Agrement::Le(decodee(jour, date)?)),
            Some(_) => return Err(Regle::Type),
        })
    }

    fn objet(&self, champ: Champ) -> Lu<Self> {
        match self.valeur(champ)?.filter(|v| v.genre() != Genre::Nul) {
            None => Ok(None),
            Some(valeur) => Self::ouvrir(valeur, champ).map(Some),
        }
    }

    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        match self.valeur(champ)?.filter(|v| v.genre() != Genre::Nul) {
            None => Ok(0),
            Some(valeur) if valeur.genre() == Genre::Liste => {
                let nombre = valeur.membres().take(capacite.saturating_add(1)).count();
                if nombre > capacite { Err(Regle::Capacite) } else { u8::try_from(nombre).map_err(|_| Regle::Capacite) }
            }
            Some(_) => Err(Regle::Type),
        }
    }

    fn element(&self, liste: Champ, element: Champ, rang: u8) -> Result<Self, Regle> {
        let (mut membres, saut) = match self.en_cours.take() {
            Some((la, prochain, membres)) if la == liste && prochain == rang => (membres, 0),
            _ => (self.valeur(liste)?.ok_or(Regle::ChampRequis)?.membres(), rang),
        };
        let (_, valeur) = membres.nth(usize::from(saut)).ok_or(Regle::ChampRequis)?;
        self.en_cours.set(Some((liste, rang.wrapping_add(1), membres)));
        Self::ouvrir(valeur, element)
    }

    fn etranger(&self) -> Option<Etranger> {
        self.inconnu.map(|nom| Etranger::Inconnu(nom.nom_inconnu()))
    }
}
