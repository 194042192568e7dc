//! The ids of a table as they are compared, for whoever looks a row up by them.

use crate::arret::{Arret, sans_python};
use crate::cles::Ids;
use crate::colonnes::Textes;
use crate::flux::lecteur;
use crate::jointure::Lecteur;
use arrow_array::RecordBatch;
use arrow_schema::{DataType, Field, Schema};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use std::sync::Arc;

/// The column ``id`` of a table as the evaluator compares it: texts as they are, whole numbers as their digits; null for what can be no id.
#[pyfunction]
pub(crate) fn ids<'py>(py: Python<'py>, table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTable>> {
    let lecteur = lecteur(table)?;
    let schema = Arc::new(Schema::new(vec![Field::new("id", DataType::Utf8, true)]));
    let lots = sans_python(py, || en_textes(lecteur, &schema))?;
    Bound::new(py, PyTable::try_new(lots, schema)?)
}

fn en_textes(lecteur: Lecteur, schema: &Arc<Schema>) -> Result<Vec<RecordBatch>, Arret> {
    let rang = lecteur.schema().index_of("id")?;
    let mut lots = Vec::new();
    for lot in lecteur {
        let lot = lot?;
        let ids = Ids::nouveaux(lot.column(rang));
        let mut textes = Textes::nouveaux(lot.num_rows());
        for rang in 0..lot.num_rows() {
            textes.mettre(ids.id(rang).ok());
        }
        lots.push(RecordBatch::try_new(Arc::clone(schema), vec![textes.finir()?])?);
    }
    Ok(lots)
}
