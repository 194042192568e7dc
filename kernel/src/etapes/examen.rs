//! One evaluation under one hypothesis: the steps in their order.

use super::appartenance::{self, Appartenance};
use super::contexte::{Contexte, Hypothese};
use super::registre::Registre;
use super::{conditions, recevabilite, section};
use crate::decision::Situation;
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::texte::lectures::Lectures;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::Section;

/// What an evaluation says besides its findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Examen {
    pub(crate) reference: Date,
    pub(crate) situation: Situation,
    pub(crate) classe: Option<Classe>,
    pub(crate) section: Option<Section>,
    pub(crate) lectures: Lectures,
}

/// classement → appartenance → recevabilité → section → conditions.
#[inline]
pub(crate) fn examiner(
    dossier: &Dossier,
    demande: &Demande,
    hypothese: Hypothese,
    registre: &mut impl Registre,
) -> Examen {
    let cx = Contexte::nouveau(dossier, demande, hypothese);
    let qui: Appartenance<'_> = appartenance::determiner(&cx);
    recevabilite::examiner(&cx, &qui, registre);
    let rangement = section::determiner(&cx, &qui, registre);
    conditions::examiner(&cx, &qui, rangement, registre);
    Examen {
        reference: cx.reference,
        situation: qui.situation,
        classe: qui.classe,
        section: rangement.affichee(),
        lectures: cx.lectures_consultees(),
    }
}
