//! French as it is printed.

/// A French text written with plain spaces and apostrophes, as it is shown: no-break spaces, typographic apostrophes.
#[must_use]
pub fn typographie(texte: &str) -> String {
    let mut montre = texte.replace('\'', "’").replace("« ", "«\u{a0}");
    for signe in [":", ";", "?", "!", "»"] {
        montre = montre.replace(&format!(" {signe}"), &format!("\u{a0}{signe}"));
    }
    montre
}

/// Is the text printed as French should be?
#[must_use]
pub fn est_typographie(texte: &str) -> bool {
    typographie(texte) == texte
}
