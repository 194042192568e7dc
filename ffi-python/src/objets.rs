//! The Python front: dicts, other mappings and the package's typed objects, read where they stand.

use crate::cles::{self, ClesVues};
use crate::erreur::exception;
use liste_aptitude_noyau::demande::ANNEE_LISTE_MIN;
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree, NomInconnu, Regle};
use liste_aptitude_noyau::format::ENFANTS_MAX;
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet, lire_demande_sous, lire_dossier_dans};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Demande, Dossier};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::{PyBool, PyBytes, PyDict, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};
use std::cell::OnceCell;

/// Reads a dossier from a mapping or a typed object.
///
/// # Errors
/// `ErreurEntree`, as the kernel's reading has it.
pub(crate) fn dossier(objet: &Bound<'_, PyAny>) -> PyResult<Box<Dossier>> {
    // Read where it stays, and prepared as the kernel's own reading does it: a dossier is too large to be moved for nothing.
    let mut dossier = Box::<Dossier>::default();
    lire(objet, Champ::Racine, |objet| lire_dossier_dans(objet, &mut dossier))?;
    dossier.instruire_pour(EtatDuTexte::E2000, ANNEE_LISTE_MIN);
    Ok(dossier)
}

/// Reads a demande from a mapping or a typed object, to be evaluated under a state of the text that is asked for, if one is.
///
/// # Errors
/// `ErreurEntree`, as the kernel's reading has it.
pub(crate) fn demande(objet: &Bound<'_, PyAny>, etat: Option<EtatDuTexte>) -> PyResult<Demande> {
    lire(objet, Champ::Demande, |objet| lire_demande_sous(objet, etat))
}

fn lire<'py, T>(
    objet: &Bound<'py, PyAny>,
    racine: Champ,
    lire: impl FnOnce(&ObjetPython<'_, 'py>) -> Result<T, ErreurEntree>,
) -> PyResult<T> {
    ObjetPython::ouvrir(objet, racine, &ClesVues::aucune())
        .map_err(|regle| ErreurEntree::simple(racine, regle))
        .and_then(|objet| lire(&objet))
        .map_err(|erreur| exception(&erreur, objet))
}

/// One object of the input: the values of its fields, in their order.
struct ObjetPython<'l, 'py> {
    cles: &'l ClesVues<'py>,
    genre: Champ,
    champs: Bound<'py, PyDict>,
    valeurs: [Option<Bound<'py, PyAny>>; ENFANTS_MAX],
    /// Every key of the dict names a field.
    connu: bool,
    /// Texts are lent as UTF-8; the stable ABI gives them by copy, kept here (an object has one text field at most).
    texte: OnceCell<Bound<'py, PyBytes>>,
}

impl<'l, 'py> ObjetPython<'l, 'py> {
    fn ouvrir(objet: &Bound<'py, PyAny>, genre: Champ, cles: &'l ClesVues<'py>) -> Result<Self, Regle> {
        let champs = if let Ok(dict) = objet.cast::<PyDict>() {
            dict.clone()
        } else if est(objet, &VALEUR, "liste_aptitude.modele", "Valeur")? {
            let dict = objet.getattr(intern!(objet.py(), "__dict__")).map_err(|_| Regle::Type)?;
            dict.cast_into::<PyDict>().map_err(|_| Regle::Type)?
        } else if let Ok(autre) = objet.cast::<PyMapping>() {
            let dict = PyDict::new(objet.py());
            dict.update(autre).map_err(|_| Regle::Type)?;
            dict
        } else {
            return Err(Regle::Type);
        };
        let valeurs = [const { None }; ENFANTS_MAX];
        let mut ouvert = Self { cles, genre, champs, valeurs, connu: false, texte: OnceCell::new() };
        ouvert.parcourir()?;
        Ok(ouvert)
    }

    /// Takes the values in one pass over the dict. A key that is no plain `str` may equal one all the same: then each field is looked up.
    fn parcourir(&mut self) -> Result<(), Regle> {
        let simples = with_critical_section(&self.champs, || {
            self.connu = true;
            for (cle, valeur) in self.champs.iter() {
                if !cle.is_exact_instance_of::<PyString>() {
                    return false;
                }
                match self.cles.rang(self.genre, &cle).and_then(|rang| self.valeurs.get_mut(usize::from(rang))) {
                    Some(place) => *place = Some(valeur),
                    None => self.connu = false,
                }
            }
            true
        });
        if !simples {
            self.connu = false;
            for (champ, place) in self.genre.enfants().iter().zip(&mut self.valeurs) {
                *place = self.champs.get_item(champ.cle()).map_err(|_| Regle::Type)?;
            }
        }
        Ok(())
    }

    /// The value of a field, if the field is there.
    fn valeur(&self, champ: Champ) -> Option<&Bound<'py, PyAny>> {
        self.valeurs.get(champ.rang())?.as_ref()
    }

    /// The same, None counting as absent.
    fn non_nulle(&self, champ: Champ) -> Option<&Bound<'py, PyAny>> {
        self.valeur(champ).filter(|v| !v.is_none())
    }
}

impl Objet for ObjetPython<'_, '_> {
    fn date(&self, champ: Champ) -> Lu<Date> {
        self.non_nulle(champ).map(jour).transpose()
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        self.non_nulle(champ).map(|v| v.cast::<PyBool>().map(|b| b.is_true()).map_err(|_| Regle::Type)).transpose()
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        let Some(valeur) = self.non_nulle(champ) else { return Ok(None) };
        if valeur.is_instance_of::<PyBool>() || !valeur.is_instance_of::<PyInt>() {
            return Err(Regle::Type);
        }
        valeur.extract().map(Some).map_err(|_| Regle::HorsBornes)
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        let Some(valeur) = self.non_nulle(champ) else { return Ok(None) };
        let texte = valeur.cast::<PyString>().map_err(|_| Regle::Type)?;
        if let Some(mot) = valeur.cast_exact().ok().and_then(|texte| cles::mot(champ, texte)) {
            return Ok(Some(mot));
        }
        let mot = texte.to_cow().map_err(|_| Regle::Type)?;
        E::depuis_nom(&mot).map(Some).ok_or(Regle::ValeurInconnue)
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        let Some(valeur) = self.non_nulle(champ) else { return Ok(None) };
        // A lone surrogate has no UTF-8: no interchange format can carry such a text.
        let texte = valeur.cast::<PyString>().map_err(|_| Regle::Type)?.encode_utf8().map_err(|_| Regle::Type)?;
        str::from_utf8(self.texte.get_or_init(|| texte).as_bytes()).map(Some).map_err(|_| Regle::Type)
    }

    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        let Some(valeur) = self.valeur(champ) else { return Ok(AgrementLu::Absent) };
        if valeur.is_none() {
            return Ok(AgrementLu::Ecrit(Agrement::Aucun));
        }
        if est(valeur, &NON_PRECISE, "liste_aptitude.modele", "NonPrecise")? {
            return Ok(AgrementLu::Absent);
        }
        let sans_objet = valeur.cast::<PyString>().is_ok_and(|t| t.to_cow().is_ok_and(|t| t == "sans_objet"));
        Ok(AgrementLu::Ecrit(if sans_objet { Agrement::SansObjet } else { Agrement::Le(jour(valeur)?) }))
    }

    fn objet(&self, champ: Champ) -> Lu<Self> {
        self.non_nulle(champ).map(|v| Self::ouvrir(v, champ, self.cles)).transpose()
    }

    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        let Some(valeur) = self.non_nulle(champ) else { return Ok(0) };
        let longueur = match (valeur.cast::<PyList>(), valeur.cast::<PyTuple>()) {
            (Ok(liste), _) => liste.len(),
            (_, Ok(tuple)) => tuple.len(),
            _ => return Err(Regle::Type),
        };
        if longueur > capacite { Err(Regle::Capacite) } else { u8::try_from(longueur).map_err(|_| Regle::Capacite) }
    }

    fn element(&self, liste: Champ, element: Champ, rang: u8) -> Result<Self, Regle> {
        let valeur = self.non_nulle(liste).ok_or(Regle::ChampRequis)?;
        let membre = match (valeur.cast::<PyList>(), valeur.cast::<PyTuple>()) {
            (Ok(liste), _) => liste.get_item(usize::from(rang)),
            (_, Ok(tuple)) => tuple.get_item(usize::from(rang)),
            _ => return Err(Regle::Type),
        };
        Self::ouvrir(&membre.map_err(|_| Regle::ChampRequis)?, element, self.cles)
    }

    fn etranger(&self) -> Option<Etranger> {
        if self.connu {
            return None;
        }
        let connus = self.genre.enfants();
        let inconnu = self.champs.keys().iter().find_map(|cle| {
            let nom = cle.cast::<PyString>().ok().and_then(|t| t.to_cow().ok());
            match nom {
                Some(nom) if connus.iter().any(|champ| champ.cle() == nom) => None,
                Some(nom) => Some(nom.into_owned()),
                None => Some(cle.repr().map(|r| r.to_string_lossy().into_owned()).unwrap_or_default()),
            }
        })?;
        Some(Etranger::Inconnu(NomInconnu::de(inconnu.chars())))
    }
}

/// A date: text `YYYY-MM-DD` or `datetime.date`. A `datetime.datetime` is refused: its hour would have to be dropped.
pub(crate) fn jour(valeur: &Bound<'_, PyAny>) -> Result<Date, Regle> {
    let py = valeur.py();
    let lue = if let Ok(texte) = valeur.cast::<PyString>() {
        Date::depuis_iso(texte.encode_utf8().map_err(|_| Regle::Type)?.as_bytes())
    } else if est(valeur, &DATE, "datetime", "date")? && !est(valeur, &DATETIME, "datetime", "datetime")? {
        let nombre = |nom| valeur.getattr(nom).and_then(|n| n.extract::<u16>()).map_err(|_| Regle::Type);
        let (annee, mois, jour) =
            (nombre(intern!(py, "year"))?, nombre(intern!(py, "month"))?, nombre(intern!(py, "day"))?);
        let petit = |n| u8::try_from(n).map_err(|_| Regle::Type);
        Date::nouvelle(annee, petit(mois)?, petit(jour)?)
    } else {
        return Err(Regle::Type);
    };
    lue.map_err(Regle::from)
}

type ClasseGardee = PyOnceLock<Py<PyType>>;
static VALEUR: ClasseGardee = PyOnceLock::new();
static NON_PRECISE: ClasseGardee = PyOnceLock::new();
static DATE: ClasseGardee = PyOnceLock::new();
static DATETIME: ClasseGardee = PyOnceLock::new();

/// Is the object of this Python class?
fn est(objet: &Bound<'_, PyAny>, garde: &ClasseGardee, module: &str, nom: &str) -> Result<bool, Regle> {
    let classe = garde.import(objet.py(), module, nom).map_err(|_| Regle::Type)?;
    objet.is_instance(classe).map_err(|_| Regle::Type)
}

/// The date as a Python `datetime.date`.
pub(crate) fn date_python(py: Python<'_>, date: Date) -> PyResult<Bound<'_, PyAny>> {
    DATE.import(py, "datetime", "date")?.call1((date.annee(), date.mois(), date.jour()))
}
