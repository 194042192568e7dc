//! A dossier and requests in which every field of the table has a value that is not its default: made from the table by `make generer`.

use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

const TEXTE: &str = include_str!("../faits/complet.json");

fn complet() -> Value {
    serde_json::from_str(TEXTE).expect("JSON")
}

/// The dossier and the demandes as texts without a blank, their fields in the order of the table.
///
/// # Panics
/// Where the file is not what `make generer` writes.
#[must_use]
pub fn ecrits() -> (String, Vec<String>) {
    let serrer = |texte: &RawValue| texte.get().lines().map(str::trim).collect::<String>().replace("\": ", "\":");
    let parties: BTreeMap<&str, &RawValue> = serde_json::from_str(TEXTE).expect("two members");
    let demandes: Vec<&RawValue> = serde_json::from_str(parties["demandes"].get()).expect("a list");
    (serrer(parties["dossier"]), demandes.into_iter().map(serrer).collect())
}

/// The dossier: a first career period with every field that rules allow together, a second one with the others.
pub fn dossier() -> Value {
    complet()["dossier"].take()
}

/// A demande that was posted, and one filed on the site.
pub fn demandes() -> [Value; 2] {
    let mut tous = complet();
    [0, 1].map(|rang| tous["demandes"][rang].take())
}
