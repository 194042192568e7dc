//! Careers on the edge of a rule, which a realistic draw hardly ever gives: one day more or less changes the answer.

use serde_json::{Value, json};

/// How many edges there are.
pub(crate) const LIMITES: u64 = 9;

/// Puts the person of a dossier on an edge; `apres` shifts it by a day, or takes the other side of it.
pub(crate) fn a_la_limite(dossier: &mut Value, demande: &mut Value, limite: u64, apres: bool) {
    let annee = demande["annee"].as_u64().expect("a year");
    let jour = |ans: u64, reste: &str| format!("{}-{reste}", annee - ans);
    let decale = |a: &'static str, b: &'static str| if apres { b } else { a };
    dossier["naissance"] = json!(jour(50, "05-05"));
    dossier["inscrit_1999"] = json!(false);
    dossier["inscriptions"] = json!([]);
    let formation = dossier["formation"].as_object_mut().expect("an object");
    formation.remove("scolarite");
    formation["ancien_eleve"] = json!(limite == 5 && apres);
    formation["diplome_assimile"] = json!("aucun");
    formation["admissible_concours"] = json!(false);
    let (classe, carriere) = match limite {
        // A12: 2 years 11 months 14 days (15 in a leap year) and 3 years 16 or 15 days: thirty days make the last month, or do not.
        0 => (
            "AD3",
            vec![cadre(jour(8, "03-15"), Some(jour(5, "02-28"))), cadre(jour(4, decale("12-16", "12-17")), None)],
        ),
        // A12: from 31 August to the last day of February are six months; 3 years 6 months follow.
        1 => ("AD3", vec![cadre(jour(8, "08-31"), Some(jour(5, "02-27"))), cadre(jour(4, "07-01"), None)]),
        // A12: six years, or a day less, in two periods that touch: measured apart they would make six years all the same.
        2 => (
            "AD3",
            vec![cadre(jour(6, decale("01-01", "01-02")), Some(jour(3, "03-15"))), cadre(jour(3, "03-16"), None)],
        ),
        // A13.al3: two years and six months in AD3, or a day less.
        3 => (
            "AD2",
            vec![cadre(jour(15, "01-01"), None), emploi(jour(3, decale("07-01", "07-02")), 1, jour(3, "08-01"))],
        ),
        // A4.al2: two emplois begun on one day; the last of the career gives the class.
        4 => {
            let (un, deux) = if apres { (1, 2) } else { (2, 1) };
            let (a, b) =
                (emploi(jour(6, "01-01"), un, jour(6, "02-01")), emploi(jour(6, "01-01"), deux, jour(6, "02-01")));
            ("AD1", vec![a, b])
        }
        // A4.al2: the agrément comes after R: a cadre, for whom AD2 is closed unless he is an ancien élève.
        5 => (
            "AD2",
            vec![cadre(jour(15, "01-01"), Some(jour(3, "12-31"))), emploi(jour(2, "01-01"), 1, jour(0, "01-02"))],
        ),
        // A9.al1: forty-three years on 1 January, or the day after.
        6 => {
            dossier["naissance"] = json!(jour(43, decale("01-01", "01-02")));
            ("AD3", vec![cadre(jour(15, "01-01"), None)])
        }
        // A17.al2, A9.al2.3: of category A at the CANSSM, with the rank of attaché or without, and forty years old.
        7 => {
            dossier["naissance"] = json!(jour(40, "01-01"));
            (if apres { "AD3" } else { "AD2" }, vec![canssm(jour(15, "01-01"), !apres)])
        }
        // R123-45.al3: a nomination outside the bodies of article 1 assimilates once it has begun.
        _ => {
            let debut = if apres { jour(1, "06-01") } else { jour(0, "01-02") };
            ("AD3", vec![cadre(jour(3, "01-01"), None), ailleurs(debut)])
        }
    };
    demande["classe"] = json!(classe);
    dossier["carriere"] = json!(carriere);
}

fn periode(regime: &str, genre: &str, categorie: &str, debut: String) -> Value {
    json!({"debut": debut, "fin": null, "niveau": 7, "fonction": "cadre",
           "organisme": {"regime": regime, "type": genre, "categorie": categorie, "region": "11"}})
}

/// A cadre at the level of A12.al1.
fn cadre(debut: String, fin: Option<String>) -> Value {
    let mut p = periode("general", "organisme", "b", debut);
    p["fin"] = json!(fin);
    p
}

/// A sous-directeur: AD3 at level 1, AD2 at level 2.
fn emploi(debut: String, niveau: u8, agrement: String) -> Value {
    let mut p = periode("general", "organisme", "b", debut);
    p["fonction"] = json!("sous_directeur");
    p["niveau"] = json!(niveau);
    p["nomination_reguliere"] = json!(true);
    p["agrement"] = json!(agrement);
    p["section_origine"] = json!("premiere");
    p
}

fn canssm(debut: String, attache: bool) -> Value {
    let mut p = periode("mines", "canssm", "sans", debut);
    p["qualite"] = json!("titulaire_categorie_a");
    p["attache_principal"] = json!(attache);
    p
}

fn ailleurs(debut: String) -> Value {
    let mut p = periode("autre_r123_45", "organisme", "sans", debut);
    p["fonction"] = json!("directeur");
    p["nomination_reguliere"] = json!(true);
    p["agrement"] = Value::Null;
    p
}
