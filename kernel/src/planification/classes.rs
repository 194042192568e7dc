//! The eight classes at once: what does not depend on the class asked is worked out once.

use crate::decision::{Decision, Verdict};
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::etapes::conclusion::{conclure_situe, verdict_situe};
use crate::etapes::examen::situer;
use crate::vocabulaire::classe::Classe;
use heapless::Vec;

/// How many classes there are.
pub const CLASSES_MAX: usize = 8;

/// The decisions for the eight classes, in the order of [`Classe`], for the year, lectures and filing of the demande (its own class
/// plays no part). They equal eight calls of [`crate::evaluer()`]. They are written into the caller's list, which is emptied first:
/// eight decisions are several kilobytes.
pub fn toutes_classes(dossier: &Dossier, demande: &Demande, decisions: &mut Vec<Decision, CLASSES_MAX>) {
    decisions.clear();
    let situe = situer(dossier, demande);
    for classe in CLASSES {
        let _ = decisions.push(conclure_situe(dossier, &demande.pour_classe(classe), &situe)); // eight classes, eight places
    }
}

/// The eight verdicts alone, in the order of [`Classe`].
#[must_use]
pub fn tous_les_verdicts(dossier: &Dossier, demande: &Demande) -> [(Classe, Verdict); CLASSES_MAX] {
    let situe = situer(dossier, demande);
    CLASSES.map(|classe| (classe, verdict_situe(dossier, &demande.pour_classe(classe), &situe).0))
}

/// The classes, in their order.
pub(super) const CLASSES: [Classe; CLASSES_MAX] =
    [Classe::D1, Classe::D2, Classe::D3, Classe::AD1, Classe::AD2, Classe::AD3, Classe::IF1, Classe::IF2];
