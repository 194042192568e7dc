//! More seniority: an entry that began earlier never worsens the verdict, save for the effects listed here.

use super::{Avis, decider, exiger};
use crate::strategies::Paire;
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::CodeConstat;
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::texte::tables::Table;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::Categorie;
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
    /// In an emploi of direction of another body of R. 123-45 by R: the attestation that its holders need is asked (A18.al4@2003).
    Attestation,
    /// In an emploi of the bodies on 1 January since: he is not assimilated any more, and his request binds the commission (A20).
    Assimilation,
    /// Begun before another emploi and not after it any more: the last one begun, by which the person is what he is, is another (A4, A19).
    AutreEmploi,
    /// Begun under an earlier table of article 3, which gives the emploi another class in some category of the body (A3, A5).
    AutreTable,
    /// The entry ended a class kept in another one after a change of category: begun earlier, it ends it earlier, or precedes it and
    /// ends nothing (A5.al2). The days between count in another class (A13.al1).
    FinDuBenefice,
    /// Several intervals, added with months of 30 days or in exact days, are worth more than the one that replaces them.
    Addition,
}

/// The dossier with that entry begun earlier; `None` where there is no such entry, or no such day.
#[must_use]
pub fn avancer(dossier: &Value, d: &Deplacement) -> Option<Value> {
    let mut avance = dossier.clone();
    let entree = avance.pointer_mut(&d.entree)?;
    let debut = jour(&entree["debut"])?;
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

/// The effects that are at work between two decisions, the second with an earlier start in this dossier.
#[must_use]
pub fn exceptions(dossier: &Value, d: &Deplacement, avant: &Decision, apres: &Decision) -> Vec<Effet> {
    let qui = |d: &Decision| (d.situation, d.classe_rattachement, d.section);
    let examine = |d: &Decision, code| d.constats.iter().any(|c| c.code == code);
    let restreint = |d: &Decision| examine(d, CodeConstat::A15Classe);
    let assimile = |d: &Decision| examine(d, CodeConstat::A20Assimilation);
    let semaines = |d: &Decision| examine(d, CodeConstat::A18Perfectionnement);
    let atteste = |d: &Decision| examine(d, CodeConstat::A18AutreOrganisme);
    let additionne = |d: &Decision| d.lectures_sollicitees.contient(Lecture::Lduree);
    [
        (qui(avant) != qui(apres), Effet::AutreRattachement),
        (restreint(avant) != restreint(apres), Effet::Article15),
        (!semaines(avant) && semaines(apres), Effet::Perfectionnement),
        (!atteste(avant) && atteste(apres), Effet::Attestation),
        (assimile(avant) && !assimile(apres), Effet::Assimilation),
        (change_de_rang(dossier, d), Effet::AutreEmploi),
        (change_de_table(dossier, d), Effet::AutreTable),
        (met_fin_a_un_benefice(dossier, d), Effet::FinDuBenefice),
        (additionne(avant), Effet::Addition),
    ]
    .into_iter()
    .filter_map(|(vrai, effet)| vrai.then_some(effet))
    .collect()
}

/// The start of an emploi and the earlier one it is given; `None` for an entry that is no emploi.
fn debuts(dossier: &Value, d: &Deplacement) -> Option<(Date, Date)> {
    let debut = jour(&dossier.pointer(d.entree.starts_with("/carriere/").then_some(&d.entree)?)?["debut"])?;
    Some((debut, debut.moins_mois(d.mois)))
}

/// Is one of the other emplois of the career so?
fn un_autre(dossier: &Value, d: &Deplacement, est_tel: impl Fn(&Value) -> bool) -> bool {
    let carriere = dossier["carriere"].as_array().map_or(&[][..], Vec::as_slice);
    carriere.iter().enumerate().any(|(i, emploi)| d.entree != format!("/carriere/{i}") && est_tel(emploi))
}

/// The day of a field, if it is one.
fn jour(champ: &Value) -> Option<Date> {
    Date::depuis_iso(champ.as_str()?.as_bytes()).ok()
}

fn change_de_rang(dossier: &Value, d: &Deplacement) -> bool {
    let Some((debut, avance)) = debuts(dossier, d) else { return false };
    un_autre(dossier, d, |emploi| jour(&emploi["debut"]).is_some_and(|autre| avance <= autre && autre <= debut))
}

fn change_de_table(dossier: &Value, d: &Deplacement) -> bool {
    fn mot<T: Enumeration>(champ: &Value) -> Option<T> {
        T::depuis_nom(champ.as_str()?)
    }
    let emploi = dossier.pointer(&d.entree).unwrap_or(&Value::Null);
    let organisme = &emploi["organisme"];
    let niveau = emploi["niveau"].as_u64().and_then(|n| u8::try_from(n).ok());
    let (Some((debut, avance)), Some(regime), Some(genre), Some(fonction), Some(niveau)) =
        (debuts(dossier, d), mot(&organisme["regime"]), mot(&organisme["type"]), mot(&emploi["fonction"]), niveau)
    else {
        return false;
    };
    let classes = |jour, categorie| Table::du_jour(jour).classes(regime, genre, categorie, fonction, niveau);
    Categorie::TOUTES.iter().any(|&categorie| classes(debut, categorie) != classes(avance, categorie))
}

fn met_fin_a_un_benefice(dossier: &Value, d: &Deplacement) -> bool {
    let Some((debut, _)) = debuts(dossier, d) else { return false };
    un_autre(dossier, d, |emploi| {
        let reclassements = emploi["reclassements"].as_array().map_or(&[][..], Vec::as_slice);
        reclassements.iter().any(|r| jour(&r["date"]).is_some_and(|date| date < debut))
    })
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
            exiger(!pire || !exceptions(&paire.dossier_json, &deplacement, &avant, &apres).is_empty(), || {
                format!(
                    "{deplacement:?}: {} became {}\n{}\n{}",
                    avant.verdict, apres.verdict, paire.dossier_json, paire.demande_json
                )
            })?;
        }
    }
    Ok(())
}
