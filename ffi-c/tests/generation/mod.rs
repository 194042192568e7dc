//! What is generated from the Rust source: header, copybooks, recorded ABI. Compared here, rewritten on demand.
#![allow(dead_code)] // each test file uses a part of it

pub(crate) mod abi;
pub(crate) mod cobol;
pub(crate) mod codes;
pub(crate) mod en_tete;
pub(crate) mod facilites;

use std::path::{Path, PathBuf};

/// The folder of the generated files.
pub(crate) fn include() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../include")
}

/// Compares a generated text with the file of the repository, or rewrites the file when `variable` is set to 1.
pub(crate) fn comparer(fichier: &str, genere: &str) {
    let chemin = include().join(fichier);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&chemin, genere).unwrap_or_else(|e| panic!("include/{fichier}: {e}"));
    }
    let present = std::fs::read_to_string(&chemin).unwrap_or_default();
    if present == genere {
        return;
    }
    let difference = present.lines().zip(genere.lines()).position(|(a, b)| a != b);
    let ligne = difference.unwrap_or_else(|| present.lines().count().min(genere.lines().count()));
    panic!(
        "include/{fichier} is not what the Rust source gives, from line {} on:\n  file   {}\n  source {}\n\
         To rewrite it: make generer",
        ligne + 1,
        present.lines().nth(ligne).unwrap_or("(end)"),
        genere.lines().nth(ligne).unwrap_or("(end)"),
    );
}
