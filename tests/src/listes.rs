//! The closed lists of words that fields have, each gone through with its type.

use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Maintien, Qualite, StatutAgent};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::{SectionOrigine, TypePosition, Voie};

/// What is done with each list.
pub trait ParListe {
    /// With this one.
    fn liste<E: Enumeration>(&mut self);
}

/// Every list that a field has, in the order of the page of the format.
pub fn chacune(quoi: &mut impl ParListe) {
    quoi.liste::<Regime>();
    quoi.liste::<TypeOrganisme>();
    quoi.liste::<Categorie>();
    quoi.liste::<Fonction>();
    quoi.liste::<Qualite>();
    quoi.liste::<Classe>();
    quoi.liste::<SectionOrigine>();
    quoi.liste::<TypePosition>();
    quoi.liste::<DiplomeAssimile>();
    quoi.liste::<DiplomeInformatique>();
    quoi.liste::<Maintien>();
    quoi.liste::<StatutAgent>();
    quoi.liste::<Voie>();
}
