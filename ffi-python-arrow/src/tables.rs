//! Three tables in, a table of decisions out; those in one order are answered by windows.

use crate::arret::{Arret, sans_python};
use crate::decisions::{Comptes, Decisions};
use crate::demandes::Demandes;
use crate::evaluateur::Evaluateur;
use crate::fenetres::Fenetres;
use crate::flux::{est_en_memoire, lecteur};
use crate::jointure::Lecteur;
use crate::maniere::Maniere;
use crate::ordre::Ordre;
use crate::suivi::{flux, id};
use arrow_array::{Array, RecordBatch};
use arrow_schema::SchemaRef;
use pyo3::prelude::*;
use std::cmp::Ordering;

/// Rows of a table whose ids are looked at before it is read.
const TEMOINS: usize = 64;

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
    let maniere = Maniere::nouvelle(langue, colonnes, dictionnaires, etat)?;
    let tables = [personnes, carriere, demandes];
    if !tables.iter().all(|table| est_en_memoire(table)) {
        let evaluateur = Evaluateur::de(py, lecteur(personnes)?, || lecteur(carriere))?;
        return evaluateur.repondre(py, Demandes::nouvelles(lecteur(demandes)?), progres.as_ref(), 1, maniere);
    }
    let [personnes, carriere, demandes] = tables.map(|table| Lue::de(py, table));
    let tables = [personnes?, carriere?, demandes?];
    if let Some((lots, comptes)) = par_fenetres(py, &tables, &maniere, progres.as_ref())? {
        return Ok(Decisions { lots, maniere, comptes });
    }
    let [personnes, carriere, demandes] = tables;
    let evaluateur = Evaluateur::de(py, personnes.flux(), || Ok(carriere.flux()))?;
    evaluateur.repondre(py, Demandes::nouvelles(demandes.flux()), progres.as_ref(), 1, maniere)
}

/// The answers by windows, if the ids of all three tables rise.
fn par_fenetres(
    py: Python<'_>,
    tables: &[Lue; 3],
    maniere: &Maniere,
    progres: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<(Vec<RecordBatch>, Comptes)>> {
    let Some(ordre) = Ordre::de(|ordre| tables.iter().all(|table| table.semble_croitre(ordre))) else {
        return Ok(None);
    };
    let [personnes, carriere, demandes] = tables;
    let mut fenetres = sans_python(py, || Fenetres::nouvelles(personnes.flux(), carriere.flux(), ordre))?;
    let mut desordre = false;
    let mut voir = |fait: Result<Vec<RecordBatch>, Arret>| {
        desordre |= matches!(fait, Err(Arret::Desordre));
        fait
    };
    let repondre = |bloc, numero| voir(fenetres.bloc(maniere, bloc, numero));
    let lots = Demandes::nouvelles(demandes.flux()).par_blocs(py, progres, 1, repondre);
    match lots.and_then(|lots| sans_python(py, || voir(fenetres.finir().map(|()| lots)))) {
        Ok(lots) => Ok(Some((lots, Comptes::Clos(fenetres.compte, fenetres.orphelines)))),
        Err(_) if desordre => Ok(None),
        Err(erreur) => Err(erreur),
    }
}

/// A table that is in memory.
struct Lue {
    schema: SchemaRef,
    lots: Vec<RecordBatch>,
}

impl Lue {
    fn de(py: Python<'_>, table: &Bound<'_, PyAny>) -> PyResult<Self> {
        let lecteur = lecteur(table)?;
        let schema = lecteur.schema();
        let lots = sans_python(py, || lecteur.collect::<Result<_, _>>().map_err(Arret::from))?;
        Ok(Self { schema, lots })
    }

    /// Do the ids of some rows, from the first to the last, rise? Those of a table in no order do not.
    fn semble_croitre(&self, ordre: Ordre) -> bool {
        let Ok(colonne) = self.schema.index_of("id") else { return false };
        let ids = self.lots.iter().map(|lot| lot.column(colonne)).filter(|ids| !ids.is_empty());
        let par_lot = TEMOINS.div_ceil(self.lots.len().max(1));
        let temoins = ids.flat_map(|ids| {
            let pas = ids.len().div_ceil(par_lot);
            (0..ids.len()).step_by(pas).chain([ids.len() - 1]).map(|rang| id(ids, rang))
        });
        let vus: Option<Vec<String>> = temoins.collect();
        vus.is_some_and(|vus| vus.windows(2).all(|deux| ordre.comparer(&deux[0], &deux[1]) != Ordering::Greater))
    }

    fn flux(&self) -> Lecteur {
        flux(self.lots.clone(), self.schema.clone())
    }
}
