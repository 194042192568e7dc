//! What the Rust test layers share: the vector files and how a decision is written for comparison.

pub mod complet;
pub mod couverture;
pub mod ecarts;
pub mod editions;
pub mod effets;
pub mod essais;
pub mod fabrique;
pub mod faits_tires;
pub mod francais;
pub mod grilles;
pub mod lieux;
pub mod listes;
pub mod oracles;
pub mod page_couverture;
pub mod page_etats;
pub mod page_format;
#[cfg(doctest)]
pub mod pages;
pub mod strategies;
pub mod verites;

use liste_aptitude_noyau::format::json::{ecrire_decision, lire_demande_json_sous, lire_dossier_json};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{ErreurEntree, evaluer_sous};
use serde_json::value::RawValue;
use std::path::{Path, PathBuf};

/// A conformance vector, its parts as they are written in the file.
pub struct Vecteur {
    /// File and name, for messages.
    pub nom: String,
    /// The reason of the decision, in one sentence that names provisions; empty in the worked examples.
    pub pourquoi: String,
    /// The state of the text under which the decision was worked out.
    pub etat: EtatDuTexte,
    /// The dossier, as JSON text.
    pub dossier: String,
    /// The demande, as JSON text.
    pub demande: String,
    /// The decision expected, as compact JSON text.
    pub decision: String,
}

impl Vecteur {
    /// How a message names it: with the state under which it failed.
    #[must_use]
    pub fn nom_et_etat(&self) -> String {
        format!("{} (state {})", self.nom, self.etat)
    }
}

/// The folder of the vector files.
#[must_use]
pub fn dossier_des_vecteurs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Every vector of every file, in the order of the file names.
///
/// # Panics
/// When a file is not as `tests/README.md` says: a test must not run on half of its vectors.
#[must_use]
pub fn vecteurs() -> Vec<Vecteur> {
    let mut tous = Vec::new();
    for (fichier, objets) in fichiers() {
        for (rang, objet) in objets.iter().enumerate() {
            let champ = |nom: &str| objet.get(nom).map(|v| v.get().to_owned());
            let Some(decision) = champ("decision") else { continue };
            let nom = champ("nom").unwrap_or_else(|| format!("{}", rang + 1));
            let nom = format!("{fichier}: {}", nom.trim_matches('"'));
            let etat = champ("etat").and_then(|mot| EtatDuTexte::depuis_nom(mot.trim_matches('"')));
            tous.push(Vecteur {
                etat: etat.unwrap_or_else(|| panic!("{nom}: names no state of the text")),
                nom,
                pourquoi: champ("pourquoi").unwrap_or_default(),
                dossier: champ("dossier").expect("a vector has a dossier"),
                demande: champ("demande").expect("a vector has a demande"),
                decision,
            });
        }
    }
    tous
}

/// An input that must be refused, and the error expected.
pub struct Refus {
    /// File and name, for messages.
    pub nom: String,
    /// The dossier, as JSON text.
    pub dossier: String,
    /// The demande, as JSON text.
    pub demande: String,
    /// The path expected.
    pub chemin: String,
    /// The rule expected.
    pub regle: String,
}

/// Every input of the vector files that must be refused.
///
/// # Panics
/// When a file is not as `tests/README.md` says.
#[must_use]
pub fn refus() -> Vec<Refus> {
    let mut tous = Vec::new();
    for (fichier, objets) in fichiers() {
        for objet in objets.iter().filter(|o| o.contains_key("chemin")) {
            let texte = |nom: &str| serde_json::from_str::<String>(objet[nom].get()).expect("a text");
            tous.push(Refus {
                nom: format!("{fichier}: {}", texte("nom")),
                dossier: objet["dossier"].get().to_owned(),
                demande: objet["demande"].get().to_owned(),
                chemin: texte("chemin"),
                regle: texte("regle"),
            });
        }
    }
    tous
}

type Objet = std::collections::BTreeMap<String, Box<RawValue>>;

fn fichiers() -> Vec<(String, Vec<Objet>)> {
    let mut noms: Vec<PathBuf> =
        std::fs::read_dir(dossier_des_vecteurs()).expect("the vectors").map(|e| e.expect("a file").path()).collect();
    noms.sort();
    let mut fichiers = Vec::new();
    for chemin in noms {
        let nom = chemin.file_name().expect("a name").to_string_lossy().into_owned();
        let texte = std::fs::read_to_string(&chemin).expect("readable");
        let objets = match chemin.extension().and_then(|e| e.to_str()) {
            Some("json") => serde_json::from_str(&texte).unwrap_or_else(|e| panic!("{nom}: {e}")),
            Some("jsonl") => {
                texte.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{nom}: {e}"))).collect()
            }
            _ => continue,
        };
        fichiers.push((nom, objets));
    }
    fichiers
}

/// The decision of two JSON texts, as compact JSON, under the state that governs the list.
///
/// # Errors
/// The error of the input.
pub fn evaluer_json(dossier: &str, demande: &str) -> Result<String, ErreurEntree> {
    evaluer_json_sous(None, dossier, demande)
}

/// The same under the state asked for, if one is.
///
/// # Errors
/// The error of the input.
pub fn evaluer_json_sous(etat: Option<EtatDuTexte>, dossier: &str, demande: &str) -> Result<String, ErreurEntree> {
    let dossier = lire_dossier_json(dossier)?;
    let demande = lire_demande_json_sous(demande, etat)?;
    let etat = etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(demande.annee()));
    let mut texte = String::new();
    ecrire_decision(&evaluer_sous(etat, &dossier, &demande), &mut texte).expect("a String is never full");
    Ok(texte)
}
