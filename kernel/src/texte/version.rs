//! The states of the text: which one governs a list, and the fingerprint of its tables.

use super::empreinte::Empreinte;
use super::suites::{AnneesEnMoins, EtatSuivant, Suites};
use super::tables::Table;
use super::{INITIAL, Texte};
use crate::demande::ANNEE_LISTE_MIN;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::enumeration::enumeration;

#[cfg(feature = "etats")]
enumeration! {
    /// A state of the text, by the first list that it governs. A later state is a new word here, a new row of [`PREMIERES`], and the
    /// articles that it changes.
    pub enum EtatDuTexte: "etat_du_texte" {
        /// The text as first published.
        E2000 = 1, "2000", "arrêté du 25 septembre 1998, version initiale", "arrêté of 25 September 1998, initial version";
        /// The lists of 2003 and 2004.
        E2003 = 2, "2003", "arrêté du 25 septembre 1998, listes de 2003 et 2004", "arrêté of 25 September 1998, lists of 2003 and 2004";
        /// The lists of 2005 and 2006.
        E2005 = 3, "2005", "arrêté du 25 septembre 1998, listes de 2005 et 2006", "arrêté of 25 September 1998, lists of 2005 and 2006";
        /// The list of 2007.
        E2007 = 4, "2007", "arrêté du 25 septembre 1998, liste de 2007", "arrêté of 25 September 1998, list of 2007";
        /// The lists of 2008 and 2009.
        E2008 = 5, "2008", "arrêté du 25 septembre 1998, listes de 2008 et 2009", "arrêté of 25 September 1998, lists of 2008 and 2009";
        /// The list of 2010.
        E2010 = 6, "2010", "arrêté du 25 septembre 1998, liste de 2010", "arrêté of 25 September 1998, list of 2010";
        /// The list of 2011.
        E2011 = 7, "2011", "arrêté du 25 septembre 1998, liste de 2011", "arrêté of 25 September 1998, list of 2011";
        /// The list of 2012.
        E2012 = 8, "2012", "arrêté du 25 septembre 1998, liste de 2012", "arrêté of 25 September 1998, list of 2012";
        /// The list of 2013.
        E2013 = 9, "2013", "arrêté du 25 septembre 1998, liste de 2013", "arrêté of 25 September 1998, list of 2013";
        /// The list of 2014, the last one.
        E2014 = 10, "2014", "arrêté du 25 septembre 1998, liste de 2014", "arrêté of 25 September 1998, list of 2014";
    }
}

#[cfg(not(feature = "etats"))]
enumeration! {
    /// A state of the text, by the first list that it governs: the only one without the feature `etats`.
    pub enum EtatDuTexte: "etat_du_texte" {
        /// The text as first published.
        E2000 = 1, "2000", "arrêté du 25 septembre 1998, version initiale", "arrêté of 25 September 1998, initial version";
    }
}

/// The states, each with its first list, in order: the text of a state governs every list until the first one of the next state.
/// Amendments whose text the program does not hold leave the lists they touched under the state before, with a warning.
pub const PREMIERES: &[(u16, EtatDuTexte)] = &[
    (2000, EtatDuTexte::E2000),
    #[cfg(feature = "etats")]
    (2003, EtatDuTexte::E2003),
    #[cfg(feature = "etats")]
    (2005, EtatDuTexte::E2005),
    #[cfg(feature = "etats")]
    (2007, EtatDuTexte::E2007),
    #[cfg(feature = "etats")]
    (2008, EtatDuTexte::E2008),
    #[cfg(feature = "etats")]
    (2010, EtatDuTexte::E2010),
    #[cfg(feature = "etats")]
    (2011, EtatDuTexte::E2011),
    #[cfg(feature = "etats")]
    (2012, EtatDuTexte::E2012),
    #[cfg(feature = "etats")]
    (2013, EtatDuTexte::E2013),
    #[cfg(feature = "etats")]
    (2014, EtatDuTexte::E2014),
];

#[cfg(feature = "etats")]
static L2003: EtatSuivant = super::suites::L2003;
#[cfg(feature = "etats")]
static L2005: EtatSuivant = super::suites::L2005;
#[cfg(feature = "etats")]
static L2007: EtatSuivant = super::suites::L2007;
#[cfg(feature = "etats")]
static L2008: EtatSuivant = super::suites::L2008;
#[cfg(feature = "etats")]
static L2010: EtatSuivant = super::suites::L2010;
#[cfg(feature = "etats")]
static L2011: EtatSuivant = super::suites::L2011;
#[cfg(feature = "etats")]
static L2012: EtatSuivant = super::suites::L2012;
#[cfg(feature = "etats")]
static L2013: EtatSuivant = super::suites::L2013;
#[cfg(feature = "etats")]
static L2014: EtatSuivant = super::suites::L2014;

/// The first list of the second state.
const LISTES_SUIVANTES: u16 = match PREMIERES {
    [_, (premiere, _), ..] => *premiere,
    _ => u16::MAX,
};

/// Lists from the first one to one that the last state governs.
const LISTES: usize = 15;

/// The state of each of these lists, by the years since the first one.
static PAR_LISTE: [EtatDuTexte; LISTES] = {
    let mut table = [EtatDuTexte::E2000; LISTES];
    let (mut places, mut annee): (&mut [EtatDuTexte], u16) = (&mut table, ANNEE_LISTE_MIN);
    while let [place, suite @ ..] = places {
        *place = EtatDuTexte::regissant(annee);
        annee = annee.wrapping_add(1);
        places = suite;
    }
    // The last place stands for every list after it.
    assert!(EtatDuTexte::regissant(annee).code() == EtatDuTexte::regissant(u16::MAX).code());
    table
};

impl EtatDuTexte {
    /// Is the initial text the only one in this build?
    pub(crate) const SEUL: bool = PREMIERES.len() == 1;

    /// The state that governs the list of a year, applied where none is asked for: the last one whose first list is not after it.
    #[inline]
    #[must_use]
    pub fn de_la_liste(annee: u16) -> Self {
        // Asked first: most questions are about a list of the initial text, and need no look at the table.
        if annee < LISTES_SUIVANTES {
            return Self::E2000;
        }
        let rang = usize::from(annee.saturating_sub(ANNEE_LISTE_MIN));
        PAR_LISTE.get(rang).or(PAR_LISTE.last()).copied().unwrap_or(Self::E2000)
    }

    /// The same, looked for: for the table of the lists.
    const fn regissant(annee: u16) -> Self {
        let mut etat = Self::E2000;
        let mut etats = PREMIERES;
        while let [(premiere, suivant), suite @ ..] = etats {
            if *premiere > annee {
                return etat;
            }
            etat = *suivant;
            etats = suite;
        }
        etat
    }

    /// The first list that it governs.
    #[must_use]
    pub fn premiere_liste(self) -> u16 {
        self.suivant().map_or(ANNEE_LISTE_MIN, |suivant| suivant.suites.premiere)
    }

    /// The text in this state.
    #[inline]
    #[must_use]
    pub const fn texte(self) -> &'static Texte {
        match self.suivant() {
            None => &INITIAL,
            Some(suivant) => &suivant.texte,
        }
    }

    /// The later state; `None` for the initial text.
    #[inline]
    #[must_use]
    pub const fn suivant(self) -> Option<&'static EtatSuivant> {
        // Asked first: the text of most questions is then found by a comparison, not by a jump through a table.
        if matches!(self, Self::E2000) {
            return None;
        }
        match self {
            Self::E2000 => None,
            #[cfg(feature = "etats")]
            Self::E2003 => Some(&L2003),
            #[cfg(feature = "etats")]
            Self::E2005 => Some(&L2005),
            #[cfg(feature = "etats")]
            Self::E2007 => Some(&L2007),
            #[cfg(feature = "etats")]
            Self::E2008 => Some(&L2008),
            #[cfg(feature = "etats")]
            Self::E2010 => Some(&L2010),
            #[cfg(feature = "etats")]
            Self::E2011 => Some(&L2011),
            #[cfg(feature = "etats")]
            Self::E2012 => Some(&L2012),
            #[cfg(feature = "etats")]
            Self::E2013 => Some(&L2013),
            #[cfg(feature = "etats")]
            Self::E2014 => Some(&L2014),
        }
    }

    /// What the state asks besides its tables; nothing for the initial text.
    #[must_use]
    pub const fn suites(self) -> &'static Suites {
        match self.suivant() {
            Some(suivant) => &suivant.suites,
            None => &Suites::AUCUNE,
        }
    }

    /// What the seniority asked for a class loses in the first section (A12.al4, A12.al5 from the list of 2011 on).
    #[must_use]
    pub fn reduction(self, classe: Classe) -> AnneesEnMoins {
        self.suites().reduction(self.texte(), classe)
    }

    /// The last table of article 3 that this state knows.
    #[inline]
    #[must_use]
    pub const fn table(self) -> Table {
        self.texte().a03.table
    }

    /// The table of article 3 of a list under this state: the latest one up to that list that the state knows.
    #[inline]
    #[must_use]
    pub fn table_de_la_liste(self, annee: u16) -> Table {
        Table::de_la_liste(annee).min(self.table())
    }

    /// The fingerprint of its tables: it changes as soon as one of their values does. (FNV-1a on 64 bits: it
    /// tells states apart, it is no seal.)
    #[must_use]
    pub const fn empreinte(self) -> u64 {
        match self.suivant() {
            None => const { INITIAL.empreinte(Empreinte::NEUVE).valeur() },
            Some(suivant) => suivant.valeur(),
        }
    }
}

/// The text that an evaluation applies. The steps are compiled thrice, whatever the number of states: for the initial text, whose tables
/// are constants to the compiler, for the same of a dossier that is kept, and for any later one, by reference.
pub(crate) trait Applique: Copy {
    /// Is it a later state: can a career begin under an earlier table of article 3 than that of the list, does the text ask what the
    /// initial one does not?
    const AMENDE: bool;
    /// Does what is settled of the dossier hold on the days looked at? The steps then take it, and go through no career.
    const ETABLI: bool = false;
    /// The text.
    fn texte(self) -> &'static Texte;
    /// What it asks besides; nothing for the initial text, whose steps leave the question out.
    fn suites(self) -> &'static Suites;
}

/// The initial text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Initial;

impl Applique for Initial {
    const AMENDE: bool = false;
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        &INITIAL
    }
    #[inline(always)]
    fn suites(self) -> &'static Suites {
        &Suites::AUCUNE
    }
}

/// The initial text, for a dossier that is kept and asked about a list after all its facts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Etabli;

impl Applique for Etabli {
    const AMENDE: bool = false;
    const ETABLI: bool = true;
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        Initial.texte()
    }
    #[inline(always)]
    fn suites(self) -> &'static Suites {
        Initial.suites()
    }
}

/// A later state.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amende {
    pub(crate) texte: &'static Texte,
    pub(crate) suites: &'static Suites,
}

impl Applique for Amende {
    const AMENDE: bool = true;
    #[inline(always)]
    fn texte(self) -> &'static Texte {
        self.texte
    }
    #[inline(always)]
    fn suites(self) -> &'static Suites {
        self.suites
    }
}
