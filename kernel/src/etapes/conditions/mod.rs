//! The conditions of substance: findings 9 to 14.

pub(crate) mod age;
pub(crate) mod anciennete;
pub(crate) mod fonctionnaire;
pub(crate) mod fonctions;
pub(crate) mod informatique;
pub(crate) mod national;

use super::appartenance::Appartenance;
use super::contexte::Contexte;
use super::registre::Registre;
use super::section::Rangement;
use crate::texte::lectures::Lecture;
use crate::texte::version::Applique;
use crate::vocabulaire::section::Section;

/// Findings 9 to 14, in their order.
#[inline]
pub(crate) fn examiner(
    cx: &Contexte<'_, impl Applique>,
    qui: &Appartenance<'_>,
    rangement: Rangement,
    registre: &mut impl Registre,
) {
    let candidat_informatique = cx.texte().a14.classes.contient(cx.classe);
    if rangement.section == Section::Troisieme {
        fonctionnaire::examiner(cx, registre);
        if candidat_informatique && cx.lecture(Lecture::L10) {
            informatique::TroisConditions::de(cx).noter(cx, registre);
        }
        return;
    }
    let informatique = candidat_informatique.then(|| informatique::TroisConditions::de(cx));
    if rangement.section == Section::Deuxieme && rangement.ouverte {
        age::examiner(cx, informatique.as_ref(), registre);
    }
    anciennete::examiner(cx, qui, rangement.section, registre);
    fonctions::examiner(cx, qui, registre);
    if let Some(examen) = informatique {
        examen.noter(cx, registre);
    }
    national::examiner(cx, qui, rangement.section, registre);
}
