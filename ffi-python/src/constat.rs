//! `Constat`: a finding.

use crate::decision::Decision;
use crate::dicts;
use crate::mots::{ArgumentLangue, membre};
use crate::relecture;
use liste_aptitude_noyau::constat::{Constat as ConstatNoyau, Grandeur};
use liste_aptitude_noyau::fondement::fondement_sous;
use liste_aptitude_noyau::phrases::{ecrire_constat_sous, ecrire_grandeur, ecrire_phrase, etat_dit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use std::hash::{Hash, Hasher};

/// A condition examined: its state, the provision it rests on and its figures.
///
/// Figures are texts: durations ``3a`` (required) or ``4a 2m 0j`` (found, lacking), ages ``43a``, weeks ``6s``, ISO dates,
/// plain counts, ``oui``/``non``, ``dispense``, the code of a diploma; ``None`` where there is none.
///
/// A finding of a decision knows it: its sentence tells the facts that it lacks and every provision that it rests on. Read back alone
/// (``from_dict``, pickle) it tells what it says itself; it compares equal all the same.
#[pyclass(frozen, eq, hash, module = "liste_aptitude")]
pub(crate) struct Constat {
    constat: ConstatNoyau,
    /// The decision it is of, and its rank there.
    place: Option<(Py<Decision>, usize)>,
}

impl PartialEq for Constat {
    fn eq(&self, autre: &Self) -> bool {
        self.constat == autre.constat
    }
}
impl Hash for Constat {
    fn hash<H: Hasher>(&self, h: &mut H) {
        self.constat.hash(h);
    }
}

impl Constat {
    /// The finding of that rank of a decision.
    pub(crate) fn de(decision: &Bound<'_, Decision>, rang: usize) -> Option<Self> {
        let constat = *decision.get().noyau.constats.get(rang)?;
        Some(Self { constat, place: Some((decision.clone().unbind(), rang)) })
    }
}

#[pymethods]
impl Constat {
    /// The condition (``CodeConstat``).
    #[getter]
    fn code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.constat.code)
    }

    /// Id of the provision it rests on, like ``A12.al3.2``.
    #[getter]
    fn disposition(&self) -> String {
        self.constat.disposition.to_string()
    }

    /// Its state (``Etat``).
    #[getter]
    fn etat<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.constat.etat)
    }

    /// Its state as its sentence says it: no section is said to be met where missing facts leave open in which one the person falls.
    #[getter]
    fn etat_dit<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dit = self.place.as_ref().and_then(|(decision, rang)| etat_dit(&decision.get().noyau, *rang));
        membre(py, dit.unwrap_or(self.constat.etat))
    }

    /// What is required, or None.
    #[getter]
    fn requis(&self) -> Option<String> {
        chiffre(self.constat.chiffres.requis)
    }

    /// What was found, or None.
    #[getter]
    fn constate(&self) -> Option<String> {
        chiffre(self.constat.chiffres.constate)
    }

    /// What is lacking; None when nothing is, or when it cannot be told.
    #[getter]
    fn manque(&self) -> Option<String> {
        chiffre(self.constat.chiffres.manque)
    }

    /// The finding in one sentence, in French ("fr") or in English ("en").
    #[pyo3(signature = (langue = ArgumentLangue::FR), text_signature = "($self, langue='fr')")]
    fn phrase(&self, langue: ArgumentLangue) -> String {
        ecrit(|w| match &self.place {
            Some((decision, rang)) => {
                let Decision { noyau, etat } = decision.get();
                ecrire_constat_sous(*etat, noyau, *rang, langue.0, w)
            }
            None => ecrire_phrase(&self.constat, langue.0, w),
        })
    }

    /// Ids of the provisions it rests on, in order: its own, then every other that gave it a figure or carried it (a finding met with
    /// less than it requires rests on ``A26.al1`` too).
    #[getter]
    fn fondement<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let renvois = match &self.place {
            Some((decision, rang)) => {
                let Decision { noyau, etat } = decision.get();
                fondement_sous(*etat, noyau, *rang).iter().map(ToString::to_string).collect()
            }
            None => vec![self.disposition()],
        };
        PyTuple::new(py, renvois)
    }

    /// What is required, found and lacking, in words, in French ("fr") or in English ("en"); None where there is no such figure.
    #[pyo3(signature = (langue = ArgumentLangue::FR), text_signature = "($self, langue='fr')")]
    fn chiffres(&self, langue: ArgumentLangue) -> [Option<String>; 3] {
        let c = self.constat.chiffres;
        [c.requis, c.constate, c.manque]
            .map(|g| (g != Grandeur::Rien).then(|| ecrit(|w| ecrire_grandeur(g, langue.0, w))))
    }

    /// The finding as a dict of texts, in the order of the interchange format.
    pub(crate) fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dicts::constat(py, &self.constat)
    }

    /// The finding of such a dict; ``ErreurEntree`` when it is none.
    #[classmethod]
    fn from_dict(_cls: &Bound<'_, PyType>, dict: &Bound<'_, PyDict>) -> PyResult<Self> {
        relecture::constat(dict, "constat").map(|constat| Self { constat, place: None })
    }

    fn __repr__(&self) -> String {
        let ConstatNoyau { code, etat, disposition, .. } = &self.constat;
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
