//! An answer: the verdict and the findings that are not met, as one line of text.

use serde_json::Value;

/// The findings an answer can name, in order. The last one is left to the commission (A13.al3) instead of failing.
pub const MANQUES: [&str; 8] = [
    "a17_classe",
    "a18_classe",
    "a18_perfectionnement",
    "a7_section",
    "a9_age",
    "a12_duree",
    "a13_duree_fonctions",
    "a13_duree_fonctions:appreciation",
];

/// The line of a verdict and its findings, given in any order.
#[must_use]
pub fn ligne(verdict: &str, manques: &[&str]) -> String {
    let dans_l_ordre = MANQUES.iter().filter(|m| manques.contains(m));
    dans_l_ordre.fold(verdict.to_owned(), |ligne, manque| ligne + " " + manque)
}

/// The line of `{"verdict": …, "manques": […]}`.
///
/// # Panics
/// When the value has not this form, or names a finding that the subset has not.
#[must_use]
pub fn ligne_json(reponse: &Value) -> String {
    let textes = |v: &Value| v.as_str().expect("a text").to_owned();
    let manques: Vec<String> = reponse["manques"].as_array().expect("a list").iter().map(textes).collect();
    assert!(manques.iter().all(|m| MANQUES.contains(&m.as_str())), "{reponse}");
    ligne(&textes(&reponse["verdict"]), &manques.iter().map(String::as_str).collect::<Vec<_>>())
}
