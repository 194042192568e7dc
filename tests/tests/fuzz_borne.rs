//! The fuzz targets without a fuzzer: their oracles on the committed corpus and on a bounded number of random inputs, for CI.
//!
//! `FUZZ_N=100000 cargo test --release -p liste-aptitude-tests --test fuzz_borne` runs longer; `FUZZ_GRAINE` sets the seed.

use liste_aptitude_tests::oracles;
use std::collections::BTreeMap;
use std::path::Path;

fn nombre(nom: &str, defaut: u64) -> u64 {
    std::env::var(nom).map_or(defaut, |v| v.parse().unwrap_or_else(|_| panic!("{nom} is a number")))
}

/// SplitMix64: seeded, the same everywhere.
struct Alea(u64);

impl Alea {
    fn suivant(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }
    fn octets(&mut self, longueur: usize) -> Vec<u8> {
        (0..longueur).map(|_| self.suivant().to_le_bytes()[0]).collect()
    }
}

fn corpus(cible: &str) -> Vec<Vec<u8>> {
    let dossier = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(cible);
    let mut entrees: Vec<_> =
        std::fs::read_dir(&dossier).expect("a corpus").map(|e| e.expect("an input").path()).collect();
    entrees.sort();
    entrees.iter().map(|e| std::fs::read(e).expect("readable")).collect()
}

#[test]
fn evaluation() {
    let graine = nombre("FUZZ_GRAINE", 1);
    let mut alea = Alea(graine);
    let tirages = (0..nombre("FUZZ_N", 1500)).map(|_| alea.octets(4 + 3 * 12));
    let (mut verdicts, mut vus) = (BTreeMap::new(), 0_u32);
    for octets in corpus("evaluation").into_iter().chain(tirages) {
        let Some(paire) = oracles::paire(&octets) else { continue };
        *verdicts.entry(liste_aptitude_noyau::verdict(&paire.dossier, &paire.demande)).or_insert(0_u32) += 1;
        oracles::evaluation(&octets).unwrap_or_else(|e| panic!("seed {graine}, input {vus}: {e}"));
        vus += 1;
    }
    println!("seed {graine}: {vus} pairs, {verdicts:?}");
    assert_eq!(verdicts.len(), 5, "the inputs reach every verdict: {verdicts:?}");
}

#[test]
fn texte_json() {
    let graine = nombre("FUZZ_GRAINE", 1);
    let mut alea = Alea(graine);
    let corpus = corpus("texte_json");
    let lus = corpus.iter().filter(|o| oracles::texte_quelconque(o).is_ok()).count();
    assert_eq!(lus, corpus.len(), "an input of the corpus breaks an oracle");
    for n in 0..nombre("FUZZ_N", 1500) * 4 {
        // An input of the corpus with a few bytes changed, taken out or put in.
        let mut octets = corpus[alea.suivant() as usize % corpus.len()].clone();
        for _ in 0..=alea.suivant() % 4 {
            let place = alea.suivant() as usize % octets.len().max(1);
            let signe = b"{}[],:\"0123456789-e.nutfalsr \\"[alea.suivant() as usize % 30];
            match alea.suivant() % 3 {
                0 if place < octets.len() => octets[place] = signe,
                1 if place < octets.len() => {
                    octets.remove(place);
                }
                _ => octets.insert(place, signe),
            }
        }
        oracles::texte_quelconque(&octets)
            .unwrap_or_else(|e| panic!("seed {graine}, input {n}: {e}\n{}", String::from_utf8_lossy(&octets)));
    }
}
