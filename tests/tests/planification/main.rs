//! Planning against its definitions: eight calls, a scan year by year, every sequence of inscriptions.

mod annees;
mod parcours;

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::planification::{Annees, emploi_type, emploi_type_de, tous_les_verdicts, toutes_classes};
use liste_aptitude_noyau::texte::tables::{PREMIERES_LISTES, Table};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use liste_aptitude_noyau::{Dossier, evaluer};
use liste_aptitude_tests::strategies::{paires, tirage};
use liste_aptitude_tests::vecteurs;
use proptest::prelude::*;
use serde_json::{Value, json};

fn lire(dossier: &Value) -> Dossier {
    lire_dossier_json(&dossier.to_string()).expect("a valid dossier")
}

fn annees(de: u16, jusqu_a: u16) -> Annees {
    Annees::nouvelles(de, jusqu_a).expect("list years")
}

fn formation(ancien_eleve: bool) -> Value {
    json!({"ancien_eleve": ancien_eleve, "diplome_assimile": "aucun", "admissible_concours": false,
           "semaines_perfectionnement": 0, "attestation_stage_informatique": false, "certificat_comptabilite": false,
           "diplome_informatique": "aucun", "experience_informatique_reconnue": false,
           "eleve_concours_interne": false, "attestation_msa": false, "attestation_cesdir": false})
}

fn cadre(naissance: &str, ancien_eleve: bool, depuis: &str) -> Value {
    json!({"id": "x", "naissance": naissance, "formation": formation(ancien_eleve), "inscrit_1999": false,
           "carriere": [{"debut": depuis, "fonction": "cadre", "niveau": 7,
                         "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}}]})
}

#[test]
fn toutes_classes_comme_huit_appels() {
    let mut decisions = heapless::Vec::new();
    for v in vecteurs() {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        toutes_classes(&dossier, &demande, &mut decisions);
        let appels: Vec<_> = Classe::TOUTES.iter().map(|&c| evaluer(&dossier, &demande.pour_classe(c))).collect();
        assert_eq!(decisions.as_slice(), appels, "{}", v.nom);
        let verdicts: Vec<_> = appels.iter().map(|d| (d.classe, d.verdict)).collect();
        assert_eq!(tous_les_verdicts(&dossier, &demande).to_vec(), verdicts, "{}", v.nom);
    }
}

#[test]
fn un_emploi_type_pour_chaque_regime_et_classe() {
    for (&regime, &premiere) in Regime::TOUTES.iter().flat_map(|r| PREMIERES_LISTES.iter().map(move |p| (r, p))) {
        let table = Table::de_la_liste(premiere);
        for &classe in Classe::TOUTES {
            let e = emploi_type_de(table, regime, classe).expect("at least an emploi of the general regime");
            let o = e.organisme;
            let classes = table.classes(o.regime(), o.genre(), o.categorie(), e.fonction, e.niveau);
            assert_eq!(classes, classe.seule(), "{regime} {classe} {premiere}");
            assert!(o.regime() == regime || o.regime() == Regime::General, "{regime} {classe} {premiere}");
            assert!(![TypeOrganisme::CaisseNationale, TypeOrganisme::Canssm].contains(&o.genre()), "{regime} {classe}");
        }
    }
    // A3 lists no local emploi of IF1 outside the general regime, and one of D1 in the mines (SSM outside the classes).
    let regime_de = |regime, classe| emploi_type(regime, classe).expect("an emploi").organisme.regime();
    assert_eq!(regime_de(Regime::Mines, Classe::IF1), Regime::General);
    assert_eq!(regime_de(Regime::Mines, Classe::D1), Regime::Mines);
    assert_eq!(regime_de(Regime::Ava, Classe::D1), Regime::General);
    assert_eq!(regime_de(Regime::Ava, Classe::D2), Regime::Ava);
}

proptest! {
    #![proptest_config(tirage(200))]

    #[test]
    fn huit_appels_sur_des_dossiers_tires(p in paires()) {
        let mut decisions = heapless::Vec::new();
        toutes_classes(&p.dossier, &p.demande, &mut decisions);
        prop_assert_eq!(decisions.len(), Classe::TOUTES.len());
        for (decision, &classe) in decisions.iter().zip(Classe::TOUTES) {
            prop_assert_eq!(decision, &evaluer(&p.dossier, &p.demande.pour_classe(classe)));
        }
    }
}
