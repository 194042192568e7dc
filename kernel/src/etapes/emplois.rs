//! What article 3 says of an emploi by itself, from which day, up to a list: what a page or a sheet shows of a career. Which of two classes
//! is held (A4.al3), and what A5 keeps after a downgrade, is for the decision alone.

use super::classement::la_plus_haute;
use super::instruction::periode::{classes, derniere_table, premiere_table};
use crate::dossier::{Periode, RECLASSEMENTS_MAX};
use crate::texte::tables::PREMIERES_LISTES;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::date::Date;
use heapless::Vec;

/// The start, the reclassements, the later tables.
const JOURS_MAX: usize = 1 + RECLASSEMENTS_MAX + PREMIERES_LISTES.len();

/// The days from which article 3 gives the emploi of a period these classes, in order: its start, each reclassement, each later table
/// (up to that of the list of a year under a state of the text, and no later than the period) where it gives others. A later table takes
/// no class away; a declared class stands where none lists the emploi.
#[must_use]
pub fn classes_de_l_emploi(periode: &Periode, etat: EtatDuTexte, annee: u16) -> Vec<(Date, Classes), JOURS_MAX> {
    let liste = etat.table_de_la_liste(annee);
    let premiere = premiere_table(periode, liste);
    let derniere = derniere_table(periode, liste);
    let debut = periode.plage.debut;
    let fin = periode.plage.fin.unwrap_or(Date::JAMAIS);
    let mut jours: Vec<(Date, Classes), JOURS_MAX> = Vec::new();
    let au = |jour: Date| {
        let reclassement = periode.reclassements.iter().rfind(|r| r.date <= jour);
        let categorie = reclassement.map_or(periode.organisme.categorie, |r| r.categorie);
        let connues = premiere.jusqu_a(derniere).filter(|&t| t == premiere || t.premier_jour() <= jour);
        connues.fold(Classes::AUCUNE, |gardees, table| garder(gardees, classes(periode, table, categorie)))
    };
    let tables =
        premiere.jusqu_a(derniere).map(|table| table.premier_jour()).filter(|&jour| jour > debut && jour <= fin);
    let reclassements = periode.reclassements.iter().map(|r| r.date);
    for jour in core::iter::once(debut).chain(reclassements).chain(tables) {
        let place = jours.iter().position(|&(autre, _)| autre >= jour).unwrap_or(jours.len());
        if jours.get(place).is_none_or(|&(autre, _)| autre != jour) {
            let _ = jours.insert(place, (jour, au(jour))); // cannot be full: see JOURS_MAX
        }
    }
    let mut avant = None;
    jours.retain(|&(jour, classes)| {
        let dite = avant.replace(classes) != Some(classes) || periode.reclassements.iter().any(|r| r.date == jour);
        jour == debut || dite
    });
    jours
}

/// What is kept once a later table is known too.
fn garder(gardees: Classes, lues: Classes) -> Classes {
    match (gardees.premiere(), lues.premiere()) {
        (Some(une), Some(autre)) if !gardees.est_multiple() && !lues.est_multiple() => {
            la_plus_haute(une, autre).seule()
        }
        (_, None) => gardees,
        _ => lues,
    }
}
