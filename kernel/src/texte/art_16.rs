//! Article 16: how a request is filed.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::enumeration::enumeration;

const ARTICLE: Renvoi = Renvoi::article(16);

enumeration! {
    /// Where a candidate comes from, for the route of his request.
    pub enum Origine: "origine" {
        /// In function in a local body (A16.al2).
        OrganismeDeBase = 1, "organisme_de_base", "organisme de base", "local body";
        /// In function in a national body (A16.al3).
        OrganismeNational = 2, "organisme_national", "organisme national", "national body";
        /// Detached, or deprived of his emploi (A16.al4).
        Article19 = 3, "article_19", "situation de l’article 19", "situation of article 19";
    }
}

enumeration! {
    /// The authority that receives the requests.
    pub enum Destinataire: "destinataire" {
        /// The regional directorate (DRASS) of the place where the candidate works.
        DirectionRegionale = 1, "direction_regionale", "direction régionale des affaires sanitaires et sociales", "regional directorate of health and social affairs";
        /// The secretariat of the commission.
        Secretariat = 2, "secretariat", "secrétariat de la commission", "secretariat of the commission";
    }
}

enumeration! {
    /// Who receives the second copy, checks it and forwards all those of the body together.
    pub enum Relais: "relais" {
        /// The director of the local body.
        Directeur = 1, "directeur", "directeur de l’organisme", "director of the body";
        /// The director of the national body.
        DirecteurNational = 2, "directeur_national", "directeur de l’organisme national", "director of the national body";
        /// The director or the president of the body the candidate belongs to.
        DirecteurOuPresident = 3, "directeur_ou_president", "directeur ou président de l’organisme", "director or president of the body";
    }
}

/// The route of a request: one copy by registered mail, the other through the body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Circuit {
    /// Where the candidate comes from.
    pub origine: Origine,
    /// Who receives the first copy from the candidate, and the second from the body.
    pub destinataire: Destinataire,
    /// To whom the candidate hands the second copy.
    pub relais: Relais,
    /// Where it stands.
    pub disposition: Renvoi,
}

empreinte_de!(Circuit { origine: mot, destinataire: mot, relais: mot, disposition: renvoi });

const fn circuit(origine: Origine, destinataire: Destinataire, relais: Relais, disposition: Renvoi) -> Circuit {
    Circuit { origine, destinataire, relais, disposition }
}

#[rustfmt::skip] // one row = one alinéa, in their order
/// The routes of A16.al2 to A16.al4.
pub const CIRCUITS: [Circuit; 3] = [
    //      from                        both copies end at                second copy through            alinéa
    circuit(Origine::OrganismeDeBase,   Destinataire::DirectionRegionale, Relais::Directeur,             ARTICLE.al(2)),
    circuit(Origine::OrganismeNational, Destinataire::Secretariat,        Relais::DirecteurNational,     ARTICLE.al(3)),
    circuit(Origine::Article19,         Destinataire::Secretariat,        Relais::DirecteurOuPresident,  ARTICLE.al(4)),
];

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// A16.al1: date and copies.
    pub forme: Renvoi,
    /// Month before whose first day, in the year before the list year, the request is posted.
    pub mois_limite: u8,
    /// Copies.
    pub exemplaires: u8,
    /// The routes: from a local body (A16.al2), from a national one (A16.al3), for a candidate of A19 (A16.al4).
    pub circuits: [Circuit; 3],
    /// A16.al5: classes named, documents joined.
    pub contenu: Renvoi,
}
empreinte_de!(Etat { forme: renvoi, mois_limite: octet, exemplaires: octet, circuits: [partie], contenu: renvoi });

/// The article as first published.
pub const INITIAL: Etat =
    Etat { forme: ARTICLE.al(1), mois_limite: 5, exemplaires: 2, circuits: CIRCUITS, contenu: ARTICLE.al(5) };

/// Electronic filing (A16 from the list of 2013): from the first day of a month of the year before the list to a last day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Electronique {
    /// Month on whose first day the service opens.
    pub mois_d_ouverture: u8,
    /// Month of the last day.
    pub mois: u8,
    /// The last day, itself in time.
    pub jour: u8,
}

/// Of the list of 2013.
const ELECTRONIQUE_2013: Electronique = Electronique { mois_d_ouverture: 4, mois: 5, jour: 5 };
/// From the list of 2014 on: the fifth of May was a Sunday.
const ELECTRONIQUE_2014: Electronique = Electronique { jour: 6, ..ELECTRONIQUE_2013 };

/// The electronic filing of the list of a year; none before the list of 2013.
#[must_use]
pub const fn electronique(annee: u16) -> Option<Electronique> {
    match annee {
        0..2013 => None,
        2013 => Some(ELECTRONIQUE_2013),
        2014.. => Some(ELECTRONIQUE_2014),
    }
}
