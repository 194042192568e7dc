//! Ceilings of the second and third sections, and overruns (A9.al3, A10.al1, R123-45). Nobody is picked.

use super::ErreurEffet;
use crate::texte::INITIAL;
use crate::texte::quotas::{self, Proportion};
use crate::texte::renvoi::Renvoi;
use crate::texte::version::EtatDuTexte;
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
    quotas_sous(EtatDuTexte::E2000, effectifs, None, elargie).map(|quotas| quotas.fixes)
}

/// The ceilings of a list under a state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct QuotasSous {
    /// Those that the text fixes: on the first section of the list, from the list of 2014 on of the list before.
    pub fixes: Quotas,
    /// Those that the commission may take instead, on the first section of the list, as it has grown by more than a tenth (A9.al4,
    /// A10.al2 from the list of 2014 on); none where it has no choice.
    pub au_choix: Option<Quotas>,
}

/// [`quotas()`] under a state of the text. `precedente`: persons in the first section of the list before, read from the list of 2014 on.
/// From the list of 2010 on no arrêté can raise the third section: `elargie` plays no part.
///
/// # Errors
/// As [`quotas()`], and [`ErreurEffet::PrecedenteAbsente`].
pub fn quotas_sous(
    etat: EtatDuTexte,
    effectifs: &Effectifs,
    precedente: Option<u32>,
    elargie: bool,
) -> Result<QuotasSous, ErreurEffet> {
    let (texte, suites) = (&etat.texte().quotas, etat.suites());
    let elargie = elargie && suites.troisieme_elargie;
    let sur_la_liste = plafonner(texte, effectifs, effectifs.premiere, elargie)?;
    let Some(regle) = suites.liste_precedente else { return Ok(QuotasSous { fixes: sur_la_liste, au_choix: None }) };
    let precedente = precedente.ok_or(ErreurEffet::PrecedenteAbsente)?;
    let fixes = plafonner(texte, effectifs, precedente, elargie)?;
    // n > p + p × 10 %, without fractions.
    let (cent, part) = (u64::from(CENTIEMES), u64::from(CENTIEMES.saturating_add(regle.centiemes)));
    let accrue = u64::from(effectifs.premiere).saturating_mul(cent) > u64::from(precedente).saturating_mul(part);
    let du_choix = |quota: Quota, disposition| Quota { disposition, ..quota };
    let au_choix = Quotas {
        deuxieme: du_choix(sur_la_liste.deuxieme, regle.deuxieme),
        deuxieme_informatique: du_choix(sur_la_liste.deuxieme_informatique, regle.deuxieme),
        troisieme: du_choix(sur_la_liste.troisieme, regle.troisieme),
    };
    Ok(QuotasSous { fixes, au_choix: accrue.then_some(au_choix) })
}

/// Do the ceilings count on the first section of the list before (from the list of 2014 on)?
#[must_use]
pub fn compte_sur_la_precedente(etat: EtatDuTexte) -> bool {
    etat.suites().liste_precedente.is_some()
}

/// Hundredths of a whole.
const CENTIEMES: u32 = 100;

fn plafonner(texte: &quotas::Etat, effectifs: &Effectifs, premiere: u32, elargie: bool) -> Result<Quotas, ErreurEffet> {
    if effectifs.deuxieme_informatique > effectifs.deuxieme {
        return Err(ErreurEffet::InformatiqueExcedentaire);
    }
    let quota = |proportion: Proportion, effectif: u32| {
        let plafond = premiere.checked_div(proportion.un_pour).unwrap_or(0);
        Quota { plafond, effectif, depassement: effectif.saturating_sub(plafond), disposition: proportion.disposition }
    };
    Ok(Quotas {
        deuxieme: quota(texte.deuxieme, effectifs.deuxieme),
        deuxieme_informatique: quota(texte.deuxieme_informatique, effectifs.deuxieme_informatique),
        troisieme: quota(if elargie { texte.troisieme_elargie } else { texte.troisieme }, effectifs.troisieme),
    })
}
