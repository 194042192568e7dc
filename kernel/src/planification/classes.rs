//! The eight classes at once: what does not depend on the class asked is worked out once.

use super::bornes::Borne;
use crate::decision::{Decision, Verdict};
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::conclusion::{conclure_situe, verdict_situe};
use crate::etapes::contexte::Contexte;
use crate::etapes::examen::situer;
use crate::etapes::instruction::instruire;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::Classe;
use heapless::Vec;

/// How many classes there are.
pub const CLASSES_MAX: usize = 8;

/// The decisions for the eight classes, in the order of [`Classe`], for the year, lectures and filing of the demande (its own class
/// plays no part). They equal eight calls of [`crate::evaluer()`]. They are written into the caller's list, which is emptied first:
/// eight decisions are several kilobytes.
pub fn toutes_classes(dossier: &DossierVu, demande: &Demande, decisions: &mut Vec<Decision, CLASSES_MAX>) {
    toutes_classes_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, demande, decisions);
}

/// [`toutes_classes`] under a state of the text asked for: see [`crate::evaluer_sous()`].
pub fn toutes_classes_sous(
    etat: EtatDuTexte,
    dossier: &DossierVu,
    demande: &Demande,
    decisions: &mut Vec<Decision, CLASSES_MAX>,
) {
    decisions.clear();
    instruire!(dossier, etat, demande.annee, |instruction| {
        let mut cx = Contexte::nouveau(&instruction, demande);
        let situe = situer(&mut cx);
        for classe in CLASSES {
            cx.classe = classe;
            // Eight classes, eight places.
            let _ = decisions.push(Decision::vierge(demande));
            if let Some(decision) = decisions.last_mut() {
                conclure_situe(&mut cx, &situe, decision);
            }
        }
    });
}

/// The eight verdicts alone, in the order of [`Classe`].
#[must_use]
pub fn tous_les_verdicts(dossier: &DossierVu, demande: &Demande) -> [(Classe, Verdict); CLASSES_MAX] {
    tous_les_verdicts_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, demande)
}

/// [`tous_les_verdicts`] under a state of the text asked for.
#[must_use]
pub fn tous_les_verdicts_sous(
    etat: EtatDuTexte,
    dossier: &DossierVu,
    demande: &Demande,
) -> [(Classe, Verdict); CLASSES_MAX] {
    instruire!(dossier, etat, demande.annee, |instruction| {
        let mut cx = Contexte::nouveau(&instruction, demande);
        let situe = situer(&mut cx);
        CLASSES.map(|classe| {
            cx.classe = classe;
            (classe, verdict_situe(&mut cx, &situe).0)
        })
    })
}

/// The classes, in their order.
pub(super) const CLASSES: [Classe; CLASSES_MAX] =
    [Classe::D1, Classe::D2, Classe::D3, Classe::AD1, Classe::AD2, Classe::AD3, Classe::IF1, Classe::IF2];

/// The verdicts at one end of the missing facts, for those of the eight classes that are looked for.
pub(super) fn verdicts_parmi(
    etat: EtatDuTexte,
    dossier: &DossierVu,
    demande: &Demande,
    borne: Borne,
    cherchees: [bool; CLASSES_MAX],
) -> [Option<Verdict>; CLASSES_MAX] {
    let mut verdicts = [None; CLASSES_MAX];
    instruire!(dossier, etat, demande.annee, |instruction| {
        let mut cx = Contexte::nouveau(&instruction, demande);
        let situe = situer(&mut cx);
        for ((verdict, classe), cherchee) in verdicts.iter_mut().zip(CLASSES).zip(cherchees) {
            cx.classe = classe;
            *verdict = cherchee.then(|| borne.verdict(&mut cx, &situe));
        }
    });
    verdicts
}
