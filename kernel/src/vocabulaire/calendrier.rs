//! Days of the week, Easter, and dates some days or months later.

use super::date::{ANNEE_MAX, Date, jours_du_mois};
use super::enumeration::enumeration;
use core::num::Wrapping;

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

/// Easter Sunday of a year, by whole numbers only (the Gregorian computus of Meeus, Jones and Butcher); `None` outside 1900–2199.
#[must_use]
pub fn paques(annee: u16) -> Option<Date> {
    let n = |valeur: u32| Wrapping(valeur);
    let annee_du_cycle = n(u32::from(annee)) % n(19);
    let (siecle, reste) = (n(u32::from(annee)) / n(100), n(u32::from(annee)) % n(100));
    let correction_lunaire = (siecle - (siecle + n(8)) / n(25) + n(1)) / n(3);
    let epacte = (n(19) * annee_du_cycle + siecle - siecle / n(4) - correction_lunaire + n(15)) % n(30);
    let vers_dimanche = (n(32) + n(2) * (siecle % n(4)) + n(2) * (reste / n(4)) - epacte - reste % n(4)) % n(7);
    let retenue = (annee_du_cycle + n(11) * epacte + n(22) * vers_dimanche) / n(451);
    let rang = epacte + vers_dimanche + n(114) - n(7) * retenue;
    let (mois, jour) = (rang / n(31), rang % n(31) + n(1));
    Date::nouvelle(annee, u8::try_from(mois.0).ok()?, u8::try_from(jour.0).ok()?).ok()
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
