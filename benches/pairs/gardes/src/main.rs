//! `gardes [NUMBER] [PASSES]`: a verdict of each of NUMBER kept dossiers in turn, under the initial text: by the earlier build, then by this one, a
//! question at a time, as a lot, and as a lot of their abridgements. Processor time of the thread, median and fastest of PASSES, each pass all four in turn.

#[path = "../../../src/tirage.rs"]
mod tirage;

use cpu_time::ThreadTime;
use liste_aptitude_noyau::dossier::{DossierDe, Periode};
use liste_aptitude_noyau::format::json;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Abrege, Demande, Dossier, DossierVu, verdict_lot, verdict_sous};
use std::env::args;
use std::hint::black_box;

const GRAINE: u64 = 1998;
const INITIAL: EtatDuTexte = EtatDuTexte::E2000;
/// The four ways, in the order of a pass.
const FACONS: [&str; 4] = ["earlier build", "one after the other", "verdict_lot", "verdict_lot of abridgements"];

/// A dossier as a caller keeps it for long: alone, in the size of its career; its bytes.
fn garder(dossier: &Dossier) -> (Box<DossierVu>, usize) {
    macro_rules! au_plus {
        ($($periodes:literal)+) => { $(
            if let Some(garde) = dossier.resserrer::<$periodes>() {
                return (Box::new(garde), size_of::<DossierDe<heapless::Vec<Periode, $periodes>>>());
            }
        )+ };
    }
    au_plus!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32);
    unreachable!("no dossier has more periods")
}

/// Nanoseconds a question.
fn mesurer(questions: usize, repondre: impl FnOnce()) -> f64 {
    let debut = ThreadTime::now();
    repondre();
    debut.elapsed().as_nanos() as f64 / questions as f64
}

fn main() {
    let mut nombres = args().skip(1).map(|argument| argument.parse().expect("a number"));
    let (nombre, passes) = (nombres.next().unwrap_or(100_000), nombres.next().unwrap_or(25));
    let (mut anciens, mut gardes, mut octets) = (Vec::new(), Vec::new(), Vec::new());
    // What the earlier build could not read, a later lecture, is left out.
    let lisibles = (0..).filter_map(|rang| {
        let tirage::Brut { dossier, demande } = tirage::paire(GRAINE, rang);
        let avant = avant::json::lire_dossier_json(&dossier).ok().zip(avant::json::lire_demande_json(&demande).ok());
        avant.map(|avant| (avant, dossier, demande))
    });
    for (avant, dossier, demande) in lisibles.take(nombre) {
        anciens.push(avant);
        let (garde, taille) = garder(&json::lire_dossier_json(&dossier).expect("a dossier"));
        gardes.push((garde, json::lire_demande_json(&demande).expect("a demande")));
        octets.push(taille);
    }
    octets.sort_unstable();
    println!(
        "bytes: {} in the earlier build, {} of the median dossier, {} of an abridgement",
        size_of::<avant::Dossier>(),
        octets[nombre / 2],
        size_of::<Abrege>()
    );
    let abreges: Vec<(Abrege, &Demande)> = gardes.iter().map(|(garde, demande)| (Abrege::de(garde), demande)).collect();

    let mut reponses: [Vec<u8>; 4] = std::array::from_fn(|_| vec![0; nombre]);
    let mut temps: [Vec<f64>; 4] = Default::default();
    for _ in 0..passes {
        let [avant, un_a_un, lot, par_abreges] = &mut reponses;
        let mesures = [
            mesurer(nombre, || {
                avant
                    .iter_mut()
                    .zip(&anciens)
                    .for_each(|(place, (dossier, demande))| *place = avant::verdict(black_box(dossier), demande) as u8);
            }),
            mesurer(nombre, || {
                un_a_un.iter_mut().zip(&gardes).for_each(|(place, (dossier, demande))| {
                    *place = verdict_sous(INITIAL, black_box(dossier), demande) as u8
                });
            }),
            mesurer(nombre, || {
                let questions = lot
                    .iter_mut()
                    .zip(&gardes)
                    .map(|(place, (dossier, demande))| (place, &**black_box(dossier), demande));
                verdict_lot(Some(INITIAL), questions).for_each(|(place, verdict)| *place = verdict as u8);
            }),
            mesurer(nombre, || {
                let questions = par_abreges
                    .iter_mut()
                    .zip(&abreges)
                    .map(|(place, (abrege, demande))| (place, black_box(abrege), *demande));
                verdict_lot(Some(INITIAL), questions).for_each(|(place, verdict)| *place = verdict as u8);
            }),
        ];
        temps.iter_mut().zip(mesures).for_each(|(temps, mesure)| temps.push(mesure));
    }
    let [avant, un_a_un, autres @ ..] = &reponses;
    assert!(autres.iter().all(|autre| autre == un_a_un), "a lot answers as one question after the other");
    let autrement = avant.iter().zip(un_a_un).filter(|(avant, ici)| avant != ici).count();
    println!("{nombre} dossiers, {autrement} of which this build answers otherwise (CHANGELOG, ★)\n");
    println!("| ns a verdict | median | fastest | times the earlier build |\n| --- | ---: | ---: | ---: |");
    let mut de_l_ancien = None;
    for (facon, temps) in FACONS.iter().zip(&mut temps) {
        temps.sort_unstable_by(f64::total_cmp);
        let (mediane, plus_court) = (temps[passes / 2], temps[0]);
        let (m, c) = *de_l_ancien.get_or_insert((mediane, plus_court));
        println!("| {facon} | {mediane:.0} | {plus_court:.0} | {:.2}, {:.2} |", m / mediane, c / plus_court);
    }
}
