//! Article 21: what an inscription opens; it also orders the classes.

use super::lectures::Lecture;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::organisme::Regime;

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

/// A computing class opened to classes of other filières (A21.al3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OuvertureInformatique {
    /// The class of the emplois opened.
    pub vers: Classe,
    /// The classes, of an inscription or of an emploi agréé, that open it.
    pub depuis: Classes,
    /// Where an inscription in one of these already opens it by A21.al1: which alinéa wins.
    pub lecture: Lecture,
}

#[rustfmt::skip] // one row = one class opened by A21.al3, in its order
/// The rows of A21.al3.
pub const OUVERTURES_INFORMATIQUES: [OuvertureInformatique; 2] = {
    use Classe::{AD1, AD2, D1, D2, D3, IF1, IF2};
    [
        OuvertureInformatique { vers: IF1, depuis: Classes::de(&[D1, D2, AD1]), lecture: Lecture::L21 },
        OuvertureInformatique { vers: IF2, depuis: Classes::de(&[D3, AD2]),     lecture: Lecture::L21 },
    ]
};

/// What an inscription opens (A21.al1).
pub const INSCRIPTION: Renvoi = ARTICLE.al(1);
/// The exceptional opening of D3 (A21.al2).
pub const EXCEPTION_D3: Renvoi = ARTICLE.al(2);
/// The opening of computing classes to other filières (A21.al3).
pub const INFORMATIQUE: Renvoi = ARTICLE.al(3);

/// The exceptional opening (A21.al2).
pub mod exception {
    use super::{Classe, Regime};

    /// The class of the inscription.
    pub const DEPUIS: Classe = Classe::AD3;
    /// The class of the emploi opened.
    pub const VERS: Classe = Classe::D3;
    /// The regimes of A3.al1.3.b and A3.al1.3.c: the general regime is not among them.
    pub const REGIMES: [Regime; 4] = [Regime::Organic, Regime::Ava, Regime::Canam, Regime::Mines];
    /// Successive notices of vacancy without a candidate who meets the conditions.
    pub const AVIS: u8 = 2;
}
