//! CSV cut into cells, in one pass: where quotation marks are is proven while the cells are found.
//!
//! A line is a row. A cell that a quotation mark opens is closed by one before the next separator or the end of its line, doubled marks in it
//! standing for one; in another cell marks stay as they are, and go by pairs. A line that breaks this, or has not as many cells as there are
//! names, is handed back as it is.

use crate::arret::{Arret, sans_python};
use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use memchr::memchr_iter;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use pyo3_arrow::PyTable;
use std::ops::Range;
use std::str;
use std::sync::Arc;

const MARQUE: u8 = b'"';

/// How many lines there are, the table of the rows among them, and the others with their ranks.
type Coupee<'py> = (usize, Bound<'py, PyTable>, Vec<(usize, Bound<'py, PyBytes>)>);

/// The cells of lines as columns of texts, null where nothing is written: how many lines there are, their table, and ``(rank, line)`` of each
/// line that is no row of it, or may be an empty one. With ``surplus``, a row may have one cell more than there are names, with nothing in it.
#[pyfunction]
pub(crate) fn couper_csv<'py>(
    py: Python<'py>,
    lignes: &Bound<'py, PyBytes>,
    noms: Vec<String>,
    separateur: u8,
    surplus: bool,
) -> PyResult<Coupee<'py>> {
    let octets = lignes.as_bytes();
    let (nombre, table, autres) =
        sans_python(py, || Coupe::nouvelle(noms.len(), separateur, surplus).couper(octets, &noms))?;
    let schema = table.schema();
    let autres = autres.into_iter().map(|(rang, la)| (rang, PyBytes::new(py, &octets[la]))).collect();
    Ok((nombre, Bound::new(py, PyTable::try_new(vec![table], schema)?)?, autres))
}

/// A cell in its line.
struct Cellule {
    la: Range<usize>,
    /// Are there doubled marks, to be written once?
    doubles: bool,
}

/// A column being written.
#[derive(Default)]
struct Colonne {
    octets: Vec<u8>,
    fins: Vec<i32>,
}

/// Lines being cut.
struct Coupe {
    attendues: usize,
    separateur: u8,
    surplus: bool,
    colonnes: Vec<(Colonne, NullBufferBuilder)>,
}

/// A line that is no row: its rank, and where it is.
type Autre = (usize, Range<usize>);

impl Coupe {
    fn nouvelle(attendues: usize, separateur: u8, surplus: bool) -> Self {
        Self { attendues, separateur, surplus, colonnes: Vec::new() }
    }

    fn couper(mut self, octets: &[u8], noms: &[String]) -> Result<(usize, RecordBatch, Vec<Autre>), Arret> {
        let reste = !octets.is_empty() && !octets.ends_with(b"\n");
        let lignes = memchr_iter(b'\n', octets).count() + usize::from(reste);
        let colonne = || Colonne { octets: Vec::with_capacity(octets.len() / self.attendues.max(1)), fins: vec![0] };
        self.colonnes = (0..self.attendues).map(|_| (colonne(), NullBufferBuilder::new(lignes))).collect();
        let texte = str::from_utf8(octets).is_ok();
        let (mut autres, mut cellules) = (Vec::new(), Vec::new());
        let (mut debut, mut rangs) = (0, 0);
        let fins = memchr_iter(b'\n', octets).map(|fin| fin + 1).chain(reste.then_some(octets.len()));
        for (rang, fin) in fins.enumerate() {
            let la = debut..fin;
            debut = fin;
            let ligne = sans_fin(&octets[la.clone()]);
            cellules.clear();
            let lisible = !self.est_vide(ligne) && (texte || str::from_utf8(ligne).is_ok());
            if lisible && self.cellules(ligne, &mut cellules) && self.est_complete(&cellules) {
                self.ajouter(ligne, &cellules)?;
                rangs += 1;
            } else {
                autres.push((rang, la));
            }
        }
        let champs: Vec<Field> = noms.iter().map(|nom| Field::new(nom, DataType::Utf8, true)).collect();
        let colonnes: Result<Vec<ArrayRef>, ArrowError> =
            self.colonnes.into_iter().map(|(c, nuls)| c.finir(nuls)).collect();
        debug_assert!(rangs + autres.len() == lignes);
        Ok((lignes, RecordBatch::try_new(Arc::new(Schema::new(champs)), colonnes?)?, autres))
    }

    /// May there be nothing in a line? What is no ASCII may be a blank too. Without a separator, blanks are a row only where one cell is.
    fn est_vide(&self, ligne: &[u8]) -> bool {
        let blanche = || ligne.iter().all(|octet| *octet == self.separateur || !octet.is_ascii_graphic());
        ligne.is_empty() || blanche() && (self.attendues == 1 || ligne.contains(&self.separateur))
    }

    /// Finds the cells of a line; no when a quotation mark is not where it belongs.
    fn cellules(&self, ligne: &[u8], trouvees: &mut Vec<Cellule>) -> bool {
        let mut debut = 0;
        loop {
            let ouverte = ligne.get(debut) == Some(&MARQUE);
            let cellule = if ouverte { entre_marques(ligne, debut + 1) } else { self.nue(ligne, debut) };
            let Some(cellule) = cellule else { return false };
            let fin = cellule.la.end + usize::from(ouverte);
            trouvees.push(cellule);
            match ligne.get(fin) {
                None => return true,
                Some(octet) if *octet == self.separateur => debut = fin + 1,
                Some(_) => return false,
            }
        }
    }

    /// A cell that no mark opens: up to the next separator.
    #[inline]
    fn nue(&self, ligne: &[u8], debut: usize) -> Option<Cellule> {
        let mut impaires = false;
        let reste = ligne[debut..].iter();
        let longueur = reste
            .take_while(|octet| {
                impaires ^= **octet == MARQUE;
                **octet != self.separateur
            })
            .count();
        (!impaires).then_some(Cellule { la: debut..debut + longueur, doubles: false })
    }

    fn est_complete(&self, cellules: &[Cellule]) -> bool {
        let de_trop = || self.surplus && cellules.last().is_some_and(|cellule| cellule.la.is_empty());
        cellules.len() == self.attendues || cellules.len() == self.attendues + 1 && de_trop()
    }

    fn ajouter(&mut self, ligne: &[u8], cellules: &[Cellule]) -> Result<(), Arret> {
        for ((colonne, nuls), cellule) in self.colonnes.iter_mut().zip(cellules) {
            let texte = &ligne[cellule.la.clone()];
            nuls.append(!texte.is_empty());
            if cellule.doubles {
                let mut avant = false;
                // The second of two marks is left out.
                let gardes = texte.iter().filter(|octet| {
                    avant = **octet == MARQUE && !avant;
                    **octet != MARQUE || avant
                });
                colonne.octets.extend(gardes);
            } else {
                colonne.octets.extend_from_slice(texte);
            }
            colonne.fins.push(i32::try_from(colonne.octets.len()).map_err(|_| trop_long())?);
        }
        Ok(())
    }
}

impl Colonne {
    fn finir(self, mut nuls: NullBufferBuilder) -> Result<ArrayRef, ArrowError> {
        let fins = OffsetBuffer::new(self.fins.into());
        Ok(Arc::new(StringArray::try_new(fins, self.octets.into(), nuls.finish())?))
    }
}

/// A cell that a mark before this place opens: up to the mark that is not doubled.
fn entre_marques(ligne: &[u8], debut: usize) -> Option<Cellule> {
    let (mut place, mut doubles) = (debut, false);
    loop {
        place += ligne.get(place..)?.iter().position(|octet| *octet == MARQUE)?;
        if ligne.get(place + 1) != Some(&MARQUE) {
            return Some(Cellule { la: debut..place, doubles });
        }
        doubles = true;
        place += 2;
    }
}

/// A line without what ends it.
fn sans_fin(ligne: &[u8]) -> &[u8] {
    let mut ligne = ligne.strip_suffix(b"\n").unwrap_or(ligne);
    while let Some(sans) = ligne.strip_suffix(b"\r") {
        ligne = sans;
    }
    ligne
}

fn trop_long() -> Arret {
    Arret::Arrow(ArrowError::InvalidArgumentError("a block of more than 2,147,483,647 bytes".into()))
}
