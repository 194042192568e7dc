//! Articles 7 to 9: the second section.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};

const ARTICLE: Renvoi = Renvoi::article(9);

/// Classes of the second section (A7.al1), in every state.
pub const CLASSES_DEUXIEME: Classes = Classes::de(&[Classe::AD3, Classe::IF1, Classe::IF2]);
/// Class added for the CANSSM agents of A17.al2 (A7.al1), in every state.
pub const CLASSE_DEUXIEME_CANSSM: Classe = Classe::AD2;

/// An age to have reached at the reference date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AgeMinimal {
    /// Completed years.
    pub ans: u16,
    /// Where it stands.
    pub disposition: Renvoi,
}
empreinte_de!(AgeMinimal { ans: entier, disposition: renvoi });

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// Section closed or open (A7.al1).
    pub sections: Renvoi,
    /// First section (A8.al1).
    pub premiere: Renvoi,
    /// Classes of the second section (A7.al1).
    pub classes_deuxieme: Classes,
    /// Class added for the CANSSM agents of A17.al2 (A7.al1).
    pub classe_deuxieme_canssm: Classe,
    /// A9.al1: the ordinary age.
    pub age: AgeMinimal,
    /// A9.al2: the lowered age; the item that opens it is cited.
    pub age_abaisse: u16,
    /// Admissible at the entrance competition.
    pub admissible: Renvoi,
    /// Candidate for computing classes who meets A14.
    pub informatique: Renvoi,
    /// Titular of category A at the CANSSM.
    pub titulaire_canssm: Renvoi,
}
empreinte_de!(Etat {
    sections: renvoi,
    premiere: renvoi,
    classes_deuxieme: classes,
    classe_deuxieme_canssm: mot,
    age: partie,
    age_abaisse: entier,
    admissible: renvoi,
    informatique: renvoi,
    titulaire_canssm: renvoi
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    sections: Renvoi::article(7).al(1),
    premiere: Renvoi::article(8).al(1),
    classes_deuxieme: CLASSES_DEUXIEME,
    classe_deuxieme_canssm: CLASSE_DEUXIEME_CANSSM,
    age: AgeMinimal { ans: 43, disposition: ARTICLE.al(1) },
    age_abaisse: 40,
    admissible: ARTICLE.al(2).n(1),
    informatique: ARTICLE.al(2).n(2),
    titulaire_canssm: ARTICLE.al(2).n(3),
};
