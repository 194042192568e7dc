//! Sentences for people, in French and English: a finding, and the reason that decides a verdict. French is written as it is printed:
//! no-break spaces, typographic apostrophes, dates and durations in words.

mod constats;
mod grandeurs;

pub use constats::{ecrire_constat, ecrire_constat_sous, ecrire_phrase, etat_dit};
pub use grandeurs::{ecrire_date, ecrire_fait, ecrire_faits, ecrire_grandeur};

use crate::constat::{Constat, Etat};
use crate::decision::{Decision, Verdict};
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::enumeration::{Enumeration, Langue};
use core::fmt::{self, Write};

/// The finding that decides the verdict: the first that the verdict rests on; none when every condition is met.
#[must_use]
pub fn constat_decisif(decision: &Decision) -> Option<&Constat> {
    decision.constats.get(rang_decisif(decision)?)
}

/// The rank of [`constat_decisif`] among the findings.
#[must_use]
pub fn rang_decisif(decision: &Decision) -> Option<usize> {
    let premier = |etat: Etat, recevabilite: bool| {
        decision.constats.iter().position(|c| c.etat == etat && (!recevabilite || c.code.est_de_recevabilite()))
    };
    match decision.verdict {
        Verdict::Irrecevable => premier(Etat::NonRemplie, true),
        Verdict::NonInscriptible => premier(Etat::NonRemplie, false),
        Verdict::SurAppreciation => premier(Etat::Appreciation, false),
        Verdict::Indetermine => premier(Etat::Inconnue, false),
        Verdict::Inscriptible => None,
    }
}

/// Writes the reason of the verdict in one sentence.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_raison(decision: &Decision, langue: Langue, w: &mut impl Write) -> fmt::Result {
    ecrire_raison_sous(EtatDuTexte::de_la_liste(decision.annee), decision, langue, w)
}

/// [`ecrire_raison`] of a decision given under a state of the text asked for.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_raison_sous(etat: EtatDuTexte, decision: &Decision, langue: Langue, w: &mut impl Write) -> fmt::Result {
    if let Some(rang) = rang_decisif(decision) {
        return ecrire_constat_sous(etat, decision, rang, langue, w);
    }
    if decision.verdict == Verdict::Inscriptible {
        return w.write_str(match langue {
            Langue::Francais => "Toutes les conditions examinées sont remplies.",
            Langue::Anglais => "Every condition examined is met.",
        });
    }
    // A verdict that the worst and the best facts give for different reasons has no finding of its own.
    majuscule(decision.verdict.libelle(langue), w)?;
    w.write_str(match (decision.verdict, langue) {
        (Verdict::Indetermine, _) => ".",
        (_, Langue::Francais) => ", quels que soient les faits manquants.",
        (_, Langue::Anglais) => ", whatever the missing facts.",
    })
}

pub(crate) const fn deux_points(langue: Langue) -> &'static str {
    match langue {
        Langue::Francais => "\u{a0}: ",
        Langue::Anglais => ": ",
    }
}

fn majuscule(texte: &str, w: &mut impl Write) -> fmt::Result {
    let mut lettres = texte.chars();
    if let Some(premiere) = lettres.next() {
        premiere.to_uppercase().try_for_each(|c| w.write_char(c))?;
    }
    w.write_str(lettres.as_str())
}
