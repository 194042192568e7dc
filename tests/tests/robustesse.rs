//! Robustness against the plain reading of its definition: all combinations of the lectures that the initial text asks, for every vector.

use liste_aptitude_noyau::decision::{Verdict, Verdicts};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::robustesse::{robustesse, robustesse_sous};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::{Demande, Dossier, evaluer, evaluer_sous, verdict_sous};
use liste_aptitude_tests::strategies::{paires as paires_tirees, tirage};
use liste_aptitude_tests::vecteurs;
use proptest::prelude::*;

/// The vectors of the initial text.
fn paires() -> Vec<(String, Dossier, Demande)> {
    vecteurs()
        .into_iter()
        .filter(|v| v.etat == EtatDuTexte::E2000)
        .map(|v| {
            let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
            (v.nom, dossier, lire_demande_json(&v.demande).expect("a vector with a decision is valid"))
        })
        .collect()
}

/// The ten lectures of the initial text, which the later states do not renumber.
const DU_TEXTE_INITIAL: u16 = 1023;

fn lectures(bits: u16) -> Lectures {
    Lectures::depuis_bits(bits).expect("within the bounds")
}

/// The sets that change the verdict and no proper part of which does, by the definition, in the order promised.
fn minimaux_par_definition(verdicts: &[Verdict]) -> Vec<u16> {
    let change = |bits: u16| verdicts[usize::from(bits)] != verdicts[0];
    let parties = |bits: u16| (0..bits).filter(move |p| p & bits == *p);
    let mut minimaux: Vec<u16> = (1..=DU_TEXTE_INITIAL).filter(|&b| change(b) && !parties(b).any(change)).collect();
    minimaux.sort_by_key(|b| (b.count_ones(), *b));
    minimaux
}

#[test]
fn comme_toutes_les_combinaisons() {
    let mut partages = 0;
    for (nom, dossier, demande) in paires() {
        let verdicts: Vec<_> = (0..=DU_TEXTE_INITIAL)
            .map(|b| verdict_sous(EtatDuTexte::E2000, &dossier, &demande.sous_lectures(lectures(b))))
            .collect();
        let des_etats_suivants = Lectures::TOUTES.bits() - DU_TEXTE_INITIAL;
        for autres in [0, 37, DU_TEXTE_INITIAL] {
            let deux = [autres, autres | des_etats_suivants]
                .map(|b| verdict_sous(EtatDuTexte::E2000, &dossier, &demande.sous_lectures(lectures(b))));
            assert_eq!(deux[0], deux[1], "{nom}: a lecture that the text does not ask");
        }
        let r = robustesse_sous(EtatDuTexte::E2000, &dossier, &demande);
        assert_eq!(r.verdict, verdicts[0], "{nom}");
        assert_eq!(r.verdicts, verdicts.iter().fold(Verdicts::AUCUN, |ens, &v| ens.avec(v)), "{nom}");
        assert_eq!(r.unanime, verdicts.iter().all(|v| *v == verdicts[0]), "{nom}");
        let trouves: Vec<u16> = r.minimaux.iter().map(|m| m.bits()).collect();
        assert_eq!(trouves, minimaux_par_definition(&verdicts), "{nom}");
        partages += usize::from(!r.unanime);
    }
    println!("{partages} vectors depend on a lecture");
    assert!(partages >= 50, "the vectors no longer exercise robustness");
}

#[test]
fn au_defaut_comme_evaluer() {
    for (nom, dossier, demande) in paires() {
        let decision = evaluer_sous(EtatDuTexte::E2000, &dossier, &demande.sous_lectures(Lectures::DEFAUT));
        let r = robustesse_sous(EtatDuTexte::E2000, &dossier, &demande);
        assert_eq!(r.verdict, decision.verdict, "{nom}");
        assert!(r.sollicitees.contient_toutes(decision.lectures_sollicitees), "{nom}");
        assert!(!r.sollicitees.contient(Lecture::L21) && !r.sollicitees.contient(Lecture::L24), "{nom}");
        assert_eq!(
            r,
            robustesse_sous(EtatDuTexte::E2000, &dossier, &demande.sous_lectures(Lectures::TOUTES)),
            "{nom}: from the defaults"
        );
    }
}

/// Two runs of a computing emploi, the second still going: 2a 5m 29j and 2a 6m 0j, 913 and 914 days. Neither reaches five years
/// alone; added with 30-day months they lack a day (4a 11m 29j); in exact days they pass (1827 of 1826). So L14 and LDUREE decide
/// together and neither does alone.
#[test]
fn deux_lectures_ensemble() {
    let periode = |fonction: &str, niveau: u8, debut: &str, fin: &str| {
        format!(
            r#"{{"debut":"{debut}","fin":{fin},"organisme":{{"regime":"general","type":"organisme","categorie":"a"}},"fonction":"{fonction}","niveau":{niveau}}}"#
        )
    };
    let dossier = format!(
        r#"{{"id":"x","naissance":"1950-01-01","formation":{{"ancien_eleve":true,"diplome_assimile":"aucun","admissible_concours":false,"semaines_perfectionnement":0,"attestation_stage_informatique":false,"certificat_comptabilite":false,"diplome_informatique":"annexe_1","experience_informatique_reconnue":false}},"carriere":[{},{},{}],"inscrit_1999":false}}"#,
        periode("cadre", 7, "1980-01-01", r#""1989-12-31""#),
        periode("informaticien", 8, "1990-07-03", r#""1992-12-31""#),
        periode("informaticien", 8, "1997-07-01", "null"),
    );
    let dossier = lire_dossier_json(&dossier).expect("valid");
    let demande = Demande::nouvelle(2000, Classe::IF2, Lectures::DEFAUT).expect("a list of the text");
    let r = robustesse(&dossier, &demande);
    assert_eq!(r.verdict, Verdict::NonInscriptible);
    assert_eq!(r.verdicts.iter().collect::<Vec<_>>(), [Verdict::Inscriptible, Verdict::NonInscriptible]);
    assert_eq!(r.minimaux, [Lecture::L14.seule().union(Lecture::Lduree.seule())]);
    assert!(!r.unanime);
}

/// A State civil servant proposed for IF2, who left a computing emploi of seven years. His section does not ask for A14 (L10 at its
/// default), so L14 is not consulted there. Under L10 it is: the emploi does not last any more, which bars him; under L10 and L14 the
/// seven years do, and his equivalent diploma is for the commission to judge, which makes up for L20: both keep the assimilation of
/// A20.al4 for the commission at the default, and L20 alone lifts it.
#[test]
fn une_lecture_que_seule_une_autre_fait_consulter() {
    let dossier = r#"{"id":"x","naissance":"1950-06-01","formation":{"ancien_eleve":false,"diplome_assimile":"aucun","admissible_concours":false,"semaines_perfectionnement":0,"attestation_stage_informatique":true,"certificat_comptabilite":false,"diplome_informatique":"equivalent","experience_informatique_reconnue":false},"carriere":[{"debut":"1978-01-01","fin":"1984-12-31","organisme":{"regime":"general","type":"organisme","categorie":"a"},"fonction":"informaticien","niveau":9}],"fonction_publique":{"categorie_a":[{"debut":"1985-01-01","fin":null}],"fonctions_securite_sociale":[{"debut":"1990-01-01","fin":null}],"proposition_ministre":true},"inscrit_1999":false}"#;
    let dossier = lire_dossier_json(dossier).expect("valid");
    let demande = Demande::nouvelle(2002, Classe::IF2, Lectures::DEFAUT).expect("a list of the text");
    let r = robustesse(&dossier, &demande);
    let attendus = [Verdict::Inscriptible, Verdict::SurAppreciation, Verdict::NonInscriptible];
    assert_eq!(r.verdicts.iter().collect::<Vec<_>>(), attendus);
    assert_eq!(r.minimaux, [Lecture::L10.seule(), Lecture::L20.seule()]);
    assert!(r.sollicitees.contient(Lecture::L10) && r.sollicitees.contient(Lecture::L14));
    assert!(!evaluer(&dossier, &demande).lectures_sollicitees.contient(Lecture::L14));
}

proptest! {
    #![proptest_config(tirage(200))]

    /// At the default as `evaluer`; every set reported changes the verdict, and no part of it with one lecture less does.
    #[test]
    fn sur_des_dossiers_tires(p in paires_tirees()) {
        let sous = |choix| evaluer(&p.dossier, &p.demande.sous_lectures(choix)).verdict;
        let r = robustesse(&p.dossier, &p.demande);
        prop_assert_eq!(r.verdict, sous(Lectures::DEFAUT));
        prop_assert_eq!(r.unanime, r.verdicts.nombre() == 1);
        prop_assert_eq!(r.unanime, r.minimaux.is_empty());
        prop_assert!(r.verdicts.contient(sous(Lectures::TOUTES)));
        for &ensemble in &r.minimaux {
            prop_assert_ne!(sous(ensemble), r.verdict);
            for lecture in ensemble.iter() {
                prop_assert_eq!(sous(lectures(ensemble.bits() & !lecture.seule().bits())), r.verdict);
            }
        }
    }
}
