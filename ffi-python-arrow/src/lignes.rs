//! Decisions written as lines of JSON or of CSV, row by row out of their columns. A text with anything but plain letters in it is written by
//! Python, which has the rules for that.

use crate::cellule::{NULLE_PART, civil, deplier};
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type, UInt16Type};
use arrow_array::{Array, ArrayRef, ListArray, PrimitiveArray, StringArray};
use arrow_schema::DataType;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3_arrow::PyRecordBatch;
use std::fmt::Write;

const NUL: &str = "null";

/// The rows of a batch as JSON objects, a line each. ``json`` writes a text that is not plain.
#[pyfunction]
pub(crate) fn lignes_json(lot: PyRecordBatch, json: &Bound<'_, PyAny>) -> PyResult<String> {
    let lot = lot.into_inner();
    let plume = Plume { json, marque: "\"" };
    let schema = lot.schema();
    let champs = schema.fields().iter().zip(lot.columns());
    let colonnes = champs.enumerate().map(|(rang, (champ, colonne))| plume.membre(rang, champ.name(), colonne));
    let colonnes = colonnes.collect::<PyResult<Vec<_>>>()?;
    let mut texte = String::new();
    for rang in 0..lot.num_rows() {
        plume.objet(&colonnes, rang, &mut texte)?;
        texte.push('\n');
    }
    Ok(texte)
}

/// The rows of a batch as lines of CSV, which end with ``fin``; a list is its JSON text. ``cellule`` writes a cell that is not plain, ``json`` a
/// text in a list.
#[pyfunction]
pub(crate) fn lignes_csv(
    lot: PyRecordBatch,
    separateur: char,
    fin: &str,
    cellule: &Bound<'_, PyAny>,
    json: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let lot = lot.into_inner();
    let plume = Plume { json, marque: "\"\"" };
    let colonnes = lot.columns().iter().map(|colonne| plume.colonne(colonne)).collect::<PyResult<Vec<_>>>()?;
    let mut texte = String::new();
    for rang in 0..lot.num_rows() {
        for (place, colonne) in colonnes.iter().enumerate() {
            if place > 0 {
                texte.push(separateur);
            }
            match colonne {
                Colonne::Texte(textes) if textes.is_valid(rang) => {
                    let valeur = textes.value(rang);
                    if est_nue(valeur, separateur) {
                        texte.push_str(valeur);
                    } else {
                        texte.push_str(&cellule.call1((valeur,))?.extract::<String>()?);
                    }
                }
                Colonne::Mots(mots) => texte.push_str(mots.nu(rang)),
                Colonne::Jours(jours) if jours.is_valid(rang) => ecrire_jour(jours.value(rang), &mut texte),
                Colonne::Listes(listes, _) if listes.is_valid(rang) && listes.value_length(rang) == 0 => {
                    texte.push_str("[]")
                }
                Colonne::Listes(listes, _) if listes.is_valid(rang) => {
                    texte.push('"');
                    plume.valeur(colonne, rang, &mut texte)?;
                    texte.push('"');
                }
                _ if colonne.est_nulle(rang) => {}
                _ => plume.valeur(colonne, rang, &mut texte)?,
            }
        }
        texte.push_str(fin);
    }
    Ok(texte)
}

/// Is it a cell of CSV that means the same written as it is? What a spreadsheet would run begins otherwise.
fn est_nue(texte: &str, separateur: char) -> bool {
    !texte.starts_with(['=', '+', '-', '@', '\'']) && est_simple(texte) && !texte.contains(separateur)
}

/// Is it a text that JSON writes as it is?
fn est_simple(texte: &str) -> bool {
    texte.bytes().all(|octet| matches!(octet, b' '..=b'~') && octet != b'"' && octet != b'\\')
}

/// A column, ready to be written.
enum Colonne {
    Nulle,
    Texte(StringArray),
    Mots(Mots),
    Annees(PrimitiveArray<UInt16Type>),
    Entiers(PrimitiveArray<Int64Type>),
    Jours(PrimitiveArray<Date32Type>),
    /// Lists, and their elements from that of the first list on.
    Listes(ListArray, Box<Colonne>),
    Objets(Vec<(String, Colonne)>),
}

/// Words that many rows share, as they are and as they are written in JSON, and which of them each row has.
struct Mots {
    rangs: Vec<u32>,
    nus: Vec<String>,
    ecrits: Vec<String>,
}

impl Mots {
    fn nu(&self, rang: usize) -> &str {
        self.de(rang, &self.nus).map_or("", String::as_str)
    }

    fn de<'a>(&self, rang: usize, textes: &'a [String]) -> Option<&'a String> {
        let &mot = self.rangs.get(rang).filter(|mot| **mot != NULLE_PART)?;
        textes.get(usize::try_from(mot).ok()?)
    }
}

impl Colonne {
    fn est_nulle(&self, rang: usize) -> bool {
        match self {
            Self::Nulle => true,
            Self::Mots(mots) => mots.rangs.get(rang).is_none_or(|mot| *mot == NULLE_PART),
            Self::Texte(c) => c.is_null(rang),
            Self::Annees(c) => c.is_null(rang),
            Self::Entiers(c) => c.is_null(rang),
            Self::Jours(c) => c.is_null(rang),
            Self::Listes(c, _) => c.is_null(rang),
            Self::Objets(_) => false,
        }
    }
}

/// How JSON is written: by whom a text that is not plain, and its quotation marks, which are doubled in a cell of CSV.
struct Plume<'a, 'py> {
    json: &'a Bound<'py, PyAny>,
    marque: &'static str,
}

impl Plume<'_, '_> {
    fn colonne(&self, colonne: &ArrayRef) -> PyResult<Colonne> {
        if colonne.null_count() == colonne.len() {
            return Ok(Colonne::Nulle);
        }
        Ok(match colonne.data_type() {
            DataType::Utf8 => Colonne::Texte(colonne.as_string::<i32>().clone()),
            DataType::UInt16 => Colonne::Annees(colonne.as_primitive::<UInt16Type>().clone()),
            DataType::Int64 => Colonne::Entiers(colonne.as_primitive::<Int64Type>().clone()),
            DataType::Date32 => Colonne::Jours(colonne.as_primitive::<Date32Type>().clone()),
            DataType::List(_) => {
                let listes = colonne.as_list::<i32>();
                let fins = listes.value_offsets();
                let place = |fin: Option<&i32>| fin.and_then(|f| usize::try_from(*f).ok()).unwrap_or(0);
                let (debut, fin) = (place(fins.first()), place(fins.last()));
                let elements = self.colonne(&listes.values().slice(debut, fin - debut))?;
                Colonne::Listes(listes.clone(), Box::new(elements))
            }
            DataType::Struct(champs) => {
                let membres = champs.iter().zip(colonne.as_struct().columns()).enumerate();
                Colonne::Objets(
                    membres.map(|(rang, (champ, c))| self.membre(rang, champ.name(), c)).collect::<PyResult<_>>()?,
                )
            }
            autre => match deplier(colonne) {
                Some((valeurs, rangs)) if valeurs.data_type() == &DataType::Utf8 => {
                    let nus: Vec<String> =
                        valeurs.as_string::<i32>().iter().map(|mot| mot.unwrap_or("").into()).collect();
                    let ecrits = nus.iter().map(|mot| self.mot(mot)).collect::<PyResult<_>>()?;
                    Colonne::Mots(Mots { rangs, nus, ecrits })
                }
                _ => return Err(PyTypeError::new_err(autre.to_string())),
            },
        })
    }

    /// A member of an object, with what is written before it.
    fn membre(&self, rang: usize, nom: &str, colonne: &ArrayRef) -> PyResult<(String, Colonne)> {
        let avant = if rang == 0 { '{' } else { ',' };
        Ok((format!("{avant}{0}{nom}{0}:", self.marque), self.colonne(colonne)?))
    }

    fn mot(&self, mot: &str) -> PyResult<String> {
        let mut texte = String::new();
        self.texte(mot, &mut texte)?;
        Ok(texte)
    }

    fn texte(&self, valeur: &str, texte: &mut String) -> PyResult<()> {
        if est_simple(valeur) {
            texte.push_str(self.marque);
            texte.push_str(valeur);
            texte.push_str(self.marque);
        } else {
            let ecrit = self.json.call1((valeur,))?.extract::<String>()?;
            texte.push_str(&ecrit.replace('"', self.marque));
        }
        Ok(())
    }

    fn objet(&self, membres: &[(String, Colonne)], rang: usize, texte: &mut String) -> PyResult<()> {
        for (avant, colonne) in membres {
            texte.push_str(avant);
            self.valeur(colonne, rang, texte)?;
        }
        texte.push('}');
        Ok(())
    }

    fn valeur(&self, colonne: &Colonne, rang: usize, texte: &mut String) -> PyResult<()> {
        match colonne {
            _ if colonne.est_nulle(rang) => texte.push_str(NUL),
            Colonne::Nulle => {}
            Colonne::Texte(textes) => self.texte(textes.value(rang), texte)?,
            Colonne::Mots(mots) => texte.push_str(mots.de(rang, &mots.ecrits).map_or(NUL, String::as_str)),
            Colonne::Annees(annees) => texte.push_str(itoa::Buffer::new().format(annees.value(rang))),
            Colonne::Entiers(entiers) => texte.push_str(itoa::Buffer::new().format(entiers.value(rang))),
            Colonne::Jours(jours) => {
                texte.push_str(self.marque);
                ecrire_jour(jours.value(rang), texte);
                texte.push_str(self.marque);
            }
            Colonne::Listes(listes, elements) => {
                let fins = listes.value_offsets();
                let place = |rang: usize| fins.get(rang).zip(fins.first()).map_or(0, |(fin, debut)| fin - debut);
                texte.push('[');
                for element in place(rang)..place(rang + 1) {
                    if element > place(rang) {
                        texte.push(',');
                    }
                    self.valeur(elements, usize::try_from(element).unwrap_or(0), texte)?;
                }
                texte.push(']');
            }
            Colonne::Objets(membres) => self.objet(membres, rang, texte)?,
        }
        Ok(())
    }
}

fn ecrire_jour(jours: i32, texte: &mut String) {
    let (annee, mois, jour) = civil(i64::from(jours));
    // A string is never full.
    let _ = write!(texte, "{annee:04}-{mois:02}-{jour:02}");
}
