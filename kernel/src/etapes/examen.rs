//! One evaluation under one hypothesis: the steps in their order.

use super::appartenance::{self, Appartenance};
use super::contexte::{Contexte, Hypothese, Jours};
use super::instruction::Instruction;
use super::registre::Registre;
use super::{conditions, recevabilite, section};
use crate::demande::Demande;
use crate::texte::lectures::Lectures;
use crate::texte::version::Applique;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::Section;

/// What an evaluation says besides its findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Examen {
    pub(crate) section: Option<Section>,
    pub(crate) lectures: Lectures,
}

/// What depends neither on the class asked nor on the missing facts, worked out once for several evaluations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situe<'a> {
    /// R, the reference date.
    pub(crate) reference: Date,
    pub(crate) qui: Appartenance<'a>,
    lectures: Lectures,
    /// The days that are looked at: under A28.al1 not those of that date.
    jours: Jours,
}

/// classement → appartenance.
#[inline]
pub(crate) fn situer<'a, T: Applique>(instruction: &Instruction<'a, T>, demande: &'a Demande) -> Situe<'a> {
    let jours = Jours::de(instruction, demande);
    let cx = Contexte::nouveau(instruction, demande, Hypothese::Pire, jours);
    let qui = appartenance::determiner(&cx);
    if T::AMENDE
        && let Some(gel) = appartenance::gel(&cx, demande, &qui)
    {
        let geles = jours.geles(gel.reference);
        let (qui, lectures) = appartenance::geler(&cx, demande, gel, geles);
        return Situe { reference: cx.reference, qui, lectures, jours: geles };
    }
    Situe { reference: cx.reference, qui, lectures: cx.lectures_consultees(), jours }
}

/// recevabilité → section → conditions, for a person already placed (on the same list, under the same lectures).
#[inline]
pub(crate) fn examiner(
    instruction: &Instruction<'_, impl Applique>,
    demande: &Demande,
    situe: &Situe<'_>,
    hypothese: Hypothese,
    registre: &mut impl Registre,
) -> Examen {
    let cx = Contexte::nouveau(instruction, demande, hypothese, situe.jours);
    cx.reprendre(situe.lectures);
    let qui = &situe.qui;
    recevabilite::examiner(&cx, qui, registre);
    let rangement = section::determiner(&cx, qui, registre);
    conditions::examiner(&cx, qui, rangement, registre);
    Examen { section: rangement.affichee(), lectures: cx.lectures_consultees() }
}
