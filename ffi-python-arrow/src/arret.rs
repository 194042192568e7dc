//! What stops a whole table, as an exception of Python that `except Exception` catches.

use crate::schema::Refus;
use arrow_schema::ArrowError;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What stops a whole table.
pub(crate) enum Arret {
    Refus(Refus),
    Arrow(ArrowError),
    /// Ids that were thought to rise do not.
    Desordre,
    Panique(String),
}

impl From<Refus> for Arret {
    fn from(refus: Refus) -> Self {
        Self::Refus(refus)
    }
}

impl From<ArrowError> for Arret {
    fn from(erreur: ArrowError) -> Self {
        Self::Arrow(erreur)
    }
}

impl Arret {
    pub(crate) fn en_python(self, py: Python<'_>) -> PyErr {
        static CLASSE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        match self {
            Self::Arrow(erreur) => PyValueError::new_err(erreur.to_string()),
            Self::Desordre => PyValueError::new_err("the ids of the tables are no more in the order that was seen"),
            Self::Panique(message) => {
                PyRuntimeError::new_err(format!("fault of liste-aptitude-arrow, please report it: {message}"))
            }
            Self::Refus(Refus { chemin, regle }) => {
                let classe = CLASSE.import(py, "liste_aptitude.erreurs", "ErreurEntree");
                classe.and_then(|c| c.call1((chemin, regle.nom()))).map_or_else(|e| e, PyErr::from_value)
            }
        }
    }
}

/// Runs without the interpreter. Should Arrow's own code panic on data that breaks its rules, the interpreter goes on.
pub(crate) fn sans_python<T: Send>(py: Python<'_>, faire: impl FnOnce() -> Result<T, Arret> + Send) -> PyResult<T> {
    let fait = py.detach(|| {
        catch_unwind(AssertUnwindSafe(faire)).unwrap_or_else(|panique| Err(Arret::Panique(dire(&*panique))))
    });
    fait.map_err(|arret| arret.en_python(py))
}

fn dire(panique: &(dyn Any + Send)) -> String {
    let texte = panique.downcast_ref::<&str>().map(ToString::to_string);
    texte.or_else(|| panique.downcast_ref::<String>().cloned()).unwrap_or_default()
}
