//! Small written things: read without a path that could panic (which the searchers of `str` have), and written without `core::fmt`, whose
//! calls cost more than what they write.

use core::fmt::{Result, Write};

/// The high bit of each of eight bytes.
pub(crate) const BITS_HAUTS: u64 = u64::from_ne_bytes([0x80; 8]);

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
#[inline]
pub(crate) fn ecrire_nombre(nombre: impl Into<u32>, w: &mut impl Write) -> Result {
    // Most are ages and parts of durations.
    match nombre.into() {
        nombre @ 0..10 => ecrire_en::<1>(nombre, w),
        nombre @ 10..100 => ecrire_en::<2>(nombre, w),
        nombre => ecrire_grand_nombre(nombre, w),
    }
}

#[inline(never)]
fn ecrire_grand_nombre(nombre: u32, w: &mut impl Write) -> Result {
    let chiffres = chiffres::<10>(nombre);
    let zeros = chiffres.iter().take_while(|chiffre| **chiffre == b'0').count();
    ecrire_chiffres(chiffres.get(zeros..).unwrap_or_default(), w)
}

/// Writes a whole number in `N` digits, with zeros in front.
#[inline]
pub(crate) fn ecrire_en<const N: usize>(nombre: impl Into<u32>, w: &mut impl Write) -> Result {
    ecrire_chiffres(&chiffres::<N>(nombre.into()), w)
}

#[inline]
fn chiffres<const N: usize>(mut nombre: u32) -> [u8; N] {
    let mut chiffres = [b'0'; N];
    for chiffre in chiffres.iter_mut().rev() {
        let [unite, ..] = nombre.wrapping_rem(10).to_le_bytes();
        *chiffre = unite | b'0';
        nombre = nombre.wrapping_div(10);
    }
    chiffres
}

#[inline]
fn ecrire_chiffres(chiffres: &[u8], w: &mut impl Write) -> Result {
    chiffres.iter().try_for_each(|&chiffre| w.write_char(char::from(chiffre)))
}
