//! Are the random dossiers worth drawing: every verdict, situation and finding among them?

use liste_aptitude_noyau::constat::CodeConstat;
use liste_aptitude_noyau::decision::{Situation, Verdict};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{evaluer, evaluer_sous, verdict};
use liste_aptitude_tests::strategies::paires;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;

/// What the initial text has not: employees of regional health agencies (A19bis), and two findings of later articles.
const D_UN_AUTRE_ETAT: (&[Situation], &[CodeConstat]) =
    (&[Situation::AgentArs], &[CodeConstat::A18AutreOrganisme, CodeConstat::A15Duree]);

#[test]
fn les_tirages_atteignent_tout() {
    let mut alea = TestRunner::deterministic();
    let (mut verdicts, mut situations, mut codes) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for _ in 0..3000 {
        let p = paires().new_tree(&mut alea).expect("a pair").current();
        assert_eq!(verdict(&p.dossier, &p.demande), evaluer(&p.dossier, &p.demande).verdict);
        let decision = evaluer_sous(EtatDuTexte::E2000, &p.dossier, &p.demande);
        *verdicts.entry(decision.verdict).or_insert(0) += 1;
        *situations.entry(decision.situation).or_insert(0) += 1;
        for c in &decision.constats {
            *codes.entry(c.code).or_insert(0) += 1;
        }
    }
    assert!(D_UN_AUTRE_ETAT.0.iter().all(|s| !situations.contains_key(s)));
    assert!(D_UN_AUTRE_ETAT.1.iter().all(|c| !codes.contains_key(c)));
    println!("{verdicts:?}\n{situations:?}\n{codes:?}");
    assert_eq!(verdicts.len(), Verdict::TOUTES.len(), "{verdicts:?}");
    assert_eq!(situations.len(), Situation::TOUTES.len() - D_UN_AUTRE_ETAT.0.len(), "{situations:?}");
    assert_eq!(codes.len(), CodeConstat::TOUTES.len() - D_UN_AUTRE_ETAT.1.len(), "{codes:?}");
}
