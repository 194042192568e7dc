//! The class order of A21.al1: a partial order with greatest element D1, not a lattice (AD3 and IF2 have two minimal
//! upper bounds, AD2 and D3; AD3 and IF1, AD2 and IF1 have no least one either).

use crate::texte::INITIAL;
use crate::vocabulaire::classe::{Classe, Classes};

/// The classes whose emplois an inscription in `classe` opens by A21.al1.
#[inline]
#[must_use]
pub fn ouvre(classe: Classe) -> Classes {
    INITIAL.a21.ouvertures.get(usize::from(classe.rang())).map_or(Classes::AUCUNE, |o| o.ouvre)
}

/// `a ≥ b`: an inscription in `a` opens the emplois of `b`.
#[inline]
#[must_use]
pub fn couvre(a: Classe, b: Classe) -> bool {
    ouvre(a).contient(b)
}

/// Is `classe` superior to the class `rattachement` of the agent? (Superior is « not covered », not « greater ».)
#[inline]
#[must_use]
pub fn est_superieure(classe: Classe, rattachement: Classe) -> bool {
    !couvre(rattachement, classe)
}
