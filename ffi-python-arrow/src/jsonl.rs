//! Lines of JSON as columns, in one pass: that each line is one object of plain members, or with such objects in them, is proven while the cells are
//! found. Anything that is not written so (an escape, a list, a number that is not whole, a name that stands twice or that no column has) gives no
//! columns: single lines are then read by whoever says what is wrong with them.

use crate::arret::{Arret, sans_python};
use arrow_array::builder::{ArrayBuilder, BooleanBuilder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use pyo3_arrow::PyTable;
use std::str;
use std::sync::Arc;

const ID: &str = "id";
/// The field whose null says that there is none: an empty text, which no other cell of it is.
const AGREMENT: &str = "agrement";

/// The table of some lines; none where they are not written so. ``champs`` are the columns, each with the kind of its values, ``blocs`` the objects
/// by the names that begin those of their columns, ``temoins`` those of them that need a fact. The columns met come in the order of the
/// first cell of each, the id first.
#[pyfunction]
pub(crate) fn lignes_en_colonnes<'py>(
    py: Python<'py>,
    lignes: &Bound<'py, PyBytes>,
    champs: Vec<(String, String)>,
    blocs: Vec<String>,
    temoins: Vec<String>,
) -> PyResult<Option<Bound<'py, PyTable>>> {
    let octets = lignes.as_bytes();
    let table = sans_python(py, || {
        let texte = str::from_utf8(octets).ok().filter(|texte| i32::try_from(texte.len()).is_ok());
        let Some(texte) = texte else { return Ok(None) };
        let mut lecture = Lecture::nouvelle(texte, &champs, &blocs, &temoins);
        lecture.lignes().map(|rangs| lecture.table(rangs)).transpose()
    })?;
    let Some(table) = table else { return Ok(None) };
    let schema = table.schema();
    Ok(Some(Bound::new(py, PyTable::try_new(vec![table], schema)?)?))
}

/// The cells of a column, in the order of the lines.
enum Cellules {
    Textes(StringBuilder),
    Entiers(Int64Builder),
    Vrais(BooleanBuilder),
}

impl Cellules {
    fn nouvelles(nature: &str) -> Self {
        match nature {
            "entier" => Self::Entiers(Int64Builder::new()),
            "booleen" => Self::Vrais(BooleanBuilder::new()),
            _ => Self::Textes(StringBuilder::new()),
        }
    }

    fn nombre(&self) -> usize {
        match self {
            Self::Textes(textes) => textes.len(),
            Self::Entiers(entiers) => entiers.len(),
            Self::Vrais(vrais) => vrais.len(),
        }
    }

    /// Nulls up to so many cells.
    fn completer(&mut self, nombre: usize) {
        for _ in self.nombre()..nombre {
            match self {
                Self::Textes(textes) => textes.append_null(),
                Self::Entiers(entiers) => entiers.append_null(),
                Self::Vrais(vrais) => vrais.append_null(),
            }
        }
    }

    fn finir(&mut self) -> (DataType, ArrayRef) {
        match self {
            Self::Textes(textes) => (DataType::Utf8, Arc::new(textes.finish())),
            Self::Entiers(entiers) => (DataType::Int64, Arc::new(entiers.finish())),
            Self::Vrais(vrais) => (DataType::Boolean, Arc::new(vrais.finish())),
        }
    }
}

#[derive(Clone, Copy)]
enum Sens {
    Colonne(usize),
    Bloc(usize),
}

/// A name that an object may have.
struct Membre {
    /// As it is written, up to the quotation mark behind it.
    ecrit: String,
    sens: Sens,
    /// The last line that had it, from 1.
    vu: usize,
}

/// An object: its members, and those met so far in the order in which they came.
struct Objet {
    membres: Vec<Membre>,
    appris: Vec<usize>,
    /// Has it to hold a fact?
    temoin: bool,
}

/// Lines being read.
struct Lecture<'a> {
    texte: &'a str,
    place: usize,
    rang: usize,
    objets: Vec<Objet>,
    colonnes: Vec<(&'a str, Cellules)>,
    /// The columns met, in the order of their first cells.
    vues: Vec<usize>,
}

impl<'a> Lecture<'a> {
    fn nouvelle(texte: &'a str, champs: &'a [(String, String)], blocs: &[String], temoins: &[String]) -> Self {
        let colonnes: Vec<_> = champs.iter().map(|(nom, nature)| (nom.as_str(), Cellules::nouvelles(nature))).collect();
        // The row itself is the object whose columns begin with nothing.
        let debuts = [String::new()].into_iter().chain(blocs.iter().map(|bloc| format!("{bloc}_")));
        let objet = |(rang, debut): (usize, String)| {
            let membre =
                |nom: &str, sens| Some(Membre { ecrit: format!("{}\"", nom.strip_prefix(&*debut)?), sens, vu: 0 });
            let en_blocs = blocs.iter().enumerate().filter_map(|(n, nom)| membre(nom, Sens::Bloc(n + 1)));
            let seules = colonnes.iter().enumerate().filter(|(_, (nom, _))| !blocs.iter().any(|bloc| bloc == nom));
            let membres = en_blocs.chain(seules.filter_map(|(n, (nom, _))| membre(nom, Sens::Colonne(n)))).collect();
            Objet { membres, appris: Vec::new(), temoin: rang > 0 && temoins.contains(&blocs[rang - 1]) }
        };
        let objets = debuts.enumerate().map(objet).collect();
        Self { texte, place: 0, rang: 0, objets, colonnes, vues: Vec::new() }
    }

    /// Reads every line: how many there are.
    fn lignes(&mut self) -> Option<usize> {
        while self.place < self.texte.len() {
            self.blancs();
            self.signe(b'{')?;
            self.objet(0)?;
            self.blancs();
            if self.place < self.texte.len() {
                self.signe(b'\n')?;
            }
            self.rang += 1;
        }
        (self.rang > 0).then_some(self.rang)
    }

    fn table(&mut self, rangs: usize) -> Result<RecordBatch, Arret> {
        let id = self.colonnes.iter().position(|(nom, _)| *nom == ID);
        let suite = self.vues.iter().copied().filter(|vue| Some(*vue) != id);
        let (mut champs, mut tableaux) = (Vec::new(), Vec::new());
        for vue in id.into_iter().chain(suite) {
            let (nom, cellules) = &mut self.colonnes[vue];
            cellules.completer(rangs);
            let (genre, tableau) = cellules.finir();
            champs.push(Field::new(*nom, genre, true));
            tableaux.push(tableau);
        }
        Ok(RecordBatch::try_new(Arc::new(Schema::new(champs)), tableaux)?)
    }

    /// Reads an object from behind its brace on: is some member of it not null?
    fn objet(&mut self, objet: usize) -> Option<bool> {
        let (mut fait, mut attendu) = (false, 0);
        self.blancs();
        if self.est(b'}') {
            return Some(false);
        }
        loop {
            self.signe(b'"')?;
            let sens = self.membre(objet, &mut attendu)?;
            self.blancs();
            self.signe(b':')?;
            self.blancs();
            fait |= match sens {
                Sens::Colonne(colonne) => self.cellule(colonne)?,
                Sens::Bloc(_) if self.mot("null") => false,
                Sens::Bloc(bloc) => {
                    self.signe(b'{')?;
                    if !self.objet(bloc)? && self.objets[bloc].temoin {
                        return None;
                    }
                    true
                }
            };
            self.blancs();
            if self.est(b'}') {
                return Some(fait);
            }
            self.signe(b',')?;
            self.blancs();
        }
    }

    /// Reads a name from behind its quotation mark on. Names come mostly in the order of the lines before.
    fn membre(&mut self, objet: usize, attendu: &mut usize) -> Option<Sens> {
        let objet = &mut self.objets[objet];
        let reste = &self.texte.as_bytes()[self.place..];
        let est_la = |membre: &Membre| reste.starts_with(membre.ecrit.as_bytes());
        let devine = objet.appris.get(*attendu).copied().filter(|rang| est_la(&objet.membres[*rang]));
        let rang = match devine {
            Some(rang) => rang,
            None => {
                let rang = objet.membres.iter().position(est_la)?;
                *attendu = objet.appris.iter().position(|appris| *appris == rang).unwrap_or_else(|| {
                    objet.appris.push(rang);
                    objet.appris.len() - 1
                });
                rang
            }
        };
        *attendu += 1;
        let membre = &mut objet.membres[rang];
        let ligne = self.rang + 1;
        self.place += membre.ecrit.len();
        (std::mem::replace(&mut membre.vu, ligne) != ligne).then_some(membre.sens)
    }

    /// Reads the value of a column: is it not null?
    fn cellule(&mut self, colonne: usize) -> Option<bool> {
        let (nom, cellules) = &mut self.colonnes[colonne];
        let (nom, nombre) = (*nom, cellules.nombre());
        if nombre == 0 && !self.vues.contains(&colonne) {
            self.vues.push(colonne);
        }
        // A cell that its row has already came by another name.
        if nombre > self.rang {
            return None;
        }
        cellules.completer(self.rang);
        let valeur = self.valeur()?;
        match (&mut self.colonnes[colonne].1, valeur) {
            (Cellules::Textes(textes), Valeur::Nulle) if nom == AGREMENT => textes.append_value(""),
            (Cellules::Textes(_), Valeur::Texte("")) if nom == AGREMENT => return None,
            (cellules, Valeur::Nulle) => {
                cellules.completer(self.rang + 1);
            }
            (Cellules::Textes(textes), Valeur::Texte(texte)) => textes.append_value(texte),
            (Cellules::Textes(textes), Valeur::Entier(n)) if nom == ID => textes.append_value(n.to_string()),
            (Cellules::Entiers(entiers), Valeur::Entier(n)) => entiers.append_value(n),
            (Cellules::Vrais(vrais), Valeur::Vrai(oui)) => vrais.append_value(oui),
            _ => return None,
        }
        Some(!matches!(valeur, Valeur::Nulle))
    }

    fn valeur(&mut self) -> Option<Valeur<'a>> {
        match *self.texte.as_bytes().get(self.place)? {
            b'"' => self.texte_entre_marques().map(Valeur::Texte),
            b'n' => self.mot("null").then_some(Valeur::Nulle),
            b't' => self.mot("true").then_some(Valeur::Vrai(true)),
            b'f' => self.mot("false").then_some(Valeur::Vrai(false)),
            _ => self.entier().map(Valeur::Entier),
        }
    }

    /// A text in which every letter stands for itself.
    fn texte_entre_marques(&mut self) -> Option<&'a str> {
        let debut = self.place + 1;
        let reste = &self.texte.as_bytes()[debut..];
        let longueur = reste.iter().position(|octet| matches!(octet, b'"' | b'\\' | 0..b' '))?;
        let fin = debut + longueur;
        self.place = fin + 1;
        (reste[longueur] == b'"').then(|| &self.texte[debut..fin])
    }

    /// A whole number, written as JSON has it.
    fn entier(&mut self) -> Option<i64> {
        let reste = &self.texte[self.place..];
        let signe = usize::from(reste.starts_with('-'));
        let chiffres = reste.as_bytes()[signe..].iter().take_while(|octet| octet.is_ascii_digit()).count();
        if chiffres > 1 && reste.as_bytes()[signe] == b'0' {
            return None;
        }
        self.place += signe + chiffres;
        reste[..signe + chiffres].parse().ok()
    }

    /// Takes a word of JSON, if it stands here.
    fn mot(&mut self, mot: &str) -> bool {
        let la = self.texte.as_bytes()[self.place..].starts_with(mot.as_bytes());
        self.place += if la { mot.len() } else { 0 };
        la
    }

    /// Takes a sign, if it stands here.
    fn est(&mut self, signe: u8) -> bool {
        let la = self.texte.as_bytes().get(self.place) == Some(&signe);
        self.place += usize::from(la);
        la
    }

    fn signe(&mut self, signe: u8) -> Option<()> {
        self.est(signe).then_some(())
    }

    fn blancs(&mut self) {
        while matches!(self.texte.as_bytes().get(self.place), Some(b' ' | b'\t' | b'\r')) {
            self.place += 1;
        }
    }
}

/// A value of JSON that a cell may hold.
#[derive(Clone, Copy)]
enum Valeur<'a> {
    Nulle,
    Texte(&'a str),
    Entier(i64),
    Vrai(bool),
}
