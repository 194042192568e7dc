//! How the cost grows: with the periods of a career, and with the rows of a run. Prints two Markdown tables. Under the initial text,
//! whatever the list: each dossier is prepared for it.

use liste_aptitude_benches::{GRAINE, lot};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::version::EtatDuTexte::E2000;
use liste_aptitude_noyau::{Demande, Dossier, DossierVu, evaluer_sous_dans, verdict_sous};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Pairs drawn; a run of more rows goes through them again.
const TIRES: usize = 100_000;
/// Most dossiers of one career length: few enough to stay in the cache.
const PAR_LONGUEUR: usize = 200;
const PASSAGES: usize = 401;
const LIGNES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

fn verdict(dossier: &DossierVu, demande: &Demande) -> Verdict {
    verdict_sous(E2000, dossier, demande)
}

/// The median time of an answer over many passes, in nanoseconds.
fn mediane(nombre: usize, mut passage: impl FnMut()) -> f64 {
    let mut temps: Vec<Duration> = (0..PASSAGES)
        .map(|_| {
            let debut = Instant::now();
            passage();
            debut.elapsed()
        })
        .collect();
    temps.sort_unstable();
    temps[PASSAGES / 2].as_secs_f64() * 1e9 / nombre as f64
}

fn par_periodes(pool: &[(Dossier, Demande)]) {
    println!("| periods | verdict, ns | decision, ns |\n| ---: | ---: | ---: |");
    for longueur in [1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 28, 32] {
        let memes: Vec<_> = pool.iter().filter(|(d, _)| d.carriere().len() == longueur).take(PAR_LONGUEUR).collect();
        if memes.is_empty() {
            continue;
        }
        let mut decision = liste_aptitude_noyau::evaluer(&memes[0].0, &memes[0].1);
        let verdicts = mediane(memes.len(), || {
            memes.iter().for_each(|(d, m)| {
                black_box(verdict(d, m));
            });
        });
        let decisions = mediane(memes.len(), || {
            memes.iter().for_each(|(d, m)| {
                evaluer_sous_dans(E2000, d, m, &mut decision);
                black_box(&decision);
            });
        });
        println!("| {longueur} | {verdicts:.0} | {decisions:.0} |");
    }
}

fn par_lignes(pool: &[(Dossier, Demande)]) {
    println!("\n| rows | verdicts, ms | ns a row |\n| ---: | ---: | ---: |");
    for lignes in LIGNES {
        let debut = Instant::now();
        pool.iter().cycle().take(lignes).for_each(|(d, m)| {
            black_box(verdict(d, m));
        });
        let temps = debut.elapsed().as_secs_f64();
        println!("| {lignes} | {:.2} | {:.0} |", temps * 1e3, temps * 1e9 / lignes as f64);
    }
}

/// The same records gone through by copying them: what the memory alone costs.
fn plancher(pool: &[(Dossier, Demande)]) {
    let mut copie = pool[0].clone();
    let debut = Instant::now();
    for paire in pool {
        copie.clone_from(paire);
        black_box(&copie);
    }
    let temps = debut.elapsed().as_secs_f64();
    println!(
        "\nCopying each of {} records of {} bytes: {:.0} ns.",
        pool.len(),
        size_of::<(Dossier, Demande)>(),
        temps * 1e9 / pool.len() as f64
    );
}

/// The dossier in the first of these rooms that holds its career.
fn garder(dossier: &Dossier) -> Box<DossierVu> {
    macro_rules! premiere_place {
        ($($places:literal)*) => {$(
            if let Some(resserre) = dossier.resserrer::<$places>() {
                return Box::new(resserre);
            }
        )*};
    }
    premiere_place!(1 2 3 4 5 6 7 8 10 12 16 20 24);
    Box::new(dossier.clone())
}

/// One verdict of each in turn, kept with room for 32 periods, then in the room that the career takes.
fn gardes(pool: &[(Dossier, Demande)]) {
    let gardes: Vec<_> = pool.iter().map(|(d, m)| (garder(d), *m)).collect();
    let mut octets: Vec<usize> = gardes.iter().map(|(d, _)| size_of_val(&**d)).collect();
    octets.sort_unstable();
    let tour = |verdicts: &mut dyn FnMut()| {
        let mut temps: Vec<f64> = (0..21)
            .map(|_| {
                let debut = Instant::now();
                verdicts();
                debut.elapsed().as_secs_f64() * 1e9 / pool.len() as f64
            })
            .collect();
        temps.sort_unstable_by(f64::total_cmp);
        temps[temps.len() / 2]
    };
    let larges = tour(&mut || {
        for (d, m) in pool {
            black_box(verdict(d, m));
        }
    });
    let serres = tour(&mut || {
        for (d, m) in &gardes {
            black_box(verdict(d, m));
        }
    });
    println!(
        "\nVerdict of each of {} kept dossiers: {larges:.0} ns at {} bytes, {serres:.0} ns at {} bytes (median).",
        pool.len(),
        size_of::<Dossier>(),
        octets[octets.len() / 2]
    );
}

fn main() {
    let pool = lot(GRAINE, TIRES);
    par_periodes(&pool);
    par_lignes(&pool);
    plancher(&pool);
    gardes(&pool);
}
