//! What a front can read back of a dossier and of a demande: said again through the accessors, they are what was read.

use liste_aptitude_noyau::demande::Demande;
use liste_aptitude_noyau::dossier::Dossier;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::format::notice::Contenu;
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet, lire_dossier_dans};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::Region;
use liste_aptitude_tests::complet;
use liste_aptitude_tests::strategies::{paires, tirage};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The dossier in full, but for its `id`, which the kernel does not keep: what serde takes of it, each fact by its accessor.
fn redire(d: &Dossier) -> Value {
    serde_json::to_value(d).expect("a dossier")
}

fn redire_demande(d: &Demande) -> Value {
    serde_json::to_value(d).expect("a demande")
}

/// A dossier with every field at something else than its default.
fn rempli() -> Value {
    let mut rempli = complet::dossier();
    rempli.as_object_mut().expect("an object").remove("id").expect("an id");
    rempli
}

/// Is every value of the second in the first, where it is written in full?
fn contient(complet: &Value, dit: &Value) -> bool {
    match (complet, dit) {
        (Value::Object(c), Value::Object(d)) => d.iter().all(|(cle, v)| c.get(cle).is_some_and(|c| contient(c, v))),
        (Value::Array(c), Value::Array(d)) => c.len() == d.len() && c.iter().zip(d).all(|(c, d)| contient(c, d)),
        _ => complet == dit,
    }
}

/// The same with every yes a no.
fn inverse(valeur: &Value) -> Value {
    match valeur {
        Value::Bool(b) => json!(!b),
        Value::Array(a) => a.iter().map(inverse).collect(),
        Value::Object(o) => o.iter().map(|(k, v)| (k.clone(), inverse(v))).collect(),
        autre => autre.clone(),
    }
}

/// The facts that may be missing, missing; the lists empty.
fn vide() -> Value {
    fn nu(objet: Champ) -> Value {
        let champs = objet.enfants().iter().filter(|&&champ| champ != Champ::Id);
        let nus = champs.map(|&champ| match champ.notice().contenu {
            Contenu::Liste(_) => (champ.cle().to_owned(), json!([])),
            Contenu::Objet if champ == Champ::Formation => (champ.cle().to_owned(), nu(champ)),
            _ => (champ.cle().to_owned(), Value::Null),
        });
        Value::Object(nus.collect())
    }
    nu(Champ::Racine)
}

fn lire(dossier: &Value) -> Dossier {
    let mut avec_id = dossier.clone();
    avec_id["id"] = json!("A");
    lire_dossier_json(&avec_id.to_string()).unwrap_or_else(|e| panic!("{e}: {dossier}"))
}

/// The field of a flat record: sixteen bytes, zeros at the end only.
#[test]
fn une_region_en_octets() {
    let champ = |texte: &[u8]| {
        let mut octets = [0; 16];
        octets[..texte.len()].copy_from_slice(texte);
        octets
    };
    for texte in ["1", "11", "Grand-Est", "seize caracteres", "Réunion"] {
        let region = Region::nouvelle(texte).expect("1 to 16 bytes");
        assert_eq!((region.texte(), region.octets()), (texte, champ(texte.as_bytes())));
        assert_eq!(Region::depuis_octets(champ(texte.as_bytes())), Some(region), "{texte}");
    }
    for texte in ["", "dix-sept lettres."] {
        assert_eq!(Region::nouvelle(texte), None, "{texte}");
    }
    for faux in [&b""[..], b"\x001", b"1\x001", b"11\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x001", b"\xff\xfe"] {
        assert_eq!(Region::depuis_octets(champ(faux)), None, "{faux:?}");
    }
}

#[test]
fn un_dossier_se_redit() {
    for dossier in [rempli(), inverse(&rempli())] {
        let redit = redire(&lire(&dossier));
        assert!(contient(&redit, &dossier), "{redit:#} is not {dossier:#}");
        assert_eq!(redire(&lire(&redit)), redit);
    }
    assert_eq!(redire(&lire(&vide())), vide());
}

/// A front that gives an `id` or nothing at all.
struct Muet(Option<&'static str>);

#[rustfmt::skip] // one row = one question
impl Objet for Muet {
    fn date(&self, _: Champ) -> Lu<Date> { Ok(None) }
    fn booleen(&self, _: Champ) -> Lu<bool> { Ok(None) }
    fn entier(&self, _: Champ) -> Lu<u32> { Ok(None) }
    fn choix<E: Enumeration>(&self, _: Champ) -> Lu<E> { Ok(None) }
    fn texte(&self, _: Champ) -> Lu<&str> { Ok(self.0) }
    fn agrement(&self, _: Champ) -> Result<AgrementLu, Regle> { Ok(AgrementLu::Absent) }
    fn objet(&self, _: Champ) -> Lu<Self> { Ok(None) }
    fn longueur(&self, _: Champ, _: usize) -> Result<u8, Regle> { Ok(0) }
    fn element(&self, _: Champ, _: Champ, _: u8) -> Result<Self, Regle> { Err(Regle::ChampRequis) }
    fn etranger(&self) -> Option<Etranger> { None }
}

#[test]
fn lire_a_la_place_d_un_autre_dossier_n_en_garde_rien() {
    let neuf = lire(&vide());
    let mut dossier = lire(&rempli());
    assert_eq!(lire_dossier_dans(&Muet(Some("B")), &mut dossier), Ok(()));
    assert_eq!(dossier, neuf);
    let mut refuse = lire(&rempli());
    assert_eq!(lire_dossier_dans(&Muet(None), &mut refuse).map_err(|e| e.regle), Err(Regle::ChampRequis));
    assert_eq!(refuse, Dossier::default());
}

#[test]
fn une_demande_se_redit() {
    let depot = json!({"cachet_poste": "1999-04-30", "exemplaires": 3, "recommande": true, "classes_indiquees": true,
        "pieces_jointes": true, "voie": "postale", "date_validation": null});
    let site = json!({"cachet_poste": null, "exemplaires": null, "recommande": null, "classes_indiquees": true,
        "pieces_jointes": false, "voie": "dematerialisee", "date_validation": "2015-05-06"});
    for (depot, reduction) in [(Value::Null, true), (depot.clone(), false), (inverse(&depot), true), (site, false)] {
        let texte =
            json!({"annee": 2016, "classe": "IF1", "lectures": 384, "depot": depot, "reduction_demandee": reduction});
        let demande = lire_demande_json(&texte.to_string()).expect("a demande");
        assert_eq!(redire_demande(&demande), texte);
        let mut autre = texte.clone();
        (autre["classe"], autre["lectures"]) = (json!("D2"), json!(5));
        let lectures = Lectures::depuis_bits(5).expect("within LECTURES_MAX");
        assert_eq!(redire_demande(&demande.pour_classe(Classe::D2).sous_lectures(lectures)), autre);
    }
}

#[test]
fn une_demande_se_fait_sans_depot() {
    for (annee, faite) in [(1999, false), (2000, true), (2199, true), (2200, false)] {
        let demande = Demande::nouvelle(annee, Classe::AD3, Lectures::TOUTES);
        let attendue = faite.then(|| {
            json!({"annee": annee, "classe": "AD3", "lectures": 8191, "depot": null,
            "reduction_demandee": true})
        });
        assert_eq!(demande.as_ref().map(redire_demande), attendue, "{annee}");
    }
}

proptest! {
    #![proptest_config(tirage(200))]

    #[test]
    fn toute_inscription_et_toute_periode_se_redisent(p in paires()) {
        let redit = redire(&p.dossier);
        for liste in [Champ::Carriere, Champ::Inscriptions] {
            let (redite, lue) = (&redit[liste.cle()], &p.dossier_json[liste.cle()]);
            prop_assert!(contient(redite, lue), "{redite:#} is not {lue:#}");
        }
    }
}
