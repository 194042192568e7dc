//! The verdict under every combination of lectures: does it hold whatever the reading, and which readings decide it?
//!
//! A verdict depends only on the lectures that its evaluation consults. So the combinations tried are those of a closed set: the
//! lectures consulted at the default, then those consulted under any combination of these, until nothing new is asked. Seven of
//! the nine lectures can be consulted (L21 and L24 are about effects), so there are at most 128 evaluations.

use crate::decision::{Verdict, Verdicts};
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::etapes::conclusion::verdict_seul;
use crate::texte::lectures::{LECTURES_MAX, Lecture, Lectures};
use crate::vocabulaire::enumeration::Enumeration;
use heapless::Vec;

/// Most minimal sets: no antichain of sets of seven lectures is larger (7 choose 3).
pub const MINIMAUX_MAX: usize = 35;

/// Combinations of lectures: one for each value of [`Lectures`].
const COMBINAISONS: usize = 512;

/// How far a verdict depends on the lectures. Computed from the defaults, whatever lectures the demande states.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Robustesse {
    /// The verdict at the default of every lecture.
    pub verdict: Verdict,
    /// Is it the same under every combination?
    pub unanime: bool,
    /// The verdicts met, that of the default included.
    pub verdicts: Verdicts,
    /// The lectures consulted under some combination: no other can change the verdict.
    pub sollicitees: Lectures,
    /// The sets of lectures whose change from the default changes the verdict while no smaller part of them does; the smallest
    /// first, then by their bits. Empty iff unanimous.
    pub minimaux: Vec<Lectures, MINIMAUX_MAX>,
}

/// Evaluates the demande under every combination of the lectures that can matter to it.
///
/// Bounded: at most 128 evaluations of the verdict alone, no allocation.
#[must_use]
pub fn robustesse(dossier: &Dossier, demande: &Demande) -> Robustesse {
    let mut table = [None; COMBINAISONS];
    let (defaut, mut sollicitees) = sous(dossier, demande, Lectures::DEFAUT);
    let mut verdicts = Verdicts::AUCUN;
    // Each round but the last adds a lecture: one round more than there are lectures is enough.
    for _ in 0..=Lecture::TOUTES.len() {
        let connues = sollicitees;
        for (place, choix) in table.iter_mut().zip(toutes()) {
            if place.is_none() && connues.contient_toutes(choix) {
                let (verdict, consultees) = sous(dossier, demande, choix);
                *place = Some(verdict);
                verdicts = verdicts.avec(verdict);
                sollicitees = sollicitees.union(consultees);
            }
        }
        if sollicitees == connues {
            break;
        }
    }
    let minimaux = minimaux(&table, defaut, sollicitees);
    Robustesse { verdict: defaut, unanime: minimaux.is_empty(), verdicts, sollicitees, minimaux }
}

fn toutes() -> impl Iterator<Item = Lectures> {
    (0..=LECTURES_MAX).filter_map(Lectures::depuis_bits)
}

fn sous(dossier: &Dossier, demande: &Demande, lectures: Lectures) -> (Verdict, Lectures) {
    verdict_seul(dossier, &demande.sous_lectures(lectures))
}

fn minimaux(
    table: &[Option<Verdict>; COMBINAISONS],
    defaut: Verdict,
    sollicitees: Lectures,
) -> Vec<Lectures, MINIMAUX_MAX> {
    let mut minimaux: Vec<Lectures, MINIMAUX_MAX> = Vec::new();
    for taille in 1..=sollicitees.nombre() {
        for (verdict, choix) in table.iter().zip(toutes()) {
            let change = verdict.is_some_and(|v| v != defaut);
            if change && choix.nombre() == taille && !minimaux.iter().any(|&m| choix.contient_toutes(m)) {
                let _ = minimaux.push(choix); // cannot be full: see MINIMAUX_MAX
            }
        }
    }
    minimaux
}
