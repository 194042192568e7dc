//! The front that the kernel reads through: rows of the tables, elements of their lists, and lists written as JSON.

use crate::colonne::{Colonne, Table};
use crate::json::{self, Plat};
use crate::schema::feuilles;
use liste_aptitude_noyau::erreur::{Champ, NomInconnu, Regle};
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet};
use liste_aptitude_noyau::vocabulaire::date::{Date, RefusDate};
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::Value;
use std::ops::Range;

/// An object of the input.
pub(crate) enum Noeud<'a> {
    /// A row, or one of the blocks that its columns spell out; the career of the person for a row of persons.
    Rangee { table: &'a Table, rang: usize, carriere: Option<(&'a Table, &'a [u32])> },
    /// An element of a list written as JSON.
    Plat { genre: Champ, membres: Plat },
}

/// A cell.
enum Cellule<'a> {
    Colonne(&'a Colonne, usize),
    Json(&'a Value),
}

impl<'a> Noeud<'a> {
    fn cellule(&self, champ: Champ) -> Result<Option<Cellule<'_>>, Regle> {
        match self {
            Self::Rangee { table, rang, .. } => {
                let colonne = table.colonne(champ).filter(|c| !c.est_nulle(*rang));
                Ok(colonne.map(|c| Cellule::Colonne(c, *rang)))
            }
            Self::Plat { membres, .. } => {
                let mut valeurs = membres.0.iter().filter(|(cle, _)| cle == champ.cle()).map(|(_, valeur)| valeur);
                let premiere = valeurs.next();
                if valeurs.next().is_some() {
                    return Err(Regle::ChampDouble);
                }
                Ok(premiere.filter(|v| !v.is_null()).map(Cellule::Json))
            }
        }
    }

    fn ecrit(&self, champ: Champ) -> Option<&str> {
        match self {
            Self::Rangee { table, rang, .. } => table.ecrit(champ, *rang),
            Self::Plat { .. } => None,
        }
    }

    fn liste_json(&self, champ: Champ) -> Result<Option<Vec<Option<Plat>>>, Regle> {
        match self.cellule(champ)? {
            Some(Cellule::Colonne(Colonne::Texte(t), rang)) => {
                json::liste(t.value(rang)).map_err(|_| Regle::JsonInvalide)?.ok_or(Regle::Type).map(Some)
            }
            _ => Ok(None),
        }
    }
}

impl<'a> Objet for Noeud<'a> {
    fn date(&self, champ: Champ) -> Lu<Date> {
        let Some(cellule) = self.cellule(champ)? else { return Ok(None) };
        let lue = match cellule {
            Cellule::Colonne(Colonne::Texte(t), rang) => iso(t.value(rang)),
            Cellule::Json(Value::String(t)) => iso(t),
            Cellule::Colonne(Colonne::Jour(t), rang) => date(i64::from(t.value(rang))),
            Cellule::Colonne(Colonne::Instant(t, par_jour), rang) if t.value(rang) % par_jour == 0 => {
                date(t.value(rang) / par_jour)
            }
            _ => Err(Regle::Type),
        };
        lue.map(Some)
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        if let Some(texte) = self.ecrit(champ) {
            let vrai = texte.eq_ignore_ascii_case("true") || texte == "1";
            let faux = texte.eq_ignore_ascii_case("false") || texte == "0";
            return if vrai || faux { Ok(Some(vrai)) } else { Err(Regle::Type) };
        }
        match self.cellule(champ)? {
            None => Ok(None),
            Some(Cellule::Colonne(Colonne::Booleen(t), rang)) => Ok(Some(t.value(rang))),
            Some(Cellule::Json(Value::Bool(b))) => Ok(Some(*b)),
            Some(_) => Err(Regle::Type),
        }
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        if let Some(texte) = self.ecrit(champ) {
            // `7.0` is how tables without nulls write 7 in a column with gaps.
            let nombre: i64 = texte.strip_suffix(".0").unwrap_or(texte).parse().map_err(|_| Regle::Type)?;
            return u32::try_from(nombre).map(Some).map_err(|_| Regle::HorsBornes);
        }
        let nombre = match self.cellule(champ)? {
            None => return Ok(None),
            Some(Cellule::Colonne(Colonne::Entier(t), rang)) => u32::try_from(t.value(rang)).ok(),
            // Whole numbers of a column with gaps, as tables without nulls hold them.
            Some(Cellule::Colonne(Colonne::Reel(t), rang)) if t.value(rang).fract() == 0.0 => {
                // The text of a whole float is a whole number: no cast that could lose any of it.
                format!("{:.0}", t.value(rang)).parse().ok()
            }
            Some(Cellule::Json(Value::Number(n))) if n.is_u64() || n.is_i64() => {
                n.as_u64().and_then(|n| u32::try_from(n).ok())
            }
            Some(_) => return Err(Regle::Type),
        };
        nombre.map(Some).ok_or(Regle::HorsBornes)
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        match self.cellule(champ)? {
            None => Ok(None),
            Some(Cellule::Colonne(Colonne::Texte(t), rang)) => {
                E::depuis_nom(t.value(rang)).map(Some).ok_or(Regle::ValeurInconnue)
            }
            Some(Cellule::Json(Value::String(t))) => E::depuis_nom(t).map(Some).ok_or(Regle::ValeurInconnue),
            // A column of nothing but the categories 1, 2, 3 is read as numbers by whoever guesses types.
            Some(Cellule::Colonne(Colonne::Entier(t), rang)) if champ.cle() == Champ::OrganismeCategorie.cle() => {
                E::depuis_nom(&t.value(rang).to_string()).map(Some).ok_or(Regle::ValeurInconnue)
            }
            Some(_) => Err(Regle::Type),
        }
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        match self.cellule(champ)? {
            None => Ok(None),
            Some(Cellule::Colonne(Colonne::Texte(t), rang)) => Ok(Some(t.value(rang))),
            Some(Cellule::Json(Value::String(t))) => Ok(Some(t)),
            Some(_) => Err(Regle::Type),
        }
    }

    /// A cell cannot tell a null from nothing: in a column that is there, an empty cell says that no agrément is known.
    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        let ecrite = match self {
            Self::Rangee { table, .. } => table.colonne(champ).is_some(),
            Self::Plat { .. } => false,
        };
        match self.cellule(champ)? {
            None if ecrite => Ok(AgrementLu::Ecrit(Agrement::Aucun)),
            None => Ok(AgrementLu::Absent),
            Some(Cellule::Colonne(Colonne::Texte(t), rang)) if t.value(rang) == "sans_objet" => {
                Ok(AgrementLu::Ecrit(Agrement::SansObjet))
            }
            Some(_) => Ok(self.date(champ)?.map_or(AgrementLu::Absent, |jour| AgrementLu::Ecrit(Agrement::Le(jour)))),
        }
    }

    /// A block is there when one of its columns has a value.
    fn objet(&self, champ: Champ) -> Lu<Self> {
        match *self {
            Self::Rangee { table, rang, .. } => {
                let remplie = |c: Champ| table.colonne(c).is_some_and(|colonne| !colonne.est_nulle(rang));
                // A body is always described; a block without a value would be one that the row does not have.
                let la = champ == Champ::PeriodeOrganisme || feuilles(champ).iter().copied().any(remplie);
                Ok(la.then_some(Self::Rangee { table, rang, carriere: None }))
            }
            Self::Plat { .. } => Ok(None),
        }
    }

    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        let longueur = match self {
            Self::Rangee { carriere: Some((_, rangs)), .. } if champ == Champ::Carriere => rangs.len(),
            _ => match self.cellule(champ)? {
                None => 0,
                Some(Cellule::Colonne(Colonne::Liste(plages, _), rang)) => plages[rang].as_ref().map_or(0, Range::len),
                Some(Cellule::Colonne(Colonne::Texte(_), _)) => self.liste_json(champ)?.map_or(0, |l| l.len()),
                Some(_) => return Err(Regle::Type),
            },
        };
        if longueur > capacite { Err(Regle::Capacite) } else { u8::try_from(longueur).map_err(|_| Regle::Capacite) }
    }

    fn element(&self, liste: Champ, element: Champ, rang: u8) -> Result<Self, Regle> {
        let rang_element = usize::from(rang);
        if let Self::Rangee { carriere: Some((table, rangs)), .. } = *self
            && liste == Champ::Carriere
        {
            let rang = rangs.get(rang_element).and_then(|&r| usize::try_from(r).ok()).ok_or(Regle::ChampRequis)?;
            return Ok(Self::Rangee { table, rang, carriere: None });
        }
        if let Self::Rangee { table, rang, .. } = *self
            && let Some(Colonne::Liste(plages, elements)) = table.colonne(liste)
        {
            let place = plages[rang].clone().and_then(|mut plage| plage.nth(rang_element)).ok_or(Regle::ChampRequis)?;
            return Ok(Self::Rangee { table: elements, rang: place, carriere: None });
        }
        let elements = self.liste_json(liste)?.unwrap_or_default();
        let membres = elements.into_iter().nth(rang_element).flatten().ok_or(Regle::Type)?;
        Ok(Self::Plat { genre: element, membres })
    }

    fn etranger(&self) -> Option<Etranger> {
        // The columns of a table are known to be those of its fields before a row is read.
        let Self::Plat { genre, membres } = self else { return None };
        let connus = feuilles(*genre);
        let (inconnu, _) = membres.0.iter().find(|(cle, _)| !connus.iter().any(|c| c.cle() == cle))?;
        Some(Etranger::Inconnu(NomInconnu::de(inconnu.chars())))
    }
}

fn iso(texte: &str) -> Result<Date, Regle> {
    Date::depuis_iso(texte.as_bytes()).map_err(regle)
}

/// Day 0 of Arrow.
const ORIGINE: Result<Date, RefusDate> = Date::nouvelle(1970, 1, 1);

/// Days from 1 January 1970 to a date.
pub(crate) fn jours(date: Date) -> i32 {
    let numero = |d: Date| i64::from(d.numero());
    let origine = ORIGINE.map_or(0, numero);
    i32::try_from(numero(date) - origine).unwrap_or(0)
}

/// The date so many days after 1 January 1970: the civil calendar counted from 1 March 0000, in eras of 400 years.
fn date(jours: i64) -> Result<Date, Regle> {
    let depuis_mars_0 = jours + 719_468;
    let (ere, jour_ere) = (depuis_mars_0.div_euclid(146_097), depuis_mars_0.rem_euclid(146_097));
    let annee_ere = (jour_ere - jour_ere / 1460 + jour_ere / 36_524 - jour_ere / 146_096) / 365;
    let jour_annee = jour_ere - (365 * annee_ere + annee_ere / 4 - annee_ere / 100);
    let mois_mars = (5 * jour_annee + 2) / 153;
    let jour = jour_annee - (153 * mois_mars + 2) / 5 + 1;
    let mois = if mois_mars < 10 { mois_mars + 3 } else { mois_mars - 9 };
    let annee = annee_ere + ere * 400 + i64::from(mois <= 2);
    let annee = u16::try_from(annee).map_err(|_| Regle::HorsBornes)?;
    let petit = |n: i64| u8::try_from(n).map_err(|_| Regle::HorsBornes);
    Date::nouvelle(annee, petit(mois)?, petit(jour)?).map_err(regle)
}

fn regle(refus: RefusDate) -> Regle {
    match refus {
        RefusDate::Inexistante => Regle::DateInvalide,
        RefusDate::HorsBornes => Regle::HorsBornes,
    }
}
