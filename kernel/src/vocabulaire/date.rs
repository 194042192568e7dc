//! Civil dates of the proleptic Gregorian calendar, years 1900 to 2199.

use super::ecrit::{BITS_HAUTS, ecrire_en};
use core::fmt;

/// A civil date. Ordered like the calendar; 4 bytes: year, month and day packed so that integer order is date order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(core::num::NonZeroU32);

/// First year accepted.
pub const ANNEE_MIN: u16 = 1900;
/// Last year accepted.
pub const ANNEE_MAX: u16 = 2199;

const BITS_JOUR: u32 = 5;
const BITS_MOIS: u32 = 4;
/// One month and one day, packed.
const MOIS_ET_JOUR: u8 = (1 << BITS_JOUR) + 1;

/// Days of each month in a common year; none of month 0.
static DERNIERS_JOURS: [u8; 13] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Why a date was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RefusDate {
    /// No such day in the calendar.
    Inexistante,
    /// Outside the years 1900 to 2199.
    HorsBornes,
}

/// Is the year a leap year?
#[inline]
#[must_use]
pub const fn bissextile(annee: u16) -> bool {
    annee.is_multiple_of(4) && (!annee.is_multiple_of(100) || annee.is_multiple_of(400))
}

/// Number of days of a month (1 to 12); 31 for anything else.
#[inline]
#[must_use]
pub const fn jours_du_mois(annee: u16, mois: u8) -> u8 {
    match mois {
        2 => {
            if bissextile(annee) {
                29
            } else {
                28
            }
        }
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Date {
    /// Stands for « from any date »: no date is before it.
    pub(crate) const TOUJOURS: Self = Self::assembler(ANNEE_MIN, 1, 1);
    /// Stands for « never »: after every reference date, and the day after the last date of all.
    pub(crate) const JAMAIS: Self = Self::assembler(ANNEE_MAX + 1, 1, 1);

    /// The date of these numbers, refused outside 1900–2199 or when the day does not exist.
    ///
    /// # Errors
    /// [`RefusDate`] says which of the two.
    #[inline]
    pub const fn nouvelle(annee: u16, mois: u8, jour: u8) -> Result<Self, RefusDate> {
        // Every month has 28 days: most dates need no look at the calendar.
        if mois == 0 || mois > 12 || jour == 0 || (jour > 28 && jour > jours_du_mois(annee, mois)) {
            return Err(RefusDate::Inexistante);
        }
        if annee < ANNEE_MIN || annee > ANNEE_MAX {
            return Err(RefusDate::HorsBornes);
        }
        Ok(Self::assembler(annee, mois, jour))
    }

    /// A day that the tables of the text write. One that does not exist would be a day that never comes: the tests of its threshold see it.
    pub(crate) const fn du_texte(annee: u16, mois: u8, jour: u8) -> Self {
        match Self::nouvelle(annee, mois, jour) {
            Ok(date) => date,
            Err(_) => Self::JAMAIS,
        }
    }

    /// Packs numbers already known to be a date.
    const fn assembler(annee: u16, mois: u8, jour: u8) -> Self {
        Self::empaqueter(elargir_u16(annee), elargir_u8(mois), elargir_u8(jour))
    }

    const fn empaqueter(annee: u32, mois: u32, jour: u32) -> Self {
        let bits = (annee << (BITS_JOUR + BITS_MOIS)) | (mois << BITS_JOUR) | jour;
        match core::num::NonZeroU32::new(bits) {
            Some(b) => Self(b),
            None => Self(core::num::NonZeroU32::MAX), // unreachable: a day is at least 1
        }
    }

    /// 1 January of a year of 1900–2199 (years outside are brought to the nearest bound).
    #[must_use]
    pub const fn premier_janvier(annee: u16) -> Self {
        Self::premier_du_mois(annee, 1)
    }

    /// First day of a month, for the tables of the text.
    #[must_use]
    pub const fn premier_du_mois(annee: u16, mois: u8) -> Self {
        match annee {
            ..ANNEE_MIN => Self::assembler(ANNEE_MIN, mois, 1),
            ANNEE_MIN..=ANNEE_MAX => Self::assembler(annee, mois, 1),
            _ => Self::assembler(ANNEE_MAX, mois, 1),
        }
    }

    /// Year.
    #[inline]
    #[must_use]
    pub const fn annee(self) -> u16 {
        bas_u16(self.0.get() >> (BITS_JOUR + BITS_MOIS))
    }

    /// Month, 1 to 12.
    #[inline]
    #[must_use]
    pub const fn mois(self) -> u8 {
        bas_u8((self.0.get() >> BITS_JOUR) & 0xF)
    }

    /// Day of the month, 1 to 31.
    #[inline]
    #[must_use]
    pub const fn jour(self) -> u8 {
        bas_u8(self.0.get() & 0x1F)
    }

    /// The day after (1 January 2200 after the last one).
    #[inline]
    #[must_use]
    pub const fn lendemain(self) -> Self {
        let (a, m, j) = (self.annee(), self.mois(), self.jour());
        // But for February: the odd months up to July have 31 days, and from August on the even ones.
        let dernier = if m == 2 { jours_du_mois(a, m) } else { 30 | (m ^ (m >> 3)) };
        if j < 28 || j < dernier {
            Self(self.0.saturating_add(1)) // the day is in the lowest bits
        } else if m < 12 {
            // The first of the next month: one more in the bits of the month, and 1 in those of the day.
            Self(self.0.saturating_add(elargir_u8(MOIS_ET_JOUR.wrapping_sub(j))))
        } else {
            Self::assembler(a.wrapping_add(1), 1, 1)
        }
    }

    /// The day before.
    #[must_use]
    pub const fn veille(self) -> Self {
        let (a, m, j) = (self.annee(), self.mois(), self.jour());
        if j > 1 {
            Self::assembler(a, m, j.wrapping_sub(1))
        } else if m > 1 {
            let m = m.wrapping_sub(1);
            Self::assembler(a, m, jours_du_mois(a, m))
        } else {
            Self::assembler(a.wrapping_sub(1), 12, 31)
        }
    }

    /// The same day `mois` months earlier; a day missing there becomes the last of its month (end-of-month rule).
    #[must_use]
    pub const fn moins_mois(self, mois: u16) -> Self {
        let total = self.annee().wrapping_mul(12).wrapping_add(elargir_en_u16(self.mois())).wrapping_sub(1);
        let total = total.saturating_sub(mois);
        let (a, m) = (total / 12, bas_u8(elargir_u16(total % 12)).wrapping_add(1));
        let dernier = jours_du_mois(a, m);
        let manquants = self.jour().saturating_sub(dernier);
        Self::assembler(a, m, self.jour().wrapping_sub(manquants))
    }

    /// Number of days since 1 March of year 0, for differences in days.
    #[must_use]
    pub const fn numero(self) -> u32 {
        let (m, j) = (elargir_u8(self.mois()), elargir_u8(self.jour()));
        let a = elargir_u16(self.annee()).wrapping_sub(if m <= 2 { 1 } else { 0 });
        let mois_depuis_mars = if m > 2 { m.wrapping_sub(3) } else { m.wrapping_add(9) };
        let rang = (mois_depuis_mars.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(j).wrapping_sub(1);
        a.wrapping_mul(365).wrapping_add(a / 4).wrapping_sub(a / 100).wrapping_add(a / 400).wrapping_add(rang)
    }

    /// The date as the number `YYYYMMDD`.
    #[must_use]
    pub const fn aaaammjj(self) -> u32 {
        elargir_u16(self.annee())
            .wrapping_mul(10_000)
            .wrapping_add(elargir_u8(self.mois()).wrapping_mul(100))
            .wrapping_add(elargir_u8(self.jour()))
    }

    /// The date of a number `YYYYMMDD`.
    ///
    /// # Errors
    /// [`RefusDate`] when there is no such day or it lies outside 1900–2199.
    #[inline(always)]
    pub fn depuis_aaaammjj(nombre: u32) -> Result<Self, RefusDate> {
        // A result that comes out of a function is packed there and taken apart here: each of the two rare answers comes out as it is.
        match Self::usuelle(nombre) {
            Some(date) => Ok(date),
            None => match Self::inusuelle(nombre) {
                Some(date) => Ok(date),
                None => Err(Self::refus(nombre)),
            },
        }
    }

    /// The date of such a number that every year has; a 29 February, and what is no day, are left to the calendar.
    #[inline(always)]
    fn usuelle(nombre: u32) -> Option<Self> {
        let (aaaamm, annee) = (nombre / 100, nombre / 10_000);
        let (mois, jour) =
            (aaaamm.wrapping_sub(annee.wrapping_mul(100)), nombre.wrapping_sub(aaaamm.wrapping_mul(100)));
        let dernier = *DERNIERS_JOURS.get(usize::try_from(mois).ok()?)?;
        let usuelle = (elargir_u16(ANNEE_MIN)..=elargir_u16(ANNEE_MAX)).contains(&annee)
            && jour.wrapping_sub(1) < elargir_u8(dernier);
        usuelle.then(|| Self::empaqueter(annee, mois, jour))
    }

    #[cold]
    #[inline(never)]
    fn inusuelle(nombre: u32) -> Option<Self> {
        Self::par_le_calendrier(nombre).ok()
    }

    #[cold]
    #[inline(never)]
    fn refus(nombre: u32) -> RefusDate {
        Self::par_le_calendrier(nombre).err().unwrap_or(RefusDate::Inexistante)
    }

    fn par_le_calendrier(nombre: u32) -> Result<Self, RefusDate> {
        let annee = u16::try_from(nombre / 10_000).map_err(|_| RefusDate::HorsBornes)?;
        Self::nouvelle(annee, bas_u8(nombre / 100 % 100), bas_u8(nombre % 100))
    }

    /// The date of a text `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`RefusDate`] when the text is not of that form, names no day, or lies outside 1900–2199.
    pub fn depuis_iso(texte: &[u8]) -> Result<Self, RefusDate> {
        let Some((&huit, &[j1, j2])) = texte.split_first_chunk() else { return Err(RefusDate::Inexistante) };
        // Each digit is its value, each dash zero; any other byte is, or becomes by the sum, more than seven bits hold.
        let x = u64::from_le_bytes(huit) ^ u64::from_le_bytes(*b"0000-00-");
        let de_trop = (x.wrapping_add(u64::from_le_bytes([118, 118, 118, 118, 127, 118, 118, 127])) | x) & BITS_HAUTS;
        let (dix, un) = (j1.wrapping_sub(b'0'), j2.wrapping_sub(b'0'));
        if de_trop != 0 || dix > 9 || un > 9 {
            return Err(RefusDate::Inexistante);
        }
        // Two digits that follow each other, as one number, stand at the first of them.
        let [siecle, _, annee, _, _, mois, ..] = x.wrapping_mul(10).wrapping_add(x >> 8).to_le_bytes();
        let annee = elargir_en_u16(siecle).wrapping_mul(100).wrapping_add(elargir_en_u16(annee));
        Self::nouvelle(annee, mois, dix.wrapping_mul(10).wrapping_add(un))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ecrire(f)
    }
}

impl Date {
    /// Writes it as `YYYY-MM-DD`.
    pub(crate) fn ecrire(self, w: &mut impl fmt::Write) -> fmt::Result {
        ecrire_en::<4>(self.annee(), w)?;
        w.write_str("-")?;
        ecrire_en::<2>(self.mois(), w)?;
        w.write_str("-")?;
        ecrire_en::<2>(self.jour(), w)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

// `From` is not usable in a const fn and the kernel has no cast, so the four width changes are spelled out once.
const fn elargir_u8(v: u8) -> u32 {
    u32::from_le_bytes([v, 0, 0, 0])
}
const fn elargir_u16(v: u16) -> u32 {
    let [a, b] = v.to_le_bytes();
    u32::from_le_bytes([a, b, 0, 0])
}
const fn elargir_en_u16(v: u8) -> u16 {
    u16::from_le_bytes([v, 0])
}
const fn bas_u8(v: u32) -> u8 {
    let [a, _, _, _] = v.to_le_bytes();
    a
}
const fn bas_u16(v: u32) -> u16 {
    let [a, b, _, _] = v.to_le_bytes();
    u16::from_le_bytes([a, b])
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Visiteur;
        impl serde::de::Visitor<'_> for Visiteur {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date YYYY-MM-DD of the years 1900 to 2199")
            }
            fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Date, E> {
                Date::depuis_iso(v.as_bytes()).map_err(|_| E::invalid_value(serde::de::Unexpected::Str(v), &self))
            }
        }
        d.deserialize_str(Visiteur)
    }
}
