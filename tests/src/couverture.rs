//! Which vectors touch which provision, and the page that shows it.

use crate::effets::EFFETS;
use crate::{Vecteur, refus, vecteurs};
use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::texte::couverture::{Nature, PROVISIONS, Provision, depuis_id};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What repairs the page.
pub const REPARATION: &str = "make generer";

/// The two sides of a provision: a vector (`file: name`) for each.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercice {
    /// Where the provision holds, or applies.
    pub tient: String,
    /// Where it does not.
    pub ne_tient_pas: String,
}

/// Where the vectors touch a provision.
#[derive(Default)]
pub struct Citations {
    /// The vectors whose decision rests on it or whose reason names it.
    pub vecteurs: BTreeSet<String>,
    /// Those with a finding that rests on it, by the state of the finding.
    pub par_etat: BTreeMap<Etat, Vec<String>>,
}

/// The root of the project.
#[must_use]
pub fn racine() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The ids of the 268 provisions, in the order of the law.
#[must_use]
pub fn ids() -> Vec<&'static str> {
    include_str!("../provisions.txt").lines().collect()
}

/// The hand-written pairs of `vectors-couverture.json`, by id of provision.
///
/// # Panics
/// When the file is not as [`Exercice`] says.
#[must_use]
pub fn exercices() -> BTreeMap<String, Exercice> {
    serde_json::from_str(include_str!("../vectors-couverture.json")).expect("pairs of vectors by provision")
}

/// The findings of a decision: disposition and state.
///
/// # Panics
/// When the vector is not a decision as the page of the format says.
#[must_use]
pub fn constats(vecteur: &Vecteur) -> Vec<(String, Etat)> {
    let decision: Value = serde_json::from_str(&vecteur.decision).expect("a decision");
    let texte = |c: &Value, champ: &str| c[champ].as_str().expect("a text").to_owned();
    let etat = |c| Etat::depuis_nom(&texte(c, "etat")).expect("a state");
    decision["constats"].as_array().expect("findings").iter().map(|c| (texte(c, "disposition"), etat(c))).collect()
}

/// Every id of a provision that a sentence names.
pub fn nommees(phrase: &str) -> impl Iterator<Item = &'static Provision> {
    phrase
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-'))
        .filter_map(|mot| depuis_id(mot.trim_matches('.')))
}

/// What the vectors touch, by id of provision.
#[must_use]
pub fn citations() -> BTreeMap<String, Citations> {
    let mut toutes: BTreeMap<String, Citations> = BTreeMap::new();
    for vecteur in &vecteurs() {
        for (disposition, etat) in constats(vecteur) {
            let citations = toutes.entry(disposition).or_default();
            citations.vecteurs.insert(vecteur.nom.clone());
            citations.par_etat.entry(etat).or_default().push(vecteur.nom.clone());
        }
        for provision in nommees(&vecteur.pourquoi) {
            toutes.entry(provision.renvoi.to_string()).or_default().vecteurs.insert(vecteur.nom.clone());
        }
    }
    toutes
}

/// What a vector gives that can be compared: the decision without its year, class asked and lists; nothing for a refused input.
#[must_use]
pub fn resultats() -> BTreeMap<String, Option<Value>> {
    let decide = |v: &Vecteur| {
        let mut decision: Value = serde_json::from_str(&v.decision).expect("a decision");
        let objet = decision.as_object_mut().expect("an object");
        for champ in ["annee", "classe", "faits_manquants", "lectures_sollicitees", "avertissements"] {
            objet.remove(champ);
        }
        decision
    };
    let decides = vecteurs().into_iter().map(|v| (v.nom.clone(), Some(decide(&v))));
    decides.chain(refus().into_iter().map(|r| (r.nom, None))).collect()
}

/// How many provisions there are of each nature.
#[must_use]
pub fn comptes() -> Vec<(Nature, usize)> {
    Nature::TOUTES.iter().map(|&n| (n, PROVISIONS.iter().filter(|p| p.nature == n).count())).collect()
}

/// The page `docs/couverture.md`.
///
/// # Panics
/// Never: a `String` is never full.
#[must_use]
pub fn page() -> String {
    let mut page = String::from("# Coverage: every provision, what the program makes of it, and where\n\n");
    let _ = writeln!(
        page,
        "Generated from `kernel/src/texte/couverture/` and the vectors; to bring it up to date: `{REPARATION}`.\n"
    );
    let _ = writeln!(page, "{} provisions:\n\n| kind | | provisions |\n| --- | --- | ---: |", PROVISIONS.len());
    for (nature, nombre) in comptes() {
        let _ =
            writeln!(page, "| {} | {} | {nombre} |", nature.libelle(Langue::Francais), nature.libelle(Langue::Anglais));
    }
    page.push_str(
        "\nComputed provisions and parameters are exercised both ways, holding and not: see the last table. \
         « Vectors » counts those whose decision rests on the provision or whose reason names it.\n",
    );
    let citations = citations();
    let mut article = String::new();
    for provision in ids().into_iter().filter_map(depuis_id) {
        let id = provision.renvoi.to_string();
        let titre = titre(&id);
        if titre != article {
            let _ = writeln!(
                page,
                "\n## {titre}\n\n| provision | kind | statement | code | vectors |\n| --- | --- | --- | --- | ---: |"
            );
            article = titre;
        }
        let nombre = citations.get(&id).map_or(0, |c| c.vecteurs.len());
        let _ = writeln!(
            page,
            "| <a id=\"{id}\"></a>{id} | {} | {}<br>{} | {} | {nombre} |",
            provision.nature.libelle(Langue::Anglais),
            provision.francais,
            provision.anglais,
            provision.lieux.iter().map(|l| format!("[{l}](../kernel/src/{l})")).collect::<Vec<_>>().join("<br>"),
        );
    }
    page.push_str("\n## Both ways\n\n| provision | holds | does not hold |\n| --- | --- | --- |\n");
    let exercices = exercices();
    for provision in PROVISIONS.iter().filter(|p| p.se_verifie()) {
        let id = provision.renvoi.to_string();
        let effet = EFFETS.iter().find(|e| e.provision == id);
        let (tient, ne_tient_pas) = match (exercices.get(&id), effet) {
            (Some(e), _) => (format!("`{}`", e.tient), format!("`{}`", e.ne_tient_pas)),
            (None, Some(e)) => (e.tient.phrase.to_owned(), e.ne_tient_pas.phrase.to_owned()),
            (None, None) => par_les_constats(citations.get(&id)),
        };
        let _ = writeln!(page, "| [{id}](#{id}) | {tient} | {ne_tient_pas} |");
    }
    page
}

fn par_les_constats(citations: Option<&Citations>) -> (String, String) {
    let montrer = |etats: &[Etat]| {
        let noms: Vec<&String> = etats.iter().filter_map(|e| citations?.par_etat.get(e)).flatten().collect();
        noms.first().map_or(String::from("none"), |premier| format!("{} vectors, first `{premier}`", noms.len()))
    };
    (montrer(&[Etat::Remplie, Etat::Appreciation]), montrer(&[Etat::NonRemplie]))
}

fn titre(id: &str) -> String {
    let premier = id.split('.').next().unwrap_or(id);
    match premier.strip_prefix('A') {
        Some("NNEXE") => String::from("Annex"),
        Some(article) => format!("Article {article}"),
        None => String::from("Article R. 123-9 of the code"),
    }
}
