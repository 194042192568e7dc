//! The table of the fields, for the schemas, the empty files and the error sentences of the package.

use crate::mots::membre;
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::formulaire::Formule;
use liste_aptitude_noyau::format::notice::{Contenu, Presence};
use liste_aptitude_noyau::texte::art_03::niveau_requis;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

const LANGUES: [Langue; 2] = [Langue::Francais, Langue::Anglais];

/// Every field of the format, in the order of its page.
///
/// Each has ``chemin`` and ``cle``; ``contenu`` (objet, liste, texte, date, booleen, entier, mot, agrement) with its bounds ``minimum`` and
/// ``maximum`` (a number, a length in bytes, a number of elements; None: no bound) and the name of its ``liste`` of words; ``presence``
/// (requis, selon, defaut, absent, manquant) with ``detail``: when it is required, its default, or its two ends; ``dispositions``;
/// ``libelle`` and ``sens``; ``formule``, how a fact that may be missing is asked for (None for the other fields). What is for people is a pair,
/// French and English.
#[pyfunction]
pub(crate) fn champs(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let tous = PyList::empty(py);
    for &champ in Champ::TOUTES {
        let notice = champ.notice();
        let d = PyDict::new(py);
        d.set_item("chemin", champ.nom())?;
        d.set_item("cle", champ.cle())?;
        let (contenu, minimum, maximum, liste) = match notice.contenu {
            Contenu::Objet => ("objet", None, None, None),
            Contenu::Liste(capacite) => ("liste", None, Some(capacite), None),
            Contenu::Texte(octets) => ("texte", Some(1), octets, None),
            Contenu::Date => ("date", None, None, None),
            Contenu::Booleen => ("booleen", None, None, None),
            Contenu::Entier(min, max) => ("entier", usize::try_from(min).ok(), usize::try_from(max).ok(), None),
            Contenu::Mot(liste) => ("mot", None, None, Some(liste)),
            Contenu::Agrement => ("agrement", None, None, None),
        };
        d.set_item("contenu", contenu)?;
        d.set_item("minimum", minimum)?;
        d.set_item("maximum", maximum)?;
        d.set_item("liste", liste)?;
        let (presence, detail) = match notice.presence {
            Presence::Requis => ("requis", None),
            Presence::Selon(fr, en) => ("selon", Some(PyTuple::new(py, [fr, en])?)),
            Presence::Defaut(valeur) => ("defaut", Some(PyTuple::new(py, [valeur, valeur])?)),
            Presence::Absent => ("absent", None),
            Presence::Manquant(pire, mieux) => {
                let bouts = LANGUES.map(|l| (pire.texte(l), mieux.texte(l)));
                ("manquant", Some(PyTuple::new(py, bouts)?))
            }
        };
        d.set_item("presence", presence)?;
        d.set_item("detail", detail)?;
        let dispositions: Vec<&str> = notice.dispositions.split(", ").filter(|d| !d.is_empty()).collect();
        d.set_item("dispositions", PyTuple::new(py, dispositions)?)?;
        d.set_item("libelle", PyTuple::new(py, LANGUES.map(|l| champ.libelle(l)))?)?;
        d.set_item("sens", PyTuple::new(py, LANGUES.map(|l| notice.sens(l)))?)?;
        d.set_item("formule", champ.formule().map(|f| formule(py, f)).transpose()?)?;
        tous.append(d)?;
    }
    Ok(tous)
}

/// How a fact that may be missing is asked for: ``question``, ``atteste``, ``piece``, ``portee``, each a pair.
fn formule<'py>(py: Python<'py>, formule: &Formule) -> PyResult<Bound<'py, PyDict>> {
    let d = PyDict::new(py);
    d.set_item("question", PyTuple::new(py, LANGUES.map(|l| formule.question(l)))?)?;
    d.set_item("atteste", PyTuple::new(py, LANGUES.map(|l| formule.atteste(l)))?)?;
    d.set_item("piece", PyTuple::new(py, LANGUES.map(|l| formule.piece(l)))?)?;
    d.set_item("portee", PyTuple::new(py, LANGUES.map(|l| formule.portee(l)))?)?;
    Ok(d)
}

/// The fonctions that need a level: regime, kind of body, fonctions (A3).
#[pyfunction]
pub(crate) fn niveaux_requis(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let tous = PyList::empty(py);
    for &regime in Regime::TOUTES {
        for &genre in TypeOrganisme::TOUTES {
            let requises = Fonction::TOUTES.iter().filter(|&&f| niveau_requis(regime, genre, f));
            let requises: PyResult<Vec<_>> = requises.map(|&f| membre(py, f)).collect();
            let requises = PyTuple::new(py, requises?)?;
            if !requises.is_empty() {
                tous.append((membre(py, regime)?, membre(py, genre)?, requises))?;
            }
        }
    }
    Ok(tous)
}
