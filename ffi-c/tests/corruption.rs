//! Records that no honest caller sends: every byte changed, every size.

mod appel;
mod plat;

use liste_aptitude_tests::vecteurs;
use plat::Ordre;
use plat::octets::{self, Octet};
use std::collections::BTreeSet;

/// A dossier that fills every part of the record, and its demande.
fn riches() -> (Vec<u8>, Vec<u8>) {
    let dossier = serde_json::json!({
        "id": "C-1", "naissance": "1955-03-01",
        "formation": {"ancien_eleve": false, "scolarite": {"debut": "1980-01-01", "fin": "1981-06-30"},
            "diplome_assimile": "aucun", "admissible_concours": true, "semaines_perfectionnement": 6,
            "attestation_stage_informatique": true, "certificat_comptabilite": false,
            "diplome_informatique": "annexe_17", "experience_informatique_reconnue": true,
            "eleve_concours_interne": true, "attestation_msa": false, "attestation_cesdir": true},
        "carriere": [
            {"debut": "1985-01-01", "fin": "1994-12-31",
             "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"},
             "fonction": "sous_directeur", "niveau": 3, "nomination_reguliere": true, "agrement": "1985-03-15",
             "section_origine": "deuxieme", "classe_origine": "AD3", "niveau_equivalent": "AD2", "maintien": "fusion",
             "reclassements": [{"date": "1990-01-01", "categorie": "a"}, {"date": "1992-01-01", "categorie": "c"}]},
            {"debut": "1995-01-01", "fin": null, "organisme": {"regime": "canam", "type": "caisse_nationale"},
             "fonction": "sous_directeur", "niveau": 1, "nomination_reguliere": true, "agrement": "sans_objet"}],
        "inscriptions": [{"annee": 2000, "classe": "AD2", "section": "premiere", "publication": "1999-12-20"}],
        "position": {"type": "detachement", "debut": "1999-01-01", "fin": "1999-06-30", "champ_social": true},
        "depart_regime": "2010-01-01",
        "fonction_publique": {"categorie_a": [{"debut": "1970-01-01", "fin": "1979-12-31"}],
            "fonctions_securite_sociale": [{"debut": "1975-01-01", "fin": null}], "proposition_ministre": true,
            "statut": "hospitaliere"},
        "inscrit_1999": true, "recevable_2010": true
    });
    let demande = serde_json::json!({"annee": 2001, "classe": "AD2", "lectures": 256, "reduction_demandee": false, "depot": {
        "cachet_poste": "2000-04-30", "exemplaires": 2, "recommande": true, "classes_indiquees": true, "pieces_jointes": true}});
    (plat::dossier(&dossier, Ordre::ICI).expect("a record"), plat::demande(&demande, Ordre::ICI).expect("a record"))
}

/// A status either way; a decision that can be written, or an error that names a field.
fn repondre(dossier: &[u8], demande: &[u8]) -> bool {
    match appel::evaluer(dossier, demande) {
        Ok(decision) => {
            assert_eq!(appel::decision_json(&decision).0, 0);
            true
        }
        Err(erreur) => {
            let (chemin, regle) = appel::decrire(&erreur);
            assert!(erreur.argument > 0 || !(chemin.is_empty() || regle.is_empty()));
            false
        }
    }
}

/// What the library answers: the decision as JSON, or the status with the path and the rule.
fn reponse(dossier: &[u8], demande: &[u8]) -> Result<String, (i32, String, String)> {
    let ecrire = |decision| appel::decision_json(&decision).1;
    appel::evaluer(dossier, demande).map(ecrire).map_err(|e| {
        let (chemin, regle) = appel::decrire(&e);
        (e.statut, chemin, regle)
    })
}

/// What a changed byte must give, and does not: nothing when all is well.
fn faute(octet: &Octet, valeur: u8, avant: &Reponse, apres: &Reponse) -> Option<String> {
    let refus = |statut, chemin: &str, regle: &str| Err((statut, chemin.into(), regle.into()));
    let inconnue = |chemin: &str| refus(1, chemin, "valeur_inconnue");
    let juste = match octet {
        Octet::Entete => {
            apres.as_ref().is_err_and(|(statut, _, regle)| (*statut, &**regle) == (5, "disposition_inconnue"))
        }
        Octet::Reserve(chemin) => *apres == refus(1, chemin, "octets_reserves"),
        Octet::Code(mots, chemin) if usize::from(valeur) > *mots => *apres == inconnue(chemin),
        Octet::Code(_, chemin) => *apres != inconnue(chemin) && !apres.as_ref().is_err_and(|(statut, ..)| *statut != 1),
        Octet::Fait => !apres.as_ref().is_err_and(|(statut, ..)| *statut != 1),
        Octet::Libre => apres == avant,
    };
    (!juste).then(|| format!("{octet:?} = {valeur}: {apres:?}"))
}

type Reponse = Result<String, (i32, String, String)>;

/// A dossier whose periods say nothing but where, as what and since when, and its demande.
fn sobres() -> (Vec<u8>, Vec<u8>) {
    let periode = |debut: &str, fin: Option<&str>, niveau: Option<u8>| {
        serde_json::json!({"debut": debut, "fin": fin, "fonction": "cadre", "niveau": niveau,
            "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"}})
    };
    let dossier = serde_json::json!({"id": "S-1", "naissance": "1955-03-01",
        "position": {"type": "detachement", "debut": "1999-01-01", "fin": "1999-06-30"},
        "fonction_publique": {"categorie_a": [], "fonctions_securite_sociale": [], "proposition_ministre": true},
        "carriere": [periode("1981-09-01", Some("1984-12-31"), Some(6)), periode("1985-01-01", None, None)]});
    let demande = serde_json::json!({"annee": 2001, "classe": "AD3"});
    (plat::dossier(&dossier, Ordre::ICI).expect("a record"), plat::demande(&demande, Ordre::ICI).expect("a record"))
}

#[test]
fn chaque_octet_change_donne_sa_reponse() {
    let ((dossier, demande), (sobre, demande_sobre)) = (riches(), sobres());
    let (octets_dossier, octets_demande) =
        (octets::de("la_dossier", &dossier, ""), octets::de("la_demande", &demande, "demande"));
    for genre in [&octets_dossier, &octets_demande] {
        assert!(genre.iter().any(|o| matches!(o, Octet::Reserve(_))) && genre.contains(&Octet::Fait));
    }
    let objets: BTreeSet<&String> =
        octets_dossier.iter().filter_map(|o| if let Octet::Reserve(c) = o { Some(c) } else { None }).collect();
    assert_eq!(objets.len(), 8, "every object with reserved bytes is there: {objets:?}");
    let octets_sobre = octets::de("la_dossier", &sobre, "");
    let mut fautes = Vec::new();
    for valeurs in [|o: u8| o ^ 1, |o: u8| o ^ 0x80, |_| 0, |_| 3, |_| 0xFF, |o: u8| o.wrapping_add(1)] {
        fautes.extend(fautes_des_octets(&octets_dossier, &dossier, valeurs, &|change| reponse(change, &demande)));
        fautes.extend(fautes_des_octets(&octets_demande, &demande, valeurs, &|change| reponse(&dossier, change)));
        fautes.extend(fautes_des_octets(&octets_sobre, &sobre, valeurs, &|change| reponse(change, &demande_sobre)));
    }
    assert!(fautes.is_empty(), "{} bytes, the first: {:#?}", fautes.len(), &fautes[..fautes.len().min(5)]);
}

/// Each byte of a record changed in turn.
fn fautes_des_octets(
    genres: &[Octet],
    octets: &[u8],
    valeurs: fn(u8) -> u8,
    repondre: &dyn Fn(&[u8]) -> Reponse,
) -> Vec<String> {
    let avant = repondre(octets);
    assert!(avant.is_ok(), "the records themselves are accepted: {avant:?}");
    let mut fautes = Vec::new();
    for (place, genre) in genres.iter().enumerate() {
        let mut change = octets.to_vec();
        change[place] = valeurs(change[place]);
        if change[place] != octets[place] {
            let apres = repondre(&change);
            fautes.extend(faute(genre, change[place], &avant, &apres).map(|f| format!("byte {place}: {f}")));
        }
    }
    fautes
}

#[test]
fn chaque_taille_tronquee_est_refusee() {
    let (dossier, demande) = riches();
    for taille in (0..dossier.len()).step_by(4) {
        assert!(!repondre(&dossier[..taille], &demande), "{taille} bytes of a dossier");
    }
    for taille in (0..demande.len()).step_by(4) {
        assert!(!repondre(&dossier, &demande[..taille]), "{taille} bytes of a demande");
    }
}

#[test]
fn des_octets_quelconques_donnent_un_statut() {
    let (mut dossier, mut demande) = riches();
    let mut graine = 1_u64;
    let mut suivant = || {
        graine = graine.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (graine >> 33).to_le_bytes()[0]
    };
    for _ in 0..2_000 {
        // The versions and sizes stay: without them nothing else is read.
        for octet in dossier.iter_mut().skip(8).chain(demande.iter_mut().skip(8)) {
            *octet = suivant();
        }
        repondre(&dossier, &demande);
    }
}

#[test]
fn chaque_decision_changee_donne_un_statut() {
    let v = vecteurs().into_iter().find(|v| v.decision.contains("a13_duree_fonctions")).expect("a vector with figures");
    let json = |texte: &str| serde_json::from_str(texte).expect("JSON");
    let dossier = plat::dossier(&json(&v.dossier), Ordre::ICI).expect("a record");
    let demande = plat::demande(&json(&v.demande), Ordre::ICI).expect("a record");
    let decision = appel::evaluer(&dossier, &demande).unwrap_or_else(|_| panic!("{}", v.nom));
    for champ in 0..=u8::MAX {
        let mut change = decision;
        (change.verdict, change.nombre_constats, change.nombre_faits_manquants) = (champ, champ, champ);
        appel::decision_json(&change);
        let mut change = decision;
        let constat = &mut change.constats[0];
        (constat.code, constat.etat, constat.requis.genre) = (champ, champ, champ);
        constat.requis.valeur = u32::from(champ) << 24;
        let (statut, _) = appel::decision_json(&change);
        assert!(statut == 0 || statut == 7, "{statut}");
    }
}
