//! JSON Lines in, one decision or error a line out: the kernel's side of the differential test. A line may name the state of the text
//! that it asks for (`"etat":"2000"`); without, it is the one that governs the list.

use liste_aptitude_noyau::format::json::ecrire_erreur;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::value::RawValue;
use std::io::{BufRead, Write};

#[derive(serde::Deserialize)]
struct Ligne<'a> {
    #[serde(borrow)]
    dossier: &'a RawValue,
    #[serde(borrow)]
    demande: &'a RawValue,
    etat: Option<&'a str>,
}

fn main() -> std::io::Result<()> {
    let mut sortie = std::io::BufWriter::new(std::io::stdout().lock());
    for ligne in std::io::stdin().lock().lines() {
        let ligne = ligne?;
        let objet: Ligne<'_> = serde_json::from_str(&ligne)?;
        let etat = objet.etat.map(|nom| EtatDuTexte::depuis_nom(nom).expect("a state of the text"));
        let reponse = liste_aptitude_tests::evaluer_json_sous(etat, objet.dossier.get(), objet.demande.get());
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
