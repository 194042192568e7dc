//! Cells of a column, whatever its Arrow type.

use crate::schema::{Genre, element, feuilles};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, TimeUnit};
use liste_aptitude_noyau::erreur::{Champ, Regle};
use std::ops::Range;

/// The columns of a table, by the code of their field.
pub(crate) struct Table {
    colonnes: Vec<Option<Colonne>>,
    /// Are numbers and truth values written as texts too, as in a file without types?
    ecrite: bool,
}

/// The metadata of a schema that say so.
const CELLULES: (&str, &str) = ("liste_aptitude", "textes");

/// A column, in the few types that cells are read from.
pub(crate) enum Colonne {
    Nulle,
    Texte(StringArray),
    Booleen(BooleanArray),
    Entier(Int64Array),
    Reel(Float64Array),
    Jour(Date32Array),
    /// Instants without a time zone; so many units make a day.
    Instant(Int64Array, i64),
    /// Lists of structs: where the elements of each row are, and the elements.
    Liste(Vec<Option<Range<usize>>>, Table),
    /// A type that no field has: a cell of it is an error unless it is null.
    Autre(ArrayRef),
}

/// A column that the table may not have, or lacks.
pub(crate) struct Refus {
    pub(crate) chemin: String,
    pub(crate) regle: Regle,
}

impl Table {
    /// The columns of a batch of one of the three tables.
    pub(crate) fn du_lot(lot: &RecordBatch, genre: Genre) -> Result<Self, Refus> {
        let schema = lot.schema();
        let noms = schema.fields().iter().map(|f| f.name().as_str());
        let attendues = genre.colonnes();
        let mut table = Self::nouvelle(noms.zip(lot.columns()), &attendues, genre.nom())?;
        table.ecrite = schema.metadata().get(CELLULES.0).is_some_and(|c| c == CELLULES.1);
        match table.colonne(Champ::Id) {
            Some(_) => Ok(table),
            None => Err(Refus { chemin: format!("{}.id", genre.nom()), regle: Regle::ChampRequis }),
        }
    }

    fn nouvelle<'a>(
        colonnes: impl Iterator<Item = (&'a str, &'a ArrayRef)>,
        attendues: &[(Champ, String)],
        chemin: &str,
    ) -> Result<Self, Refus> {
        let vides = std::iter::repeat_with(|| None).take(usize::from(u8::MAX) + 1).collect();
        let mut table = Self { colonnes: vides, ecrite: false };
        for (nom, valeurs) in colonnes {
            let refus = |regle| Refus { chemin: format!("{chemin}.{nom}"), regle };
            let &(champ, _) = attendues.iter().find(|(_, n)| n == nom).ok_or_else(|| refus(Regle::ChampInconnu))?;
            let place = &mut table.colonnes[usize::from(champ.code())];
            if place.is_some() {
                return Err(refus(Regle::ChampDouble));
            }
            *place = Some(Colonne::nouvelle(valeurs, champ)?);
        }
        Ok(table)
    }

    /// The column of a field, if the table has it.
    pub(crate) fn colonne(&self, champ: Champ) -> Option<&Colonne> {
        self.colonnes[usize::from(champ.code())].as_ref()
    }

    /// The text of a cell that a file without types holds in the place of a number or a truth value.
    pub(crate) fn ecrit(&self, champ: Champ, rang: usize) -> Option<&str> {
        match self.colonne(champ)? {
            Colonne::Texte(t) if self.ecrite && t.is_valid(rang) => Some(t.value(rang)),
            _ => None,
        }
    }

    /// The key of a row: a text, or nothing.
    pub(crate) fn id(&self, rang: usize) -> Option<&str> {
        match self.colonne(Champ::Id)? {
            Colonne::Texte(t) if t.is_valid(rang) => Some(t.value(rang)),
            _ => None,
        }
    }
}

impl Colonne {
    fn nouvelle(valeurs: &ArrayRef, champ: Champ) -> Result<Self, Refus> {
        let colonne = match valeurs.data_type() {
            DataType::Null => Some(Self::Nulle),
            DataType::Boolean => Some(Self::Booleen(valeurs.as_boolean().clone())),
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Dictionary(..) => {
                textes(valeurs).map(Self::Texte)
            }
            DataType::Int8 => Some(entiers::<Int8Type>(valeurs)),
            DataType::Int16 => Some(entiers::<Int16Type>(valeurs)),
            DataType::Int32 => Some(entiers::<Int32Type>(valeurs)),
            DataType::Int64 => Some(entiers::<Int64Type>(valeurs)),
            DataType::UInt8 => Some(entiers::<UInt8Type>(valeurs)),
            DataType::UInt16 => Some(entiers::<UInt16Type>(valeurs)),
            DataType::UInt32 => Some(entiers::<UInt32Type>(valeurs)),
            DataType::UInt64 => {
                // Past the largest signed number every field is out of its bounds.
                let nombres = valeurs.as_primitive::<UInt64Type>();
                Some(Self::Entier(nombres.unary(|n| i64::try_from(n).unwrap_or(i64::MAX))))
            }
            DataType::Float32 => Some(Self::Reel(valeurs.as_primitive::<Float32Type>().unary(f64::from))),
            DataType::Float64 => Some(Self::Reel(valeurs.as_primitive::<Float64Type>().clone())),
            DataType::Date32 => Some(Self::Jour(valeurs.as_primitive::<Date32Type>().clone())),
            DataType::Date64 => Some(instants::<Date64Type>(valeurs, 86_400_000)),
            DataType::Timestamp(TimeUnit::Second, None) => Some(instants::<TimestampSecondType>(valeurs, 86_400)),
            DataType::Timestamp(TimeUnit::Millisecond, None) => {
                Some(instants::<TimestampMillisecondType>(valeurs, 86_400_000))
            }
            DataType::Timestamp(TimeUnit::Microsecond, None) => {
                Some(instants::<TimestampMicrosecondType>(valeurs, 86_400_000_000))
            }
            DataType::Timestamp(TimeUnit::Nanosecond, None) => {
                Some(instants::<TimestampNanosecondType>(valeurs, 86_400_000_000_000))
            }
            DataType::List(_) => {
                let liste = valeurs.as_list::<i32>();
                let place = |rang: usize| usize::try_from(liste.value_offsets()[rang]).unwrap_or(0);
                Self::liste(champ, valeurs, liste.values(), place)?
            }
            DataType::LargeList(_) => {
                let liste = valeurs.as_list::<i64>();
                let place = |rang: usize| usize::try_from(liste.value_offsets()[rang]).unwrap_or(0);
                Self::liste(champ, valeurs, liste.values(), place)?
            }
            _ => None,
        };
        Ok(colonne.unwrap_or_else(|| Self::Autre(valeurs.clone())))
    }

    /// A list of structs; `place` says where the elements of a row begin.
    fn liste(
        champ: Champ,
        listes: &ArrayRef,
        elements: &ArrayRef,
        place: impl Fn(usize) -> usize,
    ) -> Result<Option<Self>, Refus> {
        let (Some(element), Some(structs)) = (element(champ), elements.as_struct_opt()) else { return Ok(None) };
        let champs: Vec<_> = feuilles(element).iter().map(|&champ| (champ, champ.cle().to_owned())).collect();
        let table = Table::nouvelle(structs.column_names().into_iter().zip(structs.columns()), &champs, element.nom())?;
        let plage = |rang| listes.is_valid(rang).then(|| place(rang)..place(rang + 1));
        Ok(Some(Self::Liste((0..listes.len()).map(plage).collect(), table)))
    }

    /// Is there nothing in this cell?
    pub(crate) fn est_nulle(&self, rang: usize) -> bool {
        match self {
            Self::Nulle => true,
            Self::Texte(t) => t.is_null(rang),
            Self::Booleen(t) => t.is_null(rang),
            Self::Entier(t) | Self::Instant(t, _) => t.is_null(rang),
            // How tables without nulls write an absent number.
            Self::Reel(t) => t.is_null(rang) || t.value(rang).is_nan(),
            Self::Jour(t) => t.is_null(rang),
            Self::Liste(plages, _) => plages[rang].is_none(),
            Self::Autre(t) => t.is_null(rang),
        }
    }
}

// The few conversions that cells need; those of all types into all others would make the module four times as large.

fn entiers<T: ArrowPrimitiveType<Native: Into<i64>>>(valeurs: &ArrayRef) -> Colonne {
    Colonne::Entier(valeurs.as_primitive::<T>().unary(Into::into))
}

fn instants<T: ArrowPrimitiveType<Native = i64>>(valeurs: &ArrayRef, par_jour: i64) -> Colonne {
    Colonne::Instant(valeurs.as_primitive::<T>().reinterpret_cast::<Int64Type>(), par_jour)
}

fn textes(valeurs: &ArrayRef) -> Option<StringArray> {
    Some(match valeurs.data_type() {
        DataType::Utf8 => valeurs.as_string::<i32>().clone(),
        DataType::LargeUtf8 => valeurs.as_string::<i64>().iter().collect(),
        DataType::Utf8View => valeurs.as_string_view().iter().collect(),
        DataType::Dictionary(..) => {
            let dictionnaire = valeurs.as_any_dictionary_opt()?;
            let (mots, cles) = (textes(dictionnaire.values())?, dictionnaire.normalized_keys());
            let mot =
                |(rang, &cle): (usize, &usize)| (valeurs.is_valid(rang) && mots.is_valid(cle)).then(|| mots.value(cle));
            cles.iter().enumerate().map(mot).collect()
        }
        _ => return None,
    })
}
