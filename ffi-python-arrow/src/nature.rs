//! What each field holds, as the kernel's table of fields says it, with the words of its closed list.

use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::notice::Contenu;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Maintien, Qualite, StatutAgent};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::{SectionOrigine, TypePosition, Voie};

/// What a field holds.
#[derive(Clone, Copy)]
pub(crate) enum Nature {
    Date,
    Agrement,
    Booleen,
    /// A whole number within these bounds.
    Entier(u32, u32),
    Mot(&'static Mots),
    /// A text of so many bytes at most.
    Texte(Option<usize>),
    /// A list of so many elements at most.
    Liste(usize),
}

/// A closed list of words.
pub(crate) struct Mots {
    liste: &'static str,
    pub(crate) code: fn(&str) -> Option<u8>,
    pub(crate) nom: fn(u8) -> Option<&'static str>,
    pub(crate) noms: fn() -> Vec<&'static str>,
}

impl Mots {
    const fn de<E: Enumeration>() -> Self {
        Self {
            liste: E::LISTE,
            code: |nom| E::depuis_nom(nom).map(E::code),
            nom: |code| E::depuis_code(code).map(E::nom),
            noms: || E::TOUTES.iter().map(|mot| mot.nom()).collect(),
        }
    }
}

/// Every list that a field takes its words from.
static LISTES: [Mots; 13] = [
    Mots::de::<Categorie>(),
    Mots::de::<Classe>(),
    Mots::de::<DiplomeAssimile>(),
    Mots::de::<DiplomeInformatique>(),
    Mots::de::<Fonction>(),
    Mots::de::<Qualite>(),
    Mots::de::<Regime>(),
    Mots::de::<SectionOrigine>(),
    Mots::de::<TypeOrganisme>(),
    Mots::de::<TypePosition>(),
    Mots::de::<Maintien>(),
    Mots::de::<StatutAgent>(),
    Mots::de::<Voie>(),
];

impl Nature {
    /// That of a field; `None` for an object.
    pub(crate) fn de(champ: Champ) -> Option<Self> {
        Some(match champ.notice().contenu {
            Contenu::Objet => return None,
            Contenu::Date => Self::Date,
            Contenu::Agrement => Self::Agrement,
            Contenu::Booleen => Self::Booleen,
            Contenu::Entier(min, max) => Self::Entier(min, max),
            Contenu::Texte(octets) => Self::Texte(octets),
            Contenu::Liste(capacite) => Self::Liste(capacite),
            Contenu::Mot(nom) => Self::Mot(LISTES.iter().find(|mots| mots.liste == nom)?),
        })
    }

    /// Bytes of a cell once coded.
    pub(crate) const fn largeur(self) -> usize {
        match self {
            Self::Booleen | Self::Mot(_) => 1,
            Self::Entier(..) => 2,
            Self::Date | Self::Agrement | Self::Texte(_) | Self::Liste(_) => 4,
        }
    }
}
