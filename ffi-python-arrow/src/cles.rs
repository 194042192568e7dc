//! The keys: ids as texts whatever their type, and the persons found by them.
//!
//! A whole number is the text of its digits; a text stays as it is: « 007 » is not « 7 ».

use crate::cellule::{Cellule, NULLE_PART, deplier, est_la, parcourir};
use crate::code::couper;
use crate::lettres::Lettres;
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, StringArray};
use arrow_buffer::ArrowNativeType;
use arrow_schema::DataType;
use hashbrown::{DefaultHashBuilder, HashTable};
use std::fmt::Write;
use std::hash::BuildHasher;
use std::sync::OnceLock;

/// Why a row matches no other, or is set aside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Motif {
    PersonneInconnue,
    IdAbsent,
    IdVide,
    IdType,
    IdLong,
    PersonneDouble,
    SansCarriere,
    SansDemande,
}

impl Motif {
    pub(crate) const fn nom(self) -> &'static str {
        match self {
            Self::PersonneInconnue => "personne_inconnue",
            Self::IdAbsent => "id_absent",
            Self::IdVide => "id_vide",
            Self::IdType => "id_type",
            Self::IdLong => "id_long",
            Self::PersonneDouble => "personne_double",
            Self::SansCarriere => "sans_carriere",
            Self::SansDemande => "sans_demande",
        }
    }
}

/// A cell that can be no id, and what it holds.
#[derive(Clone)]
pub(crate) struct Mauvais {
    pub(crate) motif: Motif,
    pub(crate) trouve: Option<Box<str>>,
}

/// Bytes of the longest id: far beyond any, and short enough for a batch of the result to hold them all.
const OCTETS_MAX: usize = 32_767;

/// The ids of a batch.
pub(crate) enum Ids {
    Directs(StringArray),
    /// Texts made from the values, and which of them each row has when they come from a dictionary.
    Batis {
        textes: Textes,
        mauvais: Vec<(usize, Mauvais)>,
        rangs: Option<Vec<u32>>,
    },
}

/// Texts one behind the other.
#[derive(Default)]
pub(crate) struct Textes {
    lettres: String,
    fins: Vec<usize>,
}

impl Textes {
    pub(crate) fn clore(&mut self) {
        self.fins.push(self.lettres.len());
    }

    pub(crate) fn ajouter(&mut self, texte: &str) {
        self.lettres.push_str(texte);
        self.clore();
    }

    /// All the ids of a column at once; nothing is done where some row has none that is good.
    pub(crate) fn ajouter_tous(&mut self, ids: &Ids) -> bool {
        let Ids::Directs(textes) = ids else { return false };
        let fins = textes.value_offsets();
        let longueurs = fins.windows(2).map(|fin| (fin[1] - fin[0]).as_usize());
        let bonnes = longueurs.fold(true, |bonnes, longueur| bonnes & (1..=OCTETS_MAX).contains(&longueur));
        let (debut, fin) = (fins[0].as_usize(), fins[fins.len() - 1].as_usize());
        match std::str::from_utf8(&textes.value_data()[debut..fin]) {
            Ok(tous) if bonnes && textes.null_count() == 0 => {
                let avant = self.lettres.len();
                self.lettres.push_str(tous);
                self.fins.extend(fins[1..].iter().map(|fin| avant + fin.as_usize() - debut));
                true
            }
            _ => false,
        }
    }

    pub(crate) fn nombre(&self) -> usize {
        self.fins.len()
    }

    #[inline]
    pub(crate) fn texte(&self, rang: usize) -> &str {
        let debut = rang.checked_sub(1).map_or(0, |avant| self.fins[avant]);
        &self.lettres[debut..self.fins[rang]]
    }

    #[inline(always)]
    fn lettres_de(&self, rang: usize) -> Lettres {
        let debut = rang.checked_sub(1).map_or(0, |avant| self.fins[avant]);
        Lettres::dans(self.lettres.as_bytes(), debut, self.fins[rang] - debut)
    }
}

impl Ids {
    pub(crate) fn nouveaux(tableau: &ArrayRef) -> Self {
        if *tableau.data_type() == DataType::Utf8 {
            return Self::Directs(tableau.as_string::<i32>().clone());
        }
        if let Some((valeurs, rangs)) = deplier(tableau.as_ref()) {
            return match Self::nouveaux(&valeurs) {
                Self::Batis { textes, mauvais, rangs: None } => Self::Batis { textes, mauvais, rangs: Some(rangs) },
                dedans => dedans.repartis(&rangs),
            };
        }
        let (mut textes, mut mauvais) = (Textes::default(), Vec::new());
        parcourir(tableau.as_ref(), 0..tableau.len(), |rang, cellule| {
            match bati(cellule, &mut textes.lettres) {
                Ok(()) => {}
                Err(m) => mauvais.push((rang, m)),
            }
            textes.clore();
        });
        Self::Batis { textes, mauvais, rangs: None }
    }

    /// These as the values of a dictionary.
    fn repartis(&self, rangs: &[u32]) -> Self {
        let (mut textes, mut mauvais) = (Textes::default(), Vec::new());
        for (rang, &valeur) in rangs.iter().enumerate() {
            match usize::try_from(valeur).ok().filter(|&v| v < self.nombre()).map(|v| self.id(v)) {
                Some(Ok(id)) => textes.lettres.push_str(id),
                Some(Err(m)) => mauvais.push((rang, m)),
                None => mauvais.push((rang, Mauvais { motif: Motif::IdAbsent, trouve: None })),
            }
            textes.clore();
        }
        Self::Batis { textes, mauvais, rangs: None }
    }

    /// Are they the column itself, of texts?
    pub(crate) fn est_directe(&self) -> bool {
        matches!(self, Self::Directs(_))
    }

    fn nombre(&self) -> usize {
        match self {
            Self::Directs(textes) => textes.len(),
            Self::Batis { textes, rangs, .. } => rangs.as_ref().map_or(textes.nombre(), Vec::len),
        }
    }

    /// The letters of the id of a row, where they are those of the column; else more than count.
    #[inline(always)]
    fn lettres(&self, rang: usize) -> Lettres {
        let Self::Directs(textes) = self else { return Lettres::TROP };
        let fins = textes.value_offsets();
        let (debut, fin) = (fins[rang].as_usize(), fins[rang + 1].as_usize());
        if est_la(textes.nulls(), rang) {
            Lettres::dans(textes.value_data(), debut, fin - debut)
        } else {
            Lettres::TROP
        }
    }

    /// Where the rows end whose id is that of this one: those of a career follow each other.
    #[inline]
    pub(crate) fn fin_des_memes(&self, rang: usize, fin: usize) -> usize {
        let lettres = self.lettres(rang);
        let Self::Directs(textes) = self else { return rang + 1 };
        if !lettres.sont_toutes() || textes.null_count() > 0 {
            return rang + 1;
        }
        let (tout, fins) = (textes.value_data(), &textes.value_offsets()[rang..=fin]);
        let longueur = fins[1] - fins[0];
        let meme =
            |f: &[i32]| f[1] - f[0] == longueur && Lettres::dans(tout, f[0].as_usize(), longueur.as_usize()) == lettres;
        fins[1..].windows(2).position(|f| !meme(f)).map_or(fin, |autres| rang + 1 + autres)
    }

    /// The id of a row.
    #[inline]
    pub(crate) fn id(&self, rang: usize) -> Result<&str, Mauvais> {
        match self {
            Self::Directs(textes) if textes.is_valid(rang) => match textes.value(rang) {
                id if (1..=OCTETS_MAX).contains(&id.len()) => Ok(id),
                id => verifie(id),
            },
            autre => autre.id_bati(rang),
        }
    }

    fn id_bati(&self, rang: usize) -> Result<&str, Mauvais> {
        match self {
            Self::Directs(_) => Err(Mauvais { motif: Motif::IdAbsent, trouve: None }),
            Self::Batis { textes, mauvais, rangs } => {
                let valeur = match rangs.as_ref().map(|rangs| rangs[rang]) {
                    None => rang,
                    Some(NULLE_PART) => textes.nombre(),
                    Some(valeur) => usize::try_from(valeur).unwrap_or(usize::MAX),
                };
                if valeur >= textes.nombre() {
                    return Err(Mauvais { motif: Motif::IdAbsent, trouve: None });
                }
                match mauvais.binary_search_by_key(&valeur, |(rang, _)| *rang) {
                    Ok(place) => Err(mauvais[place].1.clone()),
                    Err(_) => Ok(textes.texte(valeur)),
                }
            }
        }
    }
}

fn verifie(texte: &str) -> Result<&str, Mauvais> {
    let motif = match texte.len() {
        0 => Motif::IdVide,
        1..=OCTETS_MAX => return Ok(texte),
        _ => Motif::IdLong,
    };
    Err(Mauvais { motif, trouve: Some(couper(texte).into()) })
}

fn bati(cellule: Option<Cellule<'_>>, lettres: &mut String) -> Result<(), Mauvais> {
    match cellule {
        None => Err(Mauvais { motif: Motif::IdAbsent, trouve: None }),
        Some(Cellule::Texte(texte)) => verifie(texte).map(|texte| lettres.push_str(texte)),
        Some(Cellule::Entier(nombre)) => {
            let _ = write!(lettres, "{nombre}"); // a string is never full
            Ok(())
        }
        Some(autre) => Err(Mauvais { motif: Motif::IdType, trouve: Some(couper(autre).into()) }),
    }
}

/// The persons by their ids: a person is the number of its row.
pub(crate) struct Index {
    ids: Textes,
    /// Do the ids rise strictly, so that none is there twice?
    croissant: bool,
    /// Is none there twice?
    uniques: bool,
    hacheur: DefaultHashBuilder,
    table: OnceLock<HashTable<u32>>,
}

/// Where a search stands: the files are often in one order.
#[derive(Default)]
pub(crate) struct Curseur {
    rang: usize,
    /// Ids that were not where the last one was.
    manques: usize,
}

/// Rows looked at behind the last one found before the whole index is asked.
const VOISINS: usize = 4;
/// Searches by halves, where the ids rise, before an index is made: a file in order needs none.
const MANQUES: usize = 64;

impl Index {
    /// The index of these ids, an empty one standing for a row that has none; and the rows whose id another has too.
    pub(crate) fn nouveau(ids: Textes) -> (Self, Vec<usize>) {
        let mut croissant = true;
        let mut dernier = None;
        for rang in 0..ids.nombre() {
            let lettres = ids.lettres_de(rang);
            if lettres != Lettres::AUCUNE {
                croissant &= dernier.is_none_or(|(avant, dernier)| match lettres.vient_apres(avant) {
                    Some(apres) => apres,
                    None => ids.texte(dernier) < ids.texte(rang),
                });
                dernier = Some((lettres, rang));
            }
        }
        let (hacheur, table) = (DefaultHashBuilder::default(), OnceLock::new());
        let mut index = Self { ids, croissant, uniques: true, hacheur, table };
        if index.croissant {
            return (index, Vec::new());
        }
        let (table, doubles) = index.hacher();
        let _ = index.table.set(table);
        index.uniques = doubles.is_empty();
        (index, doubles)
    }

    fn hacher(&self) -> (HashTable<u32>, Vec<usize>) {
        let hache = |rang: &u32| self.hacheur.hash_one(self.id(*rang as usize));
        let mut table = HashTable::with_capacity(self.ids.nombre());
        let mut doubles = Vec::new();
        for rang in 0..self.ids.nombre() {
            let id = self.ids.texte(rang);
            if id.is_empty() {
                continue;
            }
            let valeur = self.hacheur.hash_one(id);
            match table.find(valeur, |&r| self.id(r as usize) == id) {
                Some(&premier) => doubles.extend([premier as usize, rang]),
                None => {
                    table.insert_unique(valeur, rang as u32, hache);
                }
            }
        }
        doubles.sort_unstable();
        doubles.dedup();
        (table, doubles)
    }

    pub(crate) fn nombre(&self) -> usize {
        self.ids.nombre()
    }

    pub(crate) fn est_croissant(&self) -> bool {
        self.croissant
    }

    /// The id of a person; empty for a row that has none.
    #[inline]
    pub(crate) fn id(&self, rang: usize) -> &str {
        self.ids.texte(rang)
    }

    /// Looks at where the id of a person is.
    pub(crate) fn approcher(&self, rang: usize) -> u32 {
        u32::from(self.id(rang).as_bytes().first().copied().unwrap_or(0))
    }

    /// The person of the id of a row, looked for first where the last one was found.
    #[inline]
    pub(crate) fn trouver(&self, curseur: &mut Curseur, ids: &Ids, rang: usize) -> Result<Option<usize>, Mauvais> {
        let lettres = ids.lettres(rang);
        // A row without an id is no person's, not even of one without; of two persons with one id the search tells which.
        let comptent = self.uniques && lettres.sont_toutes() && lettres != Lettres::AUCUNE;
        for voisin in [curseur.rang + 1, curseur.rang] {
            if comptent && voisin < self.nombre() && self.ids.lettres_de(voisin) == lettres {
                curseur.rang = voisin;
                return Ok(Some(voisin));
            }
        }
        self.chercher(curseur, ids.id(rang)?)
    }

    #[inline(never)]
    fn chercher(&self, curseur: &mut Curseur, id: &str) -> Result<Option<usize>, Mauvais> {
        // Where most ids were not near the last one, the next is not looked for there.
        let loin = self.uniques && curseur.manques > MANQUES;
        let fin = if loin { curseur.rang } else { self.nombre().min(curseur.rang + 1 + VOISINS) };
        let mut pres = curseur.rang..fin;
        let trouve = pres.find(|&voisin| self.id(voisin) == id).or_else(|| {
            curseur.manques += 1;
            if self.croissant && self.table.get().is_none() && curseur.manques <= MANQUES {
                return self.par_moities(id);
            }
            let table = self.table.get_or_init(|| self.hacher().0);
            table.find(self.hacheur.hash_one(id), |&r| self.id(r as usize) == id).map(|&r| r as usize)
        });
        curseur.rang = trouve.unwrap_or(curseur.rang);
        Ok(trouve)
    }

    /// The person of an id among ids that rise; a row without an id has no place among them.
    fn par_moities(&self, id: &str) -> Option<usize> {
        let (mut debut, mut fin) = (0, self.nombre());
        while debut < fin {
            let milieu = debut.midpoint(fin);
            // Rows without an id are passed over, towards the beginning.
            let la = (debut..=milieu).rev().find(|&rang| !self.id(rang).is_empty());
            match la.map(|rang| (rang, self.id(rang).cmp(id))) {
                None | Some((_, std::cmp::Ordering::Less)) => debut = milieu + 1,
                Some((rang, std::cmp::Ordering::Equal)) => return Some(rang),
                Some((rang, std::cmp::Ordering::Greater)) => fin = rang,
            }
        }
        None
    }
}
