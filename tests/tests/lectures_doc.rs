//! `docs/lectures.md` against the enumeration, the vectors and the program: every lecture has its section, every example is true.

use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::effets::acces::{FaitsAcces, TitreAcces, acces};
use liste_aptitude_noyau::effets::reclamation::{StatutReclamation, dernier_jour, reclamation};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_tests::couverture::racine;
use serde_json::Value;
use std::collections::BTreeMap;

/// The lectures that no decision on a demande consults: their sections show their effect elsewhere.
const SUR_LES_EFFETS: [Lecture; 2] = [Lecture::L21, Lecture::L24];

fn lire(chemin: &str) -> String {
    std::fs::read_to_string(racine().join(chemin)).unwrap_or_else(|e| panic!("{chemin}: {e}"))
}

/// The sections of the page, in order: title and text.
fn sections() -> Vec<(String, String)> {
    let page = lire("docs/lectures.md");
    let decoupe = |s: &str| s.split_once('\n').map(|(titre, texte)| (titre.to_owned(), texte.to_owned()));
    page.split("\n## ").skip(1).filter_map(decoupe).collect()
}

fn section(lecture: Lecture) -> String {
    let trouvee = sections().into_iter().find(|(titre, _)| titre == lecture.nom());
    trouvee.unwrap_or_else(|| panic!("docs/lectures.md has no section « ## {} »", lecture.nom())).1
}

/// The vectors by name.
fn vecteurs() -> BTreeMap<String, Value> {
    let fichiers = ["tests/vectors/lectures.json", "tests/vectors/etats_lectures.json"];
    let tous = fichiers.iter().flat_map(|f| serde_json::from_str::<Vec<Value>>(&lire(f)).expect("JSON"));
    tous.map(|v| (v["nom"].as_str().expect("a name").to_owned(), v)).collect()
}

/// What stands between backticks.
fn entre_accents(texte: &str) -> Vec<String> {
    texte.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn rangee(section: &str, debut: &str) -> String {
    let trouvee = section.lines().find(|l| l.starts_with(&format!("| {debut}")));
    trouvee.unwrap_or_else(|| panic!("no row « {debut} » in {section}")).to_owned()
}

fn bits(vecteur: &Value) -> u64 {
    vecteur["demande"].get("lectures").map_or(0, |l| l.as_u64().expect("a whole number"))
}

#[test]
fn chaque_lecture_a_sa_section_et_sa_question() {
    let titres: Vec<String> = sections().into_iter().map(|(titre, _)| titre).collect();
    let noms: Vec<&str> = Lecture::TOUTES.iter().map(|l| l.nom()).collect();
    assert_eq!(titres, noms, "the sections of docs/lectures.md are the lectures, in their order");
    for &lecture in Lecture::TOUTES {
        let section = section(lecture);
        for langue in [Langue::Francais, Langue::Anglais] {
            let question = format!("> {}\n", lecture.libelle(langue));
            assert!(section.contains(&question), "{lecture}: the section should ask\n{question}");
        }
        for partie in ["| | default | alternative |", "| reading |", "**Why.**", "**Evidence.**", "**Example.**"] {
            assert!(section.contains(partie), "{lecture}: no « {partie} »");
        }
    }
}

#[test]
fn chaque_lecture_a_son_bit_dans_la_table() {
    let page = lire("docs/lectures.md");
    for &lecture in Lecture::TOUTES {
        let valeur = lecture.seule().bits();
        let debut = format!("| {lecture} | {} | {valeur} |", valeur.trailing_zeros());
        assert!(page.lines().any(|l| l.starts_with(&debut)), "the table of docs/lectures.md should have a row {debut}");
    }
}

#[test]
fn les_vecteurs_nommes_existent() {
    let vecteurs = vecteurs();
    let page = lire("docs/lectures.md");
    for nom in entre_accents(&page).iter().filter(|n| n.starts_with('l') && n.contains('-')) {
        assert!(
            vecteurs.contains_key(nom),
            "no vector {nom} in tests/vectors/lectures.json, nor in etats_lectures.json"
        );
    }
}

#[test]
fn chaque_exemple_change_de_verdict_par_sa_lecture_seule() {
    let vecteurs = vecteurs();
    for &lecture in Lecture::TOUTES.iter().filter(|l| !SUR_LES_EFFETS.contains(l)) {
        let rangee = rangee(&section(lecture), "vectors");
        let [zero, verdict_zero, un, verdict_un] = &entre_accents(&rangee)[..] else {
            panic!("{lecture}: two vectors and their verdicts, not {rangee}")
        };
        let (a, b) = (&vecteurs[zero], &vecteurs[un]);
        assert_eq!(a["dossier"], b["dossier"], "{lecture}: one dossier");
        assert_eq!(a["demande"]["annee"], b["demande"]["annee"], "{lecture}: one list");
        assert_eq!(a["etat"], b["etat"], "{lecture}: one state");
        assert_eq!(a["demande"]["classe"], b["demande"]["classe"], "{lecture}: one class");
        assert_eq!((bits(a), bits(b)), (0, u64::from(lecture.seule().bits())), "{lecture}: this lecture only");
        assert_eq!(a["decision"]["verdict"], **verdict_zero, "{zero}");
        assert_eq!(b["decision"]["verdict"], **verdict_un, "{un}");
        assert_ne!(verdict_zero, verdict_un, "{lecture}: the example should change the verdict");
    }
}

#[test]
fn les_lectures_sur_les_effets_ne_sont_consultees_par_aucune_decision() {
    let vecteurs = vecteurs();
    for lecture in SUR_LES_EFFETS {
        let rangee = rangee(&section(lecture), "vectors");
        let [nom, verdict] = &entre_accents(&rangee)[..] else { panic!("{lecture}: a vector and its verdict") };
        let vecteur = &vecteurs[nom];
        assert_eq!(bits(vecteur), u64::from(lecture.seule().bits()), "{nom}: the alternative is chosen");
        assert_eq!(vecteur["decision"]["verdict"], **verdict, "{nom}");
        let consultees = vecteur["decision"]["lectures_sollicitees"].as_array().expect("a list");
        assert!(!consultees.contains(&Value::from(lecture.nom())), "{nom}: not consulted");
    }
}

#[test]
fn l_exemple_de_l21_dit_vrai() {
    let faits =
        FaitsAcces { diplome: Some(DiplomeInformatique::Aucun), experience: Some(false), ..FaitsAcces::default() };
    let rangee = rangee(&section(Lecture::L21), "effect on access AD2 → IF2");
    for (lectures, etat) in [(Lectures::DEFAUT, Etat::NonRemplie), (Lecture::L21.seule(), Etat::Remplie)] {
        let trouve = acces(TitreAcces::Inscription, Classe::AD2, Classe::IF2, &faits, lectures);
        assert_eq!(trouve.etat, etat);
        let dit = format!("`{etat}` ({})", trouve.disposition);
        assert!(rangee.contains(&dit), "the row should say {dit}: {rangee}");
    }
}

#[test]
fn l_exemple_de_l24_dit_vrai() {
    let jour = |a, m, j| Date::nouvelle(a, m, j).expect("a date");
    let publication = jour(1999, 12, 22);
    let rangee = rangee(&section(Lecture::L24), &format!("list published on {publication}"));
    for (lectures, dernier) in [(Lectures::DEFAUT, jour(2000, 1, 6)), (Lecture::L24.seule(), jour(2000, 1, 7))] {
        assert_eq!(dernier_jour(publication, lectures), Ok(dernier));
        assert!(rangee.contains(&format!("posted by {dernier}")), "{rangee}");
    }
    let statut = |lectures| reclamation(publication, jour(2000, 1, 7), lectures).map(|r| r.statut);
    assert_eq!(statut(Lectures::DEFAUT), Ok(StatutReclamation::Contestable));
    assert_eq!(statut(Lecture::L24.seule()), Ok(StatutReclamation::EnTemps));
}
