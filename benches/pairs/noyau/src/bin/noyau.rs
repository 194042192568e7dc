//! The kernel on the shared dossiers: `noyau FOLDER decision`, `noyau FOLDER decision_dans` (in the place of the last one),
//! `noyau FOLDER verdict`, or `noyau FOLDER copies` (verdicts of the first dossiers, copied all over the memory).
//!
//! The dossiers are read and checked before the clock starts, as a caller's would be who asks several demandes.

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::{Demande, Dossier, evaluer, evaluer_dans, verdict};
use pairs_commun::{EN_CACHE, dossier_de_travail, lignes, mesurer, mesurer_en_cache, rendre};
use pairs_noyau::reponse_du_noyau;
use serde_json::{Value, json};
use std::hash::{Hash, Hasher};
use std::hint::black_box;

fn main() {
    let travail = dossier_de_travail();
    let quoi = std::env::args().nth(2).expect("decision or verdict");
    let mut cas: Vec<(Dossier, Demande)> = lignes(&travail.join("dossiers.jsonl")).map(|l| lire(&l)).collect();
    if quoi == "copies" {
        // As many places in memory, but only the first dossiers: what memory costs without the branches that other dossiers take.
        let premiers = cas[..EN_CACHE].to_vec();
        cas = premiers.iter().cycle().take(cas.len()).cloned().collect();
    }
    let cas = cas;
    let mut derniere = evaluer(&cas[0].0, &cas[0].1);
    let reponses: Vec<String> = cas
        .iter()
        .map(|(dossier, demande)| {
            let decision = evaluer(dossier, demande);
            assert_eq!(decision.verdict, verdict(dossier, demande));
            evaluer_dans(dossier, demande, &mut derniere);
            assert_eq!(decision, derniere);
            reponse_du_noyau(&decision)
        })
        .collect();
    // Reads what a dossier holds and nothing else: the list of periods stops where they do.
    let parcourir = |rang: usize| {
        let mut somme = Somme(0);
        cas[rang].hash(&mut somme);
        somme.0
    };
    let (lecture, lecture_cache) = (mesurer(cas.len(), parcourir), mesurer_en_cache(cas.len(), parcourir));
    // An answer is looked at where it lies: a caller does not move it once more.
    let mut mesures = match quoi.as_str() {
        "decision" => chronometrer(&cas, |dossier, demande| {
            black_box(&evaluer(dossier, demande));
        }),
        "decision_dans" => chronometrer(&cas, |dossier, demande| {
            evaluer_dans(dossier, demande, black_box(&mut derniere));
            black_box(&derniere);
        }),
        _ => chronometrer(&cas, |dossier, demande| {
            black_box(verdict(dossier, demande));
        }),
    };
    mesures["lecture"] = json!(lecture);
    mesures["lecture_cache"] = json!(lecture_cache);
    rendre(&travail, &format!("noyau-{quoi}"), &reponses, mesures);
}

/// A line of `dossiers.jsonl`.
fn lire(ligne: &str) -> (Dossier, Demande) {
    let cas: Value = serde_json::from_str(ligne).expect("JSON");
    let dossier = lire_dossier_json(&cas["dossier"].to_string()).expect("legal");
    (dossier, lire_demande_json(&cas["demande"].to_string()).expect("legal"))
}

/// Adds up the bytes that a value gives to a hasher.
struct Somme(u64);

impl Hasher for Somme {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, octets: &[u8]) {
        self.0 = octets.iter().fold(self.0, |somme, &o| somme.wrapping_add(u64::from(o)));
    }
}

fn chronometrer(cas: &[(Dossier, Demande)], mut decider: impl FnMut(&Dossier, &Demande)) -> Value {
    let mut un = |rang: usize| decider(&cas[rang].0, &cas[rang].1);
    let (ns, ns_cache) = (mesurer(cas.len(), &mut un), mesurer_en_cache(cas.len(), &mut un));
    json!({"ns": ns, "ns_cache": ns_cache, "octets": size_of::<(Dossier, Demande)>()})
}
