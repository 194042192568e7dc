//! The recorded ABI: what a program compiled yesterday relies on, one fact a line.

use super::codes::mots;
use super::en_tete;
use liste_aptitude::codes::Liste;
use liste_aptitude::disposition::DISPOSITIONS;
use liste_aptitude::enregistrements::LA_VERSION_ENREGISTREMENT;
use liste_aptitude::evaluation::{LA_VERSION_ABI, LA_VERSION_ABI_MIN};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

/// The text of `abi.txt`: versions, functions, records with their fields, words with their codes.
pub(crate) fn texte() -> String {
    let mut lignes = vec![
        format!("version LA_VERSION_ABI {LA_VERSION_ABI}"),
        format!("version LA_VERSION_ABI_MIN {LA_VERSION_ABI_MIN}"),
        format!("version LA_VERSION_ENREGISTREMENT {LA_VERSION_ENREGISTREMENT}"),
    ];
    lignes.extend(fonctions());
    for d in DISPOSITIONS {
        lignes.push(format!("record {} {} bytes", d.nom, d.taille));
        lignes.extend(d.champs.iter().map(|c| {
            let nombre = c.nombre.map_or(String::new(), |n| format!("[{n}]"));
            let liste = c.liste.map_or(String::new(), |l| format!(" of {l}"));
            format!("field {}.{} at {} {}{nombre}{liste}", d.nom, c.nom, c.decalage, c.genre)
        }));
    }
    for &liste in Liste::TOUTES {
        lignes.extend(mots(liste).iter().map(|m| format!("code {} {} {}", liste.nom(), m.code, m.nom)));
    }
    lignes.join("\n") + "\n"
}

/// The prototypes of the header, one a line.
fn fonctions() -> Vec<String> {
    let en_tete = en_tete::texte();
    let prototypes = en_tete.split("\nint32_t ").skip(1).map(|suite| {
        let prototype = suite.split(';').next().expect("a declaration ends");
        format!("function int32_t {}", prototype.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    prototypes.collect()
}

/// Compares the ABI with the recorded one. Nothing that was recorded may go, unless the number of the ABI changes.
pub(crate) fn comparer(enregistre: &str, present: &str, enregistrer: bool) -> Result<(), String> {
    let absentes = |de: &str, dans: &str| -> Vec<String> {
        de.lines().filter(|l| !dans.lines().any(|autre| autre == *l)).map(|l| format!("  {l}")).collect()
    };
    let (parties, venues) = (absentes(enregistre, present), absentes(present, enregistre));
    // Reserved bytes are what a later release gives a meaning to.
    let rompt = parties.iter().any(|l| !l.starts_with("  version ") && !l.contains(".reserve at "));
    let meme_numero = !parties.iter().any(|l| l.starts_with("  version LA_VERSION_ABI "));
    let (quoi, comment) = if rompt && meme_numero {
        (
            "breaking change",
            "undo it, or raise LA_VERSION_ABI (and LA_VERSION_ABI_MIN if older callers cannot be served)",
        )
    } else if parties.is_empty() && venues.is_empty() || enregistrer {
        return Ok(());
    } else {
        ("not recorded", "record it: make generer")
    };
    Err(format!("{quoi}; gone:\n{}\nnew:\n{}\n{comment}", parties.join("\n"), venues.join("\n")))
}
