//! The eight classes of A3.al1, their filières, and sets of classes.

use super::enumeration::enumeration;

enumeration! {
    /// A class of emplois (A3.al1). Codes rise as importance falls within a filière.
    pub enum Classe: "classe" {
        /// Directeurs, first class.
        D1 = 1, "D1", "D1 (directeur)", "D1 (director)";
        /// Directeurs, second class.
        D2 = 2, "D2", "D2 (directeur)", "D2 (director)";
        /// Directeurs, third class.
        D3 = 3, "D3", "D3 (directeur)", "D3 (director)";
        /// Other agents de direction, first class.
        AD1 = 4, "AD1", "AD1 (autre agent de direction)", "AD1 (other senior manager)";
        /// Other agents de direction, second class.
        AD2 = 5, "AD2", "AD2 (autre agent de direction)", "AD2 (other senior manager)";
        /// Other agents de direction, third class.
        AD3 = 6, "AD3", "AD3 (autre agent de direction)", "AD3 (other senior manager)";
        /// Management of computing centres, first class.
        IF1 = 7, "IF1", "IF1 (direction informatique)", "IF1 (computing management)";
        /// Management of computing centres, second class.
        IF2 = 8, "IF2", "IF2 (direction informatique)", "IF2 (computing management)";
    }
}

enumeration! {
    /// A filière (A3.al1): the classes of one kind of emploi.
    pub enum Filiere: "filiere" {
        /// D1, D2, D3.
        Directeur = 1, "directeur", "emplois de directeur", "director posts";
        /// AD1, AD2, AD3.
        Autre = 2, "autre", "autres emplois de direction", "other senior management posts";
        /// IF1, IF2.
        Informatique = 3, "informatique", "direction de centres informatiques", "management of computing centres";
    }
}

/// A set of classes, one bit per class.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Classes(u8);

impl Classe {
    /// The set of this class alone.
    #[inline]
    #[must_use]
    pub const fn seule(self) -> Classes {
        Classes(1 << self.rang())
    }

    /// Rank from 0 (D1) to 7 (IF2): the row of this class in the tables.
    #[inline]
    #[must_use]
    pub const fn rang(self) -> u8 {
        self.code().wrapping_sub(1)
    }
}

impl Classes {
    /// No class.
    pub const AUCUNE: Self = Self(0);
    /// The eight classes.
    pub const TOUTES: Self = Self(u8::MAX);

    /// The set of the classes given.
    #[must_use]
    pub const fn de(mut classes: &[Classe]) -> Self {
        let mut ensemble = 0;
        while let [classe, suite @ ..] = classes {
            ensemble |= classe.seule().0;
            classes = suite;
        }
        Self(ensemble)
    }

    /// Does the set hold this class?
    #[inline]
    #[must_use]
    pub const fn contient(self, classe: Classe) -> bool {
        self.0 & classe.seule().0 != 0
    }

    /// Is the set empty?
    #[inline]
    #[must_use]
    pub const fn est_vide(self) -> bool {
        self.0 == 0
    }

    /// Does it hold more than one class?
    #[inline]
    #[must_use]
    pub const fn est_multiple(self) -> bool {
        self.0 & self.0.wrapping_sub(1) != 0
    }

    /// Classes of either set.
    #[inline]
    #[must_use]
    pub const fn union(self, autre: Self) -> Self {
        Self(self.0 | autre.0)
    }

    /// Classes of both sets.
    #[inline]
    #[must_use]
    pub const fn inter(self, autre: Self) -> Self {
        Self(self.0 & autre.0)
    }

    /// The bits of the set: bit 0 is D1, bit 7 is IF2.
    #[inline]
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The class of lowest rank, which within one filière is the highest class.
    #[inline]
    #[must_use]
    pub const fn premiere(self) -> Option<Classe> {
        classe_du_rang(self.0.trailing_zeros())
    }

    /// The class of highest rank, which within one filière is the lowest class.
    #[inline]
    #[must_use]
    pub const fn derniere(self) -> Option<Classe> {
        if self.0 == 0 { None } else { classe_du_rang(7_u32.wrapping_sub(self.0.leading_zeros())) }
    }

    /// The classes of the set, in the order of the codes.
    pub fn iter(self) -> impl Iterator<Item = Classe> {
        let mut reste = self;
        core::iter::from_fn(move || {
            let classe = reste.premiere()?;
            reste = Self(reste.0 & reste.0.wrapping_sub(1));
            Some(classe)
        })
    }
}

const fn classe_du_rang(rang: u32) -> Option<Classe> {
    match rang {
        0 => Some(Classe::D1),
        1 => Some(Classe::D2),
        2 => Some(Classe::D3),
        3 => Some(Classe::AD1),
        4 => Some(Classe::AD2),
        5 => Some(Classe::AD3),
        6 => Some(Classe::IF1),
        7 => Some(Classe::IF2),
        _ => None,
    }
}
