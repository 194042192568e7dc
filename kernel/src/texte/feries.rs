//! The eleven public holidays of metropolitan France (Code du travail, article L. 222-1 as in force in 1998).
//!
//! Days off of one place only (Good Friday and 26 December in Alsace-Moselle, those of the overseas départements) are not among them.

use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// A public holiday.
    pub enum JourFerie: "jour_ferie" {
        /// 1 January.
        JourDeLAn = 1, "jour_de_l_an", "jour de l’An", "New Year's Day";
        /// The day after Easter.
        LundiDePaques = 2, "lundi_de_paques", "lundi de Pâques", "Easter Monday";
        /// 1 May.
        PremierMai = 3, "premier_mai", "1er mai", "Labour Day";
        /// 8 May.
        HuitMai = 4, "huit_mai", "8 mai", "Victory Day";
        /// The Thursday of the sixth week after Easter.
        Ascension = 5, "ascension", "Ascension", "Ascension Day";
        /// The day after Pentecost.
        LundiDePentecote = 6, "lundi_de_pentecote", "lundi de Pentecôte", "Whit Monday";
        /// 14 July.
        FeteNationale = 7, "fete_nationale", "14 juillet", "Bastille Day";
        /// 15 August.
        Assomption = 8, "assomption", "Assomption", "Assumption";
        /// 1 November.
        Toussaint = 9, "toussaint", "Toussaint", "All Saints' Day";
        /// 11 November.
        Armistice = 10, "armistice", "11 novembre", "Armistice Day";
        /// 25 December.
        Noel = 11, "noel", "Noël", "Christmas Day";
    }
}

/// When a holiday falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quand {
    /// The same day of every year.
    Fixe {
        /// Month, 1 to 12.
        mois: u8,
        /// Day, 1 to 31.
        jour: u8,
    },
    /// So many days after Easter Sunday.
    ApresPaques(u8),
}

/// A holiday and when it falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ferie {
    /// Which.
    pub nom: JourFerie,
    /// When.
    pub quand: Quand,
}

const fn le(jour: u8, mois: u8, nom: JourFerie) -> Ferie {
    Ferie { nom, quand: Quand::Fixe { mois, jour } }
}
const fn apres_paques(jours: u8, nom: JourFerie) -> Ferie {
    Ferie { nom, quand: Quand::ApresPaques(jours) }
}

#[rustfmt::skip] // one row = one holiday, in the order of the article
/// The holidays.
pub const FERIES: [Ferie; 11] = {
    use JourFerie::{Armistice, Ascension, Assomption, FeteNationale, HuitMai, JourDeLAn, LundiDePaques, LundiDePentecote, Noel, PremierMai, Toussaint};
    [
        le(1, 1,          JourDeLAn),
        apres_paques(1,   LundiDePaques),
        le(1, 5,          PremierMai),
        le(8, 5,          HuitMai),
        apres_paques(39,  Ascension),
        apres_paques(50,  LundiDePentecote),
        le(14, 7,         FeteNationale),
        le(15, 8,         Assomption),
        le(1, 11,         Toussaint),
        le(11, 11,        Armistice),
        le(25, 12,        Noel),
    ]
};
