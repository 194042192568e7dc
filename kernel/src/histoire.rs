//! The history of an article: its states in the order of time, the lists that each governs, what each changes and how well each is known.

use crate::texte::couverture::suites::{Changement, Evolution, Fidelite, Version, fidelite, versions};
use crate::texte::couverture::{PROVISIONS, Provision, provision};
use crate::texte::renvoi::Renvoi;

/// The first list that the text governs.
const PREMIERE: u16 = crate::demande::ANNEE_LISTE_MIN;
/// The last list that it governs: another text applies from the next one on.
pub const DERNIERE: u16 = 2014;
/// The articles that later states put between two others, each with the article that it follows.
const INTERCALES: [(Renvoi, Renvoi); 3] = [
    (Renvoi::article(19), Renvoi::A19_BIS),
    (Renvoi::article(23), Renvoi::A23_BIS),
    (Renvoi::article(23), Renvoi::A23_TER),
];

/// One state of an article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EtatDArticle {
    /// The article.
    pub article: Renvoi,
    /// The first list that this state governs.
    pub premiere: u16,
    /// The last one; for the last state, that after which another text applies.
    pub derniere: u16,
    version: Option<&'static Version>,
}

impl EtatDArticle {
    /// Is it the initial text?
    #[must_use]
    pub const fn est_initial(&self) -> bool {
        self.version.is_none()
    }
    /// What it changes of the state before, in the order of the text; nothing for the initial text.
    #[must_use]
    pub fn changements(&self) -> &'static [Changement] {
        self.version.map_or(&[], |v| v.changements)
    }
    /// How well it is known that this is the text for a list.
    #[must_use]
    pub fn fidelite(&self, liste: u16) -> Fidelite {
        fidelite(self.article, liste)
    }
    /// The reference of a provision in this state.
    #[must_use]
    pub fn renvoi(&self, sans_liste: Renvoi) -> Renvoi {
        match self.version {
            None => sans_liste,
            Some(version) => sans_liste.depuis_la_liste(version.liste),
        }
    }
    /// The provisions of the initial text; none in a later state, which is told by its changes.
    pub fn initiales(&self) -> impl Iterator<Item = &'static Provision> {
        let initial = self.version.is_none();
        let article = self.article;
        PROVISIONS.iter().filter(move |p| initial && p.renvoi.article_du_texte() == article)
    }
    /// A provision that this state changes, as it now is; one that it removes says what it said.
    #[must_use]
    pub fn maintenant(&self, changement: &Changement) -> Option<Provision> {
        provision(self.renvoi(changement.renvoi))
    }
    /// The same as it was in the state before; `None` where it was not there.
    #[must_use]
    pub fn avant(&self, changement: &Changement) -> Option<Provision> {
        let precedent = etats(self.article).take_while(|e| e.premiere < self.premiere).last()?;
        (changement.evolution != Evolution::Nouvelle).then(|| provision(precedent.renvoi(changement.avant))).flatten()
    }
}

/// The articles of the text, the annex last, in their order.
pub fn articles() -> impl Iterator<Item = Renvoi> {
    (1..=28)
        .flat_map(|numero| {
            let article = Renvoi::article(numero);
            let suivants = INTERCALES.into_iter().filter(move |(avant, _)| *avant == article).map(|(_, a)| a);
            core::iter::once(article).chain(suivants)
        })
        .chain(core::iter::once(Renvoi::ANNEXE))
}

/// The states of an article, in the order of time; none for what is no article of the text.
pub fn etats(article: Renvoi) -> impl Iterator<Item = EtatDArticle> {
    let initial = PROVISIONS.iter().any(|p| p.renvoi.article_du_texte() == article) && article != Renvoi::R123_9;
    let premier = initial.then_some((PREMIERE, None));
    let debuts = premier.into_iter().chain(versions(article).map(|v| (v.liste, Some(v))));
    let fins = debuts.clone().skip(1).map(|(liste, _)| liste.saturating_sub(1)).chain(core::iter::once(DERNIERE));
    debuts.zip(fins).map(move |((premiere, version), derniere)| EtatDArticle { article, premiere, derniere, version })
}

/// The state of an article that governs the list of a year; `None` where the article is not there yet, or is no article.
#[must_use]
pub fn etat_de_la_liste(article: Renvoi, annee: u16) -> Option<EtatDArticle> {
    etats(article).filter(|e| e.premiere <= annee).last()
}
