//! More seniority: an entry that began earlier never worsens the verdict, save for the effects listed here.

use super::{Avis, decider, exiger};
use crate::strategies::Paire;
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::CodeConstat;
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::vocabulaire::date::Date;
use serde_json::{Value, json};

/// One entry, begun so many months earlier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deplacement {
    /// Its place in the dossier, as a JSON pointer.
    pub entree: String,
    /// Months.
    pub mois: u16,
}

/// Why more seniority may worsen a verdict: `docs/fiabilite.md` gives each in words, `tests/tests/proprietes.rs` an example.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effet {
    /// The person is something else at R, or of another class: an earlier start is also an earlier event (A4, A5, A19).
    AutreRattachement,
    /// Inscribed at the nomination or not is now otherwise: article 15 begins or ceases to restrict.
    Article15,
    /// A nomination that followed a second-section inscription now precedes R: the six weeks are asked (A18.al3).
    Perfectionnement,
    /// In an emploi of the bodies on 1 January since: he is not assimilated any more, and his request binds the commission (A20).
    Assimilation,
    /// Several intervals, added with months of 30 days or in exact days, are worth more than the one that replaces them.
    Addition,
}

/// The dossier with that entry begun earlier; `None` where there is no such entry, or no such day.
#[must_use]
pub fn avancer(dossier: &Value, d: &Deplacement) -> Option<Value> {
    let mut avance = dossier.clone();
    let entree = avance.pointer_mut(&d.entree)?;
    let debut = Date::depuis_iso(entree["debut"].as_str()?.as_bytes()).ok()?;
    if debut.annee() < 1900 + d.mois / 12 + 1 {
        return None;
    }
    entree["debut"] = json!(debut.moins_mois(d.mois).to_string());
    Some(avance)
}

/// From the worst verdict to the best; `None` when facts are missing.
fn rang(v: Verdict) -> Option<u8> {
    (v != Verdict::Indetermine).then(|| u8::MAX - v.code())
}

/// The effects that are at work between two decisions, the second with an earlier start.
#[must_use]
pub fn exceptions(avant: &Decision, apres: &Decision) -> Vec<Effet> {
    let qui = |d: &Decision| (d.situation, d.classe_rattachement, d.section);
    let examine = |d: &Decision, code| d.constats.iter().any(|c| c.code == code);
    let restreint = |d: &Decision| examine(d, CodeConstat::A15Classe);
    let assimile = |d: &Decision| examine(d, CodeConstat::A20Assimilation);
    let semaines = |d: &Decision| examine(d, CodeConstat::A18Perfectionnement);
    let additionne = |d: &Decision| d.lectures_sollicitees.contient(Lecture::Lduree);
    [
        (qui(avant) != qui(apres), Effet::AutreRattachement),
        (restreint(avant) != restreint(apres), Effet::Article15),
        (!semaines(avant) && semaines(apres), Effet::Perfectionnement),
        (assimile(avant) && !assimile(apres), Effet::Assimilation),
        (additionne(avant), Effet::Addition),
    ]
    .into_iter()
    .filter_map(|(vrai, effet)| vrai.then_some(effet))
    .collect()
}

/// Every entry that has a start, begun a month, seven months and five years earlier.
///
/// # Errors
/// The entry whose earlier start worsens the verdict with none of the effects at work.
pub fn avancer_chaque_debut(paire: &Paire) -> Avis {
    let avant = decider(&paire.dossier_json, &paire.demande_json)?;
    let Some(rang_avant) = rang(avant.verdict) else { return Ok(()) };
    let mut entrees = vec!["/formation/scolarite".to_owned()];
    for liste in ["/carriere", "/fonction_publique/categorie_a", "/fonction_publique/fonctions_securite_sociale"] {
        let nombre = paire.dossier_json.pointer(liste).and_then(Value::as_array).map_or(0, Vec::len);
        entrees.extend((0..nombre).map(|i| format!("{liste}/{i}")));
    }
    for entree in entrees {
        for mois in [1, 7, 60] {
            let deplacement = Deplacement { entree: entree.clone(), mois };
            let Some(avance) = avancer(&paire.dossier_json, &deplacement) else { continue };
            let apres = decider(&avance, &paire.demande_json)?;
            let pire = rang(apres.verdict).is_some_and(|r| r < rang_avant);
            exiger(!pire || !exceptions(&avant, &apres).is_empty(), || {
                format!(
                    "{deplacement:?}: {} became {}\n{}\n{}",
                    avant.verdict, apres.verdict, paire.dossier_json, paire.demande_json
                )
            })?;
        }
    }
    Ok(())
}
