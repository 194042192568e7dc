//! Short texts told apart by two numbers, without a call: words and ids are compared millions of times.

/// The length of some bytes, and the bytes: every one counts when they are [`Self::TOUTES`] at most, else the first eight and the last eight.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lettres {
    longueur: usize,
    premieres: u64,
    dernieres: u64,
}

impl Lettres {
    /// The longest text of which every letter counts.
    pub(crate) const TOUTES: usize = 16;
    pub(crate) const AUCUNE: Self = Self { longueur: 0, premieres: 0, dernieres: 0 };

    #[inline]
    pub(crate) fn de(octets: &[u8]) -> Self {
        let (premieres, dernieres) = match (octets.first_chunk(), octets.last_chunk()) {
            (Some(a), Some(b)) => (u64::from_le_bytes(*a), u64::from_le_bytes(*b)),
            _ => match (octets.first_chunk(), octets.last_chunk()) {
                (Some(a), Some(b)) => (u32::from_le_bytes(*a).into(), u32::from_le_bytes(*b).into()),
                // Three at most: the first, the second and the last.
                _ => match octets {
                    [a, b, .., c] => ((*a).into(), u64::from(*b) << 8 | u64::from(*c)),
                    [a, b] => ((*a).into(), (*b).into()),
                    [a] => ((*a).into(), 0),
                    [] => (0, 0),
                },
            },
        };
        Self { longueur: octets.len(), premieres, dernieres }
    }

    /// Do they say all of the text?
    #[inline]
    pub(crate) fn sont_toutes(self) -> bool {
        self.longueur <= Self::TOUTES
    }

    /// One of so many places, a power of two of [`u16::MAX`] at most.
    #[inline]
    pub(crate) fn place<const PLACES: usize>(self) -> usize {
        melangees(self.premieres ^ self.dernieres.rotate_left(29)) % PLACES
    }
}

/// Bits that depend on all of these.
#[inline]
pub(crate) fn melangees(bits: u64) -> usize {
    usize::try_from(bits.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48).unwrap_or(0) // sixteen of them
}
