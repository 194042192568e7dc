//! What the measured programs share: the facts of the subset, the answers, the clock, the report.
//!
//! A program of this folder takes the working folder as its argument, reads the facts there, writes `reponses-NAME.txt` (one line a
//! dossier) and `mesure-NAME.json`. `comparer.py` runs them, compares the answers and makes the table.

mod horloge;
pub mod reponse;

pub use horloge::{BLOC, EN_CACHE, mesurer, mesurer_en_cache};

use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

/// The working folder, which is the first argument.
///
/// # Panics
/// Without an argument.
#[must_use]
pub fn dossier_de_travail() -> PathBuf {
    PathBuf::from(std::env::args().nth(1).expect("the working folder"))
}

/// The lines of a file.
///
/// # Panics
/// When the file is not there.
pub fn lignes(chemin: &Path) -> impl Iterator<Item = String> {
    let fichier = File::open(chemin).unwrap_or_else(|e| panic!("{}: {e}", chemin.display()));
    BufReader::new(fichier).lines().map(|l| l.expect("UTF-8"))
}

/// Most memory that the process has held, in KiB.
///
/// # Panics
/// Elsewhere than on Linux.
#[must_use]
pub fn memoire_max() -> u64 {
    let statut = fs::read_to_string("/proc/self/status").expect("Linux");
    let ligne = statut.lines().find_map(|l| l.strip_prefix("VmHWM:")).expect("VmHWM");
    ligne.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// Writes the answers and the measures of one program. Call it last: the memory is read here.
///
/// # Panics
/// When the folder cannot be written to.
pub fn rendre(travail: &Path, nom: &str, reponses: &[String], mesures: Value) {
    let rapport = json!({"nom": nom, "memoire_kio": memoire_max(), "mesures": mesures});
    fs::write(travail.join(format!("mesure-{nom}.json")), rapport.to_string()).expect("writable");
    fs::write(travail.join(format!("reponses-{nom}.txt")), reponses.join("\n") + "\n").expect("writable");
}
