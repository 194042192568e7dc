//! R. 123-9: the school.

use crate::le;
use liste_aptitude_noyau::effets::ecole::{fondement, nom_ecole, premier_jour_en3s, publics};
use liste_aptitude_noyau::texte::ecole::{Fondement, Justificatif as J, Mission, NomEcole, PUBLICS};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

#[test]
fn le_nom_change_un_jour_de_2004() {
    for (jour, nom) in [
        ("1998-10-15", NomEcole::Cnesss),
        ("2004-10-12", NomEcole::Cnesss),
        ("2004-10-13", NomEcole::En3s),
        ("2026-01-01", NomEcole::En3s),
    ] {
        assert_eq!(nom_ecole(le(jour)), nom, "{jour}");
    }
    assert_eq!(premier_jour_en3s(), le("2004-10-13"));
}

#[test]
fn les_huit_missions() {
    let ids: Vec<String> = Mission::TOUTES.iter().map(|m| m.disposition().to_string()).collect();
    assert_eq!(ids, (1..=8).map(|n| format!("R123-9.{n}")).collect::<Vec<_>>());
    for mission in Mission::TOUTES {
        assert_eq!(mission.disposition().to_string(), format!("R123-9.{}", mission.code()));
    }
}

#[test]
fn les_publics() {
    #[rustfmt::skip] // one row = one mission that names its publics
    let attendus: [(Mission, &[&str]); 8] = [
        (Mission::Concours,               &["R123-9.1"]),
        (Mission::FormationsQualifiantes, &["R123-9.2", "R123-9.2"]),
        (Mission::Recrutement,            &["R123-9.3.a", "R123-9.3.b", "R123-9.3.c", "R123-9.3.d"]),
        (Mission::Diplomes,               &[]),
        (Mission::FormationContinue,      &["R123-9.5.a", "R123-9.5.b", "R123-9.5.c"]),
        (Mission::Etudes,                 &[]),
        (Mission::Cooperation,            &[]),
        (Mission::Ihps,                   &[]),
    ];
    for (mission, ids) in attendus {
        let trouves: Vec<String> = publics(mission).map(|p| p.disposition.to_string()).collect();
        assert_eq!(trouves, ids, "{mission}");
    }
    assert_eq!(PUBLICS.len(), attendus.iter().map(|(_, ids)| ids.len()).sum());
}

#[test]
fn sur_quelle_mission_repose_un_titre() {
    let id = |m: Option<Mission>| m.map(|m| m.disposition().to_string());
    #[rustfmt::skip] // one row = one document: trained or selected for by, delivered by, asked for by
    let attendus = [
        (J::Admissibilite,                Some("R123-9.1"), None,             Some("A9.al2.1")),
        (J::TitreAncienEleve,             Some("R123-9.2"), None,             Some("A8.al1")),
        (J::Scolarite,                    Some("R123-9.2"), None,             Some("A12.al4")),
        (J::AttestationPerfectionnement,  Some("R123-9.5"), None,             Some("A18.al3")),
        (J::AttestationStageInformatique, Some("R123-9.2"), None,             Some("A14.al1.3")),
        (J::CertificatComptabilite,       Some("R123-9.2"), Some("R123-9.4"), Some("A12.al2")),
        (J::DiplomeDeLEcole,              Some("R123-9.4"), Some("R123-9.4"), None),
        (J::DiplomeAssimile,              None,             None,             Some("R123-45.al3")),
        (J::DiplomeInformatique,          None,             None,             Some("A14.al1.2")),
    ];
    assert_eq!(attendus.len(), J::TOUTES.len());
    for (justificatif, mission, delivrance, demande) in attendus {
        let f: &Fondement = fondement(justificatif).expect("every document has its row");
        assert_eq!(id(f.mission).as_deref(), mission, "{justificatif}");
        assert_eq!(id(f.delivrance).as_deref(), delivrance, "{justificatif}");
        assert_eq!(f.demande_par.map(|r: Renvoi| r.to_string()).as_deref(), demande, "{justificatif}");
    }
}
