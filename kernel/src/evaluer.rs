//! The reasoning on one screen.
//!
//! `classement` (which class an emploi belongs to) → `appartenance` (what the person is) → `recevabilite` (may the request be
//! received) → `section` → `conditions` → `conclusion` (verdict, missing facts).

use crate::decision::{Decision, Verdict};
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::etapes::conclusion;

/// Decides whether the person of this dossier can be put on the list that the demande asks for, and why.
///
/// Every condition examined becomes a finding with its provision, whatever the verdict; facts that are missing are never guessed;
/// a refusal is a result. The commission's judgement of competence (A20.al1) stays outside.
#[inline]
#[must_use]
pub fn evaluer(dossier: &Dossier, demande: &Demande) -> Decision {
    conclusion::conclure(dossier, demande)
}

/// [`evaluer`] in the place of an earlier decision, nothing of which stays: in a long run, that saves moving every decision.
#[inline]
pub fn evaluer_dans(dossier: &Dossier, demande: &Demande, decision: &mut Decision) {
    conclusion::conclure_dans(dossier, demande, decision);
}

/// The verdict of [`evaluer`], by the same steps, without writing the findings down.
#[must_use]
pub fn verdict(dossier: &Dossier, demande: &Demande) -> Verdict {
    conclusion::verdict_seul(dossier, demande).0
}
