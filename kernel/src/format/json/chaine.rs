//! Strings of a JSON text whose syntax is proved: their characters, escapes decoded.

use crate::erreur::NomInconnu;
use core::fmt::{self, Display, Write};

/// A string as it is written, without its quotes.
///
/// Every escape of it is whole, and every half of a surrogate pair stands beside the other: `decoder_unite` has seen to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Chaine<'a>(&'a str);

impl<'a> Chaine<'a> {
    /// The string of a proved text.
    pub(super) const fn prouvee(ecrite: &'a str) -> Self {
        Self(ecrite)
    }

    /// Its characters.
    pub fn lettres(self) -> impl Iterator<Item = char> + use<'a> {
        Lettres(self.0)
    }

    /// The text itself, where no escape writes it.
    pub(super) fn telle_quelle(self) -> Option<&'a str> {
        (!self.0.bytes().any(|octet| octet == b'\\')).then_some(self.0)
    }

    /// Is it this word?
    pub(super) fn est(self, mot: &str) -> bool {
        match self.telle_quelle() {
            Some(texte) => texte == mot,
            None => self.lettres().eq(mot.chars()),
        }
    }

    /// Is it written like this word, whose letters no escape can write otherwise? A quick yes; a no says nothing of its characters.
    #[inline]
    pub(super) fn s_ecrit(self, mot: &str) -> bool {
        self.0 == mot
    }

    /// Its characters in a text of bounded length, cut where there is no more room.
    pub(super) fn copie<const N: usize>(self) -> heapless::String<N> {
        let mut copie = heapless::String::new();
        for lettre in self.lettres() {
            if copie.push(lettre).is_err() {
                break;
            }
        }
        copie
    }

    /// The name of a field that the format does not know.
    pub(super) fn nom_inconnu(self) -> NomInconnu {
        NomInconnu::de(self.lettres())
    }
}

impl Display for Chaine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.telle_quelle() {
            Some(texte) => f.write_str(texte),
            None => self.lettres().try_for_each(|lettre| f.write_char(lettre)),
        }
    }
}

struct Lettres<'a>(&'a str);

impl Iterator for Lettres<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut reste = self.0.chars();
        let mut lettre = reste.next()?;
        if lettre == '\\' {
            (lettre, self.0) = decoder(reste.as_str())?;
        } else {
            self.0 = reste.as_str();
        }
        Some(lettre)
    }
}

/// The character of an escape, from behind its `\`, and what follows it; `None` when it is none.
pub(super) fn decoder(apres: &str) -> Option<(char, &str)> {
    let reste = apres.get(1..)?;
    let lettre = match apres.as_bytes().first()? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return decoder_unite(reste),
        _ => return None,
    };
    Some((lettre, reste))
}

/// The character that one or two UTF-16 units write; a half of a pair alone writes none.
fn decoder_unite(chiffres: &str) -> Option<(char, &str)> {
    let (unite, reste) = seize_bits(chiffres)?;
    if let Some(lettre) = char::from_u32(unite) {
        return Some((lettre, reste));
    }
    let (seconde, reste) = seize_bits(reste.strip_prefix("\\u")?)?;
    let haute = unite.checked_sub(0xd800).filter(|&n| n < 0x400)?;
    let basse = seconde.checked_sub(0xdc00).filter(|&n| n < 0x400)?;
    let lettre = char::from_u32(haute.wrapping_mul(0x400).wrapping_add(basse).wrapping_add(0x1_0000))?;
    Some((lettre, reste))
}

fn seize_bits(texte: &str) -> Option<(u32, &str)> {
    let chiffres = texte.get(..4)?;
    // from_str_radix would take a sign.
    let hexadecimaux = chiffres.bytes().all(|octet| octet.is_ascii_hexdigit());
    let unite = hexadecimaux.then(|| u32::from_str_radix(chiffres, 16).ok()).flatten()?;
    Some((unite, texte.get(4..)?))
}
