//! Raw bytes as the JSON text of a dossier and of a demande.
#![no_main]
libfuzzer_sys::fuzz_target!(|octets: &[u8]| {
    if let Err(e) = liste_aptitude_tests::oracles::texte_quelconque(octets) {
        panic!("{e}");
    }
});
