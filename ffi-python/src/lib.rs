//! Native half of the Python package `liste_aptitude`: reading Python objects, evaluating, and the decision classes.
//!
//! The map: `objets` is the front that reads dicts and typed objects, `cles` tells their keys and words, `dossier` holds checked facts, `decision` and `constat`
//! are what callers get, `dicts` their plain values, `relecture` reads a decision back, `lot` and `lignes` evaluate many at once without the GIL,
//! `suites` goes beyond one decision, `effets` beyond the list, `commission` and `ecole` to those behind it, `citation` opens provisions, `histoire` their states, `mots` gives Python its enumerations, `champs` the table of fields, `tables` the tables
//! that reports draw, `erreur` its exception.

mod champs;
mod citation;
mod cles;
mod commission;
mod constat;
mod decision;
mod dicts;
mod dossier;
mod ecole;
mod effets;
mod erreur;
mod histoire;
mod lignes;
mod lot;
mod mots;
mod objets;
mod relecture;
mod suites;
mod tables;

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
    m.add_function(wrap_pyfunction!(decision::etat_de_la_liste, m)?)?;
    m.add_function(wrap_pyfunction!(lot::evaluer_lot, m)?)?;
    m.add_function(wrap_pyfunction!(lot::chronometrer, m)?)?;
    m.add_function(wrap_pyfunction!(lignes::evaluer_lignes, m)?)?;
    m.add_function(wrap_pyfunction!(lignes::evaluer_bloc, m)?)?;
    m.add_function(wrap_pyfunction!(suites::robustesse, m)?)?;
    m.add_function(wrap_pyfunction!(suites::toutes_classes, m)?)?;
    m.add_function(wrap_pyfunction!(suites::premiere_annee, m)?)?;
    m.add_function(wrap_pyfunction!(suites::parcours, m)?)?;
    m.add_function(wrap_pyfunction!(suites::questions, m)?)?;
    m.add_function(wrap_pyfunction!(suites::recu, m)?)?;
    m.add_function(wrap_pyfunction!(suites::verifier_recu, m)?)?;
    m.add_function(wrap_pyfunction!(effets::acces, m)?)?;
    m.add_function(wrap_pyfunction!(effets::designation, m)?)?;
    m.add_function(wrap_pyfunction!(effets::reconduction, m)?)?;
    m.add_function(wrap_pyfunction!(effets::reconduction_du_dossier, m)?)?;
    m.add_function(wrap_pyfunction!(effets::validite, m)?)?;
    m.add_function(wrap_pyfunction!(effets::acheminement, m)?)?;
    m.add_function(wrap_pyfunction!(effets::retour_d_agence, m)?)?;
    m.add_function(wrap_pyfunction!(effets::voie_de_reclamation, m)?)?;
    m.add_function(wrap_pyfunction!(commission::sieges, m)?)?;
    m.add_function(wrap_pyfunction!(commission::suppleance, m)?)?;
    m.add_function(wrap_pyfunction!(commission::participation, m)?)?;
    m.add_function(wrap_pyfunction!(commission::scrutin, m)?)?;
    m.add_function(wrap_pyfunction!(commission::mandat, m)?)?;
    m.add_function(wrap_pyfunction!(commission::etat_mandat, m)?)?;
    m.add_function(wrap_pyfunction!(ecole::nom_ecole, m)?)?;
    m.add_function(wrap_pyfunction!(ecole::publics, m)?)?;
    m.add_function(wrap_pyfunction!(ecole::disposition_mission, m)?)?;
    m.add_function(wrap_pyfunction!(ecole::fondement, m)?)?;
    m.add_function(wrap_pyfunction!(effets::calendrier, m)?)?;
    m.add_function(wrap_pyfunction!(effets::reclamation, m)?)?;
    m.add_function(wrap_pyfunction!(effets::quotas, m)?)?;
    m.add_function(wrap_pyfunction!(effets::compte_sur_la_precedente, m)?)?;
    m.add_function(wrap_pyfunction!(citation::disposition, m)?)?;
    m.add_function(wrap_pyfunction!(histoire::articles, m)?)?;
    m.add_function(wrap_pyfunction!(histoire::histoire, m)?)?;
    m.add_function(wrap_pyfunction!(histoire::fidelites, m)?)?;
    m.add_function(wrap_pyfunction!(mots::listes, m)?)?;
    m.add_function(wrap_pyfunction!(champs::champs, m)?)?;
    m.add_function(wrap_pyfunction!(champs::niveaux_requis, m)?)?;
    m.add_function(wrap_pyfunction!(tables::tables, m)?)?;
    m.add_function(wrap_pyfunction!(tables::classes_des_emplois, m)?)?;
    m.add_function(wrap_pyfunction!(tables::emplois_non_listes, m)?)?;
    m.add_function(wrap_pyfunction!(tables::organismes, m)?)?;
    m.add("__version__", env!("CARGO_PKG_VERSION"))
}
