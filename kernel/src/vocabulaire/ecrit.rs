//! Small written things: read without a path that could panic (which the searchers of `str` have), and written without `core::fmt`, whose
//! calls cost more than what they write.

use core::fmt::{Result, Write};

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

/// Writes a whole number.
pub(crate) fn ecrire_nombre(nombre: impl Into<u32>, w: &mut impl Write) -> Result {
    ecrire_chiffres::<10>(nombre.into(), false, w)
}

/// Writes a whole number in `N` digits, with zeros in front.
pub(crate) fn ecrire_en<const N: usize>(nombre: impl Into<u32>, w: &mut impl Write) -> Result {
    ecrire_chiffres::<N>(nombre.into(), true, w)
}

fn ecrire_chiffres<const N: usize>(mut nombre: u32, zeros: bool, w: &mut impl Write) -> Result {
    let mut chiffres = [b'0'; N];
    let mut debut = N;
    for chiffre in chiffres.iter_mut().rev() {
        let [unite, ..] = nombre.wrapping_rem(10).to_le_bytes();
        *chiffre = unite | b'0';
        nombre = nombre.wrapping_div(10);
        debut = debut.wrapping_sub(1);
        if nombre == 0 && !zeros {
            break;
        }
    }
    let ecrits = chiffres.get(debut..).and_then(|octets| core::str::from_utf8(octets).ok());
    w.write_str(ecrits.unwrap_or(""))
}
