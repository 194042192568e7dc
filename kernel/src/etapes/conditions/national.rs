//! What A15 asks of agents of national bodies whom it restricts to the class of their emploi.

use super::age::chiffres_d_age;
use super::anciennete;
use super::informatique::Anciennete;
use crate::constat::{CodeConstat, Etat};
use crate::etapes::appartenance::Appartenance;
use crate::etapes::classement::est_de_direction;
use crate::etapes::contexte::Contexte;
use crate::etapes::mesure::Mesure;
use crate::etapes::recevabilite::semaines;
use crate::etapes::registre::Registre;
use crate::texte::version::Applique;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::Section;

/// Findings 14.
#[inline]
pub(crate) fn examiner<T: Applique>(
    cx: &Contexte<'_, T>,
    qui: &Appartenance<'_>,
    section: Section,
    registre: &mut impl Registre,
) {
    let Some(classe) = qui.article15 else { return };
    if classe != cx.classe {
        return;
    }
    let Some(retenu) = qui.retenu(cx) else { return };
    let mut anciennete = Anciennete::nouvelle(cx.texte().a15.en_direction);
    for periode in cx.parmi(cx.roles().de_direction) {
        if est_de_direction(cx, periode) {
            anciennete.ajouter(cx, &periode);
        }
    }
    let dans_l_emploi = Mesure::d_un_trait(retenu.plage.debut, cx.borne(retenu.plage), cx.texte().a15.dans_l_emploi);
    if T::AMENDE && cx.suites().duree_unique {
        duree_unique(cx, qui, section, anciennete.mesurer(cx), dans_l_emploi, registre);
        return apres_les_durees(cx, registre);
    }
    for (code, mesure) in [(CodeConstat::A15CinqAns, anciennete.mesurer(cx)), (CodeConstat::A15TroisAns, dans_l_emploi)]
    {
        let etat = Etat::si(mesure.atteinte());
        registre.noter(code, etat, cx.texte().a15.durees, || mesure.chiffres_pour(etat));
    }
    apres_les_durees(cx, registre);
}

/// What is asked of who has not the title.
#[inline]
fn apres_les_durees<T: Applique>(cx: &Contexte<'_, T>, registre: &mut impl Registre) {
    if cx.ancien_eleve() {
        return;
    }
    if !T::AMENDE || cx.suites().age_article_15 {
        let premier = Date::premier_du_mois(cx.demande.annee, cx.texte().a11.mois_de_reference);
        let age = cx.age_au(cx.jour_d_age(premier));
        let etat = Etat::si(age >= cx.texte().a15.age_ans);
        registre.noter(CodeConstat::A15Age, etat, cx.texte().a15.age, || {
            chiffres_d_age(cx, age, cx.texte().a15.age_ans, etat)
        });
    }
    if T::AMENDE && cx.suites().sans_perfectionnement == Some(cx.classe) {
        return;
    }
    semaines(cx, CodeConstat::A15Perfectionnement, registre);
}

/// A15.al3 from the list of 2013 on: the two times, or that of A12; the figures are those of the weaker of the two, unless A12 does better.
fn duree_unique(
    cx: &Contexte<'_, impl Applique>,
    qui: &Appartenance<'_>,
    section: Section,
    cinq: Mesure,
    trois: Mesure,
    registre: &mut impl Registre,
) {
    let faible = if cinq.atteinte() && !trois.atteinte() { trois } else { cinq };
    let etat = Etat::si(faible.atteinte());
    match anciennete::constat_pour_l_article_15(cx, qui, section) {
        Some(douze) if douze.etat > etat => douze.noter(CodeConstat::A15Duree, registre),
        _ => registre.noter(CodeConstat::A15Duree, etat, cx.texte().a15.durees, || faible.chiffres_pour(etat)),
    }
}
