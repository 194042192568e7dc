#!/usr/bin/env bash
# fixed_width 0.5.1, records of fixed width for Rust through serde: a value longer than its field is cut at the right, without an error. A number is
# cut too, so that 123 in two places is 12, another number that reads well, and 1200 is 12 as well; of an id the last characters go, which are those
# that tell agents apart. A record that is too short is an error when it is read, so one expects one here; COBOL, whose records these are, would
# keep the last places of a number.
# Do: check each value against the width of its field before it is written, or compare with what is read back.
# Seen: two records as written, and the first as read again.
. "$(dirname "$0")/../outils/bac.sh"
mkdir -p "$BAC/essai/src"
cat >"$BAC/essai/Cargo.toml" <<'T'
[package]
name = "essai"
version = "0.0.0"
edition = "2024"
[dependencies]
fixed_width = "=0.5.1"
serde = { version = "=1.0.228", features = ["derive"] }
T
cat >"$BAC/essai/src/main.rs" <<'R'
use fixed_width::{FieldSet, FixedWidth};

#[derive(serde::Serialize, serde::Deserialize, Debug)]
struct Agent {
    id: String,
    mois: u32,
}

impl FixedWidth for Agent {
    fn fields() -> FieldSet {
        FieldSet::Seq(vec![FieldSet::new_field(0..4), FieldSet::new_field(4..6).justify("right").pad_with('0')])
    }
}

fn main() {
    for (id, mois) in [("00123", 123), ("00124", 1200)] {
        let ecrit = fixed_width::to_string(&Agent { id: id.into(), mois }).unwrap();
        println!("{id} {mois}: {ecrit}");
    }
    println!("{:?}", fixed_width::from_str::<Agent>("001212").unwrap());
}
R
attendu '00123 123: 001212
00124 1200: 001212
Agent { id: "0012", mois: 12 }' "$(cargo run --quiet --manifest-path "$BAC/essai/Cargo.toml" --target-dir "$BAC/cible")"
