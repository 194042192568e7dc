//! Article 13: minimal time in lower classes, for a class superior to one's own.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::duree::Duree;

const AL1: Renvoi = Renvoi::article(13).al(1);

/// One way to meet a row: so long in these classes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Alternative {
    /// The classes, in the order of the text (the order matters for the figures shown under L13).
    pub classes: &'static [Classe],
    /// The same as a set.
    pub ensemble: Classes,
    /// The time required.
    pub exige: Duree,
}

empreinte_de!(Alternative { classes: [mot], ensemble: classes, exige: duree });

/// The row of one class asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LigneFonctions {
    /// The class asked.
    pub classe: Classe,
    /// The ways to meet it.
    pub alternatives: &'static [Alternative],
    /// Where it stands.
    pub disposition: Renvoi,
    /// Does an alternative count several classes together (lecture L13)?
    pub plusieurs_classes: bool,
    /// When no alternative holds: are the figures those of the smallest shortfall (else of the first alternative)?
    pub au_plus_proche: bool,
}

empreinte_de!(LigneFonctions {
    classe: mot,
    alternatives: [partie],
    disposition: renvoi,
    plusieurs_classes: oui,
    au_plus_proche: oui,
});

const fn ligne(classe: Classe, alternatives: &'static [Alternative], disposition: Renvoi) -> LigneFonctions {
    LigneFonctions {
        classe,
        alternatives,
        disposition,
        plusieurs_classes: plusieurs_classes(alternatives),
        au_plus_proche: alternatives.len() > 1,
    }
}
const fn plusieurs_classes(mut alternatives: &[Alternative]) -> bool {
    while let [alternative, suite @ ..] = alternatives {
        if alternative.classes.len() > 1 {
            return true;
        }
        alternatives = suite;
    }
    false
}
const fn ans(annees: u16, classes: &'static [Classe]) -> Alternative {
    Alternative { classes, ensemble: Classes::de(classes), exige: Duree::ans(annees) }
}

#[rustfmt::skip] // one row = one item of A13.al1, in its order; item 1° says « classe IF » and means IF1
/// The rows of A13.al1. AD3 and IF2 have none.
pub const LIGNES: [LigneFonctions; 6] = {
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    [
        //    asked  time in classes                              disposition
        ligne(IF1, &[ans(3, &[IF2])],                             AL1.n(1)),
        ligne(AD2, &[ans(3, &[IF2, AD3])],                        AL1.n(2)),
        ligne(AD1, &[ans(4, &[IF1, AD2, D3])],                    AL1.n(3)),
        ligne(D3,  &[ans(3, &[IF2, AD3])],                        AL1.n(4)),
        ligne(D2,  &[ans(4, &[IF1, AD2, D3])],                    AL1.n(5)),
        ligne(D1,  &[ans(4, &[AD1, D2]), ans(6, &[D3])],          AL1.n(6)),
    ]
};

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The rows of A13.al1.
    pub lignes: &'static [LigneFonctions],
    /// The commission may take off so many months (A13.al3).
    pub reduction_mois: u8,
}
empreinte_de!(Etat { lignes: [partie], reduction_mois: octet });

/// The article as first published.
pub const INITIAL: Etat = Etat { lignes: &LIGNES, reduction_mois: 6 };
