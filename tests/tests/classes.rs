//! Exhaustive checks of the two catalogues: the class order of A21 and the emplois of A3.

use liste_aptitude_noyau::texte::art_13::LIGNES as FONCTIONS;
use liste_aptitude_noyau::texte::art_18::LIGNES as CANDIDATURES;
use liste_aptitude_noyau::texte::art_21::OUVERTURES;
use liste_aptitude_noyau::texte::catalogue::classes;
use liste_aptitude_noyau::texte::ordre::{couvre, est_superieure};
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::classe::Classes;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

#[test]
fn l_ordre_des_classes_est_un_ordre() {
    let toutes = Classe::TOUTES;
    for &a in toutes {
        assert!(couvre(a, a), "{a} opens its own emplois");
        assert!(couvre(D1, a), "D1 is the greatest: it opens {a}");
        for &b in toutes {
            assert!(a == b || !(couvre(a, b) && couvre(b, a)), "{a} and {b} open each other");
            for &c in toutes {
                assert!(!(couvre(a, b) && couvre(b, c)) || couvre(a, c), "{a} ≥ {b} ≥ {c} but not {a} ≥ {c}");
            }
            assert_eq!(est_superieure(a, b), !couvre(b, a));
        }
    }
}

/// Every set of classes, with the classes it should hold, by the bits of its number: bit 0 is D1, bit 7 is IF2.
fn ensembles() -> Vec<(u8, Vec<Classe>)> {
    let parmi = |n: u8| (0..8).filter(|rang| n >> rang & 1 == 1).map(|rang| Classe::TOUTES[rang]).collect();
    (0..=u8::MAX).map(|n| (n, parmi(n))).collect()
}

#[test]
fn les_ensembles_de_classes() {
    for (n, elements) in ensembles() {
        let ensemble = Classes::de(&elements);
        assert_eq!(ensemble.bits(), n);
        assert_eq!(ensemble.iter().take(9).collect::<Vec<_>>(), elements);
        assert_eq!(ensemble.est_vide(), elements.is_empty(), "{elements:?}");
        assert_eq!(ensemble.est_multiple(), elements.len() > 1, "{elements:?}");
        assert_eq!((ensemble.premiere(), ensemble.derniere()), (elements.first().copied(), elements.last().copied()));
        for &classe in Classe::TOUTES {
            assert_eq!(ensemble.contient(classe), elements.contains(&classe), "{classe} in {elements:?}");
        }
        for (m, autres) in ensembles() {
            let autre = Classes::de(&autres);
            assert_eq!((ensemble.union(autre).bits(), ensemble.inter(autre).bits()), (n | m, n & m));
        }
    }
}

/// Minimal upper bounds of two classes.
fn majorants_minimaux(a: Classe, b: Classe) -> Vec<Classe> {
    let majorants: Vec<Classe> = Classe::TOUTES.iter().copied().filter(|&m| couvre(m, a) && couvre(m, b)).collect();
    majorants.iter().copied().filter(|&m| !majorants.iter().any(|&n| n != m && couvre(m, n))).collect()
}

#[test]
fn l_ordre_n_est_pas_un_treillis() {
    assert_eq!(majorants_minimaux(AD3, IF2), [D3, AD2]);
    assert_eq!(majorants_minimaux(AD3, IF1), [D2, AD1]);
    assert_eq!(majorants_minimaux(AD2, IF1), [D2, AD1]);
    let sans_borne: Vec<(Classe, Classe)> = Classe::TOUTES
        .iter()
        .flat_map(|&a| Classe::TOUTES.iter().map(move |&b| (a, b)))
        .filter(|&(a, b)| a < b && majorants_minimaux(a, b).len() > 1)
        .collect();
    assert_eq!(sans_borne, [(AD2, IF1), (AD3, IF1), (AD3, IF2)]);
}

#[test]
fn les_tables_sont_dans_l_ordre_des_classes() {
    for (rang, &classe) in Classe::TOUTES.iter().enumerate() {
        assert_eq!(OUVERTURES[rang].classe, classe, "art_21.rs: the row of {classe} is not at its place");
        assert_eq!(CANDIDATURES[rang].classe, classe, "art_18.rs: the row of {classe} is not at its place");
    }
    let lignes: Vec<Classe> = FONCTIONS.iter().map(|l| l.classe).collect();
    assert_eq!(lignes, [IF1, AD2, AD1, D3, D2, D1], "art_13.rs: the items of A13.al1 in their order");
}

/// Does the emploi belong to the class, phrase by phrase of A3, in words instead of a table?
fn phrase(classe: Classe, regime: Regime, genre: TypeOrganisme, k: Categorie, f: Fonction, n: u8) -> bool {
    use Categorie::{A, B, C, D, Deuxieme, Exceptionnelle, HorsClasse, Premiere, Sans, Troisieme};
    use Fonction as F;
    use Regime::{Ava, Canam, General, Mines, Organic, Urcam};
    use TypeOrganisme as T;
    let local = matches!(regime, General | Urcam) && genre == T::Organisme;
    let centre = regime == General
        && matches!(genre, T::CentreInformatiqueNational | T::CentreInformatiqueRegional)
        && k == Sans;
    let nationale = matches!(regime, Organic | Ava | Canam) && genre == T::CaisseNationale && k == Sans;
    let caisse = matches!(regime, Organic | Ava | Canam) && genre == T::Caisse;
    let canssm = regime == Mines && genre == T::Canssm && k == Sans;
    let ur = regime == Mines && genre == T::Ur;
    let ssm = regime == Mines && genre == T::Ssm;
    let ab = matches!(k, A | B);
    let haute = matches!(k, Exceptionnelle | Premiere);
    let basse = matches!(k, Deuxieme | Troisieme);
    match (classe, f) {
        (D1, F::Directeur) => (local && ab) || canssm || (ssm && k == HorsClasse),
        (D1, F::DirecteurGeneral) => nationale,
        (D2, F::Directeur) => (local && k == C) || ((caisse || ur || ssm) && haute),
        (D3, F::Directeur) => (local && k == D) || ((caisse || ur || ssm) && basse),
        (AD1, F::AgentComptable) => (local && ab) || nationale || canssm || (ssm && k == HorsClasse),
        (AD1, F::DirecteurAdjoint) => {
            (local && ab && n == 3)
                || (nationale && matches!(regime, Organic | Ava))
                || canssm
                || (ssm && k == HorsClasse)
        }
        (AD1, F::SousDirecteur) => local && ab && n == 3,
        (AD1, F::Directeur) => nationale && matches!(regime, Organic | Canam),
        (AD1, F::DirecteurGeneralAdjoint) => nationale && regime == Ava,
        (AD2, F::AgentComptable) => (local && k == C) || ((caisse || ur || ssm) && haute),
        (AD2, F::DirecteurAdjoint) => {
            (local && ((ab && n == 2) || (k == C && n == 3))) || ((caisse || ur || ssm) && haute)
        }
        (AD2, F::SousDirecteur) => {
            (local && ((ab && n == 2) || (k == C && n == 3)))
                || (nationale && n == 1)
                || (caisse && k == Exceptionnelle)
                || canssm
                || (ssm && k == HorsClasse)
        }
        (AD2, F::SecretaireGeneral) => caisse && regime != Canam && k == Exceptionnelle,
        (AD3, F::AgentComptable) => (local && k == D) || ((caisse || ur || ssm) && basse),
        (AD3, F::AgentComptableAdjoint) => (ur && haute) || (ssm && matches!(k, HorsClasse | Exceptionnelle)),
        (AD3, F::DirecteurAdjoint) => {
            (local && ((k == D && n == 3) || (matches!(k, C | D) && n == 2)))
                || ((caisse || ur) && basse)
                || (ssm && k == Premiere)
        }
        (AD3, F::SousDirecteur) => {
            (local && (n == 1 || (matches!(k, C | D) && n == 2) || (k == D && n == 3)))
                || (nationale && n == 2)
                || (caisse && (k == Premiere || basse))
                || (ur && haute)
                || (ssm && matches!(k, HorsClasse | Exceptionnelle | Deuxieme))
        }
        (AD3, F::SecretaireGeneral) => caisse && regime != Canam && (k == Premiere || basse),
        (IF1, F::DirecteurInformatique) => local && ab,
        (IF1, F::Directeur) => centre,
        (IF1, F::DirecteurAdjoint) => centre && n == 3,
        (IF2, F::DirecteurAdjoint) => centre && n == 2,
        (IF2, F::Directeur) => regime == Mines && genre == T::CentreInformatiqueRegional && k == Sans,
        _ => false,
    }
}

#[test]
fn le_catalogue_de_l_article_3_en_entier() {
    let (mut vues, mut doubles) = (0_u32, Vec::new());
    for &regime in Regime::TOUTES {
        for &genre in TypeOrganisme::TOUTES {
            let legales = liste_aptitude_noyau::texte::art_01::categories(regime, genre);
            for categorie in legales.iter() {
                for &fonction in Fonction::TOUTES {
                    for niveau in 0..=9 {
                        let attendues: Vec<Classe> = Classe::TOUTES
                            .iter()
                            .copied()
                            .filter(|&c| phrase(c, regime, genre, categorie, fonction, niveau))
                            .collect();
                        let trouvees: Vec<Classe> =
                            classes(regime, genre, categorie, fonction, niveau).iter().collect();
                        assert_eq!(trouvees, attendues, "{regime} {genre} {categorie} {fonction} {niveau}");
                        if trouvees.len() > 1 && niveau == 0 {
                            doubles.push((genre, categorie, fonction, trouvees));
                        }
                        vues += 1;
                    }
                }
            }
        }
    }
    println!("{vues} combinations");
    assert!(vues > 30_000);
    assert_eq!(
        doubles,
        [
            (TypeOrganisme::Ssm, Categorie::Premiere, Fonction::DirecteurAdjoint, vec![AD2, AD3]),
            (TypeOrganisme::Ssm, Categorie::HorsClasse, Fonction::SousDirecteur, vec![AD2, AD3]),
        ],
        "A4.al3 has exactly two emplois in two classes"
    );
}
