//! The JSON front: the syntax against an independent reader (and RFC 8259 where a limit is ours), then what the fields admit.

use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::format::json::{
    ecrire_erreur, lire_demande_json, lire_dossier_json, lire_identite_json, lire_ligne_json,
};
use liste_aptitude_noyau::{Demande, Dossier, ErreurEntree};
use liste_aptitude_tests::vecteurs;
use serde::de::IgnoredAny;
use serde_json::Value;

/// Is the text JSON, whatever it says?
fn est_json(texte: &str) -> bool {
    !matches!(lire_dossier_json(texte), Err(ErreurEntree { regle: Regle::JsonInvalide, .. }))
}

/// The place and the rule of a refusal.
fn refus<T: std::fmt::Debug>(lu: Result<T, ErreurEntree>) -> (String, &'static str) {
    let erreur = lu.expect_err("a refusal");
    (erreur.chemin.to_string(), erreur.regle.nom())
}

/// Each text with one character replaced, left out, doubled or followed by another, for characters that mean something in JSON.
#[test]
fn la_syntaxe_est_celle_de_serde_json() {
    let textes = [
        r#"{"a" : [1, -2.50e+3 ,true,null],"b":{"c\n\u00e9":"x"} , "d":[ ]}"#,
        r#" [0,-0,10,0.1,1e5,1E-5,false,"\"\\\/\b\f\n\r\t","",{},{"k":[[],{"z":null}]}] "#,
        "\"é\"",
        "-12.5E07",
        "[\t{\r\n} ]",
    ];
    let signes = "{}[]:,\"\\ 019-+.eEuntrfals/\n\u{1f}\u{e9}'";
    let mut refuses = 0;
    for texte in textes {
        let lettres: Vec<char> = texte.chars().collect();
        for place in 0..=lettres.len() {
            let (avant, apres): (String, String) =
                (lettres[..place].iter().collect(), lettres[place..].iter().collect());
            let reste: String = lettres.iter().skip(place + 1).collect();
            let essais = signes.chars().flat_map(|s| [format!("{avant}{s}{apres}"), format!("{avant}{s}{reste}")]);
            for essai in essais.chain([avant.clone(), format!("{avant}{reste}")]) {
                let attendu = serde_json::from_str::<IgnoredAny>(&essai).is_ok();
                assert_eq!(est_json(&essai), attendu, "{essai:?}");
                refuses += usize::from(!attendu);
            }
        }
    }
    assert!(refuses > 5_000, "only {refuses} texts refused");
}

#[test]
fn rfc_8259() {
    let bons = [
        "0",
        "-0",
        "-1",
        "1.5",
        "1e1",
        "1E+1",
        "1e-1",
        "0.0",
        "0e0",
        "123456789012345678901234567890",
        "true",
        "false",
        "null",
        "\"\"",
        "\"\u{7f}\"",
        r#""\u0000\uABCD\uef01""#,
        r#""\ud83d\ude00\uD800\uDFFF\uDBFF\uDC00""#,
        r#"{"\ud83d\ude00":"\ud7ff\ue000"}"#,
        "[]",
        "{}",
        " \t\r\n[ \t\r\n] \t\r\n",
        r#"{"":0}"#,
        r#"{"a":1,"a":2}"#,
    ];
    let mauvais = [
        "",
        " ",
        "-",
        "+1",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "1.e1",
        "1e",
        "1e+",
        "1e+-1",
        "1..2",
        "1e1e1",
        "1e1.5",
        "0x1",
        "1a",
        "NaN",
        "Infinity",
        "True",
        "nul",
        "nulll",
        "'a'",
        "\"",
        "\"a",
        "\"\t\"",
        "\"\u{0}\"",
        r#""\x""#,
        r#""\u12""#,
        r#""\u12g4""#,
        r#""\u+123""#,
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800x""#,
        r#""\ud800\n""#,
        r#""\ud800\ud800""#,
        r#""\udc00\ud800""#,
        r#""\ud800\u0041""#,
        r#""\ud800\ue000""#,
        r#"{"\udfff":0}"#,
        r#"["\udbff"]"#,
        r#""\""#,
        r#""\U1234""#,
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,,2]",
        "{",
        "}",
        "{1:2}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{a:1}",
        "[}",
        "{]",
        "[1}",
        "{\"a\":1]",
        "[1]]",
        "{}{}",
        "1 2",
        "[1]x",
        "\u{a0}1",
        "\u{feff}1",
        "/**/1",
        "[1]//",
        "{\"a\":1,\"b\"}",
        "{\"a\":[}",
        "{\"a\":1:2}",
        "[1:2]",
    ];
    for texte in bons {
        assert!(est_json(texte), "{texte:?}");
    }
    for texte in mauvais {
        assert!(!est_json(texte), "{texte:?}");
    }
}

/// Every character of the keys, words, dates and texts of a dossier and a demande written as an escape: the same facts.
#[test]
fn les_echappements_sont_decodes() {
    let echapper = |texte: &str, chaque: usize| {
        let (mut ecrit, mut dedans) = (String::new(), 0);
        for lettre in texte.chars() {
            match lettre {
                '"' => dedans = usize::from(dedans == 0),
                _ if dedans > 0 => {
                    dedans += 1;
                    if dedans % chaque == 0 {
                        for unite in lettre.encode_utf16(&mut [0; 2]) {
                            ecrit += &format!("\\u{unite:04x}");
                        }
                        continue;
                    }
                }
                _ => {}
            }
            ecrit.push(lettre);
        }
        ecrit
    };
    let mut essayes = 0;
    for v in vecteurs().iter().filter(|v| !v.dossier.contains('\\')) {
        for chaque in [1, 2, 3] {
            let (dossier, demande) = (echapper(&v.dossier, chaque), echapper(&v.demande, chaque));
            assert_eq!(lire_dossier_json(&dossier), lire_dossier_json(&v.dossier), "{}: {dossier}", v.nom);
            assert_eq!(lire_demande_json(&demande), lire_demande_json(&v.demande), "{}: {demande}", v.nom);
            let ligne = |d: &str, q: &str| lire_ligne_json(&format!(r#"{{"dossier":{d},"demande":{q}}}"#));
            assert_eq!(ligne(&dossier, &demande), ligne(&v.dossier, &v.demande), "{}", v.nom);
            essayes += 1;
        }
    }
    assert!(essayes > 3_000, "only {essayes} texts");
}

/// The region is compared as it reads: sixteen bytes of its characters, however many the escapes take.
#[test]
fn une_region_echappee_est_la_meme() {
    let lire = |region: &str| {
        let organisme = format!(r#"{{"regime":"general","type":"organisme","categorie":"a","region":"{region}"}}"#);
        let periode = format!(r#"{{"debut":"1990-01-01","organisme":{organisme},"fonction":"cadre"}}"#);
        lire_dossier_json(&format!(r#"{{"id":"A","carriere":[{periode}]}}"#))
    };
    let texte = |region: &str| {
        let dossier = lire(region).expect(region);
        dossier.carriere()[0].organisme().region().map(|r| r.texte().to_owned())
    };
    assert_eq!(texte(r"R\u00e9union"), Some("Réunion".to_owned()));
    assert_eq!(texte(r"\u00cele-de-France"), Some("Île-de-France".to_owned()));
    assert_eq!(texte(r"\ud83c\udf0a\ud83c\udf0a\ud83c\udf0a\ud83c\udf0a"), Some("🌊🌊🌊🌊".to_owned()));
    assert_eq!(texte(r#"\/\"\\\t"#), Some("/\"\\\t".to_owned()));
    let place = "carriere[0].organisme.region".to_owned();
    let trop_long = r"\u0061".repeat(17);
    for region in [
        trop_long.as_str(),
        r"\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
        r"\u0000",
        r"a\u0000",
        &"é".repeat(40),
    ] {
        assert_eq!(refus(lire(region)), (place.clone(), "hors_bornes"), "{region}");
    }
    assert_eq!(refus(lire("")), (place, "texte_vide"));
}

/// The `id` of a line, decoded, whatever its length.
#[test]
fn l_id_d_une_ligne() {
    for (ecrit, lu) in [("A", "A"), (r"\u0041\n\ud83d\ude00", "A\n😀"), (&r"\u00e9".repeat(300), &"é".repeat(300))] {
        let ligne = format!(r#"{{"demande":{DEMANDE},"dossier":{{"\u0069d":"{ecrit}"}}}}"#);
        let (id, ..) = lire_identite_json(&ligne, None).expect("a line");
        assert_eq!(id.to_string(), lu);
        assert_eq!(id.lettres().collect::<String>(), lu);
    }
}

/// Thirty-two levels, of any brackets; a dossier needs five. A line has one more: its own.
#[test]
fn la_profondeur_est_bornee() {
    for (niveaux, regle) in [(31, "champ_inconnu"), (32, "json_invalide"), (70, "json_invalide")] {
        let profond = format!(r#"{{"id":"A","x":{}{}}}"#, "[".repeat(niveaux), "]".repeat(niveaux));
        assert_eq!(refus(lire_dossier_json(&profond)).1, regle);
        let ligne = format!(r#"{{"dossier":{profond},"demande":{DEMANDE}}}"#);
        assert_eq!(refus(lire_ligne_json(&ligne)).1, regle, "the same dossier in a line");
    }

    for (ouvre, ferme) in [("[", "]"), (r#"{"a":"#, "}")] {
        for (niveaux, admis) in [(1, true), (31, true), (32, true), (33, false), (64, false), (65, false)] {
            let texte = format!("{}0{}", ouvre.repeat(niveaux), ferme.repeat(niveaux));
            assert_eq!(est_json(&texte), admis, "{niveaux} {ouvre}");
        }
    }
    let large = format!("[{}]", vec![r#"[{"a":[[0]]}]"#; 40].join(","));
    assert!(est_json(&large), "closing a bracket gives its level back");
}

#[test]
fn les_blancs_et_les_textes_ne_changent_rien() {
    for v in vecteurs().iter().step_by(3) {
        let valeur: Value = serde_json::from_str(&v.dossier).expect("JSON");
        let large = serde_json::to_string_pretty(&valeur).expect("JSON").replace(':', " :\t").replace(',', "\r\n ,");
        let mut renomme = valeur.clone();
        renomme["id"] = r#"a]}",:{[ \\"#.into();
        let attendu: Dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        for texte in [large, renomme.to_string()] {
            assert_eq!(lire_dossier_json(&texte).as_ref(), Ok(&attendu), "{}: {texte}", v.nom);
        }
    }
}

const DOSSIER: &str = r#"{"id":"A","naissance":"1950-01-01"}"#;
const DEMANDE: &str = r#"{"annee":2000,"classe":"AD3"}"#;

#[test]
fn une_ligne_porte_un_dossier_et_une_demande() {
    let attendue: (Dossier, Demande) =
        (lire_dossier_json(DOSSIER).expect("valid"), lire_demande_json(DEMANDE).expect("valid"));
    for ligne in [
        format!(r#"{{"dossier":{DOSSIER},"demande":{DEMANDE}}}"#),
        format!(r#" {{"demande":{DEMANDE} , "dossier":{DOSSIER}}} "#),
    ] {
        assert_eq!(lire_ligne_json(&ligne).as_ref(), Ok(&attendue), "{ligne}");
    }
    #[rustfmt::skip] // one row = one line refused
    let cas = [
        ("[]".to_owned(),                                                                    "$", "type"),
        ("null".to_owned(),                                                                  "$", "type"),
        ("{".to_owned(),                                                                     "$", "json_invalide"),
        (format!(r#"{{"demande":{DEMANDE}}}"#),                                              "$", "champ_requis"),
        (format!(r#"{{"dossier":{DOSSIER}}}"#),                                              "demande", "champ_requis"),
        (format!(r#"{{"dossier":{DOSSIER},"dossier":{DOSSIER},"demande":{DEMANDE}}}"#),      "$", "champ_double"),
        (format!(r#"{{"dossier":{DOSSIER},"demande":{DEMANDE},"demande":{DEMANDE}}}"#),      "demande", "champ_double"),
        (format!(r#"{{"dossier":1,"demande":{DEMANDE}}}"#),                                  "$", "type"),
        (format!(r#"{{"dossier":{DOSSIER},"demande":[]}}"#),                                 "demande", "type"),
        (format!(r#"{{"x":1,"dossier":{DOSSIER},"y":2,"demande":{DEMANDE}}}"#),              "x", "champ_inconnu"),
        (format!(r#"{{"dossier":{DOSSIER},"carriere":[],"demande":{DEMANDE}}}"#),            "carriere", "champ_inconnu"),
        (format!(r#"{{"dossier":{DOSSIER},"demande":{DEMANDE},"d\u0065mande":{DEMANDE}}}"#), "demande", "champ_double"),
        (format!(r#"{{"x":1,"dossier":{{"id":""}},"demande":{DEMANDE}}}"#),                  "id", "texte_vide"),
        (format!(r#"{{"dossier":{DOSSIER},"demande":{{"annee":1999,"classe":"AD3"}}}}"#),    "demande.annee", "hors_bornes"),
    ];
    for (ligne, chemin, regle) in cas {
        assert_eq!(refus(lire_ligne_json(&ligne)), (chemin.to_owned(), regle), "{ligne}");
    }
}

#[test]
fn un_champ_double_ou_inconnu() {
    let periode = r#""debut":"1990-01-01","organisme":{"regime":"autre","type":"organisme"},"fonction":"autre""#;
    #[rustfmt::skip] // one row = one dossier refused
    let cas = [
        (r#"{"id":"A","id":"B"}"#.to_owned(),                                            "id", "champ_double"),
        (r#"{"id":"A","naissance":null,"naissance":null}"#.to_owned(),                   "naissance", "champ_double"),
        (r#"{"inscrit_1999":true,"inscrit_1999":true,"id":"A","id":"A"}"#.to_owned(),    "id", "champ_double"),
        (r#"{"id":"A","id":"A","inscrit_1999":true,"inscrit_1999":true}"#.to_owned(),    "id", "champ_double"),
        (r#"{"id":"A","x":1,"y":2}"#.to_owned(),                                         "x", "champ_inconnu"),
        (r#"{"id":"A","x\\y":1}"#.to_owned(),                                            r"x\y", "champ_inconnu"),
        (r#"{"id":"A","\u00e9\"":1}"#.to_owned(),                                        "\u{e9}\"", "champ_inconnu"),
        (r#"{"id":"A","a\u0007b":1}"#.to_owned(),                                        "a", "champ_inconnu"),
        (r#"{"id":"A","\u0069d":"B"}"#.to_owned(),                                       "id", "champ_double"),
        (r#"{"\u0069\u0064":"A","id":"B"}"#.to_owned(),                                  "id", "champ_double"),
        (r#"{"x":1,"id":"A","naissance":3}"#.to_owned(),                                 "naissance", "type"),
        (format!(r#"{{"id":"A","carriere":[{{{periode}}},{{{periode},"fin":null,"fin":null}}]}}"#), "carriere[1].fin", "champ_double"),
        (format!(r#"{{"id":"A","carriere":[{{{periode},"x":0}}]}}"#),                    "carriere[0].x", "champ_inconnu"),
    ];
    for (dossier, chemin, regle) in cas {
        assert_eq!(refus(lire_dossier_json(&dossier)), (chemin.to_owned(), regle), "{dossier}");
    }
}

#[test]
fn un_nombre_est_entier_et_dans_ses_bornes() {
    let lire = |n: &str| lire_dossier_json(&format!(r#"{{"id":"A","formation":{{"semaines_perfectionnement":{n}}}}}"#));
    for (n, attendu) in [("0", 0), ("-0", 0), ("6", 6), ("999", 999)] {
        assert_eq!(lire(n).expect(n).formation().semaines_perfectionnement(), Some(attendu), "{n}");
    }
    #[rustfmt::skip] // one row = one number refused
    let cas = [
        ("-1", "hors_bornes"), ("1000", "hors_bornes"), ("65536", "hors_bornes"), ("4294967296", "hors_bornes"), ("-00", "json_invalide"),
        ("1.0", "type"), ("1e2", "type"), ("-1.5", "type"), ("\"6\"", "type"), ("[]", "type"), ("true", "type"),
    ];
    for (n, regle) in cas {
        assert_eq!(refus(lire(n)).1, regle, "{n}");
    }
}

/// Writes a list of so many elements.
type Ecrire<'a> = Box<dyn Fn(usize) -> String + 'a>;

/// As many elements as the format holds are read; one more is refused at the list.
#[test]
fn chaque_liste_a_sa_capacite() {
    let plage = |n: usize| format!(r#"{{"debut":"19{:02}-01-01"}}"#, 10 + n);
    let periode = r#""organisme":{"regime":"general","type":"organisme","categorie":"a"},"fonction":"cadre""#;
    let changement = |n: usize| format!(r#"{{"date":"19{:02}-01-01","categorie":"b"}}"#, 60 + n);
    let liste = |n: usize, element: &dyn Fn(usize) -> String| (0..n).map(element).collect::<Vec<_>>().join(",");
    #[rustfmt::skip] // one row = one list
    let listes: [(usize, &str, Ecrire<'_>); 5] = [
        (32, "carriere", Box::new(|n| format!(r#""carriere":[{}]"#,
            liste(n, &|k| format!(r#"{{"debut":"19{:02}-01-01",{periode}}}"#, 50 + k))))),
        (4, "carriere[0].reclassements", Box::new(|n| format!(r#""carriere":[{{"debut":"1950-01-01",{periode},"reclassements":[{}]}}]"#,
            liste(n, &changement)))),
        (16, "inscriptions", Box::new(|n| format!(r#""inscriptions":[{}]"#, liste(n, &|k| format!(
            r#"{{"annee":{},"classe":"AD3","section":"premiere","publication":"{}-12-01"}}"#, 1980 + k, 1979 + k))))),
        (8, "fonction_publique.categorie_a", Box::new(|n| format!(r#""fonction_publique":{{"categorie_a":[{}]}}"#, liste(n, &plage)))),
        (8, "fonction_publique.fonctions_securite_sociale",
            Box::new(|n| format!(r#""fonction_publique":{{"fonctions_securite_sociale":[{}]}}"#, liste(n, &plage)))),
    ];
    for (capacite, chemin, ecrire) in listes {
        let lire = |n| lire_dossier_json(&format!(r#"{{"id":"A",{}}}"#, ecrire(n)));
        for n in [0, 1, capacite - 1, capacite] {
            assert!(lire(n).is_ok(), "{n} in {chemin}: {:?}", lire(n));
        }
        assert_eq!(refus(lire(capacite + 1)), (chemin.to_owned(), "capacite"));
        assert_eq!(refus(lire(300)), (chemin.to_owned(), "capacite"));
    }
}

#[test]
fn une_erreur_s_ecrit_en_json() {
    let mut texte = String::new();
    let erreur = lire_dossier_json(r#"{"id":"A","naissance":"1950-02-30"}"#).expect_err("no such day");
    ecrire_erreur(&erreur, &mut texte).expect("a String is never full");
    let attendu =
        r#"{"chemin":"naissance","regle":"date_invalide","message":"naissance: date qui n’existe pas (no such date)"}"#;
    assert_eq!(texte, attendu);
    texte.clear();
    let erreur = lire_dossier_json(r#"{"id":"A","a\"\\\u00e9":0}"#).expect_err("no such field");
    ecrire_erreur(&erreur, &mut texte).expect("a String is never full");
    let attendu = r#"{"chemin":"a\"\\é","regle":"champ_inconnu","message":"a\"\\é: champ inconnu (unknown field)"}"#;
    assert_eq!(texte, attendu);
}
