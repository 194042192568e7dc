//! The path to a class: by hand, and against every sequence of inscriptions.

use super::{annees, cadre, lire};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::planification::{Delai, ETAPES_MAX, Etape, Parcours, parcours};
use liste_aptitude_noyau::texte::art_13::LIGNES;
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::Regime;
use liste_aptitude_noyau::{Demande, evaluer, verdict};
use liste_aptitude_tests::vecteurs;
use serde_json::{Value, json};

fn etapes(p: &Parcours) -> Vec<(Classe, u16)> {
    match p {
        Parcours::Atteint(etapes) => etapes.iter().map(|e| (e.classe, e.annee)).collect(),
        Parcours::DejaRattache | Parcours::HorsDePortee => Vec::new(),
    }
}

/// An ancien élève, cadre since 1990: AD2 is open at once (A17.al2, five years of A12). D2 and AD1 ask four years in AD2
/// (A13.al1.3 and 5), D1 four years in either (A13.al1.6). Agréé on 1 January, those are full on the list four years later; on
/// 1 July they are so on the fifth.
#[test]
fn de_cadre_a_d1() {
    let dossier = lire(&cadre("1960-01-01", true, "1990-01-01"));
    let vers = |classe, delai, fin| {
        parcours(&dossier, classe, Lectures::DEFAUT, annees(2000, fin), Delai::mois(delai).expect("a delay"))
    };
    let attendu = |ans: [u16; 3]| [Classe::AD2, Classe::D2, Classe::D1].into_iter().zip(ans).collect::<Vec<_>>();
    assert_eq!(etapes(&vers(Classe::D1, 0, 2010)), attendu([2000, 2004, 2008]));
    assert_eq!(etapes(&vers(Classe::D1, 6, 2010)), attendu([2000, 2005, 2010]));
    assert_eq!(vers(Classe::D1, 6, 2009), Parcours::HorsDePortee);
    assert_eq!(etapes(&vers(Classe::AD2, 6, 2009)), [(Classe::AD2, 2000)]);
}

/// The steps of a path are ordinary inscriptions, in emplois of the regime of the last emploi begun by January 2000 in a
/// body of A1: not that of an acting post, of a post outside A1, or of one begun later.
#[test]
fn les_emplois_supposes_sont_du_regime_de_la_personne() {
    let poste = |debut: &str, interim: bool, regime: &str, genre: &str| {
        json!({"debut": debut, "interim": interim, "fonction": "cadre", "niveau": 3, "seuil_coefficient": true,
               "organisme": {"regime": regime, "type": genre, "categorie": if genre == "ur" { "1" } else { "2" }}})
    };
    let mut dossier = cadre("1960-01-01", true, "1980-01-01");
    dossier["carriere"].as_array_mut().expect("a list").extend([
        poste("1985-01-01", false, "mines", "ur"),
        poste("1990-01-01", true, "organic", "caisse"),
        poste("1991-01-01", false, "autre", "caisse"),
        poste("2000-01-02", false, "canam", "caisse"),
    ]);
    let vers_d1 =
        parcours(&lire(&dossier), Classe::D1, Lectures::DEFAUT, annees(2000, 2012), Delai::mois(0).expect("a delay"));
    let Parcours::Atteint(etapes) = vers_d1 else { panic!("D1 is within reach") };
    assert!(etapes.iter().all(|e| !e.article15));
    let regimes: Vec<Regime> = etapes.iter().map(|e| e.emploi.organisme.regime()).collect();
    assert_eq!(regimes, [Regime::Mines, Regime::Mines, Regime::Mines], "D1 too: a SSM outside the classes (A3.al1.1)");
}

/// The emploi supposed is one that the table of article 3 of the list has: of the mines in a CARMI from the list of 2008 on, when their unions
/// régionales left the table; of ORGANIC, which left it with the list of 2010, in the general regime. AD2 is open at once (A17.al2); D2 asks four years in it (A13.al1.5, in
/// one class alone from 2012 on: A13.al1.5@2012), full on 1 January of the fourth list after.
#[test]
fn les_emplois_supposes_sont_de_la_table_de_la_liste() {
    let vers_d2 = |regime: &str, genre: &str, categorie: &str, de: u16| {
        let mut dossier = cadre("1960-01-01", true, "1990-01-01");
        dossier["carriere"][0]["seuil_coefficient"] = true.into();
        dossier["carriere"][0]["organisme"] = json!({"regime": regime, "type": genre, "categorie": categorie});
        let annees = annees(de, de + 8);
        let p = parcours(&lire(&dossier), Classe::D2, Lectures::DEFAUT, annees, Delai::mois(0).expect("a delay"));
        let Parcours::Atteint(etapes) = &p else { return (Vec::new(), Vec::new()) };
        (self::etapes(&p), etapes.iter().map(|e| e.emploi.organisme.regime()).collect::<Vec<_>>())
    };
    let chemin = |de: u16| vec![(Classe::AD2, de), (Classe::D2, de + 4)];
    use Regime::{General, Mines, Organic};
    for (regime, genre, categorie, de, attendus) in [
        ("general", "organisme", "b", 2008, [General, General]),
        ("mines", "ur", "1", 2003, [Mines, Mines]),
        ("mines", "ur", "1", 2008, [Mines, Mines]),
        ("organic", "caisse", "2", 2003, [Organic, Organic]),
        ("organic", "caisse", "2", 2008, [Organic, General]),
        ("organic", "caisse", "2", 2010, [General, General]),
    ] {
        assert_eq!(vers_d2(regime, genre, categorie, de), (chemin(de), attendus.to_vec()), "{regime} {de}");
    }
}

/// An ancien élève, computing specialist since 1990, paid at the threshold of A12.al1 since 1997. AD3 is open in 2000 (two years,
/// A12.al3.2 less four), IF2 in 2002 (five years, A12.al3.4 less four); the computing years add up under L14, so that AD3 first
/// would not be too late for IF2 in 2002 either. The path of one step is the one to give.
#[test]
fn la_meme_annee_en_moins_d_etapes() {
    let mut dossier = cadre("1960-01-01", true, "1997-01-01");
    dossier["formation"]["diplome_informatique"] = "annexe_1".into();
    dossier["carriere"][0]["fonction"] = "informaticien".into();
    dossier["carriere"][0]["niveau"] = 8.into();
    let mut avant = dossier["carriere"][0].clone();
    (avant["debut"], avant["fin"], avant["seuil_coefficient"]) =
        ("1990-01-01".into(), "1996-12-31".into(), false.into());
    dossier["carriere"].as_array_mut().expect("a list").insert(0, avant);
    let vers = |classe| {
        parcours(&lire(&dossier), classe, Lecture::L14.seule(), annees(2000, 2010), Delai::mois(0).expect("a delay"))
    };
    assert_eq!(etapes(&vers(Classe::AD3)), [(Classe::AD3, 2000)]);
    assert_eq!(etapes(&vers(Classe::IF2)), [(Classe::IF2, 2002)]);
}

/// What the dossier holds when a step is taken goes on counting after it, and nothing else does.
#[test]
fn ce_qui_reste_apres_une_nomination() {
    let vers = |dossier: &Value, classe| {
        etapes(&parcours(
            &lire(dossier),
            classe,
            Lectures::DEFAUT,
            annees(2000, 2005),
            Delai::mois(0).expect("a delay"),
        ))
    };
    // The years of cadre: AD2 asks three years in AD3 (A13.al1.2) and five of A12, which the years since 1990 already are.
    let mut dossier = cadre("1950-01-01", false, "1990-01-01");
    dossier["formation"]["semaines_perfectionnement"] = 6.into();
    assert_eq!(vers(&dossier, Classe::AD2), [(Classe::AD3, 2000), (Classe::AD2, 2003)]);
    // A reclassement of long ago: one year in D3, then D2, so that D2 asks three more years in AD2 (A13.al1.5).
    let mut dossier = cadre("1960-01-01", true, "1996-01-01");
    let ancien = json!({"debut": "1990-01-01", "fin": "1995-12-31", "fonction": "directeur", "niveau": 0,
        "nomination_reguliere": true, "agrement": "1990-01-01", "section_origine": "premiere",
        "organisme": {"regime": "general", "type": "organisme", "categorie": "d"},
        "reclassements": [{"date": "1991-01-01", "categorie": "c"}]});
    dossier["carriere"].as_array_mut().expect("a list").insert(0, ancien);
    assert_eq!(vers(&dossier, Classe::D2), [(Classe::AD2, 2000), (Classe::D2, 2003)]);
    // A departure still to come stops the clock (A11.al2): no four years in AD2. One before the agrément, or on its day, is over.
    let mut dossier = cadre("1960-01-01", true, "1990-01-01");
    for (depart, attendu) in [("1999-06-01", true), ("2000-01-01", true), ("2000-01-02", false), ("2001-06-01", false)]
    {
        dossier["depart_regime"] = depart.into();
        let attendu: &[(Classe, u16)] = if attendu { &[(Classe::AD2, 2000), (Classe::D2, 2004)] } else { &[] };
        assert_eq!(vers(&dossier, Classe::D2), attendu, "{depart}");
    }
}

#[test]
fn deja_dans_la_classe() {
    let mut dossier = cadre("1960-01-01", true, "1985-01-01");
    dossier["carriere"][0]["fin"] = "1994-12-31".into();
    let emploi = json!({"debut": "1995-01-01", "fonction": "directeur", "niveau": 0, "agrement": "1995-01-01",
        "nomination_reguliere": true, "section_origine": "premiere",
        "organisme": {"regime": "general", "type": "organisme", "categorie": "c"}});
    dossier["carriere"].as_array_mut().expect("a list").push(emploi);
    let vers = |classe| {
        parcours(&lire(&dossier), classe, Lectures::DEFAUT, annees(2000, 2010), Delai::mois(0).expect("a delay"))
    };
    assert_eq!(vers(Classe::D2), Parcours::DejaRattache);
    assert_eq!(etapes(&vers(Classe::D1)), [(Classe::D1, 2000)]);
}

/// A path has at most as many steps as the rows of A13.al1 have rungs, and the entry: a row counts classes whose own rows count others.
#[test]
fn quatre_etapes_suffisent() {
    let mut hauteur = std::collections::HashMap::new();
    for _ in LIGNES {
        for &c in Classe::TOUTES {
            let ligne = LIGNES.iter().find(|l| l.classe == c);
            let comptees = ligne.into_iter().flat_map(|l| l.alternatives).flat_map(|a| a.classes);
            let sous = comptees.map(|k| hauteur.get(k).copied().unwrap_or(1)).max().unwrap_or(0);
            hauteur.insert(c, sous + 1);
        }
    }
    assert_eq!(hauteur.values().max(), Some(&ETAPES_MAX));
}

/// The dossier after a step and an agrément on 1 February, written out as the documentation of the module says, in the general regime.
fn apres(dossier: &Value, classe: Classe, annee: u16, section: &Value) -> Value {
    let (fonction, categorie, genre, niveau) = match classe {
        Classe::D1 => ("directeur", "a", "organisme", 0),
        Classe::D2 => ("directeur", "c", "organisme", 0),
        Classe::D3 => ("directeur", "d", "organisme", 0),
        Classe::AD1 => ("agent_comptable", "a", "organisme", 0),
        Classe::AD2 => ("agent_comptable", "c", "organisme", 0),
        Classe::AD3 => ("agent_comptable", "d", "organisme", 0),
        Classe::IF1 => ("directeur_informatique", "b", "organisme", 0),
        Classe::IF2 => ("directeur_adjoint", "sans", "centre_informatique_regional", 2),
    };
    let (debut, veille) = (format!("{annee}-02-01"), format!("{annee}-01-31"));
    let mut suivant = dossier.clone();
    for p in suivant["carriere"].as_array_mut().expect("a list") {
        if p["fin"].is_null() {
            p["fin"] = veille.clone().into();
        }
    }
    suivant["carriere"].as_array_mut().expect("a list").push(json!({
        "debut": debut, "agrement": debut, "fonction": fonction, "niveau": niveau, "nomination_reguliere": true,
        "organisme": {"regime": "general", "type": genre, "categorie": categorie},
        "section_origine": section, "classe_origine": classe.nom()}));
    suivant
}

/// The earliest list on which the class can be reached by any sequence of inscriptions, waiting allowed, and the fewest steps to it.
fn plus_tot_par_definition(
    dossier: &Value,
    cible: Classe,
    de: u16,
    fin: u16,
    lectures: Lectures,
) -> Option<(u16, usize)> {
    let mut meilleur = None;
    let mut a_faire = vec![(dossier.clone(), de, 0)];
    while let Some((etat, premiere, pas)) = a_faire.pop() {
        let lu = lire(&etat);
        for annee in premiere..=fin {
            for &classe in Classe::TOUTES {
                let d = evaluer(&lu, &Demande::nouvelle(annee, classe, lectures).expect("a list year"));
                if d.verdict != Verdict::Inscriptible {
                    continue;
                }
                if classe == cible {
                    let atteint = (annee, pas + 1);
                    meilleur = Some(meilleur.map_or(atteint, |m: (u16, usize)| m.min(atteint)));
                } else if pas < 2 && d.classe_rattachement != Some(classe) {
                    let section = serde_json::to_value(d.section).expect("a section");
                    a_faire.push((apres(&etat, classe, annee, &section), annee + 1, pas + 1));
                }
            }
        }
    }
    meilleur
}

#[test]
fn aucun_parcours_n_est_plus_court() {
    let mut informaticien = cadre("1955-01-01", true, "1985-01-01");
    informaticien["carriere"][0]["fonction"] = "informaticien".into();
    informaticien["carriere"][0]["niveau"] = 8.into();
    informaticien["formation"]["diplome_informatique"] = "annexe_1".into();
    let departs = [informaticien, cadre("1960-01-01", true, "1996-03-01"), cadre("1950-01-01", false, "1990-01-01")];
    let mut atteints = 0;
    for depart in &departs {
        for &cible in Classe::TOUTES {
            for lectures in [Lectures::DEFAUT, Lectures::TOUTES] {
                let attendu = plus_tot_par_definition(depart, cible, 2000, 2009, lectures);
                let p = parcours(&lire(depart), cible, lectures, annees(2000, 2009), Delai::mois(1).expect("a delay"));
                let trouve = etapes(&p).last().map(|&(_, annee)| (annee, etapes(&p).len()));
                assert_eq!(trouve, attendu, "{cible} {lectures:?} {depart}");
                atteints += usize::from(trouve.is_some());
            }
        }
    }
    assert!(atteints >= 20, "only {atteints} classes reached");
}

/// Every step of every path found is itself inscriptible on the list it names, and the path moves forward in time.
#[test]
fn un_parcours_avance() {
    for v in vecteurs().iter().step_by(20) {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        for &cible in Classe::TOUTES {
            let p = parcours(&dossier, cible, Lectures::DEFAUT, annees(2000, 2016), Delai::mois(3).expect("a delay"));
            let Parcours::Atteint(etapes) = p else { continue };
            let premiere: &Etape = etapes.first().expect("a path has a step");
            let demande = Demande::nouvelle(premiere.annee, premiere.classe, Lectures::DEFAUT).expect("a list year");
            assert_eq!(verdict(&dossier, &demande), Verdict::Inscriptible, "{}", v.nom);
            assert_eq!(etapes.last().map(|e| e.classe), Some(cible), "{}", v.nom);
            assert!(etapes.windows(2).all(|e| e[0].annee < e[1].annee), "{}", v.nom);
        }
    }
}
