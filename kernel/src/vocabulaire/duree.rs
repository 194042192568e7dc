//! Durations in years, months and days, intervals of days, and the sets that add intervals up.

use super::date::{Date, jours_du_mois};
use super::ecrit::{ecrire_nombre, morceaux, nombre};
use core::cmp::{Ordering, max, min};
use core::fmt;
use heapless::Vec;

/// A duration: years, months (0–11), days (0–30). Ordered year first; laid out so that comparing two is comparing two integers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[repr(C, align(4))]
pub struct Duree {
    /// Days beyond the months, 0 to 30.
    pub jours: u8,
    /// Months beyond the years, 0 to 11.
    pub mois: u8,
    /// Whole years.
    pub annees: u16,
}

/// Days carried into one month, and months into one year, when intervals are added (lecture LDUREE at its default).
const JOURS_PAR_MOIS: u8 = 30;
const MOIS_PAR_AN: u8 = 12;
const MOIS_EN_UN_AN: u16 = u16::from_le_bytes([MOIS_PAR_AN, 0]);

impl Ord for Duree {
    #[inline]
    fn cmp(&self, autre: &Self) -> Ordering {
        self.cle().cmp(&autre.cle())
    }
}

impl PartialOrd for Duree {
    #[inline]
    fn partial_cmp(&self, autre: &Self) -> Option<Ordering> {
        Some(self.cmp(autre))
    }
}

impl Duree {
    /// Years, months and days in one integer, in this order: two durations compare at once.
    #[inline]
    const fn cle(self) -> u32 {
        let [bas, haut] = self.annees.to_le_bytes();
        u32::from_le_bytes([self.jours, self.mois, bas, haut])
    }

    /// So many whole years.
    #[must_use]
    pub const fn ans(annees: u16) -> Self {
        Self { annees, mois: 0, jours: 0 }
    }

    /// The whole months of it.
    pub(crate) fn en_mois(self) -> u16 {
        self.annees.wrapping_mul(MOIS_EN_UN_AN).wrapping_add(u16::from(self.mois))
    }

    /// With so many months and days more; where they are those of several intervals, 30 days make a month. (Fewer than 60 days in all then.)
    /// Nothing here depends on which it is but what is selected: no processor could guess it.
    #[inline]
    pub(crate) fn ajoutee_a(self, mois: u16, jours: u8, plusieurs: bool) -> Self {
        let jours = jours.wrapping_add(self.jours);
        let report = u8::from(plusieurs & (jours >= JOURS_PAR_MOIS));
        let mois = self.en_mois().wrapping_add(mois).wrapping_add(u16::from(report));
        let [restants, _] = (mois % MOIS_EN_UN_AN).to_le_bytes();
        Self {
            annees: mois / MOIS_EN_UN_AN,
            mois: restants,
            jours: jours.wrapping_sub(report.wrapping_mul(JOURS_PAR_MOIS)),
        }
    }

    /// The smallest shortfall that is ever shown: one day.
    pub const UN_JOUR: Self = Self { annees: 0, mois: 0, jours: 1 };

    /// What is lacking to reach `requis`, borrowing 12 months and 30 days; `None` when nothing is. Never less than one day.
    #[must_use]
    pub fn manque_pour(self, requis: Self) -> Option<Self> {
        if self >= requis {
            return None;
        }
        let (mut annees, mut mois, mut jours) = (requis.annees, requis.mois, requis.jours);
        if jours < self.jours {
            jours = jours.wrapping_add(JOURS_PAR_MOIS);
            if mois == 0 {
                mois = MOIS_PAR_AN;
                annees = annees.saturating_sub(1);
            }
            mois = mois.wrapping_sub(1);
        }
        if mois < self.mois {
            mois = mois.wrapping_add(MOIS_PAR_AN);
            annees = annees.saturating_sub(1);
        }
        let manque = Self {
            annees: annees.saturating_sub(self.annees),
            mois: mois.wrapping_sub(self.mois),
            jours: jours.saturating_sub(self.jours),
        };
        Some(max(manque, Self::UN_JOUR))
    }

    /// The time from one date to another, date to date; a day missing from a month is its last day. Zero when `fin <= debut`.
    #[must_use]
    pub fn entre(debut: Date, fin: Date) -> Self {
        if fin <= debut {
            return Self::default();
        }
        let (mut annees, mut mois) = (fin.annee().wrapping_sub(debut.annee()), fin.mois());
        let mut jours = fin.jour().wrapping_sub(debut.jour());
        if fin.jour() < debut.jour() {
            // A day past the end of the month counts as its last day: only the last day of a month can be the missing one.
            if fin.jour() == jours_du_mois(fin.annee(), fin.mois()) {
                jours = 0;
            } else {
                let (annee, precedent) =
                    if mois == 1 { (fin.annee().wrapping_sub(1), 12) } else { (fin.annee(), mois.wrapping_sub(1)) };
                let longueur = jours_du_mois(annee, precedent);
                jours = longueur.wrapping_sub(min(debut.jour(), longueur)).wrapping_add(fin.jour());
                mois = mois.wrapping_sub(1);
            }
        }
        if mois < debut.mois() {
            annees = annees.wrapping_sub(1);
            mois = mois.wrapping_add(MOIS_PAR_AN);
        }
        Self { annees, mois: mois.wrapping_sub(debut.mois()), jours }
    }
}

impl Duree {
    /// The duration of a text as [`fmt::Display`] writes it (`4a 2m 0j`); `None` when there is none such.
    #[must_use]
    pub fn depuis_texte(texte: &str) -> Option<Self> {
        let mut morceaux = morceaux(texte, b' ');
        let annees = nombre(morceaux.next()?.strip_suffix('a')?)?;
        let mois = nombre(morceaux.next()?.strip_suffix('m')?).filter(|&m| m < MOIS_PAR_AN)?;
        let jours = nombre(morceaux.next()?.strip_suffix('j')?).filter(|&j| j <= JOURS_PAR_MOIS)?;
        morceaux.next().is_none().then_some(Self { annees, mois, jours })
    }
}

impl fmt::Display for Duree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ecrire(f)
    }
}

impl Duree {
    /// Writes it as `4a 2m 0j`.
    pub(crate) fn ecrire(self, w: &mut impl fmt::Write) -> fmt::Result {
        ecrire_nombre(self.annees, w)?;
        w.write_str("a ")?;
        ecrire_nombre(self.mois, w)?;
        w.write_str("m ")?;
        ecrire_nombre(self.jours, w)?;
        w.write_str("j")
    }
}

/// Days from `debut` included to `fin` excluded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Intervalle {
    /// First day.
    pub debut: Date,
    /// Day after the last.
    pub fin: Date,
}

/// The most disjoint intervals a dossier can give: four per career period (a period changes class at most seven times), plus the schooling.
pub const INTERVALLES_MAX: usize = 132;

/// A set of days, as disjoint intervals in order; those that overlap or touch are merged on the way in.
#[derive(Clone, Debug, Default)]
pub struct Intervalles(Vec<Intervalle, INTERVALLES_MAX>);

impl Intervalles {
    /// The empty set.
    #[inline]
    #[must_use]
    pub const fn nouveaux() -> Self {
        Self(Vec::new())
    }

    /// Adds the days from `debut` included to `fin` excluded (nothing when `fin <= debut`).
    #[inline]
    pub fn ajouter(&mut self, debut: Date, fin: Date) {
        if fin <= debut {
            return;
        }
        // The usual case, and the cheap one: a career comes in order, and only its last interval can be touched.
        match self.0.last_mut() {
            Some(dernier) if debut <= dernier.fin => {
                if dernier.debut <= debut {
                    dernier.fin = max(dernier.fin, fin);
                } else {
                    self.inserer(Intervalle { debut, fin });
                }
            }
            _ => {
                let _ = self.0.push(Intervalle { debut, fin }); // cannot be full: see INTERVALLES_MAX
            }
        }
    }

    /// Adds an interval that begins before the last one.
    #[inline(never)]
    fn inserer(&mut self, mut nouveau: Intervalle) {
        self.0.retain(|existant| {
            let touche = existant.debut <= nouveau.fin && nouveau.debut <= existant.fin;
            if touche {
                nouveau = Intervalle { debut: min(existant.debut, nouveau.debut), fin: max(existant.fin, nouveau.fin) };
            }
            !touche
        });
        let place = self.0.iter().position(|existant| existant.debut > nouveau.debut).unwrap_or(self.0.len());
        let _ = self.0.insert(place, nouveau);
    }

    /// The intervals, in order.
    pub fn iter(&self) -> core::slice::Iter<'_, Intervalle> {
        self.0.iter()
    }

    /// Are there several disjoint intervals?
    #[inline]
    #[must_use]
    pub fn plusieurs(&self) -> bool {
        self.0.len() > 1
    }

    /// The interval that reaches `jour` (excluded end), if any.
    #[must_use]
    pub fn qui_atteint(&self, jour: Date) -> Option<Intervalle> {
        self.0.last().copied().filter(|i| i.fin == jour)
    }

    /// The sum of the intervals, date to date each; 30 days making a month when there are several.
    #[inline]
    #[must_use]
    pub fn total(&self) -> Duree {
        match self.0.as_slice() {
            [] => Duree::default(),
            [seul] => Duree::entre(seul.debut, seul.fin),
            plusieurs => somme(plusieurs),
        }
    }

    /// The same without the last of several: 30 days make a month.
    pub(crate) fn sauf_le_dernier(&self) -> Duree {
        self.0.split_last().map_or(Duree::default(), |(_, autres)| somme(autres))
    }

    /// The number of days in all.
    #[must_use]
    pub fn jours(&self) -> u32 {
        self.0.iter().fold(0, |s, i| s.wrapping_add(i.fin.numero().wrapping_sub(i.debut.numero())))
    }
}

fn somme(intervalles: &[Intervalle]) -> Duree {
    intervalles.iter().fold(Somme::NULLE, |somme, i| somme.plus(i.debut, i.fin)).total()
}

/// Several intervals, date to date each: the years, the months and the days are added apart and carried once, at the end.
#[derive(Clone, Copy, Debug)]
struct Somme {
    annees: u16,
    mois: u16,
    jours: u16,
}

impl Somme {
    /// No interval.
    const NULLE: Self = Self { annees: 0, mois: 0, jours: 0 };

    /// With one interval more.
    #[inline]
    fn plus(self, debut: Date, fin: Date) -> Self {
        let duree = Duree::entre(debut, fin);
        Self {
            annees: self.annees.wrapping_add(duree.annees),
            mois: self.mois.wrapping_add(u16::from(duree.mois)),
            jours: self.jours.wrapping_add(u16::from(duree.jours)),
        }
    }

    /// In all, 30 days making a month.
    #[inline]
    fn total(self) -> Duree {
        const PAR_MOIS: u16 = u16::from_le_bytes([JOURS_PAR_MOIS, 0]);
        let mois = self.mois.wrapping_add(self.jours / PAR_MOIS);
        let ([jours, _], [mois_restants, _]) =
            ((self.jours % PAR_MOIS).to_le_bytes(), (mois % MOIS_EN_UN_AN).to_le_bytes());
        Duree { annees: self.annees.wrapping_add(mois / MOIS_EN_UN_AN), mois: mois_restants, jours }
    }
}
