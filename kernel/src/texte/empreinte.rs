//! The fingerprint of a state of the text: each article adds its own part, which stands in its room beside the tables.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Duree;

/// FNV-1a, 64 bits: it tells states apart, it is no seal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Empreinte(u64);

const BASE: u64 = 0xcbf2_9ce4_8422_2325;
const PREMIER: u64 = 0x0000_0100_0000_01b3;

impl Empreinte {
    /// Of nothing yet.
    pub const NEUVE: Self = Self(BASE);

    /// The 64 bits.
    #[must_use]
    pub const fn valeur(self) -> u64 {
        self.0
    }
    pub(super) const fn octets(mut self, mut octets: &[u8]) -> Self {
        while let [octet, suite @ ..] = octets {
            self.0 = (self.0 ^ u64::from_le_bytes([*octet, 0, 0, 0, 0, 0, 0, 0])).wrapping_mul(PREMIER);
            octets = suite;
        }
        self
    }
    pub(super) const fn octet(self, octet: u8) -> Self {
        self.octets(&[octet])
    }
    pub(super) const fn entier(self, entier: u16) -> Self {
        self.octets(&entier.to_le_bytes())
    }
    pub(super) const fn grand(self, grand: u32) -> Self {
        self.octets(&grand.to_le_bytes())
    }
    pub(super) const fn oui(self, oui: bool) -> Self {
        self.octet(if oui { 1 } else { 0 })
    }
    pub(super) const fn date(self, jour: Date) -> Self {
        self.grand(jour.aaaammjj())
    }
    pub(super) const fn renvoi(self, renvoi: Renvoi) -> Self {
        self.grand(renvoi.code())
    }
    pub(super) const fn duree(self, duree: Duree) -> Self {
        self.entier(duree.annees).octet(duree.mois).octet(duree.jours)
    }
    pub(super) const fn classes(self, classes: Classes) -> Self {
        self.octet(classes.bits())
    }
    /// How many elements follow: two lists never run into each other.
    pub(super) const fn longueur(self, longueur: usize) -> Self {
        // No list of the law has more elements than four bytes count.
        let [a, b, c, d, ..] = longueur.to_le_bytes();
        self.grand(u32::from_le_bytes([a, b, c, d]))
    }
}

/// The part of a value in the fingerprint: every field in the order written, each as the kind after it says. The value is taken apart
/// without `..`: a field that is forgotten does not compile.
///
/// Kinds: `octet`, `entier`, `grand`, `oui`, `date`, `duree`, `renvoi`, `classes`; `mot` for a word of a closed list; `partie` for a value that
/// has a part of its own; in brackets, a list of these with its length; `mot_ou_rien`, `octet_ou_rien`, `renvoi_ou_rien`, `date_ou_rien` and `partie_ou_rien`
/// for what may be absent;
/// `mots_dits` for sentences and what they alone cite, on which no answer rests; `deduit` for what follows from the other fields.
macro_rules! empreinte_de {
    ($Type:ty { $( $champ:ident : $genre:tt ),* $(,)? }) => {
        impl $Type {
            /// This part of the text, added to a fingerprint.
            #[must_use]
            pub const fn empreinte(&self, e: $crate::texte::empreinte::Empreinte) -> $crate::texte::empreinte::Empreinte {
                let Self { $( $champ ),* } = self;
                $( let e = $crate::texte::empreinte::empreinte_du_champ!(e, $champ, $genre); )*
                e
            }
        }
    };
}
pub(super) use empreinte_de;

/// One field, or one element of a list.
macro_rules! empreinte_du_champ {
    ($e:ident, $champ:ident, mots_dits) => {{
        let _ = $champ;
        $e
    }};
    ($e:ident, $champ:ident, deduit) => {{
        let _ = $champ;
        $e
    }};
    ($e:ident, $champ:ident, mot) => {
        $e.octet($champ.code())
    };
    ($e:ident, $champ:ident, mot_ou_rien) => {
        $e.octet(match $champ {
            Some(mot) => mot.code(),
            None => 0,
        })
    };
    ($e:ident, $champ:ident, renvoi_ou_rien) => {
        match $champ {
            Some(renvoi) => $e.octet(1).renvoi(*renvoi),
            None => $e.octet(0),
        }
    };
    ($e:ident, $champ:ident, date_ou_rien) => {
        match $champ {
            Some(jour) => $e.octet(1).grand(jour.aaaammjj()),
            None => $e.octet(0),
        }
    };
    ($e:ident, $champ:ident, partie_ou_rien) => {
        match $champ {
            Some(partie) => partie.empreinte($e.octet(1)),
            None => $e.octet(0),
        }
    };
    ($e:ident, $champ:ident, octet_ou_rien) => {
        match $champ {
            Some(octet) => $e.octet(1).octet(*octet),
            None => $e.octet(0),
        }
    };
    ($e:ident, $champ:ident, partie) => {
        $champ.empreinte($e)
    };
    ($e:ident, $champ:ident, [$genre:tt]) => {{
        let mut liste: &[_] = $champ;
        let mut e = $e.longueur(liste.len());
        while let [element, suite @ ..] = liste {
            e = $crate::texte::empreinte::empreinte_du_champ!(e, element, $genre);
            liste = suite;
        }
        e
    }};
    ($e:ident, $champ:ident, $methode:ident) => {
        $e.$methode(*$champ)
    };
}
pub(super) use empreinte_du_champ;
