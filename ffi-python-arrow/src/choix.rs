//! Which columns of decisions are wanted, and their Arrow types.

use crate::colonnes::type_des_mots;
use arrow_schema::{DataType, Field, FieldRef, Fields, Schema, SchemaRef};
use std::sync::Arc;

/// The columns of a table of decisions: the key, those of the interchange format, then the error of a bad row.
pub(crate) const COLONNES: [&str; 19] = [
    "id",
    "annee",
    "classe",
    "date_reference",
    "verdict",
    "section",
    "situation",
    "classe_rattachement",
    "constats",
    "faits_manquants",
    "lectures_sollicitees",
    "avertissements",
    "erreur_chemin",
    "erreur_regle",
    "erreur_message",
    "erreur_table",
    "erreur_ligne",
    "erreur_valeur",
    "erreur_attendu",
];
/// Those that a verdict alone fills.
const DU_VERDICT: [&str; 4] = ["id", "annee", "classe", "verdict"];

/// Which columns are wanted, and how words are held.
#[derive(Clone)]
pub(crate) struct Choix {
    colonnes: Vec<&'static str>,
    pub(crate) dictionnaires: bool,
    /// Is nothing wanted that takes more than the verdict?
    pub(crate) du_verdict: bool,
}

impl Choix {
    /// These columns in this order, all of them by default; a name that is none, or no name at all, comes back.
    pub(crate) fn nouveau(noms: Option<Vec<String>>, dictionnaires: bool) -> Result<Self, String> {
        let connue = |nom: String| COLONNES.into_iter().find(|c| *c == nom).ok_or(nom);
        let mut colonnes = Vec::new();
        for nom in noms.unwrap_or_else(|| COLONNES.map(Into::into).to_vec()) {
            let colonne = connue(nom)?;
            if colonnes.contains(&colonne) {
                return Err(colonne.into());
            }
            colonnes.push(colonne);
        }
        if colonnes.is_empty() {
            return Err(String::new());
        }
        let du_verdict = colonnes.iter().all(|c| DU_VERDICT.contains(c) || c.starts_with("erreur_"));
        Ok(Self { colonnes, dictionnaires, du_verdict })
    }

    pub(crate) fn noms(&self) -> &[&'static str] {
        &self.colonnes
    }

    pub(crate) fn schema(&self) -> SchemaRef {
        Arc::new(Schema::new(
            self.colonnes.iter().map(|nom| Field::new(*nom, self.genre(nom), true)).collect::<Vec<_>>(),
        ))
    }

    fn genre(&self, nom: &str) -> DataType {
        match nom {
            "constats" => DataType::List(element(DataType::Struct(self.champs_constat()))),
            "faits_manquants" | "lectures_sollicitees" | "avertissements" => DataType::List(element(self.mots())),
            nom => genre_de(nom, self.dictionnaires),
        }
    }

    fn mots(&self) -> DataType {
        type_des_mots(self.dictionnaires)
    }

    pub(crate) fn champs_constat(&self) -> Fields {
        let mot = |nom: &str| Field::new(nom, self.mots(), true);
        let texte = |nom: &str| Field::new(nom, DataType::Utf8, true);
        [mot("code"), mot("disposition"), mot("etat"), texte("requis"), texte("constate"), texte("manque")]
            .into_iter()
            .collect()
    }
}

/// The type of a column that holds no list.
pub(crate) fn genre_de(nom: &str, dictionnaires: bool) -> DataType {
    match nom {
        "annee" => DataType::UInt16,
        "date_reference" => DataType::Date32,
        "erreur_ligne" => DataType::Int64, // Spark has no unsigned numbers of 64 bits
        "id" | "erreur_chemin" | "erreur_message" | "erreur_valeur" | "erreur_attendu" => DataType::Utf8,
        _ => type_des_mots(dictionnaires),
    }
}

pub(crate) fn element(genre: DataType) -> FieldRef {
    Arc::new(Field::new_list_field(genre, true))
}
