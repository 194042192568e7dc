//! The grids of `tests/verites/grilles.json` and `grilles-etats.json`: a dossier and a demande in which some fields take every
//! combination of a few values. The answers are those of the reference model, kept as fingerprints.

use crate::couverture::racine;
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::{Decision, Demande, Dossier, ErreurEntree};
use serde_json::Value;

/// A question of a grid, or why it is refused.
pub type Question = Result<(Dossier, Demande), ErreurEntree>;

/// A grid and its questions, the last axis fastest.
pub struct Grille {
    /// Its name, as in `tests/verites/grilles.txt`.
    pub nom: String,
    /// Every combination.
    pub questions: Vec<Question>,
}

/// The grids around what the initial text asks.
pub const INITIALES: &str = "grilles.json";
/// Those around what the later states ask besides.
pub const DES_ETATS: &str = "grilles-etats.json";

/// The grids of a file.
///
/// # Panics
/// When the file is not as `tests/reference/grilles.py` reads it.
#[must_use]
pub fn grilles(fichier: &str) -> Vec<Grille> {
    let texte = std::fs::read_to_string(racine().join("tests/verites").join(fichier)).expect("the grids");
    let lues: Vec<Value> = serde_json::from_str(&texte).expect("a list of grids");
    let une = |g: &Value| {
        let axes: Vec<_> = g["axes"].as_array().expect("axes").iter().map(options).collect();
        let mut questions = Vec::new();
        combiner(&g["base"], &axes, &mut questions);
        Grille { nom: g["nom"].as_str().expect("a name").to_owned(), questions }
    };
    lues.iter().map(une).collect()
}

type Changements = Vec<(String, Value)>;

fn options(axe: &Value) -> Vec<Changements> {
    if let Some(options) = axe["options"].as_array() {
        let une = |o: &Value| o.as_object().expect("an option").iter().map(|(p, v)| (p.clone(), v.clone())).collect();
        return options.iter().map(une).collect();
    }
    let chemin = axe["chemin"].as_str().expect("a pointer");
    axe["valeurs"].as_array().expect("values").iter().map(|v| vec![(chemin.to_owned(), v.clone())]).collect()
}

fn combiner(question: &Value, axes: &[Vec<Changements>], toutes: &mut Vec<Question>) {
    let [axe, suite @ ..] = axes else {
        let dossier = lire_dossier_json(&question["dossier"].to_string());
        toutes.push(dossier.and_then(|d| Ok((d, lire_demande_json(&question["demande"].to_string())?))));
        return;
    };
    for changements in axe {
        let mut suivante = question.clone();
        for (pointeur, valeur) in changements {
            poser(&mut suivante, pointeur, valeur);
        }
        combiner(&suivante, suite, toutes);
    }
}

/// Sets a member; one past the end of a list is appended.
fn poser(objet: &mut Value, pointeur: &str, valeur: &Value) {
    let (chemin, dernier) = pointeur.rsplit_once('/').expect("a pointer");
    match objet.pointer_mut(chemin).expect("the parent of what is set") {
        Value::Array(liste) => {
            let rang: usize = dernier.parse().expect("a rank");
            if rang < liste.len() {
                liste[rang] = valeur.clone();
            } else {
                liste.push(valeur.clone());
            }
        }
        membres => membres[dernier] = valeur.clone(),
    }
}

/// A line of answer, as the reference model writes it.
///
/// # Panics
/// Never: a `String` takes any text.
#[must_use]
pub fn reponse(question: &Question, evaluer: impl Fn(&Dossier, &Demande) -> Decision) -> String {
    match question {
        Ok((dossier, demande)) => {
            let mut texte = String::new();
            ecrire_decision(&evaluer(dossier, demande), &mut texte).expect("a String is never full");
            texte
        }
        Err(e) => format!("refus {} {}", e.chemin, e.regle),
    }
}
