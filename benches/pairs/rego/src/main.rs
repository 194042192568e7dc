//! The shared subset as Rego policies, in regorus: `pairs-rego FOLDER attributs` or `pairs-rego FOLDER periodes`.
//!
//! The mode of its own benchmarks for repeated evaluation: the policy compiled to a program of the Rego virtual machine, the program
//! loaded once, the inputs made into its values before the clock; a decision is `set_input` and `execute`.

use pairs_commun::reponse::ligne_json;
use pairs_commun::{dossier_de_travail, lignes, mesurer, mesurer_en_cache, rendre};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Value};
use serde_json::json;

fn main() {
    let travail = dossier_de_travail();
    let quoi = std::env::args().nth(2).expect("attributs or periodes");
    let (politique, fichier) = match quoi.as_str() {
        "attributs" => (include_str!("../attributs.rego"), "attributs.jsonl"),
        _ => (include_str!("../periodes.rego"), "periodes.jsonl"),
    };
    let entree = format!("data.{quoi}.decision");
    let mut engine = Engine::new();
    engine.add_policy(format!("{quoi}.rego"), politique.to_owned()).expect("a policy");
    let compilee = engine.compile_with_entrypoint(&entree.as_str().into()).expect("a policy that compiles");
    let programme = Compiler::compile_from_policy(&compilee, &[entree.as_str()]).expect("a program");
    let mut machine = RegoVM::new();
    machine.load_program(programme);

    let cas: Vec<Value> = lignes(&travail.join(fichier)).map(|l| Value::from_json_str(&l).expect("JSON")).collect();
    let mut decider = |rang: usize| {
        machine.set_input(cas[rang].clone());
        machine.execute().expect("a decision")
    };
    let reponses: Vec<String> = (0..cas.len())
        .map(|rang| {
            let decision = decider(rang).to_json_str().expect("JSON");
            ligne_json(&serde_json::from_str(&decision).expect("JSON"))
        })
        .collect();
    let mesures =
        json!({"ns": mesurer(cas.len(), &mut decider), "ns_cache": mesurer_en_cache(cas.len(), &mut decider)});
    rendre(&travail, &format!("rego-{quoi}"), &reponses, mesures);
}
