//! Any text at all, as an input.

use super::{Avis, coherence, exiger};
use liste_aptitude_noyau::ErreurEntree;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::{Demande, texte::lectures::Lectures};

/// Bytes as the text of a dossier and of a demande: read or refused with a path, never a panic; what is read can be evaluated.
///
/// # Errors
/// What is wrong, in words.
pub fn texte_quelconque(octets: &[u8]) -> Avis {
    let Ok(texte) = std::str::from_utf8(octets) else { return Ok(()) };
    match lire_demande_json(texte) {
        Ok(demande) => exiger((2000..=2199).contains(&demande.annee()), || "a year out of bounds was read".to_owned())?,
        Err(e) => refus(&e)?,
    }
    match lire_dossier_json(texte) {
        Ok(dossier) => {
            exiger(serde_json::from_str::<serde_json::Value>(texte).is_ok(), || "read, and yet not JSON".to_owned())?;
            let demande = Demande::nouvelle(2005, Classe::AD2, Lectures::DEFAUT).ok_or("a demande")?;
            coherence(&dossier, &demande)
        }
        Err(e) => refus(&e),
    }
}

/// An error names a place and a rule, and can be shown.
fn refus(e: &ErreurEntree) -> Avis {
    // A field that the format does not know may have the empty name.
    let nomme = !e.chemin.to_string().is_empty() || e.chemin.inconnu.is_some();
    exiger(nomme && !e.regle.nom().is_empty(), || format!("an error without a place: {e}"))
}
