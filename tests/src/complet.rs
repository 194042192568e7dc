//! A dossier and requests in which every field of the table has a value that is not its default: made from the table by `make generer`.

use serde_json::Value;

fn complet() -> Value {
    serde_json::from_str(include_str!("../faits/complet.json")).expect("JSON")
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
