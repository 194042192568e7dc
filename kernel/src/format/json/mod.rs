//! The interchange format as JSON text, read and written without allocation.

mod ecriture;
mod objet;
mod syntaxe;

pub use ecriture::{ecrire_decision, ecrire_erreur};
pub use objet::{lire_demande_json, lire_dossier_json, lire_ligne_json};
