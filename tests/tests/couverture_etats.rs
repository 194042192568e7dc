//! Every provision of every later state is told by its difference from the state before: none is missing, none too many; each list has
//! one state of each article.

use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::histoire::{articles, etat_de_la_liste, etats};
use liste_aptitude_noyau::texte::couverture::suites::{Evolution, Fidelite, versions};
use liste_aptitude_noyau::texte::couverture::{Nature, PROVISIONS, depuis_id, provision};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_tests::couverture::{ids_des_etats, racine};
use liste_aptitude_tests::francais::est_typographie;
use liste_aptitude_tests::page_etats::origine;
use std::collections::{BTreeMap, BTreeSet};

const LONGUEUR_MAX: usize = 160;
const TABLE: &str = "kernel/src/texte/couverture/suites/";

fn lister(fautes: &[String]) -> String {
    fautes.join("\n  ")
}

fn renvoi(id: &str) -> Renvoi {
    Renvoi::depuis_texte(id).unwrap_or_else(|| panic!("{id} is a reference"))
}

#[test]
fn les_1231_provisions_des_etats_sont_dites() {
    let mut fautes = Vec::new();
    for (id, marque) in ids_des_etats() {
        let Some(trouvee) = depuis_id(&id) else {
            fautes.push(format!("{id}: no provision; add a row to {TABLE}"));
            continue;
        };
        assert_eq!(trouvee.renvoi.to_string(), id);
        let cite = renvoi(&id);
        let liste = cite.premiere_liste();
        let changement = versions(cite.article_du_texte())
            .find(|v| Some(v.liste) == liste)
            .and_then(|v| v.changements.iter().find(|c| c.renvoi == cite.sans_liste()));
        let supprimee = trouvee.nature == Nature::Supprimee;
        let juste = match marque {
            "identique" => changement.is_none(),
            "supprimee" => changement.is_some_and(|c| c.evolution == Evolution::Supprimee),
            _ => changement.is_some_and(|c| c.evolution != Evolution::Supprimee),
        };
        if !juste || supprimee != (marque == "supprimee") {
            fautes.push(format!("{id}: {marque} in the text, {:?} in {TABLE}", changement.map(|c| c.evolution)));
        }
    }
    assert!(fautes.is_empty(), "{}", lister(&fautes));
    assert_eq!(ids_des_etats().len(), 1231);
}

/// No reference of a version but those of the list is answered: every place that an article ever had is tried in each of its versions.
#[test]
fn rien_d_autre_n_est_une_provision() {
    let connus: BTreeSet<String> = ids_des_etats().into_iter().map(|(id, _)| id).collect();
    let places: BTreeSet<Renvoi> =
        connus.iter().map(|id| renvoi(id).sans_liste()).chain(PROVISIONS.iter().map(|p| p.renvoi)).collect();
    let mut fautes = Vec::new();
    for article in articles() {
        for version in versions(article) {
            for place in places.iter().filter(|p| p.article_du_texte() == article) {
                let id = place.depuis_la_liste(version.liste).to_string();
                if provision(renvoi(&id)).is_some() != connus.contains(&id) {
                    fautes.push(id);
                }
            }
            for changement in version.changements {
                assert!(
                    places.contains(&changement.renvoi),
                    "{:?}: a row of no provision in {TABLE}",
                    changement.renvoi
                );
            }
        }
    }
    assert!(fautes.is_empty(), "answered or not, against the list: {fautes:?}");
    for inconnue in [
        "A12.al3.2@2010x",
        "A12.al3.2@2006",
        "A12.al5@2010",
        "A13.al5.1@2012",
        "A20.al6@2008",
        "A7.al1@2003",
        "A9.al2.1@2003",
    ] {
        assert!(Citation::depuis_id(inconnue).is_none(), "{inconnue}");
    }
}

#[test]
fn chaque_changement_est_enonce_dans_les_deux_langues() {
    let mut fautes = Vec::new();
    for etat in articles().flat_map(etats) {
        for changement in etat.changements() {
            let maintenant = etat.maintenant(changement).expect("a provision");
            let (id, avant) = (maintenant.renvoi, etat.avant(changement));
            for langue in [Langue::Francais, Langue::Anglais] {
                let enonce = maintenant.enonce(langue);
                if !enonce.ends_with('.')
                    || enonce.trim() != enonce
                    || enonce.contains(['\n', '|'])
                    || enonce.is_empty()
                {
                    fautes.push(format!("{id} in {langue}: not one sentence on one line"));
                }
                if enonce.chars().count() > LONGUEUR_MAX {
                    fautes.push(format!("{id} in {langue}: too long"));
                }
                let meme = avant.map(|a| a.enonce(langue)) == Some(enonce);
                let (devrait, dit) = match changement.evolution {
                    Evolution::Nouvelle => (false, avant.is_some()),
                    Evolution::Modifiee => (false, avant.is_none() || meme),
                    Evolution::Redigee | Evolution::Deplacee | Evolution::Supprimee => (true, meme),
                };
                if devrait != dit {
                    fautes.push(format!(
                        "{id} in {langue}: {} does not fit what was before: {avant:?}",
                        changement.evolution
                    ));
                }
            }
            if !est_typographie(maintenant.francais) {
                fautes.push(format!("{id}: {}", maintenant.francais));
            }
            if maintenant.francais == maintenant.anglais {
                fautes.push(format!("{id}: the same in both languages"));
            }
        }
    }
    assert!(fautes.is_empty(), "in {TABLE}:\n  {}", lister(&fautes));
}

/// Two provisions of one state never say the same.
#[test]
fn deux_provisions_d_un_etat_ne_disent_pas_la_meme_chose() {
    let mut vus: BTreeMap<(String, &str), String> = BTreeMap::new();
    let mut fautes = Vec::new();
    for (id, marque) in ids_des_etats() {
        let Some(p) = depuis_id(&id).filter(|_| marque != "supprimee") else { continue };
        let (article, liste) = (p.renvoi.article_du_texte().to_string(), p.renvoi.premiere_liste());
        for enonce in [p.francais, p.anglais] {
            if let Some(autre) = vus.insert((format!("{article}@{liste:?}"), enonce), id.clone()) {
                fautes.push(format!("{id} and {autre}: {enonce}"));
            }
        }
    }
    assert!(fautes.is_empty(), "{}", lister(&fautes));
}

#[test]
fn chaque_lieu_des_etats_existe() {
    let noyau = racine().join("kernel/src");
    let absents: BTreeSet<String> = ids_des_etats()
        .into_iter()
        .filter_map(|(id, _)| depuis_id(&id))
        .flat_map(|p| p.lieux.iter())
        .filter(|lieu| !noyau.join(lieu).is_file())
        .map(|lieu| (*lieu).to_string())
        .collect();
    assert!(absents.is_empty(), "rooms that do not exist, named in {TABLE}: {absents:?}");
}

/// The articles that each list adds a version of, read off the texts: one line a list, from the first list of the text to two lists after
/// the last.
#[rustfmt::skip]
const LISTES: [(u16, &[&str]); 17] = [
    (2000, &[]), (2001, &[]), (2002, &[]),
    (2003, &["A1", "A3", "A4", "A9", "A12", "A13", "A15", "A18", "A23"]),
    (2004, &[]),
    (2005, &["A14"]),
    (2006, &[]),
    (2007, &["A1", "A2", "A3", "A4", "A9", "A12", "A14", "A20", "A28"]),
    (2008, &["A1", "A2", "A3", "A4", "A10", "A12", "A13", "A14", "A15", "A19", "A20", "A23", "A28"]),
    (2009, &[]),
    (2010, &["A1", "A2", "A3", "A8", "A9", "A10", "A12", "A14", "A15", "A19"]),
    (2011, &["A1", "A10", "A12", "A13", "A15", "A16", "A20", "A26"]),
    (2012, &["A2", "A3", "A5", "A12", "A13", "A15", "A19", "A19bis", "A23bis", "A25"]),
    (2013, &["A2", "A12", "A14", "A15", "A16", "A18", "A20", "A23ter", "A24"]),
    (2014, &["A9", "A10", "A16"]),
    (2015, &[]), (2016, &[]),
];

#[test]
fn chaque_liste_a_un_etat_de_chaque_article() {
    let tous: Vec<Renvoi> = articles().collect();
    assert_eq!(tous.len(), 28 + 3 + 1, "28 articles, 19 bis, 23 bis, 23 ter, the annex");
    for &article in &tous {
        let suite: Vec<_> = etats(article).collect();
        for deux in suite.windows(2) {
            assert_eq!(deux[0].derniere + 1, deux[1].premiere, "{article}: a gap, or two states of one list");
        }
        assert_eq!(suite.last().map(|e| e.derniere), Some(2014), "{article}");
        for (liste, nouveaux) in LISTES {
            let id = article.to_string();
            let commence = etats(article).any(|e| e.premiere == liste && !e.est_initial());
            assert_eq!(commence, nouveaux.contains(&id.as_str()), "{id}, list of {liste}");
            let present = etat_de_la_liste(article, liste);
            let attendu = match id.as_str() {
                "A19bis" | "A23bis" => liste >= 2012,
                "A23ter" => liste >= 2013,
                _ => true,
            };
            assert_eq!(present.is_some(), attendu, "{id}, list of {liste}");
            let Some(etat) = present else { continue };
            assert!((etat.premiere..=etat.derniere).contains(&liste) || liste > 2014, "{id}, list of {liste}");
            let lu = etat.fidelite(liste);
            assert!(liste != 2000 || lu == Fidelite::Lue, "{id}: the initial text is read");
            if (2001..=2002).contains(&liste) && id != "ANNEXE" && id != "A5" {
                assert_eq!(lu, Fidelite::NonEtablie, "{id}: the arrêté of April 2000 is not in hand");
            }
        }
    }
    assert_eq!(etats(Renvoi::R123_9).count() + etats(Renvoi::R123_45).count(), 0, "no article of the text");
}

/// Every word of what a version may do is used, and is told in both languages.
#[test]
fn les_evolutions_et_les_fidelites() {
    let vues: BTreeSet<&str> =
        articles().flat_map(versions).flat_map(|v| v.changements).map(|c| c.evolution.nom()).collect();
    assert_eq!(vues.len(), Evolution::TOUTES.len());
    for (article, liste, attendue) in [
        ("A12", 2000, "lue"),
        ("A12", 2003, "deduite"),
        ("A12", 2006, "non_etablie"),
        ("A12", 2007, "lue"),
        ("A12", 2009, "deduite"),
        ("A12", 2011, "lue"),
        ("A12", 2013, "deduite"),
        ("A16", 2010, "non_etablie"),
        ("A16", 2016, "deduite"),
        ("A9", 2014, "non_etablie"),
        ("A7", 2012, "lue"),
        ("ANNEXE", 2007, "lue"),
        ("ANNEXE", 2010, "non_etablie"),
    ] {
        let etat = etat_de_la_liste(renvoi(article), liste).expect("a state");
        assert_eq!(etat.fidelite(liste).nom(), attendue, "{article}, list of {liste}");
    }
}

/// Article 20 lost an alinéa in 2008, A13 one in 2012 after the powers of 2011; A12.al1 lost two funds in 2007.
#[test]
fn ce_qui_est_deplace_est_montre_ou_il_etait() {
    for (id, attendue) in [
        ("A20.al4@2008", Some("A20.al5")),
        ("A13.al4.1@2012", Some("A13.al5.1@2011")),
        ("A12.al1.3@2007", Some("A12.al1.5")),
        ("A12.al1@2008", None),
        ("A12.al1", None),
    ] {
        assert_eq!(origine(id).as_deref(), attendue, "{id}");
    }
}
