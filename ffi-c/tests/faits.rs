//! No fact is lost in a record: the receipt of a record is that of the same facts read from JSON.

mod appel;
mod plat;

use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::evaluer;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::format::notice::{Contenu, Presence};
use liste_aptitude_noyau::recu::recu;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_tests::complet;
use plat::Ordre;
use serde_json::Value;

/// Every field that a record has, none of them at its default.
fn dossier() -> Value {
    let mut dossier = complet::dossier();
    let services = dossier["fonction_publique"].as_object_mut().expect("services");
    services.remove(plat::PROTECTION_SOCIALE).expect("what only JSON can say");
    dossier
}

fn demandes() -> [Value; 3] {
    let [postale, electronique] = complet::demandes();
    let mut reduite = postale.clone();
    reduite["reduction_demandee"] = true.into();
    [postale, electronique, reduite]
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

/// What is left out is absent in both: each fact that may be, one at a time.
#[test]
fn chaque_fait_change_le_recu() {
    let demande = &demandes()[0];
    let complet = comparer(&dossier(), demande);
    let mut vus = 0;
    for champ in Champ::TOUTES.iter().filter(|champ| !champ.nom().starts_with("demande")) {
        let facultatif =
            matches!(champ.notice().presence, Presence::Absent | Presence::Defaut(_) | Presence::Manquant(..));
        if !facultatif || matches!(champ.notice().contenu, Contenu::Objet | Contenu::Liste(_)) {
            continue;
        }
        // In the first element of a list that has it.
        for rang in ["0", "1"] {
            let mut sans = dossier();
            let chemin = format!("/{}", champ.nom().replace("[]", &format!(".{rang}")).replace('.', "/"));
            let (objet, cle) = chemin.rsplit_once('/').expect("a path");
            let objet = if objet.is_empty() { Some(&mut sans) } else { sans.pointer_mut(objet) };
            if objet.and_then(Value::as_object_mut).and_then(|o| o.remove(cle)).is_some() {
                assert_ne!(comparer(&sans, demande), complet, "{chemin}");
                vus += 1;
                break;
            }
        }
    }
    assert!(vus > 30, "{vus} facts");
}
