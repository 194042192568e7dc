//! JSON Lines: `{"dossier":…,"demande":…}`, many at once.

use crate::decision::Decision;
use crate::erreur::valeur;
use crate::lot::en_parallele;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::{Decision as DecisionNoyau, ErreurEntree, evaluer};
use pyo3::prelude::*;
use pyo3::types::PyList;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// One line: two values left as they are written. What else it holds is its owner's business.
#[derive(Default)]
struct Ligne<'a> {
    dossier: Option<&'a RawValue>,
    demande: Option<&'a RawValue>,
    double: Option<Champ>,
}

impl<'de> Deserialize<'de> for Ligne<'de> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_map(VisiteurLigne)
    }
}

struct VisiteurLigne;

impl<'de> Visitor<'de> for VisiteurLigne {
    type Value = Ligne<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a dossier and a demande")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut champs: A) -> Result<Ligne<'de>, A::Error> {
        let mut ligne = Ligne::default();
        while let Some(cle) = champs.next_key::<Cow<'de, str>>()? {
            let (place, champ) = match &*cle {
                "dossier" => (&mut ligne.dossier, Champ::Racine),
                "demande" => (&mut ligne.demande, Champ::Demande),
                _ => {
                    champs.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if place.replace(champs.next_value()?).is_some() {
                ligne.double = Some(champ);
            }
        }
        Ok(ligne)
    }
}

/// The one field of a dossier that a decision is labelled with.
#[derive(Deserialize)]
struct Identite<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
}

/// Evaluates lines of JSON (``bytes``): for each, ``(id, decision)`` or the ``ErreurEntree`` of the line. The GIL is released.
#[pyfunction]
pub(crate) fn evaluer_lignes<'py>(py: Python<'py>, lignes: Vec<Vec<u8>>) -> PyResult<Bound<'py, PyList>> {
    let resultats = py.detach(|| en_parallele(&lignes, |ligne| evaluer_ligne(ligne)));
    let liste = PyList::empty(py);
    for resultat in resultats {
        match resultat {
            Ok((id, decision)) => liste.append((id, Decision(decision)))?,
            Err(erreur) => liste.append(valeur(py, &erreur)?)?,
        }
    }
    Ok(liste)
}

fn evaluer_ligne(ligne: &[u8]) -> Result<(String, DecisionNoyau), ErreurEntree> {
    let racine = |regle| ErreurEntree::simple(Champ::Racine, regle);
    let ligne: Ligne<'_> = serde_json::from_slice(ligne)
        .map_err(|e| racine(if e.is_data() { Regle::Type } else { Regle::JsonInvalide }))?;
    if let Some(champ) = ligne.double {
        return Err(ErreurEntree::simple(champ, Regle::ChampDouble));
    }
    let dossier_json = ligne.dossier.ok_or_else(|| racine(Regle::ChampRequis))?.get();
    let dossier = lire_dossier_json(dossier_json)?;
    let demande = ligne.demande.ok_or_else(|| ErreurEntree::simple(Champ::Demande, Regle::ChampRequis))?;
    let demande = lire_demande_json(demande.get())?;
    let identite: Identite<'_> = serde_json::from_str(dossier_json).map_err(|_| racine(Regle::JsonInvalide))?;
    Ok((identite.id.into_owned(), evaluer(&dossier, &demande)))
}
