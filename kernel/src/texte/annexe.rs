//! The annex: the diplomas of A14.al1.2.

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

/// The value of each diploma.
#[must_use]
#[rustfmt::skip] // one row = one entry of the annex
pub const fn valeur(diplome: D) -> ValeurDiplome {
    const A: Renvoi = Renvoi::ANNEXE;
    match diplome {
        D::Aucun      => ValeurDiplome::Absent,
        D::Equivalent => ValeurDiplome::ASoumettre,
        D::Annexe1    => ValeurDiplome::Inscrit(A.n(1)),
        D::Annexe2    => ValeurDiplome::Inscrit(A.n(2)),
        D::Annexe3    => ValeurDiplome::Inscrit(A.n(3)),
        D::Annexe4    => ValeurDiplome::Inscrit(A.n(4)),
        D::Annexe5    => ValeurDiplome::Inscrit(A.n(5)),
        D::Annexe6    => ValeurDiplome::Inscrit(A.n(6)),
        D::Annexe7    => ValeurDiplome::Inscrit(A.n(7)),
        D::Annexe8    => ValeurDiplome::Inscrit(A.n(8)),
        D::Annexe9    => ValeurDiplome::Inscrit(A.n(9)),
        D::Annexe10   => ValeurDiplome::Inscrit(A.n(10)),
        D::Annexe11   => ValeurDiplome::Inscrit(A.n(11)),
        D::Annexe12   => ValeurDiplome::Inscrit(A.n(12)),
        D::Annexe13   => ValeurDiplome::Inscrit(A.n(13)),
        D::Annexe14   => ValeurDiplome::Inscrit(A.n(14)),
        D::Annexe15   => ValeurDiplome::Inscrit(A.n(15)),
        D::Annexe16   => ValeurDiplome::Inscrit(A.n(16)),
        D::Annexe17   => ValeurDiplome::Inscrit(A.n(17)),
    }
}
