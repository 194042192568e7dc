//! Article 13: minimal time in lower classes, for a class superior to one's own.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::duree::Duree;

const ARTICLE: Renvoi = Renvoi::article(13);
const AL1: Renvoi = ARTICLE.al(1);

/// One way to meet a row: so long in these classes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Alternative {
    /// The classes, in the order of the text (the order matters for the figures shown under L13).
    pub classes: &'static [Classe],
    /// The same as a set.
    pub ensemble: Classes,
    /// The time required.
    pub exige: Duree,
    /// Do the years in several of them add up always, or as lecture L13 says?
    pub cumul: Cumul,
}
empreinte_de!(Alternative { classes: [mot], ensemble: classes, exige: duree, cumul: mot });

/// Whether years in several classes of one alternative add up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cumul {
    /// As lecture L13 says.
    SelonL13,
    /// Always.
    Toujours,
}

impl Cumul {
    const fn code(self) -> u8 {
        match self {
            Self::SelonL13 => 1,
            Self::Toujours => 2,
        }
    }
}

/// Among alternatives of one state, which one gives the figures (else the first).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlusProche {
    /// The first, whatever the state.
    Jamais,
    /// The one of smallest shortfall, when none holds.
    SiAucune,
    /// The one of smallest shortfall, also when they are left to the commission.
    Toujours,
}

impl PlusProche {
    const fn code(self) -> u8 {
        match self {
            Self::Jamais => 0,
            Self::SiAucune => 1,
            Self::Toujours => 2,
        }
    }
}

/// How much the commission may take off the time required (A13.al3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reduction {
    /// Months.
    pub mois: u8,
    /// The provision cited when it takes some off; `None` for that of the row.
    pub disposition: Option<Renvoi>,
    /// The provision that gives the power, whichever a finding cites.
    pub pouvoir: Renvoi,
}
empreinte_de!(Reduction { mois: octet, disposition: renvoi_ou_rien, pouvoir: mots_dits });

/// Another time required of the holder of the title of ancien élève.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PourAncienEleve {
    /// The time.
    pub exige: Duree,
    /// Where it stands.
    pub disposition: Renvoi,
}
empreinte_de!(PourAncienEleve { exige: duree, disposition: renvoi });

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
    /// Which of several alternatives gives the figures.
    pub au_plus_proche: PlusProche,
    /// What the commission may take off.
    pub reduction: Reduction,
    /// The time required of an ancien élève, where it is another.
    pub ancien_eleve: Option<PourAncienEleve>,
}

empreinte_de!(LigneFonctions {
    classe: mot,
    alternatives: [partie],
    disposition: renvoi,
    plusieurs_classes: oui,
    au_plus_proche: mot,
    reduction: partie,
    ancien_eleve: partie_ou_rien,
});

const fn ligne(classe: Classe, alternatives: &'static [Alternative], disposition: Renvoi) -> LigneFonctions {
    LigneFonctions {
        classe,
        alternatives,
        disposition,
        plusieurs_classes: plusieurs_classes(alternatives),
        au_plus_proche: if alternatives.len() > 1 { PlusProche::SiAucune } else { PlusProche::Jamais },
        reduction: Reduction { mois: 6, disposition: None, pouvoir: ARTICLE.al(3) },
        ancien_eleve: None,
    }
}
const fn plusieurs_classes(mut alternatives: &[Alternative]) -> bool {
    while let [alternative, suite @ ..] = alternatives {
        if alternative.classes.len() > 1 && matches!(alternative.cumul, Cumul::SelonL13) {
            return true;
        }
        alternatives = suite;
    }
    false
}
const fn ans(annees: u16, classes: &'static [Classe]) -> Alternative {
    Alternative { classes, ensemble: Classes::de(classes), exige: Duree::ans(annees), cumul: Cumul::SelonL13 }
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
}
empreinte_de!(Etat { lignes: [partie] });

/// The article as first published.
pub const INITIAL: Etat = Etat { lignes: &LIGNES };

/// How many sets of classes the rows of the initial text count.
pub(crate) const ENSEMBLES_MAX: usize = {
    let (vus, _) = ensembles();
    vus
};

/// These sets, each once, in the order of the rows; the rest is empty.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "runs at compile time: a set too many does not compile"
)]
const fn ensembles() -> (usize, [Classes; 16]) {
    let (mut vus, mut trouves) = (0, [Classes::AUCUNE; 16]);
    let mut lignes: &[LigneFonctions] = &LIGNES;
    while let [ligne, suite @ ..] = lignes {
        let mut alternatives = ligne.alternatives;
        while let [alternative, autres @ ..] = alternatives {
            let mut place = 0;
            while place < vus && trouves[place].bits() != alternative.ensemble.bits() {
                place += 1;
            }
            if place == vus {
                trouves[vus] = alternative.ensemble;
                vus += 1;
            }
            alternatives = autres;
        }
        lignes = suite;
    }
    (vus, trouves)
}

/// These sets.
#[expect(clippy::indexing_slicing, reason = "runs at compile time")]
pub(crate) const ENSEMBLES: [Classes; ENSEMBLES_MAX] = {
    let (_, trouves) = ensembles();
    let (mut tous, mut place) = ([Classes::AUCUNE; ENSEMBLES_MAX], 0);
    while place < ENSEMBLES_MAX {
        tous[place] = trouves[place];
        place += 1;
    }
    tous
};
