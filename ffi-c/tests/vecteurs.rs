//! The conformance vectors through the exported functions: as records and as JSON.

mod appel;
mod plat;

use liste_aptitude_tests::{refus, vecteurs};
use plat::Ordre;
use serde_json::Value;

fn plats(dossier: &str, demande: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let json = |texte| serde_json::from_str::<Value>(texte).expect("JSON");
    plat::dossier(&json(dossier), Ordre::ICI).zip(plat::demande(&json(demande), Ordre::ICI))
}

#[test]
fn chaque_vecteur_donne_sa_decision_par_enregistrements_et_par_json() {
    for v in vecteurs() {
        let nom = v.nom_et_etat();
        // The only fact of a valid dossier that has no place in a record yet.
        let en_json_seul = v.dossier.contains(r#""fonctions_protection_sociale":[{"#);
        let plats = plats(&v.dossier, &v.demande);
        assert_eq!(plats.is_none(), en_json_seul, "{nom}: a record");
        if let Some((dossier, demande)) = plats {
            let decision = appel::evaluer_sous(Some(v.etat), &dossier, &demande)
                .unwrap_or_else(|e| panic!("{nom}: refused, {:?}", appel::decrire(&e)));
            assert_eq!(appel::decision_json(&decision), (0, v.decision.clone()), "{nom}");
        }
        let ligne = format!(r#"{{"dossier":{},"demande":{}}}"#, v.dossier, v.demande);
        assert_eq!(appel::evaluer_json_sous(v.etat, &ligne), (0, v.decision), "{nom}");
    }
}

#[test]
fn chaque_mauvaise_entree_est_refusee_a_sa_place() {
    let mut en_enregistrement = 0;
    for r in refus() {
        let attendu = (r.chemin.clone(), r.regle.clone());
        if let Some((dossier, demande)) = plats(&r.dossier, &r.demande) {
            let erreur = appel::evaluer(&dossier, &demande).expect_err(&r.nom);
            assert_eq!((erreur.statut, appel::decrire(&erreur)), (1, attendu), "{}", r.nom);
            en_enregistrement += 1;
        }
        let ligne = format!(r#"{{"dossier":{},"demande":{}}}"#, r.dossier, r.demande);
        let (statut, texte) = appel::evaluer_json(&ligne);
        let erreur: Value = serde_json::from_str(&texte).expect("an error is JSON");
        assert_eq!(statut, 1, "{}", r.nom);
        assert_eq!(
            (erreur["chemin"].as_str(), erreur["regle"].as_str()),
            (Some(&*r.chemin), Some(&*r.regle)),
            "{}",
            r.nom
        );
    }
    assert!(en_enregistrement >= 100, "only {en_enregistrement} bad inputs have a record");
}
