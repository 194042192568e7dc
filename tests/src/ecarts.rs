//! What differs between the decision expected and the one found: the fields, each with both values, and the vectors by field.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A field that differs, as `constats.a12_duree.manque`, and both values.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ecart {
    /// Where: the findings by their codes, other lists by rank.
    pub champ: String,
    /// What the vector says.
    pub attendu: String,
    /// What came out.
    pub trouve: String,
}

/// The fields in which two decisions (JSON texts) differ.
#[must_use]
pub fn ecarts(attendu: &str, trouve: &str) -> Vec<Ecart> {
    let mut tous = Vec::new();
    match (serde_json::from_str(attendu), serde_json::from_str(trouve)) {
        (Ok(a), Ok(t)) => comparer("", &a, &t, &mut tous),
        _ => noter("", attendu.to_owned(), trouve.to_owned(), &mut tous),
    }
    if tous.is_empty() && attendu != trouve {
        let octet = attendu.bytes().zip(trouve.bytes()).take_while(|(a, t)| a == t).count();
        let ou = format!("the same values, written otherwise from byte {octet}");
        let fin = |texte: &str| String::from_utf8_lossy(&texte.as_bytes()[octet..]).chars().take(40).collect();
        noter(&ou, fin(attendu), fin(trouve), &mut tous);
    }
    tous
}

fn noter(champ: &str, attendu: String, trouve: String, tous: &mut Vec<Ecart>) {
    tous.push(Ecart { champ: champ.to_owned(), attendu, trouve });
}

/// The members of an object or a list, by their names.
fn membres(valeur: &Value) -> Option<BTreeMap<String, &Value>> {
    match valeur {
        Value::Object(membres) => Some(membres.iter().map(|(nom, v)| (nom.clone(), v)).collect()),
        Value::Array(liste) => {
            let nom = |rang: usize, v: &Value| v["code"].as_str().map_or(rang.to_string(), str::to_owned);
            Some(liste.iter().enumerate().map(|(rang, v)| (nom(rang, v), v)).collect())
        }
        _ => None,
    }
}

fn comparer(champ: &str, attendu: &Value, trouve: &Value, tous: &mut Vec<Ecart>) {
    let (Some(a), Some(t)) = (membres(attendu), membres(trouve)) else {
        if attendu != trouve {
            noter(champ, attendu.to_string(), trouve.to_string(), tous);
        }
        return;
    };
    let mut noms: Vec<&String> = a.keys().chain(t.keys()).collect();
    noms.sort();
    noms.dedup();
    for nom in noms {
        let champ = if champ.is_empty() { nom.clone() } else { format!("{champ}.{nom}") };
        match (a.get(nom), t.get(nom)) {
            (Some(a), Some(t)) => comparer(&champ, a, t, tous),
            (a, t) => {
                let dire = |v: Option<&&Value>| v.map_or("nothing".to_owned(), ToString::to_string);
                noter(&champ, dire(a), dire(t), tous);
            }
        }
    }
}

/// What to print of the vectors that failed: how many there are by field, then each with what differs.
#[must_use]
pub fn rapport(faux: &[(String, Vec<Ecart>)]) -> String {
    let mut par_champ: BTreeMap<&str, usize> = BTreeMap::new();
    for ecart in faux.iter().flat_map(|(_, ecarts)| ecarts) {
        *par_champ.entry(&ecart.champ).or_default() += 1;
    }
    let mut texte = String::from("by field:\n");
    for (champ, nombre) in par_champ {
        writeln!(texte, "  {nombre} {champ}").expect("a String is never full");
    }
    for (nom, ecarts) in faux {
        writeln!(texte, "{nom}").expect("a String is never full");
        for e in ecarts {
            writeln!(texte, "  {}: expected {}, found {}", e.champ, e.attendu, e.trouve)
                .expect("a String is never full");
        }
    }
    texte
}
