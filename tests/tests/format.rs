//! The table of fields says what the reading does, and the pages say what the table says.

use liste_aptitude_noyau::decision::Fait;
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree};
use liste_aptitude_noyau::format::formulaire::FORMULAIRE;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::format::notice::{Contenu, Presence};
use liste_aptitude_noyau::texte::couverture::depuis_id;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_tests::complet;
use liste_aptitude_tests::couverture::racine;
use liste_aptitude_tests::francais::est_typographie;
use liste_aptitude_tests::page_format::{REPARATION, page};
use serde_json::{Value, json};

/// What the reading makes of the field, put to a value or taken out, all others as they are.
fn lire(champ: Champ, valeur: Option<Value>) -> Result<String, ErreurEntree> {
    let de_la_demande = champ.nom().starts_with("demande");
    let mut objet = match champ {
        Champ::DepotDateValidation => complet::demandes()[1].take(),
        _ if de_la_demande => complet::demandes()[0].take(),
        _ => complet::dossier(),
    };
    let chemin = champ.nom().strip_prefix("demande.").unwrap_or(champ.nom()).replace("[]", ".0");
    let (parent, cle) = chemin.rsplit_once('.').map_or(("", &*chemin), |(p, c)| (p, c));
    let place = if parent.is_empty() {
        &mut objet
    } else {
        objet.pointer_mut(&format!("/{}", parent.replace('.', "/"))).expect("a parent")
    };
    match (valeur, place.as_object_mut()) {
        (Some(valeur), Some(membres)) => drop(membres.insert(cle.to_owned(), valeur)),
        (Some(valeur), None) => place[0] = valeur,
        (None, membres) => drop(membres.expect("an object").remove(cle)),
    }
    let texte = objet.to_string();
    if de_la_demande {
        lire_demande_json(&texte).map(|d| format!("{d:?}"))
    } else {
        lire_dossier_json(&texte).map(|d| format!("{d:?}"))
    }
}

/// The path and the rule of a refusal, the first element of each list.
fn refus(champ: Champ, regle: &str) -> (String, String) {
    (champ.nom().replace("[]", "[0]"), regle.to_owned())
}

fn lu(champ: Champ, valeur: Option<Value>) -> Result<String, (String, String)> {
    lire(champ, valeur).map_err(|e| (e.chemin.to_string(), e.regle.nom().to_owned()))
}

/// The fields that have a key: all but the two roots and the elements of lists.
fn champs() -> impl Iterator<Item = Champ> {
    Champ::TOUTES.iter().copied().filter(|c| !matches!(c, Champ::Racine | Champ::Demande) && !c.nom().ends_with("[]"))
}

#[test]
fn la_presence_est_celle_de_la_lecture() {
    for champ in champs() {
        let (absent, nul) = (lu(champ, None), lu(champ, Some(Value::Null)));
        if champ != Champ::PeriodeAgrement {
            assert_eq!(absent, nul, "null counts as absent: {champ}");
        }
        match champ.notice().presence {
            Presence::Requis | Presence::Selon(..) => assert_eq!(absent, Err(refus(champ, "champ_requis")), "{champ}"),
            Presence::Absent | Presence::Manquant(..) => assert!(absent.is_ok(), "{champ}: {absent:?}"),
            Presence::Defaut(valeur) => {
                let valeur = serde_json::from_str(valeur).unwrap_or_else(|_| Value::from(valeur));
                assert!(absent.is_ok());
                assert_eq!(absent, lu(champ, Some(valeur)), "the default of {champ}");
            }
        }
    }
}

#[test]
fn le_contenu_est_celui_de_la_lecture() {
    for &champ in Champ::TOUTES.iter().filter(|c| !matches!(c, Champ::Racine | Champ::Demande)) {
        let type_faux = match champ.notice().contenu {
            Contenu::Objet | Contenu::Booleen | Contenu::Liste(_) => json!("x"),
            Contenu::Texte(_) | Contenu::Date | Contenu::Mot(_) | Contenu::Agrement => json!(3),
            Contenu::Entier(..) => json!("3"),
        };
        assert_eq!(lu(champ, Some(type_faux)), Err(refus(champ, "type")), "{champ}");
        let cas = match champ.notice().contenu {
            Contenu::Entier(min, max) => {
                assert!(lu(champ, Some(json!(max))).is_ok(), "{champ}: {:?}", lu(champ, Some(json!(max))));
                let dessous = json!(i64::from(min) - 1);
                vec![(json!(i64::from(max) + 1), "hors_bornes"), (dessous, "hors_bornes")]
            }
            Contenu::Texte(octets) => {
                let plein = "é".repeat(octets.unwrap_or(600) / 2);
                assert!(lu(champ, Some(json!(plein))).is_ok(), "{champ}");
                let mut cas = vec![(json!(""), "texte_vide")];
                cas.extend(octets.map(|_| (json!(plein + "x"), "hors_bornes")));
                cas
            }
            Contenu::Date => vec![(json!("2001-02-29"), "date_invalide"), (json!("2200-01-01"), "hors_bornes")],
            Contenu::Agrement => vec![(json!("sans objet"), "date_invalide")],
            Contenu::Mot(_) => vec![(json!("zz"), "valeur_inconnue"), (json!(""), "valeur_inconnue")],
            Contenu::Liste(capacite) => vec![(json!(vec![Value::Null; capacite + 1]), "capacite")],
            Contenu::Objet | Contenu::Booleen => vec![],
        };
        for (valeur, regle) in cas {
            assert_eq!(lu(champ, Some(valeur.clone())), Err(refus(champ, regle)), "{champ}: {valeur}");
        }
    }
}

#[test]
fn chaque_champ_est_dans_un_objet_et_un_seul() {
    for champ in champs() {
        let parents: Vec<&Champ> = Champ::TOUTES.iter().filter(|o| o.enfants().contains(&champ)).collect();
        let prefixe = champ.nom().rsplit_once('.').map_or("$", |(parent, _)| parent);
        assert_eq!(parents.iter().map(|p| p.nom()).collect::<Vec<_>>(), [prefixe], "{champ}");
        assert_eq!(champ.nom().rsplit('.').next(), Some(champ.cle()));
    }
    for champ in Champ::TOUTES {
        let objet = champ.notice().contenu == Contenu::Objet;
        assert_eq!(!champ.enfants().is_empty(), objet, "{champ}");
        let liste = matches!(champ.notice().contenu, Contenu::Liste(_));
        assert_eq!(champ.element().is_some(), liste, "{champ}");
        assert!(champ.enfants().windows(2).all(|w| w[0] < w[1]), "the order of the page");
    }
}

#[test]
fn les_faits_qui_peuvent_manquer_sont_ceux_des_decisions() {
    for champ in Champ::TOUTES {
        let peut = matches!(champ.notice().presence, Presence::Manquant(..)) || *champ == Champ::PeriodeNiveau;
        let fait = Fait::depuis_chemin(&champ.nom().replace("[]", "[0]"));
        assert_eq!(fait.map(Fait::champ), peut.then_some(*champ), "{champ}");
    }
}

#[test]
fn les_textes_des_champs() {
    for champ in Champ::TOUTES {
        let notice = champ.notice();
        for id in notice.dispositions.split(", ").filter(|id| !id.is_empty()) {
            let du_code_ou_d_un_etat =
                Renvoi::depuis_texte(id).is_some_and(|r| id.starts_with("R123-4") || r.premiere_liste().is_some());
            assert!(depuis_id(id).is_some() || du_code_ou_d_un_etat, "{champ}: no provision {id}");
        }
        for texte in [champ.libelle(Langue::Francais), notice.sens(Langue::Francais)] {
            assert!(est_typographie(texte), "{champ}: {texte:?}");
        }
        let fins = [Langue::Francais, Langue::Anglais].map(|l| notice.sens(l).ends_with(['.', '?']));
        assert_eq!(fins, [true, true], "{champ}: a meaning is a sentence");
        if let Presence::Selon(fr, _) = notice.presence {
            assert!(est_typographie(fr), "{champ}: {fr:?}");
        }
    }
}

#[test]
fn les_pages_du_format_sont_a_jour() {
    for (nom, langue) in [("docs/format.md", Langue::Anglais), ("docs/format-fr.md", Langue::Francais)] {
        let (chemin, attendue) = (racine().join(nom), page(langue));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&chemin, &attendue).expect("docs/ can be written");
        }
        let ecrite = std::fs::read_to_string(&chemin).unwrap_or_default();
        let premiere = attendue.lines().zip(ecrite.lines()).find(|(a, b)| a != b).map_or("its length", |(a, _)| a);
        assert!(ecrite == attendue, "{nom} is out of date, first at: {premiere}\nbring it up to date: {REPARATION}");
    }
}

#[test]
fn chaque_fait_qui_peut_manquer_a_sa_question() {
    let ecrites: Vec<Champ> = FORMULAIRE.iter().map(|formule| formule.champ).collect();
    let attendues: Vec<Champ> = Champ::TOUTES.iter().copied().filter(|c| c.formule().is_some()).collect();
    assert_eq!(ecrites, attendues, "one row a fact, in the order of the codes");
    for &champ in Champ::TOUTES {
        let fait = Fait::depuis_chemin(&champ.nom().replace("[]", "[0]")).is_some();
        assert_eq!(champ.formule().is_some(), fait, "kernel/src/format/formulaire.rs: a row for {champ}, or none");
    }
    for formule in &FORMULAIRE {
        let (fr, en) = (Langue::Francais, Langue::Anglais);
        assert!(formule.question(fr).ends_with("\u{a0}?") && formule.question(en).ends_with('?'), "{}", formule.champ);
        assert!(formule.portee(fr).ends_with('.') && formule.portee(en).ends_with('.'), "{}", formule.champ);
        for texte in [formule.question(fr), formule.atteste(fr), formule.piece(fr), formule.portee(fr)] {
            assert!(
                !texte.is_empty() && !texte.contains('\'') && !texte.contains(" :") && !texte.contains(" ?"),
                "{texte}"
            );
        }
        // No number of the law stands outside its tables: only articles and classes are named.
        let portee = formule.portee(fr).replace("AD3", "");
        let portee =
            ["article 3 ", "article 15", "article 26"].iter().fold(portee, |p, article| p.replace(article, ""));
        assert!(!portee.chars().any(|c| c.is_ascii_digit()), "{}", formule.champ);
    }
}
