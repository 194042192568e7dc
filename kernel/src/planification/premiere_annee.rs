//! The first list on which a person can be put if the present situation goes on.

use super::bornes::bornes;
use super::{Annees, Manque, etat_pour};
use crate::constat::CodeConstat;
use crate::decision::{CONSTATS_MAX, Decision, FAITS_MAX, Fait, Verdict};
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::contexte::Contexte;
use crate::etapes::examen::situer;
use crate::etapes::instruction::instruire;
use crate::etapes::instruction::preparation::prepare;
use crate::texte::lectures::Lectures;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::Classe;
use heapless::Vec;

/// When a class becomes possible, and what is lacking until then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PremiereAnnee {
    /// The first list year whose verdict is « inscriptible » whatever the missing facts are, if there is one in the range.
    pub annee: Option<u16>,
    /// The first list year whose verdict is « inscriptible sur appréciation », if there is one before `annee` (or at all).
    pub sur_appreciation: Option<u16>,
    /// The decision for the first year of the range.
    pub depart: Decision,
    /// What is lacking for the first year of the range: every finding that is not met, in their order.
    pub manques: Vec<Manque, CONSTATS_MAX>,
    /// The first list year whose verdict the best answers to the missing facts would make « inscriptible », if there is one in the
    /// range: the other end of `annee`, and equal to it when no missing fact can bring it forward.
    pub au_plus_tot: Option<u16>,
    /// The missing facts that decide between the two ends: those that matter on the list of `au_plus_tot`; none when they are equal.
    pub faits: Vec<Fait, FAITS_MAX>,
}

/// Scans the list years upward. The verdict is not monotone in the year (A26 holds for two lists, a run can break, a benefit can
/// end), so every year is looked at.
///
/// A missing fact is never guessed: the answer has two ends, and the facts that decide between them.
///
/// « If the present situation goes on » means: the facts of the dossier as they are, what runs still running. The filing of the
/// request (A16) is not examined.
#[must_use]
pub fn premiere_annee(dossier: &DossierVu, classe: Classe, lectures: Lectures, annees: Annees) -> PremiereAnnee {
    premiere_annee_sous(None, dossier, classe, lectures, annees)
}

/// [`premiere_annee`] with every list under the state of the text asked for; under its own when there is none.
#[must_use]
pub fn premiere_annee_sous(
    etat: Option<EtatDuTexte>,
    dossier: &DossierVu,
    classe: Classe,
    lectures: Lectures,
    annees: Annees,
) -> PremiereAnnee {
    let demande = |annee| Demande { annee, classe, lectures, depot: None, reduction_demandee: true };
    let (mut trouvee, mut sur_appreciation, mut au_plus_tot) = (None, None, None);
    let mut travail = None;
    for annee in annees.iter() {
        let (modele, etat) = (demande(annee), etat_pour(etat, annee));
        let dossier = prepare(dossier, &mut travail, etat, annee);
        let (acquis, au_mieux) = instruire!(dossier, etat, annee, |instruction| {
            let mut cx = Contexte::nouveau(&instruction, &modele);
            let situe = situer(&mut cx);
            bornes(&mut cx, &situe)
        });
        if au_mieux == Verdict::Inscriptible && au_plus_tot.is_none() {
            au_plus_tot = Some(annee);
        }
        match acquis {
            Verdict::Inscriptible => {
                trouvee = Some(annee);
                break;
            }
            Verdict::SurAppreciation if sur_appreciation.is_none() => sur_appreciation = Some(annee),
            _ => {}
        }
    }
    let modele = demande(annees.de);
    // Written where it is answered: a decision and a list of findings are long to move.
    let mut reponse = PremiereAnnee {
        annee: trouvee,
        sur_appreciation,
        depart: Decision::vierge(&modele),
        manques: Vec::new(),
        au_plus_tot,
        faits: Vec::new(),
    };
    crate::evaluer_sous_dans(etat_pour(etat, annees.de), dossier, &modele, &mut reponse.depart);
    for manque in reponse.depart.constats.iter().filter_map(|&c| Manque::de(c)) {
        let _ = reponse.manques.push(manque); // as many as findings at most
    }
    if let Some(annee) = au_plus_tot.filter(|_| au_plus_tot != trouvee) {
        reponse.faits = crate::evaluer_sous(etat_pour(etat, annee), dossier, &demande(annee)).faits_manquants;
    }
    reponse
}

impl PremiereAnnee {
    /// What the finding of this code lacks for the first year of the range.
    #[must_use]
    pub fn manque(&self, code: CodeConstat) -> Option<&Manque> {
        self.manques.iter().find(|m| m.constat.code == code)
    }
}
