//! The six tables of article 3: what each gives, and what a table that changes leaves to whoever holds an emploi already.

use liste_aptitude_noyau::constat::{CodeConstat, Grandeur};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::art_01::{self, Regimes};
use liste_aptitude_noyau::texte::art_03::{
    self, CATALOGUE, Corps, Ligne, corps_de_tout_etat, l2003, l2007, l2008, l2010, l2012,
};
use liste_aptitude_noyau::texte::tables::{PREMIERES_LISTES, Table};
use liste_aptitude_noyau::texte::{INITIAL, Texte};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use liste_aptitude_noyau::{Decision, evaluer_selon};
use serde_json::{Value, json};

const CATALOGUES: [&[Ligne]; 6] =
    [&CATALOGUE, &l2003::CATALOGUE, &l2007::CATALOGUE, &l2008::CATALOGUE, &l2010::CATALOGUE, &l2012::CATALOGUE];

/// Every phrase says of its emplois what it says: each table, asked cell by cell, gives the union of its printed rows.
#[test]
fn chaque_table_donne_ce_qui_est_imprime() {
    let mut vus = 0_u32;
    for &regime in Regime::TOUTES {
        for &genre in TypeOrganisme::TOUTES {
            let Some(corps) = corps_de_tout_etat(regime, genre) else { continue };
            for categorie in art_01::categories(regime, genre).iter() {
                for (annee, catalogue) in PREMIERES_LISTES.iter().copied().zip(CATALOGUES) {
                    for &fonction in Enumeration::TOUTES {
                        for niveau in 0..4 {
                            let dites = catalogue.iter().filter(|l| {
                                l.corps.contains(&corps)
                                    && l.categories.contains(&categorie)
                                    && l.fonctions.contains(&fonction)
                                    && l.niveau.is_none_or(|n| n == niveau)
                            });
                            let attendues = dites.fold(Classes::AUCUNE, |s, l| s.union(l.classe.seule()));
                            let table = Table::de_la_liste(annee);
                            let trouvees = table.classes(regime, genre, categorie, fonction, niveau);
                            assert_eq!(
                                trouvees, attendues,
                                "{annee}: {regime} {genre} {categorie} {fonction} {niveau}"
                            );
                            vus += u32::from(!attendues.est_vide());
                        }
                    }
                }
            }
        }
    }
    assert!(vus > 1_000, "only {vus} emplois were found");
}

/// The general regime's rows never change, but for one fonction; every phrase bears the state of its table.
#[test]
fn les_lignes_du_regime_general_ne_changent_pas() {
    let generales = |catalogue: &[Ligne]| -> Vec<_> {
        let lignes =
            catalogue.iter().filter(|l| l.corps.iter().any(|c| matches!(c, Corps::General | Corps::CentreGeneral)));
        lignes.map(|l| (l.classe, l.categories.to_vec(), l.fonctions.to_vec(), l.niveau)).collect()
    };
    for (annee, catalogue) in PREMIERES_LISTES.iter().copied().zip(CATALOGUES) {
        assert_eq!(generales(catalogue), generales(&CATALOGUE), "{annee}");
        let etat = (annee != 2000).then_some(annee);
        assert!(catalogue.iter().all(|l| l.disposition.premiere_liste() == etat), "{annee}");
    }
}

#[test]
fn la_table_d_une_liste_est_la_derniere_parue() {
    for (annee, premiere) in [
        (1990, 2000),
        (2000, 2000),
        (2002, 2000),
        (2003, 2003),
        (2006, 2003),
        (2007, 2007),
        (2009, 2008),
        (2011, 2010),
        (2012, 2012),
        (2199, 2012),
    ] {
        assert_eq!(Table::de_la_liste(annee), Table::de_la_liste(premiere), "{annee}");
    }
    assert!(PREMIERES_LISTES.windows(2).all(|l| Table::de_la_liste(l[0]) < Table::de_la_liste(l[1])));
}

/// The initial text with the six tables and the regimes that A1 names by 2012: what changes is article 3 alone.
static PROJET: Texte = Texte {
    a01: art_01::Etat {
        regimes: Regimes::de(&[
            Regime::General,
            Regime::Urcam,
            Regime::Organic,
            Regime::Ava,
            Regime::Canam,
            Regime::Mines,
            Regime::Rsi,
            Regime::Cavimac,
            Regime::Sncf,
            Regime::Ratp,
            Regime::Camieg,
            Regime::Crpcen,
            Regime::Artistes,
            Regime::Cnsa,
        ]),
        ..INITIAL.a01
    },
    a03: art_03::Etat { catalogue: &l2012::CATALOGUE, table: Table::de_la_liste(2012), ..INITIAL.a03 },
    ..INITIAL
};

fn emploi(regime: &str, genre: &str, categorie: &str, fonction: &str, debut: &str) -> Value {
    json!({"debut": debut, "organisme": {"regime": regime, "type": genre, "categorie": categorie}, "fonction": fonction,
        "niveau": 0, "nomination_reguliere": true, "agrement": debut})
}

fn decider(annee: u16, classe: &str, carriere: &[Value], inscriptions: &[Value]) -> Decision {
    let dossier = json!({"id": "x", "naissance": "1950-01-01", "carriere": carriere, "inscriptions": inscriptions});
    let dossier = lire_dossier_json(&dossier.to_string()).expect("a legal dossier");
    let demande = lire_demande_json(&json!({"annee": annee, "classe": classe}).to_string()).expect("legal");
    evaluer_selon(&PROJET, &dossier, &demande)
}

fn rattachement(annee: u16, e: Value) -> Option<Classe> {
    decider(annee, "D1", &[e], &[]).classe_rattachement
}

/// K1: the directeur of ORGANIC's national fund was AD1 until the table of 2007 made the emploi D1: whoever held it rises.
#[test]
fn une_nouvelle_table_eleve_qui_est_en_place() {
    let organic = || emploi("organic", "caisse_nationale", "sans", "directeur", "2004-03-01");
    assert_eq!(rattachement(2006, organic()), Some(Classe::AD1));
    assert_eq!(rattachement(2007, organic()), Some(Classe::D1));
}

/// K1: what a table stops listing keeps its class for whoever holds it since before, and for nobody nominated later: the directeur of an
/// UR, struck out in 2008; the AD1 rows of ORGANIC, struck out in 2010.
#[test]
fn une_table_ne_retire_rien_a_qui_est_en_place() {
    let ur = |debut| emploi("mines", "ur", "1", "directeur", debut);
    assert_eq!(rattachement(2008, ur("2006-05-01")), Some(Classe::D2));
    assert_eq!(rattachement(2012, ur("2006-05-01")), Some(Classe::D2));
    assert_eq!(decider(2012, "D1", &[ur("2008-05-01")], &[]).classe_rattachement, None);
    let comptable = |debut| emploi("organic", "caisse_nationale", "sans", "agent_comptable", debut);
    assert_eq!(rattachement(2012, comptable("2009-12-31")), Some(Classe::AD1));
    assert_eq!(rattachement(2012, comptable("2010-01-01")), None);
}

/// K2: time in an emploi before the first table that lists it counts in the class that this table gives: an adjoint of the RSI's national
/// fund since 1 July 2006 is AD1 by the table of 2010, and has 4a 6m for D1 on the list of 2011.
#[test]
fn le_temps_d_avant_la_premiere_table_compte() {
    let rsi = emploi("rsi", "caisse_nationale", "sans", "directeur_adjoint", "2006-07-01");
    let decision = decider(2011, "D1", &[rsi], &[]);
    assert_eq!(decision.classe_rattachement, Some(Classe::AD1));
    let a13 = decision.constats.iter().find(|c| c.code == CodeConstat::A13DureeFonctions).expect("A13 is due");
    assert_eq!(a13.chiffres.constate.to_string(), "4a 6m 0j");
    assert_ne!(a13.chiffres.constate, Grandeur::Rien);
}

/// K2: each day counts in its class of that day: the directeur of ORGANIC's national fund has been in D1 since 1 January 2007 only.
#[test]
fn chaque_jour_compte_dans_sa_classe() {
    // AD1 from 2004-01-01 to 2006-12-31, D1 after: three years of AD1 for D1 on the list of 2008, and he belongs to D1 already.
    let organic = emploi("organic", "caisse_nationale", "sans", "directeur", "2004-01-01");
    let ensuite = emploi("general", "organisme", "c", "agent_comptable", "2007-07-01");
    let mut premier = organic;
    premier["fin"] = json!("2007-06-30");
    // On the list of 2008 he is AD2 (agent comptable in category C): AD1 asks four years in IF1, AD2 or D3; the six months of AD2 count.
    let decision = decider(2008, "AD1", &[premier.clone(), ensuite.clone()], &[]);
    let a13 = decision.constats.iter().find(|c| c.code == CodeConstat::A13DureeFonctions).expect("A13 is due");
    assert_eq!(a13.chiffres.constate.to_string(), "0a 6m 0j");
    // D1 asks four years in AD1 or D2: the three years of AD1 before 2007, the six months of D1 do not count.
    let decision = decider(2008, "D1", &[premier, ensuite], &[]);
    let a13 = decision.constats.iter().find(|c| c.code == CodeConstat::A13DureeFonctions).expect("A13 is due");
    assert_eq!(a13.chiffres.constate.to_string(), "3a 0m 0j");
}

/// K4: of two classes the higher belongs to whoever was inscribed in it: the mission director of the CANAM is D2 or D3 by the table of 2007.
#[test]
fn un_emploi_de_deux_classes_sous_une_table_posterieure() {
    let mission = || emploi("canam", "caisse_nationale", "sans", "directeur_de_mission", "2007-02-01");
    assert_eq!(rattachement(2008, mission()), Some(Classe::D3));
    let inscrit = json!({"annee": 2007, "classe": "D2", "section": "premiere", "publication": "2007-01-15"});
    assert_eq!(decider(2008, "D1", &[mission()], &[inscrit]).classe_rattachement, Some(Classe::D2));
}
