//! The next questions against the dossiers that the answers would make.

use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::decision::{Decision, Verdict};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::question::{Perspective, Question, prochaines};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::{Demande, evaluer};
use liste_aptitude_tests::strategies::{paires, tirage};
use liste_aptitude_tests::vecteurs;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The least and the most helpful answers for a path.
fn reponses(chemin: &str) -> (Value, Value) {
    match chemin.rsplit('.').next().expect("a last part") {
        "naissance" => (json!("2199-12-31"), json!("1900-01-01")),
        "diplome_assimile" => (json!("aucun"), json!("enoes")),
        "semaines_perfectionnement" => (json!(0), json!(999)),
        "diplome_informatique" => (json!("aucun"), json!("annexe_1")),
        "niveau" => (json!(0), json!(99)),
        "section_origine" => (json!("deuxieme"), json!("premiere")),
        _ => (json!(false), json!(true)),
    }
}

/// The dossier with an answer at its path.
fn avec(dossier: &Value, chemin: &str, reponse: Value) -> Value {
    let mut change = dossier.clone();
    let (parents, champ) = chemin.rsplit_once('.').map_or((None, chemin), |(p, c)| (Some(p), c));
    let objet = match parents {
        None => &mut change,
        Some(p) if p.starts_with("carriere[") => {
            let rang: usize = p["carriere[".len()..p.len() - 1].parse().expect("an index");
            &mut change["carriere"][rang]
        }
        Some(p) => &mut change[p],
    };
    objet[champ] = reponse;
    change
}

fn comparer(perspective: Perspective, dossier: &Value, demande: &Demande) -> Result<(), TestCaseError> {
    let lu = lire_dossier_json(&dossier.to_string()).expect("an answer keeps the dossier valid");
    let decision = evaluer(&lu, demande);
    prop_assert_eq!(perspective.verdict(), decision.verdict);
    prop_assert_eq!(perspective.tranche(), decision.verdict != Verdict::Indetermine);
    prop_assert_eq!(perspective.inconnues, inconnues(&decision));
    Ok(())
}

fn inconnues(decision: &Decision) -> u32 {
    u32::try_from(decision.constats.iter().filter(|c| c.etat == Etat::Inconnue).count()).expect("few findings")
}

/// Each question says what evaluating the completed dossier says, the facts are those of the decision, and the order is the one
/// promised.
fn verifier(json: &Value, demande: &Demande) -> Result<usize, TestCaseError> {
    let dossier = lire_dossier_json(&json.to_string()).expect("a valid dossier");
    let decision = evaluer(&dossier, demande);
    let questions = prochaines(&dossier, demande);
    let place = |fait| decision.faits_manquants.iter().position(|f| *f == fait);
    prop_assert_eq!(questions.len(), decision.faits_manquants.len());
    for q in &questions {
        prop_assert!(place(q.fait).is_some());
        let chemin = q.fait.to_string();
        let (pire, mieux) = reponses(&chemin);
        comparer(q.si_pire, &avec(json, &chemin, pire), demande)?;
        comparer(q.si_mieux, &avec(json, &chemin, mieux), demande)?;
    }
    let cle = |q: &Question| {
        let (a, b) = (q.si_pire.inconnues, q.si_mieux.inconnues);
        (std::cmp::Reverse(q.reponses_qui_tranchent()), a.max(b), a.min(b), place(q.fait))
    };
    prop_assert!(questions.is_sorted_by_key(cle));
    Ok(questions.len())
}

#[test]
fn sur_les_vecteurs() {
    let mut posees = 0;
    for v in vecteurs() {
        let json = serde_json::from_str(&v.dossier).expect("JSON");
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        posees += verifier(&json, &demande).unwrap_or_else(|e| panic!("{}: {e}", v.nom));
    }
    assert!(posees >= 50, "only {posees} questions over all vectors");
}

proptest! {
    #![proptest_config(tirage(300))]

    #[test]
    fn sur_des_dossiers_tires(p in paires()) {
        let mut json = p.dossier_json.clone();
        if json["formation"].is_null() {
            json["formation"] = json!({});
        }
        verifier(&json, &p.demande)?;
    }
}

/// AD3 on the list of 2000, second section, 30 years old, a cadre for fifteen years at a level not stated. On a list of 1999, A26
/// makes age and seniority good; otherwise the age fails (A9.al1) whatever the level. So `inscrit_1999` settles the verdict either
/// way and comes first; the level settles nothing alone, though its path comes first.
#[test]
fn le_fait_qui_tranche_d_abord() {
    let dossier = json!({"id": "x", "naissance": "1970-01-01",
        "formation": {"ancien_eleve": false, "diplome_assimile": "aucun", "admissible_concours": false,
            "semaines_perfectionnement": 0, "attestation_stage_informatique": false, "certificat_comptabilite": false,
            "diplome_informatique": "aucun", "experience_informatique_reconnue": false},
        "carriere": [{"debut": "1985-01-01", "fonction": "cadre",
            "organisme": {"regime": "general", "type": "organisme", "categorie": "a"}}]});
    let dossier = lire_dossier_json(&dossier.to_string()).expect("valid");
    let demande = Demande::nouvelle(2000, Classe::AD3, Lectures::DEFAUT).expect("a list year");
    let questions = prochaines(&dossier, &demande);
    let chemins: Vec<String> = questions.iter().map(|q| q.fait.to_string()).collect();
    assert_eq!(chemins, ["inscrit_1999", "carriere[0].niveau"]);
    let verdicts: Vec<_> = questions.iter().map(|q| (q.si_pire.verdict(), q.si_mieux.verdict())).collect();
    let indetermine = Verdict::Indetermine;
    assert_eq!(verdicts, [(Verdict::NonInscriptible, Verdict::Inscriptible), (indetermine, indetermine)]);
    assert_eq!(questions.iter().map(Question::reponses_qui_tranchent).collect::<Vec<_>>(), [2, 0]);
}
