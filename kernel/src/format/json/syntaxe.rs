//! JSON text: one pass that proves the syntax and notes where each object and list ends, then values as places in the text.
//! What it steps over from one character to the next is in `curseur`.

use super::chaine::Chaine;
use super::curseur::Curseur;

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
        let mut c = Curseur::a(texte, 0);
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
        let curseur = Curseur::a(self.texte, place);
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
    /// Steps over the next member, if its key is written like this word and its colon follows at once, and gives its value.
    #[inline]
    pub(super) fn valeur_de(&mut self, cle: &str) -> Option<Valeur> {
        let mut curseur = self.curseur;
        curseur.blancs();
        let _ = curseur.avaler(b',');
        curseur.blancs();
        if curseur.avaler(b'"') && curseur.avaler_mot(cle) && curseur.avaler(b'"') && curseur.avaler(b':') {
            self.curseur = curseur;
            self.curseur.blancs();
            return Some(self.valeur());
        }
        None
    }

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
                self.curseur.aller(note.fin);
            }
            None => self.curseur.chercher_la_fin(),
        }
    }
}

impl Curseur<'_> {
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
