//! Lists of flat objects written as JSON text in a cell: how CSV carries reclassements, inscriptions and State services.

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::fmt;

/// An object, its members in the order of the text, doubles included.
#[derive(Clone)]
pub(crate) struct Plat(pub(crate) Vec<(String, Value)>);

/// The elements of a list, `None` for one that is no object; `None` for a text that is no list.
pub(crate) fn liste(texte: &str) -> Result<Option<Vec<Option<Plat>>>, serde_json::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Element {
        Objet(Plat),
        Autre(serde::de::IgnoredAny),
    }
    let valeur: Value = serde_json::from_str(texte)?;
    if !valeur.is_array() {
        return Ok(None);
    }
    let elements: Vec<Element> = serde_json::from_str(texte)?;
    let objet = |element| match element {
        Element::Objet(plat) => Some(plat),
        Element::Autre(_) => None,
    };
    Ok(Some(elements.into_iter().map(objet).collect()))
}

impl<'de> Deserialize<'de> for Plat {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_map(VisiteurPlat)
    }
}

struct VisiteurPlat;

impl<'de> Visitor<'de> for VisiteurPlat {
    type Value = Plat;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut champs: A) -> Result<Plat, A::Error> {
        let mut plat = Vec::new();
        while let Some(membre) = champs.next_entry()? {
            plat.push(membre);
        }
        Ok(Plat(plat))
    }
}
