//! Is a claim in time (A24)?

use super::ErreurEffet;
use super::feries::reporter;
use crate::texte::lectures::{Lecture, Lectures};
use crate::texte::renvoi::Renvoi;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::calendrier::plus_jours;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// A claim against the claim period.
    pub enum StatutReclamation: "statut_reclamation" {
        /// In time under the lecture chosen.
        EnTemps = 1, "en_temps", "dans le délai", "in time";
        /// Late under the lecture chosen, in time under the other.
        Contestable = 2, "contestable", "contestable\u{a0}: dans le délai selon l’autre lecture", "arguable: in time under the other reading";
        /// Late under both.
        Tardive = 3, "tardive", "tardive", "late";
    }
}

/// A claim, its state and the last days it was measured against.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Reclamation {
    /// In time or not.
    pub statut: StatutReclamation,
    /// The last day to post, under the lecture chosen.
    pub dernier_jour: Date,
    /// The last day to post, under the other lecture.
    pub dernier_jour_autre_lecture: Date,
    /// A24.al1.
    pub disposition: Renvoi,
    /// The lecture consulted: L24.
    pub lectures: Lectures,
}

/// The last day to post a claim against a list published on `publication`.
///
/// The fifteenth day after the day of publication, which is not counted (lecture L24; one day more under the alternative, a period of
/// clear days); moved on to the next working day from a Saturday, a Sunday or a public holiday.
///
/// # Errors
/// [`ErreurEffet::DateHorsBornes`] when it lies past 2199.
pub fn dernier_jour(publication: Date, lectures: Lectures) -> Result<Date, ErreurEffet> {
    dernier_jour_sous(EtatDuTexte::E2000, publication, lectures)
}

fn dernier_jour_sous(etat: EtatDuTexte, publication: Date, lectures: Lectures) -> Result<Date, ErreurEffet> {
    let a24 = &etat.texte().a24;
    let francs = if lectures.contient(Lecture::L24) { a24.jours_francs } else { 0 };
    let jours = a24.jours.saturating_add(francs);
    plus_jours(publication, jours).and_then(reporter).ok_or(ErreurEffet::DateHorsBornes)
}

/// Is a claim posted on `envoi` in time? The date of posting counts. The claim is filed as the request was (A24.al1, A16).
///
/// # Errors
/// [`ErreurEffet::EnvoiAvantPublication`]; [`ErreurEffet::DateHorsBornes`] when a last day lies past 2199.
pub fn reclamation(publication: Date, envoi: Date, lectures: Lectures) -> Result<Reclamation, ErreurEffet> {
    reclamation_sous(EtatDuTexte::E2000, publication, envoi, lectures)
}

/// [`reclamation`] under a state of the text. From the list of 2013 on the claim has a route of its own:
/// [`voie_de_reclamation_sous`](super::acheminement::voie_de_reclamation_sous).
///
/// # Errors
/// As [`reclamation`].
pub fn reclamation_sous(
    etat: EtatDuTexte,
    publication: Date,
    envoi: Date,
    lectures: Lectures,
) -> Result<Reclamation, ErreurEffet> {
    if envoi < publication {
        return Err(ErreurEffet::EnvoiAvantPublication);
    }
    let autre = if lectures.contient(Lecture::L24) { Lectures::DEFAUT } else { Lecture::L24.seule() };
    let limite = dernier_jour_sous(etat, publication, lectures)?;
    let limite_autre = dernier_jour_sous(etat, publication, autre)?;
    let statut = if envoi <= limite {
        StatutReclamation::EnTemps
    } else if envoi <= limite_autre {
        StatutReclamation::Contestable
    } else {
        StatutReclamation::Tardive
    };
    Ok(Reclamation {
        statut,
        dernier_jour: limite,
        dernier_jour_autre_lecture: limite_autre,
        disposition: etat.texte().a24.reclamation,
        lectures: Lecture::L24.seule(),
    })
}
