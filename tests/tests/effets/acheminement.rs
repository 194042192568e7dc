//! A16.al2 to A16.al4: which authority gets which copy.

use liste_aptitude_noyau::decision::Situation;
use liste_aptitude_noyau::demande::Demande;
use liste_aptitude_noyau::effets::acheminement::{acheminement, acheminement_du_dossier, origine};
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::texte::art_16::{Destinataire, Origine, Relais};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

#[test]
fn une_route_par_alinea() {
    use Destinataire::{DirectionRegionale, Secretariat};
    #[rustfmt::skip] // one row = one alinéa
    let cas = [
        (Origine::OrganismeDeBase,   DirectionRegionale, Relais::Directeur,            "A16.al2"),
        (Origine::OrganismeNational, Secretariat,        Relais::DirecteurNational,    "A16.al3"),
        (Origine::Article19,         Secretariat,        Relais::DirecteurOuPresident, "A16.al4"),
    ];
    assert_eq!(cas.len(), Origine::TOUTES.len());
    for (origine, destinataire, relais, disposition) in cas {
        let c = acheminement(origine);
        assert_eq!((c.origine, c.destinataire, c.relais), (origine, destinataire, relais));
        assert_eq!(c.disposition.to_string(), disposition);
    }
}

#[test]
fn l_origine_suit_la_situation() {
    use Origine::{Article19, OrganismeDeBase, OrganismeNational};
    #[rustfmt::skip] // one row = one situation; local body, national body
    let cas = [
        (Situation::AgentDeDirection, Some(OrganismeDeBase), Some(OrganismeNational)),
        (Situation::AgentNational,    Some(OrganismeDeBase), Some(OrganismeNational)),
        (Situation::ReputeInscrit,    Some(Article19),       Some(Article19)),
        (Situation::Cadre,            Some(OrganismeDeBase), Some(OrganismeNational)),
        (Situation::Fonctionnaire,    None,                  None),
        (Situation::HorsOrganisme,    None,                  None),
        (Situation::AgentArs,         None,                  None),
    ];
    assert_eq!(cas.len(), Situation::TOUTES.len());
    for (situation, base, national) in cas {
        assert_eq!((origine(situation, false), origine(situation, true)), (base, national), "{situation}");
    }
}

fn route(reste: &str) -> Option<String> {
    let dossier = lire_dossier_json(&format!(r#"{{"id":"A",{reste}}}"#)).expect("a dossier");
    let demande = Demande::nouvelle(2000, Classe::AD3, Lectures::DEFAUT).expect("a list year");
    acheminement_du_dossier(&dossier, &demande).map(|c| c.disposition.to_string())
}

fn cadre(regime: &str, genre: &str, categorie: &str) -> String {
    format!(
        r#""carriere":[{{"debut":"1990-01-01","organisme":{{"regime":"{regime}","type":"{genre}","categorie":"{categorie}"}},
            "fonction":"cadre","niveau":8}}]"#
    )
}

#[test]
fn la_route_d_un_dossier() {
    assert_eq!(route(&cadre("general", "organisme", "a")).as_deref(), Some("A16.al2"));
    assert_eq!(route(&cadre("general", "caisse_nationale", "sans")).as_deref(), Some("A16.al3"));
    assert_eq!(route(&cadre("mines", "canssm", "sans")).as_deref(), Some("A16.al3"));
    // Of two posts held at once, by the one begun last; of two begun on one day, by the one given last.
    let poste = |genre: &str, categorie: &str, debut: &str| {
        format!(
            r#"{{"debut":"{debut}","organisme":{{"regime":"general","type":"{genre}","categorie":"{categorie}"}},"fonction":"cadre","niveau":8}}"#
        )
    };
    for (base, nationale, dernier) in [
        ("1990-01-01", "1995-01-01", "A16.al3"),
        ("1995-01-01", "1990-01-01", "A16.al2"),
        ("1995-01-01", "1995-01-02", "A16.al3"),
    ] {
        let (base, nationale) = (poste("organisme", "a", base), poste("caisse_nationale", "sans", nationale));
        for postes in [format!("{base},{nationale}"), format!("{nationale},{base}")] {
            assert_eq!(route(&format!(r#""carriere":[{postes}]"#)).as_deref(), Some(dernier), "{postes}");
        }
    }
    let (base, nationale) = (poste("organisme", "a", "1995-01-01"), poste("caisse_nationale", "sans", "1995-01-01"));
    assert_eq!(route(&format!(r#""carriere":[{base},{nationale}]"#)).as_deref(), Some("A16.al3"));
    assert_eq!(route(&format!(r#""carriere":[{nationale},{base}]"#)).as_deref(), Some("A16.al2"));
    let detache = r#""carriere":[{"debut":"1990-01-01","fin":"1997-12-31","organisme":{"regime":"general","type":"organisme",
        "categorie":"c"},"fonction":"directeur","niveau":0,"nomination_reguliere":true,"agrement":"1990-02-01"}],
        "position":{"type":"detachement","debut":"1998-01-01","fin":null}"#;
    assert_eq!(route(detache).as_deref(), Some("A16.al4"));
    assert_eq!(route(&cadre("autre", "organisme", "sans")), None, "outside the bodies of A1");
    assert_eq!(route(r#""fonction_publique":{"categorie_a":[{"debut":"1980-01-01"}]}"#), None, "a civil servant");
}
