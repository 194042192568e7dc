//! The flat records: fixed size, naturally aligned, no padding, no pointer. What they hold is that of the interchange format.
#![allow(non_camel_case_types)] // the names of C, in every language

mod effets;
mod entree;
mod histoire;
mod perspectives;
mod reponse;

pub use effets::*;
pub use entree::*;
pub use histoire::*;
pub use perspectives::*;
pub use reponse::*;

/// Layout version that every record begins with.
pub const LA_VERSION_ENREGISTREMENT: u32 = 1;
/// Most career periods of a dossier.
pub const LA_CARRIERE_MAX: usize = 32;
/// Most reclassements of a period.
pub const LA_RECLASSEMENTS_MAX: usize = 4;
/// Most inscriptions of a dossier.
pub const LA_INSCRIPTIONS_MAX: usize = 16;
/// Most periods in each list of `fonction_publique`.
pub const LA_FONCTION_PUBLIQUE_MAX: usize = 8;
/// Most findings of a decision.
pub const LA_CONSTATS_MAX: usize = 20;
/// Most missing facts of a decision.
pub const LA_FAITS_MAX: usize = 76;
/// Most provisions that a finding rests on.
pub const LA_FONDEMENT_MAX: usize = 8;
/// Most minimal sets of lectures.
pub const LA_MINIMAUX_MAX: usize = 35;
/// Most inscriptions of a path to a class.
pub const LA_ETAPES_MAX: usize = 4;
/// How many classes there are.
pub const LA_CLASSES_MAX: usize = 8;
/// Words of 8 bytes that hold any kept dossier.
pub const LA_GARDE_MAX: usize = 768;
/// Bytes of the identifier of a dossier.
pub const LA_ID_MAX: usize = 80;
/// Bytes of the code of a region.
pub const LA_REGION_MAX: usize = 16;

macro_rules! tailles {
    ($($T:ty),+) => { $(
        impl $T {
            /// Size of the record in bytes.
            pub const TAILLE: u32 = size_of::<Self>() as u32; // a few thousand bytes
        }
    )+ };
}
tailles!(la_dossier, la_demande, la_decision, la_erreur, la_robustesse, la_questions, la_parcours);
tailles!(la_faits_acces, la_acces, la_calendrier, la_reclamation, la_reconduction, la_quotas, la_scrutin);
tailles!(la_dispositions, la_annees, la_quotas_sous, la_agent_en_agence, la_etat_article, la_changement);
