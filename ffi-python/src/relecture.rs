//! Reading a decision back from its interchange form: what pickling, `from_dict` and `from_json` need.

use crate::erreur::exception_a;
use liste_aptitude_noyau::constat::{Chiffres, CodeConstat, Constat, Grandeur};
use liste_aptitude_noyau::decision::{Decision, Fait};
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::art_25::{Avertissement, Avertissements};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

/// The decision of a JSON text.
pub(crate) fn decision_json(texte: &Bound<'_, PyString>) -> PyResult<Decision> {
    let py = texte.py();
    let lu = py.import("json")?.call_method1("loads", (texte,));
    let lu = lu.map_err(|_| exception_a(py, "decision", Regle::JsonInvalide))?;
    let dict = lu.cast_into::<PyDict>().map_err(|_| exception_a(py, "decision", Regle::Type))?;
    decision(&dict)
}

/// The decision of a dict.
pub(crate) fn decision(dict: &Bound<'_, PyDict>) -> PyResult<Decision> {
    let champs = Champs { dict, chemin: "decision" };
    champs.rien_d_autre(&[
        "annee",
        "classe",
        "date_reference",
        "verdict",
        "section",
        "situation",
        "classe_rattachement",
        "constats",
        "faits_manquants",
        "lectures_sollicitees",
        "avertissements",
    ])?;
    let mut lue = Decision {
        annee: champs.brut("annee")?.extract().map_err(|_| champs.refus("annee", Regle::Type))?,
        classe: champs.mot("classe")?,
        date_reference: champs.lu("date_reference", |t| Date::depuis_iso(t.as_bytes()).ok())?,
        verdict: champs.mot("verdict")?,
        section: champs.mot_ou_nul("section")?,
        situation: champs.mot("situation")?,
        classe_rattachement: champs.mot_ou_nul("classe_rattachement")?,
        constats: Default::default(),
        faits_manquants: Default::default(),
        lectures_sollicitees: Lectures::DEFAUT,
        avertissements: Avertissements::AUCUN,
    };
    for (rang, element) in champs.liste("constats")?.iter().enumerate() {
        let chemin = format!("decision.constats[{rang}]");
        let dict = element.cast::<PyDict>().map_err(|_| exception_a(dict.py(), &chemin, Regle::Type))?;
        lue.constats.push(constat(dict, &chemin)?).map_err(|_| champs.refus("constats", Regle::Capacite))?;
    }
    for fait in champs.elements("faits_manquants", Fait::depuis_chemin)? {
        lue.faits_manquants.push(fait).map_err(|_| champs.refus("faits_manquants", Regle::Capacite))?;
    }
    for lecture in champs.elements("lectures_sollicitees", Lecture::depuis_nom)? {
        lue.lectures_sollicitees = lue.lectures_sollicitees.union(lecture.seule());
    }
    lue.avertissements = champs.elements("avertissements", Avertissement::depuis_nom)?.into_iter().collect();
    Ok(lue)
}

/// The finding of a dict.
pub(crate) fn constat(dict: &Bound<'_, PyDict>, chemin: &str) -> PyResult<Constat> {
    let champs = Champs { dict, chemin };
    champs.rien_d_autre(&["code", "disposition", "etat", "requis", "constate", "manque"])?;
    let code = champs.mot("code")?;
    Ok(Constat {
        code,
        disposition: champs.lu("disposition", Renvoi::depuis_texte)?,
        etat: champs.mot("etat")?,
        chiffres: Chiffres {
            requis: champs.grandeur("requis", code)?,
            constate: champs.grandeur("constate", code)?,
            manque: champs.grandeur("manque", code)?,
        },
    })
}

/// The fields of one object, with its path for errors.
struct Champs<'a, 'py> {
    dict: &'a Bound<'py, PyDict>,
    chemin: &'a str,
}

impl<'py> Champs<'_, 'py> {
    fn refus(&self, cle: &str, regle: Regle) -> PyErr {
        exception_a(self.dict.py(), &format!("{}.{cle}", self.chemin), regle)
    }

    fn rien_d_autre(&self, cles: &[&str]) -> PyResult<()> {
        for cle in self.dict.keys() {
            let nom = cle.str()?.to_string_lossy().into_owned();
            if !cles.contains(&nom.as_str()) {
                return Err(self.refus(&nom, Regle::ChampInconnu));
            }
        }
        Ok(())
    }

    fn brut(&self, cle: &str) -> PyResult<Bound<'py, PyAny>> {
        self.dict.get_item(cle)?.ok_or_else(|| self.refus(cle, Regle::ChampRequis))
    }

    fn texte(&self, cle: &str, valeur: &Bound<'py, PyAny>) -> PyResult<String> {
        valeur.extract().map_err(|_| self.refus(cle, Regle::Type))
    }

    fn lu<T>(&self, cle: &str, lire: impl Fn(&str) -> Option<T>) -> PyResult<T> {
        let texte = self.texte(cle, &self.brut(cle)?)?;
        lire(&texte).ok_or_else(|| self.refus(cle, Regle::ValeurInconnue))
    }

    fn mot<E: Enumeration>(&self, cle: &str) -> PyResult<E> {
        self.lu(cle, E::depuis_nom)
    }

    fn mot_ou_nul<E: Enumeration>(&self, cle: &str) -> PyResult<Option<E>> {
        if self.brut(cle)?.is_none() { Ok(None) } else { self.mot(cle).map(Some) }
    }

    fn grandeur(&self, cle: &str, code: CodeConstat) -> PyResult<Grandeur> {
        if self.brut(cle)?.is_none() { Ok(Grandeur::Rien) } else { self.lu(cle, |texte| grandeur(texte, code)) }
    }

    fn liste(&self, cle: &str) -> PyResult<Bound<'py, PyList>> {
        self.brut(cle)?.cast_into::<PyList>().map_err(|_| self.refus(cle, Regle::Type))
    }

    fn elements<T>(&self, cle: &str, lire: impl Fn(&str) -> Option<T>) -> PyResult<Vec<T>> {
        let lire =
            |v: Bound<'py, PyAny>| lire(&self.texte(cle, &v)?).ok_or_else(|| self.refus(cle, Regle::ValeurInconnue));
        self.liste(cle)?.iter().map(lire).collect()
    }
}

/// The figure of a text; years are an age where the finding is about an age.
fn grandeur(texte: &str, code: CodeConstat) -> Option<Grandeur> {
    use CodeConstat::{A9Age, A10Age, A15Age};
    let nombre = |unite: char| texte.strip_suffix(unite).and_then(|n| n.parse::<u16>().ok());
    Some(match texte {
        "oui" => Grandeur::OuiNon(true),
        "non" => Grandeur::OuiNon(false),
        "dispense" => Grandeur::Dispense,
        _ => {
            if let Some(n) = nombre('a') {
                if matches!(code, A9Age | A10Age | A15Age) { Grandeur::Age(n) } else { Grandeur::Annees(n) }
            } else if let Some(n) = nombre('s') {
                Grandeur::Semaines(n)
            } else if let Ok(n) = texte.parse() {
                Grandeur::Nombre(n)
            } else if let Ok(jour) = Date::depuis_iso(texte.as_bytes()) {
                Grandeur::Date(jour)
            } else if let Some(duree) = duree(texte) {
                Grandeur::Duree(duree)
            } else if let Some(n) = texte.strip_suffix('j').and_then(|n| n.parse().ok()) {
                Grandeur::Jours(n)
            } else {
                Grandeur::Diplome(DiplomeInformatique::depuis_nom(texte)?)
            }
        }
    })
}

fn duree(texte: &str) -> Option<Duree> {
    let mut parts = texte.split(' ');
    let annees = parts.next()?.strip_suffix('a')?.parse().ok()?;
    let mois = parts.next()?.strip_suffix('m')?.parse().ok().filter(|m| *m < 12)?;
    let jours = parts.next()?.strip_suffix('j')?.parse().ok().filter(|j| *j <= 30)?;
    parts.next().is_none().then_some(Duree { annees, mois, jours })
}
