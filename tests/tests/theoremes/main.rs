//! What the text implies, each theorem stated in `docs/theoremes.md` and proved here by going through every case.

mod etats;
mod parcours;
mod recevabilite;
mod sections;
mod temps;

use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{CodeConstat, Constat, Etat};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_tests::fabrique;
use serde_json::{Value, json};

/// The bit of L18 in a set of lectures.
const L18: u16 = 1 << 5;

fn constat(decision: &Decision, code: CodeConstat) -> Option<Constat> {
    decision.constats.iter().find(|c| c.code == code).copied()
}

fn etat(decision: &Decision, code: CodeConstat) -> Option<Etat> {
    constat(decision, code).map(|c| c.etat)
}

fn demander(dossier: &Value, classe: Classe, lectures: u16) -> Decision {
    fabrique::evaluer(dossier, &json!({"annee": 2010, "classe": classe.nom(), "lectures": lectures}))
}

/// Every pair of classes: the one held, the one asked.
fn paires() -> impl Iterator<Item = (Classe, Classe)> {
    Classe::TOUTES.iter().flat_map(|&k| Classe::TOUTES.iter().map(move |&c| (k, c)))
}

/// May an agent of class `k` ask for `classe`?
fn permise(k: Classe, classe: Classe, lectures: u16) -> bool {
    let decision = demander(&fabrique::situation("agent", Some(k)), classe, lectures);
    etat(&decision, CodeConstat::A18Classe) == Some(Etat::Remplie)
}

/// The theorems of the page are those of the tests, by name.
#[test]
fn la_page_et_les_epreuves_disent_les_memes_theoremes() {
    let racine = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(racine.join("../docs/theoremes.md")).expect("docs/theoremes.md");
    let mut annonces: Vec<&str> = page.lines().filter_map(|l| l.strip_prefix("Test: `")?.strip_suffix('`')).collect();
    let mut sources = String::new();
    for fichier in ["recevabilite", "temps", "parcours", "sections", "etats"] {
        let chemin = racine.join(format!("tests/theoremes/{fichier}.rs"));
        sources.push_str(&std::fs::read_to_string(chemin).expect("a source"));
    }
    let mut eprouves: Vec<&str> =
        sources.split("#[test]\nfn ").skip(1).map(|suite| suite.split('(').next().expect("a name")).collect();
    annonces.sort_unstable();
    eprouves.sort_unstable();
    assert_eq!(
        annonces, eprouves,
        "docs/theoremes.md: one line « Test: `name` » for each test of tests/tests/theoremes"
    );
}
