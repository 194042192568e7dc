//! Article 22: how long an inscription lasts.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::section::SectionOrigine;

const ARTICLE: Renvoi = Renvoi::article(22);

/// For how many years after the first inscription a class is renewed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duree {
    /// The classes.
    pub classes: Classes,
    /// List years after that of the inscription.
    pub annees: u16,
    /// Where it stands.
    pub disposition: Renvoi,
}

#[rustfmt::skip] // one row = one item of A22.al1, in its order
/// The renewals.
pub const DUREES: [Duree; 2] = {
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    [
        Duree { classes: Classes::de(&[D3, AD1, AD2, AD3, IF1, IF2]), annees: 2, disposition: ARTICLE.al(1).n(1) },
        Duree { classes: Classes::de(&[D1, D2]),                      annees: 4, disposition: ARTICLE.al(1).n(2) },
    ]
};

/// The section whose first inscription is renewed (A22.al1).
pub const SECTION: SectionOrigine = SectionOrigine::Premiere;
/// The renewal, and the motivated striking-off that prevents it.
pub const RECONDUCTION: Renvoi = ARTICLE.al(1);
/// Any other inscription: one year.
pub const UNE_ANNEE: Renvoi = ARTICLE.al(2);
