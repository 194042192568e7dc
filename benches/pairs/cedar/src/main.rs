//! The shared subset as Cedar policies (`regles.cedar`): `pairs-cedar FOLDER`.
//!
//! Policies and entities parsed once, requests built before the clock; a decision is `is_authorized` and the verdict that follows from
//! the policies that forbid (Cedar answers permit or deny: the five-valued verdict is the caller's).

use cedar_policy::{Authorizer, Context, Entities, EntityUid, PolicyId, PolicySet, Request, Response};
use pairs_commun::reponse::{MANQUES, ligne};
use pairs_commun::{dossier_de_travail, lignes, mesurer, mesurer_en_cache, rendre};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A21.al1 as a hierarchy: a class is in every class whose inscription opens it.
const OUVERTE_PAR: [(&str, &[&str]); 8] = [
    ("D1", &[]),
    ("D2", &["D1"]),
    ("D3", &["D1", "D2"]),
    ("AD1", &["D1"]),
    ("AD2", &["D1", "D2", "AD1"]),
    ("AD3", &["D1", "D2", "D3", "AD1", "AD2"]),
    ("IF1", &["D1", "D2", "AD1"]),
    ("IF2", &["D1", "D2", "D3", "AD1", "AD2", "IF1"]),
];
/// Findings that make a demande inadmissible, and the one left to the commission, by their place among the findings.
const IRRECEVABLES: u8 = 0b111;
const APPRECIATION: u8 = 1 << 7;

fn main() {
    let travail = dossier_de_travail();
    let politiques: PolicySet = nommees(include_str!("../regles.cedar"));
    let entites = Entities::from_json_value(hierarchie(), None).expect("entities");
    let bits: HashMap<PolicyId, u8> = (0..).zip(MANQUES).map(|(rang, m)| (PolicyId::new(m), 1 << rang)).collect();
    let requetes: Vec<Request> = lignes(&travail.join("attributs.jsonl")).map(|l| requete(&l)).collect();
    let autorite = Authorizer::new();
    let decider = |rang: usize| lire(&autorite.is_authorized(&requetes[rang], &politiques, &entites), &bits);
    let reponses: Vec<String> = (0..requetes.len())
        .map(|rang| {
            let (verdict, manques) = decider(rang);
            let noms: Vec<&str> = (0..8).filter(|bit| manques >> bit & 1 == 1).map(|bit| MANQUES[bit]).collect();
            ligne(verdict, &noms)
        })
        .collect();
    let mesures =
        json!({"ns": mesurer(requetes.len(), decider), "ns_cache": mesurer_en_cache(requetes.len(), decider)});
    rendre(&travail, "cedar", &reponses, mesures);
}

/// The policies, each under the name of its annotation.
fn nommees(texte: &str) -> PolicySet {
    let lues: PolicySet = texte.parse().expect("policies");
    let renommer = |p: &cedar_policy::Policy| p.annotation("id").map_or(p.clone(), |nom| p.new_id(PolicyId::new(nom)));
    PolicySet::from_policies(lues.policies().map(renommer)).expect("distinct names")
}

fn classe(nom: &str) -> Value {
    json!({"type": "Classe", "id": nom})
}

fn hierarchie() -> Value {
    let entite = |(nom, dans): (&str, &[&str])| {
        let parents: Vec<Value> = dans.iter().map(|c| classe(c)).collect();
        json!({"uid": classe(nom), "attrs": {}, "parents": parents})
    };
    OUVERTE_PAR.into_iter().map(entite).collect()
}

fn requete(ligne: &str) -> Request {
    let mut attributs: Value = serde_json::from_str(ligne).expect("JSON");
    let uid = |genre: &str, nom: &str| -> EntityUid { format!("{genre}::{nom:?}").parse().expect("an entity") };
    let demandee = attributs["classe"].as_str().expect("a class").to_owned();
    let agent = attributs["rattachement"].as_str().expect("a class").to_owned();
    attributs["classe_agent"] = json!({"__entity": classe(&agent)});
    let contexte = Context::from_json_value(attributs, None).expect("a context");
    Request::new(uid("Personne", "candidat"), uid("Action", "inscrire"), uid("Classe", &demandee), contexte, None)
        .expect("a request")
}

/// The verdict and the findings not met, one bit each.
fn lire(reponse: &Response, bits: &HashMap<PolicyId, u8>) -> (&'static str, u8) {
    let manques = reponse.diagnostics().reason().fold(0, |m, nom| m | bits.get(nom).copied().unwrap_or(0));
    assert!(reponse.diagnostics().errors().next().is_none(), "a policy failed");
    let verdict = match manques {
        0 => "inscriptible",
        m if m & IRRECEVABLES != 0 => "irrecevable",
        APPRECIATION => "sur_appreciation",
        _ => "non_inscriptible",
    };
    (verdict, manques)
}
