//! What a row of the table of fields says, and what is worked out from all of them when the kernel is compiled.

use super::champs::Champ;
use crate::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use crate::vocabulaire::enumeration::{self, Enumeration, Langue};
use core::ops::RangeInclusive;

/// What the value of a field is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Contenu {
    /// An object, with fields of its own.
    Objet,
    /// A list of objects, of so many at most.
    Liste(usize),
    /// A text that is not empty, of so many bytes at most.
    Texte(Option<usize>),
    /// A day.
    Date,
    /// A yes or no.
    Booleen,
    /// A whole number between these, both included.
    Entier(u32, u32),
    /// A word of the closed list of this name.
    Mot(&'static str),
    /// A day, `sans_objet` or null.
    Agrement,
}

/// What a missing fact is worth at one end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bout {
    /// This value.
    Mot(&'static str),
    /// Less than any threshold asks.
    SousLesSeuils,
    /// As much as every threshold asks.
    AuxSeuils,
}

impl Bout {
    /// In words.
    #[must_use]
    pub const fn texte(self, langue: Langue) -> &'static str {
        match (self, langue) {
            (Self::Mot(mot), _) => mot,
            (Self::SousLesSeuils, Langue::Francais) => "sous tout seuil",
            (Self::SousLesSeuils, Langue::Anglais) => "under every threshold",
            (Self::AuxSeuils, Langue::Francais) => "à tout seuil",
            (Self::AuxSeuils, Langue::Anglais) => "at every threshold",
        }
    }
}

/// Whether a field must be given, and what stands for it when it is not. Null counts as absent, but for an agrément.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// In every object of its kind.
    Requis,
    /// In some cases only, which are told in French and in English.
    Selon(&'static str, &'static str),
    /// This value stands for it.
    Defaut(&'static str),
    /// There is none.
    Absent,
    /// It is a missing fact, supposed at its worst, then at its best: never guessed.
    Manquant(Bout, Bout),
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Notice {
    /// What the value is.
    pub contenu: Contenu,
    /// Whether it must be given.
    pub presence: Presence,
    /// The provisions it serves, joined by `, `; empty when it serves none.
    pub dispositions: &'static str,
    /// The last list that looks at it.
    pub derniere_liste: u16,
    /// What it means, in French and in English.
    pub sens: [&'static str; 2],
}

impl Notice {
    /// The first list that looks at the field: the first one of the state of the first provision it serves.
    #[must_use]
    pub const fn premiere_liste(&self) -> u16 {
        let mut annee: u16 = 0;
        let mut reste = apres_l_arobase(self.dispositions.as_bytes());
        while let [chiffre @ b'0'..=b'9', suite @ ..] = reste {
            annee = annee.wrapping_mul(10).wrapping_add(u16::from_le_bytes([chiffre.wrapping_sub(b'0'), 0]));
            reste = suite;
        }
        if annee == 0 { ANNEE_LISTE_MIN } else { annee }
    }

    /// What the field means.
    #[must_use]
    pub const fn sens(&self, langue: Langue) -> &'static str {
        let [francais, anglais] = self.sens;
        match langue {
            Langue::Francais => francais,
            Langue::Anglais => anglais,
        }
    }
}

/// What follows the `@` of the first provision: the list that its state begins with.
const fn apres_l_arobase(mut texte: &[u8]) -> &[u8] {
    while let [lettre, suite @ ..] = texte {
        match *lettre {
            b'@' => return suite,
            b',' => return &[],
            _ => texte = suite,
        }
    }
    texte
}

/// The last list that looks at a field, where the row names one.
pub(super) const fn jusqu_a(dite: &[u16]) -> u16 {
    match dite {
        [annee] => *annee,
        _ => ANNEE_LISTE_MAX,
    }
}

/// Makes of the rows the closed list of the fields, their keys and what is said of each.
macro_rules! notices {
    ($( $Var:ident = $code:literal, $chemin:literal, $contenu:expr, $presence:expr, $dispositions:literal $(..= $derniere:literal)?;
        $label:literal, $sens:literal, $label_en:literal, $sens_en:literal; )+) => {
        enumeration! {
            /// Every field of the interchange format, in the order of its page. `[]` stands for an index.
            pub enum Champ: "champ" { $( #[doc = $sens_en] $Var = $code, $chemin, $label, $label_en; )+ }
        }

        impl Champ {
            /// What the table says of the field.
            #[inline]
            #[must_use]
            pub const fn notice(self) -> Notice {
                match self {
                    $( Self::$Var => Notice {
                        contenu: $contenu,
                        presence: $presence,
                        dispositions: $dispositions,
                        derniere_liste: const { $crate::format::notice::jusqu_a(&[$($derniere)?]) },
                        sens: [$sens, $sens_en],
                    }, )+
                }
            }

            /// The last word of the path: the key of the field in its object.
            #[inline]
            #[must_use]
            pub const fn cle(self) -> &'static str {
                match self { $( Self::$Var => const { $crate::format::notice::derniere_cle($chemin) }, )+ }
            }
        }
    };
}
pub(super) use notices;

impl Champ {
    /// The fields of an object, in the order of the page; none for anything else.
    #[inline]
    #[must_use]
    pub fn enfants(self) -> &'static [Self] {
        ENFANTS.get(place(self)).and_then(|e| e.champs.get(..e.nombre)).unwrap_or(&[])
    }

    /// Its rank among the fields of its object.
    #[inline]
    #[must_use]
    pub fn rang(self) -> usize {
        RANGS.get(place(self)).map_or(usize::MAX, |&rang| usize::from(rang))
    }

    /// The elements of a list.
    #[must_use]
    pub fn element(self) -> Option<Self> {
        Self::TOUTES.iter().copied().find(|champ| champ.nom().strip_suffix("[]") == Some(self.nom()))
    }

    /// The bounds of a whole number.
    #[inline]
    pub(super) const fn bornes(self) -> RangeInclusive<u32> {
        match self.notice().contenu {
            Contenu::Entier(min, max) => min..=max,
            _ => 0..=u32::MAX,
        }
    }

    /// The most elements of a list.
    #[inline]
    pub(super) const fn capacite(self) -> usize {
        match self.notice().contenu {
            Contenu::Liste(capacite) => capacite,
            _ => 0,
        }
    }
}

/// Most fields of one object: those of a career period.
pub const ENFANTS_MAX: usize = 17;

#[derive(Clone, Copy)]
struct Enfants {
    champs: [Champ; ENFANTS_MAX],
    nombre: usize,
}

/// The fields of each object, by its code: worked out from the paths by the compiler, which refuses an object of too many fields.
static ENFANTS: [Enfants; Champ::TOUTES.len()] = tous_les_enfants();

/// The rank of each field in its object, by its code.
static RANGS: [u8; Champ::TOUTES.len()] = tous_les_rangs();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "run by the compiler: what is out of range does not compile"
)]
const fn tous_les_rangs() -> [u8; Champ::TOUTES.len()] {
    let (tous, mut rangs, mut objet) = (tous_les_enfants(), [0; Champ::TOUTES.len()], 0);
    while objet < tous.len() {
        let mut rang = 0;
        while rang < tous[objet].nombre {
            let [petit, ..] = rang.to_le_bytes();
            rangs[place(tous[objet].champs[rang])] = petit;
            rang += 1;
        }
        objet += 1;
    }
    rangs
}

/// Codes begin at 1.
#[inline]
const fn place(champ: Champ) -> usize {
    enumeration::place(champ.code().wrapping_sub(1))
}

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "run by the compiler: what is out of range does not compile"
)]
const fn tous_les_enfants() -> [Enfants; Champ::TOUTES.len()] {
    let mut tous = [Enfants { champs: [Champ::Racine; ENFANTS_MAX], nombre: 0 }; Champ::TOUTES.len()];
    let mut rang = 0;
    while rang < tous.len() {
        let objet = Champ::TOUTES[rang];
        let mut enfants = Enfants { champs: [Champ::Racine; ENFANTS_MAX], nombre: 0 };
        let mut autre = 0;
        while autre < tous.len() {
            let champ = Champ::TOUTES[autre];
            if est_enfant(objet, champ) {
                enfants.champs[enfants.nombre] = champ;
                enfants.nombre += 1;
            }
            autre += 1;
        }
        tous[place(objet)] = enfants;
        rang += 1;
    }
    tous
}

/// Is the field one of this object, and not of an object within it? The dossier has no prefix; it and the demande are in no object.
const fn est_enfant(objet: Champ, champ: Champ) -> bool {
    if matches!(champ, Champ::Racine | Champ::Demande) {
        return false;
    }
    let chemin = champ.nom().as_bytes();
    let reste = match objet {
        Champ::Racine => Some(chemin),
        _ => match apres(chemin, objet.nom().as_bytes()) {
            Some([b'.', reste @ ..]) => Some(reste),
            _ => None,
        },
    };
    match reste {
        Some(reste) => est_une_cle(reste),
        None => false,
    }
}

/// What follows a prefix.
const fn apres<'a>(mut texte: &'a [u8], mut prefixe: &[u8]) -> Option<&'a [u8]> {
    while let [lettre, suite @ ..] = prefixe {
        match texte {
            [premiere, reste @ ..] if *premiere == *lettre => texte = reste,
            _ => return None,
        }
        prefixe = suite;
    }
    Some(texte)
}

/// Is it one word, without an index?
const fn est_une_cle(mut texte: &[u8]) -> bool {
    while let [lettre, suite @ ..] = texte {
        if matches!(*lettre, b'.' | b'[') {
            return false;
        }
        texte = suite;
    }
    true
}

/// The last word of a path.
pub(super) const fn derniere_cle(chemin: &'static str) -> &'static str {
    let mut reste = chemin.as_bytes();
    let mut cle = reste;
    while let [lettre, suite @ ..] = reste {
        if *lettre == b'.' {
            cle = suite;
        }
        reste = suite;
    }
    match core::str::from_utf8(cle) {
        Ok(cle) => cle,
        Err(_) => chemin, // paths are ASCII
    }
}
