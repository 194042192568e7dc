//! Article 1: the regimes, and the bodies and categories that each of them has.

use super::empreinte::{Empreinte, empreinte_de};
use super::renvoi::Renvoi;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::enumeration::{Enumeration, place};
use crate::vocabulaire::organisme::{Categorie as C, Regime as R, TypeOrganisme as T};

/// Article 1.
pub const ARTICLE: Renvoi = Renvoi::article(1);

/// A set of categories, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Categories(u32);

impl Categories {
    const AUCUNE: Self = Self(0);

    /// The set of the categories given.
    #[must_use]
    pub const fn de(mut liste: &[C]) -> Self {
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
    /// Categories of both sets.
    #[must_use]
    pub const fn inter(self, autres: Self) -> Self {
        Self(self.0 & autres.0)
    }
    /// Categories of either set.
    #[must_use]
    pub const fn union(self, autres: Self) -> Self {
        Self(self.0 | autres.0)
    }
    /// The set, added to a fingerprint.
    #[must_use]
    pub const fn empreinte(&self, e: Empreinte) -> Empreinte {
        e.grand(self.0)
    }
    /// The categories of the set.
    pub fn iter(self) -> impl Iterator<Item = C> {
        C::TOUTES.iter().copied().filter(move |&c| self.contient(c))
    }
}

/// A set of regimes, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Regimes(u32);

impl Regimes {
    /// The set of the regimes given.
    #[must_use]
    pub const fn de(mut liste: &[R]) -> Self {
        let mut bits = 0;
        while let [regime, suite @ ..] = liste {
            bits |= 1 << regime.code();
            liste = suite;
        }
        Self(bits)
    }
    /// Is this regime in the set?
    #[inline]
    #[must_use]
    pub const fn contient(self, regime: R) -> bool {
        self.0 & (1 << regime.code()) != 0
    }
    /// The set, added to a fingerprint.
    #[must_use]
    pub const fn empreinte(&self, e: Empreinte) -> Empreinte {
        e.grand(self.0)
    }
}

/// A set of kinds of body, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Genres(u32);

impl Genres {
    /// The set of the kinds given.
    #[must_use]
    pub const fn de(mut liste: &[T]) -> Self {
        let mut bits = 0;
        while let [genre, suite @ ..] = liste {
            bits |= 1 << genre.code();
            liste = suite;
        }
        Self(bits)
    }
    /// Is this kind in the set?
    #[inline]
    #[must_use]
    pub const fn contient(self, genre: T) -> bool {
        self.0 & (1 << genre.code()) != 0
    }
    /// The set, added to a fingerprint.
    #[must_use]
    pub const fn empreinte(&self, e: Empreinte) -> Empreinte {
        e.grand(self.0)
    }
}

const ABCD: Categories = Categories::de(&[C::A, C::B, C::C, C::D]);
const SANS: Categories = Categories::de(&[C::Sans]);
const CAISSES: Categories = Categories::de(&[C::Exceptionnelle, C::Premiere, C::Deuxieme, C::Troisieme]);
const SSM: Categories = Categories::de(&[C::HorsClasse, C::Exceptionnelle, C::Premiere, C::Deuxieme, C::Troisieme]);
/// Outside A1 the kind of body and its category are not looked at.
const TOUTES: Categories = Categories(u32::MAX);

/// The bodies of one kind that some regimes have, with their categories.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Organismes {
    /// The regimes.
    pub regimes: Regimes,
    /// The kinds.
    pub genres: Genres,
    /// The categories a body of these can have.
    pub categories: Categories,
}
empreinte_de!(Organismes { regimes: partie, genres: partie, categories: partie });

const fn organismes(regimes: &[R], genres: &[T], categories: Categories) -> Organismes {
    Organismes { regimes: Regimes::de(regimes), genres: Genres::de(genres), categories }
}

#[rustfmt::skip] // one row = the bodies of a regime
/// The bodies that the regimes of A1.al1 have.
pub const ORGANISMES: [Organismes; 8] = [
    organismes(&[R::General, R::Urcam],            &[T::Organisme],                                       ABCD),
    organismes(&[R::General],                      &[T::CaisseNationale, T::CentreInformatiqueNational],  SANS),
    organismes(&[R::General, R::Canam, R::Mines],  &[T::CentreInformatiqueRegional],                      SANS),
    organismes(&[R::Organic, R::Ava, R::Canam],    &[T::CaisseNationale],                                 SANS),
    organismes(&[R::Organic, R::Ava, R::Canam],    &[T::Caisse],                                          CAISSES),
    organismes(&[R::Mines],                        &[T::Canssm],                                          SANS),
    organismes(&[R::Mines],                        &[T::Ur],                                              CAISSES),
    organismes(&[R::Mines],                        &[T::Ssm],                                             SSM),
];

const CIRCONSCRIPTIONS: Categories =
    Categories::de(&[C::NordPasDeCalais, C::Est, C::CentreEst, C::CentreOuest, C::SudEst, C::SudOuest]);
const CLASSES_DU_RSI: Categories = Categories::de(&[C::Premiere, C::Deuxieme, C::Troisieme]);

#[rustfmt::skip] // one row = the bodies of a regime
/// The bodies that later states brought, and those that the first one had already but did not list: reading knows them for every list.
pub const ORGANISMES_POSTERIEURS: [Organismes; 12] = [
    organismes(&[R::Organic],                              &[T::CentreInformatiqueNational],  SANS),
    organismes(&[R::Canam],                                &[T::Caisse],                      Categories::de(&[C::A, C::B, C::C])),
    organismes(&[R::Mines],                                &[T::Carmi],                       ABCD),
    organismes(&[R::Mines],                                &[T::ServiceTerritorial],          CIRCONSCRIPTIONS),
    organismes(&[R::Cavimac],                              &[T::CaisseNationale],             SANS),
    organismes(&[R::Rsi],                                  &[T::CaisseNationale],             CLASSES_DU_RSI.union(SANS)),
    organismes(&[R::Rsi],                                  &[T::Organisme],                   CLASSES_DU_RSI),
    organismes(&[R::Sncf, R::Ratp, R::Camieg, R::Crpcen],  &[T::CaisseNationale],             SANS),
    organismes(&[R::Artistes],                             &[T::Organisme],                   SANS),
    organismes(&[R::Artistes],                             &[T::DirectionCommune],            SANS),
    organismes(&[R::Cnsa],                                 &[T::Etablissement],               SANS),
    organismes(&[R::Ars],                                  &[T::Agence],                      SANS),
];

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The regimes of A1.al1.
    pub regimes: Regimes,
    /// The kinds of their national bodies (a national computing centre is not one: A3 lists its emplois).
    pub nationaux: Genres,
    /// The bodies of these regimes.
    pub organismes: &'static [Organismes],
}
empreinte_de!(Etat { regimes: partie, nationaux: partie, organismes: [partie] });

/// The article as first published.
pub const INITIAL: Etat = Etat {
    regimes: Regimes::de(&[R::General, R::Urcam, R::Organic, R::Ava, R::Canam, R::Mines]),
    nationaux: Genres::de(&[T::CaisseNationale, T::Canssm]),
    organismes: &ORGANISMES,
};

impl Etat {
    /// Is it one of the regimes of A1.al1?
    #[inline]
    #[must_use]
    pub const fn nomme(&self, regime: R) -> bool {
        self.regimes.contient(regime)
    }
    /// The categories a body of this regime and kind has in this state; none when the regime has no such body.
    #[must_use]
    pub const fn categories(&self, regime: R, genre: T) -> Categories {
        de(self.organismes, regime, genre)
    }
    /// Is it a national body of a regime of A1.al1?
    #[inline]
    #[must_use]
    pub const fn est_national(&self, regime: R, genre: T) -> bool {
        self.nomme(regime) && self.nationaux.contient(genre)
    }
}

const REGIMES: usize = <R as Enumeration>::TOUTES.len();
const GENRES: usize = <T as Enumeration>::TOUTES.len();

/// The categories of each regime and kind in any state, by their codes.
static CATEGORIES: [[Categories; GENRES + 1]; REGIMES + 1] = categories_par_code();

#[expect(clippy::indexing_slicing, reason = "runs at compile time: a code out of range does not compile")]
const fn categories_par_code() -> [[Categories; GENRES + 1]; REGIMES + 1] {
    let mut table = [[Categories::AUCUNE; GENRES + 1]; REGIMES + 1];
    let mut regimes = <R as Enumeration>::TOUTES;
    while let [regime, autres_regimes @ ..] = regimes {
        let mut genres = <T as Enumeration>::TOUTES;
        while let [genre, autres_genres @ ..] = genres {
            table[place(regime.code())][place(genre.code())] = match regime {
                R::AutreR12345 | R::Autre => TOUTES,
                _ => de(&ORGANISMES, *regime, *genre).union(de(&ORGANISMES_POSTERIEURS, *regime, *genre)),
            };
            genres = autres_genres;
        }
        regimes = autres_regimes;
    }
    table
}

/// The categories a body of this regime and kind can have; none when the regime has no such body. Outside A1 all of them.
#[inline]
#[must_use]
pub fn categories(regime: R, genre: T) -> Categories {
    let du_regime = CATEGORIES.get(usize::from(regime.code()));
    du_regime.and_then(|l| l.get(usize::from(genre.code()))).copied().unwrap_or(Categories::AUCUNE)
}

const fn de(mut lignes: &[Organismes], regime: R, genre: T) -> Categories {
    while let [ligne, suite @ ..] = lignes {
        if ligne.regimes.contient(regime) && ligne.genres.contient(genre) {
            return ligne.categories;
        }
        lignes = suite;
    }
    Categories::AUCUNE
}

/// The categories an emploi of that fonction can have, among those of its body: only the missions of the national fund of the RSI
/// have classes there.
#[must_use]
pub const fn categories_de_l_emploi(regime: R, genre: T, fonction: Fonction) -> Categories {
    match (regime, genre, fonction) {
        (R::Rsi, T::CaisseNationale, Fonction::DirecteurDeMission | Fonction::AgentEnMission) => TOUTES,
        (R::Rsi, T::CaisseNationale, _) => SANS,
        _ => TOUTES,
    }
}

/// May the class of an emploi of this body be declared: is it a national body of a regime that A1 names in some state?
#[must_use]
pub const fn peut_declarer(regime: R, genre: T) -> bool {
    !matches!(regime, R::AutreR12345 | R::Autre | R::Ars) && INITIAL.nationaux.contient(genre)
}

/// Is it one of the regimes of A1.al1, as first published?
#[inline]
#[must_use]
pub const fn est_de_l_article_1(regime: R) -> bool {
    INITIAL.nomme(regime)
}

/// Is it a national body of a regime of A1.al1, as first published?
#[inline]
#[must_use]
pub const fn est_national(regime: R, genre: T) -> bool {
    INITIAL.est_national(regime, genre)
}
