//! serde against the kernel's own writer, and back.

use liste_aptitude_noyau::constat::{Constat, Grandeur};
use liste_aptitude_noyau::decision::{Fait, Verdict};
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::couverture::PROVISIONS;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::{Decision, Demande, Dossier, evaluer, evaluer_sous};
use liste_aptitude_tests::strategies::{paires, tirage};
use liste_aptitude_tests::vecteurs;
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::IntoDeserializer;

/// Written by serde as by the kernel, and read back equal.
fn aller_retour(decision: &Decision) -> Result<(), TestCaseError> {
    let mut attendu = String::new();
    ecrire_decision(decision, &mut attendu).expect("a String is never full");
    let ecrit = serde_json::to_string(decision).expect("a decision can always be written");
    prop_assert_eq!(&ecrit, &attendu);
    let relu: Decision = serde_json::from_str(&ecrit).expect("what was written is read");
    prop_assert_eq!(&relu, decision);
    // A reader that hands values over one by one, without the text.
    let valeur = serde_json::to_value(decision).expect("a decision can always be written");
    prop_assert_eq!(&serde_json::from_value::<Decision>(valeur).expect("what was written is read"), decision);
    Ok(())
}

#[test]
fn les_vecteurs_font_l_aller_retour() {
    for v in vecteurs() {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        let decision = evaluer_sous(v.etat, &dossier, &demande);
        aller_retour(&decision).unwrap_or_else(|e| panic!("{}: {e}", v.nom));
        assert_eq!(
            serde_json::from_str::<Decision>(&v.decision).expect("the vector's own text"),
            decision,
            "{}",
            v.nom
        );
    }
}

proptest! {
    #![proptest_config(tirage(300))]

    #[test]
    fn toute_decision_fait_l_aller_retour(p in paires()) {
        aller_retour(&evaluer(&p.dossier, &p.demande))?;
    }
}

#[test]
fn chaque_disposition_se_relit() {
    let mut vues = 0;
    for provision in PROVISIONS {
        let texte = provision.renvoi.to_string();
        assert_eq!(Renvoi::depuis_texte(&texte), Some(provision.renvoi), "{texte}");
        assert_eq!(format!("{:?}", provision.renvoi), texte, "as people read it, in the messages of tests too");
        assert_eq!(serde_json::to_string(&provision.renvoi).expect("a text"), format!("\"{texte}\""));
        vues += 1;
    }
    assert_eq!(vues, 268);
    for faux in [
        "",
        "A",
        "A0",
        "A29",
        "A012",
        "B1",
        "A1.al",
        "A1.al0",
        "A1.al100",
        "A1.x1",
        "A1.1.a.1.1",
        "A1.",
        "A1.K",
        "A1.k",
        "ANNEX",
        "R123-4",
    ] {
        assert_eq!(Renvoi::depuis_texte(faux), None, "{faux}");
    }
}

#[test]
fn chaque_fait_se_relit() {
    for rang in 0..32 {
        for fait in [Fait::Niveau(rang), Fait::SectionOrigine(rang)] {
            assert_eq!(Fait::depuis_chemin(&fait.to_string()), Some(fait));
        }
    }
    for chemin in ["naissance", "formation.ancien_eleve", "fonction_publique.proposition_ministre", "inscrit_1999"] {
        assert_eq!(Fait::depuis_chemin(chemin).map(|f| f.to_string()).as_deref(), Some(chemin));
    }
    for faux in [
        "",
        "id",
        "carriere[32].niveau",
        "carriere[01].niveau",
        "carriere[0].fin",
        "carriere[].niveau",
        "carriere[0]niveau",
    ] {
        assert_eq!(Fait::depuis_chemin(faux), None, "{faux}");
    }
}

#[test]
fn chaque_grandeur_se_relit() {
    let duree = Duree { annees: 4, mois: 11, jours: 30 };
    for (texte, grandeur) in [
        ("null", Grandeur::Rien),
        ("\"3a\"", Grandeur::Annees(3)),
        ("\"4a 11m 30j\"", Grandeur::Duree(duree)),
        ("\"2190j\"", Grandeur::Jours(2190)),
        ("\"6s\"", Grandeur::Semaines(6)),
        ("\"1999-05-01\"", Grandeur::Date(Date::depuis_iso(b"1999-05-01").expect("a date"))),
        ("\"0\"", Grandeur::Nombre(0)),
        ("\"oui\"", Grandeur::OuiNon(true)),
        ("\"non\"", Grandeur::OuiNon(false)),
        ("\"dispense\"", Grandeur::Dispense),
    ] {
        assert_eq!(serde_json::from_str::<Grandeur>(texte).expect(texte), grandeur);
        assert_eq!(serde_json::to_string(&grandeur).expect(texte), texte);
    }
    for faux in [
        "\"\"",
        "\"a\"",
        "\"03a\"",
        "\"4a 12m 0j\"",
        "\"4a 2m\"",
        "\"4a 2m 0j 1\"",
        "\"1999-02-30\"",
        "\"70000\"",
        "3",
        "true",
    ] {
        assert!(serde_json::from_str::<Grandeur>(faux).is_err(), "{faux}");
    }
}

#[test]
fn un_refus_dit_ce_qui_etait_attendu() {
    let dit = |erreur: serde_json::Error, attendu: &str| assert!(erreur.to_string().contains(attendu), "{erreur}");
    dit(serde_json::from_str::<Renvoi>("3").expect_err("no text"), "expected a reference such as A12.al3.2");
    dit(serde_json::from_str::<Fait>("3").expect_err("no text"), "expected the path of a fact that may be missing");
    dit(serde_json::from_str::<Duree>("3").expect_err("no text"), "expected a duration such as 4a 2m 0j");
    dit(
        serde_json::from_str::<Date>("3").expect_err("no text"),
        "expected a date YYYY-MM-DD of the years 1900 to 2199",
    );
    dit(serde_json::from_str::<Verdict>("3").expect_err("no text"), "expected a name of the list verdict");
    // A reader that hands the value over without asking whether there is one.
    let nombre: serde::de::value::U32Deserializer<serde_json::Error> = 3_u32.into_deserializer();
    dit(
        Grandeur::deserialize(nombre).expect_err("no text"),
        "expected a figure such as 3a, 4a 2m 0j, 6s or oui, or null",
    );
}

#[test]
fn rien_d_inconnu_n_est_lu() {
    let constat =
        r#"{"code":"a9_age","disposition":"A9.al1","etat":"remplie","requis":"43a","constate":"44a","manque":null}"#;
    let lu: Constat = serde_json::from_str(constat).expect("a finding");
    assert_eq!(lu.chiffres.requis, Grandeur::Age(43));
    assert_eq!(serde_json::from_str::<Constat>(&constat.replace(",\"manque\":null", "")).expect("absent is null"), lu);
    for (avant, apres) in [
        ("a9_age", "a9"),
        ("A9.al1", "A9.1a"),
        ("remplie", "oui"),
        ("43a", "43 ans"),
        ("\"manque\":null", "\"manque\":null,\"note\":1"),
        ("\"etat\":\"remplie\",", ""),
    ] {
        let faux = constat.replace(avant, apres);
        assert!(serde_json::from_str::<Constat>(&faux).is_err(), "{faux}");
    }
}

/// Written and read back equal by JSON with and without an allocator, and by a format that has neither names nor marks.
fn aller_retour_sans_allocation<T>(valeur: &T) -> usize
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let mut place = vec![0; 1 << 16];
    let ecrit = postcard::to_slice(valeur, &mut place).expect("every length is known");
    assert_eq!(&postcard::from_bytes::<T>(ecrit).expect("what was written is read"), valeur);
    let octets = ecrit.len();
    let longueur = serde_json_core::to_slice(valeur, &mut place).expect("there is room");
    let (relu, lus) = serde_json_core::from_slice::<T>(&place[..longueur]).expect("what was written is read");
    assert_eq!((&relu, lus), (valeur, longueur));
    let texte = serde_json::to_string(valeur).expect("a value can always be written");
    assert_eq!(texte.as_bytes(), &place[..longueur], "one JSON text, with or without an allocator");
    assert_eq!(&serde_json::from_str::<T>(&texte).expect("what was written is read"), valeur);
    octets
}

#[test]
fn dossiers_demandes_et_decisions_sans_allocation() {
    let mut plus_grand = 0;
    for v in vecteurs() {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        plus_grand = plus_grand.max(aller_retour_sans_allocation(&dossier));
        aller_retour_sans_allocation(&demande);
        aller_retour_sans_allocation(&evaluer(&dossier, &demande));
    }
    assert!(plus_grand > 500, "a long career was among them");
}

/// The names and the values are those of the format: with its `id`, what serde writes is the text of the same dossier.
#[test]
fn un_dossier_s_ecrit_comme_le_format() {
    for v in vecteurs().iter().step_by(7) {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        let mut valeur = serde_json::to_value(&dossier).expect("a dossier can always be written");
        valeur["id"] = "A".into();
        assert_eq!(lire_dossier_json(&valeur.to_string()).as_ref(), Ok(&dossier), "{}", v.nom);
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        let texte = serde_json::to_string(&demande).expect("a demande can always be written");
        assert_eq!(lire_demande_json(&texte).as_ref(), Ok(&demande), "{}", v.nom);
    }
}

/// What serde reads keeps every rule of the format.
#[test]
fn serde_ne_lit_rien_de_faux() {
    let lire = |champ: &str, valeur: serde_json::Value| {
        let organisme = r#"{"regime":"general","type":"organisme","categorie":"a"}"#;
        let periode = format!(r#"{{"debut":"1990-01-01","organisme":{organisme},"fonction":"cadre","niveau":7}}"#);
        let dossier = lire_dossier_json(&format!(r#"{{"id":"A","carriere":[{periode}]}}"#)).expect("valid");
        let mut ecrit = serde_json::to_value(&dossier).expect("a dossier can always be written");
        *ecrit.pointer_mut(champ).expect("a field") = valeur;
        serde_json::from_value::<Dossier>(ecrit).map(|_| ()).map_err(|e| e.to_string())
    };
    assert_eq!(lire("/inscrit_1999", true.into()), Ok(()));
    for (champ, valeur, faute) in [
        ("/carriere/0/fin", "1900-01-01".into(), "carriere[0].fin"),
        ("/carriere/0/organisme/type", "ssm".into(), "carriere[0].organisme.type"),
        ("/carriere/0/niveau", 100.into(), "carriere[0].niveau"),
        ("/formation/semaines_perfectionnement", 1000.into(), "formation.semaines_perfectionnement"),
    ] {
        let refus = lire(champ, valeur).expect_err(champ);
        assert!(refus.contains(faute), "{champ}: {refus}");
    }
    let demande = r#"{"annee":1999,"classe":"AD3","lectures":0,"depot":null,"reduction_demandee":true}"#;
    assert!(serde_json::from_str::<Demande>(demande).expect_err("a year").to_string().contains("demande.annee"));
}
