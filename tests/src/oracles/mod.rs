//! The properties that every pair must have, as functions: proptest, the fuzz targets and the bounded run of CI share them.
//!
//! Each gives an error in words instead of panicking, so that every harness shows it in its own way.

mod anciennete;
mod coherence;
mod coupes;
mod faits;
mod octets;
mod texte;

pub use anciennete::{Deplacement, Effet, avancer, avancer_chaque_debut, exceptions};
pub use coherence::{coherence, lectures_non_sollicitees};
pub use coupes::{couper_la_carriere, couper_les_services, renverser_la_carriere};
pub use faits::{chemins, fournir};
pub use octets::{evaluation, paire};
pub use texte::texte_quelconque;

use crate::strategies::Paire;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::{Decision, evaluer};
use serde_json::Value;

/// What an oracle says: nothing, or what is wrong.
pub type Avis = Result<(), String>;

/// Every oracle on one pair. `graine` chooses among the many facts and days that could be tried.
///
/// # Errors
/// The first property that does not hold, with the two inputs that show it.
pub fn toutes(paire: &Paire, graine: u64) -> Avis {
    coherence(&paire.dossier, &paire.demande)?;
    lectures_non_sollicitees(&paire.dossier, &paire.demande)?;
    chemins(paire)?;
    fournir(paire, graine)?;
    couper_les_services(paire, graine)?;
    couper_la_carriere(paire, graine)?;
    renverser_la_carriere(paire)?;
    avancer_chaque_debut(paire)
}

/// The decision on a pair of JSON values; an error where one of them is refused.
fn decider(dossier: &Value, demande: &Value) -> Result<Decision, String> {
    let lu = lire_dossier_json(&dossier.to_string()).map_err(|e| format!("refused: {e}\n{dossier}"))?;
    let demandee = lire_demande_json(&demande.to_string()).map_err(|e| format!("refused: {e}\n{demande}"))?;
    Ok(evaluer(&lu, &demandee))
}

fn exiger(condition: bool, quoi: impl FnOnce() -> String) -> Avis {
    if condition { Ok(()) } else { Err(quoi()) }
}

/// A number from the seed and a place: the same for the same two.
fn tirer(graine: u64, place: usize) -> u64 {
    let mut x = graine ^ (place as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x ^ (x >> 31)
}
