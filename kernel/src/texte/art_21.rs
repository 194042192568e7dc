//! Article 21: what an inscription opens; it also orders the classes.

use super::empreinte::empreinte_de;
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

empreinte_de!(Ouverture { classe: mot, ouvre: classes, disposition: renvoi });

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

empreinte_de!(OuvertureInformatique { vers: mot, depuis: classes, lecture: mot });

#[rustfmt::skip] // one row = one class opened by A21.al3, in its order
/// The rows of A21.al3.
pub const OUVERTURES_INFORMATIQUES: [OuvertureInformatique; 2] = {
    use Classe::{AD1, AD2, D1, D2, D3, IF1, IF2};
    [
        OuvertureInformatique { vers: IF1, depuis: Classes::de(&[D1, D2, AD1]), lecture: Lecture::L21 },
        OuvertureInformatique { vers: IF2, depuis: Classes::de(&[D3, AD2]),     lecture: Lecture::L21 },
    ]
};

/// The exceptional opening (A21.al2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exception {
    /// The class of the inscription.
    pub depuis: Classe,
    /// The class of the emploi opened.
    pub vers: Classe,
    /// The regimes of A3.al1.3.b and A3.al1.3.c: the general regime is not among them.
    pub regimes: &'static [Regime],
    /// Successive notices of vacancy without a candidate who meets the conditions.
    pub avis: u8,
    /// Where it stands.
    pub disposition: Renvoi,
}
empreinte_de!(Exception { depuis: mot, vers: mot, regimes: [mot], avis: octet, disposition: renvoi });

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The rows of A21.al1, in the order of the classes.
    pub ouvertures: [Ouverture; 8],
    /// What an inscription opens (A21.al1).
    pub inscription: Renvoi,
    /// The exceptional opening of D3 (A21.al2).
    pub exception: Exception,
    /// The rows of A21.al3.
    pub informatiques: &'static [OuvertureInformatique],
    /// The opening of computing classes to other filières (A21.al3).
    pub informatique: Renvoi,
}
empreinte_de!(Etat {
    ouvertures: [partie],
    inscription: renvoi,
    exception: partie,
    informatiques: [partie],
    informatique: renvoi
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    ouvertures: OUVERTURES,
    inscription: ARTICLE.al(1),
    exception: Exception {
        depuis: Classe::AD3,
        vers: Classe::D3,
        regimes: &[Regime::Organic, Regime::Ava, Regime::Canam, Regime::Mines],
        avis: 2,
        disposition: ARTICLE.al(2),
    },
    informatiques: &OUVERTURES_INFORMATIQUES,
    informatique: ARTICLE.al(3),
};
