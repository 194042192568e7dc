//! Bytes as the records of a C caller: raw, or a valid pair some bytes of which are changed.
//!
//! The first byte chooses. A pair whose bytes are left alone must have the decision of its JSON.
#![no_main]

#[path = "../../../ffi-c/tests/appel/mod.rs"]
mod appel;
#[path = "../../../ffi-c/tests/plat/mod.rs"]
mod plat;

use liste_aptitude_tests::oracles;
use plat::Ordre;

/// A status either way; a decision that can be written as JSON, or an error that names a place.
fn repondre(dossier: &[u8], demande: &[u8]) -> Option<String> {
    match appel::evaluer(dossier, demande) {
        Ok(decision) => {
            let (statut, texte) = appel::decision_json(&decision);
            assert_eq!(statut, 0, "a decision that cannot be written");
            Some(texte)
        }
        Err(erreur) => {
            let (chemin, regle) = appel::decrire(&erreur);
            assert!(erreur.argument > 0 || !(chemin.is_empty() || regle.is_empty()), "a refusal without a place");
            None
        }
    }
}

libfuzzer_sys::fuzz_target!(|octets: &[u8]| {
    let Some((&choix, suite)) = octets.split_first() else { return };
    let (taille_dossier, taille_demande) =
        (plat::disposition("la_dossier").taille, plat::disposition("la_demande").taille);
    if choix % 2 == 0 {
        let mut brut = suite.to_vec();
        brut.resize(taille_dossier + taille_demande, 0);
        let (dossier, demande) = brut.split_at(taille_dossier);
        repondre(dossier, demande);
        return;
    }
    let coupe = suite.len().min(16);
    let Some(paire) = oracles::paire(&suite[..coupe]) else { return };
    let Some((mut dossier, mut demande)) =
        plat::dossier(&paire.dossier_json, Ordre::ICI).zip(plat::demande(&paire.demande_json, Ordre::ICI))
    else {
        return;
    };
    let changements = suite[coupe..].as_chunks::<3>().0;
    for &[haut, bas, quoi] in changements {
        let place = usize::from(u16::from_be_bytes([haut, bas])) % (taille_dossier + taille_demande);
        match place.checked_sub(taille_dossier) {
            Some(place) => demande[place] ^= quoi,
            None => dossier[place] ^= quoi,
        }
    }
    let decision = repondre(&dossier, &demande);
    if changements.iter().all(|c| c[2] == 0) {
        let json = liste_aptitude_tests::evaluer_json(&paire.dossier_json.to_string(), &paire.demande_json.to_string());
        assert_eq!(decision, json.ok(), "the record and the JSON differ");
    }
});
