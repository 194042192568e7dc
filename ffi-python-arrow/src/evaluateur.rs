//! The evaluator and its decisions, for Python.

use crate::arret::{Arret, sans_python};
use crate::choix::Choix;
use crate::cles::Motif;
use crate::ecarts::{Bilan, Ecarts};
use crate::erreur::Voix;
use crate::evaluation::{BLOC, Tache};
use crate::flux::lecteur;
use crate::jointure::{Jointure, Lecteur, coder};
use crate::schema::Genre;
use arrow_array::RecordBatch;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::PyTable;
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
        let premiers = lecteur(personnes)?;
        let (personnes, index) = sans_python(py, || Jointure::lire_personnes(premiers))?;
        // One stream at a time: a database connection may have no two results open.
        let suivants = lecteur(carriere)?;
        Ok(Self(Arc::new(sans_python(py, || Jointure::nouvelle(personnes, index, suivants))?)))
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
        let choix =
            Choix::nouveau(colonnes, dictionnaires).map_err(|nom| PyValueError::new_err(format!("colonnes: {nom}")))?;
        let voix = Langue::depuis_nom(langue).map(Voix).ok_or_else(|| PyValueError::new_err("langue: fr, en"))?;
        let mut demandes = Demandes { flux: lecteur(demandes)?, reste: None };
        let inconnu = |nom: &str| PyValueError::new_err(format!("etat: {nom}"));
        let etat = etat.map(|nom| EtatDuTexte::depuis_nom(nom).ok_or_else(|| inconnu(nom))).transpose()?;
        let tache = Tache { jointure: &self.0, voix, choix: &choix, etat };
        let (mut lots, mut faits) = (Vec::new(), 0);
        while let Some(bloc) = sans_python(py, || demandes.bloc())? {
            let numero = premiere.saturating_add(faits as u64);
            let decides = sans_python(py, || tache.bloc(&bloc, numero))?;
            faits += decides.iter().map(RecordBatch::num_rows).sum::<usize>();
            lots.extend(decides);
            py.check_signals()?;
            if let Some(progres) = &progres {
                progres.call1((faits,))?;
            }
        }
        Ok(Decisions { lots, choix, jointure: self.0.clone(), etat })
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

/// Evaluates a table of demandes against tables of persons and careers; all speak the Arrow PyCapsule interface.
///
/// One row of the result per demande, in order: ``id``, the columns of a decision, and those of the error of a bad row, whose other
/// columns are null. Every core is used, without the GIL. Career rows of nobody are in ``orphelines``.
#[pyfunction]
#[pyo3(signature = (personnes, carriere, demandes, *, progres = None, langue = "fr", colonnes = None, dictionnaires = false, etat = None))]
#[expect(clippy::too_many_arguments, reason = "they are named in Python")]
pub(crate) fn evaluer_table(
    py: Python<'_>,
    personnes: &Bound<'_, PyAny>,
    carriere: &Bound<'_, PyAny>,
    demandes: &Bound<'_, PyAny>,
    progres: Option<Bound<'_, PyAny>>,
    langue: &str,
    colonnes: Option<Vec<String>>,
    dictionnaires: bool,
    etat: Option<&str>,
) -> PyResult<Decisions> {
    Evaluateur::new(py, personnes, carriere)?.evaluer(py, demandes, progres, langue, 1, colonnes, dictionnaires, etat)
}

/// A table of decisions: an Arrow stream for whoever reads it (``pyarrow.table(…)``, ``polars.DataFrame(…)``, DuckDB…).
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Decisions {
    lots: Vec<RecordBatch>,
    choix: Choix,
    jointure: Arc<Jointure>,
    etat: Option<EtatDuTexte>,
}

#[pymethods]
impl Decisions {
    /// Number of rows.
    fn __len__(&self) -> usize {
        self.lots.iter().map(RecordBatch::num_rows).sum()
    }

    /// Names of the columns.
    #[getter]
    fn colonnes(&self) -> Vec<String> {
        self.choix.noms().iter().map(|nom| (*nom).into()).collect()
    }

    /// The state of the text asked for; None where each list was under its own.
    #[getter]
    fn etat(&self) -> Option<&'static str> {
        self.etat.map(EtatDuTexte::nom)
    }

    /// Career rows that are nobody's: their ids are those of no person, or none at all.
    #[getter]
    fn orphelines(&self) -> Ecarts {
        Ecarts::nouveaux(Genre::Carriere, &self.jointure.orphelines)
    }

    /// Every row counted once, over all the demandes that these persons were asked for.
    #[getter]
    fn bilan(&self) -> Bilan {
        self.jointure.compte().into()
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.table(py)?.call_method1("__arrow_c_stream__", (requested_schema,))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.table(py)?.call_method0("__arrow_c_schema__")
    }

    /// The same as a ``polars.DataFrame``.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        autrement(slf, "en_polars")
    }

    /// The same as a ``pandas.DataFrame``.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        autrement(slf, "en_pandas")
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        autrement(slf, "en_html")
    }

    fn __repr__(&self) -> String {
        format!("<Decisions: {} rows>", self.__len__())
    }
}

/// The table as something else, which a function of `liste_aptitude.table` makes of the stream.
fn autrement<'py>(decisions: &Bound<'py, Decisions>, fonction: &str) -> PyResult<Bound<'py, PyAny>> {
    decisions.py().import("liste_aptitude.table")?.call_method1(fonction, (decisions,))
}

impl Decisions {
    fn table<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTable>> {
        Bound::new(py, PyTable::try_new(self.lots.clone(), self.choix.schema())?)
    }
}

/// The demandes yet to come.
struct Demandes {
    flux: Lecteur,
    /// What is left of a batch larger than a block.
    reste: Option<RecordBatch>,
}

impl Demandes {
    /// As many as are evaluated at a time; none when there are no more.
    fn bloc(&mut self) -> Result<Option<Vec<RecordBatch>>, Arret> {
        let mut lots = Vec::new();
        let mut place = BLOC;
        while place > 0 {
            let Some(lot) = self.reste.take().map(Ok).or_else(|| self.flux.next()) else { break };
            let lot = lot?;
            let prises = lot.num_rows().min(place);
            if prises < lot.num_rows() {
                self.reste = Some(lot.slice(prises, lot.num_rows() - prises));
            }
            place -= prises;
            lots.push(lot.slice(0, prises));
        }
        if lots.is_empty() {
            // A table without a row still has its columns checked.
            coder(&RecordBatch::new_empty(self.flux.schema()))?;
            return Ok(None);
        }
        Ok(Some(lots))
    }
}
