//! The evaluator, for Python.

use crate::arret::sans_python;
use crate::cles::Motif;
use crate::decisions::{Comptes, Decisions};
use crate::demandes::Demandes;
use crate::ecarts::{Bilan, Ecarts};
use crate::evaluation::Tache;
use crate::flux::lecteur;
use crate::jointure::{Jointure, Lecteur};
use crate::maniere::Maniere;
use crate::ouvriers::fils;
use crate::schema::Genre;
use pyo3::prelude::*;
use std::sync::Arc;

/// Persons and their careers, ready for any number of demandes.
///
/// ``personnes`` and ``carriere`` are Arrow tables (anything with ``__arrow_c_stream__``), one row per person and one row per career
/// period, keyed by ``id``: a text, or a whole number, which is the text of its digits. ``ErreurEntree`` when a table has an unknown
/// column or lacks its key.
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Evaluateur(Arc<Jointure>);

#[pymethods]
impl Evaluateur {
    #[new]
    fn new(py: Python<'_>, personnes: &Bound<'_, PyAny>, carriere: &Bound<'_, PyAny>) -> PyResult<Self> {
        Self::de(py, lecteur(personnes)?, || lecteur(carriere))
    }

    /// Evaluates the demandes of a table: one row per demande, in their order, as ``Decisions``.
    ///
    /// A bad row gives an error row, told in ``langue`` ("fr", "en"); ``premiere`` is the number of the first row there.
    /// ``colonnes`` are those wanted, all by default: without findings, facts and what goes with them, the verdict alone is worked out.
    /// ``dictionnaires`` has words as dictionaries instead of texts. ``progres(done)`` is called from time to time. ``etat`` asks for a
    /// state of the text, by the first list that it governs, instead of that of each list.
    #[pyo3(signature = (demandes, *, progres = None, langue = "fr", premiere = 1, colonnes = None, dictionnaires = false, etat = None))]
    #[expect(clippy::too_many_arguments, reason = "they are named in Python")]
    fn evaluer(
        &self,
        py: Python<'_>,
        demandes: &Bound<'_, PyAny>,
        progres: Option<Bound<'_, PyAny>>,
        langue: &str,
        premiere: u64,
        colonnes: Option<Vec<String>>,
        dictionnaires: bool,
        etat: Option<&str>,
    ) -> PyResult<Decisions> {
        let maniere = Maniere::nouvelle(langue, colonnes, dictionnaires, etat)?;
        self.repondre(py, Demandes::nouvelles(lecteur(demandes)?), progres.as_ref(), premiere, maniere)
    }

    /// Career rows that are nobody's: their ids are those of no person, or none at all.
    #[getter]
    fn orphelines(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Carriere, &self.0.orphelines)
    }

    /// Rows of persons that no demande can name: without an id, or with one that another row has.
    #[getter]
    fn personnes_ecartees(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Personnes, &self.0.ecartees)
    }

    /// Persons without a career row.
    #[getter]
    fn sans_carriere(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Personnes, &self.0.sans(Motif::SansCarriere))
    }

    /// Persons that no demande has named so far.
    #[getter]
    fn sans_demande(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Personnes, &self.0.sans(Motif::SansDemande))
    }

    /// Every row counted once, over all the demandes evaluated so far.
    #[getter]
    fn bilan(&self) -> Bilan {
        self.0.compte().into()
    }
}

impl Evaluateur {
    pub(crate) fn de(
        py: Python<'_>,
        personnes: Lecteur,
        carriere: impl FnOnce() -> PyResult<Lecteur>,
    ) -> PyResult<Self> {
        let (personnes, registre) = sans_python(py, || Jointure::lire_personnes(personnes, fils()))?;
        // One stream at a time: a database connection may have no two results open.
        let carriere = carriere()?;
        Ok(Self(Arc::new(sans_python(py, || Jointure::nouvelle(personnes, registre, carriere, fils()))?)))
    }

    pub(crate) fn repondre(
        &self,
        py: Python<'_>,
        demandes: Demandes,
        progres: Option<&Bound<'_, PyAny>>,
        premiere: u64,
        maniere: Maniere,
    ) -> PyResult<Decisions> {
        let tache = Tache { jointure: &self.0, maniere: &maniere, bornes: None, fils: fils() };
        let lots = demandes.par_blocs(py, progres, premiere, |bloc, numero| tache.bloc(&bloc, numero))?;
        Ok(Decisions { lots, maniere, comptes: Comptes::Ouverts(self.0.clone()) })
    }
}
