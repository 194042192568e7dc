//! How a request is filed from the list of 2013 on: by post or on the site (A16).

use super::oui_non;
use crate::constat::{Chiffres, CodeConstat, Etat, Grandeur};
use crate::demande::Depot;
use crate::etapes::contexte::Contexte;
use crate::etapes::registre::Registre;
use crate::texte::suites::ReglesDuDepot;
use crate::texte::version::Applique;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::Voie;

/// Findings 1 to 5; copies and registered mail are those of the post alone.
pub(super) fn examiner(
    cx: &Contexte<'_, impl Applique>,
    depot: &Depot,
    regles: &ReglesDuDepot,
    registre: &mut impl Registre,
) {
    let a16 = &cx.texte().a16;
    let annee = cx.demande.annee.wrapping_sub(1);
    if depot.voie == Voie::Dematerialisee {
        let dernier = Date::nouvelle(annee, regles.dernier_mois, regles.dernier_jour).unwrap_or(Date::JAMAIS);
        registre.noter(CodeConstat::A16Date, Etat::si(depot.jour <= dernier), regles.electronique, || Chiffres {
            requis: Grandeur::Date(dernier),
            constate: Grandeur::Date(depot.jour),
            manque: Grandeur::Rien,
        });
    } else {
        let limite = Date::premier_du_mois(annee, a16.mois_limite);
        registre.noter(CodeConstat::A16Date, Etat::si(depot.jour < limite), a16.forme, || Chiffres {
            requis: Grandeur::Date(limite),
            constate: Grandeur::Date(depot.jour),
            manque: Grandeur::Rien,
        });
        let manquants = a16.exemplaires.saturating_sub(depot.exemplaires);
        registre.noter(CodeConstat::A16Exemplaires, Etat::si(manquants == 0), regles.exemplaires, || Chiffres {
            requis: Grandeur::Nombre(u16::from(a16.exemplaires)),
            constate: Grandeur::Nombre(u16::from(depot.exemplaires)),
            manque: if manquants == 0 { Grandeur::Rien } else { Grandeur::Nombre(u16::from(manquants)) },
        });
        let recommande = depot.recommande;
        registre.noter(CodeConstat::A16Recommande, Etat::si(recommande), regles.recommande, || oui_non(recommande));
    }
    for (code, fait, disposition) in [
        (CodeConstat::A16Classes, depot.classes_indiquees, regles.classes),
        (CodeConstat::A16Pieces, depot.pieces_jointes, regles.pieces),
    ] {
        registre.noter(code, Etat::si(fait), disposition, || oui_non(fait));
    }
}
