//! The files of `include/` are what the Rust source gives.

mod generation;

use generation::{comparer, en_tete};

#[test]
fn l_en_tete_est_a_jour() {
    comparer("liste_aptitude.h", &en_tete::texte(), "UPDATE_HEADER");
}
