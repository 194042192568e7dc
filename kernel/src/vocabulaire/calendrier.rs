//! Days of the week, Easter, and dates some days or months later.

use super::date::{ANNEE_MAX, Date, jours_du_mois};
use super::enumeration::enumeration;

enumeration! {
    /// A day of the week, from Monday.
    pub enum JourDeSemaine: "jour_de_semaine" {
        /// Monday.
        Lundi = 1, "lundi", "lundi", "Monday";
        /// Tuesday.
        Mardi = 2, "mardi", "mardi", "Tuesday";
        /// Wednesday.
        Mercredi = 3, "mercredi", "mercredi", "Wednesday";
        /// Thursday.
        Jeudi = 4, "jeudi", "jeudi", "Thursday";
        /// Friday.
        Vendredi = 5, "vendredi", "vendredi", "Friday";
        /// Saturday.
        Samedi = 6, "samedi", "samedi", "Saturday";
        /// Sunday.
        Dimanche = 7, "dimanche", "dimanche", "Sunday";
    }
}

/// The day of the week of a date.
#[must_use]
pub const fn jour_de_semaine(jour: Date) -> JourDeSemaine {
    // Day 0 of the numbering, 1 March of year 0, is a Wednesday.
    match jour.numero() % 7 {
        0 => JourDeSemaine::Mercredi,
        1 => JourDeSemaine::Jeudi,
        2 => JourDeSemaine::Vendredi,
        3 => JourDeSemaine::Samedi,
        4 => JourDeSemaine::Dimanche,
        5 => JourDeSemaine::Lundi,
        _ => JourDeSemaine::Mardi,
    }
}

/// What the age of the moon is counted from in the centuries 1900 to 2199, the only ones a [`Date`] has.
const DECALAGE_LUNAIRE: u16 = 24;

/// Easter Sunday of a year: the first Sunday after the full moon that the Gregorian tables place on or after 21 March. Whole numbers
/// only. `None` outside 1900–2199.
#[must_use]
pub fn paques(annee: u16) -> Option<Date> {
    let equinoxe = Date::nouvelle(annee, 3, 21).ok()?;
    let rang = annee % 19; // the place of the year in the cycle of the moon
    let age = match rang.wrapping_mul(19).wrapping_add(DECALAGE_LUNAIRE) % 30 {
        // In these centuries 28 falls on the last half of the cycle only, where it too is a day too late for the tables.
        tardif @ (28 | 29) => tardif.wrapping_sub(1),
        age => age,
    };
    let pleine_lune = plus_jours(equinoxe, u8::try_from(age).ok()?)?;
    let depuis_dimanche = jour_de_semaine(pleine_lune).code() % 7;
    plus_jours(pleine_lune, 7_u8.wrapping_sub(depuis_dimanche))
}

/// So many days later; `None` past 2199.
#[must_use]
pub const fn plus_jours(jour: Date, jours: u8) -> Option<Date> {
    let (mut date, mut reste) = (jour, jours);
    while reste > 0 {
        date = date.lendemain();
        reste = reste.wrapping_sub(1);
    }
    if date.annee() > ANNEE_MAX { None } else { Some(date) }
}

/// The same day so many months later; a day missing there becomes the last of its month (end-of-month rule). `None` past 2199.
#[must_use]
pub fn plus_mois(jour: Date, mois: u16) -> Option<Date> {
    let depuis_l_an_zero = jour.annee().wrapping_mul(12).wrapping_add(u16::from(jour.mois())).wrapping_sub(1);
    let total = depuis_l_an_zero.saturating_add(mois);
    let (annee, mois) = (total / 12, u8::try_from(total % 12).ok()?.wrapping_add(1));
    Date::nouvelle(annee, mois, jour.jour().min(jours_du_mois(annee, mois))).ok()
}
