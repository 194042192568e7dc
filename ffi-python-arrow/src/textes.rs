//! Columns of texts as codes: words and days, millions of them. The loops look at every cell in the same way, so that no step of theirs
//! hangs on what the cell before said; a cell that is not what its field holds is the only one that is looked at again.

use crate::cellule::est_la;
use crate::code::jour_ecrit;
use crate::lettres::Lettres;
use arrow_array::{Array, GenericStringArray, OffsetSizeTrait, StringViewArray};
use arrow_buffer::NullBuffer;
use liste_aptitude_noyau::vocabulaire::date::Date;
use std::ops::Range;

/// Rows to write into.
pub(crate) struct Rangs<'a> {
    pub(crate) octets: &'a mut [u8],
    pub(crate) largeur: usize,
}

/// Texts looked at where they are.
pub(crate) trait Vus<'a> {
    fn nuls(&self) -> Option<&NullBuffer>;
    fn octets(&self, rang: usize) -> &'a [u8];
    /// Those that stand one behind the other: all their letters, where that of a row begins, and how long it is.
    fn place(&self, rang: usize) -> (&'a [u8], usize, usize);
    /// Do these rows, none of them null, say one word only?
    fn un_seul(&self, lignes: Range<usize>) -> bool;
}

/// The texts of a column, one behind the other.
pub(crate) struct Suivis<'a, O> {
    lettres: &'a [u8],
    fins: &'a [O],
    nuls: Option<&'a NullBuffer>,
}

impl<'a, O: OffsetSizeTrait> Suivis<'a, O> {
    pub(crate) fn de(textes: &'a GenericStringArray<O>) -> Self {
        let nuls = textes.nulls().filter(|nuls| nuls.null_count() > 0);
        Self { lettres: textes.value_data(), fins: textes.value_offsets(), nuls }
    }
}

impl<'a, O: OffsetSizeTrait> Vus<'a> for Suivis<'a, O> {
    fn nuls(&self) -> Option<&NullBuffer> {
        self.nuls
    }

    #[inline]
    fn octets(&self, rang: usize) -> &'a [u8] {
        &self.lettres[self.fins[rang].as_usize()..self.fins[rang + 1].as_usize()]
    }

    #[inline]
    fn place(&self, rang: usize) -> (&'a [u8], usize, usize) {
        let debut = self.fins[rang].as_usize();
        (self.lettres, debut, self.fins[rang + 1].as_usize() - debut)
    }

    fn un_seul(&self, lignes: Range<usize>) -> bool {
        let fins = &self.fins[lignes.start..=lignes.end];
        let (Some(debut), Some(suivant), Some(fin)) = (fins.first(), fins.get(1), fins.last()) else { return false };
        let longueur = *suivant - *debut;
        let (debut, suivant, fin) = (debut.as_usize(), suivant.as_usize(), fin.as_usize());
        // Each letter is that which stands one word before it.
        self.nuls.is_none()
            && fins.iter().zip(&fins[1..]).fold(true, |egales, (a, b)| egales & (*b - *a == longueur))
            && self.lettres[debut..fin - longueur.as_usize()] == self.lettres[suivant..fin]
    }
}

impl<'a> Vus<'a> for &'a StringViewArray {
    fn nuls(&self) -> Option<&NullBuffer> {
        Array::nulls(*self)
    }

    #[inline]
    fn octets(&self, rang: usize) -> &'a [u8] {
        self.value(rang).as_bytes()
    }

    #[inline]
    fn place(&self, rang: usize) -> (&'a [u8], usize, usize) {
        let octets = self.octets(rang);
        (octets, 0, octets.len())
    }

    fn un_seul(&self, _lignes: Range<usize>) -> bool {
        false
    }
}

/// The codes of words; `autre` gives that of a row whose word is not met yet.
#[inline(never)]
pub(crate) fn coder_les_mots<'a, V: Vus<'a>>(
    rangs: Rangs<'_>,
    place: usize,
    lignes: Range<usize>,
    textes: &V,
    autre: &mut dyn FnMut(usize) -> u8,
) {
    let rangees = rangs.octets.chunks_exact_mut(rangs.largeur);
    let premiere = lignes.start;
    if textes.un_seul(lignes.clone()) {
        let code = autre(premiere);
        if code != u8::MAX {
            rangees.for_each(|rangee| rangee[place] = code);
            return;
        }
    }
    let mut connus = Connus([(Lettres::AUCUNE, 0, b"".as_slice()); CONNUS]);
    let rangees = rangs.octets.chunks_exact_mut(rangs.largeur);
    match textes.nuls() {
        None => {
            for (rangee, rang) in rangees.zip(lignes) {
                rangee[place] = connus.code(textes, rang, true, autre);
            }
        }
        Some(nuls) => {
            for (rangee, rang) in rangees.zip(lignes) {
                rangee[place] = connus.code(textes, rang, nuls.is_valid(rang), autre);
            }
        }
    }
}

/// The days of texts, as `jour` makes them; `autre` says what the row of any other text has. A null is passed over.
#[inline(always)]
pub(crate) fn lire_les_jours<'a, V: Vus<'a>, T>(
    lignes: Range<usize>,
    textes: &V,
    jour: impl Fn(Date) -> T,
    autre: &mut dyn FnMut(usize) -> T,
    mut poser: impl FnMut(usize, T),
) {
    for (ici, rang) in lignes.enumerate() {
        if est_la(textes.nuls(), rang) {
            let ecrit = textes.octets(rang).try_into().ok().and_then(jour_ecrit);
            poser(ici, ecrit.map_or_else(|| autre(rang), &jour));
        }
    }
}

/// Words already met, each where its letters put it: a column says the same few again and again.
struct Connus<'a>([(Lettres, u8, &'a [u8]); CONNUS]);

/// Places for words: the longest list of them that a column says has fewer.
const CONNUS: usize = 64;

impl<'a> Connus<'a> {
    /// The code of a word, looked for where it is not known. That of a null is 0.
    #[inline(always)]
    fn code<V: Vus<'a>>(&mut self, textes: &V, rang: usize, la: bool, autre: &mut dyn FnMut(usize) -> u8) -> u8 {
        let (tout, debut, longueur) = textes.place(rang);
        let lettres = Lettres::dans(tout, debut, if la { longueur } else { 0 });
        let connu = &self.0[lettres.place::<CONNUS>()];
        // No word is empty: what stands in a place never filled is a null.
        if (connu.0 == lettres) & lettres.sont_toutes() & ((connu.1 != 0) | !la) {
            return connu.1;
        }
        self.autre_code(textes, rang, (la, lettres), autre)
    }

    /// The same of a word longer than its letters, or not met yet; one that is none is not remembered.
    #[inline(never)]
    fn autre_code<V: Vus<'a>>(
        &mut self,
        textes: &V,
        rang: usize,
        (la, lettres): (bool, Lettres),
        autre: &mut dyn FnMut(usize) -> u8,
    ) -> u8 {
        if !la {
            return 0;
        }
        let connu = &mut self.0[lettres.place::<CONNUS>()];
        let mot = textes.octets(rang);
        if connu.1 != 0 && connu.0 == lettres && connu.2 == mot {
            return connu.1;
        }
        let code = autre(rang);
        if code != u8::MAX {
            *connu = (lettres, code, mot);
        }
        code
    }
}
