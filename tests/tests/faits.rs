//! What a front can read back of a dossier and of a demande: said again through the accessors, they are what was read.

use liste_aptitude_noyau::demande::{Demande, Depot};
use liste_aptitude_noyau::dossier::{Dossier, FonctionPublique, Formation, Inscription, Periode, Plage, Position};
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet, lire_dossier_dans};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Organisme, Region};
use liste_aptitude_tests::strategies::{paires, tirage};
use proptest::prelude::*;
use serde_json::{Value, json};

fn plage(p: Plage) -> Value {
    json!({"debut": p.debut(), "fin": p.fin()})
}

fn plages(p: &[Plage]) -> Vec<Value> {
    p.iter().copied().map(plage).collect()
}

fn formation(f: &Formation) -> Value {
    json!({"ancien_eleve": f.ancien_eleve(), "scolarite": f.scolarite().map(plage), "diplome_assimile": f.diplome_assimile(),
        "admissible_concours": f.admissible_concours(), "semaines_perfectionnement": f.semaines_perfectionnement(),
        "attestation_stage_informatique": f.attestation_stage_informatique(),
        "certificat_comptabilite": f.certificat_comptabilite(), "diplome_informatique": f.diplome_informatique(),
        "experience_informatique_reconnue": f.experience_informatique_reconnue(),
        "eleve_concours_interne": f.eleve_concours_interne(), "attestation_msa": f.attestation_msa(),
        "attestation_cesdir": f.attestation_cesdir()})
}

fn organisme(o: Organisme) -> Value {
    json!({"regime": o.regime(), "type": o.genre(), "categorie": o.categorie(), "region": o.region().as_ref().map(Region::texte)})
}

fn periode(p: &Periode) -> Value {
    let agrement = match p.agrement() {
        Agrement::Aucun => Value::Null,
        Agrement::SansObjet => json!("sans_objet"),
        Agrement::Le(jour) => json!(jour),
    };
    let reclassements: Vec<Value> =
        p.reclassements().iter().map(|r| json!({"date": r.date(), "categorie": r.categorie()})).collect();
    json!({"debut": p.plage().debut(), "fin": p.plage().fin(), "organisme": organisme(p.organisme()),
        "fonction": p.fonction(), "niveau": p.niveau(), "qualite": p.qualite(), "seuil_coefficient": p.seuil_coefficient(),
        "attache_principal": p.attache_principal(), "interim": p.interim(), "nomination_reguliere": p.nomination_reguliere(),
        "agrement": agrement, "section_origine": p.section_origine(), "classe_origine": p.classe_origine(),
        "reclassements": reclassements, "classe_declaree": p.classe_declaree(),
        "niveau_equivalent": p.niveau_equivalent(), "maintien": p.maintien()})
}

fn inscription(i: &Inscription) -> Value {
    json!({"annee": i.annee(), "classe": i.classe(), "section": i.section(), "publication": i.publication(),
        "article15": i.article15()})
}

fn position(p: &Position) -> Value {
    json!({"type": p.genre(), "debut": p.plage().debut(), "fin": p.plage().fin(), "champ_social": p.champ_social()})
}

fn fonction_publique(f: &FonctionPublique) -> Value {
    json!({"categorie_a": plages(f.categorie_a()), "fonctions_securite_sociale": plages(f.fonctions_securite_sociale()),
        "proposition_ministre": f.proposition_ministre(), "statut": f.statut(),
        "fonctions_protection_sociale": plages(f.fonctions_protection_sociale())})
}

/// The dossier in full, but for its `id`, which the kernel does not keep.
fn redire(d: &Dossier) -> Value {
    json!({"naissance": d.naissance(), "formation": formation(d.formation()),
        "carriere": d.carriere().iter().map(periode).collect::<Vec<_>>(),
        "inscriptions": d.inscriptions().iter().map(inscription).collect::<Vec<_>>(),
        "position": d.position().map(position), "depart_regime": d.depart_regime(),
        "fonction_publique": d.fonction_publique().map(fonction_publique), "inscrit_1999": d.inscrit_1999(),
        "recevable_2010": d.recevable_2010()})
}

fn redire_demande(d: &Demande) -> Value {
    let depot = |p: &Depot| {
        json!({"cachet_poste": p.cachet_poste(), "exemplaires": p.exemplaires(), "recommande": p.recommande(),
            "classes_indiquees": p.classes_indiquees(), "pieces_jointes": p.pieces_jointes(), "voie": p.voie(),
            "date_validation": p.date_validation()})
    };
    json!({"annee": d.annee(), "classe": d.classe(), "lectures": d.lectures().bits(), "depot": d.depot().map(depot),
        "reduction_demandee": d.reduction_demandee()})
}

/// A dossier with every field at something else than its default.
fn rempli() -> Value {
    json!({"naissance": "1950-02-03",
        "formation": {"ancien_eleve": true, "scolarite": {"debut": "1972-10-01", "fin": "1974-03-31"},
            "diplome_assimile": "enoes", "admissible_concours": true, "semaines_perfectionnement": 6,
            "attestation_stage_informatique": true, "certificat_comptabilite": true, "diplome_informatique": "annexe_3",
            "experience_informatique_reconnue": true, "eleve_concours_interne": true, "attestation_msa": true,
            "attestation_cesdir": true},
        "carriere": [
            {"debut": "1975-04-01", "fin": "1979-12-31",
                "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"},
                "fonction": "cadre", "niveau": 7, "qualite": "chef_de_service", "seuil_coefficient": true,
                "attache_principal": true, "interim": true, "nomination_reguliere": true, "agrement": null,
                "section_origine": null, "classe_origine": null, "reclassements": [], "classe_declaree": null,
                "niveau_equivalent": "AD3", "maintien": null},
            {"debut": "1980-01-01", "fin": "1989-12-31",
                "organisme": {"regime": "mines", "type": "ssm", "categorie": "2", "region": "Grand-Est"},
                "fonction": "directeur", "niveau": 2, "qualite": "categorie_b", "seuil_coefficient": false,
                "attache_principal": true, "interim": true, "nomination_reguliere": true, "agrement": "1980-02-29",
                "section_origine": "premiere", "classe_origine": "D3",
                "reclassements": [{"date": "1985-01-01", "categorie": "1"}, {"date": "1987-07-01", "categorie": "exceptionnelle"}],
                "classe_declaree": null, "niveau_equivalent": null, "maintien": "fusion"},
            {"debut": "1990-01-01", "fin": null,
                "organisme": {"regime": "general", "type": "caisse_nationale", "categorie": "sans", "region": "75"},
                "fonction": "sous_directeur", "niveau": 1, "qualite": "aucune", "seuil_coefficient": null,
                "attache_principal": true, "interim": true, "nomination_reguliere": true, "agrement": "sans_objet",
                "section_origine": "deuxieme", "classe_origine": "AD2", "reclassements": [], "classe_declaree": "AD1",
                "niveau_equivalent": null, "maintien": "creation_organisme"}],
        "inscriptions": [{"annee": 1998, "classe": "IF2", "section": "premiere", "publication": "1997-12-15", "article15": true}],
        "position": {"type": "detachement", "debut": "1995-01-01", "fin": "1997-06-30", "champ_social": true},
        "depart_regime": "1998-05-04",
        "fonction_publique": {"categorie_a": [{"debut": "1974-04-01", "fin": "1975-03-31"}],
            "fonctions_securite_sociale": [{"debut": "1974-05-01", "fin": null}], "proposition_ministre": true,
            "statut": "territoriale", "fonctions_protection_sociale": [{"debut": "1975-01-01", "fin": "1975-06-30"}]},
        "inscrit_1999": true, "recevable_2010": true})
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
    let formation = [
        "ancien_eleve",
        "scolarite",
        "diplome_assimile",
        "admissible_concours",
        "semaines_perfectionnement",
        "attestation_stage_informatique",
        "certificat_comptabilite",
        "diplome_informatique",
        "experience_informatique_reconnue",
        "eleve_concours_interne",
        "attestation_msa",
        "attestation_cesdir",
    ];
    let formation: serde_json::Map<String, Value> =
        formation.map(|nom| (nom.to_owned(), Value::Null)).into_iter().collect();
    json!({"naissance": null, "formation": formation, "carriere": [], "inscriptions": [], "position": null,
        "depart_regime": null, "fonction_publique": null, "inscrit_1999": null, "recevable_2010": null})
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
    for dossier in [rempli(), inverse(&rempli()), vide()] {
        assert_eq!(redire(&lire(&dossier)), dossier);
    }
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
        prop_assert_eq!(&redit["inscriptions"], &p.dossier_json["inscriptions"]);
        for (redite, lue) in redit["carriere"].as_array().expect("a list").iter().zip(p.dossier_json["carriere"].as_array().expect("a list")) {
            for (champ, valeur) in lue.as_object().expect("an object").iter().filter(|(champ, _)| *champ != "organisme") {
                prop_assert_eq!(&redite[champ], valeur, "{}", champ);
            }
        }
    }
}
