//! Article 20: what the commission judges, and by what it is not bound.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;

const ARTICLE: Renvoi = Renvoi::article(20);

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// A20.al4: someone who holds no emploi in a body of the text, the persons of A19 apart (lecture L20).
    pub assimilation: Renvoi,
    /// A20.al5: for these persons and those of A19, the commission may go beyond the class asked.
    pub autre_classe: Renvoi,
    /// What brings a person deemed listed among them: A19.al1.
    pub reputes_inscrits: Renvoi,
}
empreinte_de!(Etat { assimilation: renvoi, autre_classe: renvoi, reputes_inscrits: mots_dits });

/// The article as first published.
pub const INITIAL: Etat =
    Etat { assimilation: ARTICLE.al(4), autre_classe: ARTICLE.al(5), reputes_inscrits: Renvoi::article(19).al(1) };
