//! A table whose ids rise, taken as its rows come.

use crate::arret::Arret;
use crate::cles::Ids;
use crate::jointure::Lecteur;
use crate::ordre::Ordre;
use crate::schema::Genre;
use crate::table::Table;
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchIterator};
use arrow_schema::SchemaRef;
use std::cmp::Ordering;
use std::collections::VecDeque;

/// The rows of a table in the order of their ids.
pub(crate) struct Suivi {
    lecteur: Lecteur,
    schema: SchemaRef,
    colonne: usize,
    ordre: Ordre,
    /// What was read and not taken, batches with rows.
    lus: VecDeque<RecordBatch>,
    /// Rows taken.
    prises: u64,
}

/// These batches as a stream.
pub(crate) fn flux(lots: Vec<RecordBatch>, schema: SchemaRef) -> Lecteur {
    Box::new(RecordBatchIterator::new(lots.into_iter().map(Ok), schema))
}

impl Suivi {
    pub(crate) fn nouveau(lecteur: Lecteur, genre: Genre, ordre: Ordre) -> Result<Self, Arret> {
        let schema = lecteur.schema();
        let (_, colonne) = Table::du_schema(&schema, genre)?;
        Ok(Self { lecteur, schema, colonne, ordre, lus: VecDeque::new(), prises: 0 })
    }

    pub(crate) fn prises(&self) -> u64 {
        self.prises
    }

    /// Are there rows to come?
    pub(crate) fn reste(&mut self) -> Result<bool, Arret> {
        Ok(!self.lus.is_empty() || self.lire()?)
    }

    /// Reads one batch more, if there is one.
    fn lire(&mut self) -> Result<bool, Arret> {
        let suivant = self.lecteur.find(|lot| lot.as_ref().map_or(true, |lot| lot.num_rows() > 0)).transpose()?;
        self.lus.extend(suivant);
        Ok(!self.lus.is_empty())
    }

    /// The id of the last of so many rows to come; nothing where there are fewer.
    pub(crate) fn id(&mut self, lignes: usize) -> Result<Option<String>, Arret> {
        let (mut lot, mut rang) = (0, lignes - 1);
        loop {
            let Some(ici) = self.lus.get(lot) else {
                let avant = self.lus.len();
                self.lire()?;
                if self.lus.len() == avant {
                    return Ok(None);
                }
                continue;
            };
            if rang < ici.num_rows() {
                return Ok(id(ici.column(self.colonne), rang));
            }
            rang -= ici.num_rows();
            lot += 1;
        }
    }

    /// The rows to come whose ids are not beyond this one; all without one.
    pub(crate) fn jusqu_a(&mut self, borne: Option<&str>) -> Result<Vec<RecordBatch>, Arret> {
        let mut lots = Vec::new();
        while self.reste()? {
            let Some(lot) = self.lus.pop_front() else { break };
            let lignes = borne.map_or(lot.num_rows(), |borne| self.jusqu_ou(lot.column(self.colonne), borne));
            let suite = lot.slice(lignes, lot.num_rows() - lignes);
            if lignes > 0 {
                self.prises += lignes as u64;
                lots.push(lot.slice(0, lignes));
            }
            if suite.num_rows() > 0 {
                self.lus.push_front(suite);
                break;
            }
        }
        Ok(lots)
    }

    /// The same as a stream.
    pub(crate) fn flux_jusqu_a(&mut self, borne: Option<&str>) -> Result<Lecteur, Arret> {
        Ok(flux(self.jusqu_a(borne)?, self.schema.clone()))
    }

    /// How many rows come before the first one beyond an id.
    fn jusqu_ou(&self, ids: &ArrayRef, borne: &str) -> usize {
        let au_dela = |rang| id(ids, rang).is_some_and(|id| self.ordre.comparer(&id, borne) == Ordering::Greater);
        let (mut debut, mut fin) = (0, ids.len());
        if !au_dela(fin - 1) {
            return fin; // a whole batch, most often
        }
        while debut < fin {
            let milieu = debut.midpoint(fin);
            if au_dela(milieu) {
                fin = milieu;
            } else {
                debut = milieu + 1;
            }
        }
        debut
    }
}

/// The id of a row; nothing where there is no good one.
pub(crate) fn id(ids: &ArrayRef, rang: usize) -> Option<String> {
    Ids::nouveaux(&ids.slice(rang, 1)).id(0).ok().map(Into::into)
}
