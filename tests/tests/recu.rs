//! Receipts: the hash against the published vectors, the check characters against every slip, the facts against every change.

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::recu::{LONGUEUR, RefusRecu, Sha256, controle, empreinte_des_faits, recu, verifier_recu};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::texte::version::{EtatDuTexte, PREMIERES};
use liste_aptitude_noyau::{Demande, Dossier, evaluer};
use liste_aptitude_tests::vecteurs;
use serde_json::{Value, json};

fn condense(morceaux: &[&[u8]]) -> String {
    let mut h = Sha256::default();
    for morceau in morceaux {
        h.ajouter(morceau);
    }
    h.terminer().iter().map(|o| format!("{o:02x}")).collect()
}

/// The examples that NIST publishes with FIPS 180-4, and the empty message.
#[test]
fn sha256_des_exemples_publies() {
    let longue = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";
    let million = [b'a'; 1_000_000];
    let cas: [(&[&[u8]], &str); 6] = [
        (&[], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (&[b"abc"], "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (&[b"a", b"", b"bc"], "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            &[b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"],
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (&[longue.as_bytes()], "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
        (&[&million], "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ];
    for (message, attendu) in cas {
        assert_eq!(condense(message), attendu);
    }
}

/// The example of the standard for this system: ISO79 is completed by 3W.
#[test]
fn controle_de_l_exemple_de_la_norme() {
    assert_eq!(controle("ISO79"), ['3', 'W']);
}

#[test]
fn empreinte_du_texte_figee() {
    const FIGEE: u64 = 0xf4d6_1110_75d5_2c73;
    let empreinte = EtatDuTexte::E2000.empreinte();
    assert_eq!(
        empreinte, FIGEE,
        "the tables of the initial text changed: receipts given so far will no longer verify. If the change is a correction of \
         the tables, write {empreinte:#018x} here and raise the version of the program"
    );
}

#[test]
fn un_etat_pour_chaque_liste() {
    assert!(PREMIERES.windows(2).all(|v| v[0].0 < v[1].0));
    for &(premiere, etat) in PREMIERES {
        assert_eq!(etat.nom(), premiere.to_string(), "a state is named by its first list");
        assert_eq!(EtatDuTexte::de_la_liste(premiere), etat);
    }
    let mut precedent = EtatDuTexte::E2000;
    for annee in 2000..=2199 {
        let etat = EtatDuTexte::de_la_liste(annee);
        let nouveau = PREMIERES.iter().any(|&(premiere, _)| premiere == annee);
        assert!(etat == precedent || nouveau, "the state changes on the list of {annee}, which is the first of none");
        precedent = etat;
    }
}

/// The first `5 × n` bits of these bytes, five a character, in the digits and letters but I, L, O and U.
fn base32(octets: &[u8], n: usize) -> String {
    let bits: Vec<usize> =
        octets.iter().flat_map(|o| (0..8).rev().map(move |rang| usize::from(o >> rang & 1))).collect();
    let lettres = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    bits.chunks(5).take(n).map(|c| char::from(lettres[c.iter().fold(0, |valeur, bit| valeur * 2 + bit)])).collect()
}

/// Each part of a receipt where the description of the format says, under lectures of three different digits.
#[test]
fn les_parties_d_un_recu() {
    let version: Vec<u8> = env!("CARGO_PKG_VERSION").split('.').map(|n| n.parse().expect("a number")).collect();
    let c = &cas()[0];
    let etat = EtatDuTexte::de_la_liste(c.demande.annee());
    let texte = base32(&etat.empreinte().to_be_bytes(), 8);
    for bits in [0, 7, 42, 375, 511, 512, 1023] {
        let demande = c.demande.sous_lectures(Lectures::depuis_bits(bits).expect("within LECTURES_MAX"));
        let decision = evaluer(&c.dossier, &demande);
        let recu = recu(&c.dossier, c.id(), &demande, &decision);
        let faits = base32(&empreinte_des_faits(&c.dossier, c.id(), &demande), 32);
        let verdict = decision.verdict.code();
        let attendu =
            format!("LA{:02}{:02}{:02}-{texte}-{bits:04}{verdict}-{faits}", version[0], version[1], version[2]);
        assert_eq!(&recu[..LONGUEUR - 3], attendu);
    }
}

struct Cas {
    nom: String,
    json: Value,
    dossier: Dossier,
    demande: Demande,
}

impl Cas {
    fn id(&self) -> &str {
        self.json["id"].as_str().expect("an id")
    }
    fn recu(&self) -> String {
        recu(&self.dossier, self.id(), &self.demande, &evaluer(&self.dossier, &self.demande)).as_str().to_owned()
    }
    fn verifier(&self, recu: &str) -> Result<(), RefusRecu> {
        verifier_recu(recu, &self.dossier, self.id(), &self.demande)
    }
}

fn cas() -> Vec<Cas> {
    let lire = |v: liste_aptitude_tests::Vecteur| Cas {
        json: serde_json::from_str(&v.dossier).expect("JSON"),
        dossier: lire_dossier_json(&v.dossier).expect("a vector with a decision is valid"),
        demande: lire_demande_json(&v.demande).expect("a vector with a decision is valid"),
        nom: v.nom,
    };
    vecteurs().into_iter().map(lire).collect()
}

#[test]
fn chaque_recu_tient_dans_sa_colonne_et_se_verifie() {
    let mut tous = std::collections::BTreeMap::new();
    for c in cas() {
        let recu = c.recu();
        assert_eq!(recu.len(), LONGUEUR, "{}", c.nom);
        assert!(recu.bytes().all(|o| o.is_ascii_uppercase() || o.is_ascii_digit() || o == b'-'), "{recu}");
        assert_eq!(c.verifier(&recu), Ok(()), "{}", c.nom);
        if let Some((json, demande)) = tous.insert(recu, (c.json.clone(), c.demande)) {
            let relu = lire_dossier_json(&json.to_string()).expect("just read");
            assert_eq!((relu, demande), (c.dossier, c.demande), "{}: one receipt for two cases", c.nom);
        }
    }
}

#[test]
fn toute_faute_de_frappe_se_voit() {
    let c = &cas()[0];
    let recu = c.recu();
    for place in 0..recu.len() {
        for autre in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ- a\u{e9}".chars() {
            let mut faux: Vec<char> = recu.chars().collect();
            if std::mem::replace(&mut faux[place], autre) != autre {
                let faux: String = faux.into_iter().collect();
                assert!(matches!(c.verifier(&faux), Err(RefusRecu::Forme | RefusRecu::Controle)), "{faux}");
            }
        }
        let mut faux = recu.clone().into_bytes();
        if place + 1 < faux.len() && faux[place] != faux[place + 1] {
            faux.swap(place, place + 1);
            let faux = String::from_utf8(faux).expect("ASCII");
            assert!(matches!(c.verifier(&faux), Err(RefusRecu::Forme | RefusRecu::Controle)), "{faux}");
        }
    }
    for faux in ["", "-", &recu[1..], &format!("{recu}0"), &format!("{recu}-"), &recu.to_lowercase()] {
        assert_eq!(c.verifier(faux), Err(RefusRecu::Forme), "{faux}");
    }
}

/// The receipt with a part replaced and its check characters made good.
fn forger(recu: &str, place: usize, morceau: &str) -> String {
    let mut faux = recu[..LONGUEUR - 2].to_owned();
    faux.replace_range(place..place + morceau.len(), morceau);
    let [un, deux] = controle(&faux);
    format!("{faux}{un}{deux}")
}

#[test]
fn chaque_refus() {
    let c = &cas()[0];
    let recu = c.recu();
    assert_eq!(forger(&recu, 0, &recu[..8]), recu);
    let autre = |o: &str| if o == "1" { "2" } else { "1" };
    for (place, refus) in [
        (7, RefusRecu::Version),
        (9, RefusRecu::Texte),
        (21, RefusRecu::Lectures),
        (22, RefusRecu::Verdict),
        (24, RefusRecu::Faits),
    ] {
        let faux = forger(&recu, place, autre(&recu[place..=place]));
        assert_eq!(c.verifier(&faux), Err(refus), "{faux}");
    }
    let sous_l5 =
        c.demande.sous_lectures(Lectures::depuis_bits(c.demande.lectures().bits() ^ 1).expect("within LECTURES_MAX"));
    assert_eq!(verifier_recu(&recu, &c.dossier, c.id(), &sous_l5), Err(RefusRecu::Lectures));
    assert_eq!(verifier_recu(&recu, &c.dossier, "autre", &c.demande), Err(RefusRecu::Faits));
    let autre_annee =
        Demande::nouvelle(c.demande.annee() + 1, c.demande.classe(), c.demande.lectures()).expect("a year");
    assert_eq!(verifier_recu(&recu, &c.dossier, c.id(), &autre_annee), Err(RefusRecu::Faits));
}

/// Receipts given before there were a thousand sets of lectures had three digits for them: they verify as ever.
#[test]
fn un_recu_a_trois_chiffres_se_lit_encore() {
    let c = &cas()[0];
    for (bits, lu) in [(0, true), (375, true), (512, true), (1023, false)] {
        let demande = c.demande.sous_lectures(Lectures::depuis_bits(bits).expect("within LECTURES_MAX"));
        let recu = recu(&c.dossier, c.id(), &demande, &evaluer(&c.dossier, &demande));
        let mut ancien = recu[..LONGUEUR - 2].to_owned();
        ancien.remove(18);
        let [un, deux] = controle(&ancien);
        let attendu = if lu { Ok(()) } else { Err(RefusRecu::Lectures) };
        assert_eq!(verifier_recu(&format!("{ancien}{un}{deux}"), &c.dossier, c.id(), &demande), attendu, "{bits}");
    }
}

/// Other values for a leaf of a dossier; the reading says which of them are valid.
fn autres(feuille: &Value) -> Vec<Value> {
    match feuille {
        Value::Null => {
            vec![json!(true), json!(3), json!("2001-02-03"), json!("aucun"), json!("premiere"), json!("AD3")]
        }
        Value::Bool(b) => vec![json!(!b), Value::Null],
        Value::Number(n) => vec![json!(n.as_u64().map_or(0, |n| n + 1)), Value::Null],
        Value::String(s) => {
            let mots = ["aucun", "premiere", "D2", "1", "b", "cadre", "annexe_3", "sans_objet", "75", "detachement"];
            let jour = s.strip_suffix("01").map(|debut| json!(format!("{debut}02")));
            mots.iter().map(|m| json!(m)).chain(jour).chain([Value::Null]).collect()
        }
        Value::Array(liste) => vec![Value::Array(liste.iter().skip(1).cloned().collect())],
        Value::Object(_) => vec![Value::Null],
    }
}

fn chemins(valeur: &Value, ici: &str, tous: &mut Vec<String>) {
    match valeur {
        Value::Object(champs) => champs.iter().for_each(|(cle, v)| chemins(v, &format!("{ici}/{cle}"), tous)),
        Value::Array(liste) => {
            liste.iter().enumerate().for_each(|(rang, v)| chemins(v, &format!("{ici}/{rang}"), tous))
        }
        _ => {}
    }
    if !ici.is_empty() && ici != "/id" {
        tous.push(ici.to_owned());
    }
}

#[test]
fn tout_autre_fait_refuse_le_recu() {
    let (mut essais, mut champs) = (0, std::collections::BTreeSet::new());
    for c in cas().iter().step_by(7) {
        let recu = c.recu();
        let mut tous = Vec::new();
        chemins(&c.json, "", &mut tous);
        for chemin in tous {
            for autre in autres(c.json.pointer(&chemin).expect("a path of this dossier")) {
                let mut change = c.json.clone();
                *change.pointer_mut(&chemin).expect("a path of this dossier") = autre;
                let Ok(dossier) = lire_dossier_json(&change.to_string()) else { continue };
                let refuse = verifier_recu(&recu, &dossier, c.id(), &c.demande);
                if dossier == c.dossier {
                    assert_eq!(refuse, Ok(()), "{}: {chemin}", c.nom);
                } else {
                    assert_eq!(refuse, Err(RefusRecu::Faits), "{}: {chemin}", c.nom);
                    essais += 1;
                    champs.insert(chemin.rsplit('/').next().expect("a last part").to_owned());
                }
            }
        }
    }
    println!("{essais} changed facts, in the fields {champs:?}");
    assert!(essais >= 1500 && champs.len() >= 40, "{essais} {champs:?}");
}

/// The way a demande was filed (A16) is one of its facts: whether it is told at all, and each of the five things told.
#[test]
fn tout_autre_depot_refuse_le_recu() {
    let depot = json!({
        "cachet_poste": "2006-04-28", "exemplaires": 2, "recommande": true, "classes_indiquees": true, "pieces_jointes": true
    });
    let demande = |depot: &Value| {
        let texte = json!({ "annee": 2007, "classe": "AD1", "depot": depot }).to_string();
        lire_demande_json(&texte).expect("a valid demande")
    };
    let c = cas()
        .into_iter()
        .find(|c| c.nom.ends_with("art3-deux-classes-adjoint-ssm-1-inscrit-ensuite"))
        .expect("a vector");
    let recu_de = |d: &Demande| recu(&c.dossier, c.id(), d, &evaluer(&c.dossier, d)).as_str().to_owned();
    let recu = recu_de(&demande(&depot));
    assert_eq!(verifier_recu(&recu, &c.dossier, c.id(), &demande(&depot)), Ok(()));
    let changes = [
        ("cachet_poste", json!("2006-04-27")),
        ("exemplaires", json!(3)),
        ("recommande", json!(false)),
        ("classes_indiquees", json!(false)),
        ("pieces_jointes", json!(false)),
    ];
    let autres = changes.into_iter().map(|(champ, valeur)| {
        let mut autre = depot.clone();
        autre[champ] = valeur;
        autre
    });
    let mut recus = std::collections::BTreeSet::from([recu]);
    for autre in autres.chain([Value::Null]) {
        let autre = demande(&autre);
        assert!(recus.iter().all(|recu| verifier_recu(recu, &c.dossier, c.id(), &autre).is_err()), "{autre:?}");
        assert!(recus.insert(recu_de(&autre)));
    }
    // The same verdict from another filing in order: only the facts tell them apart.
    let memes = demande(
        &json!({ "cachet_poste": "2006-04-27", "exemplaires": 2, "recommande": true, "classes_indiquees": true, "pieces_jointes": true }),
    );
    assert_eq!(verifier_recu(&recu_de(&demande(&depot)), &c.dossier, c.id(), &memes), Err(RefusRecu::Faits));
}
