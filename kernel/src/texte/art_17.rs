//! Article 17: the classes open to a cadre.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::emploi::Qualite;
use crate::vocabulaire::organisme::TypeOrganisme;

const ARTICLE: Renvoi = Renvoi::article(17);

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// Open to every cadre (A17.al1).
    pub classes: Classes,
    /// Where that stands.
    pub de_droit: Renvoi,
    /// Open to some (A17.al2).
    pub classe_reservee: Classe,
    /// Where that stands.
    pub reserve: Renvoi,
    /// Any other class (A17.al3).
    pub autres: Renvoi,
    /// The body whose agents A17.al2 names.
    pub genre: TypeOrganisme,
    /// Their grade; A17.al2 also asks for the rank of attaché principal.
    pub qualite: Qualite,
}
empreinte_de!(Etat {
    classes: classes,
    de_droit: renvoi,
    classe_reservee: mot,
    reserve: renvoi,
    autres: renvoi,
    genre: mot,
    qualite: mot
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    classes: Classes::de(&[Classe::AD3, Classe::IF1, Classe::IF2]),
    de_droit: ARTICLE.al(1),
    classe_reservee: Classe::AD2,
    reserve: ARTICLE.al(2),
    autres: ARTICLE.al(3),
    genre: TypeOrganisme::Canssm,
    qualite: Qualite::TitulaireCategorieA,
};
