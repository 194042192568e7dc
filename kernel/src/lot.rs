//! Many kept dossiers, a question each: the waits for memory of a whole group overlap, where one question after the other takes one each.

use crate::decision::Verdict;
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::evaluer::verdict_sous;
use crate::texte::version::EtatDuTexte;
use core::borrow::Borrow;
use core::hint::black_box;
use heapless::Vec;

/// The questions of a group. What is looked at of so many dossiers has room in the nearest cache, and 16, 64 or 128 are no faster.
const GROUPE: usize = 32;

/// The verdict of each question, in their order, by [`verdict_sous`] under that state, or under that of its list where none is given; beside it
/// what the caller gave with the question: its row, or the place of the answer. Each verdict is that of the question asked alone.
///
/// Questions are taken up to 32 at a time, and what a verdict looks at is read of all of their dossiers before the first of them is decided. For
/// dossiers kept by the thousand ([`crate::dossier::DossierDe::resserrer`]), far apart in memory, that takes a third to a half less time; for a few, it
/// gains nothing.
///
/// ```
/// use liste_aptitude_noyau::texte::lectures::Lectures;
/// use liste_aptitude_noyau::vocabulaire::classe::Classe;
/// use liste_aptitude_noyau::{Demande, Dossier, DossierVu, decision::Verdict, verdict_lot};
///
/// let dossiers = [Dossier::default(), Dossier::default()];
/// let demande = Demande::nouvelle(2002, Classe::AD3, Lectures::DEFAUT).expect("a year of the format");
/// let mut verdicts = [Verdict::Inscriptible; 2];
/// let questions = verdicts.iter_mut().zip(&dossiers).map(|(place, dossier)| (place, dossier as &DossierVu, &demande));
/// for (place, verdict) in verdict_lot(None, questions) {
///     *place = verdict;
/// }
/// assert_eq!(verdicts, [Verdict::NonInscriptible; 2]); // no career: none of the years of article 12, whatever else is missing
/// ```
pub fn verdict_lot<'a, R, Q: Borrow<Demande>>(
    etat: Option<EtatDuTexte>,
    questions: impl IntoIterator<Item = (R, &'a DossierVu, Q)>,
) -> impl Iterator<Item = (R, Verdict)> {
    let mut questions = questions.into_iter();
    let mut groupe = Vec::<_, GROUPE>::new().into_iter();
    core::iter::from_fn(move || {
        let (repere, dossier, demande) = match groupe.next() {
            Some(question) => question,
            None => {
                let mut suivant = Vec::new();
                for question in questions.by_ref().take(GROUPE) {
                    question.1.entrevoir();
                    let _ = suivant.push(question); // never full: as many places as are taken
                }
                groupe = suivant.into_iter();
                groupe.next()?
            }
        };
        let demande: &Demande = demande.borrow();
        let etat = etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(demande.annee));
        Some((repere, verdict_sous(etat, dossier, demande)))
    })
}

impl DossierVu {
    /// Reads a value of each line of memory that a verdict looks at, where what is asked is settled. Nothing is made of them: a wait that
    /// stands in no one's way overlaps those of the next dossiers.
    #[inline]
    fn entrevoir(&self) {
        let (derivation, acquis) = (&self.derivation, &self.acquis);
        black_box((
            self.formation.ancien_eleve,
            derivation.qualifies.des,
            acquis.fonctions.get(1).map(|compte| compte.plusieurs),
            acquis.des,
            self.carriere.len(),
        ));
    }
}
