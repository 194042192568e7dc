//! Facts changed at random in the careers of the vectors: a record is decided, or refused at its place, as the same facts in JSON are.

mod appel;
mod plat;

use liste_aptitude_noyau::evaluer;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::recu::recu;
use liste_aptitude_tests::vecteurs;
use plat::Ordre;
use serde_json::{Value, json};

/// Numbers that are the same at each run.
struct Tirage(u64);

impl Tirage {
    fn parmi<'a, T>(&mut self, choix: &'a [T]) -> &'a T {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let rang = usize::try_from(self.0 >> 33).expect("31 bits");
        &choix[rang % choix.len()]
    }
}

/// The paths of the facts of a value that are neither objects nor lists.
fn feuilles(valeur: &Value, chemin: &str, toutes: &mut Vec<String>) {
    match valeur {
        Value::Object(o) => o.iter().for_each(|(cle, v)| feuilles(v, &format!("{chemin}/{cle}"), toutes)),
        Value::Array(a) => a.iter().enumerate().for_each(|(rang, v)| feuilles(v, &format!("{chemin}/{rang}"), toutes)),
        _ => toutes.push(chemin.into()),
    }
}

/// What a fact becomes: legal words of some field, days on both sides of what there is, numbers at the bounds.
fn valeurs() -> Vec<Value> {
    let mots = "general canam rsi mines autre organisme caisse_nationale caisse b c 1 sans directeur cadre agent_en_mission \
        sous_directeur comptable categorie_b deuxieme troisieme AD3 IF1 D1 sans_objet fusion 11 2000-02-29 2001-02-29 1900-02-29 \
        1985-12-31 1984-06-30 1995-04-31 1995-01-32 1995-13-01 1899-12-31 2199-12-31 2200-01-01 inconnu";
    let nombres = [0, 1, 2, 3, 7, 99, 100, 255];
    let mots = mots.split_whitespace().map(|mot| json!(mot));
    mots.chain(nombres.map(|n| json!(n))).chain([json!(null), json!(true), json!(false)]).collect()
}

#[test]
fn un_enregistrement_repond_comme_le_json() {
    let (mut tirage, valeurs) = (Tirage(7), valeurs());
    let (mut acceptes, mut refuses) = (0, 0);
    for v in vecteurs() {
        let lire = |texte: &str| serde_json::from_str::<Value>(texte).expect("JSON");
        let (dossier, demande) = (lire(&v.dossier), lire(&v.demande));
        let Some(demande_plate) = plat::demande(&demande, Ordre::ICI) else { continue };
        let mut chemins = Vec::new();
        feuilles(&dossier["carriere"], "/carriere", &mut chemins);
        if chemins.is_empty() {
            continue;
        }
        for tour in 0..40 {
            let mut change = dossier.clone();
            for _ in 0..=tour % 2 {
                let chemin: &String = tirage.parmi(&chemins);
                let place = change.pointer_mut(chemin).expect("a fact");
                *place = tirage.parmi(&valeurs).clone();
            }
            let Some(dossier_plat) = plat::dossier(&change, Ordre::ICI) else { continue };
            let (statut, texte) = appel::evaluer_json(&json!({"dossier": change, "demande": demande}).to_string());
            match appel::evaluer(&dossier_plat, &demande_plate) {
                Ok(decision) => {
                    assert_eq!((statut, texte), appel::decision_json(&decision), "{}: {change}", v.nom);
                    acceptes += 1;
                }
                Err(erreur) => {
                    let attendue = lire(&texte);
                    let attendue = ["chemin", "regle"].map(|nom| attendue[nom].as_str().unwrap_or_default().to_owned());
                    assert_eq!(
                        (statut, <[_; 2]>::from(appel::decrire(&erreur))),
                        (erreur.statut, attendue),
                        "{}: {change}",
                        v.nom
                    );
                    refuses += 1;
                }
            }
        }
    }
    assert!(acceptes > 1_000 && refuses > 1_000, "{acceptes} accepted, {refuses} refused");
}

/// A region ends at the first zero byte, and the spaces at its end are none of it: whatever its length and its letters.
#[test]
fn une_region_est_lue_jusqu_a_sa_fin() {
    let demande = json!({"annee": 2002, "classe": "AD3"});
    let demande_plate = plat::demande(&demande, Ordre::ICI).expect("a record");
    let voulue = lire_demande_json(&demande.to_string()).expect("legal");
    let place = plat::disposition("la_periode").champs.iter().find(|c| c.nom == "region").expect("a region");
    let carriere = plat::disposition("la_dossier").champs.iter().find(|c| c.nom == "carriere").expect("a career");
    let zone = carriere.decalage + place.decalage
        ..carriere.decalage + place.decalage + place.taille * place.nombre.unwrap_or(1);
    let dossier = |region: Option<&str>| {
        json!({"id": "R", "carriere": [{"debut": "1990-01-01", "fonction": "cadre",
            "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": region}}]})
    };
    let recu_de = |octets: &[u8]| {
        let mut plat = plat::dossier(&dossier(None), Ordre::ICI).expect("a record");
        plat[zone.clone()][..octets.len()].copy_from_slice(octets);
        appel::recu(&plat, &demande_plate)
    };
    for region in [
        "",
        "1",
        "11",
        "a b",
        "ab cd",
        "1234567",
        "12345678",
        "123456789",
        "1234567890123456",
        "é",
        "Réunion",
        "ça va",
        "\u{7f}",
        "\u{1}",
    ] {
        let lu = lire_dossier_json(&dossier((!region.is_empty()).then_some(region)).to_string()).expect("legal");
        let attendu = (0, recu(&lu, "R", &voulue, &evaluer(&lu, &voulue)).to_string());
        for suite in ["", " ", "  ", "\0x", "\0 ", " \0", "\0\0\0\0\0\0\0\0\0é", "        "] {
            let octets = [region.as_bytes(), suite.as_bytes()].concat();
            if octets.len() <= zone.len() {
                assert_eq!(recu_de(&octets), attendu, "{region:?} {suite:?}");
            }
        }
    }
    for faux in [&b"\x80"[..], b"a\xff", b"1234567\xc3", b"12345678\xc3", b"\xc3 "] {
        assert_eq!(recu_de(faux).0, 1, "{faux:?} is not UTF-8");
    }
}
