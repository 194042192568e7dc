//! The three tables brought together, and the account of every row: none is lost without being counted.

use crate::arret::Arret;
use crate::cles::{Curseur, Ids, Index, Mauvais, Motif, Textes};
use crate::compte::{Compte, Etat};
use crate::modeles::Modeles;
use crate::noeud::{Periodes, Personne};
use crate::ordre::{Bornes, Ordre};
use crate::ouvriers::{partager, plages};
use crate::schema::Genre;
use crate::table::Table;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::ArrowError;
use std::cmp;
use std::hint::black_box;
use std::ops::Range;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

pub(crate) type Lecteur = Box<dyn RecordBatchReader + Send>;

/// Rows coded at a time.
const LIGNES: usize = 1 << 17;
/// No person.
const PERSONNE: u32 = u32::MAX;

/// Persons and their careers.
pub(crate) struct Jointure {
    personnes: Table,
    carriere: Table,
    index: Index,
    /// By person: where its career begins, and how many rows it has.
    places: Vec<(u32, u32)>,
    /// The rows in the order of the persons, when the file is not in it.
    ordre: Option<Vec<u32>>,
    etats: Vec<AtomicU8>,
    pub(crate) orphelines: Vec<Ecart>,
    pub(crate) ecartees: Vec<Ecart>,
    pub(crate) demandes: AtomicU64,
    pub(crate) demandes_en_erreur: AtomicU64,
    /// Rows of persons, and of careers, that stand before these in their tables.
    devant: (u64, u64),
}

/// The persons by their ids, and what became of each.
pub(crate) struct Registre {
    index: Index,
    etats: Vec<AtomicU8>,
    ecartees: Vec<Ecart>,
}

/// A row that matches nothing, or is set aside.
pub(crate) struct Ecart {
    /// Its number, from 1.
    pub(crate) ligne: u64,
    pub(crate) id: Option<Box<str>>,
    pub(crate) motif: Motif,
}

impl Jointure {
    /// The persons, and the index of their ids; read on so many threads.
    pub(crate) fn lire_personnes(lecteur: Lecteur, fils: usize) -> Result<(Table, Registre), Arret> {
        let mut ids = Textes::default();
        let mut ecartees = Vec::new();
        let table = lire(lecteur, Genre::Personnes, fils, |debut, lot| {
            if ids.ajouter_tous(&lot.ids) {
                return;
            }
            for rang in 0..lot.lignes {
                match lot.ids.id(rang) {
                    Ok(id) => ids.ajouter(id),
                    Err(mauvais) => {
                        ids.clore();
                        ecartees.push(Ecart::de(debut + rang, mauvais));
                    }
                }
            }
        })?;
        let (index, doubles) = Index::nouveau(ids);
        let etats: Vec<AtomicU8> = (0..index.nombre()).map(|_| AtomicU8::new(Etat::Libre as u8)).collect();
        for ecart in &ecartees {
            etats[ecart.rang()].store(Etat::SansId as u8, Ordering::Relaxed);
        }
        for rang in doubles {
            etats[rang].store(Etat::Double as u8, Ordering::Relaxed);
            let id = Some(index.id(rang).into());
            ecartees.push(Ecart { ligne: numero(rang), id, motif: Motif::PersonneDouble });
        }
        ecartees.sort_by_key(|e| e.ligne);
        Ok((table, Registre { index, etats, ecartees }))
    }

    /// The persons, joined with their careers.
    pub(crate) fn nouvelle(
        personnes: Table,
        registre: Registre,
        carriere: Lecteur,
        fils: usize,
    ) -> Result<Self, Arret> {
        let Registre { index, etats, ecartees } = registre;
        let mut orphelines = Vec::new();
        let mut rangement = Rangement { places: vec![(0, 0); index.nombre()], proprietaires: None };
        let carriere = lire(carriere, Genre::Carriere, fils, |debut, lot| {
            let chercher = |part: Range<usize>| rattacher(&index, lot, part, debut);
            for (suites, sans) in partager(plages(lot.lignes, 4096, fils), fils, chercher) {
                suites.into_iter().for_each(|suite| rangement.ajouter(suite));
                orphelines.extend(sans);
            }
        })?;
        let (places, ordre) = rangement.finir();
        let (demandes, demandes_en_erreur) = (AtomicU64::new(0), AtomicU64::new(0));
        Ok(Self {
            personnes,
            carriere,
            index,
            places,
            ordre,
            etats,
            orphelines,
            ecartees,
            demandes,
            demandes_en_erreur,
            devant: (0, 0),
        })
    }

    /// The same where so many rows of persons, and of careers, stand before these in their tables.
    pub(crate) fn derriere(mut self, devant: (u64, u64)) -> Self {
        self.ecartees.iter_mut().for_each(|ecart| ecart.ligne += devant.0);
        self.orphelines.iter_mut().for_each(|ecart| ecart.ligne += devant.1);
        Self { devant, ..self }
    }

    /// The row of a person in its table, from 1.
    pub(crate) fn numero(&self, personne: usize) -> u64 {
        self.devant.0 + numero(personne)
    }

    /// The row of a period in its table, from 1.
    pub(crate) fn numero_de_carriere(&self, rang: usize) -> u64 {
        self.devant.1 + numero(rang)
    }

    /// Do the ids of the persons rise, all within these, and are the careers of nobody within these too?
    pub(crate) fn tient_dans(&self, bornes: &Bornes) -> bool {
        let dedans = |id: &str| bornes.contiennent(id);
        let bouts = [0, self.nombre().saturating_sub(1)];
        let personnes = self.nombre() == 0 || bouts.iter().all(|&personne| dedans(self.id(personne)));
        let croissent = match bornes.ordre {
            Ordre::Lettres => self.index.est_croissant(),
            ordre @ Ordre::Longueurs => (1..self.nombre())
                .all(|personne| ordre.comparer(self.id(personne - 1), self.id(personne)) == cmp::Ordering::Less),
        };
        let orphelines = || self.orphelines.iter().filter(|ecart| ecart.motif == Motif::PersonneInconnue);
        personnes && croissent && self.ecartees.is_empty() && orphelines().all(|e| e.id.as_deref().is_some_and(dedans))
    }

    pub(crate) fn trouver(&self, curseur: &mut Curseur, ids: &Ids, rang: usize) -> Result<Option<usize>, Mauvais> {
        self.index.trouver(curseur, ids, rang)
    }

    pub(crate) fn personnes(&self) -> &Table {
        &self.personnes
    }

    pub(crate) fn carriere(&self) -> &Table {
        &self.carriere
    }

    pub(crate) fn nombre(&self) -> usize {
        self.index.nombre()
    }

    pub(crate) fn id(&self, personne: usize) -> &str {
        self.index.id(personne)
    }

    pub(crate) fn periodes(&self, personne: usize) -> Periodes<'_> {
        let (debut, nombre) = self.places[personne];
        let (debut, nombre) = (debut as usize, nombre as usize);
        match &self.ordre {
            None => Periodes::Suivies { debut, nombre },
            Some(ordre) => Periodes::Eparses(&ordre[debut..debut + nombre]),
        }
    }

    pub(crate) fn personne<'a>(&'a self, personne: usize, modeles: &'a Modeles) -> Personne<'a> {
        let (id, periodes) = (self.index.id(personne), self.periodes(personne));
        Personne { id, carriere: &self.carriere, periodes, modeles }
    }

    /// Looks at what will be read of some persons, all at once: memory brings together what is asked of it together.
    pub(crate) fn approcher(&self, personnes: &[u32]) {
        let la = || personnes.iter().map(|&personne| personne as usize).filter(|&personne| personne < self.nombre());
        let premiers = la().map(|personne| {
            let (debut, _) = self.places[personne];
            debut ^ self.index.approcher(personne) ^ self.personnes.approcher(personne..personne + 1)
        });
        black_box(premiers.fold(0, std::ops::BitXor::bitxor));
        let suivants = la().map(|personne| match self.periodes(personne) {
            Periodes::Suivies { debut, nombre } => self.carriere.approcher(debut..debut + nombre),
            Periodes::Eparses(rangs) => {
                let rangees = rangs.iter().map(|&rang| self.carriere.approcher(rang as usize..rang as usize + 1));
                rangees.fold(0, std::ops::BitXor::bitxor)
            }
        });
        black_box(suivants.fold(0, std::ops::BitXor::bitxor));
    }

    pub(crate) fn etat(&self, personne: usize) -> Etat {
        match self.etats[personne].load(Ordering::Relaxed) {
            1 => Etat::Evaluee,
            2 => Etat::Refusee,
            3 => Etat::Double,
            4 => Etat::SansId,
            _ => Etat::Libre,
        }
    }

    pub(crate) fn noter(&self, personne: usize, etat: Etat) {
        self.etats[personne].store(etat as u8, Ordering::Relaxed);
    }

    pub(crate) fn compte(&self) -> Compte {
        let mut compte = Compte {
            personnes: long(self.nombre()),
            carriere: long(self.carriere.lignes()),
            carriere_orphelines: long(self.orphelines.len()),
            demandes: self.demandes.load(Ordering::Relaxed),
            demandes_en_erreur: self.demandes_en_erreur.load(Ordering::Relaxed),
            ..Compte::default()
        };
        for personne in 0..self.nombre() {
            let lignes = u64::from(self.places[personne].1);
            let (personnes, carriere) = match self.etat(personne) {
                Etat::Libre => (&mut compte.personnes_sans_demande, &mut compte.carriere_rattachees),
                Etat::Evaluee => (&mut compte.personnes_evaluees, &mut compte.carriere_rattachees),
                _ => (&mut compte.personnes_en_erreur, &mut compte.carriere_en_erreur),
            };
            *personnes += 1;
            *carriere += lignes;
        }
        compte.decisions = compte.demandes - compte.demandes_en_erreur;
        compte
    }

    /// Persons without a career row, or without a demande.
    pub(crate) fn sans(&self, motif: Motif) -> Vec<Ecart> {
        let sans = |&personne: &usize| match motif {
            Motif::SansCarriere => {
                self.places[personne].1 == 0 && !matches!(self.etat(personne), Etat::Double | Etat::SansId)
            }
            _ => self.etat(personne) == Etat::Libre,
        };
        let ecart = |personne| Ecart { ligne: self.numero(personne), id: Some(self.index.id(personne).into()), motif };
        (0..self.nombre()).filter(sans).map(ecart).collect()
    }
}

/// A batch as it is read: its ids are not kept beyond.
pub(crate) struct Lot {
    pub(crate) ids: Ids,
    pub(crate) lignes: usize,
}

/// Codes a whole stream; `voir` is shown the ids of each batch, with the number of rows before it.
fn lire(lecteur: Lecteur, genre: Genre, fils: usize, mut voir: impl FnMut(usize, &Lot)) -> Result<Table, Arret> {
    let (mut table, colonne_id) = Table::du_schema(&lecteur.schema(), genre)?;
    for lot in lecteur {
        let lot = lot?;
        for debut in (0..lot.num_rows()).step_by(LIGNES) {
            let part = lot.slice(debut, LIGNES.min(lot.num_rows() - debut));
            let ids = Ids::nouveaux(part.column(colonne_id));
            let avant = table.lignes();
            if avant + part.num_rows() >= PERSONNE as usize {
                return Err(Arret::Arrow(ArrowError::InvalidArgumentError("more than 4,294,967,294 rows".into())));
            }
            voir(avant, &Lot { ids, lignes: part.num_rows() });
            table.ajouter(part.columns(), part.num_rows(), fils);
        }
    }
    Ok(table)
}

/// Codes one batch of demandes.
pub(crate) fn coder(lot: &RecordBatch) -> Result<(Table, ArrayRef), Arret> {
    let (mut table, id) = Table::du_schema(&lot.schema(), Genre::Demandes)?;
    table.ajouter(lot.columns(), lot.num_rows(), 1);
    Ok((table, lot.column(id).clone()))
}

/// Rows that follow each other and are of one person.
struct Suite {
    personne: u32,
    debut: u32,
    nombre: u32,
}

/// Whose the rows of a part of a batch are, and those that are nobody's.
fn rattacher(index: &Index, lot: &Lot, part: Range<usize>, debut: usize) -> (Vec<Suite>, Vec<Ecart>) {
    let (mut suites, mut sans) = (Vec::new(), Vec::new());
    let mut curseur = Curseur::default();
    let court = |rang| u32::try_from(rang).unwrap_or(PERSONNE); // no table has more rows
    let mut rang = part.start;
    while rang < part.end {
        let fin = lot.ids.fin_des_memes(rang, part.end);
        match index.trouver(&mut curseur, &lot.ids, rang) {
            Ok(Some(personne)) => {
                suites.push(Suite { personne: court(personne), debut: court(debut + rang), nombre: court(fin - rang) })
            }
            Ok(None) => sans.extend((rang..fin).map(|rang| {
                let id = lot.ids.id(rang).ok().map(Into::into);
                Ecart { ligne: numero(debut + rang), id, motif: Motif::PersonneInconnue }
            })),
            Err(mauvais) => sans.extend((rang..fin).map(|rang| Ecart::de(debut + rang, mauvais.clone()))),
        }
        rang = fin;
    }
    (suites, sans)
}

/// Where the career of each person is, as the rows come.
struct Rangement {
    places: Vec<(u32, u32)>,
    /// Whose each row is, once those of some person do not follow each other.
    proprietaires: Option<Vec<u32>>,
}

impl Rangement {
    fn ajouter(&mut self, Suite { personne, debut, nombre }: Suite) {
        let (premiere, lignes) = self.places[personne as usize];
        if lignes == 0 {
            self.places[personne as usize].0 = debut;
        } else if premiere + lignes != debut && self.proprietaires.is_none() {
            let mut proprietaires = vec![PERSONNE; debut as usize];
            for (a_qui, &(premiere, lignes)) in (0..).zip(&self.places) {
                proprietaires[premiere as usize..(premiere + lignes) as usize].fill(a_qui);
            }
            self.proprietaires = Some(proprietaires);
        }
        self.places[personne as usize].1 += nombre;
        if let Some(proprietaires) = &mut self.proprietaires {
            proprietaires.resize(debut as usize, PERSONNE);
            proprietaires.resize((debut + nombre) as usize, personne);
        }
    }

    /// The places, and the rows put in order when those of some person do not follow each other.
    fn finir(self) -> (Vec<(u32, u32)>, Option<Vec<u32>>) {
        let Self { mut places, proprietaires } = self;
        let Some(proprietaires) = proprietaires else { return (places, None) };
        let mut suivant = 0;
        for (debut, nombre) in &mut places {
            *debut = suivant;
            suivant += std::mem::take(nombre);
        }
        let mut ordre = vec![0; suivant as usize];
        for (rang, &a_qui) in (0_u32..).zip(&proprietaires) {
            let Some((debut, nombre)) = places.get_mut(a_qui as usize) else { continue };
            ordre[(*debut + *nombre) as usize] = rang;
            *nombre += 1;
        }
        (places, Some(ordre))
    }
}

impl Ecart {
    fn de(rang: usize, Mauvais { motif, trouve }: Mauvais) -> Self {
        Self { ligne: numero(rang), id: trouve, motif }
    }

    fn rang(&self) -> usize {
        usize::try_from(self.ligne - 1).unwrap_or(0)
    }
}

/// The number of a row, from 1.
pub(crate) fn numero(rang: usize) -> u64 {
    long(rang) + 1
}

fn long(nombre: usize) -> u64 {
    u64::try_from(nombre).unwrap_or(u64::MAX)
}
