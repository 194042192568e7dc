//! JSON Lines: `{"dossier":…,"demande":…}`, many at once.

use crate::decision::Decision;
use crate::erreur::valeur;
use crate::lot::{en_parallele, evaluer_selon};
use crate::mots::etat_demande;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_identite_json};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Decision as DecisionNoyau, ErreurEntree};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyList, PyString};

/// Evaluates lines of JSON (``bytes``): for each, ``(id, decision)`` or the ``ErreurEntree`` of the line. ``etat`` is
/// that of ``evaluer``. The GIL is released.
#[pyfunction]
#[pyo3(signature = (lignes, etat = None))]
pub(crate) fn evaluer_lignes<'py>(
    py: Python<'py>,
    lignes: Vec<PyBackedBytes>,
    etat: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let etat = etat_demande(etat)?;
    let resultats = py.detach(|| en_parallele(&lignes, |ligne| evaluer_ligne(etat, ligne)));
    let liste = PyList::empty(py);
    for (ligne, resultat) in lignes.iter().zip(resultats) {
        match resultat {
            Ok((id, decision)) => liste.append((id, Decision::sous(etat, decision)))?,
            Err(erreur) => liste.append(valeur(&erreur, PyBytes::new(py, ligne).as_any())?)?,
        }
    }
    Ok(liste)
}

/// The same as JSON texts: the decision, after its ``id`` where ``avec_id``. A line whose id is not written as it is (a quotation mark, a
/// letter beyond ASCII) gives ``(id, decision)``.
#[pyfunction]
#[pyo3(signature = (lignes, etat = None, *, avec_id = false))]
pub(crate) fn evaluer_lignes_en_json<'py>(
    py: Python<'py>,
    lignes: Vec<PyBackedBytes>,
    etat: Option<&Bound<'py, PyAny>>,
    avec_id: bool,
) -> PyResult<Bound<'py, PyList>> {
    let etat = etat_demande(etat)?;
    let resultats =
        py.detach(|| en_parallele(&lignes, |ligne| evaluer_ligne(etat, ligne).map(|lue| ecrite(lue, avec_id))));
    let liste = PyList::empty(py);
    for (ligne, resultat) in lignes.iter().zip(resultats) {
        match resultat {
            Ok(Ecrite::Texte(texte)) => liste.append(PyString::new(py, &texte))?,
            Ok(Ecrite::Lue(id, decision)) => liste.append((id, Decision::sous(etat, *decision)))?,
            Err(erreur) => liste.append(valeur(&erreur, PyBytes::new(py, ligne).as_any())?)?,
        }
    }
    Ok(liste)
}

/// A decision as it is handed over.
enum Ecrite {
    Texte(String),
    Lue(String, Box<DecisionNoyau>),
}

fn ecrite((id, decision): (String, DecisionNoyau), avec_id: bool) -> Ecrite {
    let simple = |octet: u8| matches!(octet, b' '..=b'~') && octet != b'"' && octet != b'\\';
    let mut texte = String::with_capacity(1024);
    if avec_id {
        if !id.bytes().all(simple) {
            return Ecrite::Lue(id, Box::new(decision));
        }
        texte.push_str("{\"id\":\"");
        texte.push_str(&id);
        texte.push_str("\",");
    }
    let debut = texte.len();
    if ecrire_decision(&decision, &mut texte).is_err() {
        return Ecrite::Lue(id, Box::new(decision)); // a string is never full
    }
    if avec_id {
        texte.remove(debut); // the brace of the decision, which the id comes before
    }
    Ecrite::Texte(texte)
}

fn evaluer_ligne(etat: Option<EtatDuTexte>, ligne: &[u8]) -> Result<(String, DecisionNoyau), ErreurEntree> {
    let ligne = std::str::from_utf8(ligne).map_err(|_| ErreurEntree::simple(Champ::Racine, Regle::JsonInvalide))?;
    let (id, dossier, demande) = lire_identite_json(ligne, etat)?;
    Ok((id.to_string(), evaluer_selon(etat, &dossier, &demande)))
}
