//! The school of R. 123-9: its name on a day, its missions and publics, what its documents rest on.

use crate::texte::ecole::{
    DERNIER_JOUR_DU_CNESSS, FONDEMENTS, Fondement, Justificatif, Mission, NomEcole, PUBLICS, Public,
};
use crate::vocabulaire::date::Date;

/// The name of the school on a day: CNESSS until 12 October 2004 included, EN3S from 13 October 2004. The title of ancien élève is the
/// same under both.
#[must_use]
pub fn nom_ecole(jour: Date) -> NomEcole {
    if jour <= DERNIER_JOUR_DU_CNESSS { NomEcole::Cnesss } else { NomEcole::En3s }
}

/// The first day of the present name.
#[must_use]
pub const fn premier_jour_en3s() -> Date {
    DERNIER_JOUR_DU_CNESSS.lendemain()
}

/// Whom a mission is for, in the order of the article; nobody for those that name no public.
pub fn publics(mission: Mission) -> impl Iterator<Item = &'static Public> {
    PUBLICS.iter().filter(move |p| p.mission == mission)
}

/// On which mission a document rests, and which provision asks for it.
#[must_use]
pub fn fondement(justificatif: Justificatif) -> Option<&'static Fondement> {
    FONDEMENTS.iter().find(|f| f.justificatif == justificatif)
}
