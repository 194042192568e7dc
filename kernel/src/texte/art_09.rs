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

/// What opens a lowered age.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Motif {
    /// Being admissible at the entrance competition.
    Admissible,
    /// Being a candidate for computing classes who meets A14.
    Informatique,
    /// Holding an emploi of titular of category A at the CANSSM.
    TitulaireCanssm,
}

impl Motif {
    const fn code(self) -> u8 {
        match self {
            Self::Admissible => 1,
            Self::Informatique => 2,
            Self::TitulaireCanssm => 3,
        }
    }
}

/// A lowered age (A9.al2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AgeAbaisse {
    /// What opens it.
    pub motif: Motif,
    /// Completed years.
    pub ans: u16,
    /// Where it stands.
    pub disposition: Renvoi,
}
empreinte_de!(AgeAbaisse { motif: mot, ans: entier, disposition: renvoi });

const fn des(ans: u16, motif: Motif, disposition: Renvoi) -> AgeAbaisse {
    AgeAbaisse { motif, ans, disposition }
}

/// Being admissible at the entrance competition.
pub const ADMISSIBLE: Renvoi = ARTICLE.al(2).n(1);

#[rustfmt::skip] // one row = one item of A9.al2, in its order
/// The lowered ages.
pub const ABAISSES: [AgeAbaisse; 3] = [
    des(40, Motif::Admissible,      ADMISSIBLE),
    des(40, Motif::Informatique,    ARTICLE.al(2).n(2)),
    des(40, Motif::TitulaireCanssm, ARTICLE.al(2).n(3)),
];

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
    /// A9.al2: the lowered ages, in the order of the text.
    pub abaisses: &'static [AgeAbaisse],
}
empreinte_de!(Etat {
    sections: renvoi,
    premiere: renvoi,
    classes_deuxieme: classes,
    classe_deuxieme_canssm: mot,
    age: partie,
    abaisses: [partie],
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    sections: Renvoi::article(7).al(1),
    premiere: Renvoi::article(8).al(1),
    classes_deuxieme: CLASSES_DEUXIEME,
    classe_deuxieme_canssm: CLASSE_DEUXIEME_CANSSM,
    age: AgeMinimal { ans: 43, disposition: ARTICLE.al(1) },
    abaisses: &ABAISSES,
};
