//! Steps through JSON text: over what is proved, and proving what is not yet, but for objects and lists.

use super::chaine::decoder;

/// A place in a text, between two characters.
#[derive(Clone, Copy)]
pub(super) struct Curseur<'t> {
    octets: &'t [u8],
    place: usize,
}

/// Eight bytes at a time: the high bit of each byte of the result tells whether the byte has the property.
mod par_huit {
    use crate::vocabulaire::ecrit::BITS_HAUTS;

    const UNS: u64 = u64::from_ne_bytes([1; 8]);

    /// The bytes under `borne` (at most 0x80). Exact up to the first one, which is all that is asked.
    #[inline]
    pub(super) const fn sous(x: u64, borne: u8) -> u64 {
        x.wrapping_sub(u64::from_ne_bytes([borne; 8])) & !x & BITS_HAUTS
    }

    /// The bytes equal to `octet`, in the same sense.
    #[inline]
    pub(super) const fn egaux(x: u64, octet: u8) -> u64 {
        let x = x ^ u64::from_ne_bytes([octet; 8]);
        x.wrapping_sub(UNS) & !x & BITS_HAUTS
    }
}

/// How many bytes come before the first quote, backslash or control character.
#[inline]
pub(super) fn avant_le_signe(octets: &[u8]) -> usize {
    let mut place = 0_usize;
    while let Some(&huit) = octets.get(place..).and_then(|reste| reste.first_chunk::<8>()) {
        let x = u64::from_le_bytes(huit);
        let signes = par_huit::egaux(x, b'"') | par_huit::egaux(x, b'\\') | par_huit::sous(x, b' ');
        if signes != 0 {
            return place.saturating_add(usize::try_from(signes.trailing_zeros() >> 3).unwrap_or(0));
        }
        place = place.saturating_add(8);
    }
    while octets.get(place).is_some_and(|&octet| octet != b'"' && octet != b'\\' && octet >= b' ') {
        place = place.saturating_add(1);
    }
    place
}

/// How many bytes an object or a list has behind its opening bracket, the closing one included, if no string within holds a bracket: else, or
/// where it does not end, this says nothing.
#[cfg(feature = "direct")]
pub(super) fn jusqu_au_crochet(octets: &[u8]) -> usize {
    let (mut place, mut profondeur) = (0_usize, 1_u32);
    for piece in octets.chunks(32) {
        // Square and curly ones differ by the bit of a space. Where it cannot end they are counted, many at a time.
        let nombre = |signe| piece.iter().fold(0_u8, |n, octet| n.wrapping_add(u8::from(octet | b' ' == signe)));
        let fermants = u32::from(nombre(b'}'));
        if fermants < profondeur {
            profondeur = profondeur.wrapping_add(u32::from(nombre(b'{'))).wrapping_sub(fermants);
            place = place.wrapping_add(piece.len());
            continue;
        }
        for octet in piece {
            place = place.wrapping_add(1);
            match octet | b' ' {
                b'{' => profondeur = profondeur.wrapping_add(1),
                b'}' if profondeur == 1 => return place,
                b'}' => profondeur = profondeur.wrapping_sub(1),
                _ => {}
            }
        }
    }
    place
}

impl<'t> Curseur<'t> {
    pub(super) const fn a(texte: &'t str, place: usize) -> Self {
        Self { octets: texte.as_bytes(), place }
    }

    #[inline]
    pub(super) fn aller(&mut self, place: u32) {
        self.place = usize::try_from(place).unwrap_or(usize::MAX);
    }
}

impl Curseur<'_> {
    #[inline]
    pub(super) fn ici(&self) -> u32 {
        u32::try_from(self.place).unwrap_or(u32::MAX)
    }

    #[inline]
    pub(super) fn premier(&self) -> Option<u8> {
        self.octets.get(self.place).copied()
    }

    #[inline]
    pub(super) fn avancer(&mut self, octets: usize) {
        self.place = self.place.saturating_add(octets);
    }

    #[inline]
    pub(super) fn avaler(&mut self, octet: u8) -> bool {
        let la = self.premier() == Some(octet);
        if la {
            self.avancer(1);
        }
        la
    }

    /// Steps over these bytes, if they stand here.
    #[inline]
    pub(super) fn avaler_mot(&mut self, mot: &str) -> bool {
        let la = self.octets.get(self.place..).is_some_and(|reste| reste.starts_with(mot.as_bytes()));
        if la {
            self.avancer(mot.len());
        }
        la
    }

    #[inline]
    pub(super) fn blancs(&mut self) {
        while matches!(self.premier(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.avancer(1);
        }
    }

    /// Steps over a number or a literal of a proved text.
    #[inline]
    pub(super) fn mot(&mut self) {
        let debut = self.place;
        while matches!(self.premier(), Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')) {
            self.avancer(1);
        }
        if self.place == debut {
            self.avancer(1);
        }
    }

    /// To the first quote, backslash or control character.
    #[inline]
    fn signe(&mut self) {
        self.avancer(self.octets.get(self.place..).map_or(0, avant_le_signe));
    }

    /// From behind the opening quote of a proved string to behind its closing one.
    #[inline]
    pub(super) fn fin_de_chaine_prouvee(&mut self) {
        loop {
            self.signe();
            match self.premier() {
                Some(b'\\') => self.avancer(2),
                _ => return self.avancer(1),
            }
        }
    }

    /// Steps over an object or a list of a proved text whose end is not noted.
    #[cold]
    pub(super) fn chercher_la_fin(&mut self) {
        let mut profondeur = 0_u32;
        while let Some(octet) = self.premier() {
            self.avancer(1);
            match octet {
                b'"' => self.fin_de_chaine_prouvee(),
                b'[' | b'{' => profondeur = profondeur.wrapping_add(1),
                b']' | b'}' => profondeur = profondeur.saturating_sub(1),
                _ => {}
            }
            if profondeur == 0 {
                break;
            }
        }
    }

    #[inline]
    pub(super) fn prouver_chaine(&mut self, texte: &str) -> Option<()> {
        self.avaler(b'"').then_some(())?;
        loop {
            self.signe();
            match self.premier()? {
                b'"' => {
                    self.avancer(1);
                    return Some(());
                }
                b'\\' => {
                    let apres = texte.get(self.place.wrapping_add(1)..)?;
                    self.place = texte.len().wrapping_sub(decoder(apres)?.1.len());
                }
                _ => return None,
            }
        }
    }

    #[inline]
    pub(super) fn prouver_scalaire(&mut self, texte: &str) -> Option<()> {
        match self.premier()? {
            b'"' => self.prouver_chaine(texte),
            b'n' => self.prouver_mot(*b"null"),
            b't' => self.prouver_mot(*b"true"),
            b'f' => {
                self.avancer(1);
                self.prouver_mot(*b"alse")
            }
            _ => self.prouver_nombre(),
        }
    }

    #[inline]
    fn prouver_mot(&mut self, mot: [u8; 4]) -> Option<()> {
        let la = self.octets.get(self.place..).and_then(|reste| reste.first_chunk::<4>()) == Some(&mot);
        self.avancer(4);
        la.then_some(())
    }

    /// As many digits as there are; how many.
    #[inline]
    fn chiffres(&mut self) -> usize {
        let debut = self.place;
        while matches!(self.premier(), Some(b'0'..=b'9')) {
            self.avancer(1);
        }
        self.place.wrapping_sub(debut)
    }

    fn prouver_nombre(&mut self) -> Option<()> {
        let _ = self.avaler(b'-');
        let zero = self.premier() == Some(b'0');
        let chiffres = self.chiffres();
        (chiffres == 1 || chiffres > 1 && !zero).then_some(())?;
        if self.avaler(b'.') {
            (self.chiffres() > 0).then_some(())?;
        }
        if matches!(self.premier(), Some(b'e' | b'E')) {
            self.avancer(1);
            let _ = self.avaler(b'+') || self.avaler(b'-');
            (self.chiffres() > 0).then_some(())?;
        }
        Some(())
    }
}
