//! Writes the shared dossiers: `generer FOLDER` makes `dossiers.jsonl` (the interchange format) and `dossiers.bin` (the records of the
//! C ABI, `la_dossier` and `la_demande` one after the other).

#[path = "../../../../../ffi-c/tests/plat/mod.rs"]
mod plat;

use liste_aptitude_benches::{GRAINE, paire};
use liste_aptitude_noyau::evaluer;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use pairs_noyau::{NOMBRE, est_du_sous_ensemble, restreindre};
use plat::Ordre;
use serde_json::json;
use std::fs;

fn main() {
    let travail = pairs_commun::dossier_de_travail();
    let (mut textes, mut plats, mut gardes) = (String::new(), Vec::new(), 0);
    let mut periodes = Vec::with_capacity(NOMBRE);
    let mut rang = 0;
    while gardes < NOMBRE {
        rang += 1;
        let Some((dossier, demande)) = restreindre(&paire(GRAINE, rang), rang) else { continue };
        let lu = lire_dossier_json(&dossier.to_string()).unwrap_or_else(|e| panic!("{e}: {dossier}"));
        let lue = lire_demande_json(&demande.to_string()).unwrap_or_else(|e| panic!("{e}: {demande}"));
        if !est_du_sous_ensemble(&evaluer(&lu, &lue)) {
            continue;
        }
        plats.extend(plat::dossier(&dossier, Ordre::ICI).expect("a record"));
        plats.extend(plat::demande(&demande, Ordre::ICI).expect("a record"));
        textes += &(json!({"dossier": dossier, "demande": demande}).to_string() + "\n");
        periodes.push(lu.carriere().len());
        gardes += 1;
    }
    fs::write(travail.join("dossiers.jsonl"), textes).expect("writable");
    fs::write(travail.join("dossiers.bin"), plats).expect("writable");
    periodes.sort_unstable();
    println!(
        "{gardes} dossiers of {rang} drawn (seed {GRAINE}): median {} periods, at most {}",
        periodes[NOMBRE / 2],
        periodes[NOMBRE - 1]
    );
}
