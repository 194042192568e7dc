//! JSON text: one pass that proves the syntax and notes where each object and list ends, then values as places in the text.

use super::chaine::{Chaine, decoder};

/// Deepest nesting accepted in a dossier or a demande (a dossier needs five levels). A line may have one level more: its own.
pub const PROFONDEUR_MAX: u32 = 32;

/// Objects and lists whose end is noted; the largest line has 268. Behind them the end is looked for.
const CONTENANTS_MAX: usize = 288;

/// Where an object or a list ends, and what number the next one behind it has.
#[derive(Clone, Copy)]
struct Contenant {
    fin: u32,
    suivant: u32,
}

/// The room for the notes of a proof.
pub(super) struct Notes([Contenant; CONTENANTS_MAX]);

impl Notes {
    pub(super) const fn vierges() -> Self {
        Self([Contenant { fin: 0, suivant: 0 }; CONTENANTS_MAX])
    }
}

/// A text whose syntax has been proved.
#[derive(Clone, Copy)]
pub(super) struct Preuve<'t, 'n> {
    texte: &'t str,
    notes: &'n Notes,
}

/// One value of a proved text: from where to where it stands, no space around.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Valeur {
    debut: u32,
    fin: u32,
    /// The number of the container, if it is one.
    numero: u32,
}

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Genre<'t> {
    Nul,
    Booleen(bool),
    /// A number, as written.
    Nombre(&'t str),
    /// A string.
    Texte(Chaine<'t>),
    Liste,
    Objet,
}

impl Valeur {
    /// No value at all.
    pub(super) const AUCUNE: Self = Self { debut: 0, fin: 0, numero: 0 };
}

impl<'t, 'n> Preuve<'t, 'n> {
    /// The value that the whole text writes, if it is one JSON value nested no deeper than `profondeur_max` (at most 64), in less
    /// than four billion bytes.
    pub(super) fn faire(texte: &'t str, profondeur_max: u32, notes: &'n mut Notes) -> Option<(Self, Valeur)> {
        u32::try_from(texte.len()).ok()?;
        let mut c = Curseur { octets: texte.as_bytes(), place: 0 };
        c.blancs();
        let debut = c.ici();
        c.prouver_valeur(texte, profondeur_max, notes)?;
        let fin = c.ici();
        c.blancs();
        c.premier().is_none().then_some(())?;
        Some((Self { texte, notes }, Valeur { debut, fin, numero: 0 }))
    }

    fn octet(self, place: u32) -> Option<u8> {
        self.texte.as_bytes().get(usize::try_from(place).ok()?).copied()
    }

    fn morceau(self, debut: u32, fin: u32) -> &'t str {
        let bornes = usize::try_from(debut).ok().zip(usize::try_from(fin).ok());
        bornes.and_then(|(debut, fin)| self.texte.get(debut..fin)).unwrap_or("")
    }

    /// Is the value there, and not null?
    pub(super) fn est_donnee(self, v: Valeur) -> bool {
        v != Valeur::AUCUNE && self.octet(v.debut) != Some(b'n')
    }

    pub(super) fn genre(self, v: Valeur) -> Genre<'t> {
        match self.octet(v.debut) {
            Some(b'n') => Genre::Nul,
            Some(b't') => Genre::Booleen(true),
            Some(b'f') => Genre::Booleen(false),
            Some(b'"') => Genre::Texte(self.chaine(v)),
            Some(b'[') => Genre::Liste,
            Some(b'{') => Genre::Objet,
            _ => Genre::Nombre(self.morceau(v.debut, v.fin)),
        }
    }

    fn chaine(self, v: Valeur) -> Chaine<'t> {
        Chaine::prouvee(self.morceau(v.debut.wrapping_add(1), v.fin.wrapping_sub(1)))
    }

    /// The elements of a list or the members of an object (empty for anything else).
    pub(super) fn membres(self, v: Valeur) -> Membres<'t, 'n> {
        let contient = v != Valeur::AUCUNE && matches!(self.octet(v.debut), Some(b'[' | b'{'));
        let place = usize::try_from(v.debut).map_or(usize::MAX, |debut| debut.wrapping_add(1));
        let place = if contient { place } else { usize::MAX };
        let curseur = Curseur { octets: self.texte.as_bytes(), place };
        Membres { preuve: self, curseur, numero: v.numero.wrapping_add(1) }
    }
}

/// The members of a list or object: a key for an object, and the value.
pub(super) struct Membres<'t, 'n> {
    preuve: Preuve<'t, 'n>,
    curseur: Curseur<'t>,
    /// The number of the next container.
    numero: u32,
}

impl<'t> Iterator for Membres<'t, '_> {
    type Item = (Option<Chaine<'t>>, Valeur);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.curseur.blancs();
        let _ = self.curseur.avaler(b',');
        self.curseur.blancs();
        if matches!(self.curseur.premier(), None | Some(b']' | b'}')) {
            return None;
        }
        let premiere = self.valeur();
        self.curseur.blancs();
        if !self.curseur.avaler(b':') {
            return Some((None, premiere));
        }
        self.curseur.blancs();
        Some((Some(self.preuve.chaine(premiere)), self.valeur()))
    }
}

impl Membres<'_, '_> {
    /// Steps over a value, from its first character, and gives it.
    #[inline]
    fn valeur(&mut self) -> Valeur {
        let (debut, numero) = (self.curseur.ici(), self.numero);
        match self.curseur.premier() {
            Some(b'[' | b'{') => self.contenant(),
            Some(b'"') => {
                self.curseur.avancer(1);
                self.curseur.fin_de_chaine_prouvee();
            }
            _ => self.curseur.mot(),
        }
        Valeur { debut, fin: self.curseur.ici(), numero }
    }

    #[inline]
    fn contenant(&mut self) {
        let note = usize::try_from(self.numero).ok().and_then(|numero| self.preuve.notes.0.get(numero));
        match note {
            Some(note) => {
                self.numero = note.suivant;
                self.curseur.place = usize::try_from(note.fin).unwrap_or(usize::MAX);
            }
            None => self.curseur.chercher_la_fin(),
        }
    }
}

#[derive(Clone, Copy)]
struct Curseur<'t> {
    octets: &'t [u8],
    place: usize,
}

/// Eight bytes at a time: the high bit of each byte of the result tells whether the byte has the property.
mod par_huit {
    const BITS_HAUTS: u64 = u64::from_ne_bytes([0x80; 8]);
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

impl Curseur<'_> {
    #[inline]
    fn ici(&self) -> u32 {
        u32::try_from(self.place).unwrap_or(u32::MAX)
    }

    #[inline]
    fn premier(&self) -> Option<u8> {
        self.octets.get(self.place).copied()
    }

    #[inline]
    fn avancer(&mut self, octets: usize) {
        self.place = self.place.saturating_add(octets);
    }

    #[inline]
    fn avaler(&mut self, octet: u8) -> bool {
        let la = self.premier() == Some(octet);
        if la {
            self.avancer(1);
        }
        la
    }

    #[inline]
    fn blancs(&mut self) {
        while matches!(self.premier(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.avancer(1);
        }
    }

    /// Steps over a number or a literal of a proved text.
    #[inline]
    fn mot(&mut self) {
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
        while let Some(&huit) = self.octets.get(self.place..).and_then(|reste| reste.first_chunk::<8>()) {
            let x = u64::from_le_bytes(huit);
            let signes = par_huit::egaux(x, b'"') | par_huit::egaux(x, b'\\') | par_huit::sous(x, b' ');
            if signes != 0 {
                self.avancer(usize::try_from(signes.trailing_zeros() >> 3).unwrap_or(0));
                return;
            }
            self.avancer(8);
        }
        while self.premier().is_some_and(|octet| octet != b'"' && octet != b'\\' && octet >= b' ') {
            self.avancer(1);
        }
    }

    /// From behind the opening quote of a proved string to behind its closing one.
    #[inline]
    fn fin_de_chaine_prouvee(&mut self) {
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
    fn chercher_la_fin(&mut self) {
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
    fn prouver_chaine(&mut self, texte: &str) -> Option<()> {
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
    fn prouver_scalaire(&mut self, texte: &str) -> Option<()> {
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

    /// Proves one value, without recursion: the open containers are bits of a word, 1 for an object, and their numbers a list.
    fn prouver_valeur(&mut self, texte: &str, profondeur_max: u32, notes: &mut Notes) -> Option<()> {
        let (mut pile, mut profondeur, mut nombre) = (0_u64, 0_u32, 0_u32);
        let mut ouverts = [0_u32; 64];
        loop {
            self.blancs();
            match self.premier()? {
                ouvrante @ (b'[' | b'{') => {
                    (profondeur < profondeur_max).then_some(())?;
                    let objet = ouvrante == b'{';
                    *ouverts.get_mut(usize::try_from(profondeur).ok()?)? = nombre;
                    nombre = nombre.wrapping_add(1);
                    pile = pile.wrapping_mul(2).wrapping_add(u64::from(objet));
                    profondeur = profondeur.wrapping_add(1);
                    self.avancer(1);
                    self.blancs();
                    if self.premier() != Some(if objet { b'}' } else { b']' }) {
                        if objet {
                            self.prouver_cle(texte)?;
                        }
                        continue;
                    }
                }
                _ => {
                    self.prouver_scalaire(texte)?;
                    if profondeur == 0 {
                        return Some(());
                    }
                    self.blancs();
                }
            }
            // A value has just ended, or an empty container begun: close what can be closed, or go on to the next member.
            loop {
                let objet = pile & 1 == 1;
                if self.avaler(b',') {
                    // Not behind an opening bracket: there the closing one stands.
                    if objet {
                        self.blancs();
                        self.prouver_cle(texte)?;
                    }
                    break;
                }
                self.avaler(if objet { b'}' } else { b']' }).then_some(())?;
                (pile, profondeur) = (pile >> 1, profondeur.wrapping_sub(1));
                let numero = ouverts.get(usize::try_from(profondeur).ok()?)?;
                if let Some(note) = notes.0.get_mut(usize::try_from(*numero).ok()?) {
                    *note = Contenant { fin: self.ici(), suivant: nombre };
                }
                if profondeur == 0 {
                    return Some(());
                }
                self.blancs();
            }
        }
    }

    #[inline]
    fn prouver_cle(&mut self, texte: &str) -> Option<()> {
        self.prouver_chaine(texte)?;
        self.blancs();
        self.avaler(b':').then_some(())
    }
}
