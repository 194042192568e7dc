//! Tables whose ids rise, read side by side: a window of persons is joined with its careers, answered, and let go.
//!
//! What is kept does not grow with the tables, and each core has a window of its own from the cells to the decisions. Whether they rise is
//! seen at no cost: whoever stands in the window of another is found in none, and is not of that one.

use crate::arret::Arret;
use crate::compte::Compte;
use crate::evaluation::{TRANCHE, Tache};
use crate::jointure::{Ecart, Jointure, Lecteur};
use crate::maniere::Maniere;
use crate::ordre::{Bornes, Ordre};
use crate::ouvriers::{fils, partager};
use crate::schema::Genre;
use crate::suivi::{Suivi, flux};
use arrow_array::RecordBatch;
use std::cmp::Ordering;
use std::mem;

/// Persons of a window: the codes of one stay in the cache of a core.
const PERSONNES: usize = 4096;
/// Periods of a window, at about.
const PERIODES: usize = 1 << 16;
/// Windows answered together, for each thread.
const PAR_FIL: usize = 16;

/// Persons and careers taken as the demandes come, all in one order.
pub(crate) struct Fenetres {
    ordre: Ordre,
    personnes: Suivi,
    carriere: Suivi,
    /// The window answered last, which more demandes may be of.
    derniere: Option<(Jointure, Bornes)>,
    /// The id up to which persons were taken.
    jusque: Option<String>,
    pub(crate) compte: Compte,
    pub(crate) orphelines: Vec<Ecart>,
}

/// The persons of a window with their careers, read or yet to be.
enum Matiere {
    Lue(Box<Jointure>),
    ALire { personnes: Lecteur, carriere: Lecteur, devant: (u64, u64) },
}

/// What is kept of a window that was answered.
enum Faite {
    Gardee(Box<Jointure>, Bornes),
    Comptee(Compte, Vec<Ecart>),
}

impl Fenetres {
    pub(crate) fn nouvelles(personnes: Lecteur, carriere: Lecteur, ordre: Ordre) -> Result<Self, Arret> {
        let personnes = Suivi::nouveau(personnes, Genre::Personnes, ordre)?;
        let carriere = Suivi::nouveau(carriere, Genre::Carriere, ordre)?;
        Ok(Self {
            ordre,
            personnes,
            carriere,
            derniere: None,
            jusque: None,
            compte: Compte::default(),
            orphelines: Vec::new(),
        })
    }

    /// The answers to demandes that come behind those answered before; the first of them has this number.
    pub(crate) fn bloc(
        &mut self,
        maniere: &Maniere,
        demandes: Vec<RecordBatch>,
        premiere: u64,
    ) -> Result<Vec<RecordBatch>, Arret> {
        let Some(lot) = demandes.first() else { return Ok(Vec::new()) };
        let schema = lot.schema();
        let mut demandes = Suivi::nouveau(flux(demandes, schema), Genre::Demandes, self.ordre)?;
        let mut lots = Vec::new();
        while demandes.reste()? {
            lots.extend(self.groupe(maniere, &mut demandes, premiere)?);
        }
        Ok(lots)
    }

    /// The answers of some windows, shared among the cores.
    fn groupe(&mut self, maniere: &Maniere, demandes: &mut Suivi, premiere: u64) -> Result<Vec<RecordBatch>, Arret> {
        let mut fenetres = Vec::new();
        if let Some((jointure, bornes)) = self.derniere.take() {
            let numero = premiere.saturating_add(demandes.prises());
            let siennes = demandes.jusqu_a(bornes.jusque.as_deref())?;
            fenetres.push((Matiere::Lue(Box::new(jointure)), bornes, siennes, numero));
        }
        while demandes.reste()? && fenetres.len() < PAR_FIL * fils() {
            let numero = premiere.saturating_add(demandes.prises());
            let prochaine = self.prochaine_borne()?;
            let bornes = self.bornes(self.la_premiere(prochaine, demandes.id(TRANCHE)?));
            let siennes = demandes.jusqu_a(bornes.jusque.as_deref())?;
            let vide = siennes.is_empty();
            fenetres.push((self.prendre(&bornes, vide)?, bornes, siennes, numero));
        }
        let derniere = fenetres.len().saturating_sub(1);
        let faites = partager(fenetres.into_iter().enumerate().collect(), fils(), |(rang, fenetre)| {
            let (matiere, bornes, demandes, numero) = fenetre;
            let jointure = matiere.lire(&bornes)?;
            let tache = Tache { jointure: &jointure, maniere, bornes: Some(&bornes), fils: 1 };
            let lots = tache.bloc(&demandes, numero)?;
            Ok::<_, Arret>((Faite::de(jointure, bornes, rang == derniere), lots))
        });
        let mut lots = Vec::new();
        for faite in faites {
            let (faite, siens) = faite?;
            lots.extend(siens);
            match faite {
                Faite::Gardee(jointure, bornes) => self.derniere = Some((*jointure, bornes)),
                Faite::Comptee(compte, orphelines) => self.compter(compte, orphelines),
            }
        }
        Ok(lots)
    }

    /// Counts the rows that are left when no demande comes any more.
    pub(crate) fn finir(&mut self) -> Result<(), Arret> {
        if let Some((jointure, _)) = self.derniere.take() {
            self.compter(jointure.compte(), jointure.orphelines);
        }
        while self.personnes.reste()? || self.carriere.reste()? {
            let prochaine = self.prochaine_borne()?;
            let bornes = self.bornes(prochaine);
            let jointure = self.prendre(&bornes, true)?.lire(&bornes)?;
            self.compter(jointure.compte(), jointure.orphelines);
        }
        Ok(())
    }

    /// What stands between the window before and that id.
    fn bornes(&mut self, jusque: Option<String>) -> Bornes {
        Bornes { ordre: self.ordre, derriere: mem::replace(&mut self.jusque, jusque.clone()), jusque }
    }

    /// The persons and the careers of a window, of which there are some where it has no demande: the row that bounds it is one of the three.
    fn prendre(&mut self, bornes: &Bornes, sans_demande: bool) -> Result<Matiere, Arret> {
        let (devant, jusque) = ((self.personnes.prises(), self.carriere.prises()), bornes.jusque.as_deref());
        let (personnes, carriere) = (self.personnes.flux_jusqu_a(jusque)?, self.carriere.flux_jusqu_a(jusque)?);
        if sans_demande && devant == (self.personnes.prises(), self.carriere.prises()) {
            return Err(Arret::Desordre);
        }
        Ok(Matiere::ALire { personnes, carriere, devant })
    }

    /// The id of the last person of a window, or of the career that fills it.
    fn prochaine_borne(&mut self) -> Result<Option<String>, Arret> {
        let (personne, carriere) = (self.personnes.id(PERSONNES)?, self.carriere.id(PERIODES)?);
        Ok(self.la_premiere(personne, carriere))
    }

    /// The id that comes first; nothing stands behind all.
    fn la_premiere(&self, un: Option<String>, autre: Option<String>) -> Option<String> {
        match (un, autre) {
            (Some(un), Some(autre)) if self.ordre.comparer(&autre, &un) == Ordering::Less => Some(autre),
            (un, autre) => un.or(autre),
        }
    }

    fn compter(&mut self, compte: Compte, orphelines: Vec<Ecart>) {
        self.compte = self.compte.et(compte);
        self.orphelines.extend(orphelines);
    }
}

impl Matiere {
    /// Reads it; what is not within the window shows that the tables are in no order.
    fn lire(self, bornes: &Bornes) -> Result<Jointure, Arret> {
        match self {
            Self::Lue(jointure) => Ok(*jointure),
            Self::ALire { personnes, carriere, devant } => {
                let (personnes, registre) = Jointure::lire_personnes(personnes, 1)?;
                let jointure = Jointure::nouvelle(personnes, registre, carriere, 1)?;
                if jointure.tient_dans(bornes) { Ok(jointure.derriere(devant)) } else { Err(Arret::Desordre) }
            }
        }
    }
}

impl Faite {
    fn de(jointure: Jointure, bornes: Bornes, gardee: bool) -> Self {
        if gardee {
            Self::Gardee(Box::new(jointure), bornes)
        } else {
            Self::Comptee(jointure.compte(), jointure.orphelines)
        }
    }
}
