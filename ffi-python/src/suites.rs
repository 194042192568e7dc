//! Beyond one decision: robustness, planning, next questions, receipts, effects. Results are dicts of the fields of the Python
//! classes of `liste_aptitude.suites`, which document them.

use crate::constat::Constat;
use crate::decision::Decision;
use crate::dossier::{demande_lue_sous, dossier_lu};
use crate::erreur::exception_a;
use crate::mots::{etat_applique, etat_demande, membre, membre_ou_rien};
use crate::objets::date_python;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::evaluer_sous;
use liste_aptitude_noyau::planification::{
    Annees, Borne, Delai, Etape, Parcours, parcours_sous as chercher, premiere_annee_sous as premiere,
    toutes_classes_sous,
};
use liste_aptitude_noyau::question::{Perspective, prochaines_sous};
use liste_aptitude_noyau::recu::{recu_sous as donner, verifier_recu_sous as verifier};
use liste_aptitude_noyau::robustesse::robustesse_sous;
use liste_aptitude_noyau::texte::lectures::Lectures;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

type Objet<'a, 'py> = &'a Bound<'py, PyAny>;
type Etat<'a, 'py> = Option<&'a Bound<'py, PyAny>>;
type Champs<'py> = PyResult<Bound<'py, PyDict>>;

#[pyfunction]
#[pyo3(signature = (dossier, demande, etat = None))]
pub(crate) fn robustesse<'py>(dossier: Objet<'_, 'py>, demande: Objet<'_, 'py>, etat: Etat<'_, 'py>) -> Champs<'py> {
    let py = dossier.py();
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let etat = etat_applique(etat, demande.valeur().annee());
    let r = robustesse_sous(etat, dossier.valeur(), demande.valeur());
    let champs = PyDict::new(py);
    champs.set_item("verdict", membre(py, r.verdict)?)?;
    champs.set_item("unanime", r.unanime)?;
    champs.set_item("verdicts", suite(py, r.verdicts.iter().map(|v| membre(py, v)))?)?;
    champs.set_item("sollicitees", lectures(py, r.sollicitees)?)?;
    champs.set_item("minimaux", suite(py, r.minimaux.iter().map(|&m| lectures(py, m)))?)?;
    Ok(champs)
}

#[pyfunction]
#[pyo3(signature = (dossier, demande, etat = None))]
pub(crate) fn toutes_classes<'py>(
    dossier: Objet<'_, 'py>,
    demande: Objet<'_, 'py>,
    etat: Etat<'_, 'py>,
) -> PyResult<Bound<'py, PyTuple>> {
    let py = dossier.py();
    let mut decisions = Default::default();
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let etat = etat_applique(etat, demande.valeur().annee());
    toutes_classes_sous(etat, dossier.valeur(), demande.valeur(), &mut decisions);
    PyTuple::new(py, decisions.into_iter().map(|noyau| Decision { noyau, etat }).collect::<Vec<_>>())
}

#[pyfunction]
#[pyo3(signature = (dossier, demande, jusqu_a, etat = None))]
pub(crate) fn premiere_annee<'py>(
    dossier: Objet<'_, 'py>,
    demande: Objet<'_, 'py>,
    jusqu_a: u16,
    etat: Etat<'_, 'py>,
) -> Champs<'py> {
    let py = dossier.py();
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let d = demande.valeur();
    let trouvee = premiere(etat, dossier.valeur(), d.classe(), d.lectures(), annees(py, d.annee(), jusqu_a)?);
    let depart = Bound::new(py, Decision::sous(etat, trouvee.depart.clone()))?;
    // A shortfall is that of a finding of the first year looked at.
    let rang = |code| trouvee.depart.constats.iter().position(|c| c.code == code);
    let manques = trouvee.manques.iter().filter_map(|m| Some((m.nature, Constat::de(&depart, rang(m.constat.code)?)?)));
    let manques = manques.map(|(nature, constat)| (membre(py, nature)?, constat).into_pyobject(py));
    let champs = PyDict::new(py);
    champs.set_item("annee", trouvee.annee)?;
    champs.set_item("sur_appreciation", trouvee.sur_appreciation)?;
    champs.set_item("manques", suite(py, manques)?)?;
    champs.set_item("depart", depart.clone())?;
    champs.set_item("au_plus_tot", trouvee.au_plus_tot)?;
    champs.set_item("faits", PyTuple::new(py, trouvee.faits.iter().map(ToString::to_string))?)?;
    Ok(champs)
}

#[pyfunction]
#[pyo3(signature = (dossier, demande, jusqu_a, delai, au_mieux, etat = None))]
pub(crate) fn parcours<'py>(
    dossier: Objet<'_, 'py>,
    demande: Objet<'_, 'py>,
    jusqu_a: u16,
    delai: u8,
    au_mieux: bool,
    etat: Etat<'_, 'py>,
) -> PyResult<Option<Bound<'py, PyTuple>>> {
    let py = dossier.py();
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let d = demande.valeur();
    let delai = Delai::mois(delai).ok_or_else(|| exception_a(py, "delai", Regle::HorsBornes))?;
    let annees = annees(py, d.annee(), jusqu_a)?;
    let borne = if au_mieux { Borne::AuMieux } else { Borne::Acquise };
    match py.detach(|| chercher(etat, dossier.valeur(), d.classe(), d.lectures(), annees, delai, borne)) {
        Parcours::DejaRattache => Ok(Some(PyTuple::empty(py))),
        Parcours::Atteint(etapes) => suite(py, etapes.iter().map(|e| etape(py, e))).map(Some),
        Parcours::HorsDePortee => Ok(None),
    }
}

fn etape<'py>(py: Python<'py>, e: &Etape) -> Champs<'py> {
    let champs = PyDict::new(py);
    champs.set_item("annee", e.annee)?;
    champs.set_item("classe", membre(py, e.classe)?)?;
    champs.set_item("section", membre_ou_rien(py, e.section)?)?;
    champs.set_item("article15", e.article15)?;
    champs.set_item("agrement", date_python(py, e.agrement)?)?;
    champs.set_item("regime", membre(py, e.emploi.organisme.regime())?)?;
    champs.set_item("type", membre(py, e.emploi.organisme.genre())?)?;
    champs.set_item("categorie", membre(py, e.emploi.organisme.categorie())?)?;
    champs.set_item("fonction", membre(py, e.emploi.fonction)?)?;
    champs.set_item("niveau", e.emploi.niveau)?;
    Ok(champs)
}

#[pyfunction]
#[pyo3(signature = (dossier, demande, etat = None))]
pub(crate) fn questions<'py>(
    dossier: Objet<'_, 'py>,
    demande: Objet<'_, 'py>,
    etat: Etat<'_, 'py>,
) -> PyResult<Bound<'py, PyTuple>> {
    let py = dossier.py();
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let etat = etat_applique(etat, demande.valeur().annee());
    let questions = prochaines_sous(etat, dossier.valeur(), demande.valeur());
    let perspective = |p: Perspective| -> PyResult<_> { Ok((membre(py, p.verdict())?, p.inconnues)) };
    suite(
        py,
        questions
            .iter()
            .map(|q| (q.fait.to_string(), perspective(q.si_pire)?, perspective(q.si_mieux)?).into_pyobject(py)),
    )
}

#[pyfunction]
#[pyo3(signature = (dossier, id, demande, etat = None))]
pub(crate) fn recu<'py>(
    dossier: Objet<'_, 'py>,
    id: &Bound<'_, PyAny>,
    demande: Objet<'_, 'py>,
    etat: Etat<'_, 'py>,
) -> PyResult<String> {
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let (d, q) = (dossier.valeur(), demande.valeur());
    let id: String = id.extract()?;
    let etat = etat_applique(etat, q.annee());
    Ok(donner(etat, d, &id, q, &evaluer_sous(etat, d, q)).as_str().to_owned())
}

#[pyfunction]
#[pyo3(signature = (recu, dossier, id, demande, etat = None))]
pub(crate) fn verifier_recu<'py>(
    recu: String,
    dossier: Objet<'_, 'py>,
    id: String,
    demande: Objet<'_, 'py>,
    etat: Etat<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = dossier.py();
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let q = demande.valeur();
    membre_ou_rien(py, verifier(etat_applique(etat, q.annee()), &recu, dossier.valeur(), &id, q).err())
}

fn lectures(py: Python<'_>, lectures: Lectures) -> PyResult<Bound<'_, PyTuple>> {
    suite(py, lectures.iter().map(|l| membre(py, l)))
}

fn suite<'py, T: IntoPyObject<'py>>(
    py: Python<'py>,
    valeurs: impl Iterator<Item = PyResult<T>>,
) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, valeurs.collect::<PyResult<Vec<T>>>()?)
}

fn annees(py: Python<'_>, de: u16, jusqu_a: u16) -> PyResult<Annees> {
    Annees::nouvelles(de, jusqu_a).ok_or_else(|| exception_a(py, "jusqu_a", Regle::HorsBornes))
}
