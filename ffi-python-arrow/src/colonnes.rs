//! Columns of the result as they are written: each word and each figure where it stays.

use arrow_array::types::Int16Type;
use arrow_array::{ArrayRef, DictionaryArray, Int16Array, StringArray};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, OffsetBufferBuilder, ScalarBuffer};
use arrow_schema::{ArrowError, DataType};
use liste_aptitude_noyau::constat::Grandeur;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use std::sync::Arc;

/// The type of a column of words.
pub(crate) fn type_des_mots(dictionnaires: bool) -> DataType {
    let cle = Box::new(DataType::Int16);
    if dictionnaires { DataType::Dictionary(cle, Box::new(DataType::Utf8)) } else { DataType::Utf8 }
}

/// Letters copied at a time: a text is copied with what stands behind it, which the next one then covers.
const D_UN_COUP: usize = 32;
/// Room for letters at first, for each row expected.
const PREMIERES: usize = 4;

/// Texts one behind the other, written where they stay.
struct Ecrits {
    octets: Vec<u8>,
    /// Ends that rise by the way they are told: nobody has to prove it.
    fins: OffsetBufferBuilder<i32>,
    /// The rows without a text.
    absents: Vec<u32>,
}

impl Ecrits {
    fn nouveaux(lignes: usize) -> Self {
        let octets = Vec::with_capacity(PREMIERES * lignes);
        Self { octets, fins: OffsetBufferBuilder::new(lignes), absents: Vec::new() }
    }

    /// A text of so many of these letters.
    #[inline(always)]
    fn ecrire<const N: usize>(&mut self, lettres: &[u8; N], longueur: usize) {
        let fin = self.octets.len() + longueur;
        self.octets.extend_from_slice(lettres);
        self.octets.truncate(fin);
        self.fins.push_length(longueur);
    }

    #[inline(never)]
    fn ajouter(&mut self, texte: &str) {
        self.octets.extend_from_slice(texte.as_bytes());
        self.fins.push_length(texte.len());
    }

    /// A row without a text.
    #[inline(always)]
    fn aucun(&mut self) {
        self.absents.push(court(self.fins.len() - 1));
        self.fins.push_length(0);
    }

    fn finir(mut self) -> Result<ArrayRef, ArrowError> {
        let nuls = sans(&self.absents, self.fins.len() - 1);
        self.octets.shrink_to_fit();
        Ok(Arc::new(StringArray::try_new(self.fins.finish(), Buffer::from_vec(self.octets), nuls)?))
    }
}

/// All rows but these have a value; nothing when all do.
fn sans(absents: &[u32], lignes: usize) -> Option<NullBuffer> {
    if absents.is_empty() {
        return None;
    }
    let mut bits = vec![u8::MAX; lignes.div_ceil(8)];
    absents.iter().for_each(|&rang| bits[rang as usize / 8] &= !(1 << (rang % 8)));
    Some(NullBuffer::new(BooleanBuffer::new(Buffer::from_vec(bits), 0, lignes)))
}

/// The rank of a row: those of a batch are few.
#[inline(always)]
fn court(rang: usize) -> u32 {
    u32::try_from(rang).unwrap_or(u32::MAX)
}

/// A word ready to be written: its letters in their room when it holds them, and how many there are.
#[derive(Clone, Copy)]
struct Mot {
    lettres: [u8; D_UN_COUP],
    longueur: usize,
}

/// A column of words: their letters, or their places in the list where dictionaries are wanted.
pub(crate) struct Mots {
    valeurs: Vec<Box<str>>,
    prets: Vec<Mot>,
    places: Places,
}

enum Places {
    Ecrites(Ecrits),
    /// With the rows without a word.
    Cles(Vec<i16>, Vec<u32>),
}

impl Mots {
    /// A column of so many rows, whose words are looked for among these.
    pub(crate) fn nouveaux<'v>(lignes: usize, dictionnaires: bool, valeurs: impl IntoIterator<Item = &'v str>) -> Self {
        let places = if dictionnaires {
            Places::Cles(Vec::with_capacity(lignes), Vec::new())
        } else {
            Places::Ecrites(Ecrits::nouveaux(lignes))
        };
        let mut mots = Self { valeurs: Vec::new(), prets: Vec::new(), places };
        valeurs.into_iter().for_each(|valeur| mots.ajouter(valeur));
        mots
    }

    /// The words of a closed list, each at its code less one.
    pub(crate) fn de<E: Enumeration>(lignes: usize, dictionnaires: bool) -> Self {
        let dernier = E::TOUTES.iter().map(|mot| mot.code()).max().unwrap_or(0);
        Self::nouveaux(lignes, dictionnaires, (1..=dernier).map(|code| E::depuis_code(code).map_or("", E::nom)))
    }

    /// One more word, at the end of the list.
    pub(crate) fn ajouter(&mut self, valeur: &str) {
        let mut lettres = [0; D_UN_COUP];
        lettres.iter_mut().zip(valeur.as_bytes()).for_each(|(la, octet)| *la = *octet);
        self.prets.push(Mot { lettres, longueur: valeur.len() });
        self.valeurs.push(valeur.into());
    }

    /// The word at that place of the list.
    #[inline(always)]
    pub(crate) fn mettre(&mut self, place: usize) {
        match &mut self.places {
            Places::Ecrites(ecrits) => {
                let Mot { lettres, longueur } = &self.prets[place];
                if *longueur <= D_UN_COUP {
                    ecrits.ecrire(lettres, *longueur);
                } else {
                    ecrits.ajouter(&self.valeurs[place]);
                }
            }
            Places::Cles(cles, _) => cles.push(i16::try_from(place).unwrap_or(0)), // lists are far shorter
        }
    }

    /// A row without a word.
    #[inline(always)]
    pub(crate) fn aucun(&mut self) {
        match &mut self.places {
            Places::Ecrites(ecrits) => ecrits.aucun(),
            Places::Cles(cles, absents) => {
                absents.push(court(cles.len()));
                cles.push(0);
            }
        }
    }

    /// So many rows without a word.
    pub(crate) fn passer(&mut self, lignes: usize) {
        (0..lignes).for_each(|_| self.aucun());
    }

    /// A word of a closed list, whose values are those of [`Self::de`].
    #[inline]
    pub(crate) fn mot<E: Enumeration>(&mut self, mot: Option<E>) {
        match mot {
            Some(mot) => self.mettre(usize::from(mot.code()) - 1),
            None => self.aucun(),
        }
    }

    pub(crate) fn finir(self) -> Result<ArrayRef, ArrowError> {
        match self.places {
            Places::Ecrites(ecrits) => ecrits.finir(),
            Places::Cles(cles, absents) => {
                let nuls = sans(&absents, cles.len());
                let cles = Int16Array::new(ScalarBuffer::from(cles), nuls);
                let valeurs = StringArray::from_iter_values(&self.valeurs);
                Ok(Arc::new(DictionaryArray::<Int16Type>::try_new(cles, Arc::new(valeurs))?))
            }
        }
    }
}

/// A column of texts.
pub(crate) struct Textes(Ecrits);

impl Textes {
    pub(crate) fn nouveaux(lignes: usize) -> Self {
        Self(Ecrits::nouveaux(lignes))
    }

    pub(crate) fn mettre(&mut self, texte: Option<&str>) {
        match texte {
            Some(texte) => self.0.ajouter(texte),
            None => self.0.aucun(),
        }
    }

    /// So many rows without a text.
    pub(crate) fn passer(&mut self, lignes: usize) {
        (0..lignes).for_each(|_| self.0.aucun());
    }

    /// A figure, as the kernel writes it.
    #[inline(always)]
    pub(crate) fn grandeur(&mut self, grandeur: Grandeur) {
        match grandeur {
            Grandeur::Rien => self.0.aucun(),
            grandeur => self.chiffre(grandeur),
        }
    }

    #[inline(never)]
    fn chiffre(&mut self, grandeur: Grandeur) {
        let mut court = Court { lettres: 0, longueur: 0 };
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
            autre => return self.0.ajouter(&autre.to_string()),
        }
        self.0.ecrire(&court.lettres.to_le_bytes(), court.longueur);
    }

    pub(crate) fn finir(self) -> Result<ArrayRef, ArrowError> {
        self.0.finir()
    }
}

/// A figure being put together: at most three numbers, each with its unit, sixteen letters in all, the first one the lowest.
struct Court {
    lettres: u128,
    longueur: usize,
}

impl Court {
    /// A number, then its unit: the letters of it that are not zero.
    #[inline]
    fn nombre(&mut self, nombre: impl Into<u32>, unite: [u8; 2]) {
        let nombre = nombre.into();
        match usize::try_from(nombre).ok().and_then(|nombre| PETITS.get(nombre)) {
            Some(&petit) => self.lettres(petit, if nombre > 9 { 2 } else { 1 }, unite),
            None => {
                let mut place = itoa::Buffer::new();
                place.format(nombre).bytes().for_each(|chiffre| self.lettres([chiffre, 0], 1, [0; 2]));
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
        let ensemble = u32::from_le_bytes([premier, second, 0, 0]) | unite;
        self.lettres |= u128::from(ensemble) << (8 * self.longueur);
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
    fins: OffsetBufferBuilder<i32>,
    /// The rows without any list.
    absents: Vec<u32>,
}

impl Fins {
    pub(crate) fn nouvelles(lignes: usize) -> Self {
        Self { fins: OffsetBufferBuilder::new(lignes), absents: Vec::new() }
    }

    /// A row of so many elements, or none at all.
    pub(crate) fn mettre(&mut self, nombre: Option<usize>) {
        if nombre.is_none() {
            self.absents.push(court(self.fins.len() - 1));
        }
        self.fins.push_length(nombre.unwrap_or(0));
    }

    pub(crate) fn finir(self) -> (OffsetBuffer<i32>, Option<NullBuffer>) {
        let nuls = sans(&self.absents, self.fins.len() - 1);
        (self.fins.finish(), nuls)
    }
}
