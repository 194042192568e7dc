//! The conformance vectors, through the JSON front: decisions byte by byte, errors by path and rule.

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Decision, evaluer, evaluer_dans, verdict_sous};
use liste_aptitude_tests::ecarts::{Ecart, ecarts, rapport};
use liste_aptitude_tests::{evaluer_json, evaluer_json_sous, refus, vecteurs};
use serde_json::Value;
use std::collections::BTreeSet;

/// The fewest vectors there may be: fewer means that some were not read.
const AU_MOINS: usize = 25;

#[test]
fn chaque_vecteur_donne_sa_decision() {
    let tous = vecteurs();
    assert!(tous.len() >= AU_MOINS, "only {} vectors were read", tous.len());
    let mut faux = Vec::new();
    for v in &tous {
        match evaluer_json_sous(Some(v.etat), &v.dossier, &v.demande) {
            Ok(decision) if decision == v.decision => {}
            Ok(decision) => faux.push((v.nom_et_etat(), ecarts(&v.decision, &decision))),
            Err(erreur) => {
                let refus = format!("refused: {} {}", erreur.chemin, erreur.regle);
                let ecart = Ecart { champ: refus, attendu: "a decision".to_owned(), trouve: erreur.to_string() };
                faux.push((v.nom_et_etat(), vec![ecart]));
            }
        }
    }
    println!("{} vectors, {} wrong", tous.len(), faux.len());
    assert!(faux.is_empty(), "{} of {} vectors, {}", faux.len(), tous.len(), rapport(&faux));
}

/// The verdict alone, by the same steps.
#[test]
fn chaque_vecteur_donne_son_verdict() {
    for v in &vecteurs() {
        let (dossier, demande) = (lire_dossier_json(&v.dossier), lire_demande_json(&v.demande));
        let verdict = verdict_sous(v.etat, &dossier.expect("valid"), &demande.expect("valid"));
        let attendu: Value = serde_json::from_str(&v.decision).expect("JSON");
        assert_eq!(attendu["verdict"], verdict.nom(), "{}", v.nom_et_etat());
    }
}

/// A vector of the state that governs its list needs no state to be asked for.
#[test]
fn sans_etat_celui_de_la_liste() {
    let mut etats = BTreeSet::new();
    for v in &vecteurs() {
        let annee = lire_demande_json(&v.demande).expect("a vector with a decision is valid").annee();
        if EtatDuTexte::de_la_liste(annee) == v.etat {
            assert_eq!(evaluer_json(&v.dossier, &v.demande).as_ref(), Ok(&v.decision), "{}", v.nom_et_etat());
            etats.insert(v.etat.code());
        }
    }
    let regissent: BTreeSet<u8> = (2000..2200).map(|annee| EtatDuTexte::de_la_liste(annee).code()).collect();
    let nommes: BTreeSet<u8> = vecteurs().iter().map(|v| v.etat.code()).collect();
    assert_eq!(etats, &nommes & &regissent, "the states of which some vector was asked without its state");
}

/// A vector made wrong in its verdict, one in a figure, one in a finding that is not there: the message names these fields, and no other.
#[test]
fn un_vecteur_faux_dit_ce_qui_differe() {
    let constat = |code: &str, manque: &str| format!(r#"{{"code":"{code}","manque":"{manque}"}}"#);
    let (age, duree) = (constat("a9_age", "1a"), constat("a12_duree", "0a 0m 1j"));
    let decision = |verdict: &str, constats: &str| format!(r#"{{"verdict":"{verdict}","constats":[{constats}]}}"#);
    let juste = decision("inscriptible", &format!("{age},{duree}"));
    assert_eq!(ecarts(&juste, &juste), []);
    let verdict = ecarts(&decision("irrecevable", &format!("{age},{duree}")), &juste);
    let figure = ecarts(&decision("inscriptible", &format!("{age},{}", constat("a12_duree", "0a 0m 2j"))), &juste);
    let absent = ecarts(&decision("inscriptible", &duree), &juste);
    let attendu = "by field:\n  1 constats.a12_duree.manque\n  1 constats.a9_age\n  1 verdict\n\
        un\n  verdict: expected \"irrecevable\", found \"inscriptible\"\n\
        deux\n  constats.a12_duree.manque: expected \"0a 0m 2j\", found \"0a 0m 1j\"\n\
        trois\n  constats.a9_age: expected nothing, found {\"code\":\"a9_age\",\"manque\":\"1a\"}\n";
    assert_eq!(rapport(&[("un".into(), verdict), ("deux".into(), figure), ("trois".into(), absent)]), attendu);
    let autrement = ecarts(&juste, &juste.replacen(':', ": ", 1));
    assert_eq!(autrement.len(), 1);
    assert_eq!(autrement[0].champ, "the same values, written otherwise from byte 11");
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
