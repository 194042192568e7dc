//! Persons and careers of files that are in order, for Python.

use crate::arret::sans_python;
use crate::demandes::Demandes;
use crate::ecarts::{Bilan, Ecarts};
use crate::fenetres::Fenetres;
use crate::flux::lecteur;
use crate::maniere::Maniere;
use crate::ordre::Ordre;
use crate::schema::Genre;
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Persons and careers whose ids rise in that order, read as the demandes come, whose ids rise too.
///
/// Of the three tables no more is kept than a few windows of rows. Whoever calls has seen that they are in order.
#[pyclass(frozen, module = "liste_aptitude_arrow._arrow")]
pub(crate) struct EnOrdre(Mutex<Fenetres>);

#[pymethods]
impl EnOrdre {
    #[new]
    fn new(py: Python<'_>, personnes: &Bound<'_, PyAny>, carriere: &Bound<'_, PyAny>, ordre: &Ordre) -> PyResult<Self> {
        let (personnes, carriere, ordre) = (lecteur(personnes)?, lecteur(carriere)?, *ordre);
        let fenetres = sans_python(py, || Fenetres::nouvelles(personnes, carriere, ordre))?;
        Ok(Self(Mutex::new(fenetres)))
    }

    /// Evaluates demandes that come behind those of the call before, as ``Evaluateur.evaluer`` does.
    #[pyo3(signature = (demandes, *, langue = "fr", colonnes = None, dictionnaires = false, etat = None))]
    fn evaluer<'py>(
        &self,
        py: Python<'py>,
        demandes: &Bound<'py, PyAny>,
        langue: &str,
        colonnes: Option<Vec<String>>,
        dictionnaires: bool,
        etat: Option<&str>,
    ) -> PyResult<Bound<'py, PyTable>> {
        let maniere = Maniere::nouvelle(langue, colonnes, dictionnaires, etat)?;
        let demandes = Demandes::nouvelles(lecteur(demandes)?);
        let lots = demandes.par_blocs(py, None, 1, |bloc, numero| self.fenetres().bloc(&maniere, bloc, numero))?;
        Bound::new(py, PyTable::try_new(lots, maniere.choix.schema())?)
    }

    /// No demande comes any more: reads the rows that are left.
    fn finir(&self, py: Python<'_>) -> PyResult<()> {
        sans_python(py, || self.fenetres().finir())
    }

    /// Career rows that are nobody's, among those read.
    #[getter]
    fn orphelines(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Carriere, &self.fenetres().orphelines)
    }

    /// Rows of persons that no demande can name: none, where ids rise.
    #[getter]
    fn personnes_ecartees(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Personnes, [])
    }

    /// Every row read counted once, but for the last window, before ``finir``.
    #[getter]
    fn bilan(&self) -> Bilan {
        self.fenetres().compte.into()
    }
}

impl EnOrdre {
    fn fenetres(&self) -> MutexGuard<'_, Fenetres> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
