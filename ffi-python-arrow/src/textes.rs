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
    /// The first of these rows that is not null.
    fn premier(&self, mut lignes: Range<usize>) -> Option<usize> {
        lignes.find(|&rang| est_la(self.nuls(), rang))
    }
    /// Those that stand one behind the other: all their letters, where that of a row begins, and how long it is.
    fn place(&self, rang: usize) -> (&'a [u8], usize, usize);
    /// All the letters of these rows, none of them null, where each has as many: those, and how many a row.
    fn de_meme_longueur(&self, lignes: Range<usize>) -> Option<(&'a [u8], usize)>;
    /// The letters of all that these rows have, if each of them that is not null has so many.
    fn sans_les_nuls(&self, lignes: Range<usize>, longueur: usize) -> Option<&'a [u8]>;
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

    fn de_meme_longueur(&self, lignes: Range<usize>) -> Option<(&'a [u8], usize)> {
        let fins = &self.fins[lignes.start..=lignes.end];
        let (debut, suivant, fin) = (*fins.first()?, *fins.get(1)?, *fins.last()?);
        let longueur = suivant - debut;
        let toutes = || fins.iter().zip(&fins[1..]).fold(true, |egales, (a, b)| egales & (*b - *a == longueur));
        let meme = longueur.as_usize() * lignes.len() == (fin - debut).as_usize() && self.nuls.is_none() && toutes();
        meme.then(|| (&self.lettres[debut.as_usize()..fin.as_usize()], longueur.as_usize()))
    }

    fn sans_les_nuls(&self, lignes: Range<usize>, longueur: usize) -> Option<&'a [u8]> {
        let fins = &self.fins[lignes.start..=lignes.end];
        let (debut, fin) = (fins.first()?.as_usize(), fins.last()?.as_usize());
        let longueurs = fins.iter().zip(&fins[1..]).map(|(a, b)| (*b - *a).as_usize());
        let attendue = |rang| if est_la(self.nuls, rang) { longueur } else { 0 };
        let bonnes = longueurs.zip(lignes).fold(true, |bonnes, (la, rang)| bonnes & (la == attendue(rang)));
        bonnes.then(|| &self.lettres[debut..fin])
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

    fn de_meme_longueur(&self, _lignes: Range<usize>) -> Option<(&'a [u8], usize)> {
        None
    }

    fn sans_les_nuls(&self, _lignes: Range<usize>, _longueur: usize) -> Option<&'a [u8]> {
        None
    }
}

/// Is each letter that which stands one word before it?
fn se_repete(lettres: &[u8], longueur: usize) -> bool {
    longueur > 0 && lettres[..lettres.len() - longueur] == lettres[longueur..]
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
    if let Some((lettres, longueur)) = textes.de_meme_longueur(lignes.clone()) {
        if se_repete(lettres, longueur) {
            let code = autre(lignes.start);
            if code != u8::MAX {
                rangees.for_each(|rangee| rangee[place] = code);
                return;
            }
        } else if longueur == 1 {
            let mut codes = [0; 256];
            for ((rangee, rang), &lettre) in rangees.zip(lignes).zip(lettres) {
                let code = &mut codes[usize::from(lettre)];
                if *code == 0 {
                    *code = autre(rang);
                }
                rangee[place] = *code;
                // One that is no word is said to be none each time.
                *code = if *code == u8::MAX { 0 } else { *code };
            }
            return;
        }
    } else if let (Some(nuls), Some(premier)) = (textes.nuls(), textes.premier(lignes.clone())) {
        let longueur = textes.octets(premier).len();
        if textes.sans_les_nuls(lignes.clone(), longueur).is_some_and(|lettres| se_repete(lettres, longueur)) {
            let code = autre(premier);
            if code != u8::MAX {
                let la = nuls.inner().slice(lignes.start, lignes.len());
                // Which rows have a word, no processor guesses: the code of a null is 0.
                rangees.zip(&la).for_each(|(rangee, la)| rangee[place] = u8::from(la) * code);
                return;
            }
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
    if let Some((lettres, 10)) = textes.de_meme_longueur(lignes.clone()) {
        for ((ici, rang), ecrit) in lignes.enumerate().zip(lettres.as_chunks().0) {
            poser(ici, jour_ecrit(ecrit).map_or_else(|| autre(rang), &jour));
        }
        return;
    }
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
