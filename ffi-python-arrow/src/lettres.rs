//! Short texts told apart by two numbers, without a call: words and ids are compared millions of times.

/// The length of some bytes, and the first sixteen of them: every one counts when they are [`Self::TOUTES`] at most.
#[derive(Clone, Copy)]
pub(crate) struct Lettres {
    longueur: usize,
    premieres: u64,
    suivantes: u64,
}

impl PartialEq for Lettres {
    #[inline(always)]
    fn eq(&self, autres: &Self) -> bool {
        // One question, not three: what comes next is guessed once.
        let longueurs = u64::from(self.longueur != autres.longueur);
        (self.premieres ^ autres.premieres) | (self.suivantes ^ autres.suivantes) | longueurs == 0
    }
}

/// Which bits of sixteen letters are those of a text of so many.
static MASQUES: [(u64, u64); Lettres::TOUTES + 1] = {
    let mut masques = [(0, 0); Lettres::TOUTES + 1];
    let mut longueur = 1;
    while longueur <= Lettres::TOUTES {
        let (premieres, suivantes) = masques[longueur - 1];
        masques[longueur] = if longueur <= 8 { (premieres << 8 | 0xff, 0) } else { (premieres, suivantes << 8 | 0xff) };
        longueur += 1;
    }
    masques
};

impl Lettres {
    /// The longest text of which every letter counts.
    pub(crate) const TOUTES: usize = 16;
    pub(crate) const AUCUNE: Self = Self { longueur: 0, premieres: 0, suivantes: 0 };
    /// Those of a text of which they do not say all.
    pub(crate) const TROP: Self = Self { longueur: usize::MAX, premieres: 0, suivantes: 0 };

    /// Those of so many bytes of a longer text from there on: two looks and no branch, whatever their number, but at its very end.
    #[inline(always)]
    pub(crate) fn dans(tout: &[u8], debut: usize, longueur: usize) -> Self {
        match tout.get(debut..).and_then(<[u8]>::first_chunk) {
            Some(seize) => Self::des_premiers(*seize, longueur),
            None => Self::de(tout.get(debut..debut + longueur).unwrap_or(b"")),
        }
    }

    /// Those of some bytes.
    #[cold]
    fn de(octets: &[u8]) -> Self {
        let mut seize = [0; Self::TOUTES];
        seize.iter_mut().zip(octets).for_each(|(la, octet)| *la = *octet);
        Self::des_premiers(seize, octets.len())
    }

    #[inline(always)]
    fn des_premiers(seize: [u8; Self::TOUTES], longueur: usize) -> Self {
        let [a, b, c, d, e, f, g, h, reste @ ..] = seize;
        let masque = &MASQUES[longueur.min(Self::TOUTES)];
        let premieres = u64::from_le_bytes([a, b, c, d, e, f, g, h]) & masque.0;
        Self { longueur, premieres, suivantes: u64::from_le_bytes(reste) & masque.1 }
    }

    /// Do they say all of the text?
    #[inline]
    pub(crate) fn sont_toutes(self) -> bool {
        self.longueur <= Self::TOUTES
    }

    /// Is their text after that one, in the order of bytes? Nothing where they do not say all of both.
    #[inline]
    pub(crate) fn vient_apres(self, autres: Self) -> Option<bool> {
        // What fills the room of a short text comes before every letter but one like it, and then the longer one is after.
        let rang = |l: Self| (l.premieres.swap_bytes(), l.suivantes.swap_bytes(), l.longueur);
        (self.sont_toutes() && autres.sont_toutes()).then(|| rang(self) > rang(autres))
    }

    /// One of so many places, a power of two of [`u16::MAX`] at most.
    #[inline(always)]
    pub(crate) fn place<const PLACES: usize>(self) -> usize {
        melangees(self.premieres ^ self.suivantes.rotate_left(29)) % PLACES
    }
}

/// Bits that depend on all of these.
#[inline]
pub(crate) fn melangees(bits: u64) -> usize {
    usize::try_from(bits.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48).unwrap_or(0) // sixteen of them
}
