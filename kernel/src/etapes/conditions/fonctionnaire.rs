//! The four conditions asked of State civil servants (A10, and R123-45.al6 by reference).

use super::age::chiffres_d_age;
use crate::constat::{CodeConstat, Etat, Grandeur};
use crate::dossier::{FonctionPublique, Plage};
use crate::etapes::contexte::Contexte;
use crate::etapes::mesure::Mesure;
use crate::etapes::recevabilite::oui_non;
use crate::etapes::registre::Registre;
use crate::texte::version::Applique;
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::emploi::StatutAgent;

/// Findings 10.
pub(crate) fn examiner<T: Applique>(cx: &Contexte<'_, T>, registre: &mut impl Registre) {
    let Some(services) = &cx.dossier.fonction_publique else { return };
    let propose = cx.proposition_ministre(services.proposition_ministre);
    registre.noter(CodeConstat::A10Proposition, Etat::si(propose), cx.texte().a10.disposition, || {
        let mut chiffres = oui_non(propose);
        if services.proposition_ministre.is_none() {
            chiffres.constate = Grandeur::Rien;
        }
        chiffres
    });
    if services.statut != StatutAgent::Etat {
        let etat = Etat::si(T::AMENDE && cx.suites().tous_statuts);
        registre.noter_sans_chiffres(CodeConstat::A10Statut, etat, cx.texte().a10.disposition);
    }
    let noter_duree = |code, mesure: Mesure, registre: &mut _| {
        let etat = Etat::si(mesure.atteinte());
        Registre::noter(registre, code, etat, cx.texte().a10.disposition, || mesure.chiffres_pour(etat));
    };
    noter_duree(CodeConstat::A10Anciennete, anciennete(cx, services), registre);
    if !T::AMENDE || cx.suites().age_en_troisieme {
        let age = cx.age_au(cx.jour_d_age(cx.reference));
        let etat = Etat::si(age >= cx.texte().a10.age);
        registre.noter(CodeConstat::A10Age, etat, cx.texte().a10.disposition, || {
            chiffres_d_age(cx, age, cx.texte().a10.age, etat)
        });
    }
    noter_duree(CodeConstat::A10Fonctions, fonctions(cx, services), registre);
}

/// Do the four conditions hold (R123-45.al6)? Without services in the State they do not.
pub(crate) fn conditions_reunies<T: Applique>(cx: &Contexte<'_, T>) -> bool {
    let Some(services) = &cx.dossier.fonction_publique else { return false };
    // Every condition is measured, so that a lecture that matters is always seen as consulted.
    let mesures = [anciennete(cx, services).atteinte(), fonctions(cx, services).atteinte()];
    mesures == [true, true]
        && services.statut == StatutAgent::Etat
        && cx.age_au(cx.jour_d_age(cx.reference)) >= cx.texte().a10.age
        && cx.proposition_ministre(services.proposition_ministre)
}

fn anciennete(cx: &Contexte<'_, impl Applique>, services: &FonctionPublique) -> Mesure {
    cumul(cx, services.categorie_a.iter(), cx.texte().a10.anciennete_categorie_a)
}

fn fonctions<T: Applique>(cx: &Contexte<'_, T>, services: &FonctionPublique) -> Mesure {
    let exige = cx.texte().a10.fonctions;
    let fonctions = services.fonctions_securite_sociale.iter();
    if T::AMENDE && cx.suites().protection_sociale {
        return cumul(cx, fonctions.chain(&services.fonctions_protection_sociale), exige);
    }
    cumul(cx, fonctions, exige)
}

fn cumul<'a>(cx: &Contexte<'_, impl Applique>, plages: impl Iterator<Item = &'a Plage>, exige: Duree) -> Mesure {
    let mut jours = Intervalles::nouveaux();
    for &plage in plages {
        jours.ajouter(plage.debut, cx.borne(plage));
    }
    Mesure::de(cx, &jours, exige)
}
