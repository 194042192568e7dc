//! The annex: the diplomas of A14.al1.2.

use super::empreinte::{Empreinte, empreinte_de};
use super::renvoi::Renvoi;
use crate::vocabulaire::formation::DiplomeInformatique as D;

/// What a diploma is worth under A14.al1.2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValeurDiplome {
    /// Not one of the annex.
    Absent,
    /// The commission judges whether it is equivalent.
    ASoumettre,
    /// An entry of the annex.
    Inscrit(Renvoi),
}

impl ValeurDiplome {
    /// This value, added to a fingerprint.
    #[must_use]
    pub const fn empreinte(&self, e: Empreinte) -> Empreinte {
        match self {
            Self::Absent => e.octet(0),
            Self::ASoumettre => e.octet(1),
            Self::Inscrit(entree) => e.octet(2).renvoi(*entree),
        }
    }
}

/// A diploma and its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entree {
    /// The diploma.
    pub diplome: D,
    /// What it is worth.
    pub valeur: ValeurDiplome,
}
empreinte_de!(Entree { diplome: mot, valeur: partie });

const fn entree(diplome: D, valeur: ValeurDiplome) -> Entree {
    Entree { diplome, valeur }
}

#[rustfmt::skip] // one row = one entry of the annex
/// The diplomas, in the order of their codes.
pub const DIPLOMES: [Entree; 19] = [
    entree(D::Aucun,      ValeurDiplome::Absent),
    entree(D::Equivalent, ValeurDiplome::ASoumettre),
    entree(D::Annexe1,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(1))),
    entree(D::Annexe2,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(2))),
    entree(D::Annexe3,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(3))),
    entree(D::Annexe4,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(4))),
    entree(D::Annexe5,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(5))),
    entree(D::Annexe6,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(6))),
    entree(D::Annexe7,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(7))),
    entree(D::Annexe8,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(8))),
    entree(D::Annexe9,    ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(9))),
    entree(D::Annexe10,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(10))),
    entree(D::Annexe11,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(11))),
    entree(D::Annexe12,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(12))),
    entree(D::Annexe13,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(13))),
    entree(D::Annexe14,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(14))),
    entree(D::Annexe15,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(15))),
    entree(D::Annexe16,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(16))),
    entree(D::Annexe17,   ValeurDiplome::Inscrit(Renvoi::ANNEXE.n(17))),
];

const _: () = assert!(dans_l_ordre(&DIPLOMES), "a diploma stands at the rank of its code");

const fn dans_l_ordre(mut entrees: &[Entree]) -> bool {
    let mut code = 1;
    while let [entree, suite @ ..] = entrees {
        if entree.diplome.code() != code {
            return false;
        }
        code = code.wrapping_add(1);
        entrees = suite;
    }
    true
}

/// The annex in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The diplomas, in the order of their codes.
    pub diplomes: &'static [Entree],
}
empreinte_de!(Etat { diplomes: [partie] });

/// The annex as first published.
pub const INITIAL: Etat = Etat { diplomes: &DIPLOMES };

/// The annex for the lists from 2008 on: a validation of experience is for the commission to judge (A14.al1.2).
#[cfg(feature = "etats")]
pub const L2008: Etat = Etat { diplomes: &DIPLOMES_2008 };

#[cfg(feature = "etats")]
const DIPLOMES_2008: [Entree; 20] = {
    let mut toutes = [entree(D::Experience, ValeurDiplome::ASoumettre); 20];
    let (connues, _) = toutes.split_at_mut(DIPLOMES.len());
    connues.copy_from_slice(&DIPLOMES);
    toutes
};

impl Etat {
    /// The value of a diploma.
    #[must_use]
    pub fn valeur(&self, diplome: D) -> ValeurDiplome {
        self.diplomes.get(usize::from(diplome.code().wrapping_sub(1))).map_or(ValeurDiplome::Absent, |e| e.valeur)
    }
}
