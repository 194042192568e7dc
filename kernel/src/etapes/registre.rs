//! Where the steps write their findings: states only for the fast path, states and figures for the full decision.

use crate::constat::{Chiffres, CodeConstat, Constat, Etat};
use crate::decision::{CONSTATS_MAX, Verdict};
use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::enumeration::Enumeration;
use heapless::Vec;

/// Receives the findings, in the order of their codes.
pub(crate) trait Registre {
    /// Are the figures kept? Where they are not, nobody asks which of several measures gives them.
    const CHIFFRES: bool;

    /// One finding. The figures are computed only if somebody keeps them.
    fn noter(&mut self, code: CodeConstat, etat: Etat, disposition: Renvoi, chiffres: impl FnOnce() -> Chiffres);

    /// A finding without figures.
    #[inline]
    fn noter_sans_chiffres(&mut self, code: CodeConstat, etat: Etat, disposition: Renvoi) {
        self.noter(code, etat, disposition, Chiffres::default);
    }
}

/// The states of all findings, two bits each by code; a finding that is absent counts as met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Etats(u64);

const BITS: u8 = 2;
/// The low bit of every pair.
const BAS: u64 = 0x5555_5555_5555_5555;

const fn masque_recevabilite() -> u64 {
    let mut liste: &[CodeConstat] = CodeConstat::TOUTES;
    let mut masque = 0;
    while let [code, suite @ ..] = liste {
        if code.est_de_recevabilite() {
            masque |= 1 << code.code().wrapping_mul(BITS);
        }
        liste = suite;
    }
    masque
}
const RECEVABILITE: u64 = masque_recevabilite();

impl Etats {
    pub(crate) const TOUTES_REMPLIES: Self = Self(u64::MAX);

    #[inline]
    fn poser(&mut self, code: CodeConstat, etat: Etat) {
        let place = code.code().wrapping_mul(BITS);
        let retire = u64::from(Etat::Remplie.code().wrapping_sub(etat.code()));
        self.0 = self.0.wrapping_sub(retire << place);
    }

    /// How many findings have another state in the other set.
    pub(crate) const fn differences(self, autres: Self) -> u32 {
        let bits = self.0 ^ autres.0;
        ((bits | (bits >> 1)) & BAS).count_ones()
    }

    /// The verdict of section 2: the first that applies.
    #[inline]
    pub(crate) fn verdict(self) -> Verdict {
        // Selected from the last one on: which it is cannot be foreseen.
        let non_remplies = !(self.0 | (self.0 >> 1)) & BAS;
        let sans_refus = if self.0 == u64::MAX { Verdict::Inscriptible } else { Verdict::SurAppreciation };
        let recevable = if non_remplies == 0 { sans_refus } else { Verdict::NonInscriptible };
        if non_remplies & RECEVABILITE == 0 { recevable } else { Verdict::Irrecevable }
    }
}

impl Registre for Etats {
    const CHIFFRES: bool = false;

    #[inline]
    fn noter(&mut self, code: CodeConstat, etat: Etat, _: Renvoi, _: impl FnOnce() -> Chiffres) {
        self.poser(code, etat);
    }
}

/// Findings with their figures, written where they will stay, and their states.
pub(crate) struct Releve<'a> {
    pub(crate) constats: &'a mut Vec<Constat, CONSTATS_MAX>,
    pub(crate) etats: Etats,
}

impl<'a> Releve<'a> {
    /// Starts the list anew.
    #[inline]
    pub(crate) fn nouveau(constats: &'a mut Vec<Constat, CONSTATS_MAX>) -> Self {
        constats.clear();
        Self { constats, etats: Etats::TOUTES_REMPLIES }
    }
}

impl Registre for Releve<'_> {
    const CHIFFRES: bool = true;

    #[inline]
    fn noter(&mut self, code: CodeConstat, etat: Etat, disposition: Renvoi, chiffres: impl FnOnce() -> Chiffres) {
        self.etats.poser(code, etat);
        // One finding a code and never more than the table of findings allows together: the list cannot be full.
        let _ = self.constats.push(Constat { code, etat, disposition, chiffres: chiffres() });
    }
}
