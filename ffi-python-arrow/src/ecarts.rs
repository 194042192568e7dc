//! The account of a batch for Python: every row counted, and the rows that match nothing.

use crate::compte::Compte;
use crate::jointure::Ecart;
use crate::schema::Genre;
use arrow_array::builder::{StringBuilder, UInt64Builder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};
use pyo3_arrow::PyTable;
use std::sync::Arc;

/// Rows of a table that match nothing, or are set aside: an Arrow stream of ``table``, ``ligne`` (from 1), ``id`` and ``motif``.
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Ecarts {
    genre: Genre,
    ecarts: Vec<Ecart>,
}

impl Ecarts {
    pub(crate) fn nouveaux<'a>(genre: Genre, ecarts: impl IntoIterator<Item = &'a Ecart>) -> Self {
        let copie = |e: &Ecart| Ecart { ligne: e.ligne, id: e.id.clone(), motif: e.motif };
        Self { genre, ecarts: ecarts.into_iter().map(copie).collect() }
    }

    fn table<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTable>> {
        let lots = self.ecarts.chunks(LOT).map(|part| self.lot(part)).collect::<Result<_, _>>();
        let lots = lots.map_err(|e: ArrowError| pyo3::exceptions::PyValueError::new_err(e.to_string()))?;
        Bound::new(py, PyTable::try_new(lots, schema())?)
    }

    fn lot(&self, part: &[Ecart]) -> Result<RecordBatch, ArrowError> {
        let (mut table, mut id, mut motif) = (StringBuilder::new(), StringBuilder::new(), StringBuilder::new());
        let mut ligne = UInt64Builder::new();
        for ecart in part {
            table.append_value(self.genre.nom());
            ligne.append_value(ecart.ligne);
            id.append_option(ecart.id.as_deref());
            motif.append_value(ecart.motif.nom());
        }
        let colonnes: Vec<ArrayRef> =
            vec![Arc::new(table.finish()), Arc::new(ligne.finish()), Arc::new(id.finish()), Arc::new(motif.finish())];
        RecordBatch::try_new(schema(), colonnes)
    }
}

/// Rows of a batch: even the longest ids fit.
const LOT: usize = 8192;

fn schema() -> SchemaRef {
    let texte = |nom: &str, nul| Field::new(nom, DataType::Utf8, nul);
    let ligne = Field::new("ligne", DataType::UInt64, false);
    Arc::new(Schema::new(vec![texte("table", false), ligne, texte("id", true), texte("motif", false)]))
}

#[pymethods]
impl Ecarts {
    fn __len__(&self) -> usize {
        self.ecarts.len()
    }

    fn __bool__(&self) -> bool {
        !self.ecarts.is_empty()
    }

    /// The first rows: number, id as found (or none), reason.
    #[pyo3(signature = (n = 5))]
    fn premiers(&self, n: usize) -> Vec<(u64, Option<String>, &'static str)> {
        let ecart = |e: &Ecart| (e.ligne, e.id.as_deref().map(Into::into), e.motif.nom());
        self.ecarts.iter().take(n).map(ecart).collect()
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.table(py)?.call_method1("__arrow_c_stream__", (requested_schema,))
    }

    fn __repr__(&self) -> String {
        format!("<Ecarts: {} rows of {}>", self.ecarts.len(), self.genre.nom())
    }
}

macro_rules! bilan {
    ($( $(#[$doc:meta])* $nom:ident ),+ $(,)?) => {
        /// Every row of the three tables, counted once.
        #[pyclass(frozen, eq, module = "liste_aptitude_arrow")]
        #[derive(PartialEq)]
        pub(crate) struct Bilan { $( $(#[$doc])* #[pyo3(get)] $nom: u64, )+ }

        impl From<Compte> for Bilan {
            fn from(compte: Compte) -> Self {
                Self { $( $nom: compte.$nom, )+ }
            }
        }

        #[pymethods]
        impl Bilan {
            /// The counts by their names.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
                let comptes = PyDict::new(py);
                $( comptes.set_item(stringify!($nom), self.$nom)?; )+
                Ok(comptes)
            }

            fn __repr__(&self) -> String {
                let comptes = [$( format!("{}={}", stringify!($nom), self.$nom), )+];
                format!("<Bilan: {}>", comptes.join(", "))
            }
        }
    };
}

bilan! {
    /// Rows of the persons' table: ``personnes_evaluees + personnes_sans_demande + personnes_en_erreur``.
    personnes,
    /// Persons that some demande named and whose facts were read.
    personnes_evaluees,
    /// Persons that no demande named.
    personnes_sans_demande,
    /// Persons whose facts were refused, doubled, or without an id.
    personnes_en_erreur,
    /// Rows of the careers' table: ``carriere_rattachees + carriere_en_erreur + carriere_orphelines``.
    carriere,
    /// Rows of persons that are not in error.
    carriere_rattachees,
    /// Rows of persons in error.
    carriere_en_erreur,
    /// Rows of nobody.
    carriere_orphelines,
    /// Rows of the demandes: ``decisions + demandes_en_erreur``.
    demandes,
    /// Decisions.
    decisions,
    /// Error rows.
    demandes_en_erreur,
}
