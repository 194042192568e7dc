//! The conformance vectors, through the JSON front: decisions byte by byte, errors by path and rule.

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::{Decision, evaluer, evaluer_dans};
use liste_aptitude_tests::{evaluer_json, refus, vecteurs};

/// The fewest vectors there may be: fewer means that some were not read.
const AU_MOINS: usize = 25;

#[test]
fn chaque_vecteur_donne_sa_decision() {
    let tous = vecteurs();
    assert!(tous.len() >= AU_MOINS, "only {} vectors were read", tous.len());
    let mut faux = Vec::new();
    for v in &tous {
        match evaluer_json(&v.dossier, &v.demande) {
            Ok(decision) if decision == v.decision => {}
            Ok(decision) => faux.push(format!("{}\n  expected {}\n  found    {decision}", v.nom, v.decision)),
            Err(erreur) => faux.push(format!("{}\n  refused: {erreur}", v.nom)),
        }
    }
    println!("{} vectors, {} wrong", tous.len(), faux.len());
    assert!(faux.is_empty(), "{} of {} vectors:\n{}", faux.len(), tous.len(), faux.join("\n"));
}

#[test]
fn chaque_mauvaise_entree_est_refusee_a_sa_place() {
    let mut faux = Vec::new();
    let tous = refus();
    for r in &tous {
        match evaluer_json(&r.dossier, &r.demande) {
            Ok(_) => faux.push(format!("{}: not refused", r.nom)),
            Err(e) if e.chemin.to_string() == r.chemin && e.regle.nom() == r.regle => {}
            Err(e) => {
                faux.push(format!("{}: expected {} {}, found {} {}", r.nom, r.chemin, r.regle, e.chemin, e.regle))
            }
        }
    }
    println!("{} refusals, {} wrong", tous.len(), faux.len());
    assert!(faux.is_empty(), "{} of {} refusals:\n{}", faux.len(), tous.len(), faux.join("\n"));
}

#[test]
fn une_decision_refaite_en_place_ne_garde_rien_de_la_precedente() {
    let mut place: Option<Decision> = None;
    for v in &vecteurs() {
        let (Ok(dossier), Ok(demande)) = (lire_dossier_json(&v.dossier), lire_demande_json(&v.demande)) else {
            panic!("{}: refused", v.nom)
        };
        let neuve = evaluer(&dossier, &demande);
        let refaite = place.get_or_insert_with(|| neuve.clone());
        evaluer_dans(&dossier, &demande, refaite);
        assert_eq!(*refaite, neuve, "{}", v.nom);
    }
}
