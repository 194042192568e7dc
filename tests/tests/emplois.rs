//! What is shown of an emploi's classes up to a list (`etapes::emplois`), worked out by hand from the tables of article 3.

use liste_aptitude_noyau::etapes::emplois::classes_de_l_emploi;
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use serde_json::{Value, json};

/// An emploi from a day on, in a body (regime, kind, category).
fn emploi(debut: &str, (regime, genre, categorie): (&str, &str, &str), fonction: &str) -> Value {
    json!({"debut": debut, "organisme": {"regime": regime, "type": genre, "categorie": categorie}, "fonction": fonction,
           "nomination_reguliere": true, "agrement": debut})
}

/// That emploi with one more fact.
fn avec(mut emploi: Value, nom: &str, valeur: Value) -> Value {
    emploi[nom] = valeur;
    emploi
}

/// « day: classes; … », as the list of a year shows the emploi.
fn dites(emploi: &Value, etat: EtatDuTexte, annee: u16) -> String {
    let dossier = lire_dossier_json(&json!({"id": "A", "carriere": [emploi]}).to_string()).unwrap();
    let jours = classes_de_l_emploi(dossier.carriere().first().unwrap(), etat, annee);
    let dits = jours.iter().map(|(jour, classes)| {
        let classes: Vec<_> = classes.iter().map(|c| c.to_string()).collect();
        format!("{jour}: {}", classes.join(" "))
    });
    dits.collect::<Vec<_>>().join("; ")
}

const ORGANIC: (&str, &str, &str) = ("organic", "caisse_nationale", "sans");
const CANAM: (&str, &str, &str) = ("canam", "caisse_nationale", "sans");

#[test]
fn une_table_ulterieure_compte_de_sa_premiere_liste_et_sous_son_etat() {
    let directeur = emploi("2004-03-01", ORGANIC, "directeur");
    let sous = |etat, annee| dites(&directeur, etat, annee);
    assert_eq!(sous(EtatDuTexte::de_la_liste(2006), 2006), "2004-03-01: AD1");
    assert_eq!(sous(EtatDuTexte::de_la_liste(2007), 2007), "2004-03-01: AD1; 2007-01-01: D1");
    assert_eq!(sous(EtatDuTexte::de_la_liste(2013), 2013), "2004-03-01: AD1; 2007-01-01: D1");
    assert_eq!(sous(EtatDuTexte::E2000, 2007), "2004-03-01: AD1");
    // Its last day is before the table of 2007.
    let fini = avec(directeur, "fin", json!("2006-12-31"));
    assert_eq!(dites(&fini, EtatDuTexte::de_la_liste(2010), 2010), "2004-03-01: AD1");
}

#[test]
fn ce_qu_une_table_ne_connait_pas_ou_plus() {
    let vu = |emploi: &Value, annee| dites(emploi, EtatDuTexte::de_la_liste(annee), annee);
    // The mission director of the CANAM comes with the table of 2007, in two classes.
    let mission = emploi("2004-02-01", CANAM, "directeur_de_mission");
    assert_eq!(vu(&mission, 2006), "2004-02-01: ");
    assert_eq!(vu(&mission, 2007), "2004-02-01: ; 2007-01-01: D2 D3");
    // The directeur of an UR is in no table from that of 2008 on: held before, the class stays.
    assert_eq!(vu(&emploi("2006-05-01", ("mines", "ur", "1"), "directeur"), 2012), "2006-05-01: D2");
    assert_eq!(vu(&emploi("2008-05-01", ("mines", "ur", "1"), "directeur"), 2012), "2008-05-01: ");
    // The level of a sous-directeur of the CANAM was a class until the agreement of 2007: one begun before keeps its table.
    let sous_directeur = |debut| avec(emploi(debut, CANAM, "sous_directeur"), "niveau", json!(1));
    assert_eq!(vu(&sous_directeur("2004-02-01"), 2008), "2004-02-01: AD2");
    assert_eq!(vu(&sous_directeur("2007-02-01"), 2008), "2007-02-01: AD3");
}

#[test]
fn un_reclassement_est_dit_meme_s_il_ne_change_rien() {
    let vu = |de: &str, a: &str| {
        let directeur = emploi("1999-03-01", ("general", "organisme", de), "directeur");
        let reclasse = avec(directeur, "reclassements", json!([{"date": "2003-07-01", "categorie": a}]));
        dites(&reclasse, EtatDuTexte::de_la_liste(2006), 2006)
    };
    assert_eq!(vu("c", "b"), "1999-03-01: D2; 2003-07-01: D1");
    // What A5 keeps after a downgrade is for the decision.
    assert_eq!(vu("b", "d"), "1999-03-01: D1; 2003-07-01: D3");
    assert_eq!(vu("a", "b"), "1999-03-01: D1; 2003-07-01: D1");
}

#[test]
fn la_classe_declaree_tient_ou_l_article_3_ne_dit_rien() {
    let national = emploi("1999-03-01", ("general", "caisse_nationale", "sans"), "directeur");
    let declare = avec(national, "classe_declaree", json!("D1"));
    assert_eq!(dites(&declare, EtatDuTexte::de_la_liste(2010), 2010), "1999-03-01: D1");
}
