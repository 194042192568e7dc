//! Reading small written things without a path that could panic (which the searchers of `str` have).

/// The parts of a text between separators, which are ASCII.
pub(crate) fn morceaux(texte: &str, separateur: u8) -> impl Iterator<Item = &str> {
    // Cut at ASCII bytes, the parts are texts again.
    texte.as_bytes().split(move |&o| o == separateur).map(|m| core::str::from_utf8(m).unwrap_or(""))
}

/// A whole number as it is written: digits alone, no zero in front.
pub(crate) fn nombre<N: core::str::FromStr>(texte: &str) -> Option<N> {
    let propre = texte.bytes().all(|o| o.is_ascii_digit()) && (texte.len() == 1 || !texte.starts_with('0'));
    if propre { texte.parse().ok() } else { None }
}
