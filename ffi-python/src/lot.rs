//! Many demandes at once: the GIL released, every core used, interruptions honoured.

use crate::decision::Decision;
use crate::dossier::{demande_lue, dossier_lu};
use crate::erreur::est_refus;
use liste_aptitude_noyau::evaluer;
use pyo3::prelude::*;
use pyo3::types::PyList;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::thread;
use std::time::Instant;

/// Demandes evaluated between two looks at signals and two reports of progress.
const BLOC: usize = 8192;

/// Evaluates ``(dossier, demande)`` pairs on every core, without the GIL; the results are in their order.
///
/// A bad pair gives its ``ErreurEntree`` as a result, and the others are still evaluated. ``progres(done)`` is called after each
/// block of demandes.
#[pyfunction]
#[pyo3(signature = (couples, *, progres = None))]
pub(crate) fn evaluer_lot<'py>(
    couples: &Bound<'py, PyAny>,
    progres: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let py = couples.py();
    let resultats = PyList::empty(py);
    let mut reste = couples.try_iter()?;
    loop {
        let mut bloc = Vec::new();
        for couple in reste.by_ref().take(BLOC) {
            let (dossier, demande): (Bound<'py, PyAny>, Bound<'py, PyAny>) = couple?.extract()?;
            let lu = dossier_lu(&dossier).and_then(|dossier| Ok((dossier, demande_lue(&demande)?)));
            bloc.push(lu);
        }
        if bloc.is_empty() {
            return Ok(resultats);
        }
        let valables: Vec<_> = bloc.iter().map(|c| c.as_ref().ok()).collect();
        let decisions = py.detach(|| {
            en_parallele(&valables, |couple| {
                couple.map(|(dossier, demande)| evaluer(dossier.valeur(), demande.valeur()))
            })
        });
        for (couple, decision) in bloc.into_iter().zip(decisions) {
            match (couple, decision) {
                (Ok(_), Some(decision)) => resultats.append(Decision(decision))?,
                (Err(erreur), _) if est_refus(&erreur, py) => resultats.append(erreur.into_value(py))?,
                (Err(erreur), _) => return Err(erreur),
                (Ok(_), None) => {}
            }
        }
        rendre_compte(py, progres, resultats.len())?;
    }
}

/// Seconds that the kernel alone takes for one evaluation of these facts, on average over so many: what calls are measured against.
#[pyfunction]
pub(crate) fn chronometrer(dossier: &Bound<'_, PyAny>, demande: &Bound<'_, PyAny>, tours: u32) -> PyResult<f64> {
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue(demande)?);
    let debut = Instant::now();
    for _ in 0..tours {
        black_box(evaluer(black_box(dossier.valeur()), black_box(demande.valeur())));
    }
    Ok(debut.elapsed().as_secs_f64() / f64::from(tours.max(1)))
}

/// Honours Ctrl-C, and tells how far the batch is.
pub(crate) fn rendre_compte(py: Python<'_>, progres: Option<&Bound<'_, PyAny>>, faits: usize) -> PyResult<()> {
    py.check_signals()?;
    if let Some(progres) = progres {
        progres.call1((faits,))?;
    }
    Ok(())
}

/// Applies a function to every entry, on every core; the results are in the order of the entries.
pub(crate) fn en_parallele<T: Sync, R: Send>(entrees: &[T], f: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let fils = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let part = entrees.len().div_ceil(fils).max(1);
    let f = &f;
    thread::scope(|portee| {
        let parts: Vec<_> =
            entrees.chunks(part).map(|p| portee.spawn(move || p.iter().map(f).collect::<Vec<R>>())).collect();
        parts.into_iter().flat_map(|p| p.join().unwrap_or_default()).collect()
    })
}
