//! A table of decisions, for Python.

use crate::compte::Compte;
use crate::ecarts::{Bilan, Ecarts};
use crate::jointure::{Ecart, Jointure};
use crate::maniere::Maniere;
use crate::schema::Genre;
use arrow_array::RecordBatch;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::PyTable;
use std::sync::Arc;

/// What became of the rows behind some decisions.
pub(crate) enum Comptes {
    /// Of persons who may still be asked for.
    Ouverts(Arc<Jointure>),
    Clos(Compte, Vec<Ecart>),
}

impl Comptes {
    fn orphelines(&self) -> &[Ecart] {
        match self {
            Self::Ouverts(jointure) => &jointure.orphelines,
            Self::Clos(_, orphelines) => orphelines,
        }
    }

    fn compte(&self) -> Compte {
        match self {
            Self::Ouverts(jointure) => jointure.compte(),
            Self::Clos(compte, _) => *compte,
        }
    }
}

/// A table of decisions: an Arrow stream for whoever reads it (``pyarrow.table(…)``, ``polars.DataFrame(…)``, DuckDB…).
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Decisions {
    pub(crate) lots: Vec<RecordBatch>,
    pub(crate) maniere: Maniere,
    pub(crate) comptes: Comptes,
}

#[pymethods]
impl Decisions {
    /// Number of rows.
    fn __len__(&self) -> usize {
        self.lots.iter().map(RecordBatch::num_rows).sum()
    }

    /// Names of the columns.
    #[getter]
    fn colonnes(&self) -> Vec<String> {
        self.maniere.choix.noms().iter().map(|nom| (*nom).into()).collect()
    }

    /// The state of the text asked for; None where each list was under its own.
    #[getter]
    fn etat(&self) -> Option<&'static str> {
        self.maniere.etat.map(EtatDuTexte::nom)
    }

    /// Career rows that are nobody's: their ids are those of no person, or none at all.
    #[getter]
    fn orphelines(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Carriere, self.comptes.orphelines())
    }

    /// Every row counted once, over all the demandes that these persons were asked for.
    #[getter]
    fn bilan(&self) -> Bilan {
        self.comptes.compte().into()
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.table(py)?.call_method1("__arrow_c_stream__", (requested_schema,))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.table(py)?.call_method0("__arrow_c_schema__")
    }

    /// The same as a ``polars.DataFrame``.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        autrement(slf, "en_polars")
    }

    /// The same as a ``pandas.DataFrame``.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        autrement(slf, "en_pandas")
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        autrement(slf, "en_html")
    }

    fn __repr__(&self) -> String {
        format!("<Decisions: {} rows>", self.__len__())
    }
}

/// The table as something else, which a function of `liste_aptitude.table` makes of the stream.
fn autrement<'py>(decisions: &Bound<'py, Decisions>, fonction: &str) -> PyResult<Bound<'py, PyAny>> {
    decisions.py().import("liste_aptitude.table")?.call_method1(fonction, (decisions,))
}

impl Decisions {
    fn table<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTable>> {
        Bound::new(py, PyTable::try_new(self.lots.clone(), self.maniere.choix.schema())?)
    }
}
