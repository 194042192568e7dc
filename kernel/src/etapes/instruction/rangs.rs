//! Sets of career periods.

use crate::dossier::PERIODES_MAX;

/// A set of career periods, by index: one bit each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rangs(u32);

const _: () = assert!(PERIODES_MAX <= 32, "one bit a period");

impl Rangs {
    /// No period.
    pub(crate) const AUCUN: Self = Self(0);

    /// Adds a period, given as its bit, if it is one of them.
    #[inline]
    pub(super) fn ajouter(&mut self, bit: u32, en_est: bool) {
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
