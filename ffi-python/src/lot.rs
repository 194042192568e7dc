//! Many demandes at once: the GIL released, every core used, interruptions honoured.

use crate::decision::Decision;
use crate::dossier::{demande_lue, demande_lue_sous, dossier_lu};
use crate::erreur::{est_refus, exception_de};
use crate::mots::etat_demande;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Decision as DecisionNoyau, Demande, Dossier, evaluer, evaluer_sous};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};
use std::hint::black_box;
use std::io;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::thread;
use std::time::Instant;

/// Demandes evaluated between two looks at signals and two reports of progress.
const BLOC: usize = 8192;

/// Evaluates ``(dossier, demande)`` pairs on every core, without the GIL; the results are in their order.
///
/// A bad pair gives its ``ErreurEntree`` as a result, and the others are still evaluated: so does what is no pair at all (anything
/// but a tuple of two). ``progres(done)`` is called after each block of demandes. ``etat`` asks for a state of the text, as in ``evaluer``. Where no thread can start, the calling one does
/// the work.
#[pyfunction]
#[pyo3(signature = (couples, *, progres = None, etat = None))]
pub(crate) fn evaluer_lot<'py>(
    couples: &Bound<'py, PyAny>,
    progres: Option<&Bound<'py, PyAny>>,
    etat: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let py = couples.py();
    let etat = etat_demande(etat)?;
    let resultats = PyList::empty(py);
    let mut reste = couples.try_iter()?;
    loop {
        let mut bloc = Vec::new();
        for couple in reste.by_ref().take(BLOC) {
            let lu = membres(&couple?).and_then(|(d, q)| Ok((dossier_lu(&d)?, demande_lue_sous(&q, etat)?)));
            bloc.push(lu);
        }
        if bloc.is_empty() {
            return Ok(resultats);
        }
        let valables: Vec<_> = bloc.iter().map(|c| c.as_ref().ok()).collect();
        let decisions = py.detach(|| {
            en_parallele(&valables, |couple| {
                couple.map(|(dossier, demande)| evaluer_selon(etat, dossier.valeur(), demande.valeur()))
            })
        });
        for (couple, decision) in bloc.into_iter().zip(decisions) {
            match (couple, decision) {
                (Ok(_), Some(decision)) => resultats.append(Decision::sous(etat, decision))?,
                (Err(erreur), _) if est_refus(&erreur, py) => resultats.append(erreur.into_value(py))?,
                (Err(erreur), _) => return Err(erreur),
                (Ok(_), None) => {}
            }
        }
        rendre_compte(py, progres, resultats.len())?;
    }
}

/// The decision under the state asked for, else under that of the list.
pub(crate) fn evaluer_selon(etat: Option<EtatDuTexte>, dossier: &Dossier, demande: &Demande) -> DecisionNoyau {
    etat.map_or_else(|| evaluer(dossier, demande), |etat| evaluer_sous(etat, dossier, demande))
}

/// The two members of a pair.
fn membres<'py>(couple: &Bound<'py, PyAny>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let refus = |_| exception_de("$", Regle::Type, couple);
    couple.cast::<PyTuple>().map_err(PyErr::from).and_then(|paire| paire.extract()).map_err(refus)
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

/// How many threads there is room for.
pub(crate) fn fils() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// Applies a function to every entry, on every core; the results are in the order of the entries. The part of a thread that cannot
/// start (the system has no more of them) is done by the calling one.
pub(crate) fn en_parallele<T: Sync, R: Send>(entrees: &[T], f: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let part = entrees.len().div_ceil(fils()).max(1);
    let f = &f;
    thread::scope(|portee| {
        let faire = move |partie: &[T]| partie.iter().map(f).collect::<Vec<R>>();
        let lancer = |partie| (partie, thread::Builder::new().spawn_scoped(portee, move || faire(partie)));
        let lances: Vec<_> = entrees.chunks(part).map(lancer).collect();
        let finir = |(partie, fil): (_, io::Result<thread::ScopedJoinHandle<'_, _>>)| match fil {
            Ok(fil) => fil.join().unwrap_or_else(|panique| resume_unwind(panique)),
            Err(_) => faire(partie),
        };
        lances.into_iter().flat_map(finir).collect()
    })
}
