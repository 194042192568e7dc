//! Errors of the kernel as the Python exception `liste_aptitude.ErreurEntree`.

use liste_aptitude_noyau::ErreurEntree;
use liste_aptitude_noyau::erreur::Regle;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

static CLASSE: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// The exception of a refused input, with the value found at its path in what was read: an object, or the text of one.
pub(crate) fn exception(erreur: &ErreurEntree, source: &Bound<'_, PyAny>) -> PyErr {
    valeur(erreur, source).map_or_else(|e| e, PyErr::from_value)
}

/// The exception of a rule broken at a path.
pub(crate) fn exception_a(py: Python<'_>, chemin: &str, regle: Regle) -> PyErr {
    let valeur = classe(py).and_then(|classe| classe.call1((chemin, regle.nom())));
    valeur.map_or_else(|e| e, PyErr::from_value)
}

/// The same with the value found there.
pub(crate) fn exception_de(chemin: &str, regle: Regle, trouvee: &Bound<'_, PyAny>) -> PyErr {
    let valeur = classe(trouvee.py()).and_then(|classe| classe.call1((chemin, regle.nom(), trouvee)));
    valeur.map_or_else(|e| e, PyErr::from_value)
}

/// The exception of [`exception`] as a value, for the results of a batch.
pub(crate) fn valeur<'py>(erreur: &ErreurEntree, source: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = source.py();
    classe(py)?.call_method1(intern!(py, "situee"), (erreur.chemin.to_string(), erreur.regle.nom(), source))
}

/// Is it the exception of a refused input (and not, say, an interruption)?
pub(crate) fn est_refus(erreur: &PyErr, py: Python<'_>) -> bool {
    CLASSE.get(py).is_some_and(|classe| erreur.is_instance(py, classe.bind(py)))
}

fn classe(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    CLASSE.import(py, "liste_aptitude.erreurs", "ErreurEntree")
}
