//! The interchange format, for languages where structures are painful.

use crate::enregistrements::la_decision;
use crate::frontiere::{Appel, Entree, Sortie, utf8};
use crate::reponse::lire_decision;
use crate::statut::{Refus, Statut, rendre};
use crate::tampon::Tampon;
use core::ffi::c_char;
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree, Regle};
use liste_aptitude_noyau::evaluer;
use liste_aptitude_noyau::format::json;

/// Evaluates a JSON text `{"dossier":…,"demande":…}` of `longueur_entree` bytes and writes the decision as JSON.
///
/// When the status is `LA_STATUT_ENTREE_REFUSEE`, the text written is the error:
/// `{"chemin":…,"regle":…,"message":…}`. On any other refusal nothing is written, also when the error has no room
/// (`LA_STATUT_CAPACITE`). The buffer must not overlap the input.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer_json(
    entree: Entree<'_, c_char>,
    longueur_entree: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let octets = appel.lire_texte(1, entree, longueur_entree)?;
        let tampon = Tampon { tampon, capacite, longueur, argument: 3 };
        let invalide = ErreurEntree::simple(Champ::Racine, Regle::JsonInvalide);
        match utf8(octets).ok_or(invalide).and_then(json::lire_ligne_json) {
            Ok((dossier, demande)) => {
                let decision = evaluer(&dossier, &demande);
                tampon.ecrire(&mut appel, |w| json::ecrire_decision(&decision, w))
            }
            Err(erreur) => {
                tampon.ecrire(&mut appel, |w| json::ecrire_erreur(&erreur, w))?;
                Err(Refus::argument(Statut::EntreeRefusee, 1))
            }
        }
    };
    rendre(faire(), None)
}

/// Writes a decision record as JSON, the same text that `la_evaluer_json` writes.
#[unsafe(no_mangle)]
pub extern "C" fn la_decision_json(
    decision: Entree<'_, la_decision>,
    taille_decision: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let decision = lire_decision(1, appel.lire(1, decision, taille_decision)?)?;
        Tampon { tampon, capacite, longueur, argument: 3 }.ecrire(&mut appel, |w| json::ecrire_decision(&decision, w))
    };
    rendre(faire(), None)
}
