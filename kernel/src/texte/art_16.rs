//! Article 16: how a request is filed.

use super::renvoi::Renvoi;
use crate::vocabulaire::enumeration::enumeration;

const ARTICLE: Renvoi = Renvoi::article(16);

/// A16.al1: date and copies.
pub const FORME: Renvoi = ARTICLE.al(1);
/// Month before whose first day, in the year before the list year, the request is posted.
pub const MOIS_LIMITE: u8 = 5;
/// Copies.
pub const EXEMPLAIRES: u8 = 2;
/// A16.al2: candidate of a local body.
pub const ORGANISME_DE_BASE: Renvoi = ARTICLE.al(2);
/// A16.al3: candidate of a national body.
pub const ORGANISME_NATIONAL: Renvoi = ARTICLE.al(3);
/// A16.al4: candidate of A19.
pub const ARTICLE_19: Renvoi = ARTICLE.al(4);
/// A16.al5: classes named, documents joined.
pub const CONTENU: Renvoi = ARTICLE.al(5);

enumeration! {
    /// Where a candidate comes from, for the route of his request.
    pub enum Origine: "origine" {
        /// In function in a local body (A16.al2).
        OrganismeDeBase = 1, "organisme_de_base", "organisme de base", "local body";
        /// In function in a national body (A16.al3).
        OrganismeNational = 2, "organisme_national", "organisme national", "national body";
        /// Detached, or deprived of his emploi (A16.al4).
        Article19 = 3, "article_19", "situation de l'article 19", "situation of article 19";
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
        Directeur = 1, "directeur", "directeur de l'organisme", "director of the body";
        /// The director of the national body.
        DirecteurNational = 2, "directeur_national", "directeur de l'organisme national", "director of the national body";
        /// The director or the president of the body the candidate belongs to.
        DirecteurOuPresident = 3, "directeur_ou_president", "directeur ou président de l'organisme", "director or president of the body";
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

const fn circuit(origine: Origine, destinataire: Destinataire, relais: Relais, disposition: Renvoi) -> Circuit {
    Circuit { origine, destinataire, relais, disposition }
}

#[rustfmt::skip] // one row = one alinéa, in their order
/// The routes of A16.al2 to A16.al4.
pub const CIRCUITS: [Circuit; 3] = [
    //      from                        both copies end at                second copy through            alinéa
    circuit(Origine::OrganismeDeBase,   Destinataire::DirectionRegionale, Relais::Directeur,             ORGANISME_DE_BASE),
    circuit(Origine::OrganismeNational, Destinataire::Secretariat,        Relais::DirecteurNational,     ORGANISME_NATIONAL),
    circuit(Origine::Article19,         Destinataire::Secretariat,        Relais::DirecteurOuPresident,  ARTICLE_19),
];
