//! The interchange format as JSON text (RFC 8259), read and written without allocation.
//!
//! A text is one value nested no deeper than [`PROFONDEUR_MAX`]. A string means its characters, however they are written: keys, words
//! and texts are compared once their escapes are decoded. Half of a surrogate pair alone is no character: the text is not JSON.

mod chaine;
mod curseur;
#[cfg(feature = "direct")]
mod directement;
mod ecriture;
mod objet;
mod syntaxe;

pub use chaine::Chaine;
pub use ecriture::{ecrire_decision, ecrire_erreur};
pub use objet::{
    lire_demande_json, lire_demande_json_sous, lire_dossier_json, lire_identite_json, lire_ligne_json,
    lire_ligne_json_dans, lire_ligne_json_sous,
};
pub use syntaxe::PROFONDEUR_MAX;

/// Left out: every text is proved first.
#[cfg(not(feature = "direct"))]
mod directement {
    use crate::demande::Demande;
    use crate::dossier::Dossier;
    use crate::texte::version::EtatDuTexte;

    pub(super) const fn dossier(_: &str, _: &mut Dossier) -> Option<()> {
        None
    }

    pub(super) const fn demande(_: &str, _: Option<EtatDuTexte>) -> Option<Demande> {
        None
    }

    pub(super) const fn ligne<'t>(_: &'t str, _: Option<EtatDuTexte>, _: &mut Dossier) -> Option<(&'t str, Demande)> {
        None
    }
}
