//! `Serialize` and `Deserialize` (feature `serde`), under the names and in the forms of the interchange format: a decision written by
//! serde is the text that [`crate::format::json::ecrire_decision`] writes, and is read back as the same decision. A dossier and a demande
//! are written as the format has them, but for the `id`, and read back under all its rules. Every list is written with its length and
//! every value that may be absent as one, so that formats without names or marks (postcard) can hold them.

mod ecrits;
pub(crate) mod ensembles;
mod faits;
mod relire;

use crate::constat::{Chiffres, CodeConstat, Constat, Etat, Grandeur};
use crate::decision::Fait;
use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::duree::Duree;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A value written as one text.
trait EnTexte: Sized {
    const ATTENDU: &'static str;
    fn lire(texte: &str) -> Option<Self>;
}

struct Lecteur<T>(PhantomData<T>);

impl<T: EnTexte> Visitor<'_> for Lecteur<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::ATTENDU)
    }
    fn visit_str<E: Error>(self, texte: &str) -> Result<T, E> {
        T::lire(texte).ok_or_else(|| E::invalid_value(Unexpected::Str(texte), &self))
    }
}

macro_rules! en_texte {
    ($( $Type:ident, $lire:ident, $attendu:literal; )+) => { $(
        impl EnTexte for $Type {
            const ATTENDU: &'static str = $attendu;
            fn lire(texte: &str) -> Option<Self> {
                Self::$lire(texte)
            }
        }
        impl Serialize for $Type {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $Type {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(Lecteur(PhantomData))
            }
        }
    )+ };
}

en_texte! {
    Renvoi, depuis_texte, "a reference such as A12.al3.2";
    Fait, depuis_chemin, "the path of a fact that may be missing";
    Duree, depuis_texte, "a duration such as 4a 2m 0j";
}

/// A figure is a text, or null where there is none. An age reads as a time in years: only the finding it stands in tells them apart.
impl Serialize for Grandeur {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        struct Ecrite<'a>(&'a Grandeur);
        impl Serialize for Ecrite<'_> {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self.0)
            }
        }
        if *self == Self::Rien { s.serialize_none() } else { s.serialize_some(&Ecrite(self)) }
    }
}

impl EnTexte for Grandeur {
    const ATTENDU: &'static str = "a figure such as 3a, 4a 2m 0j, 6s or oui, or null";
    fn lire(texte: &str) -> Option<Self> {
        Self::depuis_texte(texte)
    }
}

impl<'de> Deserialize<'de> for Grandeur {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct OuNul;
        impl<'de> Visitor<'de> for OuNul {
            type Value = Grandeur;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(Grandeur::ATTENDU)
            }
            fn visit_none<E: Error>(self) -> Result<Grandeur, E> {
                Ok(Default::default())
            }
            fn visit_unit<E: Error>(self) -> Result<Grandeur, E> {
                Ok(Default::default())
            }
            fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Grandeur, D::Error> {
                d.deserialize_str(Lecteur(PhantomData))
            }
        }
        d.deserialize_option(OuNul)
    }
}

/// A finding as it is written: flat, the provision before the state.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ConstatEcrit {
    code: CodeConstat,
    disposition: Renvoi,
    etat: Etat,
    requis: Grandeur,
    constate: Grandeur,
    manque: Grandeur,
}

impl From<Constat> for ConstatEcrit {
    fn from(c: Constat) -> Self {
        let Chiffres { requis, constate, manque } = c.chiffres;
        Self { code: c.code, disposition: c.disposition, etat: c.etat, requis, constate, manque }
    }
}

impl From<ConstatEcrit> for Constat {
    fn from(c: ConstatEcrit) -> Self {
        let d_age = matches!(c.code, CodeConstat::A9Age | CodeConstat::A10Age | CodeConstat::A15Age);
        let chiffre = |g| match g {
            Grandeur::Annees(n) if d_age => Grandeur::Age(n),
            autre => autre,
        };
        let chiffres = Chiffres { requis: chiffre(c.requis), constate: chiffre(c.constate), manque: chiffre(c.manque) };
        Self { code: c.code, etat: c.etat, disposition: c.disposition, chiffres }
    }
}

impl Serialize for Constat {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        ConstatEcrit::from(*self).serialize(s)
    }
}

impl<'de> Deserialize<'de> for Constat {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        ConstatEcrit::deserialize(d).map(Self::from)
    }
}
