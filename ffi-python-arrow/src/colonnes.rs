//! Columns of the result as they are written: words by their places in a list, figures letter by letter.

use arrow_array::types::Int16Type;
use arrow_array::{ArrayRef, DictionaryArray, Int16Array, StringArray};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType};
use liste_aptitude_noyau::constat::Grandeur;
use liste_aptitude_noyau::vocabulaire::date::Date;
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
        if dictionnaires {
            let la = |rang| self.0.get(rang).is_some_and(|&place| place != AUCUNE);
            let nuls = self.0.contains(&AUCUNE).then(|| BooleanBuffer::collect_bool(self.0.len(), la).into());
            self.0.iter_mut().for_each(|place| *place = (*place).max(0));
            let cles = Int16Array::new(ScalarBuffer::from(self.0), nuls);
            return Ok(Arc::new(DictionaryArray::<Int16Type>::try_new(cles, Arc::new(valeurs.clone()))?));
        }
        let mut textes = Textes::nouveaux(self.0.len());
        for place in &self.0 {
            textes.mettre(usize::try_from(*place).ok().map(|place| valeurs.value(place)));
        }
        textes.finir()
    }
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
        // The rows of a batch are few enough for their texts to be counted so.
        self.fins.push(i32::try_from(self.octets.len()).unwrap_or(i32::MAX));
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
    pub(crate) fn grandeur(&mut self, grandeur: Grandeur) {
        match grandeur {
            Grandeur::Rien => {}
            Grandeur::Annees(n) | Grandeur::Age(n) => self.nombre(n, b"a"),
            Grandeur::Jours(n) => self.nombre(n, b"j"),
            Grandeur::Semaines(n) => self.nombre(n, b"s"),
            Grandeur::Nombre(n) => self.nombre(n, b""),
            Grandeur::Duree(duree) => {
                self.nombre(duree.annees, b"a ");
                self.nombre(duree.mois, b"m ");
                self.nombre(duree.jours, b"j");
            }
            Grandeur::Date(jour) => self.jour(jour),
            autre => {
                let _ = write!(self.octets, "{autre}"); // a vector is never full
            }
        }
        self.clore(grandeur != Grandeur::Rien);
    }

    fn nombre(&mut self, nombre: impl Into<u32>, unite: &[u8]) {
        let nombre = nombre.into();
        // Nearly all have one figure or two.
        match u8::try_from(nombre) {
            Ok(petit @ 0..=9) => self.octets.push(b'0' + petit),
            Ok(petit @ 10..=99) => self.octets.extend_from_slice(&[b'0' + petit / 10, b'0' + petit % 10]),
            _ => self.octets.extend_from_slice(itoa::Buffer::new().format(nombre).as_bytes()),
        }
        self.octets.extend_from_slice(unite);
    }

    fn jour(&mut self, jour: Date) {
        let deux = |n: u8| [b'0' + n / 10, b'0' + n % 10];
        self.nombre(jour.annee(), b"-"); // of four figures: 1900 to 2199
        self.octets.extend_from_slice(&deux(jour.mois()));
        self.octets.push(b'-');
        self.octets.extend_from_slice(&deux(jour.jour()));
    }

    pub(crate) fn finir(self) -> Result<ArrayRef, ArrowError> {
        let nuls = nuls(&self.la);
        let fins = OffsetBuffer::new(ScalarBuffer::from(self.fins));
        Ok(Arc::new(StringArray::try_new(fins, Buffer::from_vec(self.octets), nuls)?))
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
