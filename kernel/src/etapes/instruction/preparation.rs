//! A dossier prepared for the questions to come: derived once for the state under which they are asked.

use crate::dossier::{Dossier, DossierVu};
use crate::texte::tables::Table;
use crate::texte::version::{Amende, EtatDuTexte, Initial};

impl Dossier {
    /// Prepares the dossier for questions under one state of the text: asked under another, it is derived anew for each question. No
    /// answer depends on it.
    #[inline]
    pub fn instruire(&mut self, etat: EtatDuTexte) {
        self.instruire_a(etat, etat.table());
    }

    /// To be called after a change of the facts: what was derived of them is so no more. Where there is one text it is derived anew, so that
    /// no program of that text holds what derives a copy.
    #[inline]
    pub(crate) fn perimer(&mut self) {
        self.tete.derivation.etat = None;
        if EtatDuTexte::SEUL {
            self.instruire(EtatDuTexte::E2000);
        }
    }

    /// Prepares the dossier for questions about the list of one year under that state, unless it is.
    #[inline]
    pub fn instruire_pour(&mut self, etat: EtatDuTexte, annee: u16) {
        if !self.tete.derivation.est_pour(etat, annee) {
            self.instruire_a(etat, etat.table_de_la_liste(annee));
        }
    }

    /// The same for lists whose table of article 3 is that one.
    #[inline]
    fn instruire_a(&mut self, etat: EtatDuTexte, table: Table) {
        match etat.suivant() {
            None => self.deriver(Initial, Table::INITIALE.min(table)),
            Some(suivant) => self.deriver(Amende { texte: &suivant.texte, suites: &suivant.suites }, table),
        }
        self.tete.derivation.etat = Some(etat);
        self.tete.derivation.listes = table.listes(etat.table());
    }
}

/// The dossier prepared for questions about one list after another: itself as long as it is, then one copy that is kept in `travail` and
/// derived anew when the state changes.
pub(crate) fn prepare<'a>(
    dossier: &'a DossierVu,
    travail: &'a mut Option<Dossier>,
    etat: EtatDuTexte,
    annee: u16,
) -> &'a DossierVu {
    if EtatDuTexte::SEUL || dossier.tete.derivation.est_pour(etat, annee) {
        return dossier;
    }
    let copie = travail.get_or_insert_with(|| dossier.copie());
    copie.instruire_pour(etat, annee);
    copie
}

/// An answer from the dossier, prepared for questions about the list of that year under that state.
#[inline]
pub(crate) fn sur_prepare<R>(
    dossier: &DossierVu,
    etat: EtatDuTexte,
    annee: u16,
    repondre: impl FnOnce(&DossierVu) -> R,
) -> R {
    if EtatDuTexte::SEUL || dossier.tete.derivation.est_pour(etat, annee) {
        repondre(dossier)
    } else {
        sur_copie(dossier, etat, annee, repondre)
    }
}

/// The same from a copy derived for that question. Apart, so that the usual question pays neither for its room nor for its stack.
#[cold]
#[inline(never)]
fn sur_copie<R>(dossier: &DossierVu, etat: EtatDuTexte, annee: u16, repondre: impl FnOnce(&DossierVu) -> R) -> R {
    let mut copie = dossier.copie();
    copie.instruire_pour(etat, annee);
    repondre(&copie)
}
