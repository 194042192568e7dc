//! The history of an article: its states, what each changes, how well each is known.

use crate::constat::ecrit;
use crate::erreur::exception_a;
use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::histoire::{EtatDArticle, articles as les_articles, etats};
use liste_aptitude_noyau::texte::couverture::Provision;
use liste_aptitude_noyau::texte::couverture::suites::{Changement, Fidelite};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{Anglais, Francais};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The articles of the text, in their order.
#[pyfunction]
pub(crate) fn articles() -> Vec<String> {
    les_articles().map(|article| article.to_string()).collect()
}

/// The states of an article, in the order of time: the fields of ``liste_aptitude.EtatDArticle``.
#[pyfunction]
pub(crate) fn histoire<'py>(py: Python<'py>, article: &str) -> PyResult<Vec<Bound<'py, PyDict>>> {
    let demande = Renvoi::depuis_texte(article);
    let suite: Vec<EtatDArticle> = demande.into_iter().flat_map(etats).collect();
    if suite.is_empty() {
        return Err(exception_a(py, "article", Regle::ValeurInconnue));
    }
    suite.iter().map(|etat| champs_de_l_etat(py, etat)).collect()
}

/// How well an article is known for a list: word, French label, English label.
#[pyfunction]
pub(crate) fn fidelites() -> Vec<(&'static str, &'static str, &'static str)> {
    Fidelite::TOUTES.iter().map(|f| (f.nom(), f.libelle(Francais), f.libelle(Anglais))).collect()
}

fn champs_de_l_etat<'py>(py: Python<'py>, etat: &EtatDArticle) -> PyResult<Bound<'py, PyDict>> {
    let champs = PyDict::new(py);
    let source = Citation::de(etat.renvoi(etat.article));
    champs.set_item("article", etat.article.to_string())?;
    champs.set_item("premiere", etat.premiere)?;
    champs.set_item("derniere", etat.derniere)?;
    let listes = etat.premiere..=etat.derniere;
    champs.set_item("fidelites", listes.map(|l| (l, etat.fidelite(l).nom())).collect::<Vec<_>>())?;
    champs.set_item("sources", [Francais, Anglais].map(|l| ecrit(|w| source.ecrire_source(l, w))))?;
    let initiales: Vec<_> = etat.initiales().map(|p| dite(py, *p)).collect::<PyResult<_>>()?;
    champs.set_item("provisions", initiales)?;
    let changements: Vec<_> =
        etat.changements().iter().map(|c| champs_du_changement(py, etat, c)).collect::<PyResult<_>>()?;
    champs.set_item("changements", changements)?;
    Ok(champs)
}

fn champs_du_changement<'py>(py: Python<'py>, etat: &EtatDArticle, c: &Changement) -> PyResult<Bound<'py, PyDict>> {
    let champs = PyDict::new(py);
    champs.set_item("evolution", c.evolution.nom())?;
    champs.set_item("libelles", [Francais, Anglais].map(|l| c.evolution.libelle(l)))?;
    let maintenant = etat.maintenant(c).map(|p| dite(py, p)).transpose()?;
    champs.set_item("maintenant", maintenant)?;
    champs.set_item("avant", etat.avant(c).map(|p| dite(py, p)).transpose()?)?;
    Ok(champs)
}

fn dite<'py>(py: Python<'py>, provision: Provision) -> PyResult<Bound<'py, PyDict>> {
    let champs = PyDict::new(py);
    champs.set_item("id", provision.renvoi.to_string())?;
    champs.set_item("nature", provision.nature.nom())?;
    champs.set_item("enonces", [Francais, Anglais].map(|l| provision.enonce(l)))?;
    Ok(champs)
}
