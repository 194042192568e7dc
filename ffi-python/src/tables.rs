//! The kernel's tables that reports draw: what an inscription opens, which classes may be asked, which class an emploi is of.

use crate::dossier::dossier_lu;
use crate::mots::{etat_applique, etat_demande, membre};
use crate::objets::date_python;
use liste_aptitude_noyau::dossier::Periode;
use liste_aptitude_noyau::etapes::emplois::classes_de_l_emploi;
use liste_aptitude_noyau::texte::art_01::categories;
use liste_aptitude_noyau::texte::{art_17, art_18, art_21};
use liste_aptitude_noyau::vocabulaire::classe::Classes;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

/// The tables of articles 17, 18 and 21, as the kernel applies them.
///
/// ``ouvertures``: per class, the provision and the classes whose emplois an inscription opens (A21.al1). ``cadre``: provisions of
/// A17 with the classes each opens. ``agent``: per class of attachment, the provision, the classes that the row of A18.al1 names, the
/// lower classes at the default of lecture L18, and those under its alternative.
#[pyfunction]
pub(crate) fn tables(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let ouvertures = PyList::empty(py);
    for o in &art_21::OUVERTURES {
        ouvertures.append((membre(py, o.classe)?, o.disposition.to_string(), classes(py, o.ouvre)?))?;
    }
    let cadre = PyList::empty(py);
    cadre.append((art_17::INITIAL.de_droit.to_string(), classes(py, art_17::INITIAL.classes)?))?;
    cadre.append((art_17::INITIAL.reserve.to_string(), classes(py, art_17::INITIAL.classe_reservee.seule())?))?;
    let agent = PyList::empty(py);
    for l in &art_18::LIGNES {
        let (nommees, larges, propres) =
            (classes(py, l.nommees)?, classes(py, l.inferieures)?, classes(py, l.inferieures_propres)?);
        // A row that names no class opens lower ones all the same: the opening words of A18.al1 say so, its own citation only refuses.
        let ouvre = if l.nommees.est_vide() { art_18::INITIAL.inferieure } else { l.disposition };
        agent.append((membre(py, l.classe)?, ouvre.to_string(), nommees, larges, propres))?;
    }
    let toutes = PyDict::new(py);
    toutes.set_item("ouvertures", ouvertures)?;
    toutes.set_item("cadre", cadre)?;
    toutes.set_item("agent", agent)?;
    Ok(toutes)
}

/// Per period of the career: the days from which article 3 gives its emploi these classes, by the tables up to that of the list of
/// ``annee`` (its start, each reclassement, each later table that gives others); a declared class stands where article 3 lists none.
/// Facts of the tables alone: articles 4 and 5 may still decide between two classes.
#[pyfunction]
#[pyo3(signature = (dossier, annee, etat = None))]
pub(crate) fn classes_des_emplois<'py>(
    dossier: &Bound<'py, PyAny>,
    annee: u16,
    etat: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let py = dossier.py();
    let etat = etat_applique(etat_demande(etat)?, annee);
    let lu = dossier_lu(dossier)?;
    let emplois = PyList::empty(py);
    for p in lu.valeur().carriere() {
        let jours = PyList::empty(py);
        for (jour, listees) in classes_de_l_emploi(p, etat, annee) {
            jours.append((date_python(py, jour)?, classes(py, listees)?))?;
        }
        emplois.append(jours)?;
    }
    Ok(emplois)
}

/// The ranks of the periods whose fonction is one of article 3, in a body of article 1, and which no table of article 3 up to that of the
/// list of ``annee`` lists, whatever the reclassements: either the table of the caller is wrong, or the emploi is in no class.
#[pyfunction]
#[pyo3(signature = (dossier, annee, etat = None))]
pub(crate) fn emplois_non_listes(
    dossier: &Bound<'_, PyAny>,
    annee: u16,
    etat: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<usize>> {
    let etat = etat_applique(etat_demande(etat)?, annee);
    let lu = dossier_lu(dossier)?;
    let non_liste = |p: &Periode| {
        p.fonction().est_de_l_article_3()
            && etat.texte().a01.nomme(p.organisme().regime())
            && p.classe_declaree().is_none()
            && classes_de_l_emploi(p, etat, annee).iter().all(|(_, listees)| listees.est_vide())
    };
    Ok(lu.valeur().carriere().iter().enumerate().filter(|(_, p)| non_liste(p)).map(|(rang, _)| rang).collect())
}

/// The bodies that the format knows: regime, kind, and the categories that it takes there.
#[pyfunction]
pub(crate) fn organismes(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let tous = PyList::empty(py);
    for &regime in Regime::TOUTES {
        for &genre in TypeOrganisme::TOUTES {
            let admises: PyResult<Vec<_>> = categories(regime, genre).iter().map(|c| membre(py, c)).collect();
            let admises = PyTuple::new(py, admises?)?;
            if !admises.is_empty() {
                tous.append((membre(py, regime)?, membre(py, genre)?, admises))?;
            }
        }
    }
    Ok(tous)
}

fn classes(py: Python<'_>, ensemble: Classes) -> PyResult<Bound<'_, PyTuple>> {
    let membres: PyResult<Vec<_>> = ensemble.iter().map(|c| membre(py, c)).collect();
    PyTuple::new(py, membres?)
}
