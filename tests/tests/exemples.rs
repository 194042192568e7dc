//! The examples that people read: the table of `examples/dossiers/README.md`, worked out by hand, and the dossiers that
//! `docs/decision.md` works through, against the kernel.

use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::decision::{Decision, Situation, Verdict};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::phrases::constat_decisif;
use liste_aptitude_noyau::texte::INITIAL;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::Regime;
use liste_aptitude_noyau::vocabulaire::section::Section;
use liste_aptitude_noyau::{Dossier, evaluer};
use liste_aptitude_tests::couverture::racine;
use liste_aptitude_tests::evaluer_json;
use serde_json::Value;

fn lire(chemin: &str) -> String {
    std::fs::read_to_string(racine().join(chemin)).unwrap_or_else(|e| panic!("{chemin}: {e}"))
}

/// The examples, a line each.
fn lignes() -> Vec<Value> {
    let texte = lire("examples/dossiers/dossiers.jsonl");
    texte.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{e}: {l}"))).collect()
}

/// The rows of the table: their first five cells, without backticks.
fn table() -> Vec<[String; 5]> {
    lire("examples/dossiers/README.md")
        .lines()
        .filter(|l| l.strip_prefix("| ").is_some_and(|l| l.starts_with(|c: char| c.is_ascii_digit())))
        .map(|l| {
            let mut cellules = l.trim_matches('|').split('|').map(|c| c.trim().trim_matches('`').to_owned());
            std::array::from_fn(|_| cellules.next().expect("a row has five cells and a remark"))
        })
        .collect()
}

fn decider(ligne: &Value) -> (Dossier, Decision) {
    let dossier = lire_dossier_json(&ligne["dossier"].to_string()).unwrap_or_else(|e| panic!("{e}: {ligne}"));
    let demande = lire_demande_json(&ligne["demande"].to_string()).unwrap_or_else(|e| panic!("{e}: {ligne}"));
    let decision = evaluer(&dossier, &demande);
    (dossier, decision)
}

/// The row that the program would give to a line, with the provision of `attendu` where every condition is met.
fn rangee(numero: usize, ligne: &Value, attendu: &str) -> [String; 5] {
    let decision = decider(ligne).1;
    let disposition = constat_decisif(&decision).map_or(attendu.to_owned(), |c| c.disposition.to_string());
    [
        numero.to_string(),
        ligne["dossier"]["id"].as_str().expect("a text").to_owned(),
        format!("{} {}", decision.annee, decision.classe),
        decision.verdict.nom().to_owned(),
        disposition,
    ]
}

#[test]
fn la_table_des_exemples_dit_vrai() {
    let (lignes, table) = (lignes(), table());
    assert_eq!(lignes.len(), table.len(), "one row of README.md per line of dossiers.jsonl");
    let mut faux = Vec::new();
    for (rang, (ligne, attendue)) in lignes.iter().zip(&table).enumerate() {
        let trouvee = rangee(rang + 1, ligne, &attendue[4]);
        if *attendue != trouvee {
            faux.push(format!("README.md says {attendue:?}\n  the program {trouvee:?}"));
        }
    }
    assert!(faux.is_empty(), "{} of {} rows:\n{}", faux.len(), table.len(), faux.join("\n"));
}

#[test]
fn la_table_cite_des_dispositions_qui_existent() {
    for rangee in table() {
        let provision = Citation::depuis_id(&rangee[4]).and_then(|c| c.provision);
        assert!(provision.is_some(), "line {}: no provision {}", rangee[0], rangee[4]);
    }
}

#[test]
fn une_ligne_n_a_que_dossier_et_demande() {
    for ligne in lignes() {
        let cles: Vec<&String> = ligne.as_object().expect("an object").keys().collect();
        assert_eq!(cles, ["demande", "dossier"], "{ligne}");
    }
}

#[test]
fn les_exemples_couvrent_regimes_situations_sections_et_verdicts() {
    let vus: Vec<(Dossier, Decision)> = lignes().iter().map(decider).collect();
    let regime = |r| vus.iter().any(|(dossier, _)| dossier.carriere().iter().any(|p| p.organisme().regime() == r));
    // The regimes that only later states name, and the situation that only they know, have their examples with these states.
    let posterieur = |r| !INITIAL.a01.nomme(r) && !matches!(r, Regime::Autre | Regime::AutreR12345);
    let absents = [
        manquants::<Regime>(|r| regime(r) || posterieur(r)),
        manquants::<Situation>(|s| s == Situation::AgentArs || vus.iter().any(|(_, d)| d.situation == s)),
        manquants::<Section>(|s| vus.iter().any(|(_, d)| d.section == Some(s))),
        manquants::<Verdict>(|v| vus.iter().any(|(_, d)| d.verdict == v)),
    ]
    .concat();
    assert!(absents.is_empty(), "no example shows {}", absents.join(", "));
}

fn manquants<E: Enumeration>(vu: impl Fn(E) -> bool) -> Vec<String> {
    let manque = |mot: &E| !vu(*mot);
    E::TOUTES.iter().copied().filter(manque).map(|mot| format!("{} {}", E::LISTE, mot.nom())).collect()
}

/// The JSON blocks of a page, in order.
fn blocs_json(page: &str) -> Vec<Value> {
    page.split("```json\n")
        .skip(1)
        .map(|suite| {
            let bloc = suite.split("```").next().expect("a block is closed");
            serde_json::from_str(bloc).unwrap_or_else(|e| panic!("{e}: {bloc}"))
        })
        .collect()
}

#[test]
fn la_page_sur_la_decision_montre_des_exemples_et_leurs_decisions() {
    let page = lire("docs/decision.md");
    let blocs = blocs_json(&page);
    let exemples = lignes();
    assert!(!blocs.is_empty() && blocs.len().is_multiple_of(2), "docs/decision.md: a line, then its decision");
    for paire in blocs.chunks(2) {
        let [ligne, decision] = paire else { panic!("a line, then its decision") };
        assert!(exemples.contains(ligne), "not a line of dossiers.jsonl: {ligne}");
        let texte = evaluer_json(&ligne["dossier"].to_string(), &ligne["demande"].to_string()).expect("a valid line");
        let attendue: Value = serde_json::from_str(&texte).expect("a decision is JSON");
        assert_eq!(*decision, attendue, "docs/decision.md: the decision should be\n{texte}");
    }
}
