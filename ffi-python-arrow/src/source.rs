//! The cells of a column written as codes into the rows of a table: the loops that every cell of every file goes through.

use crate::cellule::{Cellule, est_la, parcourir};
use crate::code::{Codes, Ecriture, FAUTE, Faute, code_du_nombre, coder, jour_ecrit};
use crate::lettres::Lettres;
use crate::nature::Nature;
use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, Int32Array};
use arrow_buffer::{ArrowNativeType, NullBuffer};
use arrow_schema::DataType;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use std::ops::Range;

/// A column expected: which of the batch, its field, what it holds and where its cell is in a row.
#[derive(Clone, Copy)]
pub(crate) struct Prevue {
    pub(crate) colonne: usize,
    pub(crate) champ: Champ,
    pub(crate) nature: Nature,
    pub(crate) place: usize,
}

/// A column about to be written into the rows.
pub(crate) enum Source<'a> {
    Cellules(&'a dyn Array),
    Codes(Codes),
    /// The codes of the values of a dictionary, and which of them each row has.
    Partages(Codes, Vec<u32>),
    /// The same with the keys as the dictionary holds them: those that files are read with.
    Cles(Codes, &'a Int32Array),
}

/// Rows to write into.
pub(crate) struct Rangs<'a> {
    pub(crate) octets: &'a mut [u8],
    pub(crate) largeur: usize,
}

impl Source<'_> {
    pub(crate) fn ecrire(
        &self,
        prevue: Prevue,
        lignes: Range<usize>,
        ecriture: Ecriture,
        rangs: Rangs<'_>,
        fautes: &mut Vec<(Champ, Faute)>,
    ) {
        let Prevue { champ, nature, place, .. } = prevue;
        let debut = lignes.start;
        match self {
            Self::Codes(codes) => {
                let premiere = codes.fautes.partition_point(|f| f.rang < debut);
                let ici = codes.fautes[premiere..].iter().take_while(|f| f.rang < lignes.end);
                fautes.extend(ici.map(|f| (champ, f.clone())));
                poser_tous(rangs, nature, place, codes.codes[lignes].iter().copied());
            }
            Self::Partages(codes, valeurs) => {
                let valeurs = valeurs[lignes].iter().map(|&valeur| usize::try_from(valeur).unwrap_or(usize::MAX));
                codes.fautes_des(valeurs.clone(), debut, |faute| fautes.push((champ, faute)));
                poser_tous(rangs, nature, place, valeurs.map(|valeur| codes.de(valeur)));
            }
            Self::Cles(codes, cles) => {
                let valeurs = cles.values()[lignes.clone()].iter();
                let valeurs = valeurs.map(|&valeur| usize::try_from(valeur).unwrap_or(usize::MAX));
                match cles.nulls() {
                    None => {
                        codes.fautes_des(valeurs.clone(), debut, |faute| fautes.push((champ, faute)));
                        poser_tous(rangs, nature, place, valeurs.map(|valeur| codes.de(valeur)));
                    }
                    Some(nuls) => {
                        // Under a null a key may be anything.
                        let valeur = |(rang, valeur)| if nuls.is_valid(rang) { valeur } else { usize::MAX };
                        let valeurs = lignes.zip(valeurs).map(valeur);
                        codes.fautes_des(valeurs.clone(), debut, |faute| fautes.push((champ, faute)));
                        poser_tous(rangs, nature, place, valeurs.map(|valeur| codes.de(valeur)));
                    }
                }
            }
            Self::Cellules(tableau) => {
                let mut noter = |rang: usize, regle, cellule: &Cellule<'_>| {
                    fautes.push((champ, Faute::nouvelle(rang, regle, cellule)))
                };
                macro_rules! textes {
                    ($textes:ident, $octets:expr) => {{
                        let rangees = Rangs { octets: &mut rangs.octets[place..], largeur: rangs.largeur };
                        let nuls = $textes.nulls();
                        match nature {
                            Nature::Mot(mots) => {
                                // A word not met yet, or none at all.
                                let mut autre = |rang: usize| {
                                    let mot = $textes.value(rang);
                                    let code = (mots.code)(mot);
                                    if code.is_none() {
                                        noter(rang, Regle::ValeurInconnue, &Cellule::Texte(mot));
                                    }
                                    code.unwrap_or(u8::MAX)
                                };
                                coder_les_mots(rangees, lignes, nuls, $octets, &mut autre);
                            }
                            _ => {
                                // Any text but a day.
                                let mut autre = |rang: usize| {
                                    let cellule = Cellule::Texte($textes.value(rang));
                                    coder(champ, nature, ecriture, cellule).unwrap_or_else(|regle| {
                                        noter(rang, regle, &cellule);
                                        FAUTE
                                    })
                                };
                                coder_les_jours(rangees, lignes, nuls, $octets, &mut autre);
                            }
                        }
                    }};
                    ($textes:expr) => {{
                        let textes = $textes;
                        let (fins, lettres) = (textes.value_offsets(), textes.value_data());
                        textes!(textes, |rang: usize| &lettres[fins[rang].as_usize()..fins[rang + 1].as_usize()])
                    }};
                }
                if tableau.null_count() == tableau.len() {
                    return; // the code of a null is there already
                }
                let jour_ou_mot = matches!(nature, Nature::Mot(_) | Nature::Date | Nature::Agrement);
                match tableau.data_type() {
                    DataType::Utf8 if jour_ou_mot => textes!(tableau.as_string::<i32>()),
                    DataType::LargeUtf8 if jour_ou_mot => textes!(tableau.as_string::<i64>()),
                    DataType::Utf8View if jour_ou_mot => {
                        let textes = tableau.as_string_view();
                        textes!(textes, |rang: usize| textes.value(rang).as_bytes())
                    }
                    DataType::Boolean if matches!(nature, Nature::Booleen) => {
                        let (valeurs, nuls) = (tableau.as_boolean().values(), tableau.nulls());
                        let rangees = rangs.octets.chunks_exact_mut(rangs.largeur).zip(lignes);
                        for (rangee, rang) in rangees.filter(|(_, rang)| est_la(nuls, *rang)) {
                            rangee[place] = 1 + u8::from(valeurs.value(rang));
                        }
                    }
                    DataType::Int64 if matches!(nature, Nature::Entier(..)) => {
                        let (valeurs, nuls) = (tableau.as_primitive::<Int64Type>().values(), tableau.nulls());
                        let rangees = rangs.octets.chunks_exact_mut(rangs.largeur).zip(lignes);
                        for (rangee, rang) in rangees.filter(|(_, rang)| est_la(nuls, *rang)) {
                            let code = code_du_nombre(valeurs[rang]).unwrap_or_else(|regle| {
                                noter(rang, regle, &Cellule::Entier(valeurs[rang].into()));
                                FAUTE
                            });
                            poser::<2>(rangee, place, code);
                        }
                    }
                    _ => parcourir(*tableau, lignes, |rang, cellule| {
                        let Some(cellule) = cellule else { return };
                        let code = coder(champ, nature, ecriture, cellule).unwrap_or_else(|regle| {
                            noter(rang, regle, &cellule);
                            FAUTE
                        });
                        let la = (rang - debut) * rangs.largeur + place;
                        match nature.largeur() {
                            1 => rangs.octets[la] = code.to_le_bytes()[0],
                            2 => poser::<2>(rangs.octets, la, code),
                            _ => poser::<4>(rangs.octets, la, code),
                        }
                    }),
                }
            }
        }
    }
}

/// The codes of words; `autre` gives that of a row whose word is not met yet.
#[inline(never)]
fn coder_les_mots<'a>(
    rangs: Rangs<'_>,
    lignes: Range<usize>,
    nuls: Option<&NullBuffer>,
    mot: impl Fn(usize) -> &'a [u8],
    autre: &mut dyn FnMut(usize) -> u8,
) {
    let mut connus = Connus([(Lettres::AUCUNE, 0, b"".as_slice()); CONNUS]);
    for (rangee, rang) in rangs.octets.chunks_mut(rangs.largeur).zip(lignes) {
        if est_la(nuls, rang)
            && let Some(code) = rangee.first_mut()
        {
            *code = connus.code(mot(rang), || autre(rang));
        }
    }
}

/// The codes of days; `autre` gives that of a row whose text is none.
#[inline(never)]
fn coder_les_jours<'a>(
    rangs: Rangs<'_>,
    lignes: Range<usize>,
    nuls: Option<&NullBuffer>,
    texte: impl Fn(usize) -> &'a [u8],
    autre: &mut dyn FnMut(usize) -> u32,
) {
    for (rangee, rang) in rangs.octets.chunks_mut(rangs.largeur).zip(lignes) {
        if est_la(nuls, rang)
            && let Some(code) = rangee.first_chunk_mut()
        {
            *code = jour_ecrit(texte(rang)).unwrap_or_else(|| autre(rang)).to_le_bytes();
        }
    }
}

/// Writes the codes of some rows.
fn poser_tous(rangs: Rangs<'_>, nature: Nature, place: usize, codes: impl Iterator<Item = u32>) {
    let rangees = rangs.octets.chunks_exact_mut(rangs.largeur).zip(codes);
    match nature.largeur() {
        1 => rangees.for_each(|(rangee, code)| rangee[place] = code.to_le_bytes()[0]),
        2 => rangees.for_each(|(rangee, code)| poser::<2>(rangee, place, code)),
        _ => rangees.for_each(|(rangee, code)| poser::<4>(rangee, place, code)),
    }
}

/// Writes a code; cut to its width, [`FAUTE`] is the greatest that it holds.
fn poser<const N: usize>(octets: &mut [u8], place: usize, code: u32) {
    octets[place..place + N].copy_from_slice(&code.to_le_bytes()[..N]);
}

/// Words already met, each where its letters put it: a column says the same few again and again.
struct Connus<'a>([(Lettres, u8, &'a [u8]); CONNUS]);

/// Places for words: the longest list of them that a column says has fewer.
const CONNUS: usize = 64;

impl<'a> Connus<'a> {
    /// The code of a word, looked for where it is not known; one that is none is not remembered.
    #[inline]
    fn code(&mut self, mot: &'a [u8], chercher: impl FnOnce() -> u8) -> u8 {
        let lettres = Lettres::de(mot);
        let place = &mut self.0[lettres.place::<CONNUS>()];
        // No word is empty: what stands in a place never filled is not it.
        if place.0 == lettres && place.1 != 0 && (lettres.sont_toutes() || place.2 == mot) {
            return place.1;
        }
        let code = chercher();
        if code != u8::MAX {
            *place = (lettres, code, mot);
        }
        code
    }
}
