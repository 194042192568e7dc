//! Organismes: regimes of A1.al1, kinds of body, categories of A3.

use super::ecrit::BITS_HAUTS;
use super::enumeration::enumeration;

enumeration! {
    /// The regime of an organisme. The first six are those of A1.al1 as first published.
    pub enum Regime: "regime" {
        /// General regime (A1.al1.1).
        General = 1, "general", "régime général", "general regime";
        /// Regional unions of sickness funds (A1.al1.5); their emplois are those of the general regime.
        Urcam = 2, "urcam", "union régionale des caisses d’assurance maladie", "regional union of sickness funds";
        /// Old-age insurance of industry and trade (A1.al1.2).
        Organic = 3, "organic", "ORGANIC (industriels et commerçants)", "ORGANIC (industry and trade)";
        /// Old-age insurance of craftsmen (A1.al1.2); national body CANCAVA.
        Ava = 4, "ava", "AVA (artisans)", "AVA (craftsmen)";
        /// Sickness insurance of the self-employed (A1.al1.3).
        Canam = 5, "canam", "CANAM (maladie des indépendants)", "CANAM (sickness, self-employed)";
        /// Mining regime (A1.al1.4).
        Mines = 6, "mines", "régime minier", "mining regime";
        /// A body outside A1 but under R123-45.
        AutreR12345 = 7, "autre_r123_45", "autre organisme soumis à R. 123-45", "other body under R. 123-45";
        /// Any other employer.
        Autre = 8, "autre", "hors du champ", "out of scope";
        /// The self-employed, in the place of ORGANIC, AVA and CANAM (A1 from the list of 2007).
        Rsi = 9, "rsi", "RSI (indépendants)", "RSI (self-employed)";
        /// Ministers of religion (A1 from the list of 2003).
        Cavimac = 10, "cavimac", "CAVIMAC (cultes)", "CAVIMAC (ministers of religion)";
        /// Railways (A1 from the list of 2008).
        Sncf = 11, "sncf", "caisse de la SNCF", "railway fund (SNCF)";
        /// Paris transport (A1 from the list of 2008).
        Ratp = 12, "ratp", "caisse de la RATP", "Paris transport fund (RATP)";
        /// Electricity and gas: CAMIEG and CNIEG (A1 from the list of 2008).
        Camieg = 13, "camieg", "CAMIEG et CNIEG (électricité et gaz)", "CAMIEG and CNIEG (electricity and gas)";
        /// Clerks of notaries (A1 from the list of 2008).
        Crpcen = 14, "crpcen", "CRPCEN (clercs de notaires)", "CRPCEN (notaries' clerks)";
        /// Authors: AGESSA and Maison des artistes (A1 from the list of 2008).
        Artistes = 15, "artistes", "AGESSA et Maison des artistes", "AGESSA and Maison des artistes";
        /// Solidarity for autonomy (A1 from the list of 2010).
        Cnsa = 16, "cnsa", "CNSA (autonomie)", "CNSA (autonomy)";
        /// A regional health agency, which A1 never names.
        Ars = 17, "ars", "agence régionale de santé", "regional health agency";
    }
}

enumeration! {
    /// The kind of body.
    pub enum TypeOrganisme: "type_organisme" {
        /// A local body of the general regime or an URCAM.
        Organisme = 1, "organisme", "organisme de base", "local body";
        /// A national fund.
        CaisseNationale = 2, "caisse_nationale", "caisse nationale", "national fund";
        /// A local fund of the self-employed regimes.
        Caisse = 3, "caisse", "caisse de base", "local fund";
        /// The national fund of the mining regime.
        Canssm = 4, "canssm", "CANSSM", "CANSSM";
        /// A regional union of the mining regime.
        Ur = 5, "ur", "union régionale (mines)", "regional union (mines)";
        /// A société de secours minière.
        Ssm = 6, "ssm", "société de secours minière", "miners' relief society";
        /// National computing centre.
        CentreInformatiqueNational = 7, "centre_informatique_national", "centre informatique national", "national computing centre";
        /// Regional computing centre.
        CentreInformatiqueRegional = 8, "centre_informatique_regional", "centre informatique régional", "regional computing centre";
        /// A regional fund of the mining regime (CARMI).
        Carmi = 9, "carmi", "caisse régionale minière (CARMI)", "regional mining fund (CARMI)";
        /// A territorial service of the CANSSM.
        ServiceTerritorial = 10, "service_territorial", "service territorial de la CANSSM", "territorial service of the CANSSM";
        /// The common direction of the AGESSA and the Maison des artistes.
        DirectionCommune = 11, "direction_commune", "direction commune", "common direction";
        /// A public establishment.
        Etablissement = 12, "etablissement", "établissement public", "public establishment";
        /// An agency.
        Agence = 13, "agence", "agence", "agency";
    }
}

enumeration! {
    /// The category or class of a body, on which A3 makes the class of its emplois depend.
    pub enum Categorie: "categorie" {
        /// Category A (general regime).
        A = 1, "a", "catégorie A", "category A";
        /// Category B (general regime).
        B = 2, "b", "catégorie B", "category B";
        /// Category C (general regime).
        C = 3, "c", "catégorie C", "category C";
        /// Category D (general regime).
        D = 4, "d", "catégorie D", "category D";
        /// Exceptional category or class.
        Exceptionnelle = 5, "exceptionnelle", "catégorie exceptionnelle", "exceptional category";
        /// First category or class.
        Premiere = 6, "1", "1re catégorie", "first category";
        /// Second category or class.
        Deuxieme = 7, "2", "2e catégorie", "second category";
        /// Third category or class.
        Troisieme = 8, "3", "3e catégorie", "third category";
        /// Outside the classes (SSM only).
        HorsClasse = 9, "hors_classe", "hors classe", "outside the classes";
        /// The body has no category.
        Sans = 10, "sans", "sans catégorie", "no category";
        /// The circumscription Nord-Pas-de-Calais of the mining regime.
        NordPasDeCalais = 11, "nord_pas_de_calais", "Nord-Pas-de-Calais", "Nord-Pas-de-Calais";
        /// East.
        Est = 12, "est", "Est", "East";
        /// Centre-East.
        CentreEst = 13, "centre_est", "Centre-Est", "Centre-East";
        /// Centre-West.
        CentreOuest = 14, "centre_ouest", "Centre-Ouest", "Centre-West";
        /// South-East.
        SudEst = 15, "sud_est", "Sud-Est", "South-East";
        /// South-West.
        SudOuest = 16, "sud_ouest", "Sud-Ouest", "South-West";
    }
}

/// Most bytes of the code of a region.
pub const REGION_MAX: usize = 16;

/// Eight spaces.
const ESPACES: u64 = u64::from_ne_bytes([b' '; 8]);

/// Code of an administrative region (A23.al1.1), at most 16 bytes, padded with zeros.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Region([u8; REGION_MAX]);

impl Region {
    /// The region of a text of 1 to 16 bytes, none of them zero.
    #[must_use]
    pub fn nouvelle(texte: &str) -> Option<Self> {
        if texte.is_empty() || texte.bytes().any(|octet| octet == 0) {
            return None;
        }
        let mut octets = [0; 16];
        octets.get_mut(..texte.len())?.copy_from_slice(texte.as_bytes());
        Some(Self(octets))
    }

    /// The region of a padded field that is as plain as most: at most eight letters of seven bits, none of them a space, then zeros (no
    /// letter, no region). `None` where each byte must be looked at.
    #[must_use]
    #[inline]
    pub fn simple(octets: &[u8; 16]) -> Option<Option<Self>> {
        let &[a, b, c, d, e, f, g, h, ref fin @ ..] = octets;
        let debut = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
        // A high bit for each byte that is zero, for each that is a space: exact where none has a high bit of its own.
        let nuls = |mot: u64| !mot.wrapping_add(!BITS_HAUTS);
        let vides = nuls(debut);
        let trouble = debut | nuls(debut ^ ESPACES) | ((vides << 8) & !vides);
        if u64::from_le_bytes(*fin) != 0 || trouble & BITS_HAUTS != 0 {
            return None;
        }
        Some((debut != 0).then_some(Self(*octets)))
    }

    /// The region of a padded field; `None` when it is empty, not UTF-8, or not padded with zeros at its end only.
    #[must_use]
    pub fn depuis_octets(octets: [u8; 16]) -> Option<Self> {
        let region = Self(octets);
        let longueur = octets.iter().position(|&o| o == 0).unwrap_or(octets.len());
        let propre = octets.iter().skip(longueur).all(|&o| o == 0);
        (longueur > 0 && propre && !region.texte().is_empty()).then_some(region)
    }

    /// The padded bytes.
    #[must_use]
    pub const fn octets(self) -> [u8; 16] {
        self.0
    }

    /// The text of the code.
    #[must_use]
    pub fn texte(&self) -> &str {
        let longueur = self.0.iter().position(|&o| o == 0).unwrap_or(self.0.len());
        self.0.get(..longueur).and_then(|o| core::str::from_utf8(o).ok()).unwrap_or("")
    }
}

/// The body in which a career period is spent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Organisme {
    pub(crate) regime: Regime,
    pub(crate) genre: TypeOrganisme,
    pub(crate) categorie: Categorie,
    pub(crate) region: Option<Region>,
}

impl Organisme {
    /// Its regime.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }
    /// Its kind.
    #[must_use]
    pub const fn genre(&self) -> TypeOrganisme {
        self.genre
    }
    /// Its category at the nomination.
    #[must_use]
    pub const fn categorie(&self) -> Categorie {
        self.categorie
    }
    /// Its administrative region, if known.
    #[must_use]
    pub const fn region(&self) -> Option<Region> {
        self.region
    }
}
