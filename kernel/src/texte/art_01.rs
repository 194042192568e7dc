//! Article 1: the regimes, and the bodies and categories that each of them has.

use super::renvoi::Renvoi;
use crate::vocabulaire::organisme::{Categorie as C, Regime as R, TypeOrganisme as T};

/// Article 1.
pub const ARTICLE: Renvoi = Renvoi::article(1);

/// A set of categories, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Categories(u16);

impl Categories {
    const AUCUNE: Self = Self(0);

    const fn de(mut liste: &[C]) -> Self {
        let mut bits = 0;
        while let [c, suite @ ..] = liste {
            bits |= 1 << c.code();
            liste = suite;
        }
        Self(bits)
    }
    /// Is this category in the set?
    #[inline]
    #[must_use]
    pub const fn contient(self, categorie: C) -> bool {
        self.0 & (1 << categorie.code()) != 0
    }
    /// Is there no such body (a body always has at least one category)?
    #[inline]
    #[must_use]
    pub const fn est_vide(self) -> bool {
        self.0 == 0
    }
    /// The categories of the set.
    pub fn iter(self) -> impl Iterator<Item = C> {
        use crate::vocabulaire::enumeration::Enumeration;
        C::TOUTES.iter().copied().filter(move |&c| self.contient(c))
    }
}

const ABCD: Categories = Categories::de(&[C::A, C::B, C::C, C::D]);
const SANS: Categories = Categories::de(&[C::Sans]);
const CAISSES: Categories = Categories::de(&[C::Exceptionnelle, C::Premiere, C::Deuxieme, C::Troisieme]);
const SSM: Categories = Categories::de(&[C::HorsClasse, C::Exceptionnelle, C::Premiere, C::Deuxieme, C::Troisieme]);
/// Outside A1 the kind of body and its category are not looked at.
const TOUTES: Categories = Categories(u16::MAX);

/// The categories a body of this regime and kind can have; none when the regime has no such body.
#[must_use]
#[rustfmt::skip] // one row = the bodies of a regime
pub const fn categories(regime: R, genre: T) -> Categories {
    match (regime, genre) {
        (R::General | R::Urcam,            T::Organisme)                                                => ABCD,
        (R::General,                       T::CaisseNationale | T::CentreInformatiqueNational)          => SANS,
        (R::General | R::Canam | R::Mines, T::CentreInformatiqueRegional)                               => SANS,
        (R::Organic | R::Ava | R::Canam,   T::CaisseNationale)                                          => SANS,
        (R::Organic | R::Ava | R::Canam,   T::Caisse)                                                   => CAISSES,
        (R::Mines,                         T::Canssm)                                                   => SANS,
        (R::Mines,                         T::Ur)                                                       => CAISSES,
        (R::Mines,                         T::Ssm)                                                      => SSM,
        (R::AutreR12345 | R::Autre,        _)                                                           => TOUTES,
        _                                                                                               => Categories::AUCUNE,
    }
}

/// Is it one of the regimes of A1.al1?
#[inline]
#[must_use]
pub const fn est_de_l_article_1(regime: R) -> bool {
    match regime {
        R::General | R::Urcam | R::Organic | R::Ava | R::Canam | R::Mines => true,
        R::AutreR12345 | R::Autre => false,
    }
}

/// Is it a national body of a regime of A1.al1 (a national computing centre is not one: A3 lists its emplois)?
#[inline]
#[must_use]
pub const fn est_national(regime: R, genre: T) -> bool {
    est_de_l_article_1(regime) && matches!(genre, T::CaisseNationale | T::Canssm)
}
