//! Many kept dossiers, a question each: the waits for memory of a whole group overlap, where one question after the other takes one each.

use crate::decision::Verdict;
use crate::demande::Demande;
use crate::dossier::{DossierVu, Tete};
use crate::etapes::conclusion::verdict_etabli;
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
/// A question is about a dossier, or about the [`Abrege`] of one. Questions are taken up to 32 at a time, and what a verdict looks at is read for all
/// of them before the first is decided. For dossiers kept by the thousand ([`crate::dossier::DossierDe::resserrer`]), far apart in memory, that takes a
/// third to a half less time, through abridgements two thirds; for a few, it gains nothing.
///
/// ```
/// use liste_aptitude_noyau::texte::lectures::Lectures;
/// use liste_aptitude_noyau::vocabulaire::classe::Classe;
/// use liste_aptitude_noyau::{Abrege, Demande, Dossier, decision::Verdict, verdict_lot};
///
/// let dossiers = [Dossier::default(), Dossier::default()];
/// let demande = Demande::nouvelle(2002, Classe::AD3, Lectures::DEFAUT).expect("a year of the format");
/// let mut verdicts = [Verdict::Inscriptible; 2];
/// let abreges = dossiers.each_ref().map(|dossier| Abrege::de(dossier));
/// let questions = verdicts.iter_mut().zip(&abreges).map(|(place, abrege)| (place, abrege, &demande));
/// for (place, verdict) in verdict_lot(None, questions) {
///     *place = verdict;
/// }
/// assert_eq!(verdicts, [Verdict::NonInscriptible; 2]); // no career: none of the years of article 12, whatever else is missing
/// ```
pub fn verdict_lot<'a, R, Q: Borrow<Demande>>(
    etat: Option<EtatDuTexte>,
    questions: impl IntoIterator<Item = (R, impl Into<Sujet<'a>>, Q)>,
) -> impl Iterator<Item = (R, Verdict)> {
    let mut questions = questions.into_iter();
    let mut groupe = Vec::<_, GROUPE>::new().into_iter();
    core::iter::from_fn(move || {
        let (repere, sujet, demande) = match groupe.next() {
            Some(question) => question,
            None => {
                let mut suivant = Vec::new();
                for (repere, sujet, demande) in questions.by_ref().take(GROUPE) {
                    let sujet: Sujet<'a> = sujet.into();
                    sujet.tete.entrevoir();
                    let _ = suivant.push((repere, sujet, demande)); // never full: as many places as are taken
                }
                groupe = suivant.into_iter();
                groupe.next()?
            }
        };
        let demande: &Demande = demande.borrow();
        let etat = etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(demande.annee));
        Some((repere, sujet.verdict(etat, demande)))
    })
}

/// A kept dossier abridged: a copy of what a verdict looks at where it is settled, and the way to the rest. Those of many dossiers stand in one
/// slice of the caller's: asked in its order, they are read from one end to the other, which no wait for memory holds up.
#[derive(Clone, Debug)]
pub struct Abrege<'a> {
    tete: Tete,
    dossier: &'a DossierVu,
}

impl<'a> Abrege<'a> {
    /// That of a dossier, best of one that is kept ([`crate::dossier::DossierDe::resserrer`]).
    #[must_use]
    pub const fn de(dossier: &'a DossierVu) -> Self {
        Self { tete: dossier.tete, dossier }
    }
}

/// What a question of [`verdict_lot`] is about: a dossier, or its [`Abrege`].
#[derive(Clone, Copy, Debug)]
pub struct Sujet<'a> {
    tete: &'a Tete,
    dossier: &'a DossierVu,
}

impl<'a> From<&'a DossierVu> for Sujet<'a> {
    #[inline]
    fn from(dossier: &'a DossierVu) -> Self {
        Self { tete: &dossier.tete, dossier }
    }
}

impl<'a> From<&'a Abrege<'_>> for Sujet<'a> {
    #[inline]
    fn from(abrege: &'a Abrege<'_>) -> Self {
        Self { tete: &abrege.tete, dossier: abrege.dossier }
    }
}

impl Sujet<'_> {
    #[inline]
    fn verdict(self, etat: EtatDuTexte, demande: &Demande) -> Verdict {
        let prepare = self.tete.derivation.est_pour(etat, demande.annee); // nothing is settled under another state than the initial one
        let etabli = prepare.then(|| verdict_etabli(self.tete, self.dossier, demande)).flatten();
        etabli.unwrap_or_else(|| verdict_sous(etat, self.dossier, demande))
    }
}

impl Tete {
    /// Reads a value of each line of memory that a verdict looks at, where what is asked is settled. Nothing is made of them: a wait that
    /// stands in no one's way overlaps those of the next dossiers.
    #[inline]
    fn entrevoir(&self) {
        black_box((self.formation.ancien_eleve, self.acquis.des, self.inscrit_1999));
    }
}
