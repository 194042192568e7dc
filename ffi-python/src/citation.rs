//! Citations that open: what a provision says, where it stands, where its text was published.

use crate::constat::ecrit;
use crate::erreur::exception_a;
use crate::objets::date_python;
use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{Anglais, Francais};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The fields of ``liste_aptitude.Disposition``; texts come in French, then in English.
#[pyfunction]
pub(crate) fn disposition<'py>(py: Python<'py>, id: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    // Anything but a text is the id of no provision either.
    let texte = id.extract::<String>().unwrap_or_default();
    let connue = Citation::depuis_id(&texte).and_then(|c| Some((c, c.provision?)));
    let (citation, provision) = connue.ok_or_else(|| exception_a(py, "disposition", Regle::ValeurInconnue))?;
    let champs = PyDict::new(py);
    champs.set_item("id", citation.renvoi.to_string())?;
    champs.set_item("nature", provision.nature.nom())?;
    champs.set_item("enonces", [Francais, Anglais].map(|l| citation.enonce(l)))?;
    champs.set_item("places", [Francais, Anglais].map(|l| ecrit(|w| citation.ecrire_place(l, w))))?;
    champs.set_item("sources", [Francais, Anglais].map(|l| ecrit(|w| citation.ecrire_source(l, w))))?;
    let publication = citation.source.publication;
    champs.set_item("nor", publication.map(|p| p.nor))?;
    champs.set_item("jour", publication.map(|p| date_python(py, p.jour)).transpose()?)?;
    champs.set_item("page", publication.map(|p| p.page))?;
    Ok(champs)
}
