//! A dossier under one state of the text: what the steps ask of the facts whatever the demande, worked out once.
//!
//! `periode` (what one period is under a text) and `absences` (the facts that may be missing), `qualifies` (the days of A12) → `deriver` → `preparation`.

pub(crate) mod absences;
mod deriver;
pub(crate) mod periode;
pub(crate) mod preparation;
mod qualifies;

use crate::dossier::derivation::Rangs;
use crate::dossier::{DossierVu, Periode, Tete};
use crate::texte::version::Applique;
use core::ops::Deref;

/// A dossier under one state of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instruction<'a, T> {
    pub(crate) dossier: &'a DossierVu,
    /// Its head; where what is settled is taken, perhaps a copy of it that is nearer.
    tete: &'a Tete,
    pub(crate) texte: T,
}

/// Evaluates the last expression with `$instruction` bound to the dossier under a state of the text: once for the initial text, whose
/// tables are constants, once for any later one.
macro_rules! instruire {
    ($dossier:expr, $etat:expr, $annee:expr, |$instruction:ident| $reponse:expr) => {{
        let etat: $crate::texte::version::EtatDuTexte = $etat;
        $crate::etapes::instruction::preparation::sur_prepare($dossier, etat, $annee, |dossier| match etat.suivant() {
            None => {
                let texte = $crate::texte::version::Initial;
                let $instruction = $crate::etapes::instruction::Instruction::de(dossier, texte);
                $reponse
            }
            Some(suivant) => {
                let texte = $crate::texte::version::Amende { texte: &suivant.texte, suites: &suivant.suites };
                let $instruction = $crate::etapes::instruction::Instruction::de(dossier, texte);
                $reponse
            }
        })
    }};
}
pub(crate) use instruire;

/// One period of a career, with its index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Emploi<'a> {
    pub(crate) rang: u8,
    pub(crate) periode: &'a Periode,
}

impl Deref for Emploi<'_> {
    type Target = Periode;
    #[inline]
    fn deref(&self) -> &Periode {
        self.periode
    }
}

impl<'a, T: Applique> Instruction<'a, T> {
    /// That dossier under that text.
    #[inline]
    pub(crate) const fn de(dossier: &'a DossierVu, texte: T) -> Self {
        Self { dossier, tete: &dossier.tete, texte }
    }

    /// The same, its head looked at there.
    #[inline]
    pub(crate) const fn par_la_tete(tete: &'a Tete, dossier: &'a DossierVu, texte: T) -> Self {
        Self { dossier, tete, texte }
    }

    /// The head of the dossier.
    #[inline]
    pub(crate) const fn tete(&self) -> &'a Tete {
        if T::ETABLI { self.tete } else { &self.dossier.tete }
    }

    /// The career.
    #[inline]
    pub(crate) fn emplois(&self) -> impl Iterator<Item = Emploi<'a>> + use<'a, T> {
        (0_u8..).zip(&self.dossier.carriere).map(|(rang, periode)| Emploi { rang, periode })
    }

    /// These periods of it.
    #[inline]
    pub(crate) fn parmi(&self, rangs: Rangs) -> impl Iterator<Item = Emploi<'a>> + use<'a, T> {
        let carriere = &self.dossier.carriere;
        rangs.iter().filter_map(move |rang| Some(Emploi { rang, periode: carriere.get(usize::from(rang))? }))
    }

    /// The period at that index of it.
    #[inline]
    pub(crate) fn emploi(&self, rang: u8) -> Option<Emploi<'a>> {
        Some(Emploi { rang, periode: self.dossier.carriere.get(usize::from(rang))? })
    }
}
