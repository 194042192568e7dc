//! What A15 asks of agents of national bodies whom it restricts to the class of their emploi.

use super::age::chiffres_d_age;
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

/// Findings 14.
#[inline]
pub(crate) fn examiner(cx: &Contexte<'_, impl Applique>, qui: &Appartenance<'_>, registre: &mut impl Registre) {
    let (Some(classe), Some(retenu)) = (qui.article15, qui.retenu) else { return };
    if classe != cx.demande.classe {
        return;
    }
    let mut anciennete = Anciennete::nouvelle(cx.texte().a15.en_direction);
    for periode in cx.parmi(cx.derivation().roles.de_direction) {
        if est_de_direction(cx, periode) {
            anciennete.ajouter(cx, &periode);
        }
    }
    let dans_l_emploi = Mesure::d_un_trait(retenu.plage.debut, cx.borne(retenu.plage), cx.texte().a15.dans_l_emploi);
    for (code, mesure) in [(CodeConstat::A15CinqAns, anciennete.mesurer(cx)), (CodeConstat::A15TroisAns, dans_l_emploi)]
    {
        let etat = Etat::si(mesure.atteinte());
        registre.noter(code, etat, cx.texte().a15.durees, || mesure.chiffres_pour(etat));
    }
    if cx.ancien_eleve() {
        return;
    }
    let age = cx.age_au(Date::premier_du_mois(cx.demande.annee, cx.texte().a11.mois_de_reference));
    let etat = Etat::si(age >= cx.texte().a15.age_ans);
    registre
        .noter(CodeConstat::A15Age, etat, cx.texte().a15.age, || chiffres_d_age(cx, age, cx.texte().a15.age_ans, etat));
    semaines(cx, CodeConstat::A15Perfectionnement, registre);
}
