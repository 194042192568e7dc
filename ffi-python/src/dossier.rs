//! Checked facts behind the typed Python objects: evaluating them needs no second validation.

use crate::erreur::exception;
use crate::objets;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Demande, Dossier, ErreurEntree};
use pyo3::PyClass;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// A dossier that the kernel has accepted.
#[pyclass(frozen, module = "liste_aptitude._noyau")]
pub(crate) struct DossierVerifie(pub(crate) Dossier);

/// A demande that the kernel has accepted.
#[pyclass(frozen, module = "liste_aptitude._noyau")]
pub(crate) struct DemandeVerifiee(pub(crate) Demande);

/// Checks a dossier (mapping or typed object).
#[pyfunction]
pub(crate) fn verifier_dossier(dossier: &Bound<'_, PyAny>) -> PyResult<DossierVerifie> {
    objets::dossier(dossier).map(|dossier| DossierVerifie(*dossier))
}

/// Checks a demande (mapping or typed object).
#[pyfunction]
pub(crate) fn verifier_demande(demande: &Bound<'_, PyAny>) -> PyResult<DemandeVerifiee> {
    objets::demande(demande, None).map(DemandeVerifiee)
}

/// Checks the JSON text of a dossier.
#[pyfunction]
pub(crate) fn verifier_dossier_json(texte: &Bound<'_, PyString>) -> PyResult<()> {
    lire_json(texte, Champ::Racine, lire_dossier_json).map(|_| ())
}

/// Checks the JSON text of a demande.
#[pyfunction]
pub(crate) fn verifier_demande_json(texte: &Bound<'_, PyString>) -> PyResult<()> {
    lire_json(texte, Champ::Demande, lire_demande_json).map(|_| ())
}

/// Reads a JSON text. One that holds half of a surrogate pair has no UTF-8: it is no more JSON than the escape of that half.
pub(crate) fn lire_json<T>(
    texte: &Bound<'_, PyString>,
    champ: Champ,
    lire: impl FnOnce(&str) -> Result<T, ErreurEntree>,
) -> PyResult<T> {
    let invalide = |_| ErreurEntree::simple(champ, Regle::JsonInvalide);
    texte.to_cow().map_err(invalide).and_then(|texte| lire(&texte)).map_err(|e| exception(&e, texte))
}

/// Facts given by a caller: already checked, or read just now.
pub(crate) enum Lu<C: PyClass, T> {
    /// Behind a typed object.
    Verifie(Py<C>),
    /// From a mapping.
    Neuf(Box<T>),
}

/// The dossier of an argument.
pub(crate) fn dossier_lu(objet: &Bound<'_, PyAny>) -> PyResult<Lu<DossierVerifie, Dossier>> {
    match verifie(objet) {
        Some(verifie) => Ok(Lu::Verifie(verifie)),
        None => objets::dossier(objet).map(Lu::Neuf),
    }
}

/// The demande of an argument.
pub(crate) fn demande_lue(objet: &Bound<'_, PyAny>) -> PyResult<Lu<DemandeVerifiee, Demande>> {
    demande_lue_sous(objet, None)
}

/// The same for an evaluation under a state of the text that is asked for, if one is. A typed object was checked for its list: its filing,
/// which a state may not open, is read again.
pub(crate) fn demande_lue_sous(
    objet: &Bound<'_, PyAny>,
    etat: Option<EtatDuTexte>,
) -> PyResult<Lu<DemandeVerifiee, Demande>> {
    let neuve = |objet: &Bound<'_, PyAny>| objets::demande(objet, etat).map(|d| Lu::Neuf(Box::new(d)));
    match verifie::<DemandeVerifiee>(objet) {
        Some(verifie) if etat.is_none() || verifie.get().0.depot().is_none() => Ok(Lu::Verifie(verifie)),
        Some(_) => neuve(&objet.call_method0(intern!(objet.py(), "to_dict"))?),
        None => neuve(objet),
    }
}

impl Lu<DossierVerifie, Dossier> {
    pub(crate) fn valeur(&self) -> &Dossier {
        match self {
            Self::Verifie(v) => &v.get().0,
            Self::Neuf(d) => d,
        }
    }
}

impl Lu<DemandeVerifiee, Demande> {
    pub(crate) fn valeur(&self) -> &Demande {
        match self {
            Self::Verifie(v) => &v.get().0,
            Self::Neuf(d) => d,
        }
    }
}

/// The checked facts that a typed object carries.
fn verifie<C: PyClass>(objet: &Bound<'_, PyAny>) -> Option<Py<C>> {
    if objet.is_exact_instance_of::<PyDict>() {
        return None;
    }
    let verifie = objet.getattr(intern!(objet.py(), "_verifie")).ok()?;
    verifie.cast_into::<C>().ok().map(Bound::unbind)
}
