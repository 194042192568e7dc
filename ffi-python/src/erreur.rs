//! Errors of the kernel as the Python exception `liste_aptitude.ErreurEntree`.

use liste_aptitude_noyau::ErreurEntree;
use liste_aptitude_noyau::erreur::Regle;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

static CLASSE: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// The exception of a refused input.
pub(crate) fn exception(py: Python<'_>, erreur: &ErreurEntree) -> PyErr {
    exception_a(py, &erreur.chemin.to_string(), erreur.regle)
}

/// The exception of a rule broken at a path.
pub(crate) fn exception_a(py: Python<'_>, chemin: &str, regle: Regle) -> PyErr {
    match valeur_a(py, chemin, regle) {
        Ok(valeur) => PyErr::from_value(valeur),
        Err(erreur) => erreur,
    }
}

/// The same as a value, for the results of a batch.
pub(crate) fn valeur<'py>(py: Python<'py>, erreur: &ErreurEntree) -> PyResult<Bound<'py, PyAny>> {
    valeur_a(py, &erreur.chemin.to_string(), erreur.regle)
}

/// Is it the exception of a refused input (and not, say, an interruption)?
pub(crate) fn est_refus(erreur: &PyErr, py: Python<'_>) -> bool {
    CLASSE.get(py).is_some_and(|classe| erreur.is_instance(py, classe.bind(py)))
}

fn valeur_a<'py>(py: Python<'py>, chemin: &str, regle: Regle) -> PyResult<Bound<'py, PyAny>> {
    CLASSE.import(py, "liste_aptitude.erreurs", "ErreurEntree")?.call1((chemin, regle.nom()))
}
