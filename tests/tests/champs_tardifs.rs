//! The lists that look at a field which came with a later state: on each of them some decision changes with the fact, on no other does one.

use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_tests::{evaluer_json, vecteurs};
use serde_json::{Value, json};

/// The lists, as the text gives them: A9.al2.A@2003 goes with the state of 2010; A26.al1@2011 speaks of two lists, A12.al4@2011 of one; the
/// others stay to the end. The service of a civil servant counts on every list: before that of 2010 only the State's does (A10.al1).
const LISTES: [(Champ, u16, Option<u16>); 12] = [
    (Champ::PeriodeNiveauEquivalent, 2011, None),
    (Champ::PeriodeMaintien, 2012, None),
    (Champ::FormationEleveConcoursInterne, 2003, Some(2009)),
    (Champ::FormationAttestationMsa, 2003, None),
    (Champ::FormationAttestationCesdir, 2013, None),
    (Champ::PositionChampSocial, 2008, None),
    (Champ::FonctionsProtectionSociale, 2008, None),
    (Champ::ProtectionPeriode, 2008, None),
    (Champ::ProtectionDebut, 2008, None),
    (Champ::ProtectionFin, 2008, None),
    (Champ::Recevable2010, 2011, Some(2012)),
    (Champ::DemandeReduction, 2011, Some(2011)),
];

/// The last list that the text governs: what another text looks at is not said here.
const DERNIERE: u16 = 2014;

#[test]
fn les_champs_tardifs_sont_ceux_dont_une_disposition_a_un_etat() {
    for &champ in Champ::TOUTES {
        let notice = champ.notice();
        let attendu = LISTES
            .iter()
            .find(|(c, ..)| *c == champ)
            .map(|&(_, premiere, derniere)| (premiere, derniere.unwrap_or(2199)));
        let attendu =
            attendu.or(matches!(champ, Champ::DepotVoie | Champ::DepotDateValidation).then_some((2013, 2199)));
        assert_eq!((notice.premiere_liste(), notice.derniere_liste), attendu.unwrap_or((2000, 2199)), "{champ}");
        // What people read says the same years.
        if notice.derniere_liste < 2199 {
            for langue in [Langue::Francais, Langue::Anglais] {
                assert!(
                    notice.sens(langue).contains(&notice.derniere_liste.to_string()),
                    "{champ}: {}",
                    notice.sens(langue)
                );
            }
        }
    }
}

/// The values put to a field, the first of them that of whoever says nothing.
fn valeurs(champ: Champ) -> Vec<Value> {
    let service = json!([{"debut": "1970-01-01", "fin": "1999-12-31"}]);
    match champ {
        Champ::PeriodeNiveauEquivalent => {
            ["AD1", "AD2", "AD3", "D1", "D2", "D3"].iter().map(|c| json!(c)).chain([Value::Null]).collect()
        }
        Champ::PeriodeMaintien => vec![Value::Null, json!("fusion"), json!("creation_organisme")],
        Champ::FonctionsProtectionSociale => vec![json!([]), service],
        _ => vec![json!(false), json!(true)],
    }
}

/// Puts the value wherever the field may stand; false where there is no place for it.
fn poser(racine: &mut Value, chemin: &str, valeur: &Value) -> bool {
    match chemin.split_once("[].") {
        Some((liste, reste)) => racine.get_mut(liste).and_then(Value::as_array_mut).is_some_and(|elements| {
            // In every element: the first one that takes it does not do.
            let poses: Vec<bool> = elements.iter_mut().map(|element| poser(element, reste, valeur)).collect();
            poses.contains(&true)
        }),
        None => match chemin.split_once('.') {
            Some(("formation", reste)) if racine.get("formation").is_none_or(Value::is_null) => {
                racine["formation"] = json!({});
                poser(&mut racine["formation"], reste, valeur)
            }
            Some((objet, reste)) => {
                racine.get_mut(objet).filter(|o| o.is_object()).is_some_and(|o| poser(o, reste, valeur))
            }
            None => {
                racine[chemin] = valeur.clone();
                true
            }
        },
    }
}

/// Those of these lists on which the fact changes some decision, each vector's facts asked on each.
fn listes_changees(champ: Champ, listes: &[u16]) -> Vec<u16> {
    let cas: Vec<(Value, Value)> = vecteurs()
        .iter()
        .map(|v| (serde_json::from_str(&v.dossier).expect("JSON"), serde_json::from_str(&v.demande).expect("JSON")))
        .collect();
    let change = |annee: u16| {
        cas.iter().any(|(dossier, demande)| {
            let mut demande = demande.clone();
            demande["annee"] = json!(annee);
            // How it was filed is looked at by itself, and refused first.
            demande.as_object_mut().expect("an object").remove("depot");
            let mut vues = valeurs(champ).into_iter().filter_map(|valeur| {
                let mut racine = dossier.clone();
                racine["demande"] = demande.clone();
                let pose = poser(&mut racine, champ.nom(), &valeur);
                let demande = racine.as_object_mut().expect("an object").remove("demande").expect("put above");
                pose.then(|| evaluer_json(&racine.to_string(), &demande.to_string()).ok()).flatten()
            });
            vues.next().is_some_and(|premiere| vues.any(|autre| autre != premiere))
        })
    };
    listes.iter().copied().filter(|&annee| change(annee)).collect()
}

#[test]
fn un_fait_tardif_ne_compte_que_pour_ses_listes() {
    for (champ, premiere, derniere) in LISTES {
        if matches!(champ, Champ::ProtectionPeriode | Champ::ProtectionDebut | Champ::ProtectionFin) {
            continue; // within fonctions_protection_sociale
        }
        let derniere = derniere.unwrap_or(DERNIERE);
        let mut bords = vec![premiere - 1, premiere, derniere, derniere + 1];
        bords.retain(|&annee| annee <= DERNIERE);
        bords.dedup();
        let attendues: Vec<u16> = bords.iter().copied().filter(|annee| (premiere..=derniere).contains(annee)).collect();
        assert_eq!(listes_changees(champ, &bords), attendues, "{champ}");
    }
}
