//! JSON read in one go, in the order of the page or in another, against JSON proved first: the same facts, the same error at the same
//! place, whatever the text.
//!
//! A text in which the key of a required field is written with an escape says the same, and is always proved first: each text is read as
//! it is and so rewritten.

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json, lire_identite_json};
use liste_aptitude_noyau::{ErreurEntree, evaluer};
use liste_aptitude_tests::complet::ecrits;
use liste_aptitude_tests::vecteurs;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// A dossier and a demande with every field of the page, in its order; the first letter is one of two bytes.
fn textes() -> (String, String) {
    let (dossier, mut demandes) = ecrits();
    (dossier.replacen(r#":"F"#, r#":"É "#, 1), demandes.swap_remove(0))
}

/// SplitMix64: the same everywhere.
struct Alea(u64);

impl Alea {
    fn sous(&mut self, borne: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((x ^ (x >> 31)) % u64::try_from(borne.max(1)).expect("small")).expect("small")
    }
}

/// What texts became, by reading and by rule.
#[derive(Default)]
struct Bilan(BTreeMap<&'static str, u32>);

impl Bilan {
    fn comparer<T: Debug + PartialEq>(
        &mut self,
        cle: &str,
        texte: &str,
        lire: impl for<'t> Fn(&'t str) -> Result<T, ErreurEntree>,
    ) {
        let echappee = format!(r#""\u{:04x}{}""#, u32::from(cle.as_bytes()[0]), &cle[1..]);
        let prouve = texte.replacen(&format!("\"{cle}\""), &echappee, 1);
        let lu = lire(texte);
        assert_eq!(lu, lire(&prouve), "{texte}");
        *self.0.entry(lu.map_or_else(|erreur| erreur.regle.nom(), |_| "lu")).or_default() += 1;
    }

    fn dossier(&mut self, texte: &str) {
        self.comparer("id", texte, lire_dossier_json);
    }

    fn demande(&mut self, texte: &str) {
        self.comparer("annee", texte, lire_demande_json);
    }

    fn ligne(&mut self, texte: &str) {
        self.comparer("dossier", texte, |texte| {
            let (id, dossier, demande) = lire_identite_json(texte, None)?;
            let decision = evaluer(&dossier, &demande);
            Ok((id.to_string(), dossier, demande, decision))
        });
    }

    fn vu(&self, quoi: &str, au_moins: u32) {
        let fois = self.0.get(quoi).copied().unwrap_or(0);
        assert!(fois >= au_moins, "only {fois} times {quoi}: {:?}", self.0);
    }
}

fn ligne(dossier: &str, demande: &str) -> String {
    format!(r#"{{"dossier":{dossier},"demande":{demande}}}"#)
}

/// The members of all objects of a JSON text, keys and values; up to where it is JSON no more.
fn membres(texte: &str) -> Vec<(usize, usize)> {
    let (mut ouverts, mut trouves, mut dans_un_texte, mut echappe) = (Vec::new(), Vec::new(), false, false);
    for (place, octet) in texte.bytes().enumerate() {
        match octet {
            _ if echappe => echappe = false,
            b'\\' if dans_un_texte => echappe = true,
            b'"' => dans_un_texte = !dans_un_texte,
            _ if dans_un_texte => {}
            b'{' | b'[' => ouverts.push((octet, place + 1)),
            b',' | b'}' | b']' => {
                let Some((ouvrante, debut)) = ouverts.pop() else { break };
                if ouvrante == b'{' && debut < place {
                    trouves.push((debut, place));
                }
                if octet == b',' {
                    ouverts.push((ouvrante, place + 1));
                }
            }
            _ => {}
        }
    }
    trouves
}

/// The texts written in other ways: nothing changes, and each is read.
#[test]
fn les_blancs() {
    let mut bilan = Bilan::default();
    for (dossier, demande) in [textes()].into_iter().chain(vecteurs().into_iter().map(|v| (v.dossier, v.demande))) {
        let attendu = lire_dossier_json(&dossier);
        for (deux_points, virgule, ouvre, ferme) in [
            (":", ",", "", ""),
            (": ", ", ", "", ""),
            (" :\t", "\r\n          ,  ", "\n ", " \n"),
            (":", ",", "\t", "\r"),
        ] {
            let ecrire = |texte: &str| {
                let (mut ecrit, mut dans_un_texte, mut echappe) = (String::new(), false, false);
                for lettre in texte.chars() {
                    match lettre {
                        '"' if !echappe => dans_un_texte = !dans_un_texte,
                        ':' if !dans_un_texte => {
                            ecrit.push_str(deux_points);
                            continue;
                        }
                        ',' if !dans_un_texte => {
                            ecrit.push_str(virgule);
                            continue;
                        }
                        '}' | ']' if !dans_un_texte => ecrit.push_str(ferme),
                        _ => {}
                    }
                    echappe = lettre == '\\' && !echappe;
                    ecrit.push(lettre);
                    if matches!(lettre, '{' | '[') && !dans_un_texte {
                        ecrit.push_str(ouvre);
                    }
                }
                format!("{ouvre}{ecrit}{ferme}")
            };
            let (dossier, demande) = (ecrire(&dossier), ecrire(&demande));
            assert_eq!(lire_dossier_json(&dossier), attendu, "{dossier}");
            bilan.dossier(&dossier);
            bilan.demande(&demande);
            bilan.ligne(&ligne(&dossier, &demande));
            bilan.ligne(&format!(r#"{{"demande":{demande}{virgule}"dossier":{dossier}}}"#));
        }
    }
    bilan.vu("lu", 10_000);
}

/// Texts of every field with one character changed, put in or taken out, or cut short there.
#[test]
fn chaque_signe() {
    let (dossier, demande) = textes();
    lire_dossier_json(&dossier).expect("a legal dossier");
    lire_demande_json(&demande).expect("a legal demande");
    let mut bilan = Bilan::default();
    let court = ligne(r#"{"id":"A"}"#, &demande);
    for texte in [dossier, demande, court] {
        for place in (0..=texte.len()).filter(|&place| texte.is_char_boundary(place)) {
            let (avant, apres) = texte.split_at(place);
            let mut lettres = apres.chars();
            let _ = lettres.next();
            let reste = lettres.as_str();
            let essais = "{}[],:\" \\01-.enA\u{1f}é"
                .chars()
                .flat_map(|s| [format!("{avant}{s}{apres}"), format!("{avant}{s}{reste}")]);
            for essai in essais.chain([avant.to_owned(), format!("{avant}{reste}")]) {
                match texte.as_bytes()[2] {
                    b'i' => bilan.dossier(&essai),
                    b'a' => bilan.demande(&essai),
                    _ => bilan.ligne(&essai),
                }
            }
        }
    }
    bilan.vu("json_invalide", 30_000);
    bilan.vu("lu", 400);
    for regle in ["type", "champ_inconnu", "champ_requis", "valeur_inconnue", "date_invalide", "hors_bornes"] {
        bilan.vu(regle, 10);
    }
}

/// Members moved, doubled, left out, of other kinds: in one place, then in another of the same text.
#[test]
fn chaque_membre() {
    let valeurs = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1",
        "01",
        "1.0",
        "1e1",
        "255",
        "999999999",
        "4294967296",
        "\"\"",
        "{}",
        "[]",
        "[{}]",
        "[null]",
        "\"sans_objet\"",
        "\"2000-02-30\"",
        "\"1899-12-31\"",
        "\"2000-01-01 \"",
        "\"AD1\"",
        "nul",
        "truee",
        "\"a",
    ];
    let mut bilan = Bilan::default();
    let mut alea = Alea(1);
    let (dossier, demande) = textes();
    let (tous, le_plein) = (vecteurs(), ligne(&dossier, &demande));
    for essai in 0..20_000 {
        let mut texte = match essai % 4 {
            0 => le_plein.clone(),
            _ => {
                let v = &tous[alea.sous(tous.len())];
                ligne(&v.dossier, &v.demande)
            }
        };
        for _ in 0..=alea.sous(2) {
            let spans = membres(&texte);
            if spans.is_empty() {
                break;
            }
            let (debut, fin) = spans[alea.sous(spans.len())];
            let (vers, _) = spans[alea.sous(spans.len())];
            let membre = texte[debut..fin].to_owned();
            match alea.sous(6) {
                0 => texte.replace_range(debut..(fin + usize::from(texte.as_bytes().get(fin) == Some(&b','))), ""),
                1 => texte.insert_str(debut, &format!("{membre},")),
                2 => texte.insert_str(vers, &format!("{membre},")),
                3 if vers < debut => {
                    texte.replace_range(debut.saturating_sub(1)..fin, "");
                    texte.insert_str(vers, &format!("{membre},"));
                }
                4 => texte.insert_str(debut, r#""autre":[{"a":"\n"}],"#),
                _ => {
                    let place = membre.find(':').map_or(fin, |place| debut + place + 1);
                    texte.replace_range(place..fin, valeurs[alea.sous(valeurs.len())]);
                }
            }
        }
        bilan.ligne(&texte);
    }
    bilan.vu("lu", 500);
    for regle in
        ["json_invalide", "type", "champ_inconnu", "champ_double", "champ_requis", "valeur_inconnue", "hors_bornes"]
    {
        bilan.vu(regle, 50);
    }
}

/// Lists as long as they may be, and longer by one; in the order of the page or not, with another list behind.
#[test]
fn les_listes_pleines() {
    let listes = [
        (
            r#""carriere":"#,
            32,
            r#"{"debut":"1990-01-01","organisme":{"regime":"general","type":"organisme","categorie":"a"},"fonction":"cadre"}"#,
            r#","inscriptions":[]"#,
        ),
        (
            r#""inscriptions":"#,
            16,
            r#"{"annee":1995,"classe":"AD3","section":"deuxieme","publication":"1994-12-20"}"#,
            "",
        ),
        (
            r#""fonction_publique":{"categorie_a":"#,
            8,
            r#"{"debut":"1990-01-01","fin":"1990-02-01"}"#,
            r#","fonctions_securite_sociale":[{"debut":"1990-01-01"}]}"#,
        ),
    ];
    for (avant, capacite, element, apres) in listes {
        for (nombre, regle) in [(0, "lu"), (capacite, "lu"), (capacite + 1, "capacite"), (300, "capacite")] {
            let mut bilan = Bilan::default();
            let liste = format!("{avant}[{}]{apres}", vec![element; nombre].join(","));
            bilan.dossier(&format!(r#"{{"id":"A",{liste}}}"#));
            bilan.dossier(&format!(r#"{{{liste},"id":"A"}}"#));
            bilan.vu(regle, 2);
        }
    }
}

/// A value with the members of each object in another order: as drawn, or sorted (serde_json keeps them so) where nothing is.
fn autre_ordre(valeur: &Value, alea: &mut Option<Alea>) -> String {
    match valeur {
        Value::Object(membres) => {
            let mut membres: Vec<_> = membres.iter().collect();
            if let Some(alea) = alea {
                (1..membres.len()).for_each(|rang| membres.swap(rang, alea.sous(rang + 1)));
            }
            let membres = membres.into_iter().map(|(cle, valeur)| format!("\"{cle}\":{}", autre_ordre(valeur, alea)));
            format!("{{{}}}", membres.collect::<Vec<_>>().join(","))
        }
        Value::Array(elements) => {
            let elements = elements.iter().map(|element| autre_ordre(element, alea));
            format!("[{}]", elements.collect::<Vec<_>>().join(","))
        }
        autre => autre.to_string(),
    }
}

/// The same facts in any order of the keys, at every level, are the same dossier and the same decision.
#[test]
fn les_cles_dans_un_autre_ordre() {
    let mut bilan = Bilan::default();
    let tous = vecteurs().into_iter().map(|v| (v.dossier, v.demande)).chain([textes()]);
    for (rang, (dossier, demande)) in (0..).zip(tous) {
        let lire = |texte: &str| {
            let (id, dossier, demande) = lire_identite_json(texte, None)?;
            let decision = evaluer(&dossier, &demande);
            Ok::<_, ErreurEntree>((id.to_string(), dossier, demande, decision))
        };
        let texte = ligne(&dossier, &demande);
        let (attendu, valeur) = (lire(&texte), serde_json::from_str::<Value>(&texte).expect("a JSON text"));
        for mut alea in [None, Some(Alea(rang)), Some(Alea(!rang)), Some(Alea(rang << 32))] {
            let melange = autre_ordre(&valeur, &mut alea);
            assert_eq!(lire(&melange), attendu, "{melange}");
            bilan.ligne(&melange);
        }
    }
    bilan.vu("lu", 4_000);
}

/// What the lines of a reading in another order must not let through: a member twice, the first time null; something behind the object.
#[test]
fn les_lignes_en_desordre() {
    let (dossier, demande) = (r#"{"naissance":null,"id":"A"}"#, r#"{"classe":"AD1","annee":2000}"#);
    let mut bilan = Bilan::default();
    bilan.ligne(&format!(r#"{{"demande":{demande},"dossier":{dossier}}}"#));
    bilan.vu("lu", 1);
    for double in [
        format!(r#"{{"demande":null,"dossier":{dossier},"demande":{demande}}}"#),
        format!(r#"{{"demande":{demande},"dossier":{dossier},"demande":{demande}}}"#),
        format!(r#"{{"demande":{{"classe":"AD1"}},"dossier":{dossier},"demande":{demande}}}"#),
    ] {
        bilan.ligne(&double);
    }
    bilan.vu("champ_double", 3);
    bilan.dossier(&format!("{dossier} A"));
    bilan.demande(&format!("{demande}}}"));
    bilan.vu("json_invalide", 2);
}
