//! A21: what a title opens, pair by pair.

use liste_aptitude_noyau::constat::Etat::{self, Appreciation, Inconnue, NonRemplie, Remplie};
use liste_aptitude_noyau::effets::acces::TitreAcces::{Agrement, Inscription};
use liste_aptitude_noyau::effets::acces::{Acces, FaitsAcces, TitreAcces, acces, acces_emploi};
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::texte::INITIAL;
use liste_aptitude_noyau::texte::art_03::{CATALOGUE, corps};
use liste_aptitude_noyau::texte::catalogue::classes;
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::classe::Classes;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique as Diplome;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

const SANS: FaitsAcces =
    FaitsAcces { diplome: None, experience: None, regime: None, decision_nationale: None, avis_infructueux: None };

#[rustfmt::skip] // one row = one item of A21.al1: its class, what it opens by itself, what A21.al3 subjects to a condition
const MATRICE: [(Classe, &[Classe], &[Classe], &str); 8] = [
    (D1,  &[D1, D2, D3, AD1, AD2, AD3, IF2], &[IF1], "A21.al1.1"),
    (D2,  &[D2, D3, AD2, AD3, IF2],          &[IF1], "A21.al1.2"),
    (D3,  &[D3, AD3],                        &[IF2], "A21.al1.3"),
    (AD1, &[AD1, AD2, AD3, IF2],             &[IF1], "A21.al1.4"),
    (AD2, &[AD2, AD3],                       &[IF2], "A21.al1.5"),
    (AD3, &[AD3],                            &[],    "A21.al1.6"),
    (IF1, &[IF1, IF2],                       &[],    "A21.al1.7"),
    (IF2, &[IF2],                            &[],    "A21.al1.8"),
];

/// State, provision and lectures (their bits), for short comparisons.
fn vu(a: Acces) -> (Etat, String, u16) {
    (a.etat, a.disposition.to_string(), a.lectures.bits())
}

fn voir(titre: TitreAcces, de: Classe, vers: Classe, faits: FaitsAcces, lectures: Lectures) -> (Etat, String, u16) {
    vu(acces(titre, de, vers, &faits, lectures))
}

const L21: Lectures = Lecture::L21.seule();

#[test]
fn une_inscription_ouvre_les_classes_de_son_numero() {
    let sans_diplome = FaitsAcces { diplome: Some(Diplome::Aucun), experience: Some(false), ..SANS };
    let avec_diplome = FaitsAcces { diplome: Some(Diplome::Annexe6), ..sans_diplome };
    for (de, libres, soumises, numero) in MATRICE {
        for &vers in Classe::TOUTES {
            let au_defaut = voir(Inscription, de, vers, sans_diplome, Lectures::DEFAUT);
            let autrement = voir(Inscription, de, vers, sans_diplome, L21);
            if libres.contains(&vers) {
                assert_eq!(au_defaut, (Remplie, numero.to_owned(), 0), "{de} to {vers}");
                assert_eq!(autrement, (Remplie, numero.to_owned(), 0), "{de} to {vers}, L21");
            } else if soumises.contains(&vers) {
                let l21 = L21.bits();
                assert_eq!(au_defaut, (NonRemplie, "A21.al3".to_owned(), l21), "{de} to {vers}");
                assert_eq!(autrement, (Remplie, numero.to_owned(), l21), "{de} to {vers}, L21");
                let diplome = voir(Inscription, de, vers, avec_diplome, Lectures::DEFAUT);
                assert_eq!(diplome, (Remplie, "A21.al3".to_owned(), l21), "{de} to {vers}, with a diploma");
            } else if (de, vers) != (AD3, D3) {
                assert_eq!(au_defaut, (NonRemplie, numero.to_owned(), 0), "{de} to {vers}");
                assert_eq!(autrement, au_defaut, "{de} to {vers}, L21");
                assert_eq!(voir(Inscription, de, vers, avec_diplome, Lectures::DEFAUT), au_defaut, "{de} to {vers}");
            }
        }
    }
}

#[test]
fn un_agrement_n_ouvre_que_les_paires_du_dernier_alinea() {
    let avec_diplome = FaitsAcces { diplome: Some(Diplome::Annexe1), ..SANS };
    let sans = FaitsAcces { diplome: Some(Diplome::Aucun), experience: Some(false), ..SANS };
    for (de, _, soumises, _) in MATRICE {
        for &vers in Classe::TOUTES {
            for lectures in [Lectures::DEFAUT, L21] {
                let attendu = if soumises.contains(&vers) { Remplie } else { NonRemplie };
                let trouve = voir(Agrement, de, vers, avec_diplome, lectures);
                assert_eq!(trouve, (attendu, "A21.al3".to_owned(), 0), "{de} to {vers}");
                assert_eq!(voir(Agrement, de, vers, sans, lectures).0, NonRemplie, "{de} to {vers}, without");
            }
        }
    }
}

#[test]
fn diplome_ou_experience() {
    #[rustfmt::skip] // one row = one diploma; experience unknown, not recognised, recognised
    let table = [
        (None,                      [Inconnue, Inconnue,     Remplie]),
        (Some(Diplome::Aucun),      [Inconnue, NonRemplie,   Remplie]),
        (Some(Diplome::Equivalent), [Inconnue, Appreciation, Remplie]),
        (Some(Diplome::Annexe17),   [Remplie,  Remplie,      Remplie]),
    ];
    for (diplome, etats) in table {
        for (experience, attendu) in [None, Some(false), Some(true)].into_iter().zip(etats) {
            let faits = FaitsAcces { diplome, experience, ..SANS };
            let trouve = voir(Inscription, D1, IF1, faits, Lectures::DEFAUT).0;
            assert_eq!(trouve, attendu, "{diplome:?}, {experience:?}");
            assert_eq!(voir(Agrement, AD2, IF2, faits, Lectures::DEFAUT).0, attendu, "{diplome:?}, {experience:?}");
        }
    }
    for &diplome in Diplome::TOUTES {
        let de_l_annexe = !matches!(diplome, Diplome::Aucun | Diplome::Equivalent | Diplome::Experience);
        let faits = FaitsAcces { diplome: Some(diplome), experience: Some(false), ..SANS };
        assert_eq!(voir(Agrement, D3, IF2, faits, Lectures::DEFAUT).0 == Remplie, de_l_annexe, "{diplome}");
    }
}

#[test]
fn l_ouverture_exceptionnelle_de_d3() {
    let faits = |regime, decision_nationale, avis_infructueux| FaitsAcces {
        regime,
        decision_nationale,
        avis_infructueux,
        ..SANS
    };
    let organic = Some(Regime::Organic);
    #[rustfmt::skip] // one row = one set of facts
    let cas = [
        (faits(organic,               Some(true),  Some(2)), Remplie),
        (faits(organic,               Some(true),  Some(3)), Remplie),
        (faits(Some(Regime::Ava),     Some(true),  Some(2)), Remplie),
        (faits(Some(Regime::Canam),   Some(true),  Some(2)), Remplie),
        (faits(Some(Regime::Mines),   Some(true),  Some(2)), Remplie),
        (faits(Some(Regime::General), Some(true),  Some(2)), NonRemplie),
        (faits(Some(Regime::Urcam),   Some(true),  Some(2)), NonRemplie),
        (faits(Some(Regime::AutreR12345), Some(true), Some(2)), NonRemplie),
        (faits(organic,               Some(false), Some(2)), NonRemplie),
        (faits(organic,               Some(true),  Some(1)), NonRemplie),
        (faits(organic,               None,        Some(2)), Inconnue),
        (faits(organic,               Some(true),  None),    Inconnue),
        (faits(None,                  Some(true),  Some(2)), Inconnue),
        (faits(None,                  Some(false), None),    NonRemplie),
        (SANS,                                               Inconnue),
    ];
    for (f, attendu) in cas {
        let a = acces(Inscription, AD3, D3, &f, Lectures::DEFAUT);
        assert_eq!(vu(a), (attendu, "A21.al2".to_owned(), 0), "{f:?}");
        assert_eq!(a.classe, D3, "whoever is agréé there belongs to D3");
        assert_eq!(voir(Agrement, AD3, D3, f, Lectures::DEFAUT).0, NonRemplie, "only an inscription in AD3 is named");
        assert_eq!(voir(Inscription, AD3, D2, f, Lectures::DEFAUT).0, NonRemplie, "only D3 is opened");
        assert_eq!(voir(Inscription, IF2, D3, f, Lectures::DEFAUT).0, NonRemplie, "only to AD3");
    }
}

#[test]
fn les_regimes_de_l_exception_sont_ceux_des_lettres_b_et_c() {
    for &regime in Regime::TOUTES {
        let vise = TypeOrganisme::TOUTES.iter().filter_map(|&genre| corps(regime, genre)).any(|c| {
            CATALOGUE.iter().any(|l| {
                let id = l.disposition.to_string();
                l.corps.contains(&c) && (id.starts_with("A3.al1.3.b") || id.starts_with("A3.al1.3.c"))
            })
        });
        assert_eq!(INITIAL.a21.exception.regimes.contains(&regime), vise, "{regime}");
    }
}

#[test]
fn un_emploi_de_deux_classes_s_ouvre_par_l_une_ou_l_autre() {
    let double = classes(Regime::Mines, TypeOrganisme::Ssm, Categorie::HorsClasse, Fonction::SousDirecteur, 0);
    assert_eq!(double, Classes::de(&[AD2, AD3]), "A3 lists this emploi in two classes");
    let voir =
        |titre, classe| acces_emploi(titre, classe, double, &SANS, Lectures::DEFAUT).expect("the emploi has classes");
    let cas = [
        (AD3, Remplie, "A21.al1.6", AD3),
        (AD2, Remplie, "A21.al1.5", AD2),
        (D1, Remplie, "A21.al1.1", AD3), // inscribed in neither: of the lower one (A4.al3)
        (IF2, NonRemplie, "A21.al1.8", AD3),
    ];
    for (classe, etat, disposition, apres) in cas {
        let a = voir(Inscription, classe);
        assert_eq!((a.etat, a.disposition.to_string().as_str(), a.classe), (etat, disposition, apres), "{classe}");
    }
    let agree = voir(Agrement, AD2);
    assert_eq!((agree.etat, agree.classe), (NonRemplie, AD3), "an agrément is not an inscription in AD2");
    let simple = acces_emploi(Inscription, AD1, IF1.seule(), &SANS, Lectures::DEFAUT).expect("the emploi has a class");
    assert_eq!(simple, acces(Inscription, AD1, IF1, &SANS, Lectures::DEFAUT));
    assert_eq!(acces_emploi(Inscription, D1, Classes::AUCUNE, &SANS, Lectures::DEFAUT), None);
}

/// Sets that A3 gives no emploi, to see what is kept of each class where both are as open or as closed.
#[test]
fn de_deux_classes_aussi_ouvertes_la_plus_haute_repond() {
    let sans = FaitsAcces { regime: Some(Regime::General), decision_nationale: Some(false), ..SANS };
    let fermees = acces_emploi(Inscription, AD3, Classes::de(&[D1, D3]), &sans, Lectures::DEFAUT).expect("classes");
    assert_eq!((fermees.etat, fermees.disposition.to_string().as_str()), (NonRemplie, "A21.al1.6"), "D3: A21.al2");
    let avec_if1 = acces_emploi(Inscription, D1, Classes::de(&[D2, IF1]), &SANS, Lectures::DEFAUT).expect("classes");
    assert_eq!((avec_if1.etat, avec_if1.lectures), (Remplie, L21), "D2 is open, but L21 was consulted for IF1");
}

#[test]
fn les_faits_d_un_dossier() {
    let texte =
        r#"{"id":"A","formation":{"diplome_informatique":"equivalent","experience_informatique_reconnue":false}}"#;
    let faits = FaitsAcces::du_dossier(&lire_dossier_json(texte).expect("a dossier"));
    assert_eq!(faits, FaitsAcces { diplome: Some(Diplome::Equivalent), experience: Some(false), ..SANS });
    let muet = FaitsAcces::du_dossier(&lire_dossier_json(r#"{"id":"A"}"#).expect("a dossier"));
    assert_eq!(muet, SANS);
}
