//! Cells as the Arrow types hold them, whatever the type.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowDictionaryKeyType, ArrowPrimitiveType, Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type,
    Decimal256Type, Float16Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, RunEndIndexType,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, RunArray};
use arrow_buffer::{ArrowNativeType, NullBuffer, i256};
use arrow_schema::{DataType, TimeUnit};
use std::fmt;
use std::ops::Range;

/// What is in a cell that is not null.
#[derive(Clone, Copy)]
pub(crate) enum Cellule<'a> {
    Texte(&'a str),
    Booleen(bool),
    Entier(i128),
    /// A number with a fraction: a float, or so many units of a power of ten.
    Reel(f64),
    Decimal(i128, u32),
    /// A decimal of more digits than any field or key has; the bytes that would tell it from another are not kept.
    Demesure,
    /// Days since 1 January 1970.
    Jour(i64),
    /// An instant of universal or of no time: so many units, and how many make a day.
    Instant(i64, i64),
    /// A value that no field has, by the name of its type.
    Autre(&'a dyn fmt::Display),
}

/// Time zones that have the days of universal time.
const UNIVERSELS: [&str; 10] =
    ["UTC", "Etc/UTC", "Z", "+00:00", "-00:00", "+0000", "GMT", "Etc/GMT", "Etc/UCT", "Etc/Universal"];

/// Visits the cells of some rows. A dictionary, or an array of runs, is first unfolded by [`deplier`].
pub(crate) fn parcourir<'a>(
    tableau: &'a dyn Array,
    lignes: Range<usize>,
    mut voir: impl FnMut(usize, Option<Cellule<'a>>),
) {
    macro_rules! boucle {
        ($tableau:expr, $valeur:expr) => {{
            let tableau = $tableau;
            let nuls = tableau.nulls();
            for rang in lignes {
                voir(rang, est_la(nuls, rang).then(|| $valeur(tableau.value(rang))));
            }
        }};
    }
    macro_rules! primitif {
        ($Type:ty, $valeur:expr) => {
            boucle!(tableau.as_primitive::<$Type>(), $valeur)
        };
    }
    macro_rules! decimal {
        ($Type:ty, $echelle:expr, $entier:expr) => {
            primitif!($Type, |n| decimale($entier(n), *$echelle))
        };
    }
    let genre = tableau.data_type();
    match genre {
        DataType::Null => lignes.for_each(|rang| voir(rang, None)),
        DataType::Boolean => boucle!(tableau.as_boolean(), Cellule::Booleen),
        DataType::Utf8 => boucle!(tableau.as_string::<i32>(), Cellule::Texte),
        DataType::LargeUtf8 => boucle!(tableau.as_string::<i64>(), Cellule::Texte),
        DataType::Utf8View => boucle!(tableau.as_string_view(), Cellule::Texte),
        DataType::Int8 => primitif!(Int8Type, |n| Cellule::Entier(i128::from(n))),
        DataType::Int16 => primitif!(Int16Type, |n| Cellule::Entier(i128::from(n))),
        DataType::Int32 => primitif!(Int32Type, |n| Cellule::Entier(i128::from(n))),
        DataType::Int64 => primitif!(Int64Type, |n| Cellule::Entier(i128::from(n))),
        DataType::UInt8 => primitif!(UInt8Type, |n| Cellule::Entier(i128::from(n))),
        DataType::UInt16 => primitif!(UInt16Type, |n| Cellule::Entier(i128::from(n))),
        DataType::UInt32 => primitif!(UInt32Type, |n| Cellule::Entier(i128::from(n))),
        DataType::UInt64 => primitif!(UInt64Type, |n| Cellule::Entier(i128::from(n))),
        DataType::Float16 => reels(tableau.as_primitive::<Float16Type>(), lignes, |n| n.to_f64(), voir),
        DataType::Float32 => reels(tableau.as_primitive::<Float32Type>(), lignes, f64::from, voir),
        DataType::Float64 => reels(tableau.as_primitive::<Float64Type>(), lignes, |n| n, voir),
        DataType::Decimal32(_, echelle) => decimal!(Decimal32Type, echelle, i128::from),
        DataType::Decimal64(_, echelle) => decimal!(Decimal64Type, echelle, i128::from),
        DataType::Decimal128(_, echelle) => decimal!(Decimal128Type, echelle, |n| n),
        DataType::Decimal256(_, echelle) => {
            primitif!(Decimal256Type, |n: i256| n.to_i128().map_or(Cellule::Demesure, |n| decimale(n, *echelle)))
        }
        DataType::Date32 => primitif!(Date32Type, |n| Cellule::Jour(i64::from(n))),
        DataType::Date64 => primitif!(Date64Type, |n| Cellule::Instant(n, 86_400_000)),
        DataType::Timestamp(unite, zone) if zone.as_deref().is_none_or(|z| UNIVERSELS.contains(&z)) => match unite {
            TimeUnit::Second => primitif!(TimestampSecondType, |n| Cellule::Instant(n, 86_400)),
            TimeUnit::Millisecond => primitif!(TimestampMillisecondType, |n| Cellule::Instant(n, 86_400_000)),
            TimeUnit::Microsecond => primitif!(TimestampMicrosecondType, |n| Cellule::Instant(n, 86_400_000_000)),
            TimeUnit::Nanosecond => primitif!(TimestampNanosecondType, |n| Cellule::Instant(n, 86_400_000_000_000)),
        },
        _ => {
            let nuls = tableau.logical_nulls();
            for rang in lignes {
                voir(rang, est_la(nuls.as_ref(), rang).then_some(Cellule::Autre(genre)));
            }
        }
    }
}

#[inline]
pub(crate) fn est_la(nuls: Option<&NullBuffer>, rang: usize) -> bool {
    nuls.is_none_or(|nuls| nuls.is_valid(rang))
}

/// A whole float is a whole number; NaN is how tables without nulls write an absent one.
fn reels<'a, T: ArrowPrimitiveType>(
    tableau: &arrow_array::PrimitiveArray<T>,
    lignes: Range<usize>,
    valeur: impl Fn(T::Native) -> f64,
    mut voir: impl FnMut(usize, Option<Cellule<'a>>),
) {
    for rang in lignes {
        let nombre = tableau.is_valid(rang).then(|| valeur(tableau.value(rang))).filter(|n| !n.is_nan());
        voir(rang, nombre.map(reel));
    }
}

/// Past this, a float no longer tells a whole number from the next.
const ENTIER_SUR: f64 = 9_007_199_254_740_992.0;

fn reel<'a>(nombre: f64) -> Cellule<'a> {
    if nombre.fract() != 0.0 || nombre.abs() >= ENTIER_SUR {
        return Cellule::Reel(nombre);
    }
    // Whole and within 53 bits: the cast loses nothing.
    Cellule::Entier(nombre as i128)
}

fn decimale<'a>(nombre: i128, echelle: i8) -> Cellule<'a> {
    if nombre == 0 {
        return Cellule::Entier(0);
    }
    let decimales = u32::from(echelle.unsigned_abs());
    match 10_i128.checked_pow(decimales) {
        Some(puissance) if echelle < 0 => nombre.checked_mul(puissance).map_or(Cellule::Demesure, Cellule::Entier),
        None if echelle < 0 => Cellule::Demesure,
        Some(puissance) if nombre % puissance == 0 => Cellule::Entier(nombre / puissance),
        // A power of ten past 38 digits is more than any number that 38 digits hold.
        _ => Cellule::Decimal(nombre, decimales),
    }
}

/// No row of the values: a null.
pub(crate) const NULLE_PART: u32 = u32::MAX;

/// The values of a dictionary or of an array of runs, and which of them each row has; `None` for a plain array.
pub(crate) fn deplier(tableau: &dyn Array) -> Option<(ArrayRef, Vec<u32>)> {
    match tableau.data_type() {
        DataType::Dictionary(cles, _) => Some(match **cles {
            DataType::Int8 => dictionnaire::<Int8Type>(tableau),
            DataType::Int16 => dictionnaire::<Int16Type>(tableau),
            DataType::Int32 => dictionnaire::<Int32Type>(tableau),
            DataType::Int64 => dictionnaire::<Int64Type>(tableau),
            DataType::UInt8 => dictionnaire::<UInt8Type>(tableau),
            DataType::UInt16 => dictionnaire::<UInt16Type>(tableau),
            DataType::UInt32 => dictionnaire::<UInt32Type>(tableau),
            DataType::UInt64 => dictionnaire::<UInt64Type>(tableau),
            _ => return None,
        }),
        DataType::RunEndEncoded(fins, _) => match fins.data_type() {
            DataType::Int16 => suites::<Int16Type>(tableau),
            DataType::Int32 => suites::<Int32Type>(tableau),
            DataType::Int64 => suites::<Int64Type>(tableau),
            _ => None,
        },
        _ => None,
    }
}

fn dictionnaire<C: ArrowDictionaryKeyType>(tableau: &dyn Array) -> (ArrayRef, Vec<u32>) {
    let dictionnaire = tableau.as_dictionary::<C>();
    let cles = dictionnaire.keys();
    // A key of no value is a null too: nothing else can be said of it.
    let valeur = |cle: C::Native| cle.to_usize().and_then(|c| u32::try_from(c).ok()).unwrap_or(NULLE_PART);
    let rangs = match cles.nulls() {
        None => cles.values().iter().map(|&cle| valeur(cle)).collect(),
        Some(_) => cles.iter().map(|cle| cle.map_or(NULLE_PART, valeur)).collect(),
    };
    (dictionnaire.values().clone(), rangs)
}

fn suites<F: RunEndIndexType>(tableau: &dyn Array) -> Option<(ArrayRef, Vec<u32>)> {
    let suites = tableau.as_any().downcast_ref::<RunArray<F>>()?;
    let rangs = (0..suites.len()).map(|rang| u32::try_from(suites.get_physical_index(rang)).unwrap_or(NULLE_PART));
    Some((suites.values().clone(), rangs.collect()))
}

/// Year, month and day of a day counted from 1 January 1970: the civil calendar from 1 March 0000, in eras of 400 years.
pub(crate) fn civil(jours: i64) -> (i64, i64, i64) {
    let depuis_mars_0 = jours.saturating_add(719_468);
    let (ere, jour_ere) = (depuis_mars_0.div_euclid(146_097), depuis_mars_0.rem_euclid(146_097));
    let annee_ere = (jour_ere - jour_ere / 1460 + jour_ere / 36_524 - jour_ere / 146_096) / 365;
    let jour_annee = jour_ere - (365 * annee_ere + annee_ere / 4 - annee_ere / 100);
    let mois_mars = (5 * jour_annee + 2) / 153;
    let jour = jour_annee - (153 * mois_mars + 2) / 5 + 1;
    let mois = if mois_mars < 10 { mois_mars + 3 } else { mois_mars - 9 };
    (annee_ere + ere * 400 + i64::from(mois <= 2), mois, jour)
}

impl fmt::Display for Cellule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ecrire_jour = |f: &mut fmt::Formatter<'_>, jours| {
            let (annee, mois, jour) = civil(jours);
            write!(f, "{annee:04}-{mois:02}-{jour:02}")
        };
        match *self {
            Self::Texte(texte) => f.write_str(texte),
            Self::Booleen(valeur) => write!(f, "{valeur}"),
            Self::Entier(nombre) => write!(f, "{nombre}"),
            Self::Reel(nombre) => write!(f, "{nombre}"),
            Self::Demesure => f.write_str("(> 38)"),
            Self::Decimal(nombre, decimales) => {
                let nombre_seul = nombre.unsigned_abs();
                let (entier, reste) =
                    10_u128.checked_pow(decimales).map_or((0, nombre_seul), |p| (nombre_seul / p, nombre_seul % p));
                let signe = if nombre < 0 { "-" } else { "" };
                write!(f, "{signe}{entier}.{reste:0largeur$}", largeur = usize::try_from(decimales).unwrap_or(0))
            }
            Self::Jour(jours) => ecrire_jour(f, jours),
            // The two ends of the scale are how databases write infinity.
            Self::Instant(i64::MAX, _) => f.write_str("infinity"),
            Self::Instant(i64::MIN, _) => f.write_str("-infinity"),
            Self::Instant(unites, par_jour) => {
                ecrire_jour(f, unites.div_euclid(par_jour))?;
                let secondes = unites.rem_euclid(par_jour) / (par_jour / 86_400);
                if unites.rem_euclid(par_jour) == 0 {
                    return Ok(()); // a day
                }
                write!(f, "T{:02}:{:02}:{:02}", secondes / 3600, secondes / 60 % 60, secondes % 60)
            }
            Self::Autre(genre) => write!(f, "({genre})"),
        }
    }
}
