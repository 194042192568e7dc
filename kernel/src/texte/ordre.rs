//! The class order of A21.al1: a partial order with greatest element D1, not a lattice (AD3 and IF2 have two minimal
//! upper bounds, AD2 and D3; AD3 and IF1, AD2 and IF1 have no least one either).

use crate::texte::INITIAL;
use crate::texte::art_21::Ouverture;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::enumeration::Enumeration;

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

/// The classes that cover each class, by its rank.
const COUVRANTES: [Classes; <Classe as Enumeration>::TOUTES.len()] = {
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    [
        qui_ouvrent(D1),
        qui_ouvrent(D2),
        qui_ouvrent(D3),
        qui_ouvrent(AD1),
        qui_ouvrent(AD2),
        qui_ouvrent(AD3),
        qui_ouvrent(IF1),
        qui_ouvrent(IF2),
    ]
};

const fn qui_ouvrent(classe: Classe) -> Classes {
    let (mut ensemble, mut classes): (Classes, &[Classe]) = (Classes::AUCUNE, <Classe as Enumeration>::TOUTES);
    let mut ouvertures: &[Ouverture] = &INITIAL.a21.ouvertures;
    while let ([o, autres @ ..], [c, suite @ ..]) = (ouvertures, classes) {
        if o.ouvre.contient(classe) {
            ensemble = ensemble.union(c.seule());
        }
        (ouvertures, classes) = (autres, suite);
    }
    ensemble
}

/// The classes an inscription in which opens the emplois of `classe`.
#[inline]
#[must_use]
pub fn couvrantes(classe: Classe) -> Classes {
    COUVRANTES.get(usize::from(classe.rang())).copied().unwrap_or(Classes::AUCUNE)
}

/// Is `classe` superior to the class `rattachement` of the agent? (Superior is « not covered », not « greater ».)
#[inline]
#[must_use]
pub fn est_superieure(classe: Classe, rattachement: Classe) -> bool {
    !couvre(rattachement, classe)
}
