//! `Decision`: the answer to a demande, and the calls that give one.

use crate::constat::{Constat, ecrit};
use crate::dicts;
use crate::dossier::{demande_lue_sous, dossier_lu, lire_json};
use crate::erreur::exception_de;
use crate::mots::{ArgumentLangue, etat_applique, etat_demande, membre, membre_ou_rien};
use crate::objets::date_python;
use crate::relecture;
use liste_aptitude_noyau::Decision as DecisionNoyau;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::evaluer_sous;
use liste_aptitude_noyau::fondement::fondement_sous;
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_demande_json_sous, lire_dossier_json};
use liste_aptitude_noyau::phrases::{ecrire_constat_sous, ecrire_faits, ecrire_raison_sous, rang_decisif};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Decides whether the person of this dossier can be put on the list that the demande asks for, and why.
///
/// ``dossier`` and ``demande`` are mappings in the interchange format, or typed objects (already checked: nothing is validated
/// again). Bad input raises ``ErreurEntree``; a refusal is a result. Missing facts are never guessed.
///
/// ``etat`` asks for a state of the text (``EtatDuTexte``) instead of the one that governs the list: the year of the demande still gives
/// the reference date, ages and time limits, the state gives the text.
#[pyfunction]
#[pyo3(signature = (dossier, demande, *, etat = None))]
pub(crate) fn evaluer(
    dossier: &Bound<'_, PyAny>,
    demande: &Bound<'_, PyAny>,
    etat: Option<&Bound<'_, PyAny>>,
) -> PyResult<Decision> {
    let etat = etat_demande(etat)?;
    let (dossier, demande) = (dossier_lu(dossier)?, demande_lue_sous(demande, etat)?);
    let etat = etat_applique(etat, demande.valeur().annee());
    Ok(Decision { noyau: evaluer_sous(etat, dossier.valeur(), demande.valeur()), etat })
}

/// The same on JSON texts: the decision is compact JSON, its fields in the order of the interchange format.
#[pyfunction]
#[pyo3(signature = (dossier, demande, *, etat = None))]
pub(crate) fn evaluer_json(
    dossier: &Bound<'_, PyString>,
    demande: &Bound<'_, PyString>,
    etat: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    let etat = etat_demande(etat)?;
    let dossier = lire_json(dossier, Champ::Racine, lire_dossier_json)?;
    let demande = lire_json(demande, Champ::Demande, |texte| lire_demande_json_sous(texte, etat))?;
    let etat = etat_applique(etat, demande.annee());
    Ok(ecrit(|w| ecrire_decision(&evaluer_sous(etat, &dossier, &demande), w)))
}

/// The state of the text (``EtatDuTexte``) that governs the list of a year, 2000 to 2199.
#[pyfunction]
pub(crate) fn etat_de_la_liste<'py>(annee: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let nombre: u16 = annee.extract().map_err(|_| exception_de("annee", Regle::Type, annee))?;
    if !(ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(&nombre) {
        return Err(exception_de("annee", Regle::HorsBornes, annee));
    }
    membre(annee.py(), EtatDuTexte::de_la_liste(nombre))
}

/// The answer to a demande: the verdict, the section, and the findings it rests on.
///
/// Frozen, comparable, hashable, picklable. A refusal is a verdict, not an error; the commission's judgement of competence
/// (A20.al1) is never part of it.
#[pyclass(frozen, eq, module = "liste_aptitude")]
#[derive(Clone)]
pub(crate) struct Decision {
    pub(crate) noyau: DecisionNoyau,
    /// The state of the text that it was given under, in whose words it is said.
    pub(crate) etat: EtatDuTexte,
}

/// The state says nothing of the answer: two decisions that read the same are equal.
impl PartialEq for Decision {
    fn eq(&self, autre: &Self) -> bool {
        self.noyau == autre.noyau
    }
}

impl Decision {
    /// A decision under the state asked for, else under that of its list.
    pub(crate) fn sous(etat: Option<EtatDuTexte>, noyau: DecisionNoyau) -> Self {
        let etat = etat_applique(etat, noyau.annee);
        Self { noyau, etat }
    }
}

#[pymethods]
impl Decision {
    /// The list year.
    #[getter]
    fn annee(&self) -> u16 {
        self.noyau.annee
    }

    /// The class asked (``Classe``).
    #[getter]
    fn classe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.noyau.classe)
    }

    /// The state of the text it was given under (``EtatDuTexte``): the one asked for, else that of the list. Its sentences are in the words
    /// of that state; it plays no part in comparisons, and the interchange format does not hold it.
    #[getter]
    fn etat_du_texte<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.etat)
    }

    /// The day at which the person is judged (A11), a ``datetime.date``.
    #[getter]
    fn date_reference<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        date_python(py, self.noyau.date_reference)
    }

    /// The verdict (``Verdict``).
    #[getter]
    fn verdict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.noyau.verdict)
    }

    /// The section (``Section``), or None when none is open or it cannot be told.
    #[getter]
    fn section<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre_ou_rien(py, self.noyau.section)
    }

    /// What the person is (``Situation``).
    #[getter]
    fn situation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre(py, self.noyau.situation)
    }

    /// The class the person belongs to (A4 to A6, A19), or None.
    #[getter]
    fn classe_rattachement<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        membre_ou_rien(py, self.noyau.classe_rattachement)
    }

    /// The findings (``Constat``), in their order.
    #[getter]
    fn constats<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let constats: Vec<_> = (0..slf.get().noyau.constats.len()).filter_map(|rang| Constat::de(slf, rang)).collect();
        PyTuple::new(slf.py(), constats)
    }

    /// Paths of the missing facts that matter.
    #[getter]
    fn faits_manquants<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.noyau.faits_manquants.iter().map(ToString::to_string))
    }

    /// The lectures consulted on the way (``Lecture``), whatever their effect.
    #[getter]
    fn lectures_sollicitees<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let lectures: PyResult<Vec<_>> = self.noyau.lectures_sollicitees.iter().map(|l| membre(py, l)).collect();
        PyTuple::new(py, lectures?)
    }

    /// What to know about the text applied (``Avertissement``).
    #[getter]
    fn avertissements<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.noyau.avertissements.iter().map(|a| membre(py, a)).collect::<PyResult<Vec<_>>>()?)
    }

    /// The finding that decides the verdict: None when every condition is met, or when the verdict hangs on missing facts alone.
    #[getter]
    fn constat_decisif(slf: &Bound<'_, Self>) -> Option<Constat> {
        Constat::de(slf, rang_decisif(&slf.get().noyau)?)
    }

    /// Ids of the provisions that the finding of that rank rests on, in order: its own disposition, then every other that gave it a
    /// figure or carried it. Empty when there is no such finding.
    #[pyo3(text_signature = "($self, rang)")]
    fn fondement<'py>(&self, py: Python<'py>, rang: usize) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(
            py,
            fondement_sous(self.etat, &self.noyau, rang).iter().map(ToString::to_string).collect::<Vec<_>>(),
        )
    }

    /// The reason of the verdict in one sentence, in French ("fr") or in English ("en").
    #[pyo3(signature = (langue = ArgumentLangue::FR), text_signature = "($self, langue='fr')")]
    fn raison(&self, langue: ArgumentLangue) -> String {
        ecrit(|w| ecrire_raison_sous(self.etat, &self.noyau, langue.0, w))
    }

    /// The whole decision in sentences, one line for the verdict and one per finding, in French ("fr") or in English ("en").
    #[pyo3(signature = (langue = ArgumentLangue::FR), text_signature = "($self, langue='fr')")]
    fn expliquer(&self, langue: ArgumentLangue) -> String {
        ecrit(|w| expliquer(self, langue.0, w))
    }

    /// Compact JSON, fields in the order of the interchange format.
    fn to_json(&self) -> String {
        ecrit(|w| ecrire_decision(&self.noyau, w))
    }

    /// The decision as a dict of plain values, as ``json.loads(decision.to_json())``.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dicts::decision(py, &self.noyau)
    }

    /// The decision of such a dict, given under that state of the text if one is named; ``ErreurEntree`` when it is none.
    #[classmethod]
    #[pyo3(signature = (dict, etat = None))]
    fn from_dict(
        _cls: &Bound<'_, PyType>,
        dict: &Bound<'_, PyDict>,
        etat: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self::sous(etat_demande(etat)?, relecture::decision(dict)?))
    }

    /// The decision of its JSON text, given under that state of the text if one is named; ``ErreurEntree`` when it is none.
    #[classmethod]
    #[pyo3(signature = (texte, etat = None))]
    fn from_json(
        _cls: &Bound<'_, PyType>,
        texte: &Bound<'_, PyString>,
        etat: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self::sous(etat_demande(etat)?, relecture::decision_json(texte)?))
    }

    fn __hash__(&self) -> u64 {
        let (d, mut h) = (&self.noyau, DefaultHasher::new());
        (d.annee, d.classe, d.verdict, d.section, d.classe_rattachement).hash(&mut h);
        d.constats.hash(&mut h);
        h.finish()
    }

    fn __repr__(&self) -> String {
        let d = &self.noyau;
        let section = d.section.map_or(String::new(), |s| format!(", section {s}"));
        let rattachement = d.classe_rattachement.map_or(String::new(), |c| format!(" {c}"));
        format!("<Decision {} {}: {}{section} ({}{rattachement})>", d.classe, d.annee, d.verdict, d.situation)
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static HTML: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        HTML.import(slf.py(), "liste_aptitude._html", "decision_html")?.call1((slf,))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String, &'static str))> {
        Ok((slf.get_type().getattr("from_json")?, (slf.get().to_json(), slf.get().etat.nom())))
    }
}

/// Writes the verdict and every finding, one per line.
fn expliquer(decision: &Decision, langue: Langue, w: &mut String) -> std::fmt::Result {
    let d = &decision.noyau;
    let (liste, deux_points) = match langue {
        Langue::Francais => ("liste", "\u{a0}: "),
        Langue::Anglais => ("list", ": "),
    };
    write!(w, "{} {liste} {}{deux_points}{}", d.classe, d.annee, d.verdict.libelle(langue))?;
    if let Some(section) = d.section {
        write!(w, ", {}", section.libelle(langue))?;
    }
    write!(w, " ({}", d.situation.libelle(langue))?;
    if let Some(classe) = d.classe_rattachement {
        write!(w, ", {classe}")?;
    }
    w.push_str(").");
    for rang in 0..d.constats.len() {
        w.push_str("\n- ");
        ecrire_constat_sous(decision.etat, d, rang, langue, w)?;
    }
    if !d.faits_manquants.is_empty() {
        let mut faits = String::new();
        ecrire_faits(d.faits_manquants.iter().copied(), langue, &mut faits)?;
        let (premiere, suite) = faits.split_at(1);
        write!(w, "\n{}{suite}", premiere.to_uppercase())?;
    }
    for avertissement in d.avertissements.iter() {
        write!(w, "\nN.B. {}", avertissement.libelle(langue))?;
    }
    Ok(())
}
