//! Files of Parquet as columns, texts that rows share kept once each as the file has them. Files of simple columns only: any other, and what
//! cannot be read, is left to pyarrow, which reads more kinds and says what is wrong.

use crate::arret::{Arret, sans_python};
use crate::ordre::{Ordre, Suite};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Rows read at a time.
const LOT: usize = 1 << 17;

/// The rows of a file, as tables of some of them each.
#[pyclass(module = "liste_aptitude_arrow._arrow", frozen)]
pub(crate) struct LecteurParquet {
    /// With what the file says beside its columns, which the reader leaves out.
    schema: SchemaRef,
    lecteur: Mutex<ParquetRecordBatchReader>,
}

#[pymethods]
impl LecteurParquet {
    fn __iter__(lecteur: PyRef<'_, Self>) -> PyRef<'_, Self> {
        lecteur
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<PyTable>> {
        let lire = || self.lecteur.lock().unwrap_or_else(PoisonError::into_inner).next().transpose();
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
        let Some((schema, lecteur)) = ouvrir(&fichier).ok().flatten() else { return Ok(None) };
        let lecteur = lecteur.build().ok();
        Ok(lecteur.map(|lecteur| LecteurParquet { schema, lecteur: Mutex::new(lecteur) }))
    })
}

/// The order in which the ids of three files rise, if they do, and the files are of the kind that is read here.
#[pyfunction]
pub(crate) fn ordre_des_fichiers(
    py: Python<'_>,
    personnes: PathBuf,
    carriere: PathBuf,
    demandes: PathBuf,
) -> PyResult<Option<Ordre>> {
    let croit = |fichier: &PathBuf, ordre, strictement| croit(fichier, ordre, strictement).unwrap_or(false);
    let ordre =
        |ordre| croit(&demandes, ordre, false) && croit(&personnes, ordre, true) && croit(&carriere, ordre, false);
    sans_python(py, || Ok(Ordre::de(ordre)))
}

/// Do the ids of a file rise?
fn croit(fichier: &Path, ordre: Ordre, strictement: bool) -> Result<bool, ArrowError> {
    let Some((_, lecteur)) = ouvrir(fichier)? else { return Ok(false) };
    let id = ProjectionMask::columns(lecteur.parquet_schema(), ["id"]);
    let mut suite = Suite::nouvelle(ordre, strictement);
    for lot in lecteur.with_projection(id).build()? {
        let lot = lot?;
        if lot.num_columns() != 1 || !suite.croit(lot.column(0)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A file and the columns that are read of it.
fn ouvrir(fichier: &Path) -> Result<Option<(SchemaRef, ParquetRecordBatchReaderBuilder<File>)>, ArrowError> {
    let fichier = File::open(fichier)?;
    let trouve = ArrowReaderMetadata::load(&fichier, ArrowReaderOptions::new())?;
    let champs: Option<Vec<Field>> = trouve.schema().fields().iter().map(|champ| voulu(champ)).collect();
    let Some(champs) = champs.filter(|_| trouve.metadata().file_metadata().num_rows() > 0) else { return Ok(None) };
    let schema = Arc::new(Schema::new_with_metadata(champs, trouve.schema().metadata().clone()));
    let options = ArrowReaderOptions::new().with_schema(Arc::clone(&schema));
    let voulu = ArrowReaderMetadata::try_new(Arc::clone(trouve.metadata()), options)?;
    let lecteur = ParquetRecordBatchReaderBuilder::new_with_metadata(fichier, voulu).with_batch_size(LOT);
    Ok(Some((schema, lecteur)))
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
