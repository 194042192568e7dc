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

/// What a number counts.
const UNITES: [&str; 14] = [
    "an",
    "ans",
    "mois",
    "jour",
    "jours",
    "semaine",
    "semaines",
    "point",
    "points",
    "exemplaire",
    "exemplaires",
    "heure",
    "heures",
    "voix",
];

/// What is not printed as French should be, if anything.
#[must_use]
pub fn est_imprime(texte: &str) -> Option<&'static str> {
    let serre: Vec<&str> = texte.split([' ', '(', ')']).collect();
    let unite = |suite: &&str| UNITES.contains(&suite.trim_end_matches([',', '.', ';', ':', '\u{a0}']));
    let nombre = |mot: &str| !mot.is_empty() && mot.bytes().all(|o| o.is_ascii_digit());
    if !est_typographie(texte) {
        Some("plain apostrophe, or plain space at a sign")
    } else if serre.windows(2).any(|paire| matches!(paire, [n, suite] if nombre(n) && unite(suite))) {
        Some("plain space before a unit")
    } else if texte.contains("...") || texte.contains("(s)") || texte.contains(['"', '“', '”']) {
        Some("three dots, « (s) » or English quotation marks")
    } else if texte.contains("  ") || texte.trim() != texte {
        Some("a space too many")
    } else if texte.matches('«').count() != texte.matches('»').count() {
        Some("quotation marks that do not pair")
    } else if texte.chars().any(|c| c > '\u{ff}' && c != '’') {
        Some("a character that no page of eight bits holds")
    } else {
        None
    }
}

/// What English has of French printing, if anything.
#[must_use]
pub fn est_anglais_simple(texte: &str) -> Option<&'static str> {
    if texte.contains(['\u{a0}', '\u{202f}', '’', '«', '»', '“', '”']) {
        Some("a no-break space or a French sign")
    } else if [" :", " ;", " ?", " !", "...", "(s)", "  "].iter().any(|faute| texte.contains(faute))
        || texte.trim() != texte
    {
        Some("a space before a sign, three dots, « (s) »")
    } else {
        None
    }
}
