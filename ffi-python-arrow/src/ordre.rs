//! In which order the ids of tables rise, if they do.

use crate::cles::Ids;
use arrow_array::ArrayRef;
use pyo3::prelude::*;
use std::cmp::Ordering;

/// In which order ids rise.
#[pyclass(module = "liste_aptitude_arrow._arrow", frozen, eq)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ordre {
    /// That of their letters, one after the other.
    Lettres,
    /// The shorter ones first, as whole numbers do.
    Longueurs,
}

impl Ordre {
    const TOUS: [Self; 2] = [Self::Lettres, Self::Longueurs];

    pub(crate) fn comparer(self, un: &str, autre: &str) -> Ordering {
        let longueurs = if self == Self::Longueurs { un.len().cmp(&autre.len()) } else { Ordering::Equal };
        longueurs.then_with(|| un.cmp(autre))
    }

    /// The order that all hold for, if there is one.
    pub(crate) fn de(mut croissent: impl FnMut(Self) -> bool) -> Option<Self> {
        Self::TOUS.into_iter().find(|&ordre| croissent(ordre))
    }
}

/// Ids behind one and up to another; nothing stands before all, and behind all.
pub(crate) struct Bornes {
    pub(crate) ordre: Ordre,
    pub(crate) derriere: Option<String>,
    pub(crate) jusque: Option<String>,
}

impl Bornes {
    pub(crate) fn contiennent(&self, id: &str) -> bool {
        self.derriere.as_deref().is_none_or(|borne| self.ordre.comparer(borne, id) == Ordering::Less)
            && self.jusque.as_deref().is_none_or(|borne| self.ordre.comparer(id, borne) != Ordering::Greater)
    }
}

/// How the ids of a table follow each other, as its batches come.
pub(crate) struct Suite {
    ordre: Ordre,
    /// May no two rows have the same?
    strictement: bool,
    dernier: Option<String>,
}

impl Suite {
    pub(crate) fn nouvelle(ordre: Ordre, strictement: bool) -> Self {
        Self { ordre, strictement, dernier: None }
    }

    /// Do those of a batch with rows rise behind those before? A row without an id ends it.
    pub(crate) fn croit(&mut self, colonne: &ArrayRef) -> bool {
        self.suivre(colonne).is_some()
    }

    fn suivre(&mut self, colonne: &ArrayRef) -> Option<()> {
        let ids = Ids::nouveaux(colonne);
        let mut rang = 0;
        while rang < colonne.len() {
            let id = ids.id(rang).ok()?;
            let fin = if self.strictement { rang + 1 } else { ids.fin_des_memes(rang, colonne.len()) };
            let avant = rang.checked_sub(1).and_then(|avant| ids.id(avant).ok()).or(self.dernier.as_deref());
            avant.is_none_or(|avant| self.va(avant, id)).then_some(())?;
            rang = fin;
        }
        self.dernier = rang.checked_sub(1).and_then(|dernier| ids.id(dernier).ok()).map(Into::into);
        Some(())
    }

    fn va(&self, avant: &str, apres: &str) -> bool {
        match self.ordre.comparer(avant, apres) {
            Ordering::Less => true,
            Ordering::Equal => !self.strictement,
            Ordering::Greater => false,
        }
    }
}
