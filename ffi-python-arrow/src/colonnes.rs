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
    let longueurs: Vec<usize> = mots.iter().map(|mot| mot.len()).collect();
    let total: usize = places.iter().map(|&place| longueurs[rang(place)]).sum();
    let mut fins = Vec::with_capacity(places.len() + 1);
    fins.push(0);
    let mut octets = vec![0; total + D_UN_COUP];
    let mut reste = octets.as_mut_slice();
    let larges: Option<Vec<([u8; D_UN_COUP], usize)>> = mots.iter().map(|mot| large(mot)).collect();
    let mut fin = 0;
    if let Some(larges) = &larges {
        fins.extend(places.iter().map(|&place| {
            let (lettres, longueur) = &larges[rang(place)];
            if let Some(la) = reste.first_chunk_mut() {
                *la = *lettres;
            }
            reste = std::mem::take(&mut reste).get_mut(*longueur..).unwrap_or_default();
            fin += longueur;
            compte(fin)
        }));
    } else {
        fins.extend(places.iter().map(|&place| {
            let mot = mots[rang(place)];
            octets[fin..fin + mot.len()].copy_from_slice(mot.as_bytes());
            fin += mot.len();
            compte(fin)
        }));
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
        Self { octets: Vec::with_capacity(lignes), fins, la: Vec::with_capacity(lignes) }
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
        if grandeur == Grandeur::Rien {
            return self.clore(false);
        }
        // Written where it stays, a few letters at a time.
        let debut = self.octets.len();
        self.octets.extend_from_slice(&[0; COURT]);
        let mut court = Court { octets: &mut self.octets[debut..], longueur: 0 };
        match grandeur {
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
                self.octets.truncate(debut);
                let _ = write!(self.octets, "{autre}"); // a vector is never full
                return self.clore(true);
            }
        }
        let fin = debut + court.longueur;
        self.octets.truncate(fin);
        self.clore(true);
    }

    pub(crate) fn finir(self) -> Result<ArrayRef, ArrowError> {
        let nuls = nuls(&self.la);
        let fins = OffsetBuffer::new(ScalarBuffer::from(self.fins));
        Ok(Arc::new(StringArray::try_new(fins, Buffer::from_vec(self.octets), nuls)?))
    }
}

/// Room for a figure: at most three numbers, each with its unit.
const COURT: usize = 32;

/// A figure being written into its room.
struct Court<'a> {
    octets: &'a mut [u8],
    longueur: usize,
}

impl Court<'_> {
    /// A number, then its unit: the letters of it that are not zero.
    #[inline]
    fn nombre(&mut self, nombre: impl Into<u32>, unite: [u8; 2]) {
        let nombre = nombre.into();
        match usize::try_from(nombre).ok().and_then(|nombre| PETITS.get(nombre)) {
            Some(&petit) => self.lettres(petit, if nombre > 9 { 2 } else { 1 }, unite),
            None => {
                let mut place = itoa::Buffer::new();
                let chiffres = place.format(nombre).as_bytes();
                self.octets[self.longueur..self.longueur + chiffres.len()].copy_from_slice(chiffres);
                self.longueur += chiffres.len();
                self.lettres([0; 2], 0, unite);
            }
        }
    }

    /// A number of two digits, then its unit.
    #[inline]
    fn deux(&mut self, nombre: u8, unite: [u8; 2]) {
        self.lettres([b'0' + nombre / 10, b'0' + nombre % 10], 2, unite);
    }

    /// So many digits, then the unit up to its first zero.
    #[inline(always)]
    fn lettres(&mut self, [premier, second]: [u8; 2], chiffres: usize, [lettre, espace]: [u8; 2]) {
        let unite = u32::from_le_bytes([lettre, espace, 0, 0]) << (8 * chiffres);
        if let Some(place) = self.octets.get_mut(self.longueur..).and_then(<[u8]>::first_chunk_mut) {
            *place = (u32::from_le_bytes([premier, second, 0, 0]) | unite).to_le_bytes();
        }
        self.longueur += chiffres + usize::from(lettre != 0) + usize::from(espace != 0);
    }
}

/// The digits of the numbers below a hundred, from the first.
static PETITS: [[u8; 2]; 100] = {
    let mut petits = [[0; 2]; 100];
    let mut nombre = 0_u8;
    while nombre < 100 {
        let (dizaine, unite) = (b'0' + nombre / 10, b'0' + nombre % 10);
        petits[nombre as usize] = if nombre < 10 { [unite, 0] } else { [dizaine, unite] };
        nombre += 1;
    }
    petits
};

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
