//! Work shared among the cores.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

/// How many threads the machine runs at a time.
pub(crate) fn fils() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// Parts for each thread: one that is held up leaves its own to the others.
const PARTS: usize = 4;

/// Rows cut into parts of about one size, a few per thread, none smaller than `moins` but the last; one part for one thread.
pub(crate) fn plages(lignes: usize, moins: usize, fils: usize) -> Vec<Range<usize>> {
    let parts = if fils > 1 { PARTS * fils } else { 1 };
    let pas = lignes.div_ceil(parts).max(moins).max(1);
    (0..lignes).step_by(pas).map(|debut| debut..lignes.min(debut + pas)).collect()
}

/// Does every piece of work, on so many threads at most; the results are in the order of the work.
///
/// A machine that starts no thread does it all on this one.
pub(crate) fn partager<T: Send, R: Send>(travaux: Vec<T>, fils: usize, faire: impl Fn(T) -> R + Sync) -> Vec<R> {
    if travaux.len() <= 1 || fils <= 1 {
        return travaux.into_iter().map(faire).collect();
    }
    let nombre = fils.min(travaux.len());
    let file = Mutex::new(travaux.into_iter().enumerate());
    let suivant = || file.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let travailler = || {
        let mut faits = Vec::new();
        while let Some((rang, travail)) = suivant() {
            faits.push((rang, faire(travail)));
        }
        faits
    };
    let mut faits = thread::scope(|portee| {
        let autres: Vec<_> =
            (1..nombre).map_while(|_| thread::Builder::new().spawn_scoped(portee, travailler).ok()).collect();
        let mut faits = travailler();
        for autre in autres {
            faits.extend(autre.join().unwrap_or_else(|panique| resume_unwind(panique)));
        }
        faits
    });
    faits.sort_by_key(|(rang, _)| *rang);
    faits.into_iter().map(|(_, fait)| fait).collect()
}
