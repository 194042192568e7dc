//! Three tables in, a table of decisions out; those in one order are answered by windows.

use crate::arret::{Arret, sans_python};
use crate::decisions::{Comptes, Decisions};
use crate::demandes::Demandes;
use crate::evaluateur::Evaluateur;
use crate::fenetres::Fenetres;
use crate::flux::{est_en_memoire, lecteur};
use crate::jointure::Lecteur;
use crate::maniere::Maniere;
use crate::ordre::{Ordre, Suite};
use crate::ouvriers::fils;
use crate::suivi::flux;
use arrow_array::{Array, RecordBatch};
use arrow_schema::SchemaRef;
use pyo3::prelude::*;

/// Rows whose ids are looked at together.
const LIGNES: usize = 1 << 16;

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
    let (personnes, carriere, demandes) = (personnes?, carriere?, demandes?);
    let ordre = Ordre::de(|ordre| {
        // Demandes are the table most often in another order, and careers the longest.
        demandes.croit(ordre, false) && personnes.croit(ordre, true) && carriere.croit(ordre, false)
    });
    let demandes = Demandes::nouvelles(demandes.flux());
    let Some(ordre) = ordre else {
        let evaluateur = Evaluateur::de(py, personnes.flux(), || Ok(carriere.flux()))?;
        return evaluateur.repondre(py, demandes, progres.as_ref(), 1, maniere);
    };
    let mut fenetres = sans_python(py, || Fenetres::nouvelles(personnes.flux(), carriere.flux(), ordre))?;
    let lots = demandes.par_blocs(py, progres.as_ref(), 1, |bloc, numero| fenetres.bloc(&maniere, bloc, numero))?;
    sans_python(py, || fenetres.finir())?;
    Ok(Decisions { lots, maniere, comptes: Comptes::Clos(fenetres.compte, fenetres.orphelines) })
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

    /// Do its ids rise?
    fn croit(&self, ordre: Ordre, strictement: bool) -> bool {
        let Ok(colonne) = self.schema.index_of("id") else { return false };
        let mut suite = Suite::nouvelle(ordre, strictement);
        let ids = self.lots.iter().map(|lot| lot.column(colonne)).filter(|ids| !ids.is_empty());
        let parts = ids.flat_map(|ids| {
            (0..ids.len()).step_by(LIGNES).map(|debut| ids.slice(debut, LIGNES.min(ids.len() - debut)))
        });
        let parts: Vec<_> = parts.collect();
        // Most tables that are in no order show it at once.
        let (premiere, autres) = parts.split_at(parts.len().min(1));
        suite.croit(premiere.to_vec(), 1) && suite.croit(autres.to_vec(), fils())
    }

    fn flux(&self) -> Lecteur {
        flux(self.lots.clone(), self.schema.clone())
    }
}
