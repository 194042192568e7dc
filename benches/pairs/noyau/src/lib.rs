//! The shared dossiers: drawn, brought to the subset, and kept when nothing outside the subset decides.

mod limites;
mod restreindre;

pub use restreindre::restreindre;

use liste_aptitude_noyau::constat::{CodeConstat, Constat, Etat};
use liste_aptitude_noyau::decision::{Decision, Situation};
use pairs_commun::reponse;

/// Dossiers of the comparison.
pub const NOMBRE: usize = 10_000;

/// Findings of the subset.
const SOUS_ENSEMBLE: [CodeConstat; 8] = [
    CodeConstat::A17Classe,
    CodeConstat::A18Classe,
    CodeConstat::A18Perfectionnement,
    CodeConstat::A8Section,
    CodeConstat::A7Section,
    CodeConstat::A9Age,
    CodeConstat::A12Duree,
    CodeConstat::A13DureeFonctions,
];

/// Is the person of a kind that the subset knows, and is everything outside the subset met?
#[must_use]
pub fn est_du_sous_ensemble(decision: &Decision) -> bool {
    matches!(decision.situation, Situation::AgentDeDirection | Situation::Cadre)
        && decision.constats.iter().all(|c| SOUS_ENSEMBLE.contains(&c.code) || c.etat == Etat::Remplie)
}

/// The answer of the kernel, as every peer writes it.
#[must_use]
pub fn reponse_du_noyau(decision: &Decision) -> String {
    let manques: Vec<String> = decision.constats.iter().filter_map(manque).collect();
    reponse::ligne(decision.verdict.nom(), &manques.iter().map(String::as_str).collect::<Vec<_>>())
}

fn manque(constat: &Constat) -> Option<String> {
    let code = constat.code.nom().to_owned();
    match constat.etat {
        Etat::Remplie => None,
        Etat::Appreciation => Some(code + ":appreciation"),
        Etat::NonRemplie | Etat::Inconnue => Some(code),
    }
}
