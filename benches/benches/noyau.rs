//! Times of the core paths, for people; the instruction counts guard them in CI.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use heapless::Vec;
use liste_aptitude_benches::{
    AppelC, DOSSIER_MEDIAN, GRAINE, annees, demande_mediane, dossier_median, lot, paire, texte_demande_mediane,
};
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::planification::{Delai, parcours, premiere_annee, tous_les_verdicts, toutes_classes};
use liste_aptitude_noyau::robustesse::robustesse;
use liste_aptitude_noyau::{Demande, Dossier, evaluer, evaluer_dans, verdict};
use std::hint::black_box;
use std::num::NonZero;
use std::thread;

fn un_dossier(c: &mut Criterion) {
    let dossier = dossier_median();
    let mut groupe = c.benchmark_group("median dossier");
    for (nom, depot) in [("", false), (", with deposit", true)] {
        let demande = demande_mediane(depot);
        groupe
            .bench_function(format!("verdict{nom}"), |b| b.iter(|| verdict(black_box(&dossier), black_box(&demande))));
        groupe
            .bench_function(format!("decision{nom}"), |b| b.iter(|| evaluer(black_box(&dossier), black_box(&demande))));
    }
    let demande = demande_mediane(false);
    let (classe, lectures) = (demande.classe(), demande.lectures());
    let (mut decisions, delai) = (Vec::new(), Delai::mois(3).expect("three months"));
    groupe.bench_function("eight verdicts", |b| b.iter(|| tous_les_verdicts(black_box(&dossier), black_box(&demande))));
    groupe.bench_function("eight decisions", |b| {
        b.iter(|| toutes_classes(black_box(&dossier), black_box(&demande), black_box(&mut decisions)));
    });
    groupe.bench_function("robustness", |b| b.iter(|| robustesse(black_box(&dossier), black_box(&demande))));
    groupe.bench_function("first year of 21", |b| {
        b.iter(|| premiere_annee(black_box(&dossier), classe, lectures, annees()));
    });
    groupe.bench_function("path to the class", |b| {
        b.iter(|| parcours(black_box(&dossier), classe, lectures, annees(), delai));
    });
    let mut decision = evaluer(&dossier, &demande);
    groupe.bench_function("decision, in place", |b| {
        b.iter(|| evaluer_dans(black_box(&dossier), black_box(&demande), black_box(&mut decision)));
    });
    groupe.finish();
}

fn abi_c(c: &mut Criterion) {
    let mut appel = AppelC::nouveau(DOSSIER_MEDIAN, &texte_demande_mediane(false));
    assert_eq!((appel.verdict(), appel.evaluer()), (0, 0), "the records are accepted");
    let mut groupe = c.benchmark_group("C ABI, validation included");
    groupe.bench_function("nothing (la_version_abi)", |b| b.iter(AppelC::rien));
    groupe.bench_function("la_verdict", |b| b.iter(|| black_box(&appel).verdict()));
    groupe.bench_function("la_evaluer", |b| b.iter(|| black_box(&mut appel).evaluer()));
    groupe.finish();
}

fn json(c: &mut Criterion) {
    let mut groupe = c.benchmark_group("json");
    groupe.bench_function("dossier in", |b| b.iter(|| lire_dossier_json(black_box(DOSSIER_MEDIAN))));
    let decision = evaluer(&dossier_median(), &demande_mediane(false));
    let mut texte = String::with_capacity(8192);
    groupe.bench_function("decision out", |b| {
        b.iter(|| {
            texte.clear();
            ecrire_decision(black_box(&decision), &mut texte)
        });
    });
    let bruts: std::vec::Vec<_> = (0..1000).map(|rang| paire(GRAINE, rang)).collect();
    groupe.throughput(Throughput::Elements(1000));
    groupe.bench_function("in, decide, out: 1000 varied", |b| {
        b.iter(|| {
            for brut in &bruts {
                texte.clear();
                let (Ok(d), Ok(m)) = (lire_dossier_json(&brut.dossier), lire_demande_json(&brut.demande)) else {
                    continue;
                };
                let _ = ecrire_decision(&evaluer(&d, &m), &mut texte);
                black_box(&texte);
            }
        });
    });
    groupe.finish();
}

/// Evaluates a batch, cut into one slice a thread.
fn en_parallele(lot: &[(Dossier, Demande)], fils: usize, travail: fn(&[(Dossier, Demande)])) {
    thread::scope(|s| {
        for tranche in lot.chunks(lot.len().div_ceil(fils)) {
            s.spawn(move || travail(tranche));
        }
    });
}

fn batch(c: &mut Criterion) {
    let verdicts = |lot: &[(Dossier, Demande)]| {
        lot.iter().for_each(|(d, m)| {
            black_box(verdict(d, m));
        })
    };
    let decisions = |lot: &[(Dossier, Demande)]| lot.iter().for_each(|(d, m)| drop(black_box(evaluer(d, m))));
    let coeurs = thread::available_parallelism().map_or(1, NonZero::get);
    let tout = lot(GRAINE, 100_000);
    for nombre in [10_000, 100_000] {
        let lot = &tout[..nombre];
        let mut groupe = c.benchmark_group(format!("batch of {nombre}"));
        groupe.throughput(Throughput::Elements(nombre as u64)).sample_size(20);
        groupe.bench_function("verdicts, one core", |b| b.iter(|| verdicts(black_box(lot))));
        groupe.bench_function("decisions, one core", |b| b.iter(|| decisions(black_box(lot))));
        groupe.bench_function(format!("verdicts, {coeurs} cores"), |b| b.iter(|| en_parallele(lot, coeurs, verdicts)));
        groupe
            .bench_function(format!("decisions, {coeurs} cores"), |b| b.iter(|| en_parallele(lot, coeurs, decisions)));
        groupe.finish();
    }
    let mut groupe = c.benchmark_group("batch of 1000, in the cache");
    groupe.throughput(Throughput::Elements(1000));
    groupe.bench_function("verdicts, one core", |b| b.iter(|| verdicts(black_box(&tout[..1000]))));
    groupe.bench_function("decisions, one core", |b| b.iter(|| decisions(black_box(&tout[..1000]))));
    groupe.bench_function("copy of the records", |b| {
        b.iter_batched(|| (), |()| tout[..1000].to_vec(), BatchSize::LargeInput);
    });
    groupe.finish();
}

criterion_group! {
    name = noyau;
    config = Criterion::default().sample_size(60).warm_up_time(std::time::Duration::from_millis(500))
        .measurement_time(std::time::Duration::from_secs(2));
    targets = un_dossier, abi_c, json, batch
}
criterion_main!(noyau);
