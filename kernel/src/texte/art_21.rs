//! Article 21: what an inscription opens; it also orders the classes.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};

const ARTICLE: Renvoi = Renvoi::article(21);

/// What an inscription in one class opens (A21.al1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ouverture {
    /// The class of the inscription.
    pub classe: Classe,
    /// The classes whose emplois it opens.
    pub ouvre: Classes,
    /// Where that stands.
    pub disposition: Renvoi,
}

const fn ouvre(classe: Classe, classes: &[Classe], disposition: Renvoi) -> Ouverture {
    Ouverture { classe, ouvre: Classes::de(classes), disposition }
}

#[rustfmt::skip] // one row = one item of A21.al1, in its order
/// The rows of A21.al1, in the order of the classes.
pub const OUVERTURES: [Ouverture; 8] = {
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    [
        ouvre(D1,  &[D1, D2, D3, AD1, AD2, AD3, IF1, IF2], ARTICLE.al(1).n(1)),
        ouvre(D2,  &[D2, D3, AD2, AD3, IF1, IF2],          ARTICLE.al(1).n(2)),
        ouvre(D3,  &[D3, AD3, IF2],                        ARTICLE.al(1).n(3)),
        ouvre(AD1, &[AD1, AD2, AD3, IF1, IF2],             ARTICLE.al(1).n(4)),
        ouvre(AD2, &[AD2, AD3, IF2],                       ARTICLE.al(1).n(5)),
        ouvre(AD3, &[AD3],                                 ARTICLE.al(1).n(6)),
        ouvre(IF1, &[IF1, IF2],                            ARTICLE.al(1).n(7)),
        ouvre(IF2, &[IF2],                                 ARTICLE.al(1).n(8)),
    ]
};

/// The exceptional opening of D3 (A21.al2).
pub const EXCEPTION_D3: Renvoi = ARTICLE.al(2);
/// The opening of computing classes to other filières (A21.al3).
pub const INFORMATIQUE: Renvoi = ARTICLE.al(3);
