//! Seeded inputs shared by the benchmarks, the instruction counts and the comparison with other engines.
//!
//! Realistic, not adversarial: careers of a median of six periods with a tail to 32, in every regime, with reclassements, positions,
//! State service and some missing facts. `paire(graine, rang)` depends on nothing else.

mod appel_c;
mod mediane;
mod tirage;

pub use appel_c::AppelC;
pub use mediane::{
    DEPOT, DOSSIER_MEDIAN, demande_mediane, demande_pour, dossier_complet, dossier_gele, dossier_median,
    dossier_median_trie, texte_demande_mediane,
};
pub use tirage::{Brut, paire};

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::planification::Annees;
use liste_aptitude_noyau::{Demande, Dossier};

/// The seed of every figure in docs/performance.md.
pub const GRAINE: u64 = 1998;

/// Checked dossiers with one varied demande each.
///
/// # Panics
/// When the generator draws something that the format refuses.
#[must_use]
pub fn lot(graine: u64, nombre: usize) -> Vec<(Dossier, Demande)> {
    (0_u64..).take(nombre).map(|rang| paire(graine, rang).lire()).collect()
}

impl Brut {
    /// The same, checked by the kernel.
    ///
    /// # Panics
    /// When the format refuses it: the generator draws legal facts only.
    #[must_use]
    pub fn lire(&self) -> (Dossier, Demande) {
        let refus = |e| panic!("the generator drew an illegal pair: {e}: {}", self.dossier);
        let dossier = lire_dossier_json(&self.dossier).unwrap_or_else(refus);
        let demande =
            lire_demande_json(&self.demande).unwrap_or_else(|e| panic!("illegal demande: {e}: {}", self.demande));
        (dossier, demande)
    }
}

/// The years over which planning is asked.
///
/// # Panics
/// Never: they are legal.
#[must_use]
pub fn annees() -> Annees {
    Annees::nouvelles(2000, 2020).expect("legal")
}
