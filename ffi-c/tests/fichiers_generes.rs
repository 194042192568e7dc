//! The files of `include/` are what the Rust source gives.

mod generation;

use generation::cobol::{self, Dialecte};
use generation::{abi, comparer, en_tete, include};

#[test]
fn l_en_tete_est_a_jour() {
    comparer("liste_aptitude.h", &en_tete::texte());
}

#[test]
fn les_copies_cobol_sont_a_jour() {
    comparer("liste_aptitude.cpy", &cobol::texte(Dialecte::GnuCobol));
    comparer("liste_aptitude_zos.cpy", &cobol::texte(Dialecte::Zos));
}

#[test]
fn l_abi_enregistree_tient() {
    let present = abi::texte();
    let enregistre = std::fs::read_to_string(include().join("abi.txt")).unwrap_or_default();
    let enregistrer = std::env::var_os("UPDATE").is_some();
    if let Err(message) = abi::comparer(&enregistre, &present, enregistrer) {
        panic!("include/abi.txt: {message}");
    }
    if enregistrer {
        comparer("abi.txt", &present);
    }
}

#[test]
fn une_rupture_de_l_abi_se_voit() {
    let present = abi::texte();
    let refus =
        |enregistre: &str, enregistrer| abi::comparer(enregistre, &present, enregistrer).err().unwrap_or_default();
    // A code that meant something else, a function that is gone, a field that moved: recording does not help.
    for (de, a) in [
        ("code verdict 1 inscriptible", "code verdict 1 autre"),
        ("function int32_t la_version_abi(", "function int32_t la_version("),
        ("field la_dossier.naissance at 88", "field la_dossier.naissance at 92"),
    ] {
        assert!(present.contains(de), "{de}");
        let ancien = present.replace(de, a);
        assert!(refus(&ancien, false).starts_with("breaking change"), "{de}");
        assert!(refus(&ancien, true).starts_with("breaking change"), "{de}");
    }
    // A new word only has to be recorded; a break with a new number too.
    let sans_irrecevable = present.replace("code verdict 5 irrecevable\n", "");
    assert!(refus(&sans_irrecevable, false).starts_with("not recorded"));
    assert_eq!(refus(&sans_irrecevable, true), "");
    let autre_numero = present.replace("version LA_VERSION_ABI ", "version LA_VERSION_ABI 0");
    let rupture = autre_numero.replace("code verdict 1 inscriptible", "code verdict 1 autre");
    assert!(refus(&rupture, false).starts_with("not recorded"));
    assert_eq!(refus(&rupture, true), "");
}
