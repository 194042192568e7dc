//! A drawn pair brought to the subset: what the subset does not know is taken away, what the draw rarely gives is added.

use crate::limites::{LIMITES, a_la_limite};
use liste_aptitude_benches::Brut;
use serde_json::{Value, json};

/// One dossier in so many becomes that of a computing candidate.
const INFORMATICIENS: u64 = 11;
/// One in so many is put on the edge of a rule.
const A_LA_LIMITE: u64 = 40;

/// The dossier and the demande of a pair within the subset; `None` when facts are missing.
///
/// # Panics
/// When the pair is not JSON of the interchange format: the draw gives nothing else.
#[must_use]
pub fn restreindre(brut: &Brut, rang: u64) -> Option<(Value, Value)> {
    let mut dossier: Value = serde_json::from_str(&brut.dossier).expect("JSON");
    let mut demande: Value = serde_json::from_str(&brut.demande).expect("JSON");
    let formation = dossier["formation"].as_object()?;
    let manquant = |v: &Value| v.is_null();
    if manquant(&dossier["naissance"]) || manquant(&dossier["inscrit_1999"]) || formation.values().any(manquant) {
        return None;
    }
    for bloc in ["position", "depart_regime", "fonction_publique"] {
        dossier[bloc] = Value::Null;
    }
    demande["depot"] = Value::Null;
    demande["lectures"] = json!(0);
    dossier["formation"]["certificat_comptabilite"] = json!(false); // A12.al2 plays no part
    for (place, periode) in dossier["carriere"].as_array_mut()?.iter_mut().enumerate() {
        simplifier(periode, place);
    }
    if rang.is_multiple_of(INFORMATICIENS) {
        informatiser(&mut dossier, &mut demande);
    }
    if rang.is_multiple_of(A_LA_LIMITE) {
        let tour = rang / A_LA_LIMITE;
        a_la_limite(&mut dossier, &mut demande, tour % LIMITES, (tour / LIMITES).is_multiple_of(2));
    }
    Some((dossier, demande))
}

/// No reclassement, no emploi of two classes, no emploi de direction in a national body, nothing missing; the grades of the CANSSM
/// are added.
fn simplifier(periode: &mut Value, place: usize) {
    periode["reclassements"] = json!([]);
    let direction = !periode["nomination_reguliere"].is_null();
    if direction && periode["section_origine"].is_null() {
        // A fact that may be missing is given; the class of origin stays away, which A18.al3 reads as AD3 or AD2.
        periode["section_origine"] = json!(if place.is_multiple_of(2) { "premiere" } else { "deuxieme" });
    }
    let organisme = &mut periode["organisme"];
    if organisme["type"] == "ssm" && (organisme["categorie"] == "1" || organisme["categorie"] == "hors_classe") {
        organisme["categorie"] = json!("2");
    }
    let (genre, categorie) = match (organisme["type"].as_str(), organisme["regime"].as_str()) {
        (Some("caisse_nationale"), Some("general")) => ("organisme", "b"),
        (Some("caisse_nationale"), _) => ("caisse", "1"),
        (Some("canssm"), _) => ("ur", "1"),
        _ => return,
    };
    if direction {
        organisme["type"] = json!(genre);
        organisme["categorie"] = json!(categorie);
    } else if genre == "ur" {
        periode["qualite"] = json!("titulaire_categorie_a");
        periode["attache_principal"] = json!(place.is_multiple_of(2));
    }
}

/// A candidate for IF1 or IF2 who meets A14: the last emploi is a computing one, held for at least six years.
fn informatiser(dossier: &mut Value, demande: &mut Value) {
    let debut = format!("{}-04-01", demande["annee"].as_u64().expect("a year") - 7);
    dossier["formation"]["diplome_informatique"] = json!("annexe_4");
    dossier["formation"]["attestation_stage_informatique"] = json!(true);
    let Some(derniere) = dossier["carriere"].as_array_mut().and_then(|c| c.last_mut()) else { return };
    derniere["debut"] = json!(debut);
    derniere["fin"] = Value::Null;
    derniere["interim"] = json!(false);
    derniere["organisme"] =
        json!({"regime": "general", "type": "centre_informatique_regional", "categorie": "sans", "region": "11"});
    let direction = !derniere["nomination_reguliere"].is_null();
    let (fonction, niveau, classe) =
        if direction { ("directeur_adjoint", 2, "IF1") } else { ("informaticien", 8, "IF2") };
    derniere["fonction"] = json!(fonction);
    derniere["niveau"] = json!(niveau);
    demande["classe"] = json!(classe);
}
