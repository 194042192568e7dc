//! Taking a table over from whoever holds it.

use crate::jointure::Lecteur;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3_arrow::PyRecordBatchReader;

/// The stream of a table.
pub(crate) fn lecteur(table: &Bound<'_, PyAny>) -> PyResult<Lecteur> {
    match nulles_de_polars(table)? {
        None => table.extract::<PyRecordBatchReader>()?.into_reader(),
        Some(colonnes) => sans_nulles(table, &colonnes)?.extract::<PyRecordBatchReader>()?.into_reader(),
    }
}

/// Whose tables are in memory, and can be taken over as often as one likes, at no cost.
const EN_MEMOIRE: [&str; 2] = ["pyarrow", "polars"];

/// Is it a table that is in memory, and no stream?
pub(crate) fn est_en_memoire(table: &Bound<'_, PyAny>) -> bool {
    let module = module(table);
    EN_MEMOIRE.iter().any(|nom| module.split('.').next() == Some(nom)) && table.len().is_ok()
}

fn module(table: &Bound<'_, PyAny>) -> String {
    table.get_type().getattr("__module__").and_then(|m| m.extract()).unwrap_or_default()
}

/// The columns of nothing but nulls of a polars frame, which hands them over in a form that the interface does not allow.
fn nulles_de_polars(table: &Bound<'_, PyAny>) -> PyResult<Option<Vec<String>>> {
    if !module(table).starts_with("polars") || !table.hasattr("schema")? {
        return Ok(None);
    }
    let mut nulles = Vec::new();
    for colonne in table.getattr("schema")?.call_method0("items")?.try_iter()? {
        let (nom, genre): (String, Bound<'_, PyAny>) = colonne?.extract()?;
        // Within lists and structs too.
        if genre.str()?.to_string().contains("Null") {
            nulles.push(nom);
        }
    }
    Ok((!nulles.is_empty()).then_some(nulles))
}

/// The same frame handed over by pyarrow, which writes nulls as the interface has them.
fn sans_nulles<'py>(table: &Bound<'py, PyAny>, colonnes: &[String]) -> PyResult<Bound<'py, PyAny>> {
    table.call_method0("to_arrow").map_err(|_| {
        let colonnes = colonnes.join(", ");
        PyValueError::new_err(format!(
            "{colonnes}: a polars column of nothing but None; cast it to pl.String, or install pyarrow"
        ))
    })
}
