//! How every class is reached from cadre.

use crate::temps::carriere;
use crate::{L18, demander};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::ordre::{est_superieure, ouvre};
use liste_aptitude_noyau::texte::{art_13, art_17, art_18};
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::classe::Classes;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::json;
use std::collections::HashSet;

/// Years in each class, no more than matter.
type Annees = [u8; 8];
const UTILES: u8 = 6;

fn rang(c: Classe) -> usize {
    usize::from(c.rang())
}

/// May an agent of class `k` with these years be put on the list in `c` (A18 and A13 alone)?
fn inscriptible(k: Classe, annees: &Annees, c: Classe, lectures: u16) -> bool {
    let ligne = &art_18::LIGNES[rang(k)];
    let lower = if lectures == 0 { ligne.inferieures } else { ligne.inferieures_propres };
    if !ligne.nommees.union(lower).contient(c) {
        return false;
    }
    let duree = art_13::LIGNES.iter().find(|l| l.classe == c);
    !est_superieure(c, k)
        || duree.is_none_or(|l| {
            l.alternatives
                .iter()
                .any(|a| a.classes.iter().map(|&s| u16::from(annees[rang(s)])).sum::<u16>() >= a.exige.annees)
        })
}

/// The fewest years in emplois de direction before an inscription in each class, by going through every career, year by year.
fn premieres_annees(entrees: Classes, parmi: Classes, lectures: u16) -> [Option<u8>; 8] {
    let ouverts = |classes: Classes| classes.iter().fold(Classes::AUCUNE, |o, c| o.union(ouvre(c)));
    let mut atteintes = [None; 8];
    for c in entrees.iter() {
        atteintes[rang(c)] = Some(0);
    }
    let mut etats: HashSet<(Classes, Annees)> = HashSet::from([(ouverts(entrees), [0; 8])]);
    for annee in 1..=12 {
        let mut suivants = HashSet::new();
        for (ouvertes, annees) in &etats {
            for k in ouvertes.inter(parmi).iter() {
                let mut annees = *annees;
                annees[rang(k)] = (annees[rang(k)] + 1).min(UTILES);
                let mut ouvertes = *ouvertes;
                for &c in Classe::TOUTES {
                    if inscriptible(k, &annees, c, lectures) {
                        atteintes[rang(c)].get_or_insert(annee);
                        ouvertes = ouvertes.union(ouvre(c));
                    }
                }
                suivants.insert((ouvertes, annees));
            }
        }
        if atteintes.iter().all(Option::is_some) {
            break;
        }
        etats = suivants;
    }
    atteintes
}

fn dans_l_ordre(annees: &[(Classe, u8)]) -> [Option<u8>; 8] {
    let mut t = [None; 8];
    for &(c, n) in annees {
        t[rang(c)] = Some(n);
    }
    t
}

#[test]
fn toute_classe_est_atteinte_depuis_cadre() {
    let attendu = dans_l_ordre(&[(AD3, 0), (IF1, 0), (IF2, 0), (AD2, 3), (D3, 3), (AD1, 4), (D2, 4), (D1, 8)]);
    for lectures in [0, L18] {
        assert_eq!(premieres_annees(art_17::INITIAL.classes, Classes::TOUTES, lectures), attendu);
        // The title of the school, or the rank at the CANSSM, gives AD2 at once and shortens nothing else.
        let mut avec_titre = attendu;
        avec_titre[rang(AD2)] = Some(0);
        let entrees = art_17::INITIAL.classes.union(art_17::INITIAL.classe_reservee.seule());
        assert_eq!(premieres_annees(entrees, Classes::TOUTES, lectures), avec_titre);
    }
}

#[test]
fn sans_les_classes_informatiques_le_chemin_est_plus_long() {
    let parmi = Classes::de(&[D1, D2, D3, AD1, AD2, AD3]);
    let attendu = dans_l_ordre(&[(AD3, 0), (AD2, 3), (D3, 3), (AD1, 7), (D2, 7), (D1, 9)]);
    let trouve = premieres_annees(AD3.seule(), parmi, L18);
    for c in parmi.iter() {
        assert_eq!(trouve[rang(c)], attendu[rang(c)], "{c}");
    }
}

#[test]
fn les_chemins_les_plus_courts_passent_chaque_condition() {
    // Each career as the kernel sees it: the class asked at the end is granted, and was not six months and a day earlier.
    for (etapes, demandee) in [
        (vec![(AD3, 36)], AD2),
        (vec![(AD3, 36)], D3),
        (vec![(IF2, 36)], AD2),
        (vec![(IF2, 36)], D3),
        (vec![(IF1, 48)], AD1),
        (vec![(IF1, 48)], D2),
        (vec![(IF1, 48), (AD1, 48)], D1),
        (vec![(IF1, 48), (D2, 48)], D1),
        (vec![(AD2, 48), (AD1, 48)], D1),
        (vec![(AD2, 48), (D2, 48)], D1),
        (vec![(AD3, 36), (D3, 72)], D1),
        (vec![(AD3, 36), (AD2, 48), (AD1, 48)], D1),
        (vec![(AD3, 36), (D3, 48), (AD1, 48)], D1),
    ] {
        for lectures in [0, L18] {
            // Seniority of A12 by the title and the years before: it is another condition.
            let mut dossier = carriere(&etapes);
            dossier["formation"]["ancien_eleve"] = json!(true);
            dossier["formation"]["scolarite"] = json!({"debut": "1980-01-01", "fin": "1989-12-31"});
            assert_eq!(
                demander(&dossier, demandee, lectures).verdict,
                Verdict::Inscriptible,
                "{etapes:?} to {demandee}"
            );
            let mut courte = etapes.clone();
            courte.last_mut().expect("a step").1 -= 7;
            let mut dossier = carriere(&courte);
            dossier["formation"]["ancien_eleve"] = json!(true);
            dossier["formation"]["scolarite"] = json!({"debut": "1980-01-01", "fin": "1989-12-31"});
            let verdict = demander(&dossier, demandee, lectures).verdict;
            assert_eq!(verdict, Verdict::NonInscriptible, "{courte:?} to {demandee}");
        }
    }
}
