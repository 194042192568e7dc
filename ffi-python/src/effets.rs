//! Effects of a list: access to emplois, calendar, claims, quotas. Results are dicts of the fields of the Python classes.

use crate::erreur::exception_a;
use crate::mots::{membre, mot};
use crate::objets::{date_python, jour};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::{Acces, FaitsAcces, acces as ouvrir};
use liste_aptitude_noyau::effets::calendrier::calendrier as dater;
use liste_aptitude_noyau::effets::quotas::{Effectifs, Quota, quotas as plafonner};
use liste_aptitude_noyau::effets::reclamation::reclamation as reclamer;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::date::Date;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

type Objet<'a, 'py> = &'a Bound<'py, PyAny>;
type Champs<'py> = PyResult<Bound<'py, PyDict>>;

#[pyfunction]
#[pyo3(signature = (titre, classe, emploi, lectures, *, diplome, experience, regime, decision_nationale, avis_infructueux))]
#[expect(clippy::too_many_arguments, reason = "the facts of A21.al2 and A21.al3, one by one")]
pub(crate) fn acces<'py>(
    titre: Objet<'_, 'py>,
    classe: Objet<'_, 'py>,
    emploi: Objet<'_, 'py>,
    lectures: u16,
    diplome: Option<Objet<'_, 'py>>,
    experience: Option<bool>,
    regime: Option<Objet<'_, 'py>>,
    decision_nationale: Option<bool>,
    avis_infructueux: Option<u8>,
) -> Champs<'py> {
    let py = titre.py();
    let faits = FaitsAcces {
        diplome: diplome.map(|d| mot(d, "diplome")).transpose()?,
        experience,
        regime: regime.map(|r| mot(r, "regime")).transpose()?,
        decision_nationale,
        avis_infructueux,
    };
    let choix = choix(py, lectures)?;
    let Acces { etat, disposition, lectures, classe } =
        ouvrir(mot(titre, "titre")?, mot(classe, "classe")?, mot(emploi, "emploi")?, &faits, choix);
    let champs = PyDict::new(py);
    champs.set_item("etat", membre(py, etat)?)?;
    champs.set_item("disposition", disposition.to_string())?;
    let lectures: PyResult<Vec<_>> = lectures.iter().map(|l| membre(py, l)).collect();
    champs.set_item("lectures", pyo3::types::PyTuple::new(py, lectures?)?)?;
    champs.set_item("classe", membre(py, classe)?)?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn calendrier<'py>(
    py: Python<'py>,
    annee: u16,
    publication: Option<Objet<'_, 'py>>,
    lectures: u16,
) -> Champs<'py> {
    let publication = publication.map(|p| jour_de(p, "publication")).transpose()?;
    let c = dater(annee, publication, choix(py, lectures)?).map_err(refus)?;
    let champs = PyDict::new(py);
    champs.set_item("annee", c.annee)?;
    champs.set_item("dernier_depot", date_python(py, c.dernier_depot)?)?;
    champs.set_item("reference", date_python(py, c.reference)?)?;
    let ou_rien = |jour: Option<Date>| jour.map(|j| date_python(py, j)).transpose();
    champs.set_item("publication", ou_rien(c.publication)?)?;
    champs.set_item("dernier_jour_reclamation", ou_rien(c.dernier_jour_reclamation)?)?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn reclamation<'py>(publication: Objet<'_, 'py>, envoi: Objet<'_, 'py>, lectures: u16) -> Champs<'py> {
    let py = publication.py();
    let (publication, envoi) = (jour_de(publication, "publication")?, jour_de(envoi, "envoi")?);
    let r = reclamer(publication, envoi, choix(py, lectures)?).map_err(refus)?;
    let champs = PyDict::new(py);
    champs.set_item("statut", membre(py, r.statut)?)?;
    champs.set_item("dernier_jour", date_python(py, r.dernier_jour)?)?;
    champs.set_item("dernier_jour_autre_lecture", date_python(py, r.dernier_jour_autre_lecture)?)?;
    champs.set_item("disposition", r.disposition.to_string())?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn quotas(
    py: Python<'_>,
    premiere: u32,
    deuxieme: u32,
    deuxieme_informatique: u32,
    troisieme: u32,
    elargie: bool,
) -> Champs<'_> {
    let effectifs = Effectifs { premiere, deuxieme, deuxieme_informatique, troisieme };
    let q = plafonner(&effectifs, elargie).map_err(refus)?;
    let champs = PyDict::new(py);
    let quota = |q: Quota| (q.plafond, q.effectif, q.depassement, q.disposition.to_string());
    champs.set_item("deuxieme", quota(q.deuxieme))?;
    champs.set_item("deuxieme_informatique", quota(q.deuxieme_informatique))?;
    champs.set_item("troisieme", quota(q.troisieme))?;
    Ok(champs)
}

fn choix(py: Python<'_>, lectures: u16) -> PyResult<Lectures> {
    Lectures::depuis_bits(lectures).ok_or_else(|| exception_a(py, "lectures", Regle::HorsBornes))
}

fn jour_de(valeur: Objet<'_, '_>, chemin: &str) -> PyResult<Date> {
    jour(valeur).map_err(|regle| exception_a(valeur.py(), chemin, regle))
}

/// Values that cannot be: a `ValueError` that says which, in both languages.
fn refus(erreur: ErreurEffet) -> PyErr {
    use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
    PyValueError::new_err(format!("{} ({})", erreur.libelle(Langue::Francais), erreur.libelle(Langue::Anglais)))
}
