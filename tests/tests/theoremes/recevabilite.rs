//! Who may ask for what (A15.al2, A17, A18, A20).

use crate::{L18, constat, demander, paires, permise};
use liste_aptitude_noyau::constat::{CodeConstat, Constat, Etat};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::art_13::LIGNES;
use liste_aptitude_noyau::texte::ordre::est_superieure;
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_tests::fabrique::{CODES_DE_CLASSE, SITUATIONS, rattachements, situation};
use std::collections::BTreeSet;

/// Every request of every situation, with its findings on the class asked.
fn reponses(mut voir: impl FnMut(&str, Option<Classe>, Classe, u16, &[Constat])) {
    for &nom in SITUATIONS {
        for k in rattachements(nom) {
            let dossier = situation(nom, k);
            for &classe in Classe::TOUTES {
                for lectures in [0, L18] {
                    let decision = demander(&dossier, classe, lectures);
                    let trouves: Vec<Constat> =
                        decision.constats.iter().copied().filter(|c| CODES_DE_CLASSE.contains(&c.code)).collect();
                    voir(nom, k, classe, lectures, &trouves);
                }
            }
        }
    }
}

#[test]
fn chaque_demande_a_une_seule_reponse() {
    let mut vues = 0;
    reponses(|nom, k, classe, _, trouves| {
        assert_eq!(trouves.len(), 1, "{nom} {k:?} asking {classe}: {trouves:?}");
        vues += 1;
    });
    assert_eq!(vues, 592);
}

#[test]
fn aucune_disposition_de_recevabilite_n_est_morte() {
    let mut citees = BTreeSet::new();
    reponses(|_, _, _, _, trouves| citees.extend(trouves.iter().map(|c| c.disposition.to_string())));
    let attendues = [
        "A15.al2",
        "A17.al1",
        "A17.al2",
        "A17.al3",
        "A18.al1",
        "A18.al1.1",
        "A18.al1.2",
        "A18.al1.3",
        "A18.al1.4",
        "A18.al1.5",
        "A18.al1.6",
        "A18.al1.7",
        "A18.al2",
        "A20.al4",
        "A20.al5",
    ];
    assert_eq!(citees.iter().map(String::as_str).collect::<Vec<_>>(), attendues);
}

#[test]
fn l18_ne_fait_que_fermer() {
    let ouvertes = |lectures| paires().filter(move |&(k, c)| permise(k, c, lectures)).collect::<BTreeSet<_>>();
    let (large, etroite) = (ouvertes(0), ouvertes(L18));
    assert!(etroite.is_subset(&large));
    assert_eq!((large.len(), etroite.len()), (44, 24));
}

#[test]
fn les_sommets_ne_redemandent_jamais_leur_classe() {
    let sienne = |lectures| Classe::TOUTES.iter().copied().filter(|&k| permise(k, k, lectures)).collect::<Vec<_>>();
    assert_eq!(sienne(0), [D2, D3, AD2, AD3, IF2]);
    assert_eq!(sienne(L18), []);
}

#[test]
fn les_lignes_de_l_article_13_sans_route() {
    let sans_route = |lectures| {
        let mut trouvees = Vec::new();
        for ligne in &LIGNES {
            for &comptee in ligne.alternatives.iter().flat_map(|a| a.classes) {
                if !permise(comptee, ligne.classe, lectures) {
                    trouvees.push((ligne.disposition.to_string(), comptee, ligne.classe));
                }
            }
        }
        trouvees
    };
    assert_eq!(sans_route(0), []);
    assert_eq!(sans_route(L18), [("A13.al1.5".to_owned(), D3, D2)]);
}

#[test]
fn les_classes_superieures_sans_duree() {
    let sans_duree = |lectures| {
        paires()
            .filter(|&(k, c)| est_superieure(c, k) && permise(k, c, lectures) && LIGNES.iter().all(|l| l.classe != c))
            .collect::<Vec<_>>()
    };
    assert_eq!(sans_duree(0), [(AD3, IF2), (IF1, AD3), (IF2, AD3)]);
    assert_eq!(sans_duree(L18), []);
}

#[test]
fn d1_ne_va_que_vers_le_bas() {
    let depuis_d1: Vec<Classe> = Classe::TOUTES.iter().copied().filter(|&c| permise(D1, c, 0)).collect();
    assert_eq!(depuis_d1, [D2, D3]);
    let vers_d1: Vec<Classe> = Classe::TOUTES.iter().copied().filter(|&k| permise(k, D1, 0)).collect();
    assert_eq!(vers_d1, [D2, D3, AD1]);
    // Deemed listed in D1, one may ask for D1 again: the commission decides (A20.al5).
    let d = demander(&situation("repute", Some(D1)), D1, 0);
    let c = constat(&d, CodeConstat::A18Classe).expect("A18 applies");
    assert_eq!((c.etat, c.disposition.to_string().as_str()), (Etat::Appreciation, "A20.al5"));
}

#[test]
fn sous_l_article_15_la_seule_classe_de_l_emploi() {
    for (k, c) in paires() {
        let d = demander(&situation("restreint", Some(k)), c, 0);
        assert_eq!(d.verdict != Verdict::Irrecevable, k == c, "{k} asking {c}");
        assert_eq!(constat(&d, CodeConstat::A13DureeFonctions), None, "A13 gives way to A15");
    }
}

#[test]
fn un_cadre_commence_par_ad3_if1_if2_et_parfois_ad2() {
    for (nom, attendues) in [
        ("cadre", vec![AD3, IF1, IF2]),
        ("cadre_ancien_eleve", vec![AD2, AD3, IF1, IF2]),
        ("cadre_canssm", vec![AD2, AD3, IF1, IF2]),
    ] {
        for lectures in [0, L18, 1023] {
            let ouvertes: Vec<Classe> = Classe::TOUTES
                .iter()
                .copied()
                .filter(|&c| demander(&situation(nom, None), c, lectures).verdict != Verdict::Irrecevable)
                .collect();
            assert_eq!(ouvertes, attendues, "{nom}");
        }
    }
}
