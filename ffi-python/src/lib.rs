//! Native half of the Python package `liste_aptitude`: reading Python objects, evaluating, and the decision classes.
//!
//! The map: [`objets`] is the front that reads dicts and typed objects, [`dossier`] holds checked facts, [`decision`] and [`constat`]
//! are what callers get, [`relecture`] reads a decision back, [`lot`] and [`lignes`] evaluate many at once without the GIL,
//! [`mots`] gives Python its enumerations, [`erreur`] its exception.

mod constat;
mod decision;
mod dossier;
mod erreur;
mod lignes;
mod lot;
mod mots;
mod objets;
mod relecture;

use pyo3::prelude::*;

/// The module `liste_aptitude._noyau`.
#[pymodule]
fn _noyau(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_class::<constat::Constat>()?;
    m.add_class::<decision::Decision>()?;
    m.add_class::<dossier::DossierVerifie>()?;
    m.add_class::<dossier::DemandeVerifiee>()?;
    m.add_function(wrap_pyfunction!(dossier::verifier_dossier, m)?)?;
    m.add_function(wrap_pyfunction!(dossier::verifier_demande, m)?)?;
    m.add_function(wrap_pyfunction!(dossier::verifier_dossier_json, m)?)?;
    m.add_function(wrap_pyfunction!(dossier::verifier_demande_json, m)?)?;
    m.add_function(wrap_pyfunction!(decision::evaluer, m)?)?;
    m.add_function(wrap_pyfunction!(decision::evaluer_json, m)?)?;
    m.add_function(wrap_pyfunction!(lot::evaluer_lot, m)?)?;
    m.add_function(wrap_pyfunction!(lignes::evaluer_lignes, m)?)?;
    m.add_function(wrap_pyfunction!(mots::listes, m)?)?;
    m.add("__version__", env!("CARGO_PKG_VERSION"))
}
