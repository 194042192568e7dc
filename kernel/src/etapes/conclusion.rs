//! From findings to a decision: verdict, merging of the two bounds, and the missing facts that matter (section 2 of the rules).

use super::contexte::{Contexte, Hypothese};
use super::examen::{Situe, examiner, situer};
use super::faits;
use super::instruction::Instruction;
use super::registre::{Etats, Releve};
use crate::constat::{CodeConstat, Constat, Etat, Grandeur};
use crate::decision::{CONSTATS_MAX, Decision, Verdict};
use crate::demande::Demande;
use crate::dossier::{DossierVu, Tete};
use crate::texte::art_25::{Avertissement, Avertissements};
use crate::texte::lectures::Lectures;
use crate::texte::suites::Suites;
use crate::texte::version::{Applique, Etabli, EtatDuTexte};
use crate::vocabulaire::date::Date;
use heapless::Vec;

/// The decision: one evaluation when nothing is missing, the worst and the best otherwise.
#[inline]
pub(crate) fn conclure(instruction: &Instruction<'_, impl Applique>, demande: &Demande) -> Decision {
    let mut decision = Decision::vierge(demande);
    conclure_dans(instruction, demande, &mut decision);
    decision
}

/// The same in the place of an earlier decision.
#[inline]
pub(crate) fn conclure_dans<T: Applique>(instruction: &Instruction<'_, T>, demande: &Demande, decision: &mut Decision) {
    match etabli(instruction, demande) {
        Some(etabli) => conclure_sur(&etabli, demande, decision),
        None => conclure_sur(instruction, demande, decision),
    }
}

#[inline]
fn conclure_sur(instruction: &Instruction<'_, impl Applique>, demande: &Demande, decision: &mut Decision) {
    let mut cx = Contexte::nouveau(instruction, demande);
    let situe = situer(&mut cx);
    conclure_situe(&mut cx, &situe, decision);
}

/// The same for a person already placed.
#[inline]
pub(crate) fn conclure_situe(cx: &mut Contexte<'_, impl Applique>, situe: &Situe<'_>, decision: &mut Decision) {
    decision.annee = cx.demande.annee;
    decision.classe = cx.classe;
    decision.date_reference = situe.reference;
    decision.situation = situe.qui.situation;
    decision.classe_rattachement = situe.qui.classe;
    decision.faits_manquants.clear();
    constater(cx, situe, decision);
}

/// Writes the findings, and what follows from them.
#[inline]
fn constater(cx: &mut Contexte<'_, impl Applique>, situe: &Situe<'_>, decision: &mut Decision) {
    let mut releve = Releve::nouveau(&mut decision.constats);
    let examen = examiner(cx, situe, Hypothese::PIRE, &mut releve);
    let pires = releve.etats;
    decision.verdict = pires.verdict();
    decision.section = examen.section;
    decision.lectures_sollicitees = examen.lectures;
    if !faits::rien_ne_manque(cx.tete()) {
        accorder_a_la_meilleure(decision, pires, cx, situe);
    }
    decision.avertissements = avertissements(cx, &decision.constats);
}

/// Brings a decision, which is the worst evaluation so far, to what holds at the best one too.
#[inline(never)]
fn accorder_a_la_meilleure(
    decision: &mut Decision,
    pires: Etats,
    cx: &mut Contexte<'_, impl Applique>,
    situe: &Situe<'_>,
) {
    let mut constats = Vec::new();
    let mut releve = Releve::nouveau(&mut constats);
    let autre = examiner(cx, situe, Hypothese::MEILLEURE, &mut releve);
    let meilleurs = releve.etats;
    fusionner(&mut decision.constats, &constats);
    decision.section = if decision.section == autre.section { decision.section } else { None };
    decision.lectures_sollicitees = decision.lectures_sollicitees.union(autre.lectures);
    decision.verdict = accorder(decision.verdict, meilleurs.verdict());
    decision.faits_manquants = faits::qui_comptent(cx, situe, pires, meilleurs);
}

/// The verdict alone, with the lectures consulted on the way.
#[inline]
pub(crate) fn verdict_seul<T: Applique>(instruction: &Instruction<'_, T>, demande: &Demande) -> (Verdict, Lectures) {
    match etabli(instruction, demande) {
        Some(etabli) => verdict_sur(&etabli, demande),
        None => verdict_sur(instruction, demande),
    }
}

/// The verdict of that head and its dossier, where what is settled of it holds for that demande.
#[inline]
pub(crate) fn verdict_etabli(tete: &Tete, dossier: &DossierVu, demande: &Demande) -> Option<Verdict> {
    par_la_tete(tete, dossier, demande).map(|etabli| verdict_sur(&etabli, demande).0)
}

/// The same dossier, if what is settled of it holds for that demande.
#[inline]
fn etabli<'a, T: Applique>(instruction: &Instruction<'a, T>, demande: &Demande) -> Option<Instruction<'a, Etabli>> {
    if T::AMENDE { None } else { par_la_tete(&instruction.dossier.tete, instruction.dossier, demande) }
}

#[inline]
fn par_la_tete<'a>(tete: &'a Tete, dossier: &'a DossierVu, demande: &Demande) -> Option<Instruction<'a, Etabli>> {
    // A program of the initial text alone is one for a small machine, which keeps no dossiers by the thousand.
    if EtatDuTexte::SEUL || tete.acquis.des == Date::JAMAIS {
        return None;
    }
    let etabli = Instruction::par_la_tete(tete, dossier, Etabli);
    let cx = Contexte::nouveau(&etabli, demande);
    let a_jour = tete.acquis.des <= cx.reference && cx.jour == cx.reference;
    // The place of the person is another under the alternatives of the lectures consulted to find it.
    let meme_lecture = tete.acquis.lectures.inter(demande.lectures) == Lectures::DEFAUT;
    (a_jour & meme_lecture).then_some(etabli)
}

#[inline]
fn verdict_sur(instruction: &Instruction<'_, impl Applique>, demande: &Demande) -> (Verdict, Lectures) {
    let mut cx = Contexte::nouveau(instruction, demande);
    let situe = situer(&mut cx);
    verdict_situe(&mut cx, &situe)
}

/// The same for a person already placed.
#[inline]
pub(crate) fn verdict_situe(cx: &mut Contexte<'_, impl Applique>, situe: &Situe<'_>) -> (Verdict, Lectures) {
    let rien_ne_manque = faits::rien_ne_manque(cx.tete());
    let mut verdict = |hypothese| {
        let mut etats = Etats::TOUTES_REMPLIES;
        let examen = examiner(cx, situe, hypothese, &mut etats);
        (etats.verdict(), examen.lectures)
    };
    let (pire, lectures) = verdict(Hypothese::PIRE);
    if rien_ne_manque {
        return (pire, lectures);
    }
    let (meilleure, autres) = verdict(Hypothese::MEILLEURE);
    (accorder(pire, meilleure), lectures.union(autres))
}

/// The verdict of two bounds: theirs if they agree, undetermined otherwise.
pub(crate) fn accorder(pire: Verdict, meilleure: Verdict) -> Verdict {
    if pire == meilleure { pire } else { Verdict::Indetermine }
}

fn avertissements<T: Applique>(cx: &Contexte<'_, T>, constats: &[Constat]) -> Avertissements {
    let annee = cx.demande.annee;
    if T::AMENDE && cx.suites() != &Suites::AUCUNE {
        let annexe = constats.iter().any(|c| c.code == CodeConstat::A14Diplome);
        return cx.suites().avertissements(annee, cx.demande.depot.is_some(), annexe);
    }
    if annee >= cx.texte().a25.premiere_liste_abrogee {
        Avertissements::AUCUN.avec(Avertissement::TexteAbroge)
    } else if annee >= cx.texte().a25.premiere_liste_modifiee {
        Avertissements::AUCUN.avec(Avertissement::TexteModifie)
    } else {
        Avertissements::AUCUN
    }
}

/// Matches findings by code, both in their order. Equal states stand, with the worst evaluation's figures; a finding absent from one
/// counts as met there.
fn fusionner(constats: &mut Vec<Constat, CONSTATS_MAX>, meilleurs: &[Constat]) {
    let mut place = 0;
    for meilleur in meilleurs {
        while let Some(pire) = constats.get_mut(place).filter(|pire| pire.code.rang() < meilleur.code.rang()) {
            accorder_le_constat(pire, Etat::Remplie);
            place = place.wrapping_add(1);
        }
        match constats.get_mut(place).filter(|pire| pire.code == meilleur.code) {
            Some(pire) => accorder_le_constat(pire, meilleur.etat),
            None => {
                let mut seul = *meilleur;
                accorder_le_constat(&mut seul, Etat::Remplie);
                // Never past the end, which the compiler does not see; never full: one finding a code.
                let _ = constats.insert(place.min(constats.len()), seul);
            }
        }
        place = place.wrapping_add(1);
    }
    for pire in constats.iter_mut().skip(place) {
        accorder_le_constat(pire, Etat::Remplie);
    }
}

/// What is known of a finding whose state is that one at the other end.
fn accorder_le_constat(constat: &mut Constat, autre: Etat) {
    if constat.etat != autre {
        constat.etat = Etat::Inconnue;
        constat.chiffres.constate = Grandeur::Rien;
        constat.chiffres.manque = Grandeur::Rien;
    }
}
