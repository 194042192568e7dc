//! Reading a demande.

use super::{Lieu, Objet};
use crate::demande::{Demande, Depot};
use crate::erreur::{Champ as C, ErreurEntree, Regle};
use crate::texte::art_16;
use crate::texte::lectures::Lectures;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::Voie;

/// Reads a demande.
///
/// # Errors
/// The first field at fault, in the order of the page of the format, with the rule it breaks.
pub fn lire_demande(o: &impl Objet) -> Result<Demande, ErreurEntree> {
    lire_demande_sous(o, None)
}

/// The same for an evaluation under a state of the text that is asked for, if one is: it says which routes are open, else the list does.
///
/// # Errors
/// As [`lire_demande`].
pub fn lire_demande_sous(o: &impl Objet, etat: Option<EtatDuTexte>) -> Result<Demande, ErreurEntree> {
    let ici = Lieu::RACINE;
    let annee: Option<u16> = ici.borne(o, C::DemandeAnnee)?;
    let annee = ici.requis(C::DemandeAnnee, Ok(annee))?;
    let classe = ici.requis(C::DemandeClasse, o.choix(C::DemandeClasse))?;
    let lectures: Option<u16> = ici.borne(o, C::DemandeLectures)?;
    let lectures = lectures.and_then(Lectures::depuis_bits).unwrap_or_default();
    let depot = match ici.lu(C::Depot, o.objet(C::Depot))? {
        Some(depot) => Some(lire_depot(&depot, annee, etat)?),
        None => None,
    };
    let reduction = ici.lu(C::DemandeReduction, o.booleen(C::DemandeReduction))?;
    ici.rien_d_autre(o, C::Demande)?;
    Ok(Demande { annee, classe, lectures, depot, reduction_demandee: reduction.unwrap_or(true) })
}

/// The route first: it says which of the other fields are needed. What it does not look at is read all the same, for its type.
fn lire_depot(o: &impl Objet, annee: u16, etat: Option<EtatDuTexte>) -> Result<Depot, ErreurEntree> {
    let ici = Lieu::RACINE;
    let voie = ici.lu(C::DepotVoie, o.choix(C::DepotVoie))?.unwrap_or(Voie::Postale);
    let postale = voie == Voie::Postale;
    let regles = art_16::electronique(etat.map_or(annee, EtatDuTexte::premiere_liste));
    let ouverte = postale || regles.is_some();
    ici.exiger(ouverte, C::DepotVoie, Regle::VoieNonOuverte)?;
    let cachet_poste = ici.lu(C::DepotCachetPoste, o.date(C::DepotCachetPoste))?;
    ici.exiger(cachet_poste.is_some() || !postale, C::DepotCachetPoste, Regle::ChampRequis)?;
    let exemplaires: Option<u8> = ici.borne(o, C::DepotExemplaires)?;
    ici.exiger(exemplaires.is_some() || !postale, C::DepotExemplaires, Regle::ChampRequis)?;
    let recommande = ici.lu(C::DepotRecommande, o.booleen(C::DepotRecommande))?;
    ici.exiger(recommande.is_some() || !postale, C::DepotRecommande, Regle::ChampRequis)?;
    let classes_indiquees = ici.requis(C::DepotClassesIndiquees, o.booleen(C::DepotClassesIndiquees))?;
    let pieces_jointes = ici.requis(C::DepotPiecesJointes, o.booleen(C::DepotPiecesJointes))?;
    let validation = ici.lu(C::DepotDateValidation, o.date(C::DepotDateValidation))?;
    ici.exiger(validation.is_some() || postale, C::DepotDateValidation, Regle::ChampRequis)?;
    if let Some(jour) = validation.filter(|_| !postale) {
        let ouvert = regles.is_none_or(|e| jour >= Date::premier_du_mois(annee.wrapping_sub(1), e.mois_d_ouverture));
        ici.exiger(ouvert, C::DepotDateValidation, Regle::ServeurFerme)?;
    }
    ici.rien_d_autre(o, C::Depot)?;
    let jour = if postale { cachet_poste } else { validation };
    Ok(Depot {
        voie,
        jour: jour.unwrap_or(Date::JAMAIS), // required of its route
        exemplaires: exemplaires.filter(|_| postale).unwrap_or(0),
        recommande: recommande.filter(|_| postale).unwrap_or(false),
        classes_indiquees,
        pieces_jointes,
    })
}
