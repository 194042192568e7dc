//! Evaluating the demandes on every core, for Python.

use crate::arret::{Arret, sans_python};
use crate::cles::{Curseur, Ids, Mauvais, Motif};
use crate::ecarts::{Bilan, Ecarts};
use crate::erreur::{Erreur, Voix};
use crate::flux::lecteur;
use crate::jointure::{Etat, Jointure, Lecteur, coder};
use crate::noeud::Rangee;
use crate::ouvriers::{fils, partager};
use crate::schema::Genre;
use crate::sortie::{Sortie, schema};
use arrow_array::RecordBatch;
use liste_aptitude_noyau::format::{lire_demande, lire_dossier};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::{Dossier, evaluer};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::PyTable;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Rows one thread evaluates at a time: one batch of the result.
const TRANCHE: usize = 8192;
/// Slices per thread between two looks at signals.
const TRANCHES_PAR_FIL: usize = 4;

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
    /// ``progres(done)`` is called from time to time.
    #[pyo3(signature = (demandes, *, progres = None, langue = "fr", premiere = 1))]
    fn evaluer(
        &self,
        py: Python<'_>,
        demandes: &Bound<'_, PyAny>,
        progres: Option<Bound<'_, PyAny>>,
        langue: &str,
        premiere: u64,
    ) -> PyResult<Decisions> {
        let voix = Langue::depuis_nom(langue).map(Voix).ok_or_else(|| PyValueError::new_err("langue: fr, en"))?;
        let mut demandes = lecteur(demandes)?;
        let (mut lots, mut faits) = (Vec::new(), 0);
        let numero = |faits: usize| premiere.saturating_add(u64::try_from(faits).unwrap_or(u64::MAX));
        while let Some(bloc) = sans_python(py, || self.bloc(&mut demandes, voix, numero(faits)))? {
            faits += bloc.iter().map(RecordBatch::num_rows).sum::<usize>();
            lots.extend(bloc);
            py.check_signals()?;
            if let Some(progres) = &progres {
                progres.call1((faits,))?;
            }
        }
        Ok(Decisions { lots, jointure: self.0.clone() })
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
#[pyo3(signature = (personnes, carriere, demandes, *, progres = None, langue = "fr"))]
pub(crate) fn evaluer_table(
    py: Python<'_>,
    personnes: &Bound<'_, PyAny>,
    carriere: &Bound<'_, PyAny>,
    demandes: &Bound<'_, PyAny>,
    progres: Option<Bound<'_, PyAny>>,
    langue: &str,
) -> PyResult<Decisions> {
    Evaluateur::new(py, personnes, carriere)?.evaluer(py, demandes, progres, langue, 1)
}

/// A table of decisions: an Arrow stream for whoever reads it (``pyarrow.table(…)``, ``polars.DataFrame(…)``, DuckDB…).
#[pyclass(frozen, module = "liste_aptitude_arrow")]
pub(crate) struct Decisions {
    lots: Vec<RecordBatch>,
    jointure: Arc<Jointure>,
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
        Bound::new(py, PyTable::try_new(self.lots.clone(), schema())?)
    }
}

impl Evaluateur {
    /// Evaluates enough batches of demandes to keep every core busy; none when there are no more.
    fn bloc(&self, demandes: &mut Lecteur, voix: Voix, premiere: u64) -> Result<Option<Vec<RecordBatch>>, Arret> {
        let mut lots = Vec::new();
        let mut lignes = 0;
        while lignes < TRANCHE * TRANCHES_PAR_FIL * fils() {
            let Some(lot) = demandes.next() else { break };
            let lot = lot?;
            lignes += lot.num_rows();
            lots.push(lot);
        }
        if lots.is_empty() {
            // A table without a row still has its columns checked.
            coder(&RecordBatch::new_empty(demandes.schema()))?;
            return Ok(None);
        }
        let mut tranches = Vec::new();
        let mut numero = premiere;
        for lot in &lots {
            for debut in (0..lot.num_rows()).step_by(TRANCHE) {
                let part = lot.slice(debut, TRANCHE.min(lot.num_rows() - debut));
                let lignes = part.num_rows();
                tranches.push((part, numero));
                numero += u64::try_from(lignes).unwrap_or(0);
            }
        }
        let faites = partager(tranches, fils(), |(part, numero)| self.tranche(&part, voix, numero));
        faites.into_iter().collect::<Result<Vec<_>, _>>().map(Some)
    }

    /// Evaluates some rows. Demandes of one person that follow each other read its dossier once.
    fn tranche(&self, part: &RecordBatch, voix: Voix, premiere: u64) -> Result<RecordBatch, Arret> {
        let (table, ids) = coder(part)?;
        let ids = Ids::nouveaux(&ids);
        let mut sortie = Sortie::nouvelle(part.num_rows());
        let mut lecture = Lecture { jointure: &self.0, voix, curseur: Curseur::default(), dernier: None };
        let mut erreurs = 0;
        for (rang, numero) in (0..part.num_rows()).zip(premiere..) {
            let id = ids.id(rang);
            let reponse = match &id {
                Err(Mauvais { motif, trouve }) => {
                    Err(Erreur::de_l_id(voix, numero, *motif, trouve.as_deref().map(Into::into)))
                }
                Ok(id) => lecture.dossier(id).and_then(|dossier| {
                    let demande = lire_demande(&Rangee { table: &table, rang, personne: None });
                    let demande = demande.map_err(|e| Erreur::de_la_demande(voix, &e, &table, rang, numero))?;
                    Ok(evaluer(dossier, &demande))
                }),
            };
            let id = id.ok();
            match reponse {
                Ok(decision) => sortie.decision(id, &decision),
                Err(erreur) => {
                    erreurs += 1;
                    sortie.erreur(id, &erreur);
                }
            }
        }
        self.0.demandes.fetch_add(u64::try_from(part.num_rows()).unwrap_or(0), Ordering::Relaxed);
        self.0.demandes_en_erreur.fetch_add(erreurs, Ordering::Relaxed);
        Ok(sortie.finir()?)
    }
}

/// The dossiers that a slice asks for.
struct Lecture<'a> {
    jointure: &'a Jointure,
    voix: Voix,
    curseur: Curseur,
    dernier: Option<(usize, Result<Box<Dossier>, Erreur>)>,
}

impl Lecture<'_> {
    fn dossier(&mut self, id: &str) -> Result<&Dossier, Erreur> {
        let Some(personne) = self.jointure.trouver(&mut self.curseur, id) else {
            return Err(Erreur::sans_personne(self.voix, id));
        };
        let (_, dossier) = match self.dernier.take() {
            Some(lu) if lu.0 == personne => self.dernier.insert(lu),
            _ => {
                let lu = self.lire(personne);
                self.dernier.insert((personne, lu))
            }
        };
        dossier.as_deref().map_err(Clone::clone)
    }

    fn lire(&self, personne: usize) -> Result<Box<Dossier>, Erreur> {
        if self.jointure.etat(personne) == Etat::Double {
            return Err(Erreur::double(self.voix, self.jointure, personne));
        }
        let lu = lire_dossier(&self.jointure.rangee(personne));
        self.jointure.noter(personne, if lu.is_ok() { Etat::Evaluee } else { Etat::Refusee });
        lu.map(Box::new).map_err(|e| Erreur::du_dossier(self.voix, &e, self.jointure, personne))
    }
}
