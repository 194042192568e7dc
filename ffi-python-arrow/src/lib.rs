//! Native half of the Python package `liste_aptitude_arrow`: many demandes at once, from Arrow tables to an Arrow table.
//!
//! The map: [`schema`] says which column carries which field, [`colonne`] reads cells whatever their Arrow type, [`noeud`] is the front
//! that the kernel reads dossiers and demandes through, [`evaluateur`] joins the three tables and evaluates on every core,
//! [`sortie`] writes the decisions. No Python object is made per row.

mod colonne;
mod evaluateur;
mod json;
mod noeud;
mod schema;
mod sortie;

use pyo3::prelude::*;

/// The module `liste_aptitude_arrow._arrow`.
#[pymodule]
fn _arrow(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_class::<evaluateur::Evaluateur>()?;
    m.add_class::<evaluateur::Decisions>()?;
    m.add_function(wrap_pyfunction!(evaluateur::evaluer_table, m)?)?;
    m.add_function(wrap_pyfunction!(schema::colonnes, m)?)?;
    Ok(())
}
