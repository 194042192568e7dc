//! The clock: time per decision, on a machine that need not be idle.
//!
//! The dossiers are cut into blocks short enough to be rarely interrupted; each block is timed in every pass, the median of its times
//! is kept, and the medians of all blocks are added. Every dossier counts, and an interruption spoils one time of one block.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Dossiers of a block.
pub const BLOC: usize = 50;
/// Dossiers that stay in the cache when the same ones are asked again and again.
pub const EN_CACHE: usize = 250;
/// Fewest passes over the dossiers, most calls in all, and the time given to them.
const PASSES_MIN: usize = 5;
const APPELS_MAX: usize = 4_000_000;
const BUDGET: Duration = Duration::from_secs(12);

/// Nanoseconds of one call of `decider`, over `nombre` dossiers taken one after the other.
pub fn mesurer<R>(nombre: usize, mut decider: impl FnMut(usize) -> R) -> f64 {
    let depart = Instant::now();
    let mut temps: Vec<Vec<u64>> = vec![Vec::new(); nombre.div_ceil(BLOC)];
    let mut passes = 0;
    while passes < PASSES_MIN || (passes * nombre < APPELS_MAX && depart.elapsed() < BUDGET) {
        for (bloc, mesures) in temps.iter_mut().enumerate() {
            let debut = Instant::now();
            for rang in bloc * BLOC..(bloc * BLOC + BLOC).min(nombre) {
                black_box(decider(black_box(rang)));
            }
            mesures.push(debut.elapsed().as_nanos() as u64);
        }
        passes += 1;
    }
    let total: u64 = temps.iter_mut().map(|mesures| *mediane(mesures)).sum();
    total as f64 / nombre as f64
}

/// The same over the first dossiers only, which fit in the cache.
pub fn mesurer_en_cache<R>(nombre: usize, decider: impl FnMut(usize) -> R) -> f64 {
    mesurer(nombre.min(EN_CACHE), decider)
}

fn mediane(mesures: &mut [u64]) -> &mut u64 {
    let milieu = mesures.len() / 2;
    mesures.select_nth_unstable(milieu).1
}
