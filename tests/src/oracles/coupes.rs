//! Splitting and reordering: what a duration over a set of days must not see.
//!
//! A career entry is one nomination, and its start is an event for A5 and A19. So an entry is split only where its start is no
//! event and its nomination decides nothing else: the entry retained, and those that a kept class could rest on, stay whole.

use super::{Avis, decider, exiger, tirer};
use crate::strategies::Paire;
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::dossier::{FONCTION_PUBLIQUE_MAX, PERIODES_MAX};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::{Value, json};

fn jour(texte: &Value) -> Option<Date> {
    Date::depuis_iso(texte.as_str()?.as_bytes()).ok()
}

/// Two periods that together are the one given: cut after some day of it.
fn couper(periode: &Value, graine: u64) -> Option<[Value; 2]> {
    let debut = jour(&periode["debut"])?;
    let dernier = jour(&periode["fin"]).unwrap_or(Date::premier_janvier(2100));
    let longueur = u64::from(dernier.numero().checked_sub(debut.numero())?.min(4000));
    let mut coupe = debut;
    for _ in 0..graine % longueur.max(1) {
        coupe = coupe.lendemain();
    }
    if coupe >= dernier {
        return None;
    }
    let (mut avant, mut apres) = (periode.clone(), periode.clone());
    avant["fin"] = json!(coupe.to_string());
    apres["debut"] = json!(coupe.lendemain().to_string());
    Some([avant, apres])
}

/// The lists of `fonction_publique`, every period cut and the order reversed.
///
/// # Errors
/// The dossier whose decision changed.
pub fn couper_les_services(paire: &Paire, graine: u64) -> Avis {
    if !paire.dossier_json["fonction_publique"].is_object() {
        return Ok(());
    }
    let mut coupe = paire.dossier_json.clone();
    for nom in ["categorie_a", "fonctions_securite_sociale"] {
        let Some(liste) = coupe["fonction_publique"][nom].as_array() else { continue };
        let mut morceaux: Vec<Value> = liste
            .iter()
            .enumerate()
            .flat_map(|(i, p)| couper(p, tirer(graine, i)).map_or_else(|| vec![p.clone()], Vec::from))
            .collect();
        if morceaux.len() <= FONCTION_PUBLIQUE_MAX {
            morceaux.reverse();
            coupe["fonction_publique"][nom] = json!(morceaux);
        }
    }
    let (avant, apres) = (decider(&paire.dossier_json, &paire.demande_json)?, decider(&coupe, &paire.demande_json)?);
    exiger(avant == apres, || format!("cutting services changed the decision\n{coupe}\n{}", paire.demande_json))
}

fn est_de_l_article_3(p: &Value) -> bool {
    p["fonction"].as_str().and_then(Fonction::depuis_nom).is_some_and(Fonction::est_de_l_article_3)
}

fn article_1(p: &Value) -> bool {
    !matches!(p["organisme"]["regime"].as_str(), Some("autre" | "autre_r123_45"))
}

/// May this entry be written as two without saying anything else?
fn secable(dossier: &Value, p: &Value) -> bool {
    let fait_manquant = if est_de_l_article_3(p) { p["section_origine"].is_null() } else { p["niveau"].is_null() };
    let reclassee = p["reclassements"].as_array().is_some_and(|r| !r.is_empty());
    if fait_manquant || reclassee {
        return false;
    }
    if p["interim"] == json!(true) || !article_1(p) {
        return true; // neither an event nor a nomination of A4.al1
    }
    let entrees = dossier["carriere"].as_array().map_or(&[][..], Vec::as_slice);
    // The start of a function without agrément ends benefits that rest on an emploi de direction.
    !est_de_l_article_3(p) && dossier["position"].is_null() && !entrees.iter().any(est_de_l_article_3)
}

/// One entry of the career cut in two. The filing is left out: its route follows the emploi of the latest start (A16.al2, al3).
///
/// # Errors
/// The dossier whose decision changed.
pub fn couper_la_carriere(paire: &Paire, graine: u64) -> Avis {
    let mut demande = paire.demande_json.clone();
    demande["depot"] = Value::Null;
    let avant = decider(&paire.dossier_json, &demande)?;
    let entrees = paire.dossier_json["carriere"].as_array().map_or(&[][..], Vec::as_slice);
    for (i, p) in entrees.iter().enumerate().filter(|(_, p)| secable(&paire.dossier_json, p)) {
        let Some([debut, suite]) = couper(p, tirer(graine, i)) else { continue };
        if entrees.len() >= PERIODES_MAX {
            return Ok(());
        }
        let mut coupe = paire.dossier_json.clone();
        // The second part goes last, so that the others keep their places.
        coupe["carriere"][i] = debut;
        coupe["carriere"].as_array_mut().ok_or("a career")?.push(suite);
        let apres = decider(&coupe, &demande)?;
        exiger(avant == apres, || format!("cutting carriere[{i}] changed the decision\n{coupe}\n{demande}"))?;
    }
    Ok(())
}

/// The career in the reverse order: the same decision, unless two entries begin on one day (the last of the career is retained).
///
/// # Errors
/// The dossier whose decision changed.
pub fn renverser_la_carriere(paire: &Paire) -> Avis {
    let mut renverse = paire.dossier_json.clone();
    let Some(carriere) = renverse["carriere"].as_array_mut() else { return Ok(()) };
    carriere.reverse();
    let longueur = carriere.len();
    let mut debuts: Vec<&str> = carriere.iter().filter_map(|p| p["debut"].as_str()).collect();
    debuts.sort_unstable();
    if debuts.windows(2).any(|d| d[0] == d[1]) {
        return Ok(());
    }
    let avant = decider(&paire.dossier_json, &paire.demande_json)?;
    let mut apres = decider(&renverse, &paire.demande_json)?;
    let retournes = faits_retournes(&apres, longueur);
    let mut faits: Vec<String> = avant.faits_manquants.iter().map(ToString::to_string).collect();
    faits.sort_unstable();
    apres.faits_manquants.clone_from(&avant.faits_manquants);
    exiger(avant == apres && faits == retournes, || {
        format!("reversing the career changed the decision\n{}\n{}", paire.dossier_json, paire.demande_json)
    })
}

/// The missing facts of a reversed career, at their places in the other order.
fn faits_retournes(d: &Decision, longueur: usize) -> Vec<String> {
    let mut faits: Vec<String> = d
        .faits_manquants
        .iter()
        .map(|f| {
            let (ecrit, rang) = (f.to_string(), usize::from(f.rang()));
            if ecrit.starts_with("carriere[") {
                ecrit.replace(&format!("[{rang}]"), &format!("[{}]", longueur.saturating_sub(1).saturating_sub(rang)))
            } else {
                ecrit
            }
        })
        .collect();
    faits.sort_unstable();
    faits
}
