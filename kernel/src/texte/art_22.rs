//! Article 22: how long an inscription lasts.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::section::SectionOrigine;

const ARTICLE: Renvoi = Renvoi::article(22);

/// For how many years after the first inscription a class is renewed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Renouvellement {
    /// The classes.
    pub classes: Classes,
    /// List years after that of the inscription.
    pub annees: u16,
    /// Where it stands.
    pub disposition: Renvoi,
}

empreinte_de!(Renouvellement { classes: classes, annees: entier, disposition: renvoi });

#[rustfmt::skip] // one row = one item of A22.al1, in its order
/// The renewals.
pub const DUREES: [Renouvellement; 2] = {
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    [
        Renouvellement { classes: Classes::de(&[D3, AD1, AD2, AD3, IF1, IF2]), annees: 2, disposition: ARTICLE.al(1).n(1) },
        Renouvellement { classes: Classes::de(&[D1, D2]),                      annees: 4, disposition: ARTICLE.al(1).n(2) },
    ]
};

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The renewals.
    pub durees: &'static [Renouvellement],
    /// The section whose first inscription is renewed (A22.al1).
    pub section: SectionOrigine,
    /// The renewal, and the motivated striking-off that prevents it.
    pub reconduction: Renvoi,
    /// Any other inscription: one year.
    pub une_annee: Renvoi,
}
empreinte_de!(Etat { durees: [partie], section: mot, reconduction: renvoi, une_annee: renvoi });

/// The article as first published.
pub const INITIAL: Etat =
    Etat { durees: &DUREES, section: SectionOrigine::Premiere, reconduction: ARTICLE.al(1), une_annee: ARTICLE.al(2) };
