//! Decisions and findings as dicts of plain values, in the order of the interchange format, with keys and words made once.

use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{Constat, Grandeur};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use std::fmt::{Display, Write};

/// A decision, as the parsed JSON of it would be.
pub(crate) fn decision<'py>(py: Python<'py>, d: &Decision) -> PyResult<Bound<'py, PyDict>> {
    let mut tampon = String::new();
    let dict = PyDict::new(py);
    dict.set_item(intern!(py, "annee"), d.annee)?;
    dict.set_item(intern!(py, "classe"), mot(py, d.classe))?;
    dict.set_item(intern!(py, "date_reference"), texte(py, &mut tampon, d.date_reference))?;
    dict.set_item(intern!(py, "verdict"), mot(py, d.verdict))?;
    dict.set_item(intern!(py, "section"), d.section.map(|section| mot(py, section)))?;
    dict.set_item(intern!(py, "situation"), mot(py, d.situation))?;
    dict.set_item(intern!(py, "classe_rattachement"), d.classe_rattachement.map(|classe| mot(py, classe)))?;
    let constats: PyResult<Vec<_>> = d.constats.iter().map(|c| ecrire_constat(py, c, &mut tampon)).collect();
    dict.set_item(intern!(py, "constats"), PyList::new(py, constats?)?)?;
    let faits: Vec<_> = d.faits_manquants.iter().map(|f| texte(py, &mut tampon, f)).collect();
    dict.set_item(intern!(py, "faits_manquants"), PyList::new(py, faits)?)?;
    let lectures: Vec<_> = d.lectures_sollicitees.iter().map(|lecture| mot(py, lecture)).collect();
    dict.set_item(intern!(py, "lectures_sollicitees"), PyList::new(py, lectures)?)?;
    let avertissements: Vec<_> = d.avertissements.iter().map(|avertissement| mot(py, avertissement)).collect();
    dict.set_item(intern!(py, "avertissements"), PyList::new(py, avertissements)?)?;
    Ok(dict)
}

/// A finding.
pub(crate) fn constat<'py>(py: Python<'py>, c: &Constat) -> PyResult<Bound<'py, PyDict>> {
    ecrire_constat(py, c, &mut String::new())
}

fn ecrire_constat<'py>(py: Python<'py>, c: &Constat, tampon: &mut String) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item(intern!(py, "code"), mot(py, c.code))?;
    dict.set_item(intern!(py, "disposition"), texte(py, tampon, c.disposition))?;
    dict.set_item(intern!(py, "etat"), mot(py, c.etat))?;
    let chiffres = [
        (intern!(py, "requis"), c.chiffres.requis),
        (intern!(py, "constate"), c.chiffres.constate),
        (intern!(py, "manque"), c.chiffres.manque),
    ];
    for (cle, grandeur) in chiffres {
        let ecrite = (grandeur != Grandeur::Rien).then(|| texte(py, tampon, grandeur));
        dict.set_item(cle, ecrite)?;
    }
    Ok(dict)
}

/// A word as the one text of its name.
fn mot<E: Enumeration>(py: Python<'_>, mot: E) -> Bound<'_, PyString> {
    PyString::intern(py, mot.nom())
}

/// What is displayed, written in a room that serves again.
fn texte<'py>(py: Python<'py>, tampon: &mut String, valeur: impl Display) -> Bound<'py, PyString> {
    tampon.clear();
    let _ = write!(tampon, "{valeur}"); // a string is never full
    PyString::new(py, tampon)
}
