//! The verdict under every combination of lectures: does it hold whatever the reading, and which readings decide it?
//!
//! A verdict depends only on the lectures that its evaluation consults. So the combinations tried are those of a closed set: the
//! lectures consulted at the default, then those consulted under any combination of these, until nothing new is asked.
//!
//! How many that can be follows from what excludes what, for this text and its later states:
//!
//! - L21 and L24 bear on effects: never.
//! - L13 is asked of a row of A13 with several classes, L14 of IF1 and IF2 (whose rows have one or none) or of A15 (which replaces
//!   A13): never both.
//! - L10 is asked of a civil servant; L5, L12, L13 and L18 of someone who belongs to a class: never both.
//!
//! Under this text six at most: L5, L12, L18, L20, LDUREE, and L13 or L14. Room is kept for [`SOLLICITEES_MAX`], which the later
//! states can reach with three lectures more, one of which chooses between two situations and so lets the pairs above meet.

use crate::decision::{Verdict, Verdicts};
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::conclusion::verdict_seul;
use crate::etapes::instruction::{Instruction, instruire};
use crate::texte::lectures::{Lecture, Lectures};
use crate::texte::version::{Applique, EtatDuTexte};
use heapless::Vec;

/// Most lectures that one verdict can depend on.
pub const SOLLICITEES_MAX: usize = 9;

/// Most minimal sets. Six lectures have at most 20 sets none of which holds another; nine would have 126, but in a minimal set each
/// lecture matters beside the others, which excludes most: whom L5 puts in D1 has neither A13 nor classes that L18 opens. Under the
/// later states 34 remain (`tests/tests/minimaux.rs` counts them).
pub const MINIMAUX_MAX: usize = 35;

/// Combinations of the lectures consulted, numbered by the order in which these were found.
const COMBINAISONS: usize = 1 << SOLLICITEES_MAX;

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
/// Bounded: at most 512 evaluations of the verdict alone (64 under this text), no allocation.
#[must_use]
pub fn robustesse(dossier: &DossierVu, demande: &Demande) -> Robustesse {
    robustesse_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, demande)
}

/// [`robustesse`] under a state of the text asked for: see [`crate::evaluer_sous()`].
#[must_use]
pub fn robustesse_sous(etat: EtatDuTexte, dossier: &DossierVu, demande: &Demande) -> Robustesse {
    instruire!(dossier, etat, demande.annee, |instruction| explorer(&instruction, demande))
}

fn explorer(instruction: &Instruction<'_, impl Applique>, demande: &Demande) -> Robustesse {
    let (defaut, consultees) = sous(instruction, demande, Lectures::DEFAUT);
    let mut table = [defaut; COMBINAISONS];
    let mut trouvees = Trouvees::default();
    trouvees.ajouter(consultees);
    let mut verdicts = Verdicts::AUCUN.avec(defaut);
    // A lecture found on the way doubles what is left to try: its bit is above those of the combinations already tried.
    let mut rang = 1;
    while let Some(choix) = trouvees.combinaison(rang) {
        let (verdict, consultees) = sous(instruction, demande, choix);
        if let Some(place) = table.get_mut(rang) {
            *place = verdict;
        }
        verdicts = verdicts.avec(verdict);
        trouvees.ajouter(consultees);
        rang = rang.wrapping_add(1);
    }
    let minimaux = minimaux(&table, defaut, &trouvees);
    Robustesse { verdict: defaut, unanime: minimaux.is_empty(), verdicts, sollicitees: trouvees.ensemble, minimaux }
}

fn sous(instruction: &Instruction<'_, impl Applique>, demande: &Demande, lectures: Lectures) -> (Verdict, Lectures) {
    verdict_seul(instruction, &demande.sous_lectures(lectures))
}

/// The lectures consulted so far, in the order in which they were found.
#[derive(Default)]
struct Trouvees {
    ensemble: Lectures,
    ordre: Vec<Lecture, SOLLICITEES_MAX>,
}

impl Trouvees {
    fn ajouter(&mut self, consultees: Lectures) {
        for lecture in consultees.iter().filter(|&l| !self.ensemble.contient(l)) {
            let _ = self.ordre.push(lecture); // cannot be full: see SOLLICITEES_MAX
        }
        self.ensemble = self.ensemble.union(consultees);
    }

    /// The lectures at the set bits of a number; `None` past the last combination.
    fn combinaison(&self, rang: usize) -> Option<Lectures> {
        let mut reste = rang;
        let mut choix = Lectures::DEFAUT;
        for lecture in &self.ordre {
            if reste & 1 == 1 {
                choix = choix.union(lecture.seule());
            }
            reste >>= 1_u32;
        }
        (reste == 0).then_some(choix)
    }
}

fn minimaux(table: &[Verdict; COMBINAISONS], defaut: Verdict, trouvees: &Trouvees) -> Vec<Lectures, MINIMAUX_MAX> {
    let mut minimaux: Vec<Lectures, MINIMAUX_MAX> = Vec::new();
    for taille in 1..=trouvees.ensemble.nombre() {
        for (rang, &verdict) in table.iter().enumerate() {
            let Some(choix) = trouvees.combinaison(rang) else { break };
            let change = verdict != defaut && choix.nombre() == taille;
            if change && !minimaux.iter().any(|&m| choix.contient_toutes(m)) {
                let apres = |m: &Lectures| m.nombre() == taille && *m > choix;
                let place = minimaux.iter().position(apres).unwrap_or(minimaux.len());
                let _ = minimaux.insert(place, choix); // cannot be full: see MINIMAUX_MAX
            }
        }
    }
    minimaux
}
