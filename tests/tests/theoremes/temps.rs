//! Time served, and where it does not help (A13).

use crate::{L18, demander, etat, paires, permise};
use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_tests::fabrique::{Entree, FORMATION_NULLE};
use liste_aptitude_tests::verites::{ANNEE, tables};
use serde_json::{Value, json};

/// A career in general-regime emplois de direction: so many months in each class, the last one running at R.
pub(crate) fn carriere(etapes: &[(Classe, u16)]) -> Value {
    let reference = Date::premier_janvier(ANNEE);
    let mut restants: u16 = etapes.iter().map(|e| e.1).sum();
    let mut entrees = Vec::new();
    for &(classe, mois) in etapes {
        let entree = Entree::de_classe(classe).depuis(reference.moins_mois(restants));
        restants -= mois;
        let fin = reference.moins_mois(restants).veille().to_string();
        entrees.push(if restants == 0 { entree } else { entree.avec("fin", fin.into()) }.json());
    }
    json!({"id": "T", "naissance": "1950-01-01", "formation": FORMATION_NULLE.clone(), "carriere": entrees,
        "inscrit_1999": false})
}

fn a13(etapes: &[(Classe, u16)], demandee: Classe, lectures: u16) -> Option<Etat> {
    etat(&demander(&carriere(etapes), demandee, lectures), CodeConstat::A13DureeFonctions)
}

#[test]
fn la_ou_l_anciennete_ne_sert_jamais() {
    // Forty years in one's own class, and still not one day that counts for a class one may ask.
    let vaines = |lectures| {
        paires()
            .filter(|&(k, c)| permise(k, c, lectures) && a13(&[(k, 480)], c, lectures) == Some(Etat::NonRemplie))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        vaines(0),
        [
            (D2, AD1),
            (D3, AD2),
            (D3, IF1),
            (AD1, D2),
            (AD1, D3),
            (AD2, D3),
            (AD2, IF1),
            (AD3, IF1),
            (IF1, D3),
            (IF1, AD2),
        ]
    );
    assert_eq!(vaines(L18), [(D2, AD1), (D3, IF1), (AD2, IF1), (AD3, IF1)]);
}

#[test]
fn dix_ans_en_ad1_menent_a_d1_et_pas_a_d2() {
    assert_eq!(a13(&[(AD1, 120)], D1, 0), Some(Etat::Remplie));
    assert_eq!(a13(&[(AD1, 120)], D2, 0), Some(Etat::NonRemplie));
}

#[test]
fn de_d3_a_if1_il_faut_trois_ans_en_if2() {
    assert_eq!(a13(&[(D3, 480)], IF1, 0), Some(Etat::NonRemplie));
    assert_eq!(a13(&[(IF2, 36), (D3, 1)], IF1, 0), Some(Etat::Remplie));
    assert_eq!(a13(&[(IF2, 29), (D3, 480)], IF1, 0), Some(Etat::NonRemplie));
}

#[test]
fn une_classe_plus_haute_ne_compte_pas() {
    // AD3 before, D2 now, AD1 asked: A13.al1.3 counts IF1, AD2 and D3 only, and D2 opens all three (A21.al1.2).
    assert_eq!(a13(&[(AD3, 60), (D2, 120)], AD1, 0), Some(Etat::NonRemplie));
    assert_eq!(a13(&[(AD2, 48), (D2, 12)], AD1, 0), Some(Etat::Remplie));
}

#[test]
fn la_reduction_est_de_six_mois_juste() {
    for (etapes, demandee, durees) in [
        (IF2, IF1, 36),
        (IF2, AD2, 36),
        (AD3, D3, 36),
        (AD2, AD1, 48),
        (IF1, D2, 48),
        (AD1, D1, 48),
        (D2, D1, 48),
        (D3, D1, 72),
    ] {
        let etats = [durees - 7, durees - 6, durees - 1, durees].map(|mois| a13(&[(etapes, mois)], demandee, 0));
        let attendus = [Etat::NonRemplie, Etat::Appreciation, Etat::Appreciation, Etat::Remplie].map(Some);
        assert_eq!(etats, attendus, "{demandee} after {durees} months of {etapes}");
    }
}

/// Rows of the table of A13, keyed by all but one column.
fn lignes() -> Vec<Vec<String>> {
    let table = tables().into_iter().find(|t| t.nom == "fonctions").expect("the table of A13");
    table.texte.lines().skip(1).map(|l| l.split('\t').map(str::to_owned).collect()).collect()
}

fn force(a13: &str) -> Etat {
    a13.split(' ').nth(1).map_or(Etat::Remplie, |e| Etat::depuis_nom(e).expect("a state"))
}

#[test]
fn plus_de_mois_ne_nuit_jamais_et_l13_ne_fait_que_retirer() {
    let lignes = lignes();
    let (mut comparees, mut retirees) = (0, 0);
    for (a, b) in lignes.iter().zip(&lignes[1..]) {
        if a[5] == "0" && b[5] == "1" && a[..5] == b[..5] {
            assert!(force(&b[6]) <= force(&a[6]), "L13 = 1 helps: {a:?} {b:?}");
            retirees += u32::from(force(&b[6]) < force(&a[6]));
        }
    }
    // The next row but fifteen is the same request with more months in the class held (8 classes × 2 lectures).
    for (a, b) in lignes.iter().zip(&lignes[16..]) {
        if a[..3] == b[..3] && a[4..6] == b[4..6] {
            assert!(force(&a[6]) <= force(&b[6]), "more months harm: {a:?} {b:?}");
            comparees += 1;
        }
    }
    assert!(comparees > 30_000 && retirees > 0, "{comparees} {retirees}");
}

#[test]
fn l_article_13_ne_dit_rien_de_ce_qui_n_est_pas_superieur() {
    use liste_aptitude_noyau::texte::ordre::est_superieure;
    for (k, c) in paires() {
        let examine = a13(&[(k, 1)], c, 0).is_some();
        assert_eq!(examine, est_superieure(c, k) && !matches!(c, AD3 | IF2), "{k} asking {c}");
    }
}
