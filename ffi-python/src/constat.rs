//! `Constat`: a finding.

use crate::mots::{ArgumentLangue, membre};
use crate::relecture;
use liste_aptitude_noyau::constat::{Constat as ConstatNoyau, Grandeur};
use liste_aptitude_noyau::phrases::ecrire_phrase;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

/// A condition examined: its state, the provision it rests on and its figures.
///
/// Figures are texts: durations ``3a`` (required) or ``4a 2m 0j`` (found, lacking), ages ``43a``, weeks ``6s``, ISO dates,
/// plain counts, ``oui``/``non``, ``dispense``, the code of a diploma; ``None`` where there is none.
#[pyclass(frozen, eq, hash, module = "liste_aptitude")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Constat(pub(crate) ConstatNoyau);

#[pymethods]
impl Constat {
    /// The condition (``CodeConstat``).
    #[getter]
    fn code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.0.code)
    }

    /// Id of the provision it rests on, like ``A12.al3.2``.
    #[getter]
    fn disposition(&self) -> String {
        self.0.disposition.to_string()
    }

    /// Its state (``Etat``).
    #[getter]
    fn etat<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.0.etat)
    }

    /// What is required, or None.
    #[getter]
    fn requis(&self) -> Option<String> {
        chiffre(self.0.chiffres.requis)
    }

    /// What was found, or None.
    #[getter]
    fn constate(&self) -> Option<String> {
        chiffre(self.0.chiffres.constate)
    }

    /// What is lacking; None when nothing is, or when it cannot be told.
    #[getter]
    fn manque(&self) -> Option<String> {
        chiffre(self.0.chiffres.manque)
    }

    /// The finding in one sentence, in French ("fr") or in English ("en").
    #[pyo3(signature = (langue = ArgumentLangue::FR), text_signature = "($self, langue='fr')")]
    fn phrase(&self, langue: ArgumentLangue) -> String {
        ecrit(|w| ecrire_phrase(&self.0, langue.0, w))
    }

    /// The finding as a dict of texts, in the order of the interchange format.
    pub(crate) fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("code", self.0.code.nom())?;
        dict.set_item("disposition", self.disposition())?;
        dict.set_item("etat", self.0.etat.nom())?;
        dict.set_item("requis", self.requis())?;
        dict.set_item("constate", self.constate())?;
        dict.set_item("manque", self.manque())?;
        Ok(dict)
    }

    /// The finding of such a dict; ``ErreurEntree`` when it is none.
    #[classmethod]
    fn from_dict(_cls: &Bound<'_, PyType>, dict: &Bound<'_, PyDict>) -> PyResult<Self> {
        relecture::constat(dict, "constat").map(Self)
    }

    fn __repr__(&self) -> String {
        let ConstatNoyau { code, etat, disposition, .. } = &self.0;
        let chiffres = [("requis", self.requis()), ("constate", self.constate()), ("manque", self.manque())];
        let chiffres = chiffres.into_iter().filter_map(|(nom, c)| c.map(|c| format!(", {nom} {c}")));
        format!("<Constat {code} ({disposition}): {etat}{}>", chiffres.collect::<String>())
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyDict>,))> {
        let dict = slf.get().to_dict(slf.py())?;
        Ok((slf.get_type().getattr("from_dict")?, (dict,)))
    }
}

/// The text of a figure, if there is one.
fn chiffre(grandeur: Grandeur) -> Option<String> {
    (grandeur != Grandeur::Rien).then(|| grandeur.to_string())
}

/// The text that a kernel writer writes.
pub(crate) fn ecrit(ecrire: impl FnOnce(&mut String) -> std::fmt::Result) -> String {
    let mut texte = String::new();
    // A String is never full: the kernel's writers have no other error.
    let _ = ecrire(&mut texte);
    texte
}
