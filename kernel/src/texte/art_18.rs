//! Article 18: the classes open to an agent de direction, by the class he belongs to.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};

const ARTICLE: Renvoi = Renvoi::article(18);

/// The row of one class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LigneDeClasse {
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

empreinte_de!(LigneDeClasse {
    classe: mot,
    nommees: classes,
    inferieures: classes,
    inferieures_propres: classes,
    disposition: renvoi,
});

const fn ligne(
    classe: Classe,
    nommees: &[Classe],
    propres: &[Classe],
    autres: &[Classe],
    numero: u32,
) -> LigneDeClasse {
    let propres = Classes::de(propres);
    LigneDeClasse {
        classe,
        nommees: Classes::de(nommees),
        inferieures: propres.union(Classes::de(autres)),
        inferieures_propres: propres,
        disposition: if numero == 0 { ARTICLE.al(2) } else { ARTICLE.al(1).n(numero) },
    }
}

#[rustfmt::skip] // one row = one class; the text has no item for D1, whose row names nothing
/// The rows, in the order of the classes.
pub const LIGNES: [LigneDeClasse; 8] = {
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

/// Classes of the second-section inscription that call for the perfectionnement, in every state.
pub const CLASSES_PERFECTIONNEMENT: Classes = Classes::de(&[Classe::AD3, Classe::AD2]);

/// Early nominations after an inscription in the second section.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Anciennes {
    /// Begun before 1 January of that year.
    pub avant: u16,
    /// The classes of that inscription.
    pub classes: Classes,
}
empreinte_de!(Anciennes { avant: entier, classes: classes });

impl Etat {
    /// Does a nomination of that year, after an inscription of the second section in that class (`None` when unknown), call for the
    /// perfectionnement?
    #[inline]
    #[must_use]
    pub fn appelle(&self, annee: u16, origine: Option<Classe>) -> bool {
        origine.is_none_or(|c| {
            self.classes_perfectionnement.contient(c)
                || self.anciennes.is_some_and(|a| annee < a.avant && a.classes.contient(c))
        })
    }
}

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The rows, in the order of the classes.
    pub lignes: [LigneDeClasse; 8],
    /// A lower class (A18.al1, opening words).
    pub inferieure: Renvoi,
    /// Any other class (A18.al2).
    pub autres: Renvoi,
    /// The perfectionnement (A18.al3).
    pub perfectionnement: Renvoi,
    /// Weeks it lasts in all, at least.
    pub semaines: u16,
    /// Classes of the second-section inscription that call for it.
    pub classes_perfectionnement: Classes,
    /// Nominations made so early that other classes of that inscription call for it too.
    pub anciennes: Option<Anciennes>,
}
empreinte_de!(Etat {
    lignes: [partie],
    inferieure: renvoi,
    autres: renvoi,
    perfectionnement: renvoi,
    semaines: entier,
    classes_perfectionnement: classes,
    anciennes: partie_ou_rien
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    lignes: LIGNES,
    inferieure: ARTICLE.al(1),
    autres: ARTICLE.al(2),
    perfectionnement: ARTICLE.al(3),
    semaines: 6,
    classes_perfectionnement: CLASSES_PERFECTIONNEMENT,
    anciennes: None,
};
