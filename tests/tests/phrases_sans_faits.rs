//! What is said of a finding when a fact is missing: each fact of each vector is left out in turn. An open finding names the fact; a
//! settled one says nothing that some answer to the question would make untrue.

use liste_aptitude_noyau::constat::{CodeConstat, Constat, Etat};
use liste_aptitude_noyau::decision::{Decision, Fait};
use liste_aptitude_noyau::evaluer_sous;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::phrases::{ecrire_constat_sous, ecrire_fait, etat_dit};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{self, Anglais, Francais};
use liste_aptitude_tests::vecteurs;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A fact that may be missing: where it stands, and its two ends.
struct Question {
    pointeur: String,
    fait: Fait,
    bouts: [Value; 2],
}

fn questions(dossier: &Value) -> Vec<Question> {
    let non_oui = || [json!(false), json!(true)];
    let mut toutes = vec![
        ("/naissance".to_owned(), Fait::Naissance, [json!("1999-12-31"), json!("1900-01-01")]),
        ("/formation/ancien_eleve".into(), Fait::AncienEleve, non_oui()),
        ("/formation/diplome_assimile".into(), Fait::DiplomeAssimile, [json!("aucun"), json!("enoes")]),
        ("/formation/admissible_concours".into(), Fait::AdmissibleConcours, non_oui()),
        ("/formation/semaines_perfectionnement".into(), Fait::SemainesPerfectionnement, [json!(0), json!(999)]),
        ("/formation/attestation_stage_informatique".into(), Fait::AttestationStageInformatique, non_oui()),
        ("/formation/certificat_comptabilite".into(), Fait::CertificatComptabilite, non_oui()),
        ("/formation/diplome_informatique".into(), Fait::DiplomeInformatique, [json!("aucun"), json!("annexe_1")]),
        ("/inscrit_1999".into(), Fait::Inscrit1999, non_oui()),
        ("/fonction_publique/proposition_ministre".into(), Fait::PropositionMinistre, non_oui()),
    ];
    let periodes = dossier.get("carriere").and_then(Value::as_array).map_or(0, Vec::len);
    for rang in 0..periodes {
        let (place, fonction) = (u8::try_from(rang).expect("a short career"), &dossier["carriere"][rang]["fonction"]);
        if ["cadre", "comptable", "informaticien"].iter().any(|f| fonction == f) {
            toutes.push((format!("/carriere/{rang}/niveau"), Fait::Niveau(place), [json!(0), json!(99)]));
        }
        let bouts = [json!("deuxieme"), json!("premiere")];
        toutes.push((format!("/carriere/{rang}/section_origine"), Fait::SectionOrigine(place), bouts));
    }
    toutes.into_iter().map(|(pointeur, fait, bouts)| Question { pointeur, fait, bouts }).collect()
}

fn phrase(etat: EtatDuTexte, decision: &Decision, rang: usize, langue: Langue) -> String {
    let mut texte = String::new();
    ecrire_constat_sous(etat, decision, rang, langue, &mut texte).expect("a String is never full");
    texte
}

fn dire(fait: Fait, langue: Langue) -> String {
    let mut texte = String::new();
    ecrire_fait(fait, langue, &mut texte).expect("a String is never full");
    texte
}

/// What is said without the provisions.
fn sans_renvois(phrase: &str) -> &str {
    phrase.rsplit_once(" (").map_or(phrase, |(dit, _)| dit)
}

/// Does the sentence of a settled finding leave open what is not known, or say only what the dossier establishes?
fn est_prudente(dit: &str, constat: &Constat, fait: Fait) -> bool {
    let ouvertes = [
        "on ne sait pas",
        "au cas où",
        "en première section",
        "pour un ancien élève",
        "is not known",
        "in case",
        "in the first section",
        "for a former student",
    ];
    match (constat.code, fait) {
        // What is found is what the dossier shows: a level or a certificate can only add to it.
        (CodeConstat::A12Duree | CodeConstat::A14Emploi, Fait::Niveau(_) | Fait::CertificatComptabilite) => true,
        // Held is held, were it not even asked.
        (CodeConstat::A14Attestation, _) => true,
        // Met at any age, met whatever the weeks: none is said.
        (CodeConstat::A9Age, Fait::Naissance) | (CodeConstat::A18Perfectionnement, Fait::SemainesPerfectionnement) => {
            !dit.contains("constaté") && !dit.contains("found")
        }
        _ => ouvertes.iter().any(|mot| dit.contains(mot)),
    }
}

#[test]
fn ce_qui_n_est_pas_su_n_est_pas_dit() {
    let mut ouverts = BTreeSet::new();
    for vecteur in vecteurs() {
        let dossier: Value = serde_json::from_str(&vecteur.dossier).expect("JSON");
        let demande = lire_demande_json(&vecteur.demande).expect("a demande");
        for Question { pointeur, fait, bouts } in questions(&dossier) {
            if dossier.pointer(&pointeur).is_none_or(Value::is_null) {
                continue;
            }
            // Some value may contradict other facts: it is then no answer.
            let decider = |valeur: Value| {
                let mut autre = dossier.clone();
                *autre.pointer_mut(&pointeur).expect("the fact is there") = valeur;
                lire_dossier_json(&autre.to_string()).ok().map(|dossier| evaluer_sous(vecteur.etat, &dossier, &demande))
            };
            let decision = decider(Value::Null).expect("every fact may be missing");
            let completes: Vec<Decision> = bouts.into_iter().filter_map(decider).collect();
            for (rang, constat) in decision.constats.iter().enumerate() {
                let dans = |d: &Decision| d.constats.iter().position(|c| c.code == constat.code);
                // A word of state beside the sentence says no more than it.
                let laisse_ouvert = ["on ne sait pas", "au cas où"]
                    .iter()
                    .any(|mot| phrase(vecteur.etat, &decision, rang, Francais).contains(mot));
                let attendu = if laisse_ouvert { Etat::Inconnue } else { constat.etat };
                assert_eq!(
                    etat_dit(&decision, rang),
                    Some(attendu),
                    "{}: {}",
                    vecteur.nom,
                    phrase(vecteur.etat, &decision, rang, Francais)
                );
                for langue in [Francais, Anglais] {
                    let dit = phrase(vecteur.etat, &decision, rang, langue);
                    if constat.etat == Etat::Inconnue {
                        assert!(!dit.contains("constaté") && !dit.contains("found"), "{dit}");
                        if completes.iter().all(|d| dans(d).is_none_or(|r| d.constats[r].etat != Etat::Inconnue)) {
                            ouverts.insert((constat.code.nom(), fait.champ().nom()));
                            assert!(dit.contains(&dire(fait, langue)), "{}: {fait} is not named: {dit}", vecteur.nom);
                        }
                        continue;
                    }
                    for (complete, place) in completes.iter().filter_map(|d| Some((d, dans(d)?))) {
                        let alors = phrase(vecteur.etat, complete, place, langue);
                        let vraie = sans_renvois(&dit) == sans_renvois(&alors) || est_prudente(&dit, constat, fait);
                        assert!(vraie, "{}: without {fait}: {dit}\nonce it is known: {alors}", vecteur.nom);
                    }
                }
            }
        }
    }
    // Every finding that a missing fact can leave open was seen open.
    let codes: BTreeSet<_> = ouverts.iter().map(|&(code, _)| code).collect();
    let attendus = [
        "a10_age",
        "a10_proposition",
        "a12_duree",
        "a13_duree_fonctions",
        "a14_attestation",
        "a14_diplome",
        "a14_emploi",
        "a15_age",
        "a15_perfectionnement",
        "a17_classe",
        "a18_autre_organisme",
        "a18_perfectionnement",
        "a7_section",
        "a9_age",
    ];
    assert_eq!(codes, BTreeSet::from(attendus), "{ouverts:?}");
}
