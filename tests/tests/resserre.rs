//! A dossier kept in the room that its career takes: it answers as the one it was made from, in fewer bytes.

use heapless::Vec;
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::dossier::{DossierDe, Periode};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::planification::{Annees, premiere_annee, tous_les_verdicts};
use liste_aptitude_noyau::recu::recu;
use liste_aptitude_noyau::robustesse::robustesse;
use liste_aptitude_noyau::texte::lectures::{LECTURES_MAX, Lecture, Lectures};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{
    Abrege, Demande, Dossier, DossierVu, evaluer, evaluer_sous, question, verdict, verdict_lot, verdict_sous,
};
use liste_aptitude_tests::strategies::{Paire, paires};
use liste_aptitude_tests::vecteurs;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// Is there room in `N` places exactly when the career has no more periods? If there is, the answers are the same.
fn eprouver<const N: usize>(nom: &str, dossier: &Dossier, demande: &Demande) -> bool {
    let resserre = dossier.resserrer::<N>();
    assert_eq!(resserre.is_some(), dossier.carriere().len() <= N, "{nom}: room for {N}");
    let Some(resserre) = resserre else { return false };
    let vu: &DossierVu = &resserre;
    assert_eq!(vu, dossier as &DossierVu, "{nom}");
    let decision = evaluer(dossier, demande);
    assert_eq!(evaluer(vu, demande), decision, "{nom}");
    assert_eq!(verdict(vu, demande), decision.verdict, "{nom}");
    assert_eq!(recu(vu, "x", demande, &decision), recu(dossier, "x", demande, &decision), "{nom}");
    assert_eq!(tous_les_verdicts(vu, demande), tous_les_verdicts(dossier, demande), "{nom}");
    assert_eq!(question::prochaines(vu, demande), question::prochaines(dossier, demande), "{nom}");
    assert_eq!(robustesse(vu, demande), robustesse(dossier, demande), "{nom}");
    let annees = Annees::nouvelles(2000, 2012).expect("legal");
    let premiere = |d: &DossierVu| premiere_annee(d, demande.classe(), demande.lectures(), annees);
    assert_eq!(premiere(vu), premiere(dossier), "{nom}");
    for &etat in EtatDuTexte::TOUTES {
        assert_eq!(evaluer_sous(etat, vu, demande), evaluer_sous(etat, dossier, demande), "{nom}, under {etat}");
    }
    true
}

#[test]
fn un_dossier_resserre_repond_pareil() {
    let mut resserres = [0_usize; 4];
    for v in vecteurs() {
        let dossier = lire_dossier_json(&v.dossier).expect("a legal dossier");
        let demande = lire_demande_json(&v.demande).expect("a legal demande");
        resserres[0] += usize::from(eprouver::<0>(&v.nom, &dossier, &demande));
        resserres[1] += usize::from(eprouver::<1>(&v.nom, &dossier, &demande));
        resserres[2] += usize::from(eprouver::<8>(&v.nom, &dossier, &demande));
        resserres[3] += usize::from(eprouver::<32>(&v.nom, &dossier, &demande));
    }
    assert!(resserres[0] >= 5 && resserres[1] >= 200 && resserres[2] >= 1000, "{resserres:?}");
}

/// What is settled of a dossier that is kept holds from the last day of its facts on, and under the lectures that settled it: around that
/// day, and far after it, for every class and under every lecture, the answers are those of the career gone through.
#[test]
fn ce_qui_est_etabli_ne_change_pas_la_reponse() {
    let lectures = [0, LECTURES_MAX].into_iter().chain(Lecture::TOUTES.iter().map(|l| l.seule().bits()));
    let lectures: Vec<Lectures, 16> = lectures.filter_map(Lectures::depuis_bits).collect();
    assert_eq!(lectures.len(), 2 + Lecture::TOUTES.len());
    let (mut questions, mut autres_sections) = (0_u32, 0_u32);
    for (rang, v) in vecteurs().iter().enumerate() {
        let dossier = lire_dossier_json(&v.dossier).expect("a legal dossier");
        let garde = dossier.resserrer::<32>().expect("room for every career");
        let demandee = lire_demande_json(&v.demande).expect("a legal demande");
        let proches = (demandee.annee().saturating_sub(2)..).take(4).chain([2040]);
        for annee in proches.filter(|a| (ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(a)) {
            for (place, &classe) in Classe::TOUTES.iter().enumerate() {
                // Every lecture comes with every class, a dossier after the other.
                for pas in [0, 1 + (rang + place) % (lectures.len() - 1)] {
                    let demande = Demande::nouvelle(annee, classe, lectures[pas]).expect("a legal year");
                    let attendue = evaluer_sous(EtatDuTexte::E2000, &dossier, &demande);
                    assert_eq!(evaluer_sous(EtatDuTexte::E2000, &garde, &demande), attendue, "{}: {demande:?}", v.nom);
                    assert_eq!(
                        verdict_sous(EtatDuTexte::E2000, &garde, &demande),
                        attendue.verdict,
                        "{}: {demande:?}",
                        v.nom
                    );
                    questions += 1;
                    autres_sections += u32::from(attendue.section.is_none());
                }
            }
        }
    }
    assert!(
        questions > 50_000 && autres_sections > 1_000,
        "{questions} questions, {autres_sections} without a section"
    );
}

/// The room follows the career: a period more, a period's bytes more, and nothing else.
#[test]
fn la_taille_suit_la_carriere() {
    let tete = size_of::<DossierDe<Vec<Periode, 0>>>();
    assert_eq!(size_of::<DossierDe<Vec<Periode, 8>>>(), tete + 8 * size_of::<Periode>());
    assert_eq!(size_of::<Dossier>(), tete + 32 * size_of::<Periode>());
    assert!(3 * size_of::<DossierDe<Vec<Periode, 6>>>() < size_of::<Dossier>());
}

/// Many kept dossiers at once, by groups: each verdict is that of the question asked alone, and stands with its own mark, whatever the number,
/// whether each demande brings its state, and under every state asked for.
#[test]
fn un_lot_repond_comme_une_question_a_la_fois() {
    let mut alea = TestRunner::deterministic();
    let tirees: std::vec::Vec<_> =
        (0..3_000).map(|_| paires().new_tree(&mut alea).expect("a pair").current()).collect();
    let gardes: std::vec::Vec<_> = tirees
        .iter()
        .zip(EtatDuTexte::TOUTES.iter().cycle())
        .map(|(paire, &etat)| {
            let mut dossier = paire.dossier.clone();
            dossier.instruire(etat);
            dossier.resserrer::<32>().expect("room for every career")
        })
        .collect();
    let abreges: std::vec::Vec<_> = gardes.iter().map(|garde| Abrege::de(garde)).collect();
    let etats = [None].into_iter().chain(EtatDuTexte::TOUTES.iter().copied().map(Some));
    for (etat, nombre) in etats.zip([0, 1, 31, 32, 33, 64, 1_000].into_iter().cycle()).chain([(None, 3_000)]) {
        let lignes = gardes.iter().zip(&tirees).enumerate().take(nombre);
        let questions = lignes.clone().map(|(ligne, (garde, paire))| (ligne, garde as &DossierVu, &paire.demande));
        let attendus = lignes.map(|(ligne, (_, Paire { dossier, demande, .. }))| {
            (ligne, etat.map_or_else(|| verdict(dossier, demande), |etat| verdict_sous(etat, dossier, demande)))
        });
        let par_abreges = abreges.iter().zip(&tirees).enumerate().take(nombre);
        let par_abreges = par_abreges.map(|(ligne, (abrege, paire))| (ligne, abrege, &paire.demande));
        assert!(verdict_lot(etat, questions).eq(attendus.clone()), "{nombre} under {etat:?}");
        assert!(verdict_lot(etat, par_abreges).eq(attendus), "{nombre} under {etat:?}, by abridgements");
    }
    let seul =
        verdict_lot(None, gardes.iter().zip(&tirees).map(|(garde, paire)| ((), garde as &DossierVu, paire.demande)));
    assert_eq!(seul.map(|(_, verdict)| verdict).collect::<BTreeSet<_>>().len(), Verdict::TOUTES.len());
    let listes: BTreeSet<u16> = tirees.iter().map(|paire| paire.demande.annee()).collect();
    assert!((ANNEE_LISTE_MIN..=2014).all(|annee| listes.contains(&annee)), "{listes:?}");
}
