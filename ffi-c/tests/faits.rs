//! No fact is lost in a record: the receipt of a record is that of the same facts read from JSON.

mod appel;
mod plat;

use liste_aptitude_noyau::evaluer;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::recu::recu;
use plat::Ordre;
use serde_json::{Value, json};

/// Every field that a record has, none of them at its default.
fn dossier() -> Value {
    json!({
        "id": "F-1", "naissance": "1955-03-01",
        "formation": {"ancien_eleve": false, "scolarite": {"debut": "1980-01-01", "fin": "1981-06-30"},
            "diplome_assimile": "enoes", "admissible_concours": true, "semaines_perfectionnement": 6,
            "attestation_stage_informatique": true, "certificat_comptabilite": false,
            "diplome_informatique": "experience", "experience_informatique_reconnue": true,
            "eleve_concours_interne": true, "attestation_msa": true, "attestation_cesdir": true},
        "carriere": [
            {"debut": "1985-01-01", "fin": "1994-12-31",
             "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"},
             "fonction": "sous_directeur", "niveau": 3, "qualite": "cadre_administratif", "seuil_coefficient": true,
             "attache_principal": true, "interim": true, "nomination_reguliere": true, "agrement": "1985-03-15",
             "section_origine": "deuxieme", "classe_origine": "AD3",
             "reclassements": [{"date": "1990-01-01", "categorie": "a"}], "niveau_equivalent": "AD2", "maintien": "fusion"},
            {"debut": "1995-01-01", "organisme": {"regime": "canam", "type": "caisse_nationale"},
             "fonction": "agent_comptable", "nomination_reguliere": true, "agrement": "sans_objet", "classe_declaree": "AD1"}],
        "inscriptions": [{"annee": 2000, "classe": "AD2", "section": "premiere", "publication": "1999-12-20", "article15": true}],
        "position": {"type": "detachement", "debut": "1999-01-01", "fin": "1999-06-30", "champ_social": true},
        "depart_regime": "2010-01-01",
        "fonction_publique": {"categorie_a": [{"debut": "1970-01-01", "fin": "1979-12-31"}],
            "fonctions_securite_sociale": [{"debut": "1975-01-01", "fin": "1976-01-01"}],
            "proposition_ministre": true, "statut": "hospitaliere"},
        "inscrit_1999": true, "recevable_2010": true
    })
}

fn demandes() -> [Value; 3] {
    let postale = json!({"cachet_poste": "2012-04-30", "exemplaires": 3, "recommande": true, "classes_indiquees": true,
        "pieces_jointes": false});
    let electronique = json!({"voie": "dematerialisee", "date_validation": "2012-05-02", "classes_indiquees": false,
        "pieces_jointes": true});
    let demande = |depot: Value, reduction: bool| {
        json!({"annee": 2013, "classe": "AD2", "lectures": 8191, "depot": depot,
        "reduction_demandee": reduction})
    };
    [demande(postale.clone(), false), demande(electronique, true), demande(postale, true)]
}

fn comparer(dossier: &Value, demande: &Value) -> String {
    let ecrire = |v: &Value| serde_json::to_string(v).expect("JSON");
    let lu = lire_dossier_json(&ecrire(dossier)).expect("a legal dossier");
    let voulu = lire_demande_json(&ecrire(demande)).expect("a legal demande");
    let attendu = recu(&lu, "F-1", &voulu, &evaluer(&lu, &voulu));
    let (d, q) = (plat::dossier(dossier, Ordre::ICI), plat::demande(demande, Ordre::ICI));
    let donne = appel::recu(&d.expect("a record"), &q.expect("a record"));
    assert_eq!(donne, (0, attendu.to_string()), "{demande}");
    attendu.to_string()
}

#[test]
fn un_enregistrement_a_les_faits_du_json() {
    let recus: Vec<String> = demandes().iter().map(|demande| comparer(&dossier(), demande)).collect();
    assert!(recus[0] != recus[1] && recus[0] != recus[2] && recus[1] != recus[2]);
}

/// What is left out is absent in both: each field of a later list, one at a time.
#[test]
fn chaque_fait_nouveau_change_le_recu() {
    let demande = &demandes()[0];
    let complet = comparer(&dossier(), demande);
    for chemin in [
        "/formation/eleve_concours_interne",
        "/formation/attestation_msa",
        "/formation/attestation_cesdir",
        "/carriere/0/niveau_equivalent",
        "/carriere/0/maintien",
        "/position/champ_social",
        "/fonction_publique/statut",
        "/recevable_2010",
    ] {
        let mut sans = dossier();
        let (objet, champ) = chemin.rsplit_once('/').expect("a path");
        sans.pointer_mut(objet).and_then(Value::as_object_mut).and_then(|o| o.remove(champ)).expect("a field");
        assert_ne!(comparer(&sans, demande), complet, "{chemin}");
    }
}
