//! The conformance vectors for languages without a JSON reader: `vecteurs_plats FOLDER [--gros-boutiste]`.
//!
//! Three files, one row a vector, in the same order:
//! - `vecteurs.bin`: fixed rows of a name (128 bytes, zeros after it), a number of four bytes (1 when the input has a record, 0 when
//!   only JSON can say it), the code of the state of the text that the vector names (four bytes, 0 when it names none), a `la_dossier`
//!   and a `la_demande`;
//! - `vecteurs.jsonl`: the input as `{"dossier":…,"demande":…}`;
//! - `attendus.jsonl`: the decision expected, or `{"chemin":…,"regle":…}` for an input to refuse.

#[path = "../tests/plat/mod.rs"]
mod plat;

use liste_aptitude_tests::{refus, vecteurs};
use plat::{Ordre, disposition};
use std::io::{Error, Result};
use std::path::Path;

const NOM: usize = 128;
/// The code of no state: that of the list is meant.
const DE_LA_LISTE: u32 = 0;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (dossier, ordre) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [dossier] => (dossier.to_owned(), Ordre::ICI),
        [dossier, "--gros-boutiste"] => (dossier.to_owned(), Ordre::Grand),
        _ => return Err(Error::other("usage: vecteurs_plats FOLDER [--gros-boutiste]")),
    };
    let decisions = vecteurs().into_iter().map(|v| (v.nom, u32::from(v.etat.code()), v.dossier, v.demande, v.decision));
    let erreurs = refus().into_iter().map(|r| {
        let attendu = format!(r#"{{"chemin":"{}","regle":"{}"}}"#, r.chemin, r.regle);
        (r.nom, DE_LA_LISTE, r.dossier, r.demande, attendu)
    });
    let (mut plats, mut entrees, mut attendus) = (Vec::new(), String::new(), String::new());
    for (nom, etat, dossier, demande, attendu) in decisions.chain(erreurs) {
        let ligne = format!(r#"{{"dossier":{dossier},"demande":{demande}}}"#);
        if nom.len() > NOM || ligne.contains('\n') {
            return Err(Error::other(format!("{nom}: a name too long, or an input on several lines")));
        }
        plats.extend(ligne_plate(&nom, etat, &dossier, &demande, ordre)?);
        entrees += &(ligne + "\n");
        attendus += &(attendu + "\n");
    }
    let dossier = Path::new(&dossier);
    std::fs::create_dir_all(dossier)?;
    std::fs::write(dossier.join("vecteurs.bin"), plats)?;
    std::fs::write(dossier.join("vecteurs.jsonl"), entrees)?;
    std::fs::write(dossier.join("attendus.jsonl"), attendus)
}

fn ligne_plate(nom: &str, etat: u32, dossier: &str, demande: &str, ordre: Ordre) -> Result<Vec<u8>> {
    let (dossier, demande) = (serde_json::from_str(dossier)?, serde_json::from_str(demande)?);
    let plats = plat::dossier(&dossier, ordre).zip(plat::demande(&demande, ordre));
    let drapeau = u32::from(plats.is_some());
    let mut ligne = nom.as_bytes().to_vec();
    ligne.resize(NOM, 0);
    for nombre in [drapeau, etat] {
        ligne.extend(if ordre == Ordre::Grand { nombre.to_be_bytes() } else { nombre.to_le_bytes() });
    }
    let vide = || (vec![0; disposition("la_dossier").taille], vec![0; disposition("la_demande").taille]);
    let (dossier, demande) = plats.unwrap_or_else(vide);
    ligne.extend(dossier);
    ligne.extend(demande);
    Ok(ligne)
}
