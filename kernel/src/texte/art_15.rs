//! Article 15: agents of national bodies who were not on the list when nominated.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::organisme::Regime;

const ARTICLE: Renvoi = Renvoi::article(15);

/// The regimes of A15.al2.
pub const REGIMES: [Regime; 2] = [Regime::General, Regime::Mines];

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The regimes whose national bodies are concerned (A15.al2: those of A1.al1.1 and A1.al1.4).
    pub regimes: &'static [Regime],
    /// A15.al2: only the class of the emploi may be asked.
    pub classe: Renvoi,
    /// A15.al3: the two times.
    pub durees: Renvoi,
    /// Time in emplois de direction.
    pub en_direction: Duree,
    /// Time in the emploi held.
    pub dans_l_emploi: Duree,
    /// A15.al3.1: the age.
    pub age: Renvoi,
    /// Completed years on 1 January of the list year.
    pub age_ans: u16,
    /// A15.al3.2: the perfectionnement, as long as in A18.al3.
    pub perfectionnement: Renvoi,
}
empreinte_de!(Etat {
    regimes: [mot],
    classe: renvoi,
    durees: renvoi,
    en_direction: duree,
    dans_l_emploi: duree,
    age: renvoi,
    age_ans: entier,
    perfectionnement: renvoi
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    regimes: &REGIMES,
    classe: ARTICLE.al(2),
    durees: ARTICLE.al(3),
    en_direction: Duree::ans(5),
    dans_l_emploi: Duree::ans(3),
    age: ARTICLE.al(3).n(1),
    age_ans: 40,
    perfectionnement: ARTICLE.al(3).n(2),
};
