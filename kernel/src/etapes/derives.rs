//! What the steps ask of a career whatever the demande, worked out once, when the dossier is read.
//!
//! Three of the facts hold from some reference date on (a reclassement can bring an emploi into article 3, an agrément can be to
//! come): each is kept as the first reference date from which it holds, so that a step asks it with one comparison.

use super::conditions::{anciennete, informatique};
use super::recevabilite;
use super::section::est_assimilee_hors_article_1;
use crate::dossier::{Dossier, PERIODES_MAX, Periode};
use crate::texte::INITIAL;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::organisme::Regime;

/// Derived facts of one period; `Date::JAMAIS` stands for « never ».
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Derives {
    /// The class of the emploi when it is the same on every day: one class, no reclassement.
    pub(crate) classe: Option<Classe>,
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
}

impl Derives {
    /// What no period has yet.
    pub(crate) const AUCUN: Self = Self {
        classe: None,
        liste_des: Date::JAMAIS,
        de_direction_des: Date::JAMAIS,
        agree_des: Date::JAMAIS,
        qualifie_des: Date::JAMAIS,
        qualifie_par_le_niveau: false,
    };

    #[inline]
    fn de(p: &Periode) -> Self {
        let liste_des = if p.classes_nomination.est_vide() {
            p.reclassements.iter().find(|r| !r.classes.est_vide()).map_or(Date::JAMAIS, |r| r.date)
        } else {
            Date::TOUJOURS
        };
        let de_direction_des = if p.interim || !p.nomination_reguliere { Date::JAMAIS } else { liste_des };
        let agrement = match p.agrement {
            Agrement::Le(jour) => jour,
            Agrement::SansObjet if sans_agrement_possible(p) => p.plage.debut,
            Agrement::SansObjet | Agrement::Aucun => Date::JAMAIS,
        };
        let (qualifie_des, qualifie_par_le_niveau) = match (p.organisme.regime, p.seuil_coefficient, p.niveau_seuil) {
            (Regime::Autre, ..) | (_, Some(false), _) => (Date::JAMAIS, false),
            (_, Some(true), _) => (Date::TOUJOURS, false),
            (_, None, Some(seuil)) if p.niveau.unwrap_or(0) >= seuil => (Date::TOUJOURS, false),
            (_, None, seuil) => (de_direction_des, seuil.is_some() && p.niveau.is_none()),
        };
        let stable = p.reclassements.is_empty() && !p.classes_nomination.est_multiple();
        Self {
            classe: p.classes_nomination.premiere().filter(|_| stable),
            liste_des,
            de_direction_des,
            agree_des: agrement.max(de_direction_des),
            qualifie_des,
            qualifie_par_le_niveau,
        }
    }
}

/// National bodies of the regimes of A15, the only ones where an emploi de direction can need no agrément.
fn sans_agrement_possible(p: &Periode) -> bool {
    INITIAL.a01.est_national(p.organisme.regime, p.organisme.genre) && INITIAL.a15.regimes.contains(&p.organisme.regime)
}

/// A set of career periods, by index: one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Rangs(u32);

const _: () = assert!(PERIODES_MAX <= 32, "one bit a period");

impl Rangs {
    /// Adds a period, given as its bit, if it is one of them.
    #[inline]
    fn ajouter(&mut self, bit: u32, en_est: bool) {
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
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Roles {
    /// Emplois de direction.
    pub(crate) de_direction: Rangs,
    /// Nominations that assimilate to an ancien élève (R123-45.al3).
    pub(crate) assimilees: Rangs,
    /// Accountants of A12.al2.
    pub(crate) comptables: Rangs,
    /// Computing emplois of A14.al1.1, or those the commission may deem equivalent.
    pub(crate) informatiques: Rangs,
    /// Agents of the CANSSM of category A.
    pub(crate) titulaires: Rangs,
}

impl Roles {
    #[inline]
    fn ajouter(&mut self, bit: u32, p: &Periode) {
        let de_direction = p.derives.de_direction_des != Date::JAMAIS;
        self.de_direction.ajouter(bit, de_direction);
        self.assimilees.ajouter(bit, de_direction || est_assimilee_hors_article_1(p));
        self.comptables.ajouter(bit, anciennete::est_comptable(p));
        self.informatiques.ajouter(bit, informatique::est_nomme(p).is_some() || informatique::est_equivalent(p));
        self.titulaires.ajouter(bit, recevabilite::est_titulaire_de_la_canssm(p));
    }
}

impl Dossier {
    /// Works out what is derived from the career; to be called after every change of it.
    pub(crate) fn deriver(&mut self) {
        self.roles = Roles::default();
        let mut bit = 1;
        for periode in &mut self.carriere {
            periode.derives = Derives::de(periode);
            self.roles.ajouter(bit, periode);
            bit <<= 1;
        }
    }
}
