//! Sections and what depends on them (A7, A8, A9).

use crate::{demander, etat};
use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::section::Section;
use liste_aptitude_tests::fabrique::{FORMATION_NULLE, rattachements};
use serde_json::{Value, json};

/// A person of whom every fact that may be missing is known, and nothing helps but what the situation says.
fn situation(nom: &str, k: Option<Classe>) -> Value {
    let mut dossier = liste_aptitude_tests::fabrique::situation(nom, k);
    let titre = dossier["formation"]["ancien_eleve"].clone();
    dossier["formation"] = FORMATION_NULLE.clone();
    dossier["formation"]["ancien_eleve"] = titre;
    dossier
}

const D_UNE_CLASSE: [&str; 4] = ["agent", "national", "restreint", "repute"];

#[test]
fn qui_releve_d_une_classe_est_en_premiere_section() {
    for nom in D_UNE_CLASSE {
        for k in rattachements(nom) {
            for &c in Classe::TOUTES {
                let d = demander(&situation(nom, k), c, 0);
                assert_eq!(d.section, Some(Section::Premiere), "{nom} {k:?} asking {c}");
                assert_eq!(etat(&d, CodeConstat::A9Age), None, "the age of A9 is not asked of an agent de direction");
            }
        }
    }
}

#[test]
fn sauf_une_nomination_venue_d_une_troisieme_section_elargie() {
    for k in rattachements("agent") {
        let mut dossier = situation("agent", k);
        dossier["carriere"][0]["section_origine"] = json!("troisieme_elargie");
        for &c in Classe::TOUTES {
            let d = demander(&dossier, c, 0);
            let ouverte = matches!(c, AD3 | IF1 | IF2);
            assert_eq!(d.section, ouverte.then_some(Section::Deuxieme), "{k:?} asking {c}");
        }
    }
}

#[test]
fn ce_que_l_article_17_ouvre_l_article_7_ne_le_ferme_pas() {
    for nom in ["cadre", "cadre_ancien_eleve", "cadre_canssm"] {
        for &c in Classe::TOUTES {
            let d = demander(&situation(nom, None), c, 0);
            if d.verdict != Verdict::Irrecevable {
                assert!(d.section.is_some(), "{nom}: {c} may be asked and no section is open");
            }
        }
    }
}

#[test]
fn hors_des_organismes_l_article_7_borne_l_assimilation() {
    for &c in Classe::TOUTES {
        let d = demander(&situation("hors_organisme", None), c, 0);
        assert_eq!(etat(&d, CodeConstat::A20Assimilation), Some(Etat::Appreciation));
        assert_eq!(etat(&d, CodeConstat::A7Section), Some(Etat::si(matches!(c, AD3 | IF1 | IF2))), "{c}");
    }
}

#[test]
fn le_fonctionnaire_n_a_ni_classe_fermee_ni_article_12() {
    for &c in Classe::TOUTES {
        let d = demander(&situation("fonctionnaire", None), c, 0);
        let codes: Vec<CodeConstat> = d.constats.iter().map(|c| c.code).collect();
        use CodeConstat::{A10Age, A10Anciennete, A10Fonctions, A10Proposition, A20Assimilation};
        assert_eq!(codes, [A20Assimilation, A10Proposition, A10Anciennete, A10Age, A10Fonctions], "{c}");
        assert_eq!(d.section, Some(Section::Troisieme));
    }
}
