//! Bytes as a pair: the first four draw a random pair, each three that follow change one of its fields.
//!
//! So a fuzzer that changes one byte changes one field, and a change that the format refuses is left out.

use super::{Avis, toutes};
use crate::strategies::{Paire, paires};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

/// The pair that these bytes draw; `None` when they draw none.
#[must_use]
pub fn paire(octets: &[u8]) -> Option<Paire> {
    let (graine, changements) = octets.split_at_checked(4)?;
    let mut seme = [0; 32];
    seme[..4].copy_from_slice(graine);
    let alea = TestRng::from_seed(RngAlgorithm::ChaCha, &seme);
    let mut tirage = TestRunner::new_with_rng(Config { failure_persistence: None, ..Config::default() }, alea);
    let mut paire = paires().new_tree(&mut tirage).ok()?.current();
    for changement in changements.as_chunks::<3>().0.iter().take(64) {
        changer(&mut paire, *changement);
    }
    Some(paire)
}

fn changer(paire: &mut Paire, [quoi, ou, combien]: [u8; 3]) {
    let mut dossier = paire.dossier_json.clone();
    let mut demande = paire.demande_json.clone();
    let nombre = usize::from(combien);
    match quoi % 8 {
        0 => demande["classe"] = json!(Classe::TOUTES[nombre % 8].nom()),
        1 => demande["lectures"] = json!(u16::from(ou) << 1 | u16::from(combien & 1)),
        2 => demande["annee"] = json!(1999 + nombre % 20),
        3 => repeter(&mut dossier, usize::from(ou), combien),
        _ => feuille(&mut dossier, &mut usize::from(ou), combien),
    }
    if let (Ok(lu), Ok(demandee)) = (lire_dossier_json(&dossier.to_string()), lire_demande_json(&demande.to_string())) {
        *paire = Paire { dossier: lu, demande: demandee, dossier_json: dossier, demande_json: demande };
    }
}

/// One more, or one less, of the career entries.
fn repeter(dossier: &mut Value, ou: usize, combien: u8) {
    let Some(carriere) = dossier["carriere"].as_array_mut().filter(|c| !c.is_empty()) else { return };
    let place = ou % carriere.len();
    if combien.is_multiple_of(2) {
        let copie = carriere[place].clone();
        carriere.push(copie);
    } else {
        carriere.remove(place);
    }
}

/// Changes the value that stands `reste` leaves further on: a date by some days, a yes into a no, a number, or into nothing.
fn feuille(valeur: &mut Value, reste: &mut usize, combien: u8) {
    match valeur {
        Value::Array(liste) => liste.iter_mut().for_each(|v| feuille(v, reste, combien)),
        Value::Object(champs) => champs.values_mut().for_each(|v| feuille(v, reste, combien)),
        autre => {
            if *reste == 0 {
                *autre = change(autre, combien);
            }
            *reste = reste.wrapping_sub(1);
        }
    }
}

fn change(valeur: &Value, combien: u8) -> Value {
    match valeur {
        _ if combien == 0 => Value::Null,
        Value::Bool(b) => json!(!b),
        Value::Number(_) => json!(combien),
        Value::String(s) => Date::depuis_iso(s.as_bytes())
            .map_or_else(|_| valeur.clone(), |jour| json!(deplacee(jour, combien).to_string())),
        autre => autre.clone(),
    }
}

/// The day before or after, or up to ten years earlier.
fn deplacee(jour: Date, combien: u8) -> Date {
    match combien {
        1 => jour.veille(),
        2 => jour.lendemain(),
        mois if jour.annee() > 1925 => jour.moins_mois(u16::from(mois / 2)),
        _ => jour,
    }
}

/// Every oracle on the pair that these bytes draw.
///
/// # Errors
/// The property that does not hold.
pub fn evaluation(octets: &[u8]) -> Avis {
    let graine = octets.iter().fold(0, |g: u64, &o| g.wrapping_mul(31).wrapping_add(u64::from(o)));
    paire(octets).map_or(Ok(()), |paire| toutes(&paire, graine))
}
