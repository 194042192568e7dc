//! Articles 7 to 9: the second section.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};

/// Section closed or open (A7.al1).
pub const SECTIONS: Renvoi = Renvoi::article(7).al(1);
/// First section (A8.al1).
pub const PREMIERE: Renvoi = Renvoi::article(8).al(1);
const ARTICLE: Renvoi = Renvoi::article(9);

/// Classes of the second section (A7.al1).
pub const CLASSES_DEUXIEME: Classes = Classes::de(&[Classe::AD3, Classe::IF1, Classe::IF2]);
/// Class added for the CANSSM agents of A17.al2 (A7.al1).
pub const CLASSE_DEUXIEME_CANSSM: Classe = Classe::AD2;

/// An age to have reached at the reference date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AgeMinimal {
    /// Completed years.
    pub ans: u16,
    /// Where it stands.
    pub disposition: Renvoi,
}

/// A9.al1: the ordinary age.
pub const AGE: AgeMinimal = AgeMinimal { ans: 43, disposition: ARTICLE.al(1) };
/// A9.al2: the lowered age; the item that opens it is cited.
pub const AGE_ABAISSE: u16 = 40;
/// Admissible at the entrance competition.
pub const ADMISSIBLE: Renvoi = ARTICLE.al(2).n(1);
/// Candidate for computing classes who meets A14.
pub const INFORMATIQUE: Renvoi = ARTICLE.al(2).n(2);
/// Titular of category A at the CANSSM.
pub const TITULAIRE_CANSSM: Renvoi = ARTICLE.al(2).n(3);
