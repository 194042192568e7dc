//! The tables: which column carries which field, which may not be there. Names are those of the interchange format, nested ones joined by `_`.

use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::notice::Contenu;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::sync::OnceLock;

/// One of the three input tables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Genre {
    Personnes,
    Carriere,
    Demandes,
}

impl Genre {
    /// Its name in errors.
    pub(crate) const fn nom(self) -> &'static str {
        match self {
            Self::Personnes => "personnes",
            Self::Carriere => "carriere",
            Self::Demandes => "demandes",
        }
    }

    /// Its place among [`noms_des_tables`].
    pub(crate) const fn rang(self) -> usize {
        match self {
            Self::Personnes => 0,
            Self::Carriere => 1,
            Self::Demandes => 2,
        }
    }

    /// The columns, in the order of the page of the format. The key of the two other tables is that of the person.
    pub(crate) fn colonnes(self) -> Vec<(Champ, String)> {
        let cle = (self != Self::Personnes).then(|| (Champ::Id, Champ::Id.nom().into()));
        let champs = Champ::TOUTES.iter().filter_map(|&champ| self.colonne(champ).map(|nom| (champ, nom)));
        cle.into_iter().chain(champs).collect()
    }

    fn colonne(self, champ: Champ) -> Option<String> {
        let chemin = champ.nom();
        let de_carriere = chemin.strip_prefix(Champ::Periode.nom());
        let de_demande = chemin.strip_prefix(Champ::Demande.nom());
        let reste = match self {
            Self::Carriere => de_carriere?.strip_prefix('.')?,
            Self::Demandes => de_demande?.strip_prefix('.')?,
            Self::Personnes if de_carriere.or(de_demande).is_some() || champ == Champ::Carriere => return None,
            Self::Personnes => chemin,
        };
        let feuille = champ != Champ::Racine && !reste.contains("[]") && !est_objet(champ);
        feuille.then(|| reste.replace('.', "_"))
    }
}

/// The names of the three tables.
pub(crate) fn noms_des_tables() -> [&'static str; 3] {
    [Genre::Personnes, Genre::Carriere, Genre::Demandes].map(Genre::nom)
}

/// Has the field fields of its own?
pub(crate) fn est_objet(champ: Champ) -> bool {
    champ.notice().contenu == Contenu::Objet
}

/// The fields of an object, however deep, that are no objects themselves.
pub(crate) fn feuilles(objet: Champ) -> &'static [Champ] {
    static FEUILLES: OnceLock<Vec<Vec<Champ>>> = OnceLock::new();
    let toutes = FEUILLES.get_or_init(|| {
        (0..=u8::MAX).map(|code| Champ::depuis_code(code).map(feuilles_de).unwrap_or_default()).collect()
    });
    &toutes[usize::from(objet.code())]
}

fn feuilles_de(objet: Champ) -> Vec<Champ> {
    let prefixe = format!("{}.", objet.nom());
    let dedans =
        |c: &Champ| c.nom().strip_prefix(&prefixe).is_some_and(|reste| !reste.contains("[]")) && !est_objet(*c);
    Champ::TOUTES.iter().copied().filter(dedans).collect()
}

/// The columns of each input table, in order.
#[pyfunction]
pub(crate) fn colonnes(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let tables = PyDict::new(py);
    for genre in [Genre::Personnes, Genre::Carriere, Genre::Demandes] {
        let noms: Vec<String> = genre.colonnes().into_iter().map(|(_, nom)| nom).collect();
        tables.set_item(genre.nom(), noms)?;
    }
    Ok(tables)
}

/// A column that the table may not have, or lacks.
pub(crate) struct Refus {
    pub(crate) chemin: String,
    pub(crate) regle: Regle,
}

/// Which column of a batch is which field. The index of a data frame is left out.
pub(crate) fn associer(
    noms: &[&str],
    attendues: &[(Champ, String)],
    chemin: &str,
) -> Result<Vec<(usize, Champ)>, Refus> {
    let mut associees: Vec<(usize, Champ)> = Vec::new();
    for (rang, nom) in noms.iter().enumerate().filter(|(_, nom)| !est_un_index(nom)) {
        let refus = |regle| Refus { chemin: format!("{chemin}.{nom}"), regle };
        let &(champ, _) = attendues.iter().find(|(_, n)| n == nom).ok_or_else(|| refus(Regle::ChampInconnu))?;
        if associees.iter().any(|(_, c)| *c == champ) {
            return Err(refus(Regle::ChampDouble));
        }
        associees.push((rang, champ));
    }
    Ok(associees)
}

/// Is it the column that pandas adds for an index without a name?
fn est_un_index(nom: &str) -> bool {
    let numero = nom.strip_prefix("__index_level_").and_then(|reste| reste.strip_suffix("__"));
    numero.is_some_and(|n| !n.is_empty() && n.bytes().all(|o| o.is_ascii_digit()))
}
