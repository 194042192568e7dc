//! Bytes as the choices that draw a valid pair; every property of `tests/src/oracles` must hold.
#![no_main]
libfuzzer_sys::fuzz_target!(|octets: &[u8]| {
    if let Err(e) = liste_aptitude_tests::oracles::evaluation(octets) {
        panic!("{e}");
    }
});
