//! What changes from one state of the text to the next, and what does not.

use crate::temps::carriere;
use crate::{L18, etat, paires};
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::decision::Situation;
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::texte::version::{EtatDuTexte, PREMIERES};
use liste_aptitude_noyau::texte::{INITIAL, art_21};
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_tests::fabrique::{evaluer_sous, situation};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn demander(mot: EtatDuTexte, dossier: &Value, classe: Classe, lectures: u16) -> Decision {
    evaluer_sous(mot, dossier, &json!({"annee": 2010, "classe": classe.nom(), "lectures": lectures}))
}

fn permise(mot: EtatDuTexte, k: Classe, classe: Classe, lectures: u16) -> bool {
    etat(&demander(mot, &situation("agent", Some(k)), classe, lectures), CodeConstat::A18Classe) == Some(Etat::Remplie)
}

#[test]
fn d3_ouvre_d2_sans_lecture_a_partir_de_2013() {
    let ouvertes = |mot, lectures| -> BTreeSet<_> { paires().filter(|&(k, c)| permise(mot, k, c, lectures)).collect() };
    let (larges, etroites) = (ouvertes(EtatDuTexte::E2000, 0), ouvertes(EtatDuTexte::E2000, L18));
    let avec_d2: BTreeSet<_> = etroites.iter().copied().chain([(D3, D2)]).collect();
    assert_eq!((larges.len(), etroites.len(), avec_d2.len()), (44, 24, 25));
    for &(premiere, mot) in PREMIERES {
        assert_eq!(ouvertes(mot, 0), larges, "{premiere}");
        assert_eq!(&ouvertes(mot, L18), if premiere < 2013 { &etroites } else { &avec_d2 }, "{premiere}");
        let demandee = demander(mot, &situation("agent", Some(D3)), D2, 0);
        assert_eq!(demandee.lectures_sollicitees.contient(Lecture::L18), premiere < 2013, "{premiere}");
    }
}

#[test]
fn plus_aucune_ligne_de_l_article_13_sans_route_a_partir_de_2013() {
    for &(premiere, mot) in PREMIERES {
        let sans_route = |lectures| -> BTreeSet<_> {
            let lignes = mot.texte().a13.lignes.iter();
            let comptees = lignes.flat_map(|l| l.alternatives.iter().flat_map(|a| a.classes).map(|&k| (k, l.classe)));
            comptees.filter(|&(k, c)| !permise(mot, k, c, lectures)).collect()
        };
        assert_eq!(sans_route(0), BTreeSet::new(), "{premiere}");
        let attendues = if premiere < 2013 { BTreeSet::from([(D3, D2)]) } else { BTreeSet::new() };
        assert_eq!(sans_route(L18), attendues, "{premiere}");
    }
}

#[test]
fn la_commission_remet_un_an_pour_ad1_d2_d1_a_partir_de_2008() {
    for &(premiere, mot) in PREMIERES {
        for (tenue, demandee, durees, longue) in [
            (IF2, IF1, 36, false),
            (IF2, AD2, 36, false),
            (AD3, AD2, 36, false),
            (AD3, D3, 36, false),
            (AD2, AD1, 48, true),
            (IF1, D2, 48, true),
            (AD1, D1, 48, true),
            (D2, D1, 48, true),
            (D3, D1, 72, true),
        ] {
            let remise = if longue && premiere >= 2008 { 12 } else { 6 };
            let etats = [durees - remise - 1, durees - remise, durees - 1, durees].map(|mois| {
                etat(&demander(mot, &carriere(&[(tenue, mois)]), demandee, 0), CodeConstat::A13DureeFonctions)
            });
            let attendus = [Etat::NonRemplie, Etat::Appreciation, Etat::Appreciation, Etat::Remplie].map(Some);
            assert_eq!(etats, attendus, "{premiere}: {demandee} from {tenue}");
        }
    }
}

#[test]
fn une_classe_seule_compte_a_partir_de_2012() {
    for &(premiere, mot) in PREMIERES {
        // Two years in each of two classes of a row: added by default until 2011, never from 2012 on, whatever L13 says.
        for lectures in [0, 1 << 3] {
            let deux = demander(mot, &carriere(&[(IF1, 24), (AD2, 24)]), AD1, lectures);
            let attendu = if premiere < 2012 && lectures == 0 { Etat::Remplie } else { Etat::NonRemplie };
            assert_eq!(etat(&deux, CodeConstat::A13DureeFonctions), Some(attendu), "{premiere} {lectures}");
            assert_eq!(deux.lectures_sollicitees.contient(Lecture::L13), premiere < 2012, "{premiere}");
            // Three years in D3 and three in D2 add up to six for D1 from 2008 on, under both.
            let six = demander(mot, &carriere(&[(D3, 36), (D2, 36)]), D1, lectures);
            let attendu = if premiere < 2008 { Etat::NonRemplie } else { Etat::Remplie };
            assert_eq!(etat(&six, CodeConstat::A13DureeFonctions), Some(attendu), "{premiere} {lectures}");
        }
    }
}

#[test]
fn aucun_age_a_partir_de_2010() {
    for &(premiere, mot) in PREMIERES {
        let cadre = demander(mot, &situation("cadre", None), AD3, 0);
        assert_eq!(etat(&cadre, CodeConstat::A9Age).is_some(), premiere < 2010, "{premiere}");
        let fonctionnaire = demander(mot, &situation("fonctionnaire", None), AD3, 0);
        assert_eq!(etat(&fonctionnaire, CodeConstat::A10Age).is_some(), premiere < 2010, "{premiere}");
    }
}

#[test]
fn la_perte_d_un_emploi_ne_reserve_plus_de_place_a_partir_de_2012() {
    for &(premiere, mot) in PREMIERES {
        for (genre, toujours) in [("detachement", true), ("assimilee", true), ("perte_emploi", false)] {
            let mut dossier = situation("repute", Some(D2));
            dossier["position"]["type"] = genre.into();
            let repute = demander(mot, &dossier, D3, 0).situation == Situation::ReputeInscrit;
            assert_eq!(repute, toujours || premiere < 2012, "{premiere} {genre}");
        }
    }
}

#[test]
fn reconductions_et_ouvertures_sont_les_memes_sous_chaque_etat() {
    for &(premiere, mot) in PREMIERES {
        let texte = mot.texte();
        assert_eq!((texte.a22, texte.a27), (INITIAL.a22, INITIAL.a27), "{premiere}");
        let regimes = INITIAL.a21.exception.regimes; // those follow article 3: the next theorem
        let a21 = art_21::Etat { exception: art_21::Exception { regimes, ..texte.a21.exception }, ..texte.a21 };
        assert_eq!(a21, INITIAL.a21, "{premiere}");
    }
}

#[test]
fn l_ouverture_exceptionnelle_est_celle_des_lettres_b_et_c_de_l_article_3() {
    use Fonction::{Directeur, DirecteurDeMission};
    for &(premiere, mot) in PREMIERES {
        let table = mot.texte().a03.table;
        let en_d3 = |regime: Regime, genre: TypeOrganisme, categorie: Categorie| {
            [Directeur, DirecteurDeMission].iter().any(|&f| table.classes(regime, genre, categorie, f, 0).contient(D3))
        };
        let directeur_en_d3 = |&regime: &Regime| {
            let genres = TypeOrganisme::TOUTES.iter();
            genres.flat_map(|&g| Categorie::TOUTES.iter().map(move |&c| (g, c))).any(|(g, c)| en_d3(regime, g, c))
        };
        // Letter a is the general regime, whose rows are those of the URCAM; letter d the artists.
        let autres_lettres = [Regime::General, Regime::Urcam, Regime::Artistes];
        let lus: Vec<_> = Regime::TOUTES.iter().copied().filter(directeur_en_d3).collect();
        let lus: BTreeSet<_> = lus.into_iter().filter(|r| !autres_lettres.contains(r)).map(|r| r.nom()).collect();
        let ouverts: BTreeSet<_> = mot.texte().a21.exception.regimes.iter().map(|r| r.nom()).collect();
        assert_eq!(ouverts, lus, "{premiere}");
    }
}
