//! The one way a closed list of words is written: variant, stable code, interchange name, French and English label.
//!
//! Codes are append-only (0 always means « absent » in the flat records); names are those users store in their systems.

/// A code as a place in a table, in constants too, where `From` cannot be called.
#[inline]
pub(crate) const fn place(code: u8) -> usize {
    let mut octets = [0; size_of::<usize>()];
    let [petit, ..] = &mut octets;
    *petit = code;
    usize::from_le_bytes(octets)
}

/// A closed list of words, each with a stable code and the name used in every interchange format.
pub trait Enumeration: Copy + Eq + Sized + 'static {
    /// Name of the list itself, in snake case.
    const LISTE: &'static str;
    /// Every word, in the order of the codes.
    const TOUTES: &'static [Self];
    /// Stable numeric code, 1 to 255.
    fn code(self) -> u8;
    /// Interchange name.
    fn nom(self) -> &'static str;
    /// Label for people, in the language asked.
    fn libelle(self, langue: Langue) -> &'static str;
    /// The word of a code, if there is one.
    fn depuis_code(code: u8) -> Option<Self>;
    /// The word of an interchange name, if there is one.
    fn depuis_nom(nom: &str) -> Option<Self>;
}

macro_rules! enumeration {
    (
        $(#[$doc:meta])*
        pub enum $Nom:ident : $liste:literal {
            $( $(#[$vdoc:meta])* $Var:ident = $code:literal, $nom:literal $(, $fr:literal, $en:literal)? ; )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum $Nom { $( $(#[$vdoc])* #[doc = concat!("`", $nom, "`")] $Var = $code, )+ }

        impl $Nom {
            /// Stable numeric code.
            #[must_use]
            pub const fn code(self) -> u8 {
                match self { $( Self::$Var => $code, )+ }
            }
            /// Interchange name.
            #[must_use]
            pub const fn nom(self) -> &'static str {
                match self { $( Self::$Var => $nom, )+ }
            }
        }

        impl $crate::vocabulaire::enumeration::Enumeration for $Nom {
            const LISTE: &'static str = $liste;
            const TOUTES: &'static [Self] = &[ $( Self::$Var, )+ ];
            #[inline]
            fn code(self) -> u8 { self.code() }
            fn nom(self) -> &'static str { self.nom() }
            fn libelle(self, langue: $crate::vocabulaire::enumeration::Langue) -> &'static str {
                let _ = langue;
                match self {
                    $( Self::$Var => {
                        $( return match langue {
                            $crate::vocabulaire::enumeration::Langue::Francais => $fr,
                            $crate::vocabulaire::enumeration::Langue::Anglais => $en,
                        }; )?
                        #[allow(unreachable_code)] // labels are optional: without them the name serves
                        { $nom }
                    } )+
                }
            }
            #[inline]
            fn depuis_code(code: u8) -> Option<Self> {
                match code { $( $code => Some(Self::$Var), )+ _ => None }
            }
            fn depuis_nom(nom: &str) -> Option<Self> {
                match nom { $( $nom => Some(Self::$Var), )+ _ => None }
            }
        }

        impl core::fmt::Display for $Nom {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { f.write_str(self.nom()) }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Nom {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.nom()) }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Nom {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str($crate::vocabulaire::enumeration::VisiteurNom(core::marker::PhantomData))
            }
        }
    };
}
pub(crate) use enumeration;

/// Reads a word of an enumeration from its interchange name.
#[cfg(feature = "serde")]
pub(crate) struct VisiteurNom<E>(pub(crate) core::marker::PhantomData<E>);

#[cfg(feature = "serde")]
impl<E: Enumeration> serde::de::Visitor<'_> for VisiteurNom<E> {
    type Value = E;
    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "a name of the list {}", E::LISTE)
    }
    fn visit_str<X: serde::de::Error>(self, v: &str) -> Result<E, X> {
        E::depuis_nom(v).ok_or_else(|| X::invalid_value(serde::de::Unexpected::Str(v), &self))
    }
}

enumeration! {
    /// Language of labels and sentences.
    pub enum Langue: "langue" {
        /// French.
        Francais = 1, "fr", "français", "French";
        /// English.
        Anglais = 2, "en", "anglais", "English";
    }
}
