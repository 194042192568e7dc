//! JSON Lines in, one decision or error a line out: the kernel's side of the differential test.

use liste_aptitude_noyau::format::json::ecrire_erreur;
use serde_json::value::RawValue;
use std::io::{BufRead, Write};

#[derive(serde::Deserialize)]
struct Ligne<'a> {
    #[serde(borrow)]
    dossier: &'a RawValue,
    #[serde(borrow)]
    demande: &'a RawValue,
}

fn main() -> std::io::Result<()> {
    let mut sortie = std::io::BufWriter::new(std::io::stdout().lock());
    for ligne in std::io::stdin().lock().lines() {
        let ligne = ligne?;
        let objet: Ligne<'_> = serde_json::from_str(&ligne)?;
        let reponse = liste_aptitude_tests::evaluer_json(objet.dossier.get(), objet.demande.get());
        let texte = reponse.unwrap_or_else(|erreur| {
            let mut texte = String::new();
            ecrire_erreur(&erreur, &mut texte).expect("a String is never full");
            texte
        });
        writeln!(sortie, "{texte}")?;
        sortie.flush()?;
    }
    Ok(())
}
