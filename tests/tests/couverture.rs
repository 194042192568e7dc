//! Every provision is in the table once, says where it is held, and is exercised both ways when something is computed from it.

use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::texte::couverture::{PROVISIONS, Provision, depuis_id, provision};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::texte::{annexe, art_02, art_03, art_12, art_13, art_18, art_21, ecole, r123_45};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_tests::couverture::{
    REPARATION, citations, comptes, exercices, ids, ids_des_etats, nommees, racine, resultats,
};
use liste_aptitude_tests::effets::EFFETS;
use liste_aptitude_tests::essais::{ESSAIS, essais};
use liste_aptitude_tests::lieux::AMORCES;
use liste_aptitude_tests::page_couverture::{page, sans_ligne};
use liste_aptitude_tests::vecteurs;
use std::collections::{BTreeMap, BTreeSet};

const LONGUEUR_MAX: usize = 160;
const TABLE: &str = "kernel/src/texte/couverture/";
const PAIRES: &str = "tests/vectors-couverture.json";
const EFFETS_DE: &str = "tests/src/effets.rs";

fn lister(faits: impl IntoIterator<Item = String>) -> String {
    faits.into_iter().collect::<Vec<_>>().join("\n  ")
}

#[test]
fn les_268_provisions_sont_chacune_une_fois_dans_la_table() {
    let attendues: BTreeSet<String> = ids().into_iter().map(String::from).collect();
    let mut trouvees = BTreeSet::new();
    let doubles: Vec<String> =
        PROVISIONS.iter().map(|p| p.renvoi.to_string()).filter(|id| !trouvees.insert(id.clone())).collect();
    let a_ajouter = attendues.difference(&trouvees).map(|id| format!("add {id} to {TABLE}"));
    let a_retirer = trouvees.difference(&attendues).map(|id| format!("remove {id} from {TABLE}"));
    let en_trop = doubles.into_iter().map(|id| format!("remove one of the rows {id} from {TABLE}"));
    let reparations: Vec<String> = a_ajouter.chain(a_retirer).chain(en_trop).collect();
    assert!(reparations.is_empty(), "the table is not the list of tests/provisions.txt:\n  {}", lister(reparations));
    assert_eq!(ids().len(), attendues.len(), "tests/provisions.txt names a provision twice");
    for (nature, nombre) in comptes() {
        println!("{nombre:4} {}", nature.libelle(Langue::Anglais));
    }
    println!("{:4} provisions of {}", trouvees.len(), attendues.len());
}

#[test]
fn une_provision_se_trouve_par_son_renvoi_et_par_son_id() {
    for p in PROVISIONS {
        assert_eq!(provision(p.renvoi), Some(*p));
        assert_eq!(depuis_id(&p.renvoi.to_string()), Some(*p));
    }
    for inconnue in
        ["", "A", "A12", "A12.al3.5", "A12.al3.", "A12.al3.22", "A12.al3.2 ", "a12.al3.2", "R123-45.al3", "A29.al1"]
    {
        assert_eq!(depuis_id(inconnue), None, "{inconnue}");
    }
    for hors_table in [
        Renvoi::article(12),
        Renvoi::R123_9,
        r123_45::INITIAL.assimiles,
        Renvoi::depuis_code(0),
        Renvoi::depuis_code(u32::MAX),
    ] {
        assert_eq!(provision(hors_table), None, "{hors_table}");
    }
}

#[test]
fn chaque_provision_est_enoncee_dans_les_deux_langues() {
    let fautes = PROVISIONS.iter().flat_map(|p| {
        let longueur = |texte: &str| texte.chars().count();
        let mut fautes = Vec::new();
        for langue in [Langue::Francais, Langue::Anglais] {
            let enonce = p.enonce(langue);
            if !enonce.ends_with('.') || enonce.trim() != enonce || enonce.contains(['\n', '|']) {
                fautes.push(format!("{} in {langue}: not one sentence on one line", p.renvoi));
            }
            if longueur(enonce) > LONGUEUR_MAX {
                fautes.push(format!("{} in {langue}: {} characters", p.renvoi, longueur(enonce)));
            }
        }
        if p.francais == p.anglais {
            fautes.push(format!("{}: the same in both languages", p.renvoi));
        }
        fautes
    });
    let fautes: Vec<String> = fautes.collect();
    assert!(fautes.is_empty(), "in {TABLE}:\n  {}", lister(fautes));
    let mut vus = BTreeMap::new();
    for p in PROVISIONS {
        for enonce in [p.francais, p.anglais] {
            let premier = vus.insert(enonce, p.renvoi);
            assert_eq!(premier, None, "{} says the same as another provision: {enonce}", p.renvoi);
        }
    }
}

#[test]
fn chaque_lieu_existe() {
    let noyau = racine().join("kernel/src");
    let absents: Vec<String> = PROVISIONS
        .iter()
        .flat_map(|p| p.lieux.iter().map(move |lieu| (p, lieu)))
        .filter(|(_, lieu)| !noyau.join(lieu).is_file())
        .map(|(p, lieu)| format!("{}: kernel/src/{lieu} does not exist", p.renvoi))
        .collect();
    assert!(absents.is_empty(), "correct the rooms in {TABLE}:\n  {}", lister(absents));
    assert!(PROVISIONS.iter().all(|p| !p.lieu().is_empty()), "a provision without a room");
}

/// The ids of the initial text and, their lists left out, of the later states.
fn ids_de_tout() -> BTreeSet<String> {
    let des_etats = ids_des_etats().into_iter().filter_map(|(id, _)| id.split('@').next().map(String::from));
    ids().into_iter().map(String::from).chain(des_etats).collect()
}

#[test]
fn chaque_lieu_a_sa_ligne() {
    let perdues = sans_ligne();
    assert!(perdues.is_empty(), "add a row to AMORCES of tests/src/lieux.rs:\n  {}", lister(perdues));
    let tous = ids_de_tout();
    let sans_provision = |debut: &str| !tous.iter().any(|id| id == debut || id.starts_with(&format!("{debut}.")));
    let vaines = AMORCES
        .iter()
        .filter_map(|a| a.1.split('@').next())
        .chain(ESSAIS.iter().map(|e| e.0))
        .filter(|debut| sans_provision(debut));
    assert_eq!(
        vaines.collect::<Vec<_>>(),
        Vec::<&str>::new(),
        "rows of tests/src/lieux.rs or essais.rs of no provision"
    );
}

/// Only what is left to an authority, or informs, may have no case at all.
#[test]
fn chaque_provision_a_un_cas() {
    let citations = citations();
    let sans_cas = |p: &&Provision| {
        let id = p.renvoi.to_string();
        let dessous = format!("{id}.");
        let vecteurs = citations.keys().any(|cite| *cite == id || cite.starts_with(&dessous));
        !vecteurs && essais(&id).next().is_none() && !EFFETS.iter().any(|e| e.provision == id)
    };
    let calculables = PROVISIONS.iter().filter(|p| !matches!(p.nature.nom(), "autorite" | "information"));
    let nus: Vec<String> = calculables.filter(sans_cas).map(|p| p.renvoi.to_string()).collect();
    assert!(
        nus.is_empty(),
        "neither vector nor effect nor test; write one, or name it in tests/src/essais.rs:\n  {}",
        lister(nus)
    );
}

#[test]
fn les_lignes_des_tables_du_noyau_sont_des_provisions() {
    let annexe = DiplomeInformatique::TOUTES.iter().filter_map(|&d| match annexe::INITIAL.valeur(d) {
        annexe::ValeurDiplome::Inscrit(renvoi) => Some(renvoi),
        annexe::ValeurDiplome::Absent | annexe::ValeurDiplome::ASoumettre => None,
    });
    let lignes: BTreeSet<Renvoi> = art_03::CATALOGUE
        .iter()
        .map(|l| l.disposition)
        .chain(annexe)
        .chain(art_02::SIEGES.iter().map(|s| s.disposition))
        .chain(art_12::DUREES.iter().map(|l| l.disposition))
        .chain(art_12::SEUILS.iter().map(|l| l.disposition))
        .chain(art_13::LIGNES.iter().map(|l| l.disposition))
        .chain(art_18::LIGNES.iter().map(|l| l.disposition))
        .chain(art_21::OUVERTURES.iter().map(|l| l.disposition))
        .chain(ecole::Mission::TOUTES.iter().map(|m| m.disposition()))
        .chain(ecole::PUBLICS.iter().map(|p| p.disposition))
        .collect();
    let inconnues = lignes.iter().filter(|&&r| provision(r).is_none()).map(|r| format!("{r}: a row of no provision"));
    let feuille = |p: &&Provision| !ids().iter().any(|id| id.starts_with(&format!("{}.", p.renvoi)));
    let sans_ligne = PROVISIONS
        .iter()
        .filter(|p| p.lieu() != "texte/art_01.rs" && p.nature.nom() == "table")
        .filter(feuille)
        .filter(|p| !lignes.contains(&p.renvoi))
        .map(|p| format!("{}: no row in a table of the kernel", p.renvoi));
    let fautes: Vec<String> = inconnues.chain(sans_ligne).collect();
    assert!(fautes.is_empty(), "tables of the law and of its provisions differ:\n  {}", lister(fautes));
}

#[test]
fn les_constats_citent_les_provisions_dans_les_etats_annonces() {
    let citations = citations();
    let hors_table = [r123_45::INITIAL.assimiles.to_string(), r123_45::INITIAL.elargissement.to_string()];
    let inconnues: Vec<&String> =
        citations.keys().filter(|id| depuis_id(id).is_none() && !hors_table.contains(id)).collect();
    assert!(inconnues.is_empty(), "decisions of the vectors cite what is no provision: {inconnues:?}");
    let mut fautes = Vec::new();
    for p in PROVISIONS {
        let annonces: BTreeSet<Etat> = p.etats.iter().copied().collect();
        let vus =
            citations.get(&p.renvoi.to_string()).map(|c| c.par_etat.keys().copied().collect()).unwrap_or_default();
        let vus: BTreeSet<Etat> = BTreeSet::difference(&vus, &BTreeSet::from([Etat::Inconnue])).copied().collect();
        fautes
            .extend(annonces.difference(&vus).map(|e| format!("{}: no vector has a finding {e}; write one", p.renvoi)));
        fautes.extend(
            vus.difference(&annonces).map(|e| format!("{}: add the state {e} to its row in {TABLE}", p.renvoi)),
        );
    }
    assert!(fautes.is_empty(), "states of the findings:\n  {}", lister(fautes));
}

/// Do findings alone show the provision on both sides?
fn se_voit_dans_les_constats(p: &Provision) -> bool {
    p.etats.contains(&Etat::NonRemplie) && p.etats.len() > 1
}

#[test]
fn chaque_provision_calculee_est_exercee_dans_les_deux_sens() {
    let exercices = exercices();
    let (vecteurs, resultats, citations) = (vecteurs(), resultats(), citations());
    let nomme = |nom: &str, p: &Provision| {
        let vecteur = vecteurs.iter().find(|v| v.nom == nom);
        vecteur.is_some_and(|v| nommees(&v.pourquoi).any(|autre| autre == *p))
    };
    let cite = |nom: &String, id: &str| {
        citations.get(id).is_some_and(|c| c.par_etat.values().flatten().any(|autre| autre == nom))
    };
    let mut fautes = Vec::new();
    let (mut par_constats, mut par_vecteurs, mut par_effets) = (0, 0, 0);
    for p in PROVISIONS {
        let id = p.renvoi.to_string();
        let effets = EFFETS.iter().filter(|e| e.provision == id).count();
        let sans_paire = !p.se_verifie() || se_voit_dans_les_constats(p);
        let Some(e) = exercices.get(&id) else {
            match (sans_paire, effets) {
                (true, 0) => par_constats += usize::from(p.se_verifie()),
                (false, 1) => par_effets += 1,
                (false, 0) => fautes.push(format!("{id}: add a pair to {PAIRES}, or to {EFFETS_DE} for an effect")),
                _ => fautes.push(format!("{id}: remove a row from {EFFETS_DE}")),
            }
            continue;
        };
        if sans_paire || effets > 0 {
            fautes.push(format!("{id}: needs no pair; remove it from {PAIRES}"));
        } else {
            par_vecteurs += 1;
            match (resultats.get(&e.tient), resultats.get(&e.ne_tient_pas)) {
                (None, _) => fautes.push(format!("{id}: no vector {}", e.tient)),
                (_, None) => fautes.push(format!("{id}: no vector {}", e.ne_tient_pas)),
                (Some(a), Some(b)) if a == b => fautes.push(format!("{id}: both vectors have the same outcome")),
                _ if !nomme(&e.tient, p) && !nomme(&e.ne_tient_pas, p) => {
                    fautes.push(format!("{id}: the reason of neither vector names it"));
                }
                _ if !p.etats.is_empty() && (!cite(&e.tient, &id) || cite(&e.ne_tient_pas, &id)) => {
                    fautes.push(format!("{id}: a finding must rest on it where it holds, and only there"));
                }
                _ => {}
            }
        }
    }
    fautes.extend(
        exercices
            .keys()
            .filter(|id| depuis_id(id).is_none())
            .map(|id| format!("{id}: no provision; remove it from {PAIRES}")),
    );
    println!(
        "both ways: {par_constats} by their findings, {par_vecteurs} by pairs of vectors, {par_effets} by pairs of effects"
    );
    assert!(fautes.is_empty(), "both sides of the computed provisions:\n  {}", lister(fautes));
}

#[test]
fn chaque_effet_est_celui_du_texte_des_deux_cotes() {
    let faux: Vec<String> = EFFETS
        .iter()
        .flat_map(|e| [(e.provision, &e.tient), (e.provision, &e.ne_tient_pas)])
        .filter(|(_, cas)| !(cas.conforme)())
        .map(|(id, cas)| format!("{id}: {}", cas.phrase))
        .collect();
    assert!(faux.is_empty(), "effects that are not those of the text:\n  {}", lister(faux));
    let inconnues: Vec<&str> = EFFETS.iter().map(|e| e.provision).filter(|id| depuis_id(id).is_none()).collect();
    assert!(inconnues.is_empty(), "no provision; remove from {EFFETS_DE}: {inconnues:?}");
}

#[test]
fn la_page_de_couverture_est_a_jour() {
    let chemin = racine().join("docs/couverture.md");
    let attendue = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&chemin, &attendue).expect("docs/ can be written");
    }
    let ecrite = std::fs::read_to_string(&chemin).unwrap_or_default();
    let premiere = attendue.lines().zip(ecrite.lines()).find(|(a, b)| a != b).map_or("its length", |(a, _)| a);
    assert!(
        ecrite == attendue,
        "docs/couverture.md is out of date, first at: {premiere}\nbring it up to date: {REPARATION}"
    );
}
