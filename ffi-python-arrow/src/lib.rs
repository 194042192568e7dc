//! Native half of the Python package `liste_aptitude_arrow`: many demandes at once, from Arrow tables to an Arrow table.
//!
//! The map: `schema` says which column carries which field, and `nature` what it holds; `flux` takes a table over, `cellule` reads
//! its cells whatever their Arrow type, `source` and `code` turn them
//! once into the codes of a `table` (`textes` those of texts), `liste` those of lists; `cles` finds persons by
//! their ids (`lettres` tells short texts apart) and `jointure` brings the three tables together, `compte` their counts; tables whose ids
//! rise (`ordre`) are taken side by side (`suivi`) and joined by `fenetres`; `noeud` is the front that the kernel reads through, which lends it
//! periods read before (`modeles`), `evaluation`
//! evaluates on every core (`ouvriers`), `sortie` writes the decisions as `colonnes`, those of a `choix`; `maniere` says how they are asked for, `demandes` takes them block by block, `evaluateur`, `tables` and
//! `en_ordre` answer Python, with `decisions`; `erreur` says what is wrong with a row, `ecarts` accounts
//! for every row. `csv` cuts files of cells, `jsonl` lines of JSON, `lignes` writes both; `fichier_parquet` reads Parquet. No Python object is made per row.

mod arret;
mod cellule;
mod choix;
mod cles;
mod code;
mod colonnes;
mod compte;
mod csv;
mod decisions;
mod demandes;
mod ecarts;
mod en_ordre;
mod erreur;
mod evaluateur;
mod evaluation;
mod fenetres;
mod fichier_parquet;
mod flux;
mod ids;
mod jointure;
mod json;
mod jsonl;
mod lettres;
mod lignes;
mod liste;
mod maniere;
mod modeles;
mod nature;
mod noeud;
mod ordre;
mod ouvriers;
mod schema;
mod sortie;
mod source;
mod suivi;
mod table;
mod tables;
mod textes;

use pyo3::prelude::*;

/// The module `liste_aptitude_arrow._arrow`.
#[pymodule]
fn _arrow(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_class::<evaluateur::Evaluateur>()?;
    m.add_class::<decisions::Decisions>()?;
    m.add_class::<en_ordre::EnOrdre>()?;
    m.add_class::<ordre::Ordre>()?;
    m.add_class::<ecarts::Ecarts>()?;
    m.add_class::<ecarts::Bilan>()?;
    m.add_function(wrap_pyfunction!(tables::evaluer_table, m)?)?;
    m.add_function(wrap_pyfunction!(schema::colonnes, m)?)?;
    m.add_function(wrap_pyfunction!(ids::ids, m)?)?;
    m.add_function(wrap_pyfunction!(csv::couper_csv, m)?)?;
    m.add_function(wrap_pyfunction!(fichier_parquet::lire_parquet, m)?)?;
    m.add_function(wrap_pyfunction!(fichier_parquet::ordre_des_fichiers, m)?)?;
    m.add_function(wrap_pyfunction!(jsonl::lignes_en_colonnes, m)?)?;
    m.add_function(wrap_pyfunction!(lignes::lignes_csv, m)?)?;
    m.add_function(wrap_pyfunction!(lignes::lignes_json, m)?)?;
    Ok(())
}
