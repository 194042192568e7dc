//! JSON into a buffer that may be too small: the length goes on being counted.

use core::fmt::{self, Display, Write};

/// The caller's buffer, and how many bytes the text has so far.
pub struct Tampon<'a> {
    octets: &'a mut [u8],
    longueur: usize,
}

impl<'a> Tampon<'a> {
    /// An empty text.
    pub fn nouveau(octets: &'a mut [u8]) -> Self {
        Self { octets, longueur: 0 }
    }
    /// The bytes of the text, whether they had room or not.
    pub fn longueur(&self) -> usize {
        self.longueur
    }
    /// Text as it stands. Never fails: what has no room is counted.
    pub fn brut(&mut self, texte: impl Display) -> &mut Self {
        let _ = write!(self, "{texte}");
        self
    }
    /// A JSON text, escaped.
    pub fn texte(&mut self, texte: impl Display) -> &mut Self {
        self.par(|w| write!(w, "{texte}"))
    }
    /// A JSON text, escaped, from whoever writes it.
    pub fn par(&mut self, ecrire: impl FnOnce(&mut Echappe<'_, 'a>) -> fmt::Result) -> &mut Self {
        self.brut('"');
        let _ = ecrire(&mut Echappe(self));
        self.brut('"')
    }
    /// A key and its colon.
    pub fn cle(&mut self, cle: &str) -> &mut Self {
        self.texte(cle).brut(':')
    }
    /// A text or null.
    pub fn ou_nul(&mut self, texte: Option<impl Display>) -> &mut Self {
        match texte {
            Some(t) => self.texte(t),
            None => self.brut("null"),
        }
    }
    /// A list.
    pub fn liste<T>(&mut self, valeurs: impl IntoIterator<Item = T>, mut un: impl FnMut(&mut Self, T)) -> &mut Self {
        self.brut('[');
        for (rang, valeur) in valeurs.into_iter().enumerate() {
            if rang > 0 {
                self.brut(',');
            }
            un(self, valeur);
        }
        self.brut(']')
    }
}

impl Write for Tampon<'_> {
    fn write_str(&mut self, texte: &str) -> fmt::Result {
        let fin = self.longueur.saturating_add(texte.len());
        if let Some(place) = self.octets.get_mut(self.longueur..fin) {
            place.copy_from_slice(texte.as_bytes());
        }
        self.longueur = fin;
        Ok(())
    }
}

/// Escapes what JSON cannot hold in a text.
pub struct Echappe<'t, 'a>(&'t mut Tampon<'a>);

impl Write for Echappe<'_, '_> {
    fn write_str(&mut self, texte: &str) -> fmt::Result {
        for morceau in texte.split_inclusive(['"', '\\']) {
            match morceau.as_bytes().last() {
                Some(b'"' | b'\\') => {
                    let (debut, signe) = morceau.split_at(morceau.len() - 1);
                    write!(self.0, "{debut}\\{signe}")?;
                }
                _ => self.0.write_str(morceau)?,
            }
        }
        Ok(())
    }
}
