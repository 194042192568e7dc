//! What a row of the table of fields says.

use crate::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use crate::vocabulaire::enumeration::Langue;

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
