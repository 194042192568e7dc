//! A table turned once into codes: a row is a few bytes, in the order of its columns; the kernel reads nothing else.
//!
//! The code 0 is a null, [`FAUTE`] a cell that is not what its field holds: its rule and its text are kept aside.

use crate::cellule::{Cellule, deplier, parcourir};
use crate::code::{AUCUN, Codes, Ecriture, FAUTE, Faute, SANS_OBJET, chercher, coder, couper, date_du_code, ecrire};
use crate::lettres::Lettres;
use crate::liste::Listes;
use crate::nature::Nature;
use crate::ouvriers::{partager, plages};
use crate::schema::{Genre, Refus, associer, est_objet, feuilles};
use crate::source::{LIGNES_EN_CACHE, Part, Prevue, Source, a_part};
use arrow_array::{Array, ArrayRef, cast::AsArray, types::Int32Type};
use arrow_schema::Schema;
use liste_aptitude_noyau::erreur::{Champ, NomInconnu, Regle};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use std::collections::HashMap;
use std::ops::Range;

/// The place of a field that the table does not have.
const SANS_PLACE: u16 = u16::MAX;
/// The field of a period that comes first in its row: two periods that say the same but for their days are seen to by the rest.
const PREMIER: Champ = Champ::PeriodeAgrement;

/// Bytes that memory brings together.
const LIGNE_DU_CACHE: usize = 64;

/// The key of the metadata of a schema that say how its cells stand for values, and the words for it.
const CELLULES: (&str, [(&str, Ecriture); 2]) =
    ("liste_aptitude", [("textes", Ecriture::Textes), ("objets", Ecriture::Objets)]);

/// A table, or the elements of the lists of one of its columns.
pub(crate) struct Table {
    plan: Vec<Prevue>,
    /// Where the cell of a field is in a row, by the code of the field.
    places: [u16; 256],
    /// Where the cells of an object are, one beside the other, by the code of its field.
    blocs: Vec<Range<usize>>,
    largeur: usize,
    /// Bytes of the agrément of a period.
    premier: usize,
    octets: Vec<u8>,
    /// The days kept apart, nothing where the table does not have their column.
    jours: [Vec<Option<Date>>; 2],
    lignes: usize,
    ecriture: Ecriture,
    fautes: Vec<Vec<Faute>>,
    textes: Vec<Box<str>>,
    rangs_textes: HashMap<Box<str>, u32>,
    listes: Vec<(Champ, Listes)>,
    /// Unknown members of elements written as JSON, and elements that are no objects, by their rows.
    pub(crate) inconnus: Vec<(usize, NomInconnu)>,
    pub(crate) informes: Vec<usize>,
}

impl Table {
    /// A table of these columns, without a row; the column of ids is not among those it keeps.
    pub(crate) fn du_schema(schema: &Schema, genre: Genre) -> Result<(Self, usize), Refus> {
        let attendues = genre.colonnes();
        let noms: Vec<&str> = schema.fields().iter().map(|f| f.name().as_str()).collect();
        let dite = schema.metadata().get(CELLULES.0);
        let ecriture = CELLULES.1.iter().find(|(mot, _)| dite.is_some_and(|dite| dite == mot));
        let ecriture = ecriture.map_or(Ecriture::Types, |(_, ecriture)| *ecriture);
        let colonnes = associer(&noms, &attendues, genre.nom())?;
        let id = colonnes.iter().find(|(_, champ)| *champ == Champ::Id).map(|(rang, _)| *rang);
        let id = id.ok_or_else(|| Refus { chemin: format!("{}.id", genre.nom()), regle: Regle::ChampRequis })?;
        let colonnes: Vec<_> = colonnes.into_iter().filter(|(_, champ)| *champ != Champ::Id).collect();
        let mut table = Self::nouvelle(&colonnes, ecriture);
        for &(rang, champ) in &colonnes {
            if let Some(Nature::Liste(_)) = Nature::de(champ) {
                let listes = Listes::du_type(champ, schema.field(rang).data_type(), genre.nom())?;
                table.listes.push((champ, listes));
            }
        }
        Ok((table, id))
    }

    /// A table of these fields, at these places of a batch.
    pub(crate) fn nouvelle(colonnes: &[(usize, Champ)], ecriture: Ecriture) -> Self {
        let codes = usize::from(u8::MAX) + 1;
        let (mut plan, mut places, mut largeur, mut premier) = (Vec::new(), [SANS_PLACE; 256], 0, 0);
        let mut colonnes = colonnes.to_vec();
        // But for that field in the order of their paths: the fields of an object are side by side, those added later too.
        colonnes.sort_by_key(|&(_, champ)| (champ != PREMIER, champ.nom()));
        for (colonne, champ) in colonnes {
            let Some(nature) = Nature::de(champ) else { continue };
            plan.push(Prevue { colonne, champ, nature, place: largeur });
            if a_part(champ).is_some() {
                continue;
            }
            premier += if champ == PREMIER { nature.largeur() } else { 0 };
            places[usize::from(champ.code())] = u16::try_from(largeur).unwrap_or(SANS_PLACE);
            largeur += nature.largeur();
        }
        let mut blocs = vec![0..0; codes];
        for &objet in Champ::TOUTES.iter().filter(|&&champ| est_objet(champ)) {
            let dedans = || plan.iter().filter(|p| feuilles(objet).contains(&p.champ));
            if let (Some(premiere), Some(derniere)) = (dedans().next(), dedans().next_back()) {
                blocs[usize::from(objet.code())] = premiere.place..derniere.place + derniere.nature.largeur();
            }
        }
        Self {
            plan,
            places,
            blocs,
            largeur,
            premier,
            octets: Vec::new(),
            jours: Default::default(),
            lignes: 0,
            ecriture,
            fautes: vec![Vec::new(); codes],
            textes: Vec::new(),
            rangs_textes: HashMap::new(),
            listes: Vec::new(),
            inconnus: Vec::new(),
            informes: Vec::new(),
        }
    }

    pub(crate) fn lignes(&self) -> usize {
        self.lignes
    }

    /// Does an empty cell of this column say that none is known?
    pub(crate) fn dit_le_vide(&self, champ: Champ) -> bool {
        self.ecriture != Ecriture::Objets && self.places[usize::from(champ.code())] != SANS_PLACE
    }

    /// Adds the rows of a batch, on so many threads.
    pub(crate) fn ajouter(&mut self, lot: &[ArrayRef], lignes: usize, fils: usize) {
        let plan = std::mem::take(&mut self.plan);
        let sources: Vec<Source<'_>> = plan.iter().map(|p| self.source(p, lot[p.colonne].as_ref())).collect();
        let (debut, largeur, ecriture) = (self.lignes, self.largeur, self.ecriture);
        self.octets.resize((debut + lignes) * largeur, 0);
        for rang in plan.iter().filter_map(|prevue| a_part(prevue.champ)) {
            self.jours[rang].resize(debut + lignes, None);
        }
        let parts = plages(lignes, LIGNES_EN_CACHE, fils);
        let mut reste = &mut self.octets[debut * largeur..];
        let mut restes = self.jours.each_mut().map(|jours| jours.get_mut(debut..).unwrap_or_default());
        let mut travaux = Vec::new();
        for part in parts {
            let (octets, suite) = reste.split_at_mut(part.len() * largeur);
            reste = suite;
            let jours = restes.each_mut().map(|reste| reste.split_off_mut(..part.len()).unwrap_or_default());
            travaux.push(Part { lignes: part, octets, largeur, jours });
        }
        for fautes in partager(travaux, fils, |part| part.remplir(&plan, &sources, ecriture)) {
            for (champ, mut faute) in fautes {
                faute.rang += debut;
                self.fautes[usize::from(champ.code())].push(faute);
            }
        }
        self.lignes += lignes;
        self.plan = plan;
    }

    /// What a column is written from: the cells themselves, or codes made beforehand.
    fn source<'a>(&mut self, prevue: &Prevue, tableau: &'a dyn Array) -> Source<'a> {
        if let Some(dictionnaire) = tableau.as_dictionary_opt::<Int32Type>() {
            return Source::Cles(self.coder(prevue, dictionnaire.values().as_ref()), dictionnaire.keys());
        }
        if let Some((valeurs, rangs)) = deplier(tableau) {
            return Source::Partages(self.coder(prevue, valeurs.as_ref()), rangs);
        }
        match prevue.nature {
            Nature::Texte(_) | Nature::Liste(_) => Source::Codes(self.coder(prevue, tableau)),
            _ => Source::Cellules(tableau),
        }
    }

    /// The codes of a column. The values of a dictionary are coded once each.
    fn coder(&mut self, prevue: &Prevue, tableau: &dyn Array) -> Codes {
        if let Some((valeurs, rangs)) = deplier(tableau) {
            return self.coder(prevue, valeurs.as_ref()).repartir(&rangs);
        }
        let mut codes = Codes::default();
        match prevue.nature {
            Nature::Texte(_) => parcourir(tableau, 0..tableau.len(), |rang, cellule| {
                let code = match cellule {
                    None => Ok(0),
                    Some(Cellule::Texte(texte)) => Ok(self.rang_du_texte(texte)),
                    Some(_) => Err(Regle::Type),
                };
                codes.noter(rang, code, cellule);
            }),
            Nature::Liste(_) => {
                if let Some((_, listes)) = self.listes.iter_mut().find(|(champ, _)| *champ == prevue.champ) {
                    codes = listes.coder(tableau);
                }
            }
            nature => parcourir(tableau, 0..tableau.len(), |rang, cellule| {
                let code = cellule.map_or(Ok(0), |c| coder(prevue.champ, nature, self.ecriture, c));
                codes.noter(rang, code, cellule);
            }),
        }
        codes
    }

    fn rang_du_texte(&mut self, texte: &str) -> u32 {
        if let Some(rang) = self.rangs_textes.get(texte) {
            return *rang;
        }
        self.textes.push(texte.into());
        let rang = u32::try_from(self.textes.len()).unwrap_or(FAUTE);
        self.rangs_textes.insert(texte.into(), rang);
        rang
    }

    /// Adds a row of cells, one per column of the plan: an element written as JSON.
    pub(crate) fn ajouter_rangee<'a>(&mut self, valeurs: impl Fn(Champ) -> Result<Option<Cellule<'a>>, Faute>) {
        let debut = self.octets.len();
        self.octets.resize(debut + self.largeur, 0);
        for prevue in &self.plan {
            let code = match valeurs(prevue.champ) {
                Ok(None) => continue,
                Ok(Some(cellule)) => coder(prevue.champ, prevue.nature, Ecriture::Types, cellule)
                    .map_err(|regle| Faute::nouvelle(self.lignes, regle, &cellule)),
                Err(faute) => Err(Faute { rang: self.lignes, ..faute }),
            };
            let code = code.unwrap_or_else(|faute| {
                self.fautes[usize::from(prevue.champ.code())].push(faute);
                FAUTE
            });
            ecrire(&mut self.octets[debut + prevue.place..], prevue.nature, code);
        }
        self.lignes += 1;
    }
}

/// Reading.
impl Table {
    #[inline]
    fn octets_de<const N: usize>(&self, champ: Champ, rang: usize) -> Option<[u8; N]> {
        let place = self.places[usize::from(champ.code())];
        if place == SANS_PLACE {
            return None;
        }
        let debut = rang * self.largeur + usize::from(place);
        self.octets.get(debut..debut + N)?.try_into().ok()
    }

    #[inline]
    fn lire<T>(
        &self,
        champ: Champ,
        rang: usize,
        code: u32,
        faute: u32,
        valeur: impl Fn(u32) -> Option<T>,
    ) -> Lecture<T> {
        match code {
            0 => Ok(None),
            code if code == faute => Err(self.regle(champ, rang)),
            code => Ok(valeur(code)),
        }
    }

    #[cold]
    fn regle(&self, champ: Champ, rang: usize) -> Regle {
        self.faute(champ, rang).map_or(Regle::Type, |f| f.regle)
    }

    #[inline(always)]
    pub(crate) fn date(&self, champ: Champ, rang: usize) -> Lecture<Date> {
        match a_part(champ) {
            Some(colonne) => match self.jours[colonne].get(rang) {
                Some(jour @ Some(_)) => Ok(*jour),
                _ if self.fautes[usize::from(champ.code())].is_empty() => Ok(None),
                _ => self.faute(champ, rang).map_or(Ok(None), |faute| Err(faute.regle)),
            },
            None => self.date_codee(champ, rang),
        }
    }

    fn date_codee(&self, champ: Champ, rang: usize) -> Lecture<Date> {
        let code = self.octets_de(champ, rang).map_or(0, u32::from_le_bytes);
        self.lire(champ, rang, code, FAUTE, date_du_code)
    }

    #[inline]
    pub(crate) fn agrement(&self, champ: Champ, rang: usize) -> Lecture<Agrement> {
        let code = self.octets_de(champ, rang).map_or(0, u32::from_le_bytes);
        let agrement = |code| match code {
            SANS_OBJET => Some(Agrement::SansObjet),
            AUCUN => Some(Agrement::Aucun),
            date => date_du_code(date).map(Agrement::Le),
        };
        self.lire(champ, rang, code, FAUTE, agrement)
    }

    #[inline]
    pub(crate) fn booleen(&self, champ: Champ, rang: usize) -> Lecture<bool> {
        let [code] = self.octets_de(champ, rang).unwrap_or([0]);
        self.lire(champ, rang, code.into(), u8::MAX.into(), |code| Some(code == 2))
    }

    #[inline]
    pub(crate) fn entier(&self, champ: Champ, rang: usize) -> Lecture<u32> {
        let code = self.octets_de(champ, rang).map_or(0, u16::from_le_bytes);
        self.lire(champ, rang, code.into(), u16::MAX.into(), |code| Some(code - 1))
    }

    #[inline]
    pub(crate) fn choix<E: Enumeration>(&self, champ: Champ, rang: usize) -> Lecture<E> {
        let [code] = self.octets_de(champ, rang).unwrap_or([0]);
        self.lire(champ, rang, code.into(), u8::MAX.into(), |code| u8::try_from(code).ok().and_then(E::depuis_code))
    }

    #[inline]
    pub(crate) fn texte(&self, champ: Champ, rang: usize) -> Lecture<&str> {
        let code = self.octets_de(champ, rang).map_or(0, u32::from_le_bytes);
        self.lire(champ, rang, code, FAUTE, |code| self.textes.get(place(code)).map(AsRef::as_ref))
    }

    /// The elements of a list: their table, and which of its rows.
    #[inline]
    pub(crate) fn liste(&self, champ: Champ, rang: usize) -> Lecture<(&Self, Range<usize>)> {
        let code = self.octets_de(champ, rang).map_or(0, u32::from_le_bytes);
        if code == 0 {
            return Ok(None);
        }
        let listes = self.listes.iter().find(|(c, _)| *c == champ).map(|(_, listes)| listes);
        self.lire(champ, rang, code, FAUTE, |code| listes.and_then(|l| l.plage(place(code)).map(|p| (&l.elements, p))))
    }

    /// Has one of the cells of an object a value?
    #[inline]
    pub(crate) fn a_l_objet(&self, objet: Champ, rang: usize) -> bool {
        let (ligne, place) = (rang * self.largeur, &self.blocs[usize::from(objet.code())]);
        self.octets[ligne + place.start..ligne + place.end].iter().any(|&octet| octet != 0)
    }

    /// Looks at some rows, a line of the cache at a time; what comes of it says nothing.
    pub(crate) fn approcher(&self, rangs: Range<usize>) -> u32 {
        let octets = self.octets.get(rangs.start * self.largeur..rangs.end * self.largeur).unwrap_or_default();
        let lignes = octets.iter().step_by(LIGNE_DU_CACHE).chain(octets.last());
        let vus = lignes.fold(0, |vus, &octet| vus ^ u32::from(octet));
        let jours = self.jours.iter().filter_map(|jours| jours.get(rangs.clone()));
        let bouts = jours.flat_map(|jours| jours.first().into_iter().chain(jours.last()));
        bouts.fold(vus, |vus, jour| vus ^ u32::from(jour.is_some()))
    }

    /// The codes of a period but for its days, and their letters.
    #[inline]
    pub(crate) fn sans_ses_jours(&self, rang: usize) -> Option<(&[u8], Lettres)> {
        let debut = rang * self.largeur + self.premier;
        let codes = self.octets.get(debut..(rang + 1) * self.largeur)?;
        Some((codes, Lettres::dans(&self.octets, debut, codes.len())))
    }

    pub(crate) fn faute(&self, champ: Champ, rang: usize) -> Option<&Faute> {
        chercher(&self.fautes[usize::from(champ.code())], rang)
    }

    /// The text of a cell, as it was found when it is bad.
    pub(crate) fn texte_de(&self, champ: Champ, rang: usize) -> Option<String> {
        if let Some(faute) = self.faute(champ, rang) {
            return Some(faute.trouve.to_string());
        }
        match Nature::de(champ)? {
            Nature::Date => self.date(champ, rang).ok().flatten().map(|d| d.to_string()),
            Nature::Agrement => self.agrement(champ, rang).ok().flatten().and_then(|agrement| match agrement {
                Agrement::Le(jour) => Some(jour.to_string()),
                Agrement::SansObjet => Some("sans_objet".into()),
                Agrement::Aucun => None,
            }),
            Nature::Booleen => self.booleen(champ, rang).ok().flatten().map(|b| b.to_string()),
            Nature::Entier(..) => self.entier(champ, rang).ok().flatten().map(|n| n.to_string()),
            Nature::Mot(mots) => {
                let [code] = self.octets_de(champ, rang)?;
                (mots.nom)(code).map(Into::into)
            }
            Nature::Texte(_) => self.texte(champ, rang).ok().flatten().map(couper),
            Nature::Liste(_) => self.liste(champ, rang).ok().flatten().map(|(_, plage)| format!("({})", plage.len())),
        }
    }
}

type Lecture<T> = Result<Option<T>, Regle>;

/// The place of a code that counts from 1.
fn place(code: u32) -> usize {
    usize::try_from(code).map_or(usize::MAX, |code| code - 1)
}
