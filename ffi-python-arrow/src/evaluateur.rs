//! Joining the three tables and evaluating the demandes on every core.

use crate::colonne::{Refus, Table};
use crate::noeud::Noeud;
use crate::schema::Genre;
use crate::sortie::{Erreur, Sortie, schema};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ArrowError;
use arrow_select::concat::concat_batches;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::format::{lire_demande, lire_dossier};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::{Dossier, ErreurEntree, evaluer};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCapsule, PyType};
use pyo3_arrow::{PyRecordBatchReader, PyTable};
use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Rows one thread evaluates at a time: one batch of the result.
const TRANCHE: usize = 8192;
/// Slices per thread between two looks at signals.
const TRANCHES_PAR_FIL: usize = 4;

type Lecteur = Box<dyn RecordBatchReader + Send>;

/// Persons and their careers, ready for any number of demandes.
///
/// ``personnes`` and ``carriere`` are Arrow tables (anything with ``__arrow_c_stream__``), one row per person and one row per career
/// period, keyed by ``id``. ``ErreurEntree`` when a table has an unknown column or lacks its key.
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Evaluateur {
    personnes: Table,
    carriere: Table,
    /// By id: the row of the person (none when several have the id) and where its career is in `periodes`.
    places: HashMap<Box<str>, Place>,
    periodes: Vec<u32>,
}

struct Place {
    rang: Option<usize>,
    debut: usize,
    nombre: usize,
}

#[pymethods]
impl Evaluateur {
    #[new]
    fn new(py: Python<'_>, personnes: &Bound<'_, PyAny>, carriere: &Bound<'_, PyAny>) -> PyResult<Self> {
        // One stream at a time: a database connection may have no two results open.
        let (personnes, carriere) = (entier(personnes)?, entier(carriere)?);
        py.detach(|| Self::joindre(&personnes, &carriere)).map_err(|e| e.en_python(py))
    }

    /// Evaluates the demandes of a table: one row per demande, in their order, as ``Decisions``.
    ///
    /// A bad row gives an error row. ``progres(done)`` is called from time to time.
    #[pyo3(signature = (demandes, *, progres = None))]
    fn evaluer(
        &self,
        py: Python<'_>,
        demandes: &Bound<'_, PyAny>,
        progres: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Decisions> {
        let mut demandes = demandes.extract::<PyRecordBatchReader>()?.into_reader()?;
        let (mut lots, mut faits) = (Vec::new(), 0);
        while let Some(bloc) = py.detach(|| self.bloc(&mut demandes)).map_err(|e| e.en_python(py))? {
            faits += bloc.iter().map(RecordBatch::num_rows).sum::<usize>();
            lots.extend(bloc);
            py.check_signals()?;
            if let Some(progres) = &progres {
                progres.call1((faits,))?;
            }
        }
        Ok(Decisions { lots })
    }
}

/// Evaluates a table of demandes against tables of persons and careers; all speak the Arrow PyCapsule interface.
///
/// One row of the result per demande, in order: ``id``, the columns of a decision, and ``erreur_chemin``, ``erreur_regle``,
/// ``erreur_message`` for a bad row, whose other columns are null. Every core is used, without the GIL.
#[pyfunction]
#[pyo3(signature = (personnes, carriere, demandes, *, progres = None))]
pub(crate) fn evaluer_table(
    py: Python<'_>,
    personnes: &Bound<'_, PyAny>,
    carriere: &Bound<'_, PyAny>,
    demandes: &Bound<'_, PyAny>,
    progres: Option<Bound<'_, PyAny>>,
) -> PyResult<Decisions> {
    Evaluateur::new(py, personnes, carriere)?.evaluer(py, demandes, progres)
}

/// A table of decisions: an Arrow stream for whoever reads it (``pyarrow.table(…)``, ``polars.DataFrame(…)``, DuckDB…).
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Decisions {
    lots: Vec<RecordBatch>,
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
        schema().fields().iter().map(|f| f.name().clone()).collect()
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

    fn __repr__(&self) -> String {
        format!("<Decisions: {} rows>", self.__len__())
    }
}

impl Decisions {
    fn table<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTable>> {
        Bound::new(py, PyTable::try_new(self.lots.clone(), schema())?)
    }
}

/// What stops a whole table.
enum Arret {
    Refus(Refus),
    Arrow(ArrowError),
}

impl From<Refus> for Arret {
    fn from(refus: Refus) -> Self {
        Self::Refus(refus)
    }
}

impl From<ArrowError> for Arret {
    fn from(erreur: ArrowError) -> Self {
        Self::Arrow(erreur)
    }
}

impl Arret {
    fn en_python(self, py: Python<'_>) -> PyErr {
        static CLASSE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        match self {
            Self::Arrow(erreur) => PyValueError::new_err(erreur.to_string()),
            Self::Refus(Refus { chemin, regle }) => {
                let classe = CLASSE.import(py, "liste_aptitude.erreurs", "ErreurEntree");
                classe.and_then(|c| c.call1((chemin, regle.nom()))).map_or_else(|e| e, PyErr::from_value)
            }
        }
    }
}

impl Evaluateur {
    fn joindre(personnes: &RecordBatch, carriere: &RecordBatch) -> Result<Self, Arret> {
        let (lignes, lignes_carriere) = (personnes.num_rows(), carriere.num_rows());
        let personnes = Table::du_lot(personnes, Genre::Personnes)?;
        let carriere = Table::du_lot(carriere, Genre::Carriere)?;
        let mut places: HashMap<Box<str>, Place> = HashMap::with_capacity(lignes);
        for rang in 0..lignes {
            let Some(id) = personnes.id(rang) else { continue };
            let nouvelle = Place { rang: Some(rang), debut: 0, nombre: 0 };
            places.entry(id.into()).and_modify(|place| place.rang = None).or_insert(nouvelle);
        }
        // Where each career begins, then its rows in their order.
        for rang in 0..lignes_carriere {
            if let Some(place) = carriere.id(rang).and_then(|id| places.get_mut(id)) {
                place.nombre += 1;
            }
        }
        let mut suivant = 0;
        for place in places.values_mut() {
            place.debut = suivant;
            suivant += std::mem::take(&mut place.nombre);
        }
        let mut periodes = vec![0; suivant];
        for rang in 0..lignes_carriere {
            if let Some(place) = carriere.id(rang).and_then(|id| places.get_mut(id)) {
                periodes[place.debut + place.nombre] = u32::try_from(rang).unwrap_or(u32::MAX);
                place.nombre += 1;
            }
        }
        Ok(Self { personnes, carriere, places, periodes })
    }

    /// Evaluates enough batches of demandes to keep every core busy; none when there are no more.
    fn bloc(&self, demandes: &mut Lecteur) -> Result<Option<Vec<RecordBatch>>, Arret> {
        let fils = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let mut lots = Vec::new();
        let mut lignes = 0;
        while lignes < TRANCHE * TRANCHES_PAR_FIL * fils {
            let Some(lot) = demandes.next() else { break };
            let lot = lot?;
            lignes += lot.num_rows();
            lots.push(lot);
        }
        if lots.is_empty() {
            // A table without a row still has its columns checked.
            Table::du_lot(&RecordBatch::new_empty(demandes.schema()), Genre::Demandes)?;
            return Ok(None);
        }
        let tables: Result<Vec<Table>, Refus> = lots.iter().map(|lot| Table::du_lot(lot, Genre::Demandes)).collect();
        let tables = tables?;
        let mut tranches = Vec::new();
        for (lot, table) in lots.iter().zip(&tables) {
            for debut in (0..lot.num_rows()).step_by(TRANCHE) {
                tranches.push((table, debut..lot.num_rows().min(debut + TRANCHE)));
            }
        }
        let suivante = AtomicUsize::new(0);
        let travail = || {
            let mut faites = Vec::new();
            while let Some((rang, (table, lignes))) = {
                let rang = suivante.fetch_add(1, Ordering::Relaxed);
                tranches.get(rang).map(|t| (rang, t))
            } {
                faites.push((rang, self.tranche(table, lignes.clone())));
            }
            faites
        };
        let mut faites: Vec<_> = thread::scope(|portee| {
            let ouvriers: Vec<_> = (0..fils.min(tranches.len())).map(|_| portee.spawn(travail)).collect();
            ouvriers.into_iter().flat_map(|o| o.join().unwrap_or_default()).collect()
        });
        faites.sort_by_key(|(rang, _)| *rang);
        let lots: Result<Vec<RecordBatch>, ArrowError> = faites.into_iter().map(|(_, lot)| lot).collect();
        Ok(Some(lots?))
    }

    /// Evaluates some rows. Demandes of one person that follow each other read its dossier once.
    fn tranche(&self, demandes: &Table, lignes: std::ops::Range<usize>) -> Result<RecordBatch, ArrowError> {
        let mut sortie = Sortie::nouvelle(lignes.len());
        let mut dernier: Option<(&str, Result<Box<Dossier>, Erreur>)> = None;
        for rang in lignes {
            let id = demandes.id(rang);
            let Some(cle) = id else {
                sortie.erreur(id, &erreur_a("id", Regle::ChampRequis));
                continue;
            };
            let (_, dossier) = match dernier.take() {
                Some(lu) if lu.0 == cle => dernier.insert(lu),
                _ => dernier.insert((cle, self.dossier(cle))),
            };
            let noeud = Noeud::Rangee { table: demandes, rang, carriere: None };
            match (&dossier, lire_demande(&noeud)) {
                (Err(erreur), _) => sortie.erreur(id, erreur),
                (_, Err(erreur)) => sortie.erreur(id, &erreur_entree(&erreur)),
                (Ok(dossier), Ok(demande)) => sortie.decision(id, &evaluer(dossier, &demande)),
            }
        }
        sortie.finir()
    }

    fn dossier(&self, id: &str) -> Result<Box<Dossier>, Erreur> {
        let place = self.places.get(id).ok_or_else(|| erreur_a("id", Regle::ValeurInconnue))?;
        let rang = place.rang.ok_or_else(|| erreur_a("id", Regle::ChampDouble))?;
        let periodes = self.periodes.get(place.debut..place.debut + place.nombre).unwrap_or_default();
        let noeud = Noeud::Rangee { table: &self.personnes, rang, carriere: Some((&self.carriere, periodes)) };
        lire_dossier(&noeud).map(Box::new).map_err(|e| erreur_entree(&e))
    }
}

/// A whole table as one batch.
fn entier(table: &Bound<'_, PyAny>) -> PyResult<RecordBatch> {
    let lecteur = table.extract::<PyRecordBatchReader>()?.into_reader()?;
    let lire = || -> Result<RecordBatch, ArrowError> {
        let schema = lecteur.schema();
        let lots: Vec<RecordBatch> = lecteur.collect::<Result<_, _>>()?;
        concat_batches(&schema, &lots)
    };
    table.py().detach(lire).map_err(|e| Arret::Arrow(e).en_python(table.py()))
}

fn erreur_a(chemin: &str, regle: Regle) -> Erreur {
    let (fr, en) = (regle.libelle(Langue::Francais), regle.libelle(Langue::Anglais));
    Erreur { chemin: chemin.into(), regle: regle.nom(), message: format!("{chemin}: {fr} ({en})") }
}

fn erreur_entree(erreur: &ErreurEntree) -> Erreur {
    Erreur { chemin: erreur.chemin.to_string(), regle: erreur.regle.nom(), message: erreur.to_string() }
}
