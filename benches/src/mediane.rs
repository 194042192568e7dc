//! The median complete dossier: six periods in the general regime, nothing missing, an AD3 agent who asks for AD2.

use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::{Demande, Dossier};

/// Its JSON text.
pub const DOSSIER_MEDIAN: &str = r#"{"id":"MEDIANE","naissance":"1958-06-14",
"formation":{"ancien_eleve":false,"diplome_assimile":"aucun","admissible_concours":true,"semaines_perfectionnement":6,
"attestation_stage_informatique":false,"certificat_comptabilite":false,"diplome_informatique":"aucun","experience_informatique_reconnue":false},
"carriere":[
{"debut":"1981-09-01","fin":"1984-12-31","organisme":{"regime":"general","type":"organisme","categorie":"b","region":"11"},"fonction":"cadre","niveau":5},
{"debut":"1985-01-01","fin":"1988-06-30","organisme":{"regime":"general","type":"organisme","categorie":"b","region":"11"},"fonction":"cadre","niveau":6},
{"debut":"1988-07-01","fin":"1991-08-31","organisme":{"regime":"general","type":"organisme","categorie":"b","region":"11"},"fonction":"cadre","niveau":7},
{"debut":"1991-11-01","fin":"1994-12-31","organisme":{"regime":"general","type":"organisme","categorie":"c","region":"53"},"fonction":"cadre","niveau":8},
{"debut":"1995-01-01","fin":"1997-06-30","organisme":{"regime":"general","type":"organisme","categorie":"c","region":"53"},"fonction":"sous_directeur","niveau":1,"nomination_reguliere":true,"agrement":"1995-03-15","section_origine":"deuxieme","classe_origine":"AD3"},
{"debut":"1997-07-01","fin":null,"organisme":{"regime":"general","type":"organisme","categorie":"b","region":"24"},"fonction":"sous_directeur","niveau":1,"nomination_reguliere":true,"agrement":"1997-10-02","section_origine":"deuxieme","classe_origine":"AD3"}],
"inscriptions":[{"annee":1995,"classe":"AD3","section":"deuxieme","publication":"1994-12-20","article15":false}],"inscrit_1999":false}"#;

/// The facts that only lists from 2003 on ask: none holds.
const FAITS_DES_SUITES: [(&str, &str); 2] = [
    (
        r#""experience_informatique_reconnue":false}"#,
        r#""experience_informatique_reconnue":false,"eleve_concours_interne":false,"attestation_msa":false,"attestation_cesdir":false}"#,
    ),
    (r#""inscrit_1999":false}"#, r#""inscrit_1999":false,"recevable_2010":false}"#),
];

/// Six periods in a fund that became the RSI, nothing missing: an agent de direction whom A28.al1 judges as of an earlier day on the list
/// of 2007.
const DOSSIER_GELE: &str = r#"{"id":"GELE","naissance":"1958-06-14",
"formation":{"ancien_eleve":false,"diplome_assimile":"aucun","admissible_concours":true,"semaines_perfectionnement":6,
"attestation_stage_informatique":false,"certificat_comptabilite":false,"diplome_informatique":"aucun","experience_informatique_reconnue":false,
"eleve_concours_interne":false,"attestation_msa":false,"attestation_cesdir":false},
"carriere":[
{"debut":"1981-09-01","fin":"1984-12-31","organisme":{"regime":"organic","type":"caisse","categorie":"1"},"fonction":"cadre","niveau":3},
{"debut":"1985-01-01","fin":"1988-06-30","organisme":{"regime":"organic","type":"caisse","categorie":"1"},"fonction":"cadre","niveau":3},
{"debut":"1988-07-01","fin":"1991-08-31","organisme":{"regime":"organic","type":"caisse","categorie":"1"},"fonction":"cadre","niveau":4},
{"debut":"1991-11-01","fin":"1994-12-31","organisme":{"regime":"organic","type":"caisse","categorie":"1"},"fonction":"cadre","niveau":4},
{"debut":"1995-01-01","fin":"1997-06-30","organisme":{"regime":"organic","type":"caisse","categorie":"1"},"fonction":"directeur_adjoint","nomination_reguliere":true,"agrement":"1995-03-15","section_origine":"deuxieme","classe_origine":"AD3"},
{"debut":"1997-07-01","fin":null,"organisme":{"regime":"organic","type":"caisse","categorie":"1"},"fonction":"directeur_adjoint","nomination_reguliere":true,"agrement":"1997-10-02","section_origine":"deuxieme","classe_origine":"AD3"}],
"inscriptions":[{"annee":1995,"classe":"AD3","section":"deuxieme","publication":"1994-12-20","article15":false}],"inscrit_1999":false,"recevable_2010":false}"#;

/// A deposit in order, as JSON text.
pub const DEPOT: &str =
    r#"{"cachet_poste":"2001-04-18","exemplaires":2,"recommande":true,"classes_indiquees":true,"pieces_jointes":true}"#;

/// The median dossier, checked.
///
/// # Panics
/// Never: its text is legal.
#[must_use]
pub fn dossier_median() -> Dossier {
    lire_dossier_json(DOSSIER_MEDIAN).expect("legal")
}

/// Its JSON text with the keys of every object sorted.
///
/// # Panics
/// Never: its text is legal.
#[must_use]
pub fn dossier_median_trie() -> String {
    // The objects of serde_json keep their keys sorted.
    serde_json::from_str::<serde_json::Value>(DOSSIER_MEDIAN).expect("legal").to_string()
}

/// The same with the facts that later lists ask: nothing is missing under any state.
///
/// # Panics
/// Never: its text is legal.
#[must_use]
pub fn dossier_complet() -> Dossier {
    let texte = FAITS_DES_SUITES.iter().fold(DOSSIER_MEDIAN.to_owned(), |texte, (avant, apres)| {
        assert!(texte.contains(avant), "the median dossier has the fact");
        texte.replace(avant, apres)
    });
    lire_dossier_json(&texte).expect("legal")
}

/// The dossier of whom A28.al1 judges as of 1 January 2007, checked.
///
/// # Panics
/// Never: its text is legal.
#[must_use]
pub fn dossier_gele() -> Dossier {
    lire_dossier_json(DOSSIER_GELE).expect("legal")
}

/// A demande for AD2 on the list of a year.
///
/// # Panics
/// Never for a year that the format knows.
#[must_use]
pub fn demande_pour(annee: u16) -> Demande {
    lire_demande_json(&format!(r#"{{"annee":{annee},"classe":"AD2"}}"#)).expect("legal")
}

/// Its demande, with the deposit or without.
///
/// # Panics
/// Never: its text is legal.
#[must_use]
pub fn demande_mediane(depot: bool) -> Demande {
    lire_demande_json(&texte_demande_mediane(depot)).expect("legal")
}

/// The JSON text of that demande.
#[must_use]
pub fn texte_demande_mediane(depot: bool) -> String {
    let depot = if depot { DEPOT } else { "null" };
    format!(r#"{{"annee":2002,"classe":"AD2","depot":{depot}}}"#)
}
