#!/usr/bin/env bash
# csv 1.4.0 and serde 1.0.229, for Rust, meet in `#[serde(flatten)]`: a String that takes the cell «0012» in a struct refuses it in a flattened one.
# Through flatten serde asks for whatever is there, and csv then guesses each cell: «0012» is the number 12, «true» a boolean, «inf» a float, none of
# which is a String. «A1» passes, so that trials with such ids do not show it. One expects the flattened struct to read what the plain one reads.
# Do: no flatten in structs for csv; name the fields again.
# Seen: the ids A1 and 0012 through a plain and a flattened struct.
. "$(dirname "$0")/../outils/bac.sh"
mkdir -p "$BAC/essai/src"
cat >"$BAC/essai/Cargo.toml" <<'T'
[package]
name = "essai"
version = "0.0.0"
edition = "2024"
[dependencies]
csv = "=1.4.0"
serde = { version = "=1.0.229", features = ["derive"] }
T
cat >"$BAC/essai/src/main.rs" <<'R'
#[derive(serde::Deserialize)]
struct Agent {
    id: String,
}

#[derive(serde::Deserialize)]
struct Ligne {
    #[serde(flatten)]
    agent: Agent,
}

fn main() {
    for id in ["A1", "0012"] {
        let texte = format!("id\n{id}\n");
        let lire = || csv::Reader::from_reader(texte.as_bytes());
        let plat = lire().deserialize::<Agent>().next().unwrap().map(|a| a.id);
        let aplati = lire().deserialize::<Ligne>().next().unwrap().map(|l| l.agent.id);
        println!("{}, flattened {}", plat.unwrap(), aplati.unwrap_or_else(|_| "refused".into()));
    }
}
R
attendu "A1, flattened A1
0012, flattened refused" "$(cargo run --quiet --manifest-path "$BAC/essai/Cargo.toml" --target-dir "$BAC/cible")"
