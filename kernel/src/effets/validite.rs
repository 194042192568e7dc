//! From when to when a list is valid (A1.al2).

use super::ErreurEffet;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// A list on a day.
    pub enum Validite: "validite" {
        /// Not published yet.
        NonPubliee = 1, "non_publiee", "pas encore publiée", "not published yet";
        /// In force.
        Valable = 2, "valable", "valable", "in force";
        /// Replaced by the next list.
        Remplacee = 3, "remplacee", "remplacée", "replaced";
    }
}

/// Is a list published on `publication` valid on `jour`? From that day until the day before the next list is published (`suivante`; `None`
/// while it is not), whatever the year (A1.al2).
///
/// # Errors
/// [`ErreurEffet::ListesEnDesordre`] when the next list was not published later.
pub fn validite(publication: Date, suivante: Option<Date>, jour: Date) -> Result<Validite, ErreurEffet> {
    if suivante.is_some_and(|s| s <= publication) {
        return Err(ErreurEffet::ListesEnDesordre);
    }
    Ok(if jour < publication {
        Validite::NonPubliee
    } else if suivante.is_none_or(|s| jour < s) {
        Validite::Valable
    } else {
        Validite::Remplacee
    })
}
