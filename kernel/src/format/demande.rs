//! Reading a demande.

use super::{Lieu, Objet};
use crate::demande::{Demande, Depot};
use crate::erreur::{Champ as C, ErreurEntree};
use crate::texte::lectures::Lectures;

/// Reads a demande.
///
/// # Errors
/// The first field at fault, in the order of the page of the format, with the rule it breaks.
pub fn lire_demande(o: &impl Objet) -> Result<Demande, ErreurEntree> {
    let ici = Lieu::RACINE;
    let annee: Option<u16> = ici.borne(o, C::DemandeAnnee)?;
    let annee = ici.requis(C::DemandeAnnee, Ok(annee))?;
    let classe = ici.requis(C::DemandeClasse, o.choix(C::DemandeClasse))?;
    let lectures: Option<u16> = ici.borne(o, C::DemandeLectures)?;
    let lectures = lectures.and_then(Lectures::depuis_bits).unwrap_or_default();
    let depot = match ici.lu(C::Depot, o.objet(C::Depot))? {
        Some(depot) => Some(lire_depot(&depot)?),
        None => None,
    };
    ici.rien_d_autre(o, C::Demande)?;
    Ok(Demande { annee, classe, lectures, depot })
}

fn lire_depot(o: &impl Objet) -> Result<Depot, ErreurEntree> {
    let ici = Lieu::RACINE;
    let cachet_poste = ici.requis(C::DepotCachetPoste, o.date(C::DepotCachetPoste))?;
    let exemplaires: Option<u8> = ici.borne(o, C::DepotExemplaires)?;
    let depot = Depot {
        cachet_poste,
        exemplaires: ici.requis(C::DepotExemplaires, Ok(exemplaires))?,
        recommande: ici.requis(C::DepotRecommande, o.booleen(C::DepotRecommande))?,
        classes_indiquees: ici.requis(C::DepotClassesIndiquees, o.booleen(C::DepotClassesIndiquees))?,
        pieces_jointes: ici.requis(C::DepotPiecesJointes, o.booleen(C::DepotPiecesJointes))?,
    };
    ici.rien_d_autre(o, C::Depot)?;
    Ok(depot)
}
