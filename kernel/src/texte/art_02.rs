//! Article 2: the commission that draws up the list: its seats, its mandate, how it votes.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::enumeration::enumeration;

const ARTICLE: Renvoi = Renvoi::article(2);
const COMPOSITION: Renvoi = ARTICLE.al(2);

enumeration! {
    /// A group of seats (A2.al2).
    pub enum Groupe: "groupe" {
        /// The president (A2.al2.1).
        President = 1, "president", "présidence", "chair";
        /// The administration (A2.al2.2).
        Administration = 2, "administration", "administration", "administration";
        /// The social-security bodies (A2.al2.3).
        Organismes = 3, "organismes", "organismes de sécurité sociale", "social-security bodies";
        /// The agents de direction (A2.al2.4).
        AgentsDeDirection = 4, "agents_de_direction", "agents de direction", "senior managers";
    }
}

enumeration! {
    /// How the holder of a seat is found, before the minister appoints (A2.al4).
    pub enum Provenance: "provenance" {
        /// Chosen among the members of a body of the State.
        Choix = 1, "choix", "choisi parmi les membres d’un corps", "chosen among the members of a corps";
        /// By virtue of the post held.
        Fonctions = 2, "fonctions", "en raison de ses fonctions", "by virtue of the post held";
        /// Named by the association of anciens élèves (A2.al2.4.a).
        Association = 3, "association", "désigné par l’association des anciens élèves", "named by the association of former students";
        /// Named by the unions (A2.al2.4.b).
        Syndicats = 4, "syndicats", "désigné par les organisations syndicales", "named by the unions";
        /// Elected, as a ministerial arrêté says (A2.al3).
        Election = 5, "election", "élu", "elected";
    }
}

/// One line of the composition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Siege {
    /// Where it stands.
    pub disposition: Renvoi,
    /// How many seats.
    pub nombre: u8,
    /// The group.
    pub groupe: Groupe,
    /// How the holder is found.
    pub provenance: Provenance,
    /// May the holder send a representative?
    pub representable: bool,
    /// Who, in French.
    pub fr: &'static str,
    /// Who, in English.
    pub en: &'static str,
}

empreinte_de!(Siege {
    disposition: renvoi,
    nombre: octet,
    groupe: mot,
    provenance: mot,
    representable: oui,
    fr: mots_dits,
    en: mots_dits,
});

pub(super) const fn siege(
    groupe: Groupe,
    lettre: u32,
    nombre: u8,
    provenance: Provenance,
    fr: &'static str,
    en: &'static str,
) -> Siege {
    let numero = match groupe {
        Groupe::President => 1,
        Groupe::Administration => 2,
        Groupe::Organismes => 3,
        Groupe::AgentsDeDirection => 4,
    };
    Siege {
        disposition: COMPOSITION.n(numero).lettre(lettre),
        nombre,
        groupe,
        provenance,
        representable: false,
        fr,
        en,
    }
}
const fn representable(siege: Siege) -> Siege {
    Siege { representable: true, ..siege }
}

#[rustfmt::skip] // one row = one line of A2.al2, in its order
/// The seats.
pub const SIEGES: [Siege; 22] = {
    use Groupe::{Administration as A, AgentsDeDirection as D, Organismes as O, President as P};
    use Provenance::{Association, Choix, Election, Fonctions, Syndicats};
    [
        //                  group let. seats found by     who
        siege(              P,    0,   1,    Choix,       "conseiller d’État ou magistrat de la Cour des comptes", "member of the Conseil d'État or of the Cour des comptes"),
        representable(siege(A,    1,   1,    Fonctions,   "directeur de la sécurité sociale", "director of social security")),
        siege(              A,    2,   1,    Fonctions,   "sous-directeur chargé du financement et de la gestion", "deputy director for funding and management"),
        siege(              A,    3,   1,    Fonctions,   "chef du bureau de la liste d’aptitude", "head of the office of the list"),
        siege(              A,    4,   3,    Choix,       "inspection générale des affaires sociales", "general inspectorate of social affairs"),
        siege(              A,    5,   3,    Choix,       "directeurs régionaux des affaires sanitaires et sociales", "regional directors of health and social affairs"),
        siege(              O,    1,   1,    Fonctions,   "directeur du CNESSS", "director of the CNESSS"),
        siege(              O,    2,   1,    Fonctions,   "directeur de l’UCANSS", "director of the UCANSS"),
        representable(siege(O,    3,   1,    Fonctions,   "directeur de la CNAMTS", "director of the CNAMTS")),
        representable(siege(O,    4,   1,    Fonctions,   "directeur de la CNAVTS", "director of the CNAVTS")),
        representable(siege(O,    5,   1,    Fonctions,   "directeur de la CNAF", "director of the CNAF")),
        representable(siege(O,    6,   1,    Fonctions,   "directeur de l’ACOSS", "director of the ACOSS")),
        representable(siege(O,    7,   1,    Fonctions,   "directeur de la caisse nationale ORGANIC", "director of the ORGANIC national fund")),
        representable(siege(O,    8,   1,    Fonctions,   "directeur de la CANCAVA", "director of the CANCAVA")),
        representable(siege(O,    9,   1,    Fonctions,   "directeur de la caisse nationale CANAM", "director of the CANAM national fund")),
        representable(siege(O,   10,   1,    Fonctions,   "directeur de la CANSSM", "director of the CANSSM")),
        siege(              D,    1,   1,    Association, "anciens élèves du CNESSS", "former students of the CNESSS"),
        siege(              D,    2,   5,    Syndicats,   "agents de direction du régime général", "senior managers of the general regime"),
        siege(              D,    3,   1,    Election,    "agents de direction des caisses de base ORGANIC", "senior managers of the ORGANIC local funds"),
        siege(              D,    4,   1,    Election,    "agents de direction des caisses de base AVA", "senior managers of the AVA local funds"),
        siege(              D,    5,   1,    Election,    "agents de direction des caisses mutuelles régionales", "senior managers of the regional mutual funds"),
        siege(              D,    6,   1,    Election,    "agents de direction des UR et SSM", "senior managers of the mining UR and SSM"),
    ]
};

/// How many seats there are, with as many substitutes (A2.al1).
pub const TITULAIRES: u8 = 30;
const _: () = assert!(somme(&SIEGES) == TITULAIRES);

pub(super) const fn somme(mut sieges: &[Siege]) -> u8 {
    let mut total: u8 = 0;
    while let [siege, suite @ ..] = sieges {
        total = total.wrapping_add(siege.nombre);
        sieges = suite;
    }
    total
}

/// Groups whose members and substitutes hold an effective function of direction in a body of A1 (A2.al5).
pub const EN_FONCTIONS: [Groupe; 2] = [Groupe::Organismes, Groupe::AgentsDeDirection];
/// Where that stands.
pub const FONCTION_EFFECTIVE: Renvoi = ARTICLE.al(5);
/// Substitutes: when they sit, when they vote (A2.al1).
pub const SUPPLEANTS: Renvoi = ARTICLE.al(1);
/// The mandate (A2.al4).
pub const MANDAT: Renvoi = ARTICLE.al(4);
/// Months it lasts: four years.
pub const MANDAT_MOIS: u16 = 4 * 12;
/// Months an exceptional extension lasts at most.
pub const PROROGATION_MOIS: u16 = 6;
/// How decisions are taken (A2.al6).
pub const VOTE: Renvoi = ARTICLE.al(6);
/// The secretary (A2.al7).
pub const SECRETARIAT: Renvoi = ARTICLE.al(7);

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The seats (A2.al2).
    pub sieges: &'static [Siege],
    /// How many there are, with as many substitutes (A2.al1).
    pub titulaires: u8,
    /// Groups whose members and substitutes hold an effective function of direction in a body of A1 (A2.al5).
    pub en_fonctions: &'static [Groupe],
    /// Where that stands.
    pub fonction_effective: Renvoi,
    /// Substitutes: when they sit, when they vote (A2.al1).
    pub suppleants: Renvoi,
    /// The mandate (A2.al4).
    pub mandat: Renvoi,
    /// Months it lasts: four years.
    pub mandat_mois: u16,
    /// Months an exceptional extension lasts at most.
    pub prorogation_mois: u16,
    /// How decisions are taken (A2.al6).
    pub vote: Renvoi,
    /// The secretary (A2.al7).
    pub secretariat: Renvoi,
}
empreinte_de!(Etat {
    sieges: [partie],
    titulaires: octet,
    en_fonctions: [mot],
    fonction_effective: renvoi,
    suppleants: renvoi,
    mandat: renvoi,
    mandat_mois: entier,
    prorogation_mois: entier,
    vote: renvoi,
    secretariat: renvoi
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    sieges: &SIEGES,
    titulaires: TITULAIRES,
    en_fonctions: &EN_FONCTIONS,
    fonction_effective: FONCTION_EFFECTIVE,
    suppleants: SUPPLEANTS,
    mandat: MANDAT,
    mandat_mois: MANDAT_MOIS,
    prorogation_mois: PROROGATION_MOIS,
    vote: VOTE,
    secretariat: SECRETARIAT,
};
