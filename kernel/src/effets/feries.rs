//! Public holidays of a year, and the next working day: what moves the end of a claim period.

use crate::texte::feries::{FERIES, JourFerie, Quand};
use crate::vocabulaire::calendrier::{JourDeSemaine, jour_de_semaine, paques, plus_jours};
use crate::vocabulaire::date::Date;

/// The public holidays of a year of 1900–2199, in the order of the table; none outside. The list is that of 1998, for every year.
pub fn feries(annee: u16) -> impl Iterator<Item = (JourFerie, Date)> {
    let dimanche_de_paques = paques(annee);
    FERIES.iter().filter_map(move |ferie| {
        let jour = match ferie.quand {
            Quand::Fixe { mois, jour } => Date::nouvelle(annee, mois, jour).ok(),
            Quand::ApresPaques(jours) => dimanche_de_paques.and_then(|dimanche| plus_jours(dimanche, jours)),
        };
        jour.map(|jour| (ferie.nom, jour))
    })
}

/// The holiday of a day; the first in the order of the table when two fall together (Ascension on 1 or 8 May).
#[must_use]
pub fn ferie(jour: Date) -> Option<JourFerie> {
    let depuis_paques = paques(jour.annee()).and_then(|dimanche| jour.numero().checked_sub(dimanche.numero()));
    let tombe = |quand| match quand {
        Quand::Fixe { mois, jour: rang } => (mois, rang) == (jour.mois(), jour.jour()),
        Quand::ApresPaques(jours) => depuis_paques == Some(u32::from(jours)),
    };
    FERIES.iter().find(|ferie| tombe(ferie.quand)).map(|ferie| ferie.nom)
}

/// Neither a Saturday, nor a Sunday, nor a public holiday?
#[must_use]
pub fn est_ouvre(jour: Date) -> bool {
    !matches!(jour_de_semaine(jour), JourDeSemaine::Samedi | JourDeSemaine::Dimanche) && ferie(jour).is_none()
}

/// The longest run of days that are not working days: Ascension on Thursday 7 May, then 8 May and the weekend (2043).
const REPORT_MAX: u8 = 4;

/// The day itself if it is a working day, else the next one; `None` past 2199.
#[must_use]
pub fn reporter(jour: Date) -> Option<Date> {
    (0..=REPORT_MAX).filter_map(|jours| plus_jours(jour, jours)).find(|&j| est_ouvre(j))
}
