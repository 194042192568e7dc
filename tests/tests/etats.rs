//! The states of the text: the steps read every number from the text applied, by reference as by constant.

use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::texte::version::{EtatDuTexte, PREMIERES};
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
        let avant = evaluer_sous(EtatDuTexte::E2000, &dossier, &demande);
        let apres = evaluer_selon(&PROJET, &dossier, &demande);
        assert_eq!(avant.constats.len(), apres.constats.len(), "{nom}");
        for (a, b) in avant.constats.iter().zip(&apres.constats) {
            let tombee = a.code == CodeConstat::A12Duree && a.etat == Etat::Remplie && b.etat == Etat::NonRemplie;
            changees += usize::from(tombee);
            assert!(a.code == CodeConstat::A12Duree || a == b, "{nom}: {} moved", a.code);
        }
    }
    assert!(changees > 20, "only {changees} decisions moved");
}

/// A provision of a later state is written with its first list, read back, and has a code of its own; the initial one keeps its code.
#[test]
fn une_disposition_dit_l_etat_de_son_article() {
    let mut codes = std::collections::BTreeSet::new();
    let textes =
        ["A12.al3.2", "A3.al1.5.i.1", "A13.al5.3", "A19bis.al2", "A23ter.al1", "R123-45-1.al1", "R123-48.al1", "A1"];
    for texte in textes {
        let initiale = Renvoi::depuis_texte(texte).expect("a provision");
        assert_eq!((initiale.to_string().as_str(), initiale.premiere_liste()), (texte, None));
        assert!(codes.insert(initiale.code()), "{texte}");
        for liste in [2003, 2005, 2007, 2008, 2010, 2011, 2012, 2013, 2014] {
            let disposition = initiale.depuis_la_liste(liste);
            let ecrite = format!("{texte}@{liste}");
            assert_eq!(disposition.to_string(), ecrite);
            assert_eq!(Renvoi::depuis_texte(&ecrite), Some(disposition));
            assert_eq!(disposition.premiere_liste(), Some(liste));
            assert!(codes.insert(disposition.code()), "{ecrite}");
        }
    }
    assert_eq!(
        Renvoi::article(12).al(3).n(2).code(),
        1_203_020_000,
        "the code of an initial provision does not change"
    );
    for texte in ["A12.al3.2@2004", "A12.al3.2@", "A12@2011@2012", "@2011", "A3.al1.1.t", "A3.al1.1.a.20"] {
        assert_eq!(Renvoi::depuis_texte(texte), None, "{texte}");
    }
}

/// Every list has its text: the states follow one another without gap or overlap, each named by its first list, each with a fingerprint
/// of its own; the lists of 2001 and 2002 keep the initial text, that of 2006 the state of 2005, those after 2014 the last state.
#[test]
fn chaque_liste_a_son_etat() {
    assert_eq!(PREMIERES.iter().map(|(_, etat)| *etat).collect::<Vec<_>>(), EtatDuTexte::TOUTES);
    let attendus =
        [2000, 2000, 2000, 2003, 2003, 2005, 2005, 2007, 2008, 2008, 2010, 2011, 2012, 2013, 2014, 2014, 2014];
    for (annee, premiere) in (2000..).zip(attendus) {
        let etat = EtatDuTexte::de_la_liste(annee);
        assert_eq!(etat.nom(), premiere.to_string(), "the list of {annee}");
        assert_eq!(etat.premiere_liste(), premiere);
        if let Some(suivant) = etat.suivant() {
            assert!((suivant.suites.premiere..=suivant.suites.derniere).contains(&annee), "the list of {annee}");
        }
    }
    let mut empreintes: Vec<u64> = EtatDuTexte::TOUTES.iter().map(|e| e.empreinte()).collect();
    empreintes.sort_unstable();
    empreintes.dedup();
    assert_eq!(empreintes.len(), EtatDuTexte::TOUTES.len(), "each state has its fingerprint");
}

/// A declared class stands as long as no table lists the emploi: a mission of the RSI's national fund, of no class in 2008 and declared D3,
/// comes under the first class of the table of 2010 with its reclassement, which is D1 (A3.al1.1.b.2@2010).
#[test]
fn la_classe_declaree_cede_a_une_table_qui_liste_l_emploi() {
    let dossier = lire_dossier_json(
        r#"{"id": "M", "naissance": "1955-01-01", "carriere": [{"debut": "2008-03-01",
            "organisme": {"regime": "rsi", "type": "caisse_nationale", "categorie": "sans"},
            "fonction": "directeur_de_mission", "nomination_reguliere": true, "agrement": "2008-03-01", "classe_declaree": "D3",
            "reclassements": [{"date": "2010-06-01", "categorie": "1"}]}]}"#,
    )
    .expect("a legal dossier");
    for (annee, attendue) in [(2010, Classe::D3), (2011, Classe::D1)] {
        let demande = lire_demande_json(&format!(r#"{{"annee": {annee}, "classe": "D2"}}"#)).expect("legal");
        assert_eq!(evaluer(&dossier, &demande).classe_rattachement, Some(attendue), "the list of {annee}");
    }
}

/// A28.al1, list of 2007: the directeur of the national body of ORGANIC is AD1 by the table of 2003, D1 by that of 2007. No table later than
/// 30 June 2006 counts there, even for an emploi begun since and agréé before; on the list of 2010 all do.
#[test]
fn aucune_table_posterieure_au_30_juin_2006() {
    let dossier = lire_dossier_json(
        r#"{"id": "O", "position": {"type": "detachement", "debut": "2004-07-02"}, "carriere": [{"debut": "2007-12-31",
            "organisme": {"regime": "organic", "type": "caisse_nationale", "categorie": "sans"},
            "fonction": "directeur", "nomination_reguliere": true, "agrement": "1998-12-30"}]}"#,
    )
    .expect("a legal dossier");
    for (annee, attendue) in [(2007, Classe::AD1), (2010, Classe::D1)] {
        let demande = lire_demande_json(&format!(r#"{{"annee": {annee}, "classe": "D2"}}"#)).expect("legal");
        assert_eq!(evaluer(&dossier, &demande).classe_rattachement, Some(attendue), "the list of {annee}");
    }
}
