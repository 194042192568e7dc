//! A time found held against a time required, in the unit the lecture of LDUREE gives.

use super::contexte::Contexte;
use crate::constat::{Chiffres, Etat, Grandeur};
use crate::texte::lectures::Lecture;
use crate::texte::version::Applique;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::{Duree, Intervalles};

/// Days of a year and of a month when shortfalls in different units are compared.
const JOURS_PAR_AN: u32 = 365;
const JOURS_PAR_MOIS: u32 = 30;
const MOIS_PAR_AN: u16 = 12;

/// A time found, and the time required of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mesure {
    /// Years, months and days.
    Civile { trouve: Duree, exige: Duree },
    /// Exact days: the requirement is the days of so many years before R.
    EnJours { trouve: u32, exige: Duree, reference: Date },
}

impl Mesure {
    /// Measures a set of days against a requirement.
    #[inline]
    pub(crate) fn de(cx: &Contexte<'_, impl Applique>, jours: &Intervalles, exige: Duree) -> Self {
        if jours.plusieurs() && cx.lecture(Lecture::Lduree) {
            return Self::EnJours { trouve: jours.jours(), exige, reference: cx.reference };
        }
        Self::Civile { trouve: jours.total(), exige }
    }

    /// No day at all.
    #[inline]
    pub(crate) fn nulle(exige: Duree) -> Self {
        Self::Civile { trouve: Duree::default(), exige }
    }

    /// Measures one interval, date to date.
    #[inline]
    pub(crate) fn d_un_trait(debut: Date, fin: Date, exige: Duree) -> Self {
        Self::Civile { trouve: Duree::entre(debut, fin), exige }
    }

    /// The same time against another requirement.
    #[inline]
    pub(crate) fn contre(self, autre: Duree) -> Self {
        match self {
            Self::Civile { trouve, .. } => Self::Civile { trouve, exige: autre },
            Self::EnJours { trouve, reference, .. } => Self::EnJours { trouve, exige: autre, reference },
        }
    }

    /// Is the requirement reached?
    #[inline]
    pub(crate) fn atteinte(self) -> bool {
        match self {
            Self::Civile { trouve, exige } => trouve >= exige,
            Self::EnJours { .. } => self.atteinte_a(0),
        }
    }

    /// Is it reached once so many months are taken off?
    #[inline]
    pub(crate) fn atteinte_a(self, mois_en_moins: u8) -> bool {
        match self {
            Self::Civile { trouve, exige } => trouve >= reduite(exige, mois_en_moins),
            Self::EnJours { trouve, exige, reference } => trouve >= jours_exiges(exige, reference, mois_en_moins),
        }
    }

    /// The shortfall in days, to compare alternatives.
    pub(crate) fn manque_en_jours(self) -> u32 {
        match self {
            Self::Civile { trouve, exige } => trouve.manque_pour(exige).map_or(0, |m| {
                u32::from(m.annees)
                    .wrapping_mul(JOURS_PAR_AN)
                    .wrapping_add(u32::from(m.mois).wrapping_mul(JOURS_PAR_MOIS))
                    .wrapping_add(u32::from(m.jours))
            }),
            Self::EnJours { trouve, exige, reference } => jours_exiges(exige, reference, 0).saturating_sub(trouve),
        }
    }

    /// The figures; the shortfall is shown unless the condition is met or left to a judgement that is not about time.
    pub(crate) fn chiffres(self, montrer_le_manque: bool) -> Chiffres {
        match self {
            Self::Civile { trouve, exige } => Chiffres {
                requis: Grandeur::Annees(exige.annees),
                constate: Grandeur::Duree(trouve),
                manque: match trouve.manque_pour(exige) {
                    Some(manque) if montrer_le_manque => Grandeur::Duree(manque),
                    _ => Grandeur::Rien,
                },
            },
            Self::EnJours { trouve, exige, reference } => {
                let requis = jours_exiges(exige, reference, 0);
                Chiffres {
                    requis: Grandeur::Jours(requis),
                    constate: Grandeur::Jours(trouve),
                    manque: match requis.checked_sub(trouve) {
                        Some(manque) if montrer_le_manque => Grandeur::Jours(manque),
                        _ => Grandeur::Rien,
                    },
                }
            }
        }
    }

    /// The figures of a finding of that state.
    #[inline]
    pub(crate) fn chiffres_pour(self, etat: Etat) -> Chiffres {
        self.chiffres(etat == Etat::NonRemplie)
    }
}

fn reduite(exige: Duree, mois_en_moins: u8) -> Duree {
    let mois = mois_totaux(exige, mois_en_moins);
    let [reste, _] = (mois % MOIS_PAR_AN).to_le_bytes();
    Duree { annees: mois / MOIS_PAR_AN, mois: reste, jours: exige.jours }
}

fn mois_totaux(exige: Duree, mois_en_moins: u8) -> u16 {
    exige.annees.wrapping_mul(MOIS_PAR_AN).wrapping_add(u16::from(exige.mois)).saturating_sub(u16::from(mois_en_moins))
}

pub(crate) fn jours_exiges(exige: Duree, reference: Date, mois_en_moins: u8) -> u32 {
    reference.numero().wrapping_sub(reference.moins_mois(mois_totaux(exige, mois_en_moins)).numero())
}
