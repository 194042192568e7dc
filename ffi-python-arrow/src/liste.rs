//! The lists of a column: lists of structs, or texts that hold JSON. Their elements are a table of their own.

use crate::cellule::{Cellule, parcourir};
use crate::code::{Codes, Ecriture, Faute};
use crate::json::{self, Plat};
use crate::nature::Nature;
use crate::schema::{Refus, associer, feuilles};
use crate::table::Table;
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef};
use arrow_schema::{DataType, Field};
use liste_aptitude_noyau::erreur::{Champ, NomInconnu, Regle};
use serde_json::Value;
use std::ops::Range;

/// The lists of a column.
pub(crate) struct Listes {
    feuilles: Vec<Champ>,
    /// The rows of `elements` that each list has; the first list is the empty one.
    plages: Vec<Range<usize>>,
    pub(crate) elements: Table,
}

/// The code of the empty list.
const VIDE: u32 = 1;

impl Listes {
    /// No list yet, of a column of this type.
    pub(crate) fn du_type(champ: Champ, genre: &DataType, chemin: &str) -> Result<Self, Refus> {
        let objet = champ.element().unwrap_or(champ);
        let feuilles = feuilles(objet).to_vec();
        let colonnes = match elements_du_type(genre).map(Field::data_type) {
            // JSON may write every field.
            None => feuilles.iter().copied().enumerate().collect(),
            Some(DataType::Struct(champs)) => {
                let noms: Vec<&str> = champs.iter().map(|f| f.name().as_str()).collect();
                let attendues: Vec<_> = feuilles.iter().map(|&f| (f, f.cle().to_owned())).collect();
                associer(&noms, &attendues, &format!("{chemin}.{}", objet.nom()))?
            }
            Some(_) => Vec::new(),
        };
        let sans_element = 0..0;
        Ok(Self { feuilles, plages: vec![sans_element], elements: Table::nouvelle(&colonnes, Ecriture::Types) })
    }

    /// The rows of the elements of a list.
    pub(crate) fn plage(&self, rang: usize) -> Option<Range<usize>> {
        self.plages.get(rang).cloned()
    }

    /// Adds the lists of a batch, and gives their codes.
    pub(crate) fn coder(&mut self, tableau: &dyn Array) -> Codes {
        let mut codes = Codes::default();
        match listes(tableau) {
            Some((plages, valeurs)) => {
                let pleines = plages.iter().flatten().filter(|p| !p.is_empty());
                let debut = pleines.clone().map(|p| p.start).min().unwrap_or(0);
                let fin = pleines.map(|p| p.end).max().unwrap_or(debut);
                let base = self.elements.lignes();
                if fin <= valeurs.len() {
                    self.ajouter(&valeurs.slice(debut, fin - debut));
                }
                for plage in plages {
                    let code = match plage {
                        None => 0,
                        Some(p) if p.is_empty() => VIDE,
                        Some(p) => self.noter(base + p.start - debut..base + p.end - debut),
                    };
                    codes.codes.push(code);
                }
            }
            None => parcourir(tableau, 0..tableau.len(), |rang, cellule| {
                let code = match cellule {
                    None => Ok(0),
                    Some(Cellule::Texte(texte)) => self.du_json(texte),
                    Some(_) => Err(Regle::Type),
                };
                codes.noter(rang, code, cellule);
            }),
        }
        codes
    }

    fn noter(&mut self, plage: Range<usize>) -> u32 {
        self.plages.push(plage);
        u32::try_from(self.plages.len()).unwrap_or(0)
    }

    /// The elements of lists: a null one is no object, whatever its children hold; nor is an element of another type.
    fn ajouter(&mut self, valeurs: &ArrayRef) {
        let (base, nombre) = (self.elements.lignes(), valeurs.len());
        match valeurs.as_struct_opt() {
            Some(structs) => {
                self.elements
                    .informes
                    .extend((0..nombre).filter(|&rang| structs.is_null(rang)).map(|rang| base + rang));
                self.elements.ajouter(structs.columns(), nombre, 1);
            }
            None => {
                self.elements.informes.extend(base..base + nombre);
                self.elements.ajouter(&[], nombre, 1);
            }
        }
    }

    fn du_json(&mut self, texte: &str) -> Result<u32, Regle> {
        if texte == "[]" {
            return Ok(VIDE);
        }
        let lus = json::liste(texte).map_err(|_| Regle::JsonInvalide)?.ok_or(Regle::Type)?;
        let debut = self.elements.lignes();
        for lu in &lus {
            let rang = self.elements.lignes();
            match lu {
                None => self.elements.informes.push(rang),
                Some(plat) => self.elements.inconnus.extend(self.inconnu(plat).map(|nom| (rang, nom))),
            }
            self.elements.ajouter_rangee(|champ| lu.as_ref().map_or(Ok(None), |plat| membre(plat, champ)));
        }
        Ok(if lus.is_empty() { VIDE } else { self.noter(debut..debut + lus.len()) })
    }

    /// The first member that the element may not have.
    fn inconnu(&self, plat: &Plat) -> Option<NomInconnu> {
        let (inconnu, _) = plat.0.iter().find(|(cle, _)| !self.feuilles.iter().any(|c| c.cle() == cle))?;
        Some(NomInconnu::de(inconnu.chars()))
    }
}

/// The cell that a member of an element written as JSON is.
fn membre(plat: &Plat, champ: Champ) -> Result<Option<Cellule<'_>>, Faute> {
    let mut valeurs = plat.0.iter().filter(|(cle, _)| cle == champ.cle()).map(|(_, valeur)| valeur);
    let Some(valeur) = valeurs.next() else { return Ok(None) };
    if valeurs.next().is_some() {
        return Err(Faute::nouvelle(0, Regle::ChampDouble, &Cellule::Autre(valeur)));
    }
    Ok(match valeur {
        Value::Null => None,
        Value::Bool(valeur) => Some(Cellule::Booleen(*valeur)),
        Value::String(texte) => Some(Cellule::Texte(texte)),
        // In JSON a number is no word, and a whole number has no fraction.
        Value::Number(nombre) if !matches!(Nature::de(champ), Some(Nature::Mot(_))) => {
            let entier = nombre.as_i64().map(i128::from).or_else(|| nombre.as_u64().map(i128::from));
            Some(entier.map_or(Cellule::Autre(nombre), Cellule::Entier))
        }
        autre => Some(Cellule::Autre(autre)),
    })
}

fn elements_du_type(genre: &DataType) -> Option<&Field> {
    match genre {
        DataType::List(element)
        | DataType::LargeList(element)
        | DataType::ListView(element)
        | DataType::LargeListView(element)
        | DataType::FixedSizeList(element, _) => Some(element),
        DataType::Dictionary(_, valeurs) => elements_du_type(valeurs),
        DataType::RunEndEncoded(_, valeurs) => elements_du_type(valeurs.data_type()),
        _ => None,
    }
}

/// Where the elements of each row are, and the elements; `None` for an array that holds no lists.
fn listes(tableau: &dyn Array) -> Option<(Vec<Option<Range<usize>>>, ArrayRef)> {
    let place = |n: i64| usize::try_from(n).unwrap_or(usize::MAX);
    let plages = |plage: &dyn Fn(usize) -> (i64, i64)| {
        let ligne = |rang| {
            let (debut, nombre) = plage(rang);
            tableau.is_valid(rang).then(|| place(debut)..place(debut).saturating_add(place(nombre)))
        };
        (0..tableau.len()).map(ligne).collect()
    };
    Some(match tableau.data_type() {
        DataType::List(_) => {
            let l = tableau.as_list::<i32>();
            let (o, v) = (l.value_offsets(), l.values());
            (plages(&|rang| (o[rang].into(), i64::from(o[rang + 1]) - i64::from(o[rang]))), v.clone())
        }
        DataType::LargeList(_) => {
            let l = tableau.as_list::<i64>();
            let (o, v) = (l.value_offsets(), l.values());
            (plages(&|rang| (o[rang], o[rang + 1] - o[rang])), v.clone())
        }
        DataType::ListView(_) => {
            let l = tableau.as_list_view::<i32>();
            (plages(&|rang| (l.value_offsets()[rang].into(), l.value_sizes()[rang].into())), l.values().clone())
        }
        DataType::LargeListView(_) => {
            let l = tableau.as_list_view::<i64>();
            (plages(&|rang| (l.value_offsets()[rang], l.value_sizes()[rang])), l.values().clone())
        }
        DataType::FixedSizeList(_, _) => {
            let l = tableau.as_fixed_size_list();
            let nombre = i64::from(l.value_length());
            let place = |rang: usize| (i64::try_from(rang).unwrap_or(i64::MAX).saturating_mul(nombre), nombre);
            (plages(&place), l.values().clone())
        }
        _ => return None,
    })
}
