//! Article 25 and the life of the text: from which list it applies, which lists it no longer governs as written here.

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

/// First list that amendments touched (arrêté of 10 April 2000).
pub const PREMIERE_LISTE_MODIFIEE: u16 = 2001;
/// First list under the arrêté of 31 July 2013.
pub const PREMIERE_LISTE_ABROGEE: u16 = 2015;
