#!/usr/bin/env bash
# serde-json-core 0.7.0, JSON for machines without an allocator: the writer escapes a text, the reader does not undo it and says Ok. A text
# with a quote is another text after a round trip through the same library, and a name written with \u00e9 is not the name. One expects
# the inverse of the writer, or an error.
# Do: refuse a text that holds a backslash after reading, or decode it; the library's type EscapedStr says what it holds.
# Seen: the text, as written, and as read again; then an accented name as Python's json.dumps writes it.
. "$(dirname "$0")/../outils/bac.sh"
mkdir -p "$BAC/essai/src"
cat >"$BAC/essai/Cargo.toml" <<'T'
[package]
name = "essai"
version = "0.0.0"
edition = "2024"
[dependencies]
heapless = { version = "=0.9.3", features = ["serde"] }
serde = { version = "=1.0.228", default-features = false, features = ["derive"] }
serde-json-core = "=0.7.0"
T
cat >"$BAC/essai/src/main.rs" <<'R'
#[derive(serde::Serialize, serde::Deserialize)]
struct Organisme {
    region: heapless::String<40>,
}

fn main() {
    let ecrit = Organisme { region: heapless::String::try_from("dite \"Est\"").unwrap() };
    let json = serde_json_core::to_string::<_, 80>(&ecrit).unwrap();
    let (relu, _) = serde_json_core::from_str::<Organisme>(&json).unwrap();
    println!("{}\n{json}\n{}", ecrit.region, relu.region);
    let (accent, _) = serde_json_core::from_str::<Organisme>(r#"{"region":"Comt\u00e9"}"#).unwrap();
    println!("{}", accent.region);
}
R
attendu 'dite "Est"
{"region":"dite \"Est\""}
dite \"Est\"
Comt\u00e9' "$(cargo run --quiet --manifest-path "$BAC/essai/Cargo.toml" --target-dir "$BAC/cible")"
