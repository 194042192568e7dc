//! Article 2 of the later states: the seats of the commission, its votes, its mandate.

use super::articles::{al, n};
use super::{Suppleance, VoteMultiple};
use crate::texte::INITIAL;
use crate::texte::art_02::{self, Etat, Groupe, Provenance, Siege};
use Groupe::{Administration as A, AgentsDeDirection as D, Organismes as O, President as P};
use Provenance::{Association, Choix, Election, Fonctions, Syndicats};

const fn siege(
    liste: u16,
    groupe: Groupe,
    lettre: u32,
    nombre: u8,
    provenance: Provenance,
    fr: &'static str,
    en: &'static str,
) -> Siege {
    let siege = art_02::siege(groupe, lettre, nombre, provenance, fr, en);
    Siege { disposition: siege.disposition.depuis_la_liste(liste), ..siege }
}
const fn directeur(liste: u16, lettre: u32, nombre: u8, fr: &'static str, en: &'static str) -> Siege {
    Siege { representable: true, ..siege(liste, O, lettre, nombre, Fonctions, fr, en) }
}

const fn president(liste: u16) -> Siege {
    let (fr, en) = (
        "conseiller d’État ou magistrat de la Cour des comptes",
        "member of the Conseil d'État or of the Cour des comptes",
    );
    siege(liste, P, 0, 1, Choix, fr, en)
}
const fn securite_sociale(liste: u16) -> Siege {
    let siege = siege(liste, A, 1, 1, Fonctions, "directeur de la sécurité sociale", "director of social security");
    Siege { representable: true, ..siege }
}
const fn bureau(liste: u16) -> Siege {
    siege(liste, A, 3, 1, Fonctions, "chef du bureau de la liste d’aptitude", "head of the office of the list")
}
const fn igas(liste: u16, nombre: u8) -> Siege {
    siege(
        liste,
        A,
        4,
        nombre,
        Choix,
        "inspection générale des affaires sociales",
        "general inspectorate of social affairs",
    )
}
const fn anciens_eleves(liste: u16) -> Siege {
    siege(liste, D, 1, 1, Association, "anciens élèves de l’EN3S", "former students of the EN3S")
}
const fn regime_general(liste: u16) -> Siege {
    let (fr, en) = ("agents de direction du régime général", "senior managers of the general regime");
    siege(liste, D, 2, 5, Syndicats, fr, en)
}

#[rustfmt::skip] // one row = one line of A2.al2, in its order
const SIEGES_2007: [Siege; 20] = [
    president(2007),
    securite_sociale(2007),
    siege(2007, A, 2, 1, Fonctions, "sous-directeur chargé du financement et de la gestion", "deputy director for funding and management"),
    bureau(2007),
    igas(2007, 3),
    siege(2007, A, 5, 3, Choix, "directeurs régionaux des affaires sanitaires et sociales", "regional directors of health and social affairs"),
    siege(2007, O, 1, 1, Fonctions, "directeur de l’EN3S", "director of the EN3S"),
    siege(2007, O, 2, 1, Fonctions, "directeur de l’UCANSS", "director of the UCANSS"),
    directeur(2007, 3, 1, "directeur de la CNAMTS", "director of the CNAMTS"),
    directeur(2007, 4, 1, "directeur de la CNAVTS", "director of the CNAVTS"),
    directeur(2007, 5, 1, "directeur de la CNAF", "director of the CNAF"),
    directeur(2007, 6, 1, "directeur de l’ACOSS", "director of the ACOSS"),
    directeur(2007, 7, 3, "directeur général de la caisse nationale du RSI, et deux autres qu’il désigne", "director general of the RSI national fund, and two others of his choice"),
    directeur(2007, 8, 1, "directeur de la CANSSM", "director of the CANSSM"),
    anciens_eleves(2007),
    regime_general(2007),
    siege(2007, D, 3, 1, Election, "agents de direction des conventions d’ORGANIC", "senior managers under an agreement of ORGANIC"),
    siege(2007, D, 4, 1, Election, "agents de direction des conventions de la CANCAVA", "senior managers under an agreement of the CANCAVA"),
    siege(2007, D, 5, 1, Election, "agents de direction des conventions de la CANAM", "senior managers under an agreement of the CANAM"),
    siege(2007, D, 6, 1, Election, "agents de direction des UR et SSM", "senior managers of the mining UR and SSM"),
];

/// The eighteen lines from the list of 2008 on: what changes is who sits under 2° d and e, and for the mines.
#[rustfmt::skip] // one row = one line of A2.al2, in its order
const fn sieges(liste: u16, igas: Siege, territoires: Siege, mines: (&'static str, &'static str)) -> [Siege; 18] {
    [
        president(liste),
        securite_sociale(liste),
        siege(liste, A, 2, 1, Fonctions, "sous-directeur de la gestion et des systèmes d’information", "deputy director for management and information systems"),
        bureau(liste),
        igas,
        territoires,
        siege(liste, O, 1, 1, Fonctions, "directeur de l’EN3S", "director of the EN3S"),
        siege(liste, O, 2, 1, Fonctions, "directeur de l’UCANSS", "director of the UCANSS"),
        directeur(liste, 3, 1, "directeur de la CNAMTS", "director of the CNAMTS"),
        directeur(liste, 4, 1, "directeur de la CNAVTS", "director of the CNAVTS"),
        directeur(liste, 5, 1, "directeur de la CNAF", "director of the CNAF"),
        directeur(liste, 6, 1, "directeur de l’ACOSS", "director of the ACOSS"),
        directeur(liste, 7, 1, "directeur général de la caisse nationale du RSI", "director general of the RSI national fund"),
        directeur(liste, 8, 1, "directeur de la CANSSM", "director of the CANSSM"),
        anciens_eleves(liste),
        regime_general(liste),
        siege(liste, D, 3, 1, Election, "agents de direction de la convention du RSI", "senior managers under the agreement of the RSI"),
        siege(liste, D, 4, 1, Syndicats, mines.0, mines.1),
    ]
}
const UR_SSM: (&str, &str) = ("agents de direction des UR et SSM", "senior managers of the mining UR and SSM");
const CARMI: (&str, &str) = ("agents de direction des CARMI", "senior managers of the mining CARMI");
const fn regionaux(liste: u16) -> Siege {
    let (fr, en) =
        ("directeurs régionaux des affaires sanitaires et sociales", "regional directors of health and social affairs");
    siege(liste, A, 5, 2, Choix, fr, en)
}
const fn controle(liste: u16) -> Siege {
    let (fr, en) = ("service qui contrôle les organismes (R. 155-1)", "service that supervises the bodies (R. 155-1)");
    siege(liste, A, 5, 2, Choix, fr, en)
}
const SIEGES_2008: [Siege; 18] = sieges(2008, igas(2008, 2), regionaux(2008), UR_SSM);
const SIEGES_2010: [Siege; 18] = sieges(2010, igas(2010, 2), regionaux(2010), CARMI);
const SIEGES_2012: [Siege; 18] = sieges(2012, igas(2012, 1), controle(2012), CARMI);
const SIEGES_2013: [Siege; 18] = sieges(2013, igas(2013, 1), controle(2013), CARMI);

const fn a02(liste: u16, sieges: &'static [Siege]) -> Etat {
    Etat {
        sieges,
        titulaires: art_02::somme(sieges),
        fonction_effective: al(2, 5, liste),
        suppleants: al(2, 1, liste),
        mandat: al(2, 4, liste),
        vote: al(2, 6, liste),
        secretariat: al(2, 7, liste),
        ..INITIAL.a02
    }
}
pub(super) const A02_2007: Etat = a02(2007, &SIEGES_2007);
pub(super) const A02_2008: Etat = a02(2008, &SIEGES_2008);
pub(super) const A02_2010: Etat = a02(2010, &SIEGES_2010);
pub(super) const A02_2012: Etat = a02(2012, &SIEGES_2012);
/// Twelve months more for a mandate; an alinéa on who replaces the president comes before the vote.
pub(super) const A02_2013: Etat =
    Etat { prorogation_mois: 12, vote: al(2, 7, 2013), secretariat: al(2, 8, 2013), ..a02(2013, &SIEGES_2013) };
const _: () = assert!(A02_2007.titulaires == 30 && A02_2008.titulaires == 24 && A02_2010.titulaires == 24);
const _: () = assert!(A02_2012.titulaires == 23 && A02_2013.titulaires == 23, "two votes for one member of the IGAS");

/// The one member of the IGAS votes for the two that there were.
pub(super) const fn deux_voix(liste: u16) -> Option<VoteMultiple> {
    Some(VoteMultiple { siege: n(2, 2, 2, liste).lettre(4), voix: 2 })
}

/// The inspector, then the deputy director.
pub(super) const SUPPLEANCE: Option<Suppleance> = Some(Suppleance {
    sieges: const { &[n(2, 2, 2, 2013).lettre(4), n(2, 2, 2, 2013).lettre(2)] },
    disposition: al(2, 6, 2013),
});
