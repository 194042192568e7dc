//! Files of Parquet as columns, texts that rows share kept once each as the file has them. Files of simple columns only: any other, and what
//! cannot be read, is left to pyarrow, which reads more kinds and says what is wrong.

use crate::arret::{Arret, sans_python};
use crate::ordre::{Ordre, Suite};
use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Rows read at a time.
const LOT: usize = 1 << 17;

/// The rows of a file, as tables of some of them each.
#[pyclass(module = "liste_aptitude_arrow._arrow", frozen)]
pub(crate) struct LecteurParquet {
    /// With what the file says beside its columns, which the reader leaves out.
    schema: SchemaRef,
    rangees: Mutex<Rangees>,
}

/// The rows of a file, some groups of them after the other: where rows read together are of two groups, the texts that each group keeps once
/// are put together anew, which takes six times as long.
struct Rangees {
    fichier: File,
    dit: ArrowReaderMetadata,
    /// The one column read; all without one.
    seule: Option<&'static str>,
    groupes: Range<usize>,
    lecteur: Option<ParquetRecordBatchReader>,
}

impl Rangees {
    fn lignes(&self) -> i64 {
        self.dit.metadata().file_metadata().num_rows()
    }

    /// The groups that come next and are read together: one, or several small ones.
    fn groupes(&mut self) -> Vec<usize> {
        let lignes = |groupe: usize| self.dit.metadata().row_group(groupe).num_rows();
        let mut place = LOT as i64;
        let pris = self.groupes.clone().take_while(|&groupe| {
            let premier = groupe == self.groupes.start;
            place = place.saturating_sub(lignes(groupe));
            premier || place >= 0
        });
        let pris: Vec<usize> = pris.collect();
        self.groupes.start += pris.len();
        pris
    }

    fn ouvrir(&self, groupes: Vec<usize>) -> Result<ParquetRecordBatchReader, ArrowError> {
        let lecteur = ParquetRecordBatchReaderBuilder::new_with_metadata(self.fichier.try_clone()?, self.dit.clone());
        let colonnes = self.seule.map(|nom| ProjectionMask::columns(lecteur.parquet_schema(), [nom]));
        let lecteur = lecteur.with_projection(colonnes.unwrap_or_else(ProjectionMask::all));
        Ok(lecteur.with_row_groups(groupes).with_batch_size(LOT).build()?)
    }
}

impl Iterator for Rangees {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(lot) = self.lecteur.as_mut().and_then(Iterator::next) {
                return Some(lot);
            }
            let groupes = self.groupes();
            if groupes.is_empty() {
                return None;
            }
            match self.ouvrir(groupes) {
                Ok(lecteur) => self.lecteur = Some(lecteur),
                Err(erreur) => return Some(Err(erreur)),
            }
        }
    }
}

#[pymethods]
impl LecteurParquet {
    fn __iter__(lecteur: PyRef<'_, Self>) -> PyRef<'_, Self> {
        lecteur
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<PyTable>> {
        let lire = || self.rangees.lock().unwrap_or_else(PoisonError::into_inner).next().transpose();
        match sans_python(py, || lire().map_err(Arret::from))? {
            None => Ok(None),
            Some(lot) => PyTable::try_new(vec![lot], Arc::clone(&self.schema)).map(Some),
        }
    }
}

/// A file of rows, none where it is not of the kind that is read here. Every text but the ``id`` comes as a dictionary.
#[pyfunction]
pub(crate) fn lire_parquet(py: Python<'_>, fichier: PathBuf) -> PyResult<Option<LecteurParquet>> {
    sans_python(py, || {
        let ouvert = ouvrir(&fichier, None).ok().flatten();
        Ok(ouvert.map(|(schema, rangees)| LecteurParquet { schema, rangees: Mutex::new(rangees) }))
    })
}

/// The order in which the ids of three files rise, if they do, and the files are of the kind that is read here. Of persons and careers with
/// no more rows than ``gardees`` it is not asked: to look costs more than to keep them.
#[pyfunction]
pub(crate) fn ordre_des_fichiers(
    py: Python<'_>,
    personnes: PathBuf,
    carriere: PathBuf,
    demandes: PathBuf,
    gardees: i64,
) -> PyResult<Option<Ordre>> {
    let lignes = |fichier| ouvrir(fichier, None).ok().flatten().map(|(_, rangees)| rangees.lignes());
    let croit = |fichier, ordre, strictement| croit(fichier, ordre, strictement).unwrap_or(false);
    let ordre =
        |ordre| croit(&demandes, ordre, false) && croit(&personnes, ordre, true) && croit(&carriere, ordre, false);
    sans_python(py, || {
        let nombre = lignes(&personnes).zip(lignes(&carriere)).map(|(personnes, carriere)| personnes + carriere);
        Ok(nombre.filter(|&nombre| nombre > gardees).and_then(|_| Ordre::de(ordre)))
    })
}

/// Do the ids of a file rise?
fn croit(fichier: &Path, ordre: Ordre, strictement: bool) -> Result<bool, ArrowError> {
    let Some((_, rangees)) = ouvrir(fichier, Some("id"))? else { return Ok(false) };
    let mut suite = Suite::nouvelle(ordre, strictement);
    for lot in rangees {
        let lot = lot?;
        if lot.num_columns() != 1 || !suite.croit(lot.column(0)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The rows of a file and its columns as they are read: all, or one alone.
fn ouvrir(fichier: &Path, seule: Option<&'static str>) -> Result<Option<(SchemaRef, Rangees)>, ArrowError> {
    let fichier = File::open(fichier)?;
    let trouve = ArrowReaderMetadata::load(&fichier, ArrowReaderOptions::new())?;
    let champs: Option<Vec<Field>> = trouve.schema().fields().iter().map(|champ| voulu(champ)).collect();
    let Some(champs) = champs.filter(|_| trouve.metadata().file_metadata().num_rows() > 0) else { return Ok(None) };
    let schema = Arc::new(Schema::new_with_metadata(champs, trouve.schema().metadata().clone()));
    let options = ArrowReaderOptions::new().with_schema(Arc::clone(&schema));
    let dit = ArrowReaderMetadata::try_new(Arc::clone(trouve.metadata()), options)?;
    let mut rangees = Rangees { fichier, seule, groupes: 0..dit.metadata().num_row_groups(), dit, lecteur: None };
    // What this crate cannot read at all shows at the first group.
    let premiers = rangees.groupes();
    rangees.lecteur = Some(rangees.ouvrir(premiers)?);
    Ok(Some((schema, rangees)))
}

/// How a column is read, if it is of a kind that both readers read alike.
fn voulu(champ: &Field) -> Option<Field> {
    let genre = match champ.data_type() {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View if champ.name() != "id" => {
            DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
        }
        DataType::Dictionary(_, textes) if **textes != DataType::Utf8 => return None,
        simple @ (DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Dictionary(..)
        | DataType::Boolean
        | DataType::Int32
        | DataType::Int64
        | DataType::Date32) => simple.clone(),
        _ => return None,
    };
    Some(champ.clone().with_data_type(genre))
}
