//! What each finding rests on, worked out by hand from the text: its own provision, then those that gave it a figure or carried it.

use liste_aptitude_noyau::evaluer;
use liste_aptitude_noyau::fondement::fondement;
use liste_aptitude_noyau::format::json::lire_ligne_json;
use liste_aptitude_noyau::phrases::ecrire_constat;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{Anglais, Francais};

const SANS_TITRE: &str = r#""ancien_eleve":false,"diplome_assimile":"aucun","admissible_concours":false"#;
const TITRE: &str = r#""ancien_eleve":true,"diplome_assimile":"aucun","admissible_concours":false"#;

/// A dossier with these facts of training, these others, and a demande: each text as JSON.
fn ligne(formation: &str, autres: &str, demande: &str) -> String {
    format!(r#"{{"dossier":{{"id":"A","formation":{{{formation}}}{autres}}},"demande":{{{demande}}}}}"#)
}

/// The provisions of a finding, joined; the sentence of the finding must end with them.
fn de(ligne: &str, code: &str) -> String {
    let (dossier, demande) = lire_ligne_json(ligne).unwrap_or_else(|e| panic!("{ligne}: {e}"));
    let decision = evaluer(&dossier, &demande);
    let rang = decision.constats.iter().position(|c| c.code.nom() == code);
    let rang = rang.unwrap_or_else(|| panic!("no finding {code}: {ligne}"));
    let renvois: Vec<String> = fondement(&decision, rang).iter().map(ToString::to_string).collect();
    assert_eq!(renvois.first(), Some(&decision.constats[rang].disposition.to_string()));
    let renvois = renvois.join(", ");
    for langue in [Francais, Anglais] {
        let mut phrase = String::new();
        ecrire_constat(&decision, rang, langue, &mut phrase).expect("a String is never full");
        assert!(phrase.ends_with(&format!(" ({renvois}).")), "{phrase}");
    }
    renvois
}

const GENERAL: &str = r#""organisme":{"regime":"general","type":"organisme","categorie":"a"}"#;

/// A manager of level 7 of the general regime.
fn cadre(debut: &str, fin: &str) -> String {
    let fin = if fin.is_empty() { String::new() } else { format!(r#","fin":"{fin}""#) };
    format!(r#"{{"debut":"{debut}"{fin},{GENERAL},"fonction":"cadre","niveau":7}}"#)
}

/// A sous-directeur of a caisse of category A, class AD3, agréé on the day he began.
fn sous_directeur(debut: &str) -> String {
    format!(
        r#"{{"debut":"{debut}",{GENERAL},"fonction":"sous_directeur","niveau":1,"nomination_reguliere":true,"agrement":"{debut}","section_origine":"premiere"}}"#
    )
}

#[test]
fn l_article_26_se_nomme_ou_il_joue() {
    let inscrit = r#","naissance":"1958-05-01","inscrit_1999":true"#;
    let deuxieme = ligne(SANS_TITRE, inscrit, r#""annee":2000,"classe":"AD3""#);
    assert_eq!(de(&deuxieme, "a9_age"), "A9.al1, A26.al1");
    assert_eq!(de(&deuxieme, "a12_duree"), "A12.al3.2, A26.al1");
    // An age that nobody knows meets nothing by itself.
    let sans_age = ligne(SANS_TITRE, r#","inscrit_1999":true"#, r#""annee":2001,"classe":"AD3""#);
    assert_eq!(de(&sans_age, "a9_age"), "A9.al1, A26.al1");
    // Old enough, six years of management: article 26 changes nothing.
    let assez = format!(r#","naissance":"1955-05-01","inscrit_1999":true,"carriere":[{}]"#, cadre("1990-01-01", ""));
    let assez = ligne(SANS_TITRE, &assez, r#""annee":2000,"classe":"AD3""#);
    assert_eq!((de(&assez, "a9_age").as_str(), de(&assez, "a12_duree").as_str()), ("A9.al1", "A12.al3.2"));
    // It ends with the list of 2001.
    let apres = ligne(SANS_TITRE, inscrit, r#""annee":2002,"classe":"AD3""#);
    assert_eq!((de(&apres, "a9_age").as_str(), de(&apres, "a12_duree").as_str()), ("A9.al1", "A12.al3.2"));
    // Forty is enough to whoever was admissible, without article 26 where he was on no list of 1999.
    let admissible = r#""ancien_eleve":false,"diplome_assimile":"aucun","admissible_concours":true"#;
    let admissible =
        ligne(admissible, r#","naissance":"1958-05-01","inscrit_1999":false"#, r#""annee":2000,"classe":"AD3""#);
    assert_eq!(de(&admissible, "a9_age"), "A9.al2.1");
}

#[test]
fn les_quatre_annees_de_la_premiere_section() {
    let demande = r#""annee":2000,"classe":"AD3""#;
    let ancien = ligne(TITRE, r#","inscrit_1999":false"#, demande);
    assert_eq!(de(&ancien, "a12_duree"), "A12.al3.2, A12.al4");
    let inscrit = ligne(TITRE, r#","inscrit_1999":true"#, demande);
    assert_eq!(de(&inscrit, "a12_duree"), "A12.al3.2, A12.al4, A26.al1");
    // Under LDUREE two intervals are counted in days: two years of days are fewer than six.
    let deux = format!(
        r#","inscrit_1999":false,"naissance":"1950-01-01","carriere":[{},{}]"#,
        cadre("1990-01-01", "1991-06-30"),
        cadre("1995-01-01", "1996-06-30")
    );
    let en_jours = r#""annee":2000,"classe":"AD3","lectures":256"#;
    assert_eq!(de(&ligne(TITRE, &deux, en_jours), "a12_duree"), "A12.al3.2, A12.al4");
    assert_eq!(de(&ligne(SANS_TITRE, &deux, en_jours), "a12_duree"), "A12.al3.2");
}

#[test]
fn la_lecture_de_l_article_12_n_est_pas_l_article_26() {
    // Three years as AD3: short of the five of AD2. Lecture L12 leaves article 12 aside; article 26 does so before it is asked.
    let carriere =
        |inscrit: bool| format!(r#","inscrit_1999":{inscrit},"carriere":[{}]"#, sous_directeur("1997-01-01"));
    let demande = r#""annee":2000,"classe":"AD2","lectures":4"#;
    assert_eq!(de(&ligne(SANS_TITRE, &carriere(false), demande), "a12_duree"), "A12.al3.1, A12.al4");
    assert_eq!(de(&ligne(SANS_TITRE, &carriere(true), demande), "a12_duree"), "A12.al3.1, A12.al4, A26.al1");
}

#[test]
fn les_six_mois_que_la_commission_peut_oter() {
    // Agréé on 1 April 1997: two years and nine months on 1 January 2000, of the three asked for AD2.
    let court = format!(r#","inscrit_1999":false,"carriere":[{}]"#, sous_directeur("1997-04-01"));
    assert_eq!(
        de(&ligne(SANS_TITRE, &court, r#""annee":2000,"classe":"AD2""#), "a13_duree_fonctions"),
        "A13.al1.2, A13.al3"
    );
    let assez = format!(r#","inscrit_1999":false,"carriere":[{}]"#, sous_directeur("1997-01-01"));
    assert_eq!(de(&ligne(SANS_TITRE, &assez, r#""annee":2000,"classe":"AD2""#), "a13_duree_fonctions"), "A13.al1.2");
    let loin = format!(r#","inscrit_1999":false,"carriere":[{}]"#, sous_directeur("1999-01-01"));
    assert_eq!(de(&ligne(SANS_TITRE, &loin, r#""annee":2000,"classe":"AD2""#), "a13_duree_fonctions"), "A13.al1.2");
}

#[test]
fn la_commission_qui_n_est_pas_tenue_par_la_demande() {
    // A manager who left in 1998, judged on that day, without post on 1 January 2000: assimilated (A20.al4).
    let parti = format!(r#","depart_regime":"1998-07-01","carriere":[{}]"#, cadre("1985-01-01", "1998-06-30"));
    let parti = ligne(SANS_TITRE, &parti, r#""annee":2000,"classe":"D1""#);
    assert_eq!(de(&parti, "a17_classe"), "A20.al5, A20.al4, A11.al2");
    assert_eq!(de(&parti, "a20_assimilation"), "A20.al4");
    // Deemed listed in D1 (A19), asking for D1: outside every row.
    let d1 = r#","position":{"type":"detachement","debut":"1997-01-01"},"carriere":[{"debut":"1990-01-01","fin":"1996-12-31","organisme":{"regime":"general","type":"organisme","categorie":"a"},"fonction":"directeur","nomination_reguliere":true,"agrement":"1990-01-01","section_origine":"premiere"}]"#;
    assert_eq!(de(&ligne(SANS_TITRE, d1, r#""annee":2000,"classe":"D1""#), "a18_classe"), "A20.al5, A19.al1");
}

#[test]
fn la_date_a_laquelle_on_juge() {
    let parti = format!(
        r#","naissance":"1950-01-01","depart_regime":"1999-12-31","inscrit_1999":false,"carriere":[{}]"#,
        cadre("1985-01-01", "1999-12-30")
    );
    let parti = ligne(SANS_TITRE, &parti, r#""annee":2000,"classe":"AD3""#);
    assert_eq!(de(&parti, "a17_classe"), "A17.al1, A11.al2");
    assert_eq!(de(&parti, "a9_age"), "A9.al1, A11.al2");
    assert_eq!(de(&parti, "a12_duree"), "A12.al3.2, A11.al2");
    assert_eq!(de(&parti, "a7_section"), "A7.al1");
    // Left on 1 January itself: the date is the one of everybody.
    let le_jour_meme = format!(
        r#","naissance":"1950-01-01","depart_regime":"2000-01-01","inscrit_1999":false,"carriere":[{}]"#,
        cadre("1985-01-01", "1999-12-31")
    );
    let le_jour_meme = ligne(SANS_TITRE, &le_jour_meme, r#""annee":2000,"classe":"AD3""#);
    assert_eq!(de(&le_jour_meme, "a12_duree"), "A12.al3.2");
}

#[test]
fn les_mines_l_annexe_les_semaines_et_l_informatique() {
    // AD2 in the second section is for the agents of A17.al2.
    let mines = r#","naissance":"1950-01-01","carriere":[{"debut":"1985-01-01","organisme":{"regime":"mines","type":"canssm","categorie":"sans"},"fonction":"cadre","niveau":0,"qualite":"titulaire_categorie_a","attache_principal":true}]"#;
    let mines = ligne(SANS_TITRE, mines, r#""annee":2000,"classe":"AD2""#);
    assert_eq!(de(&mines, "a7_section"), "A7.al1, A17.al2");
    assert_eq!(de(&mines, "a17_classe"), "A17.al2");
    // Five years in a computing post of level 8; 41 years old.
    let informaticien = r#","naissance":"1958-05-01","inscrit_1999":false,"carriere":[{"debut":"1985-01-01","organisme":{"regime":"general","type":"organisme","categorie":"a"},"fonction":"informaticien","niveau":8}]"#;
    let titres = |diplome: &str| {
        format!(
            r#"{SANS_TITRE},"semaines_perfectionnement":0,"attestation_stage_informatique":true,"diplome_informatique":"{diplome}""#
        )
    };
    let demande = r#""annee":2000,"classe":"IF2""#;
    let annexe = ligne(&titres("annexe_6"), informaticien, demande);
    assert_eq!(de(&annexe, "a14_diplome"), "A14.al1.2, ANNEXE.6");
    assert_eq!(de(&annexe, "a9_age"), "A9.al2.2");
    let equivalent = ligne(&titres("equivalent"), informaticien, demande);
    assert_eq!(de(&equivalent, "a14_diplome"), "A14.al1.2");
    assert_eq!(de(&equivalent, "a9_age"), "A9.al2.2, A14.al1.2");
    // The six weeks that A15.al3.2 asks are those of A18.al3.
    let national = r#","naissance":"1950-01-01","carriere":[{"debut":"1990-01-01","organisme":{"regime":"general","type":"caisse_nationale","categorie":"sans"},"fonction":"sous_directeur","nomination_reguliere":true,"agrement":"sans_objet","section_origine":"premiere","classe_declaree":"AD2"}]"#;
    let formation = format!(r#"{SANS_TITRE},"semaines_perfectionnement":6"#);
    let classe = r#""annee":2000,"classe":"AD2""#;
    assert_eq!(de(&ligne(&formation, national, classe), "a15_perfectionnement"), "A15.al3.2, A18.al3");
}

/// The years that the first section takes off stand in another alinéa from the list of 2011 on, and class by class from that of 2013.
#[test]
fn la_reduction_se_nomme_dans_l_etat_de_la_liste() {
    let ligne = |annee: u16, classe: &str| {
        let carriere = format!(r#","naissance":"1950-01-01","carriere":[{}]"#, cadre("1990-01-01", ""));
        ligne(TITRE, &carriere, &format!(r#""annee":{annee},"classe":"{classe}""#))
    };
    #[rustfmt::skip] // one row = a list, a class
    let cas = [
        (2000, "AD3", "A12.al3.2, A12.al4"),
        (2003, "AD3", "A12.al3.2@2003, A12.al4@2003"),
        (2006, "AD2", "A12.al3.1@2003, A12.al4@2003"),
        (2007, "AD3", "A12.al3.2@2007, A12.al4@2007"),
        (2009, "IF1", "A12.al3.3@2008, A12.al4@2008"),
        (2010, "AD3", "A12.al3.2@2010, A12.al4@2010"),
        (2011, "AD3", "A12.al3.2@2011, A12.al5@2011"),
        (2011, "AD2", "A12.al3.1@2011, A12.al5@2011"),
        (2012, "IF2", "A12.al3.4@2012, A12.al5@2012"),
        (2013, "AD2", "A12.al3.1@2013, A12.al5.1@2013"),
        (2014, "AD3", "A12.al3.2@2013, A12.al5.2@2013"),
        // Twelve and nine years are no longer reduced.
        (2013, "IF1", "A12.al3.3@2013"),
        (2014, "IF2", "A12.al3.4@2013"),
    ];
    for (annee, classe, attendu) in cas {
        assert_eq!(de(&ligne(annee, classe), "a12_duree"), attendu, "{annee} {classe}");
    }
}

/// Admissible for 2010: his six years and some months are held to be enough on the two lists that A26.al1@2011 names.
#[test]
fn l_article_26_de_2011_se_nomme_dans_son_etat() {
    let carriere =
        format!(r#","naissance":"1950-01-01","recevable_2010":true,"carriere":[{}]"#, cadre("2005-06-01", ""));
    for (annee, attendu) in [(2011, "A12.al3.2@2011, A26.al1@2011"), (2012, "A12.al3.2@2012, A26.al1@2011")] {
        let ligne = ligne(SANS_TITRE, &carriere, &format!(r#""annee":{annee},"classe":"AD3""#));
        assert_eq!(de(&ligne, "a12_duree"), attendu);
    }
}

/// Where nobody knows which section it is, the sentence says what the first one would ask: the same years, class by class.
#[test]
fn la_phrase_dit_ce_que_la_premiere_section_demanderait() {
    let phrase = |annee: u16, classe: &str| {
        let carriere = format!(r#","naissance":"1950-01-01","carriere":[{}]"#, cadre("1998-06-01", ""));
        let inconnu = ligne("", &carriere, &format!(r#""annee":{annee},"classe":"{classe}""#));
        let (dossier, demande) = lire_ligne_json(&inconnu).expect("checked facts");
        let decision = evaluer(&dossier, &demande);
        let rang = decision.constats.iter().position(|c| c.code.nom() == "a12_duree").expect("seniority is examined");
        let mut phrase = String::new();
        ecrire_constat(&decision, rang, Anglais, &mut phrase).expect("a String is never full");
        phrase
    };
    #[rustfmt::skip] // one row = a list, a class, what is asked
    let cas = [
        (2000, "AD3", "required 6 years, or 2 years in the first section"),
        (2003, "AD3", "required 6 years, or 2 years in the first section"),
        (2004, "IF1", "required 12 years, or 8 years in the first section"),
        (2012, "AD3", "required 8 years, or 2 years in the first section"),
        (2012, "IF2", "required 9 years, or 5 years in the first section"),
        (2013, "AD3", "required 8 years, or 2 years in the first section"),
        (2013, "IF1", "required 12 years, found"),
    ];
    for (annee, classe, attendu) in cas {
        let dite = phrase(annee, classe);
        assert!(dite.contains(attendu), "{annee} {classe}: {dite}");
    }
}

#[test]
fn aucun_constat_aucun_fondement() {
    let (dossier, demande) =
        lire_ligne_json(&ligne(TITRE, "", r#""annee":2000,"classe":"AD3""#)).expect("checked facts");
    let decision = evaluer(&dossier, &demande);
    assert!(fondement(&decision, decision.constats.len()).is_empty());
}
