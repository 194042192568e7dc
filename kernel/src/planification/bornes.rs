//! The two ends between which missing facts leave a verdict: everything missing at its worst, everything at its best.

use crate::decision::Verdict;
use crate::etapes::conclusion::accorder;
use crate::etapes::contexte::{Contexte, Hypothese};
use crate::etapes::examen::{Situe, examiner};
use crate::etapes::faits::rien_ne_manque;
use crate::etapes::registre::Etats;
use crate::texte::version::Applique;

/// Which of the two ends a search takes for granted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Borne {
    /// What holds whatever the missing facts are.
    Acquise,
    /// What the best answers to the missing facts would give.
    AuMieux,
}

/// The verdict that holds whatever the missing facts are (undetermined when the two ends differ), and the one at their best.
pub(super) fn bornes(cx: &mut Contexte<'_, impl Applique>, situe: &Situe<'_>) -> (Verdict, Verdict) {
    let rien_ne_manque = rien_ne_manque(cx.tete());
    let mut verdict = |hypothese| {
        let mut etats = Etats::TOUTES_REMPLIES;
        let _ = examiner(cx, situe, hypothese, &mut etats);
        etats.verdict()
    };
    let pire = verdict(Hypothese::PIRE);
    if rien_ne_manque {
        return (pire, pire);
    }
    let meilleur = verdict(Hypothese::MEILLEURE);
    (accorder(pire, meilleur), meilleur)
}

impl Borne {
    /// The verdict at this end.
    pub(super) fn verdict(self, cx: &mut Contexte<'_, impl Applique>, situe: &Situe<'_>) -> Verdict {
        let (acquis, au_mieux) = bornes(cx, situe);
        match self {
            Self::Acquise => acquis,
            Self::AuMieux => au_mieux,
        }
    }
}
