//! The files of `include/` are what the Rust source gives.

mod generation;

use generation::cobol::{self, Dialecte};
use generation::{comparer, en_tete};

#[test]
fn l_en_tete_est_a_jour() {
    comparer("liste_aptitude.h", &en_tete::texte(), "UPDATE_HEADER");
}

#[test]
fn les_copies_cobol_sont_a_jour() {
    comparer("liste_aptitude.cpy", &cobol::texte(Dialecte::GnuCobol), "UPDATE_COPYBOOK");
    comparer("liste_aptitude_zos.cpy", &cobol::texte(Dialecte::Zos), "UPDATE_COPYBOOK");
}
