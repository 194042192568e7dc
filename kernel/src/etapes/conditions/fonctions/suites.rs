//! Time in lower classes under the later states: a class once held (lecture L13R), an ancien élève's year, time in an agency, and time that
//! the commission may take into account (A19.al2, A13.al5.3).

use super::{ajouter_les_jours_dans, etat, proche};
use crate::constat::{CodeConstat, Etat};
use crate::dossier::Plage;
use crate::etapes::appartenance::est_ars;
use crate::etapes::classement::{agrement_de_direction, classe_au};
use crate::etapes::contexte::Contexte;
use crate::etapes::mesure::Mesure;
use crate::etapes::registre::Registre;
use crate::texte::art_13::{Alternative, Cumul, LigneFonctions};
use crate::texte::lectures::Lecture;
use crate::texte::ordre::couvre;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::section::TypePosition;

/// What is added to the days counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ajout {
    Rien,
    ChampSocial,
    Equivalences,
}

/// Finding 12, for a class superior to the one of the agent.
#[inline(never)]
pub(super) fn examiner(
    cx: &Contexte<'_, impl Applique>,
    classe: Classe,
    ligne: &LigneFonctions,
    registre: &mut impl Registre,
) {
    if cx.suites().a_pu_relever && a_releve(cx) && cx.lecture(Lecture::L13R) {
        return;
    }
    let particulier = ligne.ancien_eleve.filter(|_| cx.ancien_eleve());
    let exige = particulier.map(|p| p.exige);
    let une_seule = ligne.plusieurs_classes && cx.lecture(Lecture::L13);
    let mut choix: Option<(Etat, Mesure)> = None;
    chaque(ligne, une_seule, |classes, alternative| {
        let mesure = mesurer(cx, classes, exige.unwrap_or(alternative.exige), classe, Ajout::Rien);
        let etat = etat(ligne, mesure);
        let mieux = choix.is_none_or(|(ancien, ancienne)| {
            let plus_proche = etat == ancien && proche(ligne, etat);
            etat > ancien || (plus_proche && mesure.manque_en_jours() < ancienne.manque_en_jours())
        });
        if mieux {
            choix = Some((etat, mesure));
        }
    });
    let Some((mut etat, mut mesure)) = choix else { return };
    let mut disposition = match ligne.reduction.disposition {
        Some(pouvoir) if etat == Etat::Appreciation => pouvoir,
        _ => particulier.map_or(ligne.disposition, |p| p.disposition),
    };
    if etat == Etat::NonRemplie
        && let Some((pouvoir, sans)) = a_la_main(cx, classe, ligne, exige, une_seule)
    {
        (etat, disposition, mesure) = (Etat::Appreciation, pouvoir, sans);
    }
    registre.noter(CodeConstat::A13DureeFonctions, etat, disposition, || mesure.chiffres(etat != Etat::Remplie));
}

/// Calls with the classes of each way to meet the row: together, or one by one as lecture L13 says.
fn chaque(ligne: &LigneFonctions, une_seule: bool, mut voir: impl FnMut(Classes, &Alternative)) {
    for alternative in ligne.alternatives {
        if une_seule && alternative.cumul == Cumul::SelonL13 {
            alternative.classes.iter().for_each(|c| voir(c.seule(), alternative));
        } else {
            voir(alternative.ensemble, alternative);
        }
    }
}

/// « Ou a pu relever » (A13.al1): an agrément in an emploi of the class asked, or of one that opens it.
fn a_releve(cx: &Contexte<'_, impl Applique>) -> bool {
    cx.emplois().any(|p| {
        agrement_de_direction(cx, p).map(|jour| jour.max(p.plage.debut)).is_some_and(|jour| {
            jour <= cx.reference && classe_au(cx, p, jour).is_some_and(|c| couvre(c, cx.demande.classe))
        })
    })
}

/// The time in those classes, with what is added to it in the class of the agent.
fn mesurer(cx: &Contexte<'_, impl Applique>, classes: Classes, exige: Duree, k: Classe, ajout: Ajout) -> Mesure {
    let mut jours = Intervalles::nouveaux();
    ajouter_les_jours_dans(cx, classes, &mut jours);
    let mut ajouter = |plage: Plage| jours.ajouter(plage.debut, cx.borne(plage));
    if cx.suites().ars {
        // A13.al3: in an agency time runs from the nomination, after an agrément.
        for p in cx.emplois().filter(|p| est_ars(p) && p.classe_declaree.is_some_and(|c| classes.contient(c))) {
            if cx.emplois().any(|q| agrement_de_direction(cx, q).is_some_and(|jour| jour < p.plage.debut)) {
                ajouter(p.plage);
            }
        }
    }
    if ajout != Ajout::Rien
        && let Some(position) = &cx.dossier.position
        && position.champ_social
        && position.genre != TypePosition::PerteEmploi
    {
        ajouter(position.plage);
    }
    if ajout == Ajout::Equivalences && cx.suites().equivalence.is_some() {
        for p in cx.emplois().filter(|p| p.niveau_equivalent.is_some_and(|c| couvre(c, k))) {
            ajouter(p.plage);
        }
    }
    Mesure::de(cx, &jours, exige)
}

/// Time at the hand of the commission: the provision under which it may take it into account, and the measure without it.
fn a_la_main(
    cx: &Contexte<'_, impl Applique>,
    k: Classe,
    ligne: &LigneFonctions,
    exige: Option<Duree>,
    une_seule: bool,
) -> Option<(Renvoi, Mesure)> {
    let suites = cx.suites();
    suites.champ_social?;
    for (ajout, pouvoir) in [(Ajout::ChampSocial, suites.champ_social), (Ajout::Equivalences, suites.equivalence)] {
        let mut choix: Option<Mesure> = None;
        chaque(ligne, une_seule, |classes, alternative| {
            if !classes.contient(k) {
                return;
            }
            let exige = exige.unwrap_or(alternative.exige);
            if etat(ligne, mesurer(cx, classes, exige, k, ajout)) != Etat::NonRemplie {
                let sans = mesurer(cx, classes, exige, k, Ajout::Rien);
                let mieux = choix.is_none_or(|deja| {
                    proche(ligne, Etat::Appreciation) && sans.manque_en_jours() < deja.manque_en_jours()
                });
                if mieux {
                    choix = Some(sans);
                }
            }
        });
        if let Some((pouvoir, sans)) = pouvoir.zip(choix) {
            return Some((pouvoir, sans));
        }
    }
    None
}
