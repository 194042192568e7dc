//! The shortest sequence of inscriptions that leads to a class.

use super::bornes::Borne;
use super::classes::verdicts_parmi;
use super::classes::{CLASSES, CLASSES_MAX};
use super::simulation::{Delai, Etape, apres, emploi_type_de, regime};
use super::{Annees, etat_pour};
use crate::constat::CodeConstat;
use crate::decision::Verdict;
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::evaluer_sous;
use crate::texte::lectures::Lectures;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::organisme::Regime;
use heapless::Vec;

/// Most inscriptions of a path: one to enter, and one for each of the three rungs of the ladder that the rows of A13.al1 make.
pub const ETAPES_MAX: usize = 4;

/// What a search for a path found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Parcours {
    /// The person belongs to the class already, on the first list of the range.
    DejaRattache,
    /// The inscriptions to obtain, in order; the last one is in the class aimed at.
    Atteint(Vec<Etape, ETAPES_MAX>),
    /// No path reaches the class within the range.
    HorsDePortee,
}

/// The classes that open next, in the order of the classes, each with its first list year until it has been tried.
type Branches = [(Classe, Option<u16>); CLASSES_MAX];

/// The path that reaches an inscription in the class on the earliest list, with the fewest steps (then the first in the order of
/// the classes).
///
/// Every step is decided by the kernel itself on the dossier as the steps before it would leave it (see the assumptions of
/// `simulation`); only the verdict « inscriptible » counts. A class is taken at most once, on the first list that grants it: time in
/// a class never harms, so waiting before a step cannot bring the next one forward under a row that counts the class reached.
/// Bounded: at most four steps, 400 nodes, eight verdicts a node and year.
#[must_use]
pub fn parcours(dossier: &DossierVu, classe: Classe, lectures: Lectures, annees: Annees, delai: Delai) -> Parcours {
    parcours_a_la_borne(dossier, classe, lectures, annees, delai, Borne::Acquise)
}

/// The same at one end of the missing facts: the path of [`parcours`], which holds whatever they are, or the one that their best
/// answers would open.
#[must_use]
pub fn parcours_a_la_borne(
    dossier: &DossierVu,
    classe: Classe,
    lectures: Lectures,
    annees: Annees,
    delai: Delai,
    borne: Borne,
) -> Parcours {
    parcours_sous(None, dossier, classe, lectures, annees, delai, borne)
}

/// [`parcours_a_la_borne`] with every list under the state of the text asked for; under its own when there is none.
#[must_use]
pub fn parcours_sous(
    etat: Option<EtatDuTexte>,
    dossier: &DossierVu,
    classe: Classe,
    lectures: Lectures,
    annees: Annees,
    delai: Delai,
    borne: Borne,
) -> Parcours {
    let demande = Demande { annee: annees.de, classe, lectures, depot: None, reduction_demandee: true };
    let depart = evaluer_sous(etat_pour(etat, annees.de), dossier, &demande).classe_rattachement;
    if depart == Some(classe) {
        return Parcours::DejaRattache;
    }
    let exclues = depart.map_or(Classes::AUCUNE, Classe::seule);
    let mut recherche =
        Recherche { etat, dossier, classe, lectures, annees, delai, borne, exclues, meilleur: Vec::new() };
    recherche.chercher(regime(dossier, annees));
    if recherche.meilleur.is_empty() { Parcours::HorsDePortee } else { Parcours::Atteint(recherche.meilleur) }
}

struct Recherche<'a> {
    etat: Option<EtatDuTexte>,
    dossier: &'a DossierVu,
    classe: Classe,
    lectures: Lectures,
    annees: Annees,
    delai: Delai,
    borne: Borne,
    exclues: Classes,
    meilleur: Vec<Etape, ETAPES_MAX>,
}

impl Recherche<'_> {
    /// Depth first over the sequences of classes; a sequence that can no longer be better is left.
    fn chercher(&mut self, regime: Regime) {
        let mut chemin: Vec<Etape, ETAPES_MAX> = Vec::new();
        let mut pile: Vec<Branches, ETAPES_MAX> = Vec::new();
        let _ = pile.push(self.ouvrir(&chemin));
        while let Some(branches) = pile.last_mut() {
            let suivante = branches.iter_mut().find_map(|(classe, annee)| Some((*classe, annee.take()?)));
            let Some((classe, annee)) = suivante else {
                let _ = pile.pop();
                let _ = chemin.pop();
                continue;
            };
            if annee > self.derniere_utile(classe, chemin.len()) {
                continue;
            }
            let Some(etape) = self.franchir(&chemin, regime, classe, annee) else { continue };
            let _ = chemin.push(etape); // at the last depth only the class aimed at is open, and it is not kept on the path
            if classe == self.classe {
                self.meilleur.clone_from(&chemin);
                let _ = chemin.pop();
            } else {
                let _ = pile.push(self.ouvrir(&chemin));
            }
        }
    }

    /// The last list year on which an inscription in that class, after so many steps, can still make a better path.
    fn derniere_utile(&self, classe: Classe, faites: usize) -> u16 {
        let Some(arrivee) = self.meilleur.last() else { return self.annees.jusqu_a };
        let moins_d_etapes = classe == self.classe && faites.saturating_add(1) < self.meilleur.len();
        if moins_d_etapes { arrivee.annee } else { arrivee.annee.saturating_sub(1) }
    }

    /// The classes that open after these steps, with the first list year of each.
    fn ouvrir(&self, chemin: &[Etape]) -> Branches {
        let mut branches = CLASSES.map(|c| (c, None));
        let Some(mut projete) = apres(self.dossier, chemin) else { return branches };
        let derniere = chemin.len().saturating_add(1) >= ETAPES_MAX;
        let voulue = |c: Classe| {
            c == self.classe || !(derniere || self.exclues.contient(c) || chemin.iter().any(|e| e.classe == c))
        };
        let premiere = chemin.last().map_or(self.annees.de, |e| e.annee.saturating_add(1));
        for annee in premiere..=self.annees.jusqu_a {
            let mut reste = false;
            let modele =
                Demande { annee, classe: self.classe, lectures: self.lectures, depot: None, reduction_demandee: true };
            let cherchees = branches
                .each_ref()
                .map(|(c, trouvee)| trouvee.is_none() && voulue(*c) && annee <= self.derniere_utile(*c, chemin.len()));
            let etat = etat_pour(self.etat, annee);
            projete.instruire_pour(etat, annee);
            let verdicts = verdicts_parmi(etat, &projete, &modele, self.borne, cherchees);
            for ((_, trouvee), verdict) in branches.iter_mut().zip(verdicts) {
                reste |= verdict.is_some();
                if verdict == Some(Verdict::Inscriptible) {
                    *trouvee = Some(annee);
                }
            }
            if !reste {
                break;
            }
        }
        branches
    }

    /// The step itself: section of the inscription, day of the agrément, emploi.
    fn franchir(&self, chemin: &[Etape], regime: Regime, classe: Classe, annee: u16) -> Option<Etape> {
        let projete = apres(self.dossier, chemin)?;
        let etat = etat_pour(self.etat, annee);
        let decision = evaluer_sous(
            etat,
            &projete,
            &Demande { annee, classe, lectures: self.lectures, depot: None, reduction_demandee: true },
        );
        Some(Etape {
            annee,
            classe,
            section: decision.section,
            article15: decision.constats.iter().any(|c| c.code == CodeConstat::A15Classe),
            agrement: self.delai.agrement(annee),
            emploi: emploi_type_de(etat.table_de_la_liste(annee), regime, classe)?,
        })
    }
}
