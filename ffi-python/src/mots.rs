//! The kernel's closed lists as Python enumerations.

use crate::erreur::exception_de;
use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::decision::{Situation, Verdict};
use liste_aptitude_noyau::effets::acces::TitreAcces;
use liste_aptitude_noyau::effets::commission::{EtatMandat, QualiteMembre, Voix, VoixPresident};
use liste_aptitude_noyau::effets::designation::{EtatAgrement, ModeDesignation};
use liste_aptitude_noyau::effets::reclamation::StatutReclamation;
use liste_aptitude_noyau::effets::reconduction::StatutListe;
use liste_aptitude_noyau::effets::validite::Validite;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::planification::NatureManque;
use liste_aptitude_noyau::recu::RefusRecu;
use liste_aptitude_noyau::texte::art_02::{Groupe, Provenance};
use liste_aptitude_noyau::texte::art_16::{Destinataire, Origine, Relais};
use liste_aptitude_noyau::texte::art_25::Avertissement;
use liste_aptitude_noyau::texte::ecole::{Justificatif, Mission, NomEcole};
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Maintien, Qualite, StatutAgent};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::{Section, SectionOrigine, TypePosition, Voie};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use std::fmt::Debug;

/// Every closed list: the name of its Python class, then per word its member name, value, code, French and English label.
///
/// The Python enumerations are generated from it and compared with it in a test.
#[pyfunction]
pub(crate) fn listes(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let toutes = PyDict::new(py);
    ajouter::<Classe>(&toutes, "Classe")?;
    ajouter::<Section>(&toutes, "Section")?;
    ajouter::<SectionOrigine>(&toutes, "SectionOrigine")?;
    ajouter::<Regime>(&toutes, "Regime")?;
    ajouter::<TypeOrganisme>(&toutes, "TypeOrganisme")?;
    ajouter::<Categorie>(&toutes, "Categorie")?;
    ajouter::<Fonction>(&toutes, "Fonction")?;
    ajouter::<Qualite>(&toutes, "Qualite")?;
    ajouter::<DiplomeAssimile>(&toutes, "DiplomeAssimile")?;
    ajouter::<DiplomeInformatique>(&toutes, "DiplomeInformatique")?;
    ajouter::<TypePosition>(&toutes, "TypePosition")?;
    ajouter::<Maintien>(&toutes, "Maintien")?;
    ajouter::<StatutAgent>(&toutes, "StatutAgent")?;
    ajouter::<Voie>(&toutes, "Voie")?;
    ajouter::<Verdict>(&toutes, "Verdict")?;
    ajouter::<Situation>(&toutes, "Situation")?;
    ajouter::<CodeConstat>(&toutes, "CodeConstat")?;
    ajouter::<Etat>(&toutes, "Etat")?;
    ajouter::<Lecture>(&toutes, "Lecture")?;
    ajouter::<Avertissement>(&toutes, "Avertissement")?;
    ajouter::<NatureManque>(&toutes, "NatureManque")?;
    ajouter::<TitreAcces>(&toutes, "TitreAcces")?;
    ajouter::<StatutReclamation>(&toutes, "StatutReclamation")?;
    ajouter::<ModeDesignation>(&toutes, "ModeDesignation")?;
    ajouter::<EtatAgrement>(&toutes, "EtatAgrement")?;
    ajouter::<StatutListe>(&toutes, "StatutListe")?;
    ajouter::<Validite>(&toutes, "Validite")?;
    ajouter::<Origine>(&toutes, "Origine")?;
    ajouter::<Destinataire>(&toutes, "Destinataire")?;
    ajouter::<Relais>(&toutes, "Relais")?;
    ajouter::<Groupe>(&toutes, "Groupe")?;
    ajouter::<Provenance>(&toutes, "Provenance")?;
    ajouter::<QualiteMembre>(&toutes, "QualiteMembre")?;
    ajouter::<Voix>(&toutes, "Voix")?;
    ajouter::<VoixPresident>(&toutes, "VoixPresident")?;
    ajouter::<EtatMandat>(&toutes, "EtatMandat")?;
    ajouter::<NomEcole>(&toutes, "NomEcole")?;
    ajouter::<Mission>(&toutes, "Mission")?;
    ajouter::<Justificatif>(&toutes, "Justificatif")?;
    ajouter::<RefusRecu>(&toutes, "RefusRecu")?;
    ajouter::<Regle>(&toutes, "Regle")?;
    ajouter::<Langue>(&toutes, "Langue")?;
    ajouter::<EtatDuTexte>(&toutes, "EtatDuTexte")?;
    Ok(toutes)
}

fn ajouter<E: Enumeration + Debug>(toutes: &Bound<'_, PyDict>, classe: &str) -> PyResult<()> {
    let mots = PyList::empty(toutes.py());
    for mot in E::TOUTES {
        let nom = mot.nom();
        // A word that is not an identifier (the categories 1, 2, 3) goes by the name of its variant.
        let membre = if nom.starts_with(|c: char| c.is_ascii_alphabetic()) { nom.into() } else { format!("{mot:?}") };
        let (fr, en) = (mot.libelle(Langue::Francais), mot.libelle(Langue::Anglais));
        mots.append((membre.to_uppercase(), nom, mot.code(), fr, en))?;
    }
    toutes.set_item(classe, mots)
}

/// A kernel enumeration with the members of its Python class, kept once built.
pub(crate) trait Mot: Enumeration {
    /// Name of the Python class.
    const CLASSE: &'static str;
    /// Its members, in the order of the codes.
    fn membres() -> &'static PyOnceLock<Py<PyTuple>>;
}

macro_rules! mots {
    ($($Nom:ident),+) => { $(
        impl Mot for $Nom {
            const CLASSE: &'static str = stringify!($Nom);
            fn membres() -> &'static PyOnceLock<Py<PyTuple>> {
                static MEMBRES: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();
                &MEMBRES
            }
        }
    )+ };
}
mots!(
    Classe,
    Section,
    Regime,
    TypeOrganisme,
    Categorie,
    Fonction,
    Verdict,
    Situation,
    CodeConstat,
    Etat,
    Lecture,
    Avertissement,
    NatureManque,
    StatutReclamation,
    RefusRecu,
    Validite,
    Origine,
    Destinataire,
    Relais,
    Groupe,
    Provenance,
    Voix,
    EtatMandat,
    NomEcole,
    Mission,
    Justificatif,
    EtatDuTexte
);

/// The Python member of a word.
pub(crate) fn membre<E: Mot>(py: Python<'_>, mot: E) -> PyResult<Bound<'_, PyAny>> {
    let membres = E::membres().get_or_try_init(py, || -> PyResult<_> {
        let classe = py.import("liste_aptitude.enumerations")?.getattr(E::CLASSE)?;
        let membres: PyResult<Vec<_>> = E::TOUTES.iter().map(|m| classe.call1((m.nom(),))).collect();
        Ok(PyTuple::new(py, membres?)?.unbind())
    })?;
    membres.bind(py).get_item(usize::from(mot.code()).saturating_sub(1))
}

/// The Python member of a word, or None.
pub(crate) fn membre_ou_rien<E: Mot>(py: Python<'_>, mot: Option<E>) -> PyResult<Bound<'_, PyAny>> {
    match mot {
        Some(mot) => membre(py, mot),
        None => Ok(py.None().into_bound(py)),
    }
}

/// A word given by name.
pub(crate) fn mot<E: Enumeration>(objet: &Bound<'_, PyAny>, chemin: &str) -> PyResult<E> {
    let nom = objet.cast::<PyString>().map_err(|_| exception_de(chemin, Regle::Type, objet))?;
    E::depuis_nom(&nom.to_cow()?).ok_or_else(|| exception_de(chemin, Regle::ValeurInconnue, objet))
}

/// The state of the text asked for by name, if one is.
pub(crate) fn etat_demande(etat: Option<&Bound<'_, PyAny>>) -> PyResult<Option<EtatDuTexte>> {
    etat.map(|etat| mot(etat, "etat")).transpose()
}

/// The state of the text asked for by name, else the initial text: where no list says which.
pub(crate) fn etat_ou_initial(etat: Option<&Bound<'_, PyAny>>) -> PyResult<EtatDuTexte> {
    Ok(etat_demande(etat)?.unwrap_or(EtatDuTexte::E2000))
}

/// The state of the text applied to the list of a year: the one asked for, else that of the list.
pub(crate) fn etat_applique(etat: Option<EtatDuTexte>, annee: u16) -> EtatDuTexte {
    etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(annee))
}

/// A language given by name, `"fr"` or `"en"`.
#[derive(Clone, Copy)]
pub(crate) struct ArgumentLangue(pub(crate) Langue);

impl ArgumentLangue {
    /// French, when none is given.
    pub(crate) const FR: Self = Self(Langue::Francais);
}

impl<'py> FromPyObject<'_, 'py> for ArgumentLangue {
    type Error = PyErr;
    fn extract(objet: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let nom = objet.cast::<PyString>()?;
        let nom = nom.to_cow()?;
        let langue = Langue::depuis_nom(&nom);
        langue.map(Self).ok_or_else(|| PyValueError::new_err(format!("langue: \"fr\" or \"en\", not {nom:?}")))
    }
}
