//! The school of R. 123-9: its name on a day, its missions and their publics, what its documents rest on.

use crate::effets::{Champs, Objet, jour_de};
use crate::mots::{membre, membre_ou_rien, mot};
use liste_aptitude_noyau::effets::ecole::{fondement as fonder, nom_ecole as nommer, publics as lister};
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::ecole::{Justificatif, Mission};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

#[pyfunction]
pub(crate) fn nom_ecole<'py>(date: Objet<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    membre(date.py(), nommer(jour_de(date, "jour")?))
}

/// Per public of a mission: where it stands, who in French, who in English.
#[pyfunction]
pub(crate) fn publics<'py>(mission: Objet<'_, 'py>) -> PyResult<Bound<'py, PyList>> {
    let lus = PyList::empty(mission.py());
    for p in lister(mot::<Mission>(mission, "mission")?) {
        lus.append((p.disposition.to_string(), p.fr, p.en))?;
    }
    Ok(lus)
}

#[pyfunction]
pub(crate) fn disposition_mission(mission: Objet<'_, '_>) -> PyResult<String> {
    Ok(mot::<Mission>(mission, "mission")?.disposition().to_string())
}

#[pyfunction]
pub(crate) fn fondement<'py>(justificatif: Objet<'_, 'py>) -> Champs<'py> {
    let py = justificatif.py();
    let lu: Justificatif = mot(justificatif, "justificatif")?;
    // Every document has its row; a word without one would be unknown to the kernel.
    let f = fonder(lu).ok_or_else(|| crate::erreur::exception_a(py, "justificatif", Regle::ValeurInconnue))?;
    let champs = PyDict::new(py);
    champs.set_item("justificatif", membre(py, f.justificatif)?)?;
    champs.set_item("mission", membre_ou_rien(py, f.mission)?)?;
    champs.set_item("delivrance", membre_ou_rien(py, f.delivrance)?)?;
    champs.set_item("demande_par", f.demande_par.map(|r| r.to_string()))?;
    Ok(champs)
}
