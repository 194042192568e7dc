//! JSON text: one pass that proves the syntax, then values as slices of it.

use super::chaine::{Chaine, decoder};

/// Deepest nesting accepted in a dossier or a demande (a dossier needs five levels). A line may have one level more: its own.
pub const PROFONDEUR_MAX: u32 = 32;

/// One JSON value whose syntax has been proved, as the slice that writes it (no space around).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Valeur<'a>(&'a str);

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Genre<'a> {
    Nul,
    Booleen(bool),
    /// A number, as written.
    Nombre(&'a str),
    /// A string.
    Texte(Chaine<'a>),
    Liste,
    Objet,
}

impl<'a> Valeur<'a> {
    /// The value that the whole text writes, if it is one JSON value nested no deeper than `profondeur_max` (at most 64).
    pub(super) fn prouver(texte: &'a str, profondeur_max: u32) -> Option<Self> {
        let mut c = Curseur { reste: texte };
        c.blancs();
        let debut = c.reste;
        c.prouver_valeur(profondeur_max)?;
        let valeur = debut.get(..debut.len().wrapping_sub(c.reste.len()))?;
        c.blancs();
        c.reste.is_empty().then_some(Self(valeur))
    }

    pub(super) fn genre(self) -> Genre<'a> {
        let dedans = || self.0.get(1..self.0.len().wrapping_sub(1)).unwrap_or("");
        match self.0.as_bytes().first() {
            Some(b'n') => Genre::Nul,
            Some(b't') => Genre::Booleen(true),
            Some(b'f') => Genre::Booleen(false),
            Some(b'"') => Genre::Texte(Chaine::prouvee(dedans())),
            Some(b'[') => Genre::Liste,
            Some(b'{') => Genre::Objet,
            _ => Genre::Nombre(self.0),
        }
    }

    /// The elements of a list or the members of an object (empty for anything else).
    pub(super) fn membres(self) -> Membres<'a> {
        let contenu = match self.genre() {
            Genre::Liste | Genre::Objet => self.0.get(1..).unwrap_or(""),
            _ => "",
        };
        Membres { curseur: Curseur { reste: contenu } }
    }
}

/// The members of a list or object: a key for an object, and the value.
pub(super) struct Membres<'a> {
    curseur: Curseur<'a>,
}

impl<'a> Iterator for Membres<'a> {
    type Item = (Option<Chaine<'a>>, Valeur<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let c = &mut self.curseur;
        c.blancs();
        let _ = c.avaler(b',');
        c.blancs();
        if matches!(c.premier(), None | Some(b']' | b'}')) {
            return None;
        }
        let premiere = c.valeur_prouvee();
        c.blancs();
        if !c.avaler(b':') {
            return Some((None, premiere));
        }
        c.blancs();
        let Genre::Texte(cle) = premiere.genre() else { return None };
        Some((Some(cle), c.valeur_prouvee()))
    }
}

struct Curseur<'a> {
    reste: &'a str,
}

impl<'a> Curseur<'a> {
    fn premier(&self) -> Option<u8> {
        self.reste.as_bytes().first().copied()
    }

    fn avancer(&mut self, octets: usize) {
        self.reste = self.reste.get(octets..).unwrap_or("");
    }

    fn avaler(&mut self, octet: u8) -> bool {
        let la = self.premier() == Some(octet);
        if la {
            self.avancer(1);
        }
        la
    }

    fn blancs(&mut self) {
        if matches!(self.premier(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.reste = self.reste.trim_start_matches([' ', '\t', '\n', '\r']);
        }
    }

    /// Steps over a value whose syntax is proved, from its first character, and gives it.
    fn valeur_prouvee(&mut self) -> Valeur<'a> {
        let debut = self.reste;
        let mut profondeur = 0_u32;
        loop {
            match self.premier() {
                Some(b'"') => {
                    let _ = self.prouver_texte();
                }
                Some(b'[' | b'{') => {
                    profondeur = profondeur.wrapping_add(1);
                    self.avancer(1);
                }
                Some(b']' | b'}') => {
                    profondeur = profondeur.saturating_sub(1);
                    self.avancer(1);
                }
                Some(b',' | b':') => self.avancer(1),
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.blancs(),
                Some(_) => self.mot(),
                None => break,
            }
            if profondeur == 0 {
                break;
            }
        }
        Valeur(debut.get(..debut.len().wrapping_sub(self.reste.len())).unwrap_or(""))
    }

    /// Steps over a number or a literal.
    fn mot(&mut self) {
        let fin = self.reste.bytes().position(|o| !(o.is_ascii_alphanumeric() || matches!(o, b'+' | b'-' | b'.')));
        self.avancer(fin.unwrap_or(self.reste.len()).max(1));
    }

    fn prouver_texte(&mut self) -> Option<()> {
        self.avaler(b'"').then_some(())?;
        loop {
            // By bytes: none of those sought is part of a longer character.
            let fin = self.reste.bytes().position(|o| o == b'"' || o == b'\\' || o < b' ')?;
            self.avancer(fin);
            if self.avaler(b'"') {
                return Some(());
            }
            self.avaler(b'\\').then_some(())?;
            self.reste = decoder(self.reste)?.1;
        }
    }

    fn prouver_scalaire(&mut self) -> Option<()> {
        match self.premier()? {
            b'"' => self.prouver_texte(),
            _ => {
                let debut = self.reste;
                self.mot();
                let mot = debut.get(..debut.len().wrapping_sub(self.reste.len()))?;
                (matches!(mot, "null" | "true" | "false") || est_nombre(mot)).then_some(())
            }
        }
    }

    /// Proves one value, without recursion: the open brackets are bits of a word, 1 for an object.
    fn prouver_valeur(&mut self, profondeur_max: u32) -> Option<()> {
        let (mut pile, mut profondeur) = (0_u64, 0_u32);
        loop {
            self.blancs();
            match self.premier()? {
                ouvrante @ (b'[' | b'{') => {
                    (profondeur < profondeur_max).then_some(())?;
                    let objet = ouvrante == b'{';
                    (pile, profondeur) =
                        (pile.wrapping_mul(2).wrapping_add(u64::from(objet)), profondeur.wrapping_add(1));
                    self.avancer(1);
                    self.blancs();
                    if !self.avaler(if objet { b'}' } else { b']' }) {
                        if objet {
                            self.prouver_cle()?;
                        }
                        continue;
                    }
                    (pile, profondeur) = (pile >> 1, profondeur.wrapping_sub(1));
                }
                _ => self.prouver_scalaire()?,
            }
            // A value has just ended: close what can be closed, or go on to the next member.
            loop {
                if profondeur == 0 {
                    return Some(());
                }
                self.blancs();
                let objet = pile & 1 == 1;
                if self.avaler(b',') {
                    if objet {
                        self.blancs();
                        self.prouver_cle()?;
                    }
                    break;
                }
                self.avaler(if objet { b'}' } else { b']' }).then_some(())?;
                (pile, profondeur) = (pile >> 1, profondeur.wrapping_sub(1));
            }
        }
    }

    fn prouver_cle(&mut self) -> Option<()> {
        self.prouver_texte()?;
        self.blancs();
        self.avaler(b':').then_some(())
    }
}

/// Is it a number as JSON writes them?
fn est_nombre(mot: &str) -> bool {
    let sans_signe = mot.strip_prefix('-').unwrap_or(mot);
    let (mantisse, exposant) = match sans_signe.find(['e', 'E']) {
        Some(place) => (sans_signe.get(..place), sans_signe.get(place.wrapping_add(1)..)),
        None => (Some(sans_signe), None),
    };
    let mantisse = mantisse.unwrap_or("");
    let (entiere, decimales) = match mantisse.bytes().position(|octet| octet == b'.') {
        Some(place) => (mantisse.get(..place).unwrap_or(""), mantisse.get(place.wrapping_add(1)..)),
        None => (mantisse, None),
    };
    let chiffres = |s: &str| !s.is_empty() && s.bytes().all(|o| o.is_ascii_digit());
    chiffres(entiere)
        && (entiere.len() == 1 || !entiere.starts_with('0'))
        && decimales.is_none_or(chiffres)
        && exposant.is_none_or(|e| chiffres(e.strip_prefix(['+', '-']).unwrap_or(e)))
}
