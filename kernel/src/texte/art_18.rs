//! Article 18: the classes open to an agent de direction, by the class he belongs to.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};

const ARTICLE: Renvoi = Renvoi::article(18);

/// The row of one class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ligne {
    /// The class the agent belongs to.
    pub classe: Classe,
    /// The classes the row names (A18.al1).
    pub nommees: Classes,
    /// Lower classes of the agent's own filière and of those of the classes named (L18 at its default).
    pub inferieures: Classes,
    /// Lower classes of the agent's own filière.
    pub inferieures_propres: Classes,
    /// Where the row stands.
    pub disposition: Renvoi,
}

const fn ligne(classe: Classe, nommees: &[Classe], propres: &[Classe], autres: &[Classe], numero: u32) -> Ligne {
    let propres = Classes::de(propres);
    Ligne {
        classe,
        nommees: Classes::de(nommees),
        inferieures: propres.union(Classes::de(autres)),
        inferieures_propres: propres,
        disposition: if numero == 0 { ARTICLE.al(2) } else { ARTICLE.al(1).n(numero) },
    }
}

#[rustfmt::skip] // one row = one class; the text has no item for D1, whose row names nothing
/// The rows, in the order of the classes.
pub const LIGNES: [Ligne; 8] = {
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    [
        //    class  names             lower, own filière  lower, filières of the classes named   item
        ligne(D1,  &[],               &[D2, D3],          &[],                                   0),
        ligne(D2,  &[AD1, D1],        &[D3],              &[D2, AD2, AD3],                       7),
        ligne(D3,  &[IF1, AD1, D1],   &[],                &[IF2, AD2, AD3, D2, D3],              6),
        ligne(AD1, &[D1],             &[AD2, AD3],        &[D2, D3],                             5),
        ligne(AD2, &[IF1, AD1, D2],   &[AD3],             &[IF2, AD2, D3],                       4),
        ligne(AD3, &[IF1, AD2, D3],   &[],                &[IF2, AD3],                           3),
        ligne(IF1, &[AD1, D2],        &[IF2],             &[AD2, AD3, D3],                       2),
        ligne(IF2, &[IF1, AD2, D3],   &[],                &[IF2, AD3],                           1),
    ]
};

/// A lower class (A18.al1, opening words).
pub const INFERIEURE: Renvoi = ARTICLE.al(1);
/// Any other class (A18.al2).
pub const AUTRES: Renvoi = ARTICLE.al(2);
/// The perfectionnement (A18.al3).
pub const PERFECTIONNEMENT: Renvoi = ARTICLE.al(3);
/// Weeks it lasts in all, at least.
pub const SEMAINES: u16 = 6;
/// Classes of the second-section inscription that call for it.
pub const CLASSES_PERFECTIONNEMENT: Classes = Classes::de(&[Classe::AD3, Classe::AD2]);
