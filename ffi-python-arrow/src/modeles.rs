//! Periods read before, lent to the kernel for those that say the same but for their days: the words of a career are few.

use crate::lettres::{Lettres, melangees};
use crate::table::Table;
use liste_aptitude_noyau::dossier::Periode;
use std::cell::Cell;

/// Places: many more than there are sets of words in most files, few enough to stay in the cache.
const PLACES: usize = 1024;

/// The periods, each where the codes of its row put it: a newcomer takes the place of another.
pub(crate) struct Modeles {
    places: Vec<Option<Modele>>,
    /// Has some period been looked for in vain since the last look?
    manque: Cell<bool>,
}

#[derive(Clone)]
struct Modele {
    lettres: Lettres,
    /// The codes, where the letters do not say them all.
    codes: Box<[u8]>,
    periode: Periode,
}

impl Modele {
    #[inline]
    fn est_de(&self, lettres: Lettres, codes: &[u8]) -> bool {
        self.lettres == lettres && (lettres.sont_toutes() || self.est_des_codes(codes))
    }

    /// Apart: most rows are short.
    #[cold]
    #[inline(never)]
    fn est_des_codes(&self, codes: &[u8]) -> bool {
        *self.codes == *codes
    }
}

impl Modeles {
    pub(crate) fn nouveaux() -> Self {
        Self { places: vec![None; PLACES], manque: Cell::new(false) }
    }

    /// A period that says the same as that row of a career, but for its days.
    #[inline]
    pub(crate) fn trouver(&self, carriere: &Table, rang: usize) -> Option<&Periode> {
        let (codes, lettres) = carriere.sans_ses_jours(rang)?;
        match self.places.get(place(lettres, codes))? {
            Some(modele) if modele.est_de(lettres, codes) => Some(&modele.periode),
            _ => {
                self.manque.set(true);
                None
            }
        }
    }

    /// Has some period been looked for in vain since this was last asked?
    #[inline]
    pub(crate) fn en_manque(&self) -> bool {
        self.manque.take()
    }

    /// Keeps the periods read from these rows.
    pub(crate) fn garder(&mut self, carriere: &Table, rangs: impl Iterator<Item = usize>, lues: &[Periode]) {
        for (rang, lue) in rangs.zip(lues) {
            let Some((codes, lettres)) = carriere.sans_ses_jours(rang) else { continue };
            let place = &mut self.places[place(lettres, codes)];
            if place.as_ref().is_none_or(|modele| !modele.est_de(lettres, codes)) {
                let gardes: &[u8] = if lettres.sont_toutes() { &[] } else { codes };
                *place = Some(Modele { lettres, codes: gardes.into(), periode: lue.clone() });
            }
        }
    }
}

/// Where codes are kept.
#[inline]
fn place(lettres: Lettres, codes: &[u8]) -> usize {
    if lettres.sont_toutes() { lettres.place::<PLACES>() } else { place_des_codes(lettres, codes) }
}

#[cold]
#[inline(never)]
fn place_des_codes(lettres: Lettres, codes: &[u8]) -> usize {
    let (blocs, _) = codes.as_chunks();
    let tous = blocs.iter().fold(0, |somme: u64, bloc| {
        (somme ^ u64::from_le_bytes(*bloc)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    });
    (melangees(tous) % PLACES) ^ lettres.place::<PLACES>()
}
