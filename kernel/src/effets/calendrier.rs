//! The days that count in a list year (A11.al1, A16.al1, A24.al1).

use super::ErreurEffet;
use super::reclamation::dernier_jour;
use crate::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use crate::texte::INITIAL;
use crate::texte::lectures::Lectures;
use crate::vocabulaire::date::Date;

/// The days of a list year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Calendrier {
    /// The list year.
    pub annee: u16,
    /// The last day to post the request, by the postmark (A16.al1): not moved on, the text names a day and not a period.
    pub dernier_depot: Date,
    /// The day at which candidates are judged (A11.al1; A11.al2 sets another for those who left the regimes).
    pub reference: Date,
    /// The publication of the list, if it took place: the list is valid from then on (A1.al2).
    pub publication: Option<Date>,
    /// The last day to post a claim (A24.al1, lecture L24), once the list is published.
    pub dernier_jour_reclamation: Option<Date>,
}

/// The calendar of the list of `annee` (2000 to 2199), published on `publication` if it is.
///
/// # Errors
/// [`ErreurEffet::AnneeHorsBornes`]; [`ErreurEffet::DateHorsBornes`] when the claim period ends past 2199.
pub fn calendrier(annee: u16, publication: Option<Date>, lectures: Lectures) -> Result<Calendrier, ErreurEffet> {
    if !(ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(&annee) {
        return Err(ErreurEffet::AnneeHorsBornes);
    }
    Ok(Calendrier {
        annee,
        dernier_depot: Date::premier_du_mois(annee.saturating_sub(1), INITIAL.a16.mois_limite).veille(),
        reference: Date::premier_du_mois(annee, INITIAL.a11.mois_de_reference),
        publication,
        dernier_jour_reclamation: publication.map(|p| dernier_jour(p, lectures)).transpose()?,
    })
}
