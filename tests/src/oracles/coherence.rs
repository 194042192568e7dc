//! What a decision owes to itself.

use super::{Avis, exiger};
use liste_aptitude_noyau::constat::{Constat, Etat, Grandeur};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Demande, Dossier, evaluer, verdict};

/// Findings in their order, none twice; the verdict is that of the findings and of the fast path; figures as the
/// rules say; the same answer twice.
///
/// # Errors
/// What is wrong, in words.
pub fn coherence(dossier: &Dossier, demande: &Demande) -> Avis {
    let d = evaluer(dossier, demande);
    exiger(d == evaluer(dossier, demande), || "two evaluations of the same pair differ".to_owned())?;
    let seul = verdict(dossier, demande);
    exiger(seul == d.verdict, || format!("verdict() says {seul}, evaluer() {}", d.verdict))?;
    for (avant, apres) in d.constats.iter().zip(d.constats.iter().skip(1)) {
        exiger(avant.code.rang() < apres.code.rang(), || format!("{} stands before {}", avant.code, apres.code))?;
    }
    for c in &d.constats {
        figures(c)?;
    }
    let inconnue = d.constats.iter().any(|c| c.etat == Etat::Inconnue);
    exiger(inconnue || d.verdict == selon_les_constats(&d.constats), || {
        format!("the findings give {}, the decision {}", selon_les_constats(&d.constats), d.verdict)
    })?;
    exiger(d.verdict != Verdict::Indetermine || inconnue, || "undetermined without an unknown finding".to_owned())?;
    exiger(d.faits_manquants.is_empty() != inconnue || !inconnue, || {
        "a finding is unknown and no missing fact is named".to_owned()
    })?;
    exiger((d.annee, d.classe) == (demande.annee(), demande.classe()), || {
        "the decision answers another demande".to_owned()
    })
}

/// The verdict of a list of findings none of which is unknown: the first of four that applies.
fn selon_les_constats(constats: &[Constat]) -> Verdict {
    let un = |etat| move |c: &&Constat| c.etat == etat;
    if constats.iter().filter(un(Etat::NonRemplie)).any(|c| c.code.est_de_recevabilite()) {
        Verdict::Irrecevable
    } else if constats.iter().any(|c| c.etat == Etat::NonRemplie) {
        Verdict::NonInscriptible
    } else if constats.iter().any(|c| c.etat == Etat::Appreciation) {
        Verdict::SurAppreciation
    } else {
        Verdict::Inscriptible
    }
}

fn figures(c: &Constat) -> Avis {
    let manque = c.chiffres.manque;
    let rien = manque == Grandeur::Rien;
    exiger(rien || c.etat != Etat::Remplie, || format!("{}: met and yet lacking {manque}", c.code))?;
    exiger(rien || !manque.to_string().starts_with("0s") && manque.to_string() != "0a 0m 0j", || {
        format!("{}: lacking nothing, {manque}", c.code)
    })
}

/// A lecture that was not consulted changes nothing at all.
///
/// # Errors
/// The lecture that does.
pub fn lectures_non_sollicitees(dossier: &Dossier, demande: &Demande) -> Avis {
    let d = evaluer(dossier, demande);
    for &lecture in Lecture::TOUTES.iter().filter(|&&l| !d.lectures_sollicitees.contient(l)) {
        let autre =
            Lectures::depuis_bits(demande.lectures().bits() ^ lecture.seule().bits()).ok_or("a set of lectures")?;
        let sous_l_autre = evaluer(dossier, &demande.sous_lectures(autre));
        exiger(sous_l_autre == d, || format!("{lecture} was not consulted and changes the decision"))?;
    }
    Ok(())
}
