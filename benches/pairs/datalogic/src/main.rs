//! The shared subset as one JSONLogic rule, in datalogic-rs: `pairs-datalogic FOLDER attributs` applies `regle.json`, `pairs-datalogic FOLDER
//! periodes` the rule that `carrieres.py` wrote to the folder.
//!
//! The mode its documentation gives for hot loops: the rule compiled once, the inputs parsed once into arenas, one session whose arena
//! is rewound after each evaluation, the result borrowed from it.

use datalogic_rs::{Engine, ParsedData};
use pairs_commun::reponse::ligne_json;
use pairs_commun::{dossier_de_travail, lignes, mesurer, mesurer_en_cache, rendre};
use serde_json::{Value, json};
use std::fs;
use std::hint::black_box;

fn main() {
    let travail = dossier_de_travail();
    let quoi = std::env::args().nth(2).expect("attributs or periodes");
    let texte = match quoi.as_str() {
        "attributs" => include_str!("../regle.json").to_owned(),
        _ => fs::read_to_string(travail.join("regle-carrieres.json")).expect("the rule"),
    };
    let engine = Engine::builder().with_templating(true).build();
    let regle = engine.compile(texte.as_str()).expect("a rule");
    let cas: Vec<ParsedData> =
        lignes(&travail.join(format!("{quoi}.jsonl"))).map(|l| ParsedData::from_json(&l).expect("JSON")).collect();
    let mut session = engine.session();
    let reponses: Vec<String> = cas
        .iter()
        .map(|attributs| {
            let resultat: Value =
                serde_json::from_str(&session.eval_str(&regle, attributs).expect("a decision")).expect("JSON");
            session.reset();
            ligne_json(&resultat[0])
        })
        .collect();
    let mut decider = |rang: usize| {
        black_box(session.eval_borrowed(&regle, &cas[rang]).expect("a decision"));
        session.reset();
    };
    let mesures =
        json!({"ns": mesurer(cas.len(), &mut decider), "ns_cache": mesurer_en_cache(cas.len(), &mut decider)});
    rendre(&travail, &format!("datalogic-{quoi}"), &reponses, mesures);
}
