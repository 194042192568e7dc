//! What is derived of the facts under one state of the text, kept beside them: the types, and no rule. Worked out by
//! [`crate::etapes::instruction`].
//!
//! Some of it holds from a reference date on (a reclassement can bring an emploi into article 3, an agrément can be to come): it is kept as
//! the first reference date from which it holds, so that a step asks it with one comparison.

use super::PERIODES_MAX;
use crate::texte::art_13::ENSEMBLES_MAX;
use crate::texte::lectures::Lectures;
use crate::texte::tables::Table;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::section::Situation;
use core::hash::{Hash, Hasher};

/// What is derived of one period; `Date::JAMAIS` stands for « never ».
#[derive(Clone, Copy, Debug)]
pub(crate) struct Derives {
    /// The class of the emploi when it is the same on every day: one class, no reclassement, and none kept from the emploi left.
    pub(crate) classe: Option<Classe>,
    /// Its classes in the category at the nomination, by the table of the day it began: those of A3, else the declared one.
    pub(crate) nomination: Classes,
    /// A3 lists the emploi, or it has a declared class.
    pub(crate) liste_des: Date,
    /// It is an emploi de direction (A4.al1): listed, regularly nominated, not interim.
    pub(crate) de_direction_des: Date,
    /// It counts for A13.al2: an emploi de direction with its agrément; where none is required, the taking up of the emploi stands for it.
    pub(crate) agree_des: Date,
    /// It has the pay of A12.al1: the coefficient decides when given, then the emploi de direction, then the grade.
    pub(crate) qualifie_des: Date,
    /// Would a level, which is missing, give it that pay from any date?
    pub(crate) qualifie_par_le_niveau: bool,
    /// Does every table from that of its first day on give it the same classes, in each category of its body?
    pub(crate) une_seule_table: bool,
    pub(crate) parts: Parts,
    pub(crate) reprise: Reprise,
}

/// May what was derived of a period be taken over by one that says the same on other days?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reprise {
    /// No: under a later state more than `agree_des` hangs on a day.
    Exclue,
    /// Yes: under the initial text.
    Possible,
    /// It was, and only `agree_des` is to be worked out again.
    Faite,
}

/// The parts that a period can play under a text, whatever its days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) comptable: bool,
    pub(crate) informatique: bool,
    pub(crate) titulaire: bool,
}

/// The classes of an emploi from a reclassement on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClassesDerivees(pub(crate) Classes);

impl Derives {
    /// What no period has yet.
    pub(crate) const AUCUN: Self = Self {
        classe: None,
        nomination: Classes::AUCUNE,
        liste_des: Date::JAMAIS,
        de_direction_des: Date::JAMAIS,
        agree_des: Date::JAMAIS,
        qualifie_des: Date::JAMAIS,
        qualifie_par_le_niveau: false,
        une_seule_table: true,
        parts: Parts { comptable: false, informatique: false, titulaire: false },
        reprise: Reprise::Exclue,
    };
}

/// A set of career periods, by index: one bit each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rangs(u32);

const _: () = assert!(PERIODES_MAX <= 32, "one bit a period");

impl Rangs {
    /// No period.
    pub(crate) const AUCUN: Self = Self(0);

    /// Adds a period, given as its bit, if it is one of them.
    #[inline]
    pub(crate) fn ajouter(&mut self, bit: u32, en_est: bool) {
        self.0 |= if en_est { bit } else { 0 };
    }
    #[inline]
    pub(crate) const fn est_vide(self) -> bool {
        self.0 == 0
    }
    /// The indices of the set, in the order of the career.
    #[inline]
    pub(crate) fn iter(self) -> impl Iterator<Item = u8> {
        let mut reste = self.0;
        core::iter::from_fn(move || {
            let rang = u8::try_from(reste.trailing_zeros()).ok().filter(|_| reste != 0)?;
            reste &= reste.wrapping_sub(1);
            Some(rang)
        })
    }
}

/// Which periods can play which part for some demande: the steps look at no other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Roles {
    /// Emplois de direction.
    pub(crate) de_direction: Rangs,
    /// Nominations that assimilate to an ancien élève (R123-45.al3): under later states only.
    pub(crate) assimilees: Rangs,
    /// Accountants of A12.al2.
    pub(crate) comptables: Rangs,
    /// Computing emplois of A14.al1.1, or those the commission may deem equivalent.
    pub(crate) informatiques: Rangs,
    /// Agents of the CANSSM of category A.
    pub(crate) titulaires: Rangs,
    /// Emplois of an agency, or whose class a merger keeps (A19bis, A28.al2, A28.al3): under later states only.
    pub(crate) particulieres: Rangs,
}

impl Roles {
    /// No part for any period.
    pub(crate) const AUCUN: Self = Self {
        de_direction: Rangs::AUCUN,
        assimilees: Rangs::AUCUN,
        comptables: Rangs::AUCUN,
        informatiques: Rangs::AUCUN,
        titulaires: Rangs::AUCUN,
        particulieres: Rangs::AUCUN,
    };
}

/// From which reference date on something holds of the nominations of a career; `Date::JAMAIS` stands for « never ».
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nominations {
    /// One of them assimilates to an ancien élève (R123-45.al3).
    pub(crate) assimilent_des: Date,
    /// One would, but for the widened third section that it followed (R123-45.al6).
    pub(crate) elargies_des: Date,
    /// One, known to have followed an inscription in the second section, calls for the weeks of A18.al3.
    pub(crate) appellent_des: Date,
}

impl Nominations {
    /// No nomination.
    pub(crate) const AUCUNE: Self =
        Self { assimilent_des: Date::JAMAIS, elargies_des: Date::JAMAIS, appellent_des: Date::JAMAIS };
}

/// A set of days for every reference date from some day on: the interval that still runs, and the sum of those that are over. In eight
/// bytes: a dossier that is kept has six of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compte {
    /// The first day of the interval that runs; `Date::JAMAIS` where none does.
    debut: Date,
    /// The whole months of those that are over.
    mois: u16,
    /// The days beyond.
    jours: u8,
    /// Are there several intervals in all?
    pub(crate) plusieurs: bool,
}

impl Compte {
    /// No day.
    pub(crate) const AUCUN: Self = Self { debut: Date::JAMAIS, mois: 0, jours: 0, plusieurs: false };

    /// Of days counted up to a reference date after every one that ends, and after the first of every one that runs.
    pub(crate) fn de(intervalles: &Intervalles, reference: Date) -> Self {
        let (debut, passes) = match intervalles.qui_atteint(reference) {
            Some(en_cours) => (en_cours.debut, intervalles.sauf_le_dernier()),
            None => (Date::JAMAIS, intervalles.total()),
        };
        Self { debut, mois: passes.en_mois(), jours: passes.jours, plusieurs: intervalles.plusieurs() }
    }

    /// Their sum at one of these reference dates.
    #[inline]
    pub(crate) fn total(&self, reference: Date) -> Duree {
        Duree::entre(self.debut, reference).ajoutee_a(self.mois, self.jours, self.plusieurs)
    }
}

/// The days in emplois that have the pay of A12.al1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Qualifies {
    /// The first reference date for which they are added up; `Date::JAMAIS` where the career is gone through at each question.
    pub(crate) des: Date,
    pub(crate) compte: Compte,
}

impl Qualifies {
    /// Nothing is known of them.
    pub(crate) const INCONNUS: Self = Self { des: Date::JAMAIS, compte: Compte::AUCUN };
}

/// What is settled of a dossier that is kept, for every reference date from some day on: the last day of its facts, but those that run.
/// Worked out by the steps themselves, which take it in the place of the career.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Acquis {
    /// The first of these reference dates; `Date::JAMAIS` where nothing is settled.
    pub(crate) des: Date,
    /// The lectures consulted to place the person: the place is another under their alternatives.
    pub(crate) lectures: Lectures,
    /// What the person is.
    pub(crate) situation: Situation,
    /// The class he belongs to.
    pub(crate) classe: Option<Classe>,
    /// The index of the emploi that makes him so; past the last one where none does.
    pub(crate) retenu: u8,
    /// The class to which A15 restricts him.
    pub(crate) article15: Option<Classe>,
    /// Does he hold an emploi of titular of category A at the CANSSM?
    pub(crate) titulaire: bool,
    /// And one with the rank of attaché principal (A17.al2)?
    pub(crate) attache: bool,
    /// The days of A13, for each set of classes that a row of it counts.
    pub(crate) fonctions: [Compte; ENSEMBLES_MAX],
    /// The first day of the run of computing emplois still going, those named alone, then with those deemed equivalent; `Date::JAMAIS`
    /// where none is. Not settled where a level is missing.
    pub(crate) informatique: Option<(Date, Date)>,
}

impl Acquis {
    /// Nothing is settled.
    pub(crate) const RIEN: Self = Self {
        des: Date::JAMAIS,
        lectures: Lectures::DEFAUT,
        situation: Situation::HorsOrganisme,
        classe: None,
        retenu: u8::MAX,
        article15: None,
        titulaire: false,
        attache: false,
        fonctions: [Compte::AUCUN; ENSEMBLES_MAX],
        informatique: None,
    };
}

/// What is derived of a dossier under one state of the text, besides what stands beside each period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Derivation {
    /// The state; `None` as long as nothing has been derived.
    pub(crate) etat: Option<EtatDuTexte>,
    /// The table of article 3 of the list: the last one looked at.
    pub(crate) table: Table,
    /// The first and the last list for which it is the table under that state.
    pub(crate) listes: (u16, u16),
    /// Is some fact missing that may be?
    pub(crate) incomplet: bool,
    /// The classes in which an emploi de direction can give time: every one where a class can change.
    pub(crate) classes: Classes,
    pub(crate) nominations: Nominations,
    /// The days of A12: under later states, and where the dossier is kept.
    pub(crate) qualifies: Qualifies,
}

impl Derivation {
    /// Of the dossier in which every fact is missing.
    pub(crate) const RIEN: Self = Self {
        etat: Some(EtatDuTexte::E2000),
        table: Table::INITIALE,
        listes: (0, u16::MAX),
        incomplet: true,
        classes: Classes::AUCUNE,
        nominations: Nominations::AUCUNE,
        qualifies: Qualifies::INCONNUS,
    };

    /// Was it derived for the list of that year under that state? (The initial text knows one table.)
    #[inline]
    pub(crate) fn est_pour(&self, etat: EtatDuTexte, annee: u16) -> bool {
        let (premiere, derniere) = self.listes;
        self.etat == Some(etat) && (etat == EtatDuTexte::E2000 || (premiere..=derniere).contains(&annee))
    }
}

/// What is derived from facts tells two dossiers apart no more than they do.
macro_rules! indifferent {
    ($($Type:ty),+) => { $(
        impl PartialEq for $Type {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }
        impl Eq for $Type {}
        impl Hash for $Type {
            fn hash<H: Hasher>(&self, _: &mut H) {}
        }
    )+ };
}
indifferent!(Derives, ClassesDerivees, Roles, Derivation, Acquis);
