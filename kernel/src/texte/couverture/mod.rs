//! Every provision of the two source texts: what the program makes of it, and where.
//!
//! One row per provision of the arrêté, its annex and R. 123-9; the other articles of the code stand in their own rooms. The provisions
//! of the later states are in `suites`, each as its difference from the version before.
//! Nothing on the way of a decision reads this table: a program that does not ask for it does not carry it.

mod annexe;
mod art_01_02;
mod art_03;
mod art_04_11;
mod art_12_16;
mod art_17_20;
mod art_21_28;
mod r123_9;
#[cfg(feature = "etats")]
pub mod suites;

use super::renvoi::Renvoi;
use crate::constat::Etat;
use crate::vocabulaire::enumeration::{Langue, enumeration};
use core::fmt::Write;

enumeration! {
    /// What the program makes of a provision.
    pub enum Nature : "nature" {
        /// An answer is computed from it.
        Calculee = 1, "calculee", "calculée", "computed";
        /// It is a row of a list that the program holds.
        Table = 2, "table", "ligne de table", "table row";
        /// It gives a figure or a threshold that a computed provision applies.
        Parametre = 3, "parametre", "paramètre", "parameter";
        /// Someone else decides: the commission, the minister, an administration.
        Autorite = 4, "autorite", "laissée à une autorité", "left to an authority";
        /// It informs, introduces or repeals: nothing is to be computed.
        Information = 5, "information", "information", "for information";
        /// It is there no more in the state asked for; what it said is told.
        Supprimee = 6, "supprimee", "supprimée", "removed";
        /// A later state changes what the program computes under the initial text, and the program does not follow it yet.
        NonCalculee = 7, "non_calculee", "non calculée", "not computed";
    }
}

/// One provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Provision {
    /// Its reference.
    pub renvoi: Renvoi,
    /// What the program makes of it.
    pub nature: Nature,
    /// What it says, in one French line of this project's own words.
    pub francais: &'static str,
    /// The same in English.
    pub anglais: &'static str,
    /// The rooms of `kernel/src` that hold it, the first one being where to begin.
    pub lieux: &'static [&'static str],
    /// The states of the findings that may rest on it when no fact is missing; none when no finding cites it.
    pub etats: &'static [Etat],
}

impl Provision {
    /// The statement, in the language asked.
    #[must_use]
    pub const fn enonce(&self, langue: Langue) -> &'static str {
        match langue {
            Langue::Francais => self.francais,
            Langue::Anglais => self.anglais,
        }
    }
    /// The room where to begin.
    #[must_use]
    pub const fn lieu(&self) -> &'static str {
        match self.lieux {
            [premier, ..] => premier,
            [] => "",
        }
    }
    /// Must both sides be seen in the vectors, the provision holding and not holding?
    #[must_use]
    pub const fn se_verifie(&self) -> bool {
        matches!(self.nature, Nature::Calculee | Nature::Parametre)
    }
    const fn etats(self, etats: &'static [Etat]) -> Self {
        Self { etats, ..self }
    }
}

/// One row of the table.
const fn p(
    renvoi: Renvoi,
    nature: Nature,
    lieux: &'static [&'static str],
    francais: &'static str,
    anglais: &'static str,
) -> Provision {
    Provision { renvoi, nature, francais, anglais, lieux, etats: &[] }
}

const SEULEMENT_OUI: &[Etat] = &[Etat::Remplie];
const SEULEMENT_NON: &[Etat] = &[Etat::NonRemplie];
const COMMISSION: &[Etat] = &[Etat::Appreciation];
const OUI_OU_COMMISSION: &[Etat] = &[Etat::Appreciation, Etat::Remplie];
const OUI_NON: &[Etat] = &[Etat::NonRemplie, Etat::Remplie];
const LES_TROIS: &[Etat] = &[Etat::NonRemplie, Etat::Appreciation, Etat::Remplie];

/// How many provisions there are.
pub const NOMBRE: usize = 268;

const GROUPES: [&[Provision]; 8] = [
    &art_01_02::LIGNES,
    &art_03::LIGNES,
    &art_04_11::LIGNES,
    &art_12_16::LIGNES,
    &art_17_20::LIGNES,
    &art_21_28::LIGNES,
    &annexe::LIGNES,
    &r123_9::LIGNES,
];

/// At compile time only: more rows than `NOMBRE` do not compile, nor do fewer.
const fn assembler(mut groupes: &[&[Provision]]) -> [Provision; NOMBRE] {
    let mut toutes = [p(Renvoi::ANNEXE, Nature::Information, &[], "", ""); NOMBRE];
    let mut places: &mut [Provision] = &mut toutes;
    while let [groupe, suivants @ ..] = groupes {
        let (ici, apres) = places.split_at_mut(groupe.len());
        ici.copy_from_slice(groupe);
        places = apres;
        groupes = suivants;
    }
    assert!(places.is_empty(), "fewer rows than NOMBRE");
    toutes
}

const fn est_triee(mut lignes: &[Provision]) -> bool {
    while let [a, suite @ ..] = lignes {
        if let [b, ..] = suite
            && a.renvoi.code() >= b.renvoi.code()
        {
            return false;
        }
        lignes = suite;
    }
    true
}

static TABLE: [Provision; NOMBRE] = assembler(&GROUPES);
const _: () = assert!(est_triee(&assembler(&GROUPES)), "the rows are not in the order of the codes");

/// Every provision, in the order of the codes (that of the text, but for R123-9.al1 which comes after the items it introduces).
pub static PROVISIONS: &[Provision] = &TABLE;

/// The provision of a reference; of one that bears a list, as the version of that list has it.
#[must_use]
pub fn provision(renvoi: Renvoi) -> Option<Provision> {
    #[cfg(feature = "etats")]
    if renvoi.premiere_liste().is_some() {
        return suites::provision(renvoi);
    }
    initiale(renvoi).copied()
}

/// The provision of a reference in the initial text, if it is one of the 268.
fn initiale(renvoi: Renvoi) -> Option<&'static Provision> {
    PROVISIONS.binary_search_by_key(&renvoi, |p| p.renvoi).ok().and_then(|rang| PROVISIONS.get(rang))
}

/// The provision of an id such as `A12.al3.2` or `A12.al3.2@2011`, if there is one.
#[must_use]
pub fn depuis_id(id: &str) -> Option<Provision> {
    Renvoi::depuis_texte(id).filter(|&renvoi| s_ecrit(renvoi, id)).and_then(provision)
}

/// Is this how the reference is written?
fn s_ecrit(renvoi: Renvoi, id: &str) -> bool {
    let mut comparaison = Comparaison { reste: id };
    write!(comparaison, "{renvoi}").is_ok() && comparaison.reste.is_empty()
}

/// Takes off the id what is written to it; an error as soon as they differ.
struct Comparaison<'a> {
    reste: &'a str,
}

impl Write for Comparaison<'_> {
    fn write_str(&mut self, ecrit: &str) -> core::fmt::Result {
        self.reste = self.reste.strip_prefix(ecrit).ok_or(core::fmt::Error)?;
        Ok(())
    }
}
