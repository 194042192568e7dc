//! The states of the text: the steps read every number from the text applied, by reference as by constant.

use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::texte::{INITIAL, Texte, art_12};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Demande, Dossier, evaluer, evaluer_selon, evaluer_sous, verdict, verdict_sous};
use liste_aptitude_tests::vecteurs;

fn cas() -> Vec<(String, Dossier, Demande)> {
    let lire = |v: liste_aptitude_tests::Vecteur| {
        let dossier = lire_dossier_json(&v.dossier).expect("a legal dossier");
        (v.nom, dossier, lire_demande_json(&v.demande).expect("a legal demande"))
    };
    vecteurs().into_iter().map(lire).collect()
}

#[test]
fn le_texte_initial_par_reference_donne_les_memes_decisions() {
    for (nom, dossier, demande) in cas() {
        let sous = evaluer_sous(EtatDuTexte::E2000, &dossier, &demande);
        assert_eq!(evaluer_selon(&INITIAL, &dossier, &demande), sous, "{nom}");
        assert_eq!(verdict_sous(EtatDuTexte::E2000, &dossier, &demande), sous.verdict, "{nom}");
    }
}

#[test]
fn un_dossier_instruit_sous_un_autre_etat_repond_pareil() {
    for (nom, dossier, demande) in cas() {
        let decision = evaluer(&dossier, &demande);
        for &etat in EtatDuTexte::TOUTES {
            let sous = evaluer_sous(etat, &dossier, &demande);
            let mut instruit = dossier.clone();
            instruit.instruire(etat);
            assert_eq!(instruit, dossier, "{nom}: the facts are the same");
            assert_eq!(evaluer(&instruit, &demande), decision, "{nom}, prepared for {etat}");
            assert_eq!(verdict(&instruit, &demande), decision.verdict, "{nom}, prepared for {etat}");
            assert_eq!(evaluer_sous(etat, &instruit, &demande), sous, "{nom}, under {etat}");
        }
    }
}

/// A draft that asks for thirty years in AD3: whoever met A12 with less no longer does, and nothing else of the decision moves.
#[test]
fn un_autre_nombre_dans_le_texte_se_voit_dans_la_decision() {
    const DUREES: &[art_12::DureeMinimale] = &[art_12::DureeMinimale {
        classe: Classe::AD3,
        exige: Duree::ans(30),
        disposition: art_12::ARTICLE.al(3).n(2),
    }];
    static PROJET: Texte = Texte { a12: art_12::Etat { durees: DUREES, ..INITIAL.a12 }, ..INITIAL };
    let mut changees = 0;
    for (nom, dossier, demande) in cas().into_iter().filter(|(_, _, d)| d.classe() == Classe::AD3) {
        let (avant, apres) = (evaluer(&dossier, &demande), evaluer_selon(&PROJET, &dossier, &demande));
        assert_eq!(avant.constats.len(), apres.constats.len(), "{nom}");
        for (a, b) in avant.constats.iter().zip(&apres.constats) {
            let tombee = a.code == CodeConstat::A12Duree && a.etat == Etat::Remplie && b.etat == Etat::NonRemplie;
            changees += usize::from(tombee);
            assert!(a.code == CodeConstat::A12Duree || a == b, "{nom}: {} moved", a.code);
        }
    }
    assert!(changees > 20, "only {changees} decisions moved");
}
