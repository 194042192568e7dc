//! Missing facts: where they are, and what supplying them may change.

use super::{Avis, decider, exiger, tirer};
use crate::faits_tires::du_pire_au_mieux;
use crate::strategies::Paire;
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The place that a path names: `carriere[3].niveau`. `None` when an object on the way is not there.
fn place<'a>(racine: &'a mut Value, chemin: &str) -> Option<&'a mut Value> {
    let mut ici = racine;
    for etape in chemin.split('.') {
        let (nom, rang) = match etape.split_once('[') {
            Some((nom, rang)) => (nom, Some(rang.trim_end_matches(']').parse::<usize>().ok()?)),
            None => (etape, None),
        };
        ici = ici.as_object_mut()?.entry(nom).or_insert(Value::Null);
        if let Some(rang) = rang {
            ici = ici.get_mut(rang)?;
        }
    }
    Some(ici)
}

/// Every missing fact that a decision names is at its path, and absent there.
///
/// # Errors
/// The path that leads nowhere or to a value.
pub fn chemins(paire: &Paire) -> Avis {
    let mut dossier = paire.dossier_json.clone();
    combler(&mut dossier);
    for fait in &decider(&paire.dossier_json, &paire.demande_json)?.faits_manquants {
        let chemin = fait.to_string();
        let valeur = place(&mut dossier, &chemin).ok_or_else(|| format!("{chemin} leads nowhere"))?;
        exiger(valeur.is_null(), || format!("{chemin} is said to be missing and is {valeur}"))?;
    }
    Ok(())
}

/// An absent block of training is an empty one.
fn combler(dossier: &mut Value) {
    if dossier.get("formation").is_none_or(Value::is_null) {
        dossier["formation"] = json!({});
    }
}

/// The facts of an object that the table says may be missing, each at its path, with values from its worst to its best.
fn de_l_objet(objet: Champ) -> impl Iterator<Item = (String, Vec<Value>)> {
    objet
        .enfants()
        .iter()
        .map(|&c| (c.nom().to_owned(), du_pire_au_mieux(c)))
        .filter(|(_, valeurs)| !valeurs.is_empty())
}

/// Every fact of the dossier that may be missing and is, with values from its worst to its best.
fn manquants(dossier: &mut Value) -> Vec<(String, Vec<Value>)> {
    let naissances = ["2199-12-31", "1960-01-01", "1957-01-02", "1900-01-01"].map(Value::from);
    let mut possibles: Vec<(String, Vec<Value>)> = vec![("naissance".into(), naissances.into())];
    possibles.extend([Champ::Racine, Champ::Formation].into_iter().flat_map(de_l_objet));
    for (i, p) in dossier["carriere"].as_array().into_iter().flatten().enumerate() {
        let fonction = p["fonction"].as_str().and_then(Fonction::depuis_nom);
        if fonction.is_some_and(|f| !f.est_de_l_article_3()) {
            possibles.push((format!("carriere[{i}].niveau"), [0, 1, 2, 3, 4, 6, 7, 8, 99].map(Value::from).into()));
        } else if p["classe_origine"].as_str().is_none_or(|c| matches!(c, "AD2" | "AD3")) {
            let sections = ["deuxieme", "troisieme", "premiere"].map(Value::from);
            possibles.push((format!("carriere[{i}].section_origine"), sections.into()));
        }
    }
    if dossier["fonction_publique"].is_object() {
        possibles.extend(de_l_objet(Champ::FonctionPublique));
    }
    possibles.retain(|(chemin, _)| place(dossier, chemin).is_some_and(|v| v.is_null()));
    possibles
}

/// Supplying a missing fact never turns one definite verdict into another; supplying one that is not said to matter changes
/// neither the verdict nor the state of a finding.
///
/// # Errors
/// The fact and the value that do.
pub fn fournir(paire: &Paire, graine: u64) -> Avis {
    let mut base = paire.dossier_json.clone();
    combler(&mut base);
    let avant = decider(&base, &paire.demande_json)?;
    let faits = manquants(&mut base);
    let nommes: Vec<String> = avant.faits_manquants.iter().map(ToString::to_string).collect();
    let mut complet = base.clone();
    for (rang, (chemin, valeurs)) in faits.iter().enumerate() {
        let choisie = tirer(graine, rang) % valeurs.len() as u64;
        for (n, valeur) in valeurs.iter().enumerate() {
            let mut essai = base.clone();
            *place(&mut essai, chemin).ok_or("a missing fact has a place")? = valeur.clone();
            if n as u64 == choisie {
                *place(&mut complet, chemin).ok_or("a missing fact has a place")? = valeur.clone();
            }
            if lire_dossier_json(&essai.to_string()).is_err() {
                continue; // a birth after the career may be refused: not this property's matter
            }
            let apres = decider(&essai, &paire.demande_json)?;
            definitif(&avant, &apres, || format!("{chemin} = {valeur}"))?;
            exiger(nommes.contains(chemin) || etats(&avant) == etats(&apres), || {
                format!(
                    "{chemin} is not said to matter, and {valeur} changes the findings\n{base}\n{}",
                    paire.demande_json
                )
            })?;
        }
    }
    definitif(&avant, &decider(&complet, &paire.demande_json)?, || format!("all facts: {complet}"))
}

fn definitif(avant: &Decision, apres: &Decision, quoi: impl FnOnce() -> String) -> Avis {
    exiger(avant.verdict == Verdict::Indetermine || avant.verdict == apres.verdict, || {
        format!("{} became {} with {}", avant.verdict, apres.verdict, quoi())
    })
}

/// The verdict and the states that are not « met ».
fn etats(d: &Decision) -> (Verdict, BTreeMap<CodeConstat, Etat>) {
    (d.verdict, d.constats.iter().filter(|c| c.etat != Etat::Remplie).map(|c| (c.code, c.etat)).collect())
}
