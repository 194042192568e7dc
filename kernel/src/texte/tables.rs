//! Which of the six tables of article 3 is that of a day or a list; what each of them says is in `catalogue`. Without the feature
//! `etats`, which small machines leave out, the first table is that of every day.

use crate::vocabulaire::date::Date;

/// A table of article 3, by its rank in time; the first is the one first published, also that of every day before the first list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Table(u8);

/// The first list of each table.
#[cfg(feature = "etats")]
pub const PREMIERES_LISTES: &[u16] = &[2000, 2003, 2007, 2008, 2010, 2012];
/// The first list of the only table.
#[cfg(not(feature = "etats"))]
pub const PREMIERES_LISTES: &[u16] = &[2000];

impl Table {
    /// The table first published.
    pub const INITIALE: Self = Self(0);

    /// The table of the list of a year: the last one whose first list is not after it.
    #[must_use]
    pub const fn de_la_liste(annee: u16) -> Self {
        let mut rang: u8 = 0;
        let mut listes = PREMIERES_LISTES;
        while let [premiere, suite @ ..] = listes {
            if *premiere > annee {
                break;
            }
            rang = rang.wrapping_add(1);
            listes = suite;
        }
        Self(rang.saturating_sub(1))
    }
    /// The first and the last list for which it is the table, the tables after `derniere` left out.
    #[must_use]
    pub(crate) fn listes(self, derniere: Self) -> (u16, u16) {
        let premiere = |rang: u8| PREMIERES_LISTES.get(usize::from(rang)).copied().unwrap_or(u16::MAX);
        let debut = if self == Self::INITIALE { 0 } else { premiere(self.0) };
        let fin = if self >= derniere { u16::MAX } else { premiere(self.0.wrapping_add(1)).wrapping_sub(1) };
        (debut, fin)
    }
    /// That of a day: of the list of its calendar year.
    #[must_use]
    pub const fn du_jour(jour: Date) -> Self {
        Self::de_la_liste(jour.annee())
    }
    /// The first day of its first list; any day for the first table.
    #[must_use]
    pub fn premier_jour(self) -> Date {
        let premiere = PREMIERES_LISTES.get(usize::from(self.0)).filter(|_| self != Self::INITIALE);
        premiere.map_or(Date::TOUJOURS, |&annee| Date::premier_janvier(annee))
    }
    /// The tables from this one to a later one, both included.
    pub fn jusqu_a(self, derniere: Self) -> impl DoubleEndedIterator<Item = Self> {
        (self.0..=derniere.0).map(Self)
    }
    /// Its rank in time; the first is 0.
    #[cfg(feature = "etats")]
    pub(super) const fn rang(self) -> u8 {
        self.0
    }
}
