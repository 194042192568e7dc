//! JSON Lines: `{"dossier":…,"demande":…}`, many at once.

use crate::decision::Decision;
use crate::erreur::valeur;
use crate::lot::{en_parallele, evaluer_selon};
use crate::mots::etat_demande;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::lire_identite_json;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Decision as DecisionNoyau, ErreurEntree};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};

/// Evaluates lines of JSON (``bytes``): for each, ``(id, decision)`` or the ``ErreurEntree`` of the line. ``etat`` is
/// that of ``evaluer``. The GIL is released.
#[pyfunction]
#[pyo3(signature = (lignes, etat = None))]
pub(crate) fn evaluer_lignes<'py>(
    py: Python<'py>,
    lignes: Vec<Vec<u8>>,
    etat: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let etat = etat_demande(etat)?;
    let resultats = py.detach(|| en_parallele(&lignes, |ligne| evaluer_ligne(etat, ligne)));
    let liste = PyList::empty(py);
    for (ligne, resultat) in lignes.iter().zip(resultats) {
        match resultat {
            Ok((id, decision)) => liste.append((id, Decision(decision)))?,
            Err(erreur) => liste.append(valeur(&erreur, PyBytes::new(py, ligne).as_any())?)?,
        }
    }
    Ok(liste)
}

fn evaluer_ligne(etat: Option<EtatDuTexte>, ligne: &[u8]) -> Result<(String, DecisionNoyau), ErreurEntree> {
    let ligne = std::str::from_utf8(ligne).map_err(|_| ErreurEntree::simple(Champ::Racine, Regle::JsonInvalide))?;
    let (id, dossier, demande) = lire_identite_json(ligne, etat)?;
    Ok((id.to_string(), evaluer_selon(etat, &dossier, &demande)))
}
