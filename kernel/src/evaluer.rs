//! The reasoning on one screen.
//!
//! `instruction` (the dossier under a state of the text) → `classement` (which class an emploi belongs to) → `appartenance` (what the
//! person is) → `recevabilite` (may the request be received) → `section` → `conditions` → `conclusion` (verdict, missing facts).

use crate::decision::{Decision, Verdict};
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::conclusion;
use crate::etapes::instruction::{Instruction, instruire};
use crate::texte::Texte;
use crate::texte::suites::Suites;
use crate::texte::tables::Table;
use crate::texte::version::{Amende, EtatDuTexte};

/// Decides whether the person of this dossier can be put on the list that the demande asks for, and why, under the state of the text that
/// governs that list.
///
/// Every condition examined becomes a finding with its provision, whatever the verdict; facts that are missing are never guessed;
/// a refusal is a result. The commission's judgement of competence (A20.al1) stays outside.
#[inline]
#[must_use]
pub fn evaluer(dossier: &DossierVu, demande: &Demande) -> Decision {
    evaluer_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, demande)
}

/// [`evaluer`] in the place of an earlier decision, nothing of which stays: in a long run, that saves moving every decision.
#[inline]
pub fn evaluer_dans(dossier: &DossierVu, demande: &Demande, decision: &mut Decision) {
    evaluer_sous_dans(EtatDuTexte::de_la_liste(demande.annee), dossier, demande, decision);
}

/// The verdict of [`evaluer`], by the same steps, without writing the findings down.
#[inline]
#[must_use]
pub fn verdict(dossier: &DossierVu, demande: &Demande) -> Verdict {
    verdict_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, demande)
}

/// [`evaluer`] under a state of the text asked for, whichever governs the list: the year of the demande gives the reference date, ages and
/// time limits, the state gives the text with its lectures, its missing facts and its warnings. A rule that the state ties to certain
/// lists applies on those lists only.
#[inline]
#[must_use]
pub fn evaluer_sous(etat: EtatDuTexte, dossier: &DossierVu, demande: &Demande) -> Decision {
    instruire!(dossier, etat, demande.annee, |instruction| conclusion::conclure(&instruction, demande))
}

/// [`evaluer_sous`] in the place of an earlier decision.
#[inline]
pub fn evaluer_sous_dans(etat: EtatDuTexte, dossier: &DossierVu, demande: &Demande, decision: &mut Decision) {
    instruire!(dossier, etat, demande.annee, |instruction| conclusion::conclure_dans(&instruction, demande, decision));
}

/// The verdict of [`evaluer_sous`].
#[inline]
#[must_use]
pub fn verdict_sous(etat: EtatDuTexte, dossier: &DossierVu, demande: &Demande) -> Verdict {
    instruire!(dossier, etat, demande.annee, |instruction| conclusion::verdict_seul(&instruction, demande).0)
}

/// [`evaluer`] under a text of the caller's: a draft, a variant. Article 3 and the order of the classes (A21.al1) are compiled: the tables
/// of the program apply, up to the one that the text names (`a03.table`), whatever the rows of the text say there.
#[must_use]
pub fn evaluer_selon(texte: &'static Texte, dossier: &DossierVu, demande: &Demande) -> Decision {
    evaluer_selon_suites(texte, &Suites::AUCUNE, dossier, demande)
}

/// [`evaluer_selon`] with what a later state asks besides its articles: a draft, a variant of that state.
#[must_use]
pub fn evaluer_selon_suites(
    texte: &'static Texte,
    suites: &'static Suites,
    dossier: &DossierVu,
    demande: &Demande,
) -> Decision {
    let mut instruit = dossier.copie();
    let amende = Amende { texte, suites };
    instruit.deriver(amende, Table::de_la_liste(demande.annee).min(texte.a03.table));
    conclusion::conclure(&Instruction::de(&instruit, amende), demande)
}
