//! The commission of article 2: seats, who sits and votes, votes, mandates.

use crate::effets::{Champs, Objet, jour_de, refus};
use crate::mots::{etat_ou_initial, membre, mot};
use crate::objets::date_python;
use liste_aptitude_noyau::effets::commission::{
    Mandat, fonction_effective_exigee, mandat_sous, participation_sous, scrutin_sous, sieges_sous, suppleance_sous,
    voix_du_siege_sous,
};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

#[pyfunction]
#[pyo3(signature = (etat = None))]
pub(crate) fn sieges<'py>(py: Python<'py>, etat: Option<Objet<'_, 'py>>) -> PyResult<Bound<'py, PyList>> {
    let etat = etat_ou_initial(etat)?;
    let lignes = PyList::empty(py);
    for s in sieges_sous(etat) {
        let champs = PyDict::new(py);
        champs.set_item("disposition", s.disposition.to_string())?;
        champs.set_item("nombre", s.nombre)?;
        champs.set_item("groupe", membre(py, s.groupe)?)?;
        champs.set_item("provenance", membre(py, s.provenance)?)?;
        champs.set_item("representable", s.representable)?;
        champs.set_item("fonction_effective", fonction_effective_exigee(s.groupe))?;
        champs.set_item("fr", s.fr)?;
        champs.set_item("en", s.en)?;
        champs.set_item("nombre_de_voix", voix_du_siege_sous(etat, s))?;
        lignes.append(champs)?;
    }
    Ok(lignes)
}

#[pyfunction]
#[pyo3(signature = (etat = None))]
pub(crate) fn suppleance<'py>(py: Python<'py>, etat: Option<Objet<'_, 'py>>) -> PyResult<Option<Bound<'py, PyDict>>> {
    let Some(suppleance) = suppleance_sous(etat_ou_initial(etat)?) else { return Ok(None) };
    let champs = PyDict::new(py);
    champs.set_item("sieges", PyTuple::new(py, suppleance.sieges.iter().map(ToString::to_string))?)?;
    champs.set_item("disposition", suppleance.disposition.to_string())?;
    Ok(Some(champs))
}

#[pyfunction]
#[pyo3(signature = (qualite, etat = None))]
pub(crate) fn participation<'py>(qualite: Objet<'_, 'py>, etat: Option<Objet<'_, 'py>>) -> Champs<'py> {
    let py = qualite.py();
    let p = participation_sous(etat_ou_initial(etat)?, mot(qualite, "qualite")?);
    let champs = PyDict::new(py);
    champs.set_item("siege", p.siege)?;
    champs.set_item("voix", membre(py, p.voix)?)?;
    champs.set_item("disposition", p.disposition.to_string())?;
    Ok(champs)
}

#[pyfunction]
#[pyo3(signature = (presents, pour, contre, president, etat = None))]
pub(crate) fn scrutin<'py>(
    presents: u8,
    pour: u8,
    contre: u8,
    president: Objet<'_, 'py>,
    etat: Option<Objet<'_, 'py>>,
) -> Champs<'py> {
    let etat = etat_ou_initial(etat)?;
    let s = scrutin_sous(etat, presents, pour, contre, mot(president, "president")?).map_err(refus)?;
    let champs = PyDict::new(president.py());
    champs.set_item("adopte", s.adopte)?;
    champs.set_item("preponderante", s.preponderante)?;
    champs.set_item("disposition", s.disposition.to_string())?;
    Ok(champs)
}

fn mandater(debut: Objet<'_, '_>, etat: EtatDuTexte) -> PyResult<Mandat> {
    mandat_sous(etat, jour_de(debut, "debut")?).map_err(refus)
}

#[pyfunction]
#[pyo3(signature = (debut, etat = None))]
pub(crate) fn mandat<'py>(debut: Objet<'_, 'py>, etat: Option<Objet<'_, 'py>>) -> Champs<'py> {
    let py = debut.py();
    let etat = etat_ou_initial(etat)?;
    let m = mandater(debut, etat)?;
    let champs = PyDict::new(py);
    champs.set_item("debut", date_python(py, m.debut)?)?;
    champs.set_item("fin", date_python(py, m.fin)?)?;
    champs.set_item("fin_au_plus_tard", date_python(py, m.fin_au_plus_tard)?)?;
    champs.set_item("etat_du_texte", membre(py, etat)?)?;
    Ok(champs)
}

/// The mandate that began on `debut`, on a day, extended until `prorogation` if it was.
#[pyfunction]
#[pyo3(signature = (debut, prorogation, date, etat = None))]
pub(crate) fn etat_mandat<'py>(
    debut: Objet<'_, 'py>,
    prorogation: Option<Objet<'_, 'py>>,
    date: Objet<'_, 'py>,
    etat: Option<Objet<'_, 'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    let m = mandater(debut, etat_ou_initial(etat)?)?;
    let prorogation = prorogation.map(|p| jour_de(p, "prorogation")).transpose()?;
    membre(date.py(), m.etat(prorogation, jour_de(date, "jour")?))
}
