//! serde against the kernel's own writer, and back.

use liste_aptitude_noyau::constat::{Constat, Grandeur};
use liste_aptitude_noyau::decision::{Fait, Verdict};
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::couverture::PROVISIONS;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::{Decision, evaluer};
use liste_aptitude_tests::strategies::paires;
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
        let decision = evaluer(&dossier, &demande);
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
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

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
        "A1.A",
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
