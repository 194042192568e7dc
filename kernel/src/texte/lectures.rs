//! The passages that admit several readings, each with its default. `docs/lectures.md` gives question, reasons and evidence.

use crate::vocabulaire::enumeration::{Enumeration, enumeration};

enumeration! {
    /// A passage that admits two readings. Bit `code − 1` of a [`Lectures`] chooses the alternative.
    pub enum Lecture: "lecture" {
        /// Does A5.al2 end the benefit of A5.al1.1 too? Default: yes.
        L5 = 1, "L5", "A5.al2 met-il fin aussi au 1°\u{a0}?", "Does A5.al2 end item 1° too?";
        /// Does the third section also ask for A14 in IF1 and IF2? Default: no.
        L10 = 2, "L10", "La troisième section exige-t-elle l’article 14\u{a0}?", "Does the third section require article 14?";
        /// Does A12 bind agents de direction? Default: yes.
        L12 = 3, "L12", "L’article 12 lie-t-il les agents de direction\u{a0}?", "Does article 12 bind senior managers?";
        /// Do years in several classes of one row of A13 add up? Default: yes.
        L13 = 4, "L13", "Les années dans plusieurs classes d’une ligne s’ajoutent-elles\u{a0}?", "Do years in several classes of a row add up?";
        /// « Depuis cinq ans » (A14.al1.1, A15.al3). Default: the run still going.
        L14 = 5, "L14", "«\u{a0}Depuis cinq ans\u{a0}»\u{a0}: sans interruption\u{a0}?", "'For five years': without a break?";
        /// Lower classes « de la même filière » (A18.al1). Default: also those of the filières the row allows.
        L18 = 6, "L18", "Classes inférieures de quelle filière\u{a0}?", "Lower classes of which filière?";
        /// Is the diploma of A21.al3 needed where A21.al1 already opens the class? Default: yes.
        L21 = 7, "L21", "Le dernier alinéa de l’article 21 restreint-il le premier\u{a0}?", "Does A21.al3 restrict A21.al1?";
        /// Last day of A24. Default: the fifteenth day after publication.
        L24 = 8, "L24", "Délai de réclamation franc\u{a0}?", "Is the claim period counted in clear days?";
        /// Adding intervals. Default: months of 30 days.
        Lduree = 9, "LDUREE", "Addition de durées\u{a0}: mois de 30\u{a0}jours ou jours exacts\u{a0}?", "Adding intervals: 30-day months or exact days?";
        /// Does A20.al4 reach everyone without an emploi in a body of A1 on 1 January of the list year? Default: yes.
        L20 = 10, "L20", "A20.al4 vise-t-il quiconque est sans emploi dans un organisme au 1er janvier\u{a0}?", "Does A20.al4 reach everyone without a post in a body on 1 January?";
        /// « Ou a pu relever » (A13.al1 from the list of 2008): does it take the article away for a class once held? Default: no.
        L13R = 11, "L13R", "«\u{a0}Ou a pu relever\u{a0}» dispense-t-il de l’article 13 pour une classe déjà tenue\u{a0}?", "Does 'ou a pu relever' waive article 13 for a class once held?";
        /// Does A28.al1 bind the lists of 2008 and 2009 to the letter? Default: yes.
        L28 = 12, "L28", "L’article 28 vaut-il à la lettre pour les listes de 2008 et 2009\u{a0}?", "Does article 28 bind the lists of 2008 and 2009 to the letter?";
        /// Are agents of public establishments (R123-45-2) in section première from the list of 2010? Default: yes.
        L8 = 13, "L8", "Les agents des établissements publics sont-ils en première section\u{a0}?", "Are agents of public establishments in the first section?";
    }
}

/// A choice of readings, or a set of lectures: the bit of a lecture is its code less one. 0 is the default of every one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Lectures(u16);

/// Largest value of a [`Lectures`]: the alternative of every one.
pub const LECTURES_MAX: u16 = {
    let (mut tous, mut reste) = (0_u16, Lecture::TOUTES);
    while let [lecture, suite @ ..] = reste {
        tous |= lecture.seule().0;
        reste = suite;
    }
    tous
};

impl Lecture {
    /// The set of this lecture alone.
    #[inline]
    #[must_use]
    pub const fn seule(self) -> Lectures {
        Lectures(1 << self.code().wrapping_sub(1))
    }
}

impl Lectures {
    /// Every default.
    pub const DEFAUT: Self = Self(0);
    /// Every alternative.
    pub const TOUTES: Self = Self(LECTURES_MAX);

    /// The choice of these bits; `None` past [`LECTURES_MAX`].
    #[must_use]
    pub const fn depuis_bits(bits: u16) -> Option<Self> {
        if bits <= LECTURES_MAX { Some(Self(bits)) } else { None }
    }
    /// The bits.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }
    /// Is the alternative of this lecture chosen (or the lecture in the set)?
    #[inline]
    #[must_use]
    pub const fn contient(self, lecture: Lecture) -> bool {
        self.0 & lecture.seule().0 != 0
    }
    /// Lectures of either.
    #[inline]
    #[must_use]
    pub const fn union(self, autres: Self) -> Self {
        Self(self.0 | autres.0)
    }
    /// Lectures of both.
    #[inline]
    #[must_use]
    pub const fn inter(self, autres: Self) -> Self {
        Self(self.0 & autres.0)
    }
    /// Are all lectures of `autres` in the set?
    #[must_use]
    pub const fn contient_toutes(self, autres: Self) -> bool {
        self.0 & autres.0 == autres.0
    }
    /// How many there are.
    #[must_use]
    pub const fn nombre(self) -> u32 {
        self.0.count_ones()
    }
    /// The lectures of the set, in order.
    pub fn iter(self) -> impl Iterator<Item = Lecture> {
        Lecture::TOUTES.iter().copied().filter(move |&l| self.contient(l))
    }
}
