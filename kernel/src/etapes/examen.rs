//! One evaluation under one hypothesis: the steps in their order.

use super::appartenance::{self, Appartenance};
use super::contexte::{Contexte, Hypothese};
use super::registre::Registre;
use super::{conditions, recevabilite, section};
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
    /// R, the reference date: under A28.al1 not that of the evaluations.
    pub(crate) reference: Date,
    pub(crate) qui: Appartenance<'a>,
    lectures: Lectures,
}

/// classement → appartenance. Under A28.al1 the context goes to the days of that provision.
#[inline]
pub(crate) fn situer<'a, T: Applique>(cx: &mut Contexte<'a, T>) -> Situe<'a> {
    let reference = cx.reference;
    let mut qui = appartenance::determiner(cx);
    if T::AMENDE
        && let Some(gel) = appartenance::gel(cx, &qui)
    {
        (*cx, qui) = appartenance::geler(cx, gel);
    }
    Situe { reference, qui, lectures: cx.lectures_consultees() }
}

/// recevabilité → section → conditions, for a person placed in that context.
#[inline]
pub(crate) fn examiner(
    cx: &mut Contexte<'_, impl Applique>,
    situe: &Situe<'_>,
    hypothese: Hypothese,
    registre: &mut impl Registre,
) -> Examen {
    cx.reprendre_sous(hypothese, situe.lectures);
    let (cx, qui) = (&*cx, &situe.qui);
    recevabilite::examiner(cx, qui, registre);
    let rangement = section::determiner(cx, qui, registre);
    conditions::examiner(cx, qui, rangement, registre);
    Examen { section: rangement.affichee(), lectures: cx.lectures_consultees() }
}
