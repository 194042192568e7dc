//! JSON Lines: `{"dossier":…,"demande":…}`, many at once.

use crate::decision::Decision;
use crate::erreur::valeur;
use crate::lot::{en_parallele, evaluer_selon, fils};
use crate::mots::etat_demande;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_identite_json, lire_ligne_json_dans};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Decision as DecisionNoyau, Dossier, ErreurEntree};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyList};
use std::mem;

/// Room that the text of a decision takes, most often.
const TEXTE_USUEL: usize = 1200;

/// White space in the eyes of Python, though not of Rust.
const VT: u8 = 0x0b;

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

/// Lines of a file, evaluated to JSON texts, the last one going on in ``suite``: how many lines there are, how many of them are not blank, and what became of these in
/// their order: texts of decisions, as many one behind the other as follow each other, and between them ``(rank, line, result)`` of each other
/// line, the result being that of ``evaluer_lignes``. Each text begins with the ``id`` where ``avec_id``, and ends with ``fin`` in the place of
/// its last brace. A line whose id is not written as it is (a quotation mark, a letter beyond ASCII) has no text.
#[pyfunction]
#[pyo3(signature = (bloc, suite, etat = None, *, avec_id = false, fin = "}\n"))]
pub(crate) fn evaluer_bloc<'py>(
    py: Python<'py>,
    bloc: &Bound<'py, PyBytes>,
    suite: &[u8],
    etat: Option<&Bound<'py, PyAny>>,
    avec_id: bool,
    fin: &str,
) -> PyResult<(usize, usize, Bound<'py, PyList>)> {
    let etat = etat_demande(etat)?;
    // The last line alone is copied, and not the block.
    let octets = bloc.as_bytes();
    let entieres = octets.iter().rposition(|&octet| octet == b'\n').map_or(0, |place| place + 1);
    let (entieres, derniere) = octets.split_at(entieres);
    let derniere = [derniere, suite].concat();
    let ecriture = Ecriture { etat, avec_id, fin };
    let (nombre, parties) = py.detach(|| {
        let mut lignes = couper(entieres);
        lignes.extend(couper(&derniere));
        let parts: Vec<_> = lignes.chunks(lignes.len().div_ceil(fils()).max(1)).collect();
        (lignes.len(), en_parallele(&parts, |part| ecriture.partie(part)))
    });
    let liste = PyList::empty(py);
    let (mut avant, mut lues) = (0, 0);
    for partie in parties {
        lues += partie.lues;
        for morceau in partie.morceaux {
            match morceau {
                Morceau::Textes(textes) => liste.append(PyBytes::new(py, textes.as_bytes()))?,
                Morceau::Autre(rang, ligne, resultat) => {
                    let ligne = PyBytes::new(py, ligne);
                    let rendu = match *resultat {
                        Ok((id, decision)) => (id, Decision::sous(etat, decision)).into_bound_py_any(py)?,
                        Err(erreur) => valeur(&erreur, ligne.as_any())?,
                    };
                    liste.append((avant + rang, ligne, rendu))?;
                }
            }
        }
        avant += partie.nombre;
    }
    Ok((nombre, lues, liste))
}

/// A line, and its text where it is one.
type Ligne<'a> = (&'a [u8], Option<&'a str>);

type Resultat = Result<(String, DecisionNoyau), ErreurEntree>;

fn couper(octets: &[u8]) -> Vec<Ligne<'_>> {
    match str::from_utf8(octets) {
        Ok(texte) => texte.split_inclusive('\n').map(|ligne| (ligne.as_bytes(), Some(ligne))).collect(),
        Err(_) => octets.split_inclusive(|o| *o == b'\n').map(|ligne| (ligne, str::from_utf8(ligne).ok())).collect(),
    }
}

/// How lines are evaluated and written.
struct Ecriture<'a> {
    etat: Option<EtatDuTexte>,
    avec_id: bool,
    fin: &'a str,
}

/// What became of lines that follow each other.
struct Partie<'a> {
    /// Lines, blank ones among them.
    nombre: usize,
    /// The others.
    lues: usize,
    morceaux: Vec<Morceau<'a>>,
}

enum Morceau<'a> {
    Textes(String),
    Autre(usize, &'a [u8], Box<Resultat>),
}

impl Ecriture<'_> {
    fn partie<'a>(&self, lignes: &[Ligne<'a>]) -> Partie<'a> {
        let mut partie = Partie { nombre: lignes.len(), lues: 0, morceaux: Vec::new() };
        let mut textes = String::with_capacity(lignes.len() * TEXTE_USUEL);
        let mut dossier = Dossier::default();
        for (rang, (octets, ligne)) in lignes.iter().enumerate() {
            if octets.iter().all(|octet| octet.is_ascii_whitespace() || *octet == VT) {
                continue;
            }
            partie.lues += 1;
            if let Err(autre) = self.ligne(*ligne, &mut dossier, &mut textes) {
                if !textes.is_empty() {
                    partie.morceaux.push(Morceau::Textes(mem::take(&mut textes)));
                }
                partie.morceaux.push(Morceau::Autre(rang, octets, autre));
            }
        }
        if !textes.is_empty() {
            partie.morceaux.push(Morceau::Textes(textes));
        }
        partie
    }

    /// Adds the text of a line, read into this dossier; or else gives what it is.
    fn ligne(&self, ligne: Option<&str>, dossier: &mut Dossier, textes: &mut String) -> Result<(), Box<Resultat>> {
        let ligne = ligne.ok_or_else(|| Box::new(Err(pas_du_texte())))?;
        let lue = lire_ligne_json_dans(ligne, self.etat, dossier);
        let (id, demande) = lue.map_err(|erreur| Box::new(Err(erreur)))?;
        let decision = evaluer_selon(self.etat, dossier, &demande);
        let avant = textes.len();
        let id = id.to_string();
        if self.ajouter(&id, &decision, textes) {
            return Ok(());
        }
        textes.truncate(avant);
        Err(Box::new(Ok((id, decision))))
    }

    /// Adds the text of a decision, or a part of it where it has none.
    fn ajouter(&self, id: &str, decision: &DecisionNoyau, textes: &mut String) -> bool {
        let simple = |octet: u8| matches!(octet, b' '..=b'~') && octet != b'"' && octet != b'\\';
        if self.avec_id {
            if !id.bytes().all(simple) {
                return false;
            }
            textes.push_str("{\"id\":\"");
            textes.push_str(id);
            textes.push_str("\",");
        }
        let debut = textes.len();
        // A string is never full.
        if ecrire_decision(decision, textes).is_err() || textes.pop() != Some('}') {
            return false;
        }
        if self.avec_id {
            textes.remove(debut); // the brace of the decision, which the id comes before
        }
        textes.push_str(self.fin);
        true
    }
}

/// The error of octets that are no text.
fn pas_du_texte() -> ErreurEntree {
    ErreurEntree::simple(Champ::Racine, Regle::JsonInvalide)
}

fn evaluer_ligne(etat: Option<EtatDuTexte>, ligne: &[u8]) -> Resultat {
    let ligne = str::from_utf8(ligne).map_err(|_| pas_du_texte())?;
    let (id, dossier, demande) = lire_identite_json(ligne, etat)?;
    Ok((id.to_string(), evaluer_selon(etat, &dossier, &demande)))
}
