//! Article 20: what the commission judges.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

const ARTICLE: Renvoi = Renvoi::article(20);

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// A20.al4: someone who holds no emploi in a body of the text.
    pub assimilation: Renvoi,
    /// A20.al5: the commission may go beyond the class asked.
    pub autre_classe: Renvoi,
}
empreinte_de!(Etat { assimilation: renvoi, autre_classe: renvoi });

/// The article as first published.
pub const INITIAL: Etat = Etat { assimilation: ARTICLE.al(4), autre_classe: ARTICLE.al(5) };
