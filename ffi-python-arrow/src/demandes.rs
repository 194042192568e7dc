//! Demandes answered a block after the other.

use crate::arret::{Arret, sans_python};
use crate::evaluation::BLOC;
use crate::jointure::{Lecteur, coder};
use arrow_array::RecordBatch;
use pyo3::prelude::*;

/// The demandes yet to come.
pub(crate) struct Demandes {
    flux: Lecteur,
    /// What is left of a batch larger than a block.
    reste: Option<RecordBatch>,
}

impl Demandes {
    pub(crate) fn nouvelles(flux: Lecteur) -> Self {
        Self { flux, reste: None }
    }

    /// The answers to all, block by block, the first one having this number; from time to time signals are looked at, and how many are done is told.
    pub(crate) fn par_blocs(
        mut self,
        py: Python<'_>,
        progres: Option<&Bound<'_, PyAny>>,
        premiere: u64,
        mut repondre: impl FnMut(Vec<RecordBatch>, u64) -> Result<Vec<RecordBatch>, Arret> + Send,
    ) -> PyResult<Vec<RecordBatch>> {
        let (mut lots, mut faits) = (Vec::new(), 0);
        while let Some(bloc) = sans_python(py, || self.bloc())? {
            let numero = premiere.saturating_add(faits as u64);
            let decides = sans_python(py, || repondre(bloc, numero))?;
            faits += decides.iter().map(RecordBatch::num_rows).sum::<usize>();
            lots.extend(decides);
            py.check_signals()?;
            if let Some(progres) = progres {
                progres.call1((faits,))?;
            }
        }
        Ok(lots)
    }

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
