//! Ceilings of the second and third sections, and overruns (A9.al3, A10.al1, R123-45). Nobody is picked.

use super::ErreurEffet;
use crate::texte::INITIAL;
use crate::texte::quotas::Proportion;
use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::section::Section;

/// Persons on a list, each counted once per section whatever the number of classes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Effectifs {
    /// In the first section, renewed inscriptions (A22) included: the base of every proportion.
    pub premiere: u32,
    /// In the second section.
    pub deuxieme: u32,
    /// Of these, those inscribed in IF1 or IF2 (or both).
    pub deuxieme_informatique: u32,
    /// In the third section.
    pub troisieme: u32,
}

impl Effectifs {
    /// Counts one person of a section, with all his classes there at once.
    pub fn ajouter(&mut self, section: Section, classes: Classes) {
        let compte = match section {
            Section::Premiere => &mut self.premiere,
            Section::Deuxieme => &mut self.deuxieme,
            Section::Troisieme => &mut self.troisieme,
        };
        *compte = compte.saturating_add(1);
        if section == Section::Deuxieme && !classes.inter(INITIAL.quotas.informatique).est_vide() {
            self.deuxieme_informatique = self.deuxieme_informatique.saturating_add(1);
        }
    }
}

/// One ceiling.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Quota {
    /// Most persons there may be; fractions are dropped.
    pub plafond: u32,
    /// Persons there are.
    pub effectif: u32,
    /// Persons too many; 0 when the ceiling is kept.
    pub depassement: u32,
    /// Where the ceiling stands.
    pub disposition: Renvoi,
}

/// The three ceilings of a list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Quotas {
    /// Second section: a fifth of the first (A9.al3).
    pub deuxieme: Quota,
    /// Second section, IF1 and IF2 together: a fiftieth of the first (A9.al3).
    pub deuxieme_informatique: Quota,
    /// Third section: a fiftieth of the first (A10.al1), or a fifth once raised (R123-45.al6).
    pub troisieme: Quota,
}

/// The ceilings of a list and its overruns. `elargie`: has a ministerial arrêté raised the third section (R123-45.al6)?
///
/// # Errors
/// [`ErreurEffet::InformatiqueExcedentaire`] when more persons are said to be in IF than in the second section.
pub fn quotas(effectifs: &Effectifs, elargie: bool) -> Result<Quotas, ErreurEffet> {
    if effectifs.deuxieme_informatique > effectifs.deuxieme {
        return Err(ErreurEffet::InformatiqueExcedentaire);
    }
    let texte = &INITIAL.quotas;
    let quota = |proportion: Proportion, effectif: u32| {
        let plafond = effectifs.premiere.checked_div(proportion.un_pour).unwrap_or(0);
        Quota { plafond, effectif, depassement: effectif.saturating_sub(plafond), disposition: proportion.disposition }
    };
    Ok(Quotas {
        deuxieme: quota(texte.deuxieme, effectifs.deuxieme),
        deuxieme_informatique: quota(texte.deuxieme_informatique, effectifs.deuxieme_informatique),
        troisieme: quota(if elargie { texte.troisieme_elargie } else { texte.troisieme }, effectifs.troisieme),
    })
}
