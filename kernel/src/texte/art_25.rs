//! Article 25 and the life of the text: from which list it applies, which lists it no longer governs as written here.

use super::empreinte::empreinte_de;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// What a reader of the decision must know about the text applied.
    pub enum Avertissement: "avertissement" {
        /// The text was amended before this list.
        TexteModifie = 1, "texte_modifie", "le texte de 1998 avait été modifié avant cette liste", "the 1998 text had been amended before this list";
        /// The text was replaced before this list.
        TexteAbroge = 2, "texte_abroge", "le texte de 1998 était abrogé pour cette liste", "the 1998 text had been replaced for this list";
    }
}

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// First list that amendments touched (arrêté of 10 April 2000).
    pub premiere_liste_modifiee: u16,
    /// First list under the arrêté of 31 July 2013.
    pub premiere_liste_abrogee: u16,
}
empreinte_de!(Etat { premiere_liste_modifiee: entier, premiere_liste_abrogee: entier });

/// The article as first published.
pub const INITIAL: Etat = Etat { premiere_liste_modifiee: 2001, premiere_liste_abrogee: 2015 };
