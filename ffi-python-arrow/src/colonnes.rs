//! Columns of the result as they are written: words by their places in a list, figures letter by letter.

use arrow_array::types::Int16Type;
use arrow_array::{Array, ArrayRef, DictionaryArray, Int16Array, StringArray};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType};
use liste_aptitude_noyau::constat::Grandeur;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use std::io::Write;
use std::sync::Arc;

/// The type of a column of words.
pub(crate) fn type_des_mots(dictionnaires: bool) -> DataType {
    let cle = Box::new(DataType::Int16);
    if dictionnaires { DataType::Dictionary(cle, Box::new(DataType::Utf8)) } else { DataType::Utf8 }
}

/// The place of no word.
const AUCUNE: i16 = -1;

/// Words, by their places in a list.
pub(crate) struct Mots(Vec<i16>);

impl Mots {
    pub(crate) fn nouveaux(lignes: usize) -> Self {
        Self(Vec::with_capacity(lignes))
    }

    #[inline]
    pub(crate) fn mettre(&mut self, place: Option<i16>) {
        self.0.push(place.unwrap_or(AUCUNE));
    }

    /// So many rows without a word.
    pub(crate) fn passer(&mut self, lignes: usize) {
        self.0.resize(self.0.len() + lignes, AUCUNE);
    }

    /// A word of a closed list, whose values are those of [`mots_de`].
    #[inline]
    pub(crate) fn mot<E: Enumeration>(&mut self, mot: Option<E>) {
        self.mettre(mot.map(|mot| i16::from(mot.code()) - 1));
    }

    pub(crate) fn finir(mut self, valeurs: &StringArray, dictionnaires: bool) -> Result<ArrayRef, ArrowError> {
        let la = |rang| self.0.get(rang).is_some_and(|&place| place != AUCUNE);
        let nuls = self.0.contains(&AUCUNE).then(|| BooleanBuffer::collect_bool(self.0.len(), la).into());
        if dictionnaires {
            self.0.iter_mut().for_each(|place| *place = (*place).max(0));
            let cles = Int16Array::new(ScalarBuffer::from(self.0), nuls);
            return Ok(Arc::new(DictionaryArray::<Int16Type>::try_new(cles, Arc::new(valeurs.clone()))?));
        }
        let (fins, octets) = ecrits(&self.0, valeurs);
        Ok(Arc::new(StringArray::try_new(fins, octets, nuls)?))
    }
}

/// Letters copied at a time: a word is copied with what stands behind it, which the next one then covers.
const D_UN_COUP: usize = 32;

/// The words at these places, one behind the other.
fn ecrits(places: &[i16], valeurs: &StringArray) -> (OffsetBuffer<i32>, Buffer) {
    // The first one stands for no word.
    let mots: Vec<&str> = [""].into_iter().chain((0..valeurs.len()).map(|rang| valeurs.value(rang))).collect();
    let rang = |place: i16| usize::from(place.wrapping_add(1).cast_unsigned());
    let mut nombres = vec![0; mots.len()];
    places.iter().for_each(|&place| nombres[rang(place)] += 1);
    let total: usize = mots.iter().zip(nombres).map(|(mot, nombre)| mot.len() * nombre).sum();
    let mut fins = vec![0; places.len() + 1];
    let mut octets = vec![0; total + D_UN_COUP];
    let mut fin = 0;
    let larges: Option<Vec<([u8; D_UN_COUP], usize)>> = mots.iter().map(|mot| large(mot)).collect();
    for (&place, ici) in places.iter().zip(&mut fins[1..]) {
        if let Some(larges) = &larges {
            let (lettres, longueur) = &larges[rang(place)];
            if let Some(la) = octets[fin..].first_chunk_mut() {
                *la = *lettres;
            }
            fin += longueur;
        } else {
            let mot = mots[rang(place)];
            octets[fin..fin + mot.len()].copy_from_slice(mot.as_bytes());
            fin += mot.len();
        }
        *ici = compte(fin);
    }
    octets.truncate(total);
    (OffsetBuffer::new(ScalarBuffer::from(fins)), Buffer::from_vec(octets))
}

/// A word with what fills its room, and its length.
fn large(mot: &str) -> Option<([u8; D_UN_COUP], usize)> {
    let mut lettres = [0; D_UN_COUP];
    lettres.get_mut(..mot.len())?.copy_from_slice(mot.as_bytes());
    Some((lettres, mot.len()))
}

/// Letters so far: the rows of a batch are few enough for their texts to be counted so.
fn compte(lettres: usize) -> i32 {
    i32::try_from(lettres).unwrap_or(i32::MAX)
}

/// Which rows have a value; nothing when all do.
fn nuls(la: &[bool]) -> Option<NullBuffer> {
    la.contains(&false).then(|| NullBuffer::from(la))
}

/// The names of a closed list, each at its code less one.
pub(crate) fn mots_de<E: Enumeration>() -> StringArray {
    let dernier = E::TOUTES.iter().map(|mot| mot.code()).max().unwrap_or(0);
    (1..=dernier).map(|code| Some(E::depuis_code(code).map_or("", E::nom))).collect()
}

/// Texts one behind the other.
pub(crate) struct Textes {
    octets: Vec<u8>,
    fins: Vec<i32>,
    la: Vec<bool>,
}

impl Textes {
    pub(crate) fn nouveaux(lignes: usize) -> Self {
        let mut fins = Vec::with_capacity(lignes + 1);
        fins.push(0);
        Self { octets: Vec::new(), fins, la: Vec::with_capacity(lignes) }
    }

    #[inline]
    fn clore(&mut self, la: bool) {
        self.fins.push(compte(self.octets.len()));
        self.la.push(la);
    }

    pub(crate) fn mettre(&mut self, texte: Option<&str>) {
        self.octets.extend_from_slice(texte.unwrap_or("").as_bytes());
        self.clore(texte.is_some());
    }

    /// So many rows without a text.
    pub(crate) fn passer(&mut self, lignes: usize) {
        let fin = self.fins.last().copied().unwrap_or(0);
        self.fins.resize(self.fins.len() + lignes, fin);
        self.la.resize(self.la.len() + lignes, false);
    }

    /// A figure, as the kernel writes it.
    #[inline]
    pub(crate) fn grandeur(&mut self, grandeur: Grandeur) {
        let mut court = Court::default();
        match grandeur {
            Grandeur::Rien => return self.passer(1),
            Grandeur::Annees(n) | Grandeur::Age(n) => court.nombre(n, *b"a\0"),
            Grandeur::Jours(n) => court.nombre(n, *b"j\0"),
            Grandeur::Semaines(n) => court.nombre(n, *b"s\0"),
            Grandeur::Nombre(n) => court.nombre(n, [0; 2]),
            Grandeur::Duree(duree) => {
                court.nombre(duree.annees, *b"a ");
                court.nombre(duree.mois, *b"m ");
                court.nombre(duree.jours, *b"j\0");
            }
            Grandeur::Date(jour) => {
                let annee = |n: u16| u8::try_from(n).unwrap_or(0); // 19 to 21, then 0 to 99
                court.deux(annee(jour.annee() / 100), [0; 2]);
                court.deux(annee(jour.annee() % 100), *b"-\0");
                court.deux(jour.mois(), *b"-\0");
                court.deux(jour.jour(), [0; 2]);
            }
            autre => {
                let _ = write!(self.octets, "{autre}"); // a vector is never full
            }
        }
        self.octets.extend_from_slice(&court.octets);
        self.octets.truncate(self.octets.len() - (court.octets.len() - court.longueur));
        self.clore(true);
    }

    pub(crate) fn finir(self) -> Result<ArrayRef, ArrowError> {
        let nuls = nuls(&self.la);
        let fins = OffsetBuffer::new(ScalarBuffer::from(self.fins));
        Ok(Arc::new(StringArray::try_new(fins, Buffer::from_vec(self.octets), nuls)?))
    }
}

/// A figure being written: at most three numbers, each with its unit, 16 letters in all.
#[derive(Default)]
struct Court {
    octets: [u8; 24],
    longueur: usize,
}

impl Court {
    /// A number, then its unit: the letters of it that are not zero.
    #[inline]
    fn nombre(&mut self, nombre: impl Into<u32>, unite: [u8; 2]) {
        let nombre = nombre.into();
        match u8::try_from(nombre) {
            Ok(petit @ 0..=9) => self.lettres([b'0' + petit, unite[0], unite[1], 0]),
            Ok(petit @ 10..=99) => self.deux(petit, unite),
            _ => {
                let mut place = itoa::Buffer::new();
                let chiffres = place.format(nombre).as_bytes();
                self.octets[self.longueur..self.longueur + chiffres.len()].copy_from_slice(chiffres);
                self.longueur += chiffres.len();
                self.lettres([unite[0], unite[1], 0, 0]);
            }
        }
    }

    /// A number of two digits, then its unit.
    #[inline]
    fn deux(&mut self, nombre: u8, unite: [u8; 2]) {
        self.lettres([b'0' + nombre / 10, b'0' + nombre % 10, unite[0], unite[1]]);
    }

    /// Letters up to the first zero.
    #[inline]
    fn lettres(&mut self, lettres: [u8; 4]) {
        if let Some(place) = self.octets.get_mut(self.longueur..).and_then(<[u8]>::first_chunk_mut) {
            *place = lettres;
        }
        self.longueur += lettres.iter().filter(|&&lettre| lettre != 0).count();
    }
}

/// Where the elements of each row end.
pub(crate) struct Fins {
    fins: Vec<i32>,
    la: Vec<bool>,
}

impl Fins {
    pub(crate) fn nouvelles(lignes: usize) -> Self {
        let mut fins = Vec::with_capacity(lignes + 1);
        fins.push(0);
        Self { fins, la: Vec::with_capacity(lignes) }
    }

    /// A row of so many elements, or none at all.
    pub(crate) fn mettre(&mut self, nombre: Option<usize>) {
        let dernier = self.fins.last().copied().unwrap_or(0);
        self.fins.push(dernier.saturating_add(i32::try_from(nombre.unwrap_or(0)).unwrap_or(i32::MAX)));
        self.la.push(nombre.is_some());
    }

    pub(crate) fn finir(self) -> (OffsetBuffer<i32>, Option<NullBuffer>) {
        (OffsetBuffer::new(ScalarBuffer::from(self.fins)), nuls(&self.la))
    }
}
