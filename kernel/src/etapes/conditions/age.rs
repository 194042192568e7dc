//! The age of the second section (A9).

use super::informatique::TroisConditions;
use crate::constat::{Chiffres, CodeConstat, Etat, Grandeur};
use crate::etapes::contexte::{Contexte, et};
use crate::etapes::recevabilite::titulaire_de_la_canssm;
use crate::etapes::registre::Registre;
use crate::texte::art_09::Motif;
use crate::texte::version::Applique;

/// Finding 9: the first alternative that reaches the greatest state.
pub(crate) fn examiner<T: Applique>(
    cx: &Contexte<'_, T>,
    informatique: Option<&TroisConditions>,
    registre: &mut impl Registre,
) {
    if T::AMENDE && !cx.suites().age_en_deuxieme {
        return;
    }
    let age = cx.age_au(cx.jour_d_age(cx.reference));
    let transitoire = dispense_article_26(cx);
    let a09 = &cx.texte().a09;
    let mut etat = Etat::si(age >= a09.age.ans || transitoire);
    let (mut exige, mut disposition) = (a09.age.ans, a09.age.disposition);
    let interne = cx.suites().concours_interne.filter(|interne| T::AMENDE && age >= interne.ans);
    if let Some(interne) = interne.filter(|_| etat < Etat::Remplie && cx.eleve_concours_interne()) {
        (etat, exige, disposition) = (Etat::Remplie, interne.ans, interne.disposition);
    }
    for abaisse in a09.abaisses.iter().filter(|a| age >= a.ans) {
        let autre = match abaisse.motif {
            Motif::Admissible => Etat::si(cx.admissible_concours()),
            Motif::Informatique => informatique.map_or(Etat::NonRemplie, TroisConditions::etat),
            Motif::TitulaireCanssm => Etat::si(titulaire_de_la_canssm(cx)),
        };
        if autre > etat {
            (etat, exige, disposition) = (autre, abaisse.ans, abaisse.disposition);
        }
    }
    registre.noter(CodeConstat::A9Age, etat, disposition, || chiffres_d_age(cx, age, exige, etat));
}

/// The figures of an age; what is unknown is not shown.
pub(crate) fn chiffres_d_age(cx: &Contexte<'_, impl Applique>, age: u16, exige: u16, etat: Etat) -> Chiffres {
    let connue = cx.tete().naissance.is_some();
    Chiffres {
        requis: Grandeur::Age(exige),
        constate: if connue { Grandeur::Age(age) } else { Grandeur::Rien },
        manque: if connue && etat == Etat::NonRemplie {
            Grandeur::Age(exige.saturating_sub(age))
        } else {
            Grandeur::Rien
        },
    }
}

/// A26: on the first two lists, neither A12 nor the age of A9.al1 is held against someone on a list of 1999.
#[inline]
pub(crate) fn dispense_article_26<T: Applique>(cx: &Contexte<'_, T>) -> bool {
    et::<T>(cx.texte().a26.concerne(cx.demande.annee), || cx.inscrit_1999())
}
