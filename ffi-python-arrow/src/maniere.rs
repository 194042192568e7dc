//! How demandes are answered.

use crate::choix::Choix;
use crate::erreur::Voix;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// How demandes are answered.
pub(crate) struct Maniere {
    pub(crate) voix: Voix,
    pub(crate) choix: Choix,
    /// The state of the text asked for instead of that of each list.
    pub(crate) etat: Option<EtatDuTexte>,
}

impl Maniere {
    /// As Python says it; ``ValueError`` that names what is not known.
    pub(crate) fn nouvelle(
        langue: &str,
        colonnes: Option<Vec<String>>,
        dictionnaires: bool,
        etat: Option<&str>,
    ) -> PyResult<Self> {
        let choix =
            Choix::nouveau(colonnes, dictionnaires).map_err(|nom| PyValueError::new_err(format!("colonnes: {nom}")))?;
        let voix = Langue::depuis_nom(langue).map(Voix).ok_or_else(|| PyValueError::new_err("langue: fr, en"))?;
        let inconnu = |nom: &str| PyValueError::new_err(format!("etat: {nom}"));
        let etat = etat.map(|nom| EtatDuTexte::depuis_nom(nom).ok_or_else(|| inconnu(nom))).transpose()?;
        Ok(Self { voix, choix, etat })
    }
}
