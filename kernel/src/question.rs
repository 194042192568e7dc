//! Missing facts in the order in which asking them settles the verdict soonest.
//!
//! Every missing fact helps the candidate in one direction only, so what an answer can leave lies between two evaluations: the
//! answer taken, all other missing facts at their worst, then at their best. The order looks one question ahead:
//! 1. the facts whose worst and best answers both leave one verdict only, then those of which one answer does, then the others;
//! 2. the fewest findings still unknown after the less telling of the two answers, then after the other;
//! 3. the order of the paths.

use crate::decision::{FAITS_MAX, Fait, Verdict};
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::conclusion::accorder;
use crate::etapes::contexte::{Contexte, Hypothese};
use crate::etapes::examen::{examiner, situer};
use crate::etapes::faits::{qui_comptent, rien_ne_manque};
use crate::etapes::instruction::{Instruction, instruire};
use crate::etapes::registre::Etats;
use crate::texte::version::{Applique, EtatDuTexte};
use heapless::Vec;

/// What is left open once a question is answered.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Perspective {
    /// The verdict with every other missing fact at its worst.
    pub au_pire: Verdict,
    /// The verdict with every other missing fact at its best.
    pub au_mieux: Verdict,
    /// How many findings are still unknown.
    pub inconnues: u32,
}

impl Perspective {
    /// The verdict of the dossier so completed: undetermined when the two ends differ.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        accorder(self.au_pire, self.au_mieux)
    }
    /// Does one verdict remain, whatever the other missing facts are?
    #[must_use]
    pub fn tranche(self) -> bool {
        self.au_pire == self.au_mieux
    }
}

/// A missing fact, and what its two extreme answers would leave.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Question {
    /// The fact to ask for.
    pub fait: Fait,
    /// After the answer that helps least.
    pub si_pire: Perspective,
    /// After the answer that helps most.
    pub si_mieux: Perspective,
}

impl Question {
    /// How many of the two answers leave one verdict only: 0, 1 or 2.
    #[must_use]
    pub fn reponses_qui_tranchent(&self) -> u8 {
        u8::from(self.si_pire.tranche()).wrapping_add(u8::from(self.si_mieux.tranche()))
    }

    /// Smaller is sooner.
    fn cle(&self) -> (u8, u32, u32) {
        let (a, b) = (self.si_pire.inconnues, self.si_mieux.inconnues);
        (2_u8.saturating_sub(self.reponses_qui_tranchent()), a.max(b), a.min(b))
    }
}

/// The missing facts that matter to this demande, the most telling first; none when nothing is unknown. They are those of
/// `faits_manquants` in the decision. Bounded: two evaluations a fact, besides those that find the facts.
#[must_use]
pub fn prochaines(dossier: &DossierVu, demande: &Demande) -> Vec<Question, FAITS_MAX> {
    prochaines_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, demande)
}

/// [`prochaines`] under a state of the text asked for: see [`crate::evaluer_sous()`].
#[must_use]
pub fn prochaines_sous(etat: EtatDuTexte, dossier: &DossierVu, demande: &Demande) -> Vec<Question, FAITS_MAX> {
    instruire!(dossier, etat, demande.annee, |instruction| sur(&instruction, demande))
}

fn sur(instruction: &Instruction<'_, impl Applique>, demande: &Demande) -> Vec<Question, FAITS_MAX> {
    let mut questions: Vec<Question, FAITS_MAX> = Vec::new();
    if rien_ne_manque(instruction.tete()) {
        return questions;
    }
    let mut cx = Contexte::nouveau(instruction, demande);
    let situe = situer(&mut cx);
    let etats = |cx: &mut _, hypothese| {
        let mut etats = Etats::TOUTES_REMPLIES;
        let _ = examiner(cx, &situe, hypothese, &mut etats);
        etats
    };
    let (pires, meilleurs) = (etats(&mut cx, Hypothese::PIRE), etats(&mut cx, Hypothese::MEILLEURE));
    for fait in qui_comptent(&mut cx, &situe, pires, meilleurs) {
        let question = Question {
            fait,
            si_pire: entre(pires, etats(&mut cx, Hypothese::meilleure_sauf(fait))),
            si_mieux: entre(etats(&mut cx, Hypothese::pire_sauf(fait)), meilleurs),
        };
        // Kept in order on the way in; equal keys stay in the order of the paths.
        let place = questions.iter().position(|q| q.cle() > question.cle()).unwrap_or(questions.len());
        let _ = questions.insert(place, question); // no more questions than facts
    }
    questions
}

fn entre(pires: Etats, meilleurs: Etats) -> Perspective {
    Perspective { au_pire: pires.verdict(), au_mieux: meilleurs.verdict(), inconnues: pires.differences(meilleurs) }
}
