//! Effects of a list on persons: access to emplois, designation, renewal, validity, calendar, claims, routing, quotas. Results are
//! dicts of the fields of the Python classes.

use crate::dossier::{demande_lue, dossier_lu};
use crate::erreur::{exception_a, exception_de};
use crate::mots::{etat_ou_initial, membre, mot};
use crate::objets::{date_python, jour};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::{Acces, FaitsAcces, acces_sous};
use liste_aptitude_noyau::effets::acheminement::{acheminement_du_dossier, voie_de_reclamation_sous};
use liste_aptitude_noyau::effets::agence::{AgentEnAgence, retour_d_agence_sous};
use liste_aptitude_noyau::effets::calendrier::calendrier as dater;
use liste_aptitude_noyau::effets::designation::{AgentEnFonction, EmploiVise, designation_sous};
use liste_aptitude_noyau::effets::quotas::{
    Effectifs, Quota, Quotas, compte_sur_la_precedente as compter_sur_la_precedente, quotas_sous,
};
use liste_aptitude_noyau::effets::reclamation::reclamation_sous;
use liste_aptitude_noyau::effets::reconduction::{
    Reconduction, reconduction as reconduire, reconduction_du_dossier as du_dossier,
};
use liste_aptitude_noyau::effets::validite::validite as valider;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::art_16::Circuit;
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::organisme::Region;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

pub(crate) type Objet<'a, 'py> = &'a Bound<'py, PyAny>;
pub(crate) type Champs<'py> = PyResult<Bound<'py, PyDict>>;

#[pyfunction]
#[pyo3(signature = (titre, classe, emploi, lectures, *, diplome, experience, regime, decision_nationale, avis_infructueux, etat = None))]
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
    etat: Option<Objet<'_, 'py>>,
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
    let (texte, titre) = (etat_ou_initial(etat)?, mot(titre, "titre")?);
    ouverture(py, &acces_sous(texte, titre, mot(classe, "classe")?, mot(emploi, "emploi")?, &faits, choix))
}

fn ouverture<'py>(py: Python<'py>, acces: &Acces) -> Champs<'py> {
    let &Acces { etat, disposition, lectures, classe } = acces;
    let champs = PyDict::new(py);
    champs.set_item("etat", membre(py, etat)?)?;
    champs.set_item("disposition", disposition.to_string())?;
    champs.set_item("lectures", membres(py, lectures)?)?;
    champs.set_item("classe", membre(py, classe)?)?;
    Ok(champs)
}

/// The agent is an object with the fields of `AgentEnAgence`.
#[pyfunction]
#[pyo3(signature = (agent, emploi, lectures, *, diplome, experience, regime, decision_nationale, avis_infructueux, etat))]
#[expect(clippy::too_many_arguments, reason = "the facts of A21.al2 and A21.al3, one by one")]
pub(crate) fn retour_d_agence<'py>(
    agent: Objet<'_, 'py>,
    emploi: Objet<'_, 'py>,
    lectures: u16,
    diplome: Option<Objet<'_, 'py>>,
    experience: Option<bool>,
    regime: Option<Objet<'_, 'py>>,
    decision_nationale: Option<bool>,
    avis_infructueux: Option<u8>,
    etat: Objet<'_, 'py>,
) -> Champs<'py> {
    let py = agent.py();
    let fait = |nom: &str| agent.getattr(nom)?.extract::<Option<bool>>();
    let lu = AgentEnAgence {
        classe: mot(&agent.getattr("classe")?, "agent.classe")?,
        agree: fait("agree")?,
        inscrit: fait("inscrit")?,
        directeur: agent.getattr("directeur")?.extract()?,
        agree_d1: fait("agree_d1")?,
        inscrit_d1: fait("inscrit_d1")?,
    };
    let faits = FaitsAcces {
        diplome: diplome.map(|d| mot(d, "diplome")).transpose()?,
        experience,
        regime: regime.map(|r| mot(r, "regime")).transpose()?,
        decision_nationale,
        avis_infructueux,
    };
    let (etat, choix) = (mot(etat, "etat")?, choix(py, lectures)?);
    ouverture(py, &retour_d_agence_sous(etat, &lu, mot(emploi, "emploi")?, &faits, choix))
}

/// The agent and the emploi are objects with the fields of `AgentEnFonction` and `EmploiVise`.
#[pyfunction]
#[pyo3(signature = (mode, agent, emploi, lectures, *, diplome, experience, decision_nationale, avis_infructueux, etat = None))]
#[expect(clippy::too_many_arguments, reason = "the facts of A21.al2 and A21.al3, one by one")]
pub(crate) fn designation<'py>(
    mode: Objet<'_, 'py>,
    agent: Objet<'_, 'py>,
    emploi: Objet<'_, 'py>,
    lectures: u16,
    diplome: Option<Objet<'_, 'py>>,
    experience: Option<bool>,
    decision_nationale: Option<bool>,
    avis_infructueux: Option<u8>,
    etat: Option<Objet<'_, 'py>>,
) -> Champs<'py> {
    let py = mode.py();
    let agent = AgentEnFonction {
        classe: mot(&agent.getattr("classe")?, "agent.classe")?,
        agrement: mot(&agent.getattr("agrement")?, "agent.agrement")?,
        regime: mot(&agent.getattr("regime")?, "agent.regime")?,
        genre: mot(&agent.getattr("type")?, "agent.type")?,
        region: region(&agent.getattr("region")?, "agent.region")?,
        inscrit_dans_la_classe: agent.getattr("inscrit_dans_la_classe")?.extract()?,
    };
    let emploi = EmploiVise {
        classe: mot(&emploi.getattr("classe")?, "emploi.classe")?,
        regime: mot(&emploi.getattr("regime")?, "emploi.regime")?,
        region: region(&emploi.getattr("region")?, "emploi.region")?,
        autre_organisme: emploi.getattr("autre_organisme")?.extract()?,
    };
    let faits = FaitsAcces {
        diplome: diplome.map(|d| mot(d, "diplome")).transpose()?,
        experience,
        regime: None, // that of the emploi
        decision_nationale,
        avis_infructueux,
    };
    let etat = etat_ou_initial(etat)?;
    let d = designation_sous(etat, mot(mode, "mode")?, &agent, &emploi, &faits, choix(py, lectures)?);
    let champs = PyDict::new(py);
    champs.set_item("etat", membre(py, d.etat)?)?;
    champs.set_item("disposition", d.disposition.to_string())?;
    champs.set_item("lectures", membres(py, d.lectures)?)?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn reconduction<'py>(
    annee: u16,
    classe: Objet<'_, 'py>,
    section: Objet<'_, 'py>,
    premiere: bool,
    radiation: Option<u16>,
) -> Champs<'py> {
    let r = reconduire(annee, mot(classe, "classe")?, mot(section, "section")?, premiere, radiation).map_err(refus)?;
    renouvellement(classe.py(), &r)
}

#[pyfunction]
pub(crate) fn reconduction_du_dossier<'py>(
    dossier: Objet<'_, 'py>,
    classe: Objet<'_, 'py>,
    radiation: Option<u16>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    let trouvee = du_dossier(dossier_lu(dossier)?.valeur(), mot(classe, "classe")?, radiation);
    trouvee.map(|r| renouvellement(dossier.py(), &r)).transpose()
}

fn renouvellement<'py>(py: Python<'py>, r: &Reconduction) -> Champs<'py> {
    let champs = PyDict::new(py);
    champs.set_item("annee", r.annee)?;
    champs.set_item("derniere", r.derniere)?;
    champs.set_item("disposition", r.disposition.to_string())?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn validite<'py>(
    publication: Objet<'_, 'py>,
    suivante: Option<Objet<'_, 'py>>,
    date: Objet<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let suivante = suivante.map(|s| jour_de(s, "suivante")).transpose()?;
    let etat = valider(jour_de(publication, "publication")?, suivante, jour_de(date, "jour")?).map_err(refus)?;
    membre(date.py(), etat)
}

#[pyfunction]
pub(crate) fn acheminement<'py>(
    dossier: Objet<'_, 'py>,
    demande: Objet<'_, 'py>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    let py = dossier.py();
    let route = acheminement_du_dossier(dossier_lu(dossier)?.valeur(), demande_lue(demande)?.valeur());
    route.map(|c| circuit(py, &c)).transpose()
}

#[pyfunction]
pub(crate) fn voie_de_reclamation<'py>(origine: Objet<'_, 'py>, etat: Objet<'_, 'py>) -> Champs<'py> {
    let py = origine.py();
    let v = voie_de_reclamation_sous(mot(etat, "etat")?, mot(origine, "origine")?);
    let champs = PyDict::new(py);
    champs.set_item("destinataire", membre(py, v.destinataire)?)?;
    champs.set_item("accuse_de_reception", v.accuse_de_reception)?;
    champs.set_item("circuit", v.circuit.map(|c| circuit(py, &c)).transpose()?)?;
    champs.set_item("disposition", v.disposition.to_string())?;
    Ok(champs)
}

fn circuit<'py>(py: Python<'py>, c: &Circuit) -> Champs<'py> {
    let champs = PyDict::new(py);
    champs.set_item("origine", membre(py, c.origine)?)?;
    champs.set_item("destinataire", membre(py, c.destinataire)?)?;
    champs.set_item("relais", membre(py, c.relais)?)?;
    champs.set_item("disposition", c.disposition.to_string())?;
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
#[pyo3(signature = (publication, envoi, lectures, etat = None))]
pub(crate) fn reclamation<'py>(
    publication: Objet<'_, 'py>,
    envoi: Objet<'_, 'py>,
    lectures: u16,
    etat: Option<Objet<'_, 'py>>,
) -> Champs<'py> {
    let py = publication.py();
    let (publication, envoi) = (jour_de(publication, "publication")?, jour_de(envoi, "envoi")?);
    let r = reclamation_sous(etat_ou_initial(etat)?, publication, envoi, choix(py, lectures)?).map_err(refus)?;
    let champs = PyDict::new(py);
    champs.set_item("statut", membre(py, r.statut)?)?;
    champs.set_item("dernier_jour", date_python(py, r.dernier_jour)?)?;
    champs.set_item("dernier_jour_autre_lecture", date_python(py, r.dernier_jour_autre_lecture)?)?;
    champs.set_item("disposition", r.disposition.to_string())?;
    Ok(champs)
}

#[pyfunction]
#[pyo3(signature = (premiere, deuxieme, deuxieme_informatique, troisieme, elargie, etat = None, precedente = None))]
#[expect(clippy::too_many_arguments, reason = "the numbers of a list, one by one")]
pub(crate) fn quotas<'py>(
    py: Python<'py>,
    premiere: u32,
    deuxieme: u32,
    deuxieme_informatique: u32,
    troisieme: u32,
    elargie: bool,
    etat: Option<Objet<'_, 'py>>,
    precedente: Option<u32>,
) -> PyResult<(Bound<'py, PyDict>, Option<Bound<'py, PyDict>>)> {
    let effectifs = Effectifs { premiere, deuxieme, deuxieme_informatique, troisieme };
    let q = quotas_sous(etat_ou_initial(etat)?, &effectifs, precedente, elargie).map_err(refus)?;
    Ok((plafonds(py, &q.fixes)?, q.au_choix.map(|choix| plafonds(py, &choix)).transpose()?))
}

fn plafonds<'py>(py: Python<'py>, q: &Quotas) -> Champs<'py> {
    let champs = PyDict::new(py);
    let quota = |q: Quota| (q.plafond, q.effectif, q.depassement, q.disposition.to_string());
    champs.set_item("deuxieme", quota(q.deuxieme))?;
    champs.set_item("deuxieme_informatique", quota(q.deuxieme_informatique))?;
    champs.set_item("troisieme", quota(q.troisieme))?;
    Ok(champs)
}

#[pyfunction]
#[pyo3(signature = (etat = None))]
pub(crate) fn compte_sur_la_precedente(etat: Option<Objet<'_, '_>>) -> PyResult<bool> {
    Ok(compter_sur_la_precedente(etat_ou_initial(etat)?))
}

fn choix(py: Python<'_>, lectures: u16) -> PyResult<Lectures> {
    Lectures::depuis_bits(lectures).ok_or_else(|| exception_a(py, "lectures", Regle::HorsBornes))
}

fn membres(py: Python<'_>, lectures: Lectures) -> PyResult<Bound<'_, PyTuple>> {
    let membres: PyResult<Vec<_>> = lectures.iter().map(|l| membre(py, l)).collect();
    PyTuple::new(py, membres?)
}

fn region(valeur: Objet<'_, '_>, chemin: &str) -> PyResult<Option<Region>> {
    if valeur.is_none() {
        return Ok(None);
    }
    let refus = |regle| exception_de(chemin, regle, valeur);
    let texte = valeur.cast::<PyString>().map_err(|_| refus(Regle::Type))?;
    let texte = texte.to_cow()?;
    let regle = if texte.is_empty() { Regle::TexteVide } else { Regle::HorsBornes };
    Region::nouvelle(&texte).ok_or_else(|| refus(regle)).map(Some)
}

pub(crate) fn jour_de(valeur: Objet<'_, '_>, chemin: &str) -> PyResult<Date> {
    jour(valeur).map_err(|regle| exception_de(chemin, regle, valeur))
}

/// Values that cannot be: a `ValueError` that says which, in both languages.
pub(crate) fn refus(erreur: ErreurEffet) -> PyErr {
    use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
    PyValueError::new_err(format!("{} ({})", erreur.libelle(Langue::Francais), erreur.libelle(Langue::Anglais)))
}
