//! Which vectors touch which provision; the page that shows it is in `page_couverture`.

use crate::{Vecteur, refus, vecteurs};
use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::texte::couverture::{Nature, PROVISIONS, Provision, depuis_id};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
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
    /// Those whose reason names it.
    pub nommants: BTreeSet<String>,
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

/// The ids of the provisions of the later states, in the order of their lists, each with what its version does to it: a line of the file
/// is a version of an article, its provisions with a sign where it changes them.
///
/// # Panics
/// When the file is not so.
#[must_use]
pub fn ids_des_etats() -> Vec<(String, &'static str)> {
    let ligne = |ligne: &'static str| {
        let (version, provisions) = ligne.split_once(": ").expect("a version and its provisions");
        let (article, liste) = version.split_once('@').expect("an article and a list");
        provisions.split(' ').map(move |provision| {
            let (marque, place) = match provision.split_at(1) {
                ("+", place) => ("nouvelle", place),
                ("~", place) => ("modifiee", place),
                (">", place) => ("deplacee", place),
                ("-", place) => ("supprimee", place),
                _ => ("identique", provision),
            };
            (format!("{article}.{place}@{liste}"), marque)
        })
    };
    include_str!("../provisions-etats.txt").lines().flat_map(ligne).collect()
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
pub fn nommees(phrase: &str) -> impl Iterator<Item = Provision> {
    phrase
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '@')))
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
            let citations = toutes.entry(provision.renvoi.to_string()).or_default();
            citations.vecteurs.insert(vecteur.nom.clone());
            citations.nommants.insert(vecteur.nom.clone());
        }
        if let Some(entree) = entree_de_l_annexe(vecteur) {
            toutes.entry(entree).or_default().vecteurs.insert(vecteur.nom.clone());
        }
    }
    toutes
}

/// The entry of the annex that a finding found.
fn entree_de_l_annexe(vecteur: &Vecteur) -> Option<String> {
    let (_, suite) = vecteur.decision.split_once("\"constate\":\"annexe_")?;
    Some(format!("ANNEXE.{}", suite.split('"').next()?))
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
