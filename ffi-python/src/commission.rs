//! The commission of article 2: seats, who sits and votes, votes, mandates.

use crate::effets::{Champs, Objet, jour_de, refus};
use crate::mots::{membre, mot};
use crate::objets::date_python;
use liste_aptitude_noyau::effets::commission::{
    fonction_effective_exigee, mandat as mandater, participation as participer, scrutin as voter,
};
use liste_aptitude_noyau::texte::art_02::SIEGES;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

#[pyfunction]
pub(crate) fn sieges(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let lignes = PyList::empty(py);
    for s in &SIEGES {
        let champs = PyDict::new(py);
        champs.set_item("disposition", s.disposition.to_string())?;
        champs.set_item("nombre", s.nombre)?;
        champs.set_item("groupe", membre(py, s.groupe)?)?;
        champs.set_item("provenance", membre(py, s.provenance)?)?;
        champs.set_item("representable", s.representable)?;
        champs.set_item("fonction_effective", fonction_effective_exigee(s.groupe))?;
        champs.set_item("fr", s.fr)?;
        champs.set_item("en", s.en)?;
        lignes.append(champs)?;
    }
    Ok(lignes)
}

#[pyfunction]
pub(crate) fn participation<'py>(qualite: Objet<'_, 'py>) -> Champs<'py> {
    let py = qualite.py();
    let p = participer(mot(qualite, "qualite")?);
    let champs = PyDict::new(py);
    champs.set_item("siege", p.siege)?;
    champs.set_item("voix", membre(py, p.voix)?)?;
    champs.set_item("disposition", p.disposition.to_string())?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn scrutin<'py>(presents: u8, pour: u8, contre: u8, president: Objet<'_, 'py>) -> Champs<'py> {
    let s = voter(presents, pour, contre, mot(president, "president")?).map_err(refus)?;
    let champs = PyDict::new(president.py());
    champs.set_item("adopte", s.adopte)?;
    champs.set_item("preponderante", s.preponderante)?;
    champs.set_item("disposition", s.disposition.to_string())?;
    Ok(champs)
}

#[pyfunction]
pub(crate) fn mandat<'py>(debut: Objet<'_, 'py>) -> Champs<'py> {
    let py = debut.py();
    let m = mandater(jour_de(debut, "debut")?).map_err(refus)?;
    let champs = PyDict::new(py);
    champs.set_item("debut", date_python(py, m.debut)?)?;
    champs.set_item("fin", date_python(py, m.fin)?)?;
    champs.set_item("fin_au_plus_tard", date_python(py, m.fin_au_plus_tard)?)?;
    Ok(champs)
}

/// The mandate that began on `debut`, on a day, extended until `prorogation` if it was.
#[pyfunction]
pub(crate) fn etat_mandat<'py>(
    debut: Objet<'_, 'py>,
    prorogation: Option<Objet<'_, 'py>>,
    date: Objet<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let m = mandater(jour_de(debut, "debut")?).map_err(refus)?;
    let prorogation = prorogation.map(|p| jour_de(p, "prorogation")).transpose()?;
    membre(date.py(), m.etat(prorogation, jour_de(date, "jour")?))
}
