//! Article 3: the catalogue of emplois, class by class.

pub mod l2003;
pub mod l2007;
pub mod l2008;
pub mod l2010;
pub mod l2012;

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use super::tables::Table;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::enumeration::{Enumeration, place};
use crate::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

const AL1: Renvoi = Renvoi::article(3).al(1);

/// Makes of the bodies a closed list with their ranks.
macro_rules! les_corps {
    ($( $(#[$doc:meta])* $Var:ident = $rang:literal, )+) => {
        /// A body that article 3 knows. URCAM use the rows of the general regime (A1.al1.5).
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Corps { $( $(#[$doc])* $Var = $rang, )+ }

        impl Corps {
            /// Its rank, from 0.
            #[must_use]
            pub const fn code(self) -> u8 {
                match self { $( Self::$Var => $rang, )+ }
            }
        }
    };
}
les_corps! {
    /// Local body of the general regime, URCAM.
    General = 0,
    /// National or regional computing centre of the general regime.
    CentreGeneral = 1,
    /// National fund of ORGANIC.
    NationaleOrganic = 2,
    /// CANCAVA.
    Cancava = 3,
    /// National fund of the CANAM.
    NationaleCanam = 4,
    /// ORGANIC local fund.
    CaisseOrganic = 5,
    /// AVA local fund.
    CaisseAva = 6,
    /// Caisse mutuelle régionale.
    Cmr = 7,
    /// CANSSM.
    Canssm = 8,
    /// Mining regional union.
    Ur = 9,
    /// Société de secours minière.
    Ssm = 10,
    /// Regional computing centre of the mines.
    CentreMines = 11,
    /// National fund of the general regime.
    NationaleGenerale = 12,
    /// CAVIMAC.
    Cavimac = 13,
    /// National computing centre of ORGANIC.
    CentreOrganic = 14,
    /// Regional fund of the mines.
    Carmi = 15,
    /// Territorial service of the CANSSM.
    ServiceTerritorial = 16,
    /// Fund of the railways.
    Sncf = 17,
    /// Fund of the Paris transport.
    Ratp = 18,
    /// CAMIEG and CNIEG.
    Camieg = 19,
    /// Fund of the clerks of notaries.
    Crpcen = 20,
    /// AGESSA, Maison des artistes.
    Artistes = 21,
    /// Their common direction.
    DirectionCommune = 22,
    /// National fund of the RSI.
    NationaleRsi = 23,
    /// Local fund of the RSI.
    OrganismeRsi = 24,
    /// CNSA.
    Cnsa = 25,
}

/// Which body of article 3 a kind of body of a regime is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LigneCorps {
    /// The regime.
    pub regime: Regime,
    /// The kind of body.
    pub genre: TypeOrganisme,
    /// The body of article 3.
    pub corps: Corps,
}
empreinte_de!(LigneCorps { regime: mot, genre: mot, corps: mot });

const fn c(regime: Regime, genre: TypeOrganisme, corps: Corps) -> LigneCorps {
    LigneCorps { regime, genre, corps }
}

#[rustfmt::skip] // one row = one body
/// The bodies that article 3 knows.
pub const CORPS: [LigneCorps; 14] = {
    use TypeOrganisme as T;
    [
        c(Regime::General, T::Organisme,                  Corps::General),
        c(Regime::Urcam,   T::Organisme,                  Corps::General),
        c(Regime::General, T::CentreInformatiqueNational, Corps::CentreGeneral),
        c(Regime::General, T::CentreInformatiqueRegional, Corps::CentreGeneral),
        c(Regime::Organic, T::CaisseNationale,            Corps::NationaleOrganic),
        c(Regime::Ava,     T::CaisseNationale,            Corps::Cancava),
        c(Regime::Canam,   T::CaisseNationale,            Corps::NationaleCanam),
        c(Regime::Organic, T::Caisse,                     Corps::CaisseOrganic),
        c(Regime::Ava,     T::Caisse,                     Corps::CaisseAva),
        c(Regime::Canam,   T::Caisse,                     Corps::Cmr),
        c(Regime::Mines,   T::Canssm,                     Corps::Canssm),
        c(Regime::Mines,   T::Ur,                         Corps::Ur),
        c(Regime::Mines,   T::Ssm,                        Corps::Ssm),
        c(Regime::Mines,   T::CentreInformatiqueRegional, Corps::CentreMines),
    ]
};

#[rustfmt::skip] // one row = one body
/// The bodies that later states of the article know besides.
pub const CORPS_POSTERIEURS: [LigneCorps; 14] = {
    use TypeOrganisme as T;
    [
        c(Regime::General,  T::CaisseNationale,            Corps::NationaleGenerale),
        c(Regime::Cavimac,  T::CaisseNationale,            Corps::Cavimac),
        c(Regime::Organic,  T::CentreInformatiqueNational, Corps::CentreOrganic),
        c(Regime::Mines,    T::Carmi,                      Corps::Carmi),
        c(Regime::Mines,    T::ServiceTerritorial,         Corps::ServiceTerritorial),
        c(Regime::Sncf,     T::CaisseNationale,            Corps::Sncf),
        c(Regime::Ratp,     T::CaisseNationale,            Corps::Ratp),
        c(Regime::Camieg,   T::CaisseNationale,            Corps::Camieg),
        c(Regime::Crpcen,   T::CaisseNationale,            Corps::Crpcen),
        c(Regime::Artistes, T::Organisme,                  Corps::Artistes),
        c(Regime::Artistes, T::DirectionCommune,           Corps::DirectionCommune),
        c(Regime::Rsi,      T::CaisseNationale,            Corps::NationaleRsi),
        c(Regime::Rsi,      T::Organisme,                  Corps::OrganismeRsi),
        c(Regime::Cnsa,     T::Etablissement,              Corps::Cnsa),
    ]
};

const REGIMES: usize = <Regime as Enumeration>::TOUTES.len();
const GENRES: usize = <TypeOrganisme as Enumeration>::TOUTES.len();

/// The body of each regime and kind, by their codes: as first published, and in any state.
static CORPS_PAR_CODE: [[Option<Corps>; GENRES + 1]; REGIMES + 1] = corps_par_code(&CORPS, &[]);
static CORPS_DE_TOUT_ETAT: [[Option<Corps>; GENRES + 1]; REGIMES + 1] = corps_par_code(&CORPS, &CORPS_POSTERIEURS);

#[expect(clippy::indexing_slicing, reason = "runs at compile time: a code out of range does not compile")]
const fn corps_par_code<'a>(
    mut lignes: &'a [LigneCorps],
    mut autres: &'a [LigneCorps],
) -> [[Option<Corps>; GENRES + 1]; REGIMES + 1] {
    const RIEN: &[LigneCorps] = &[];
    let mut table = [[None; GENRES + 1]; REGIMES + 1];
    while let [ligne, suite @ ..] = lignes {
        table[place(ligne.regime.code())][place(ligne.genre.code())] = Some(ligne.corps);
        (lignes, autres) = if suite.is_empty() { (autres, RIEN) } else { (suite, autres) };
    }
    table
}

/// The body of a regime and kind, if article 3 knows one.
#[inline]
#[must_use]
pub fn corps(regime: Regime, genre: TypeOrganisme) -> Option<Corps> {
    *CORPS_PAR_CODE.get(usize::from(regime.code()))?.get(usize::from(genre.code()))?
}

/// The same in any state of the article.
#[inline]
#[must_use]
pub fn corps_de_tout_etat(regime: Regime, genre: TypeOrganisme) -> Option<Corps> {
    *CORPS_DE_TOUT_ETAT.get(usize::from(regime.code()))?.get(usize::from(genre.code()))?
}

/// One phrase of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ligne {
    /// The class.
    pub classe: Classe,
    /// The bodies.
    pub corps: &'static [Corps],
    /// Their categories.
    pub categories: &'static [Categorie],
    /// The fonctions.
    pub fonctions: &'static [Fonction],
    /// The level, where the phrase names one (1re and 2e classe of a sous-directeur are levels 1 and 2).
    pub niveau: Option<u8>,
    /// Where it stands.
    pub disposition: Renvoi,
}

empreinte_de!(Ligne {
    classe: mot,
    corps: [mot],
    categories: [mot],
    fonctions: [mot],
    niveau: octet_ou_rien,
    disposition: renvoi,
});

const fn l(
    classe: Classe,
    (lettre, tiret): (u32, u32),
    corps: &'static [Corps],
    categories: &'static [Categorie],
    fonctions: &'static [Fonction],
    niveau: Option<u8>,
) -> Ligne {
    let numero = u32::from_le_bytes([classe.code(), 0, 0, 0]);
    Ligne { classe, corps, categories, fonctions, niveau, disposition: AL1.n(numero).lettre(lettre).tiret(tiret) }
}

/// The rows of the state of the article that begins with that list.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "runs at compile time: a fault does not compile"
)]
const fn depuis_la_liste<const N: usize>(premiere: u16, mut lignes: [Ligne; N]) -> [Ligne; N] {
    let mut rang = 0;
    while rang < N {
        lignes[rang].disposition = lignes[rang].disposition.depuis_la_liste(premiere);
        rang += 1;
    }
    lignes
}

// The letters of the phrases.
const A: u32 = 1;
const B: u32 = 2;
const C: u32 = 3;
const D: u32 = 4;
const E: u32 = 5;
const F: u32 = 6;
const G: u32 = 7;
const H: u32 = 8;
const I: u32 = 9;
const J: u32 = 10;

#[rustfmt::skip] // one row = one phrase of A3.al1, in its order
/// The catalogue.
pub const CATALOGUE: [Ligne; 64] = {
    use Categorie::{A as CA, B as CB, C as CC, D as CD, Deuxieme as C2, Exceptionnelle as EX, HorsClasse as HC, Premiere as C1, Sans as SANS, Troisieme as C3};
    use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
    use Corps::{CaisseAva, CaisseOrganic, Cancava, Canssm, CentreGeneral, CentreMines, Cmr, General, NationaleCanam, NationaleOrganic, Ssm, Ur};
    use Fonction::{AgentComptable, AgentComptableAdjoint, Directeur, DirecteurAdjoint, DirecteurGeneral, DirecteurGeneralAdjoint, DirecteurInformatique, SecretaireGeneral, SousDirecteur};
    const NATIONALES: &[Corps] = &[NationaleOrganic, Cancava, NationaleCanam];
    const CAISSES: &[Corps] = &[CaisseOrganic, CaisseAva, Cmr];
    [
        // class and dash  bodies               categories           fonctions                             level
        l(D1,  (A, 1), &[General],              &[CA, CB],           &[Directeur],                         None),
        l(D1,  (B, 1), NATIONALES,              &[SANS],             &[DirecteurGeneral],                  None),
        l(D1,  (C, 1), &[Canssm],               &[SANS],             &[Directeur],                         None),
        l(D1,  (C, 2), &[Ssm],                  &[HC],               &[Directeur],                         None),

        l(D2,  (A, 1), &[General],              &[CC],               &[Directeur],                         None),
        l(D2,  (B, 1), CAISSES,                 &[EX, C1],           &[Directeur],                         None),
        l(D2,  (C, 1), &[Ur],                   &[EX, C1],           &[Directeur],                         None),
        l(D2,  (C, 2), &[Ssm],                  &[EX, C1],           &[Directeur],                         None),

        l(D3,  (A, 1), &[General],              &[CD],               &[Directeur],                         None),
        l(D3,  (B, 1), CAISSES,                 &[C2, C3],           &[Directeur],                         None),
        l(D3,  (C, 1), &[Ur],                   &[C2, C3],           &[Directeur],                         None),
        l(D3,  (C, 2), &[Ssm],                  &[C2, C3],           &[Directeur],                         None),

        l(AD1, (A, 1), &[General],              &[CA, CB],           &[AgentComptable],                    None),
        l(AD1, (A, 2), &[General],              &[CA, CB],           &[DirecteurAdjoint],                  Some(3)),
        l(AD1, (A, 3), &[General],              &[CA, CB],           &[SousDirecteur],                     Some(3)),
        l(AD1, (B, 1), &[NationaleOrganic],     &[SANS],             &[Directeur, DirecteurAdjoint],       None),
        l(AD1, (B, 2), &[Cancava],              &[SANS],             &[DirecteurGeneralAdjoint, DirecteurAdjoint], None),
        l(AD1, (B, 3), &[NationaleCanam],       &[SANS],             &[Directeur],                         None),
        l(AD1, (B, 4), NATIONALES,              &[SANS],             &[AgentComptable],                    None),
        l(AD1, (C, 1), &[Canssm],               &[SANS],             &[AgentComptable],                    None),
        l(AD1, (C, 2), &[Ssm],                  &[HC],               &[AgentComptable],                    None),
        l(AD1, (C, 3), &[Canssm],               &[SANS],             &[DirecteurAdjoint],                  None),
        l(AD1, (C, 4), &[Ssm],                  &[HC],               &[DirecteurAdjoint],                  None),

        l(AD2, (A, 1), &[General],              &[CC],               &[AgentComptable],                    None),
        l(AD2, (A, 2), &[General],              &[CA, CB],           &[DirecteurAdjoint],                  Some(2)),
        l(AD2, (A, 3), &[General],              &[CC],               &[DirecteurAdjoint],                  Some(3)),
        l(AD2, (A, 4), &[General],              &[CA, CB],           &[SousDirecteur],                     Some(2)),
        l(AD2, (A, 5), &[General],              &[CC],               &[SousDirecteur],                     Some(3)),
        l(AD2, (B, 1), CAISSES,                 &[EX, C1],           &[AgentComptable],                    None),
        l(AD2, (B, 2), CAISSES,                 &[EX, C1],           &[DirecteurAdjoint],                  None),
        l(AD2, (B, 3), NATIONALES,              &[SANS],             &[SousDirecteur],                     Some(1)),
        l(AD2, (B, 4), CAISSES,                 &[EX],               &[SousDirecteur],                     None),
        l(AD2, (B, 5), &[CaisseOrganic, CaisseAva], &[EX],           &[SecretaireGeneral],                 None),
        l(AD2, (C, 1), &[Ur],                   &[EX, C1],           &[AgentComptable],                    None),
        l(AD2, (C, 2), &[Ssm],                  &[EX, C1],           &[AgentComptable],                    None),
        l(AD2, (C, 3), &[Ur],                   &[EX, C1],           &[DirecteurAdjoint],                  None),
        l(AD2, (C, 4), &[Ssm],                  &[EX, C1],           &[DirecteurAdjoint],                  None),
        l(AD2, (C, 5), &[Canssm],               &[SANS],             &[SousDirecteur],                     None),
        l(AD2, (C, 6), &[Ssm],                  &[HC],               &[SousDirecteur],                     None),

        l(AD3, (A, 1), &[General],              &[CD],               &[AgentComptable],                    None),
        l(AD3, (A, 2), &[General],              &[CD],               &[DirecteurAdjoint],                  Some(3)),
        l(AD3, (A, 3), &[General],              &[CC, CD],           &[DirecteurAdjoint],                  Some(2)),
        l(AD3, (A, 4), &[General],              &[CA, CB, CC, CD],   &[SousDirecteur],                     Some(1)),
        l(AD3, (A, 5), &[General],              &[CC, CD],           &[SousDirecteur],                     Some(2)),
        l(AD3, (A, 6), &[General],              &[CD],               &[SousDirecteur],                     Some(3)),
        l(AD3, (B, 1), CAISSES,                 &[C2, C3],           &[AgentComptable],                    None),
        l(AD3, (B, 2), CAISSES,                 &[C2, C3],           &[DirecteurAdjoint],                  None),
        l(AD3, (B, 3), NATIONALES,              &[SANS],             &[SousDirecteur],                     Some(2)),
        l(AD3, (B, 4), CAISSES,                 &[C1, C2, C3],       &[SousDirecteur],                     None),
        l(AD3, (B, 5), &[CaisseOrganic, CaisseAva], &[C1, C2, C3],   &[SecretaireGeneral],                 None),
        l(AD3, (C, 1), &[Ur],                   &[C2, C3],           &[AgentComptable],                    None),
        l(AD3, (C, 2), &[Ssm],                  &[C2, C3],           &[AgentComptable],                    None),
        l(AD3, (C, 3), &[Ur],                   &[EX, C1],           &[AgentComptableAdjoint],             None),
        l(AD3, (C, 4), &[Ssm],                  &[HC, EX],           &[AgentComptableAdjoint],             None),
        l(AD3, (C, 5), &[Ur],                   &[C2, C3],           &[DirecteurAdjoint],                  None),
        l(AD3, (C, 6), &[Ssm],                  &[C1],               &[DirecteurAdjoint],                  None),
        l(AD3, (C, 7), &[Ur],                   &[EX, C1],           &[SousDirecteur],                     None),
        l(AD3, (C, 8), &[Ssm],                  &[HC, EX],           &[SousDirecteur],                     None),
        l(AD3, (C, 9), &[Ssm],                  &[C2],               &[SousDirecteur],                     None),

        l(IF1, (A, 1), &[General],              &[CA, CB],           &[DirecteurInformatique],             None),
        l(IF1, (A, 2), &[CentreGeneral],        &[SANS],             &[Directeur],                         None),
        l(IF1, (A, 3), &[CentreGeneral],        &[SANS],             &[DirecteurAdjoint],                  Some(3)),

        l(IF2, (A, 1), &[CentreGeneral],        &[SANS],             &[DirecteurAdjoint],                  Some(2)),
        l(IF2, (B, 1), &[CentreMines],          &[SANS],             &[Directeur],                         None),
    ]
};

/// Emplois whose classes turn on a level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NiveauRequis {
    /// The bodies.
    pub corps: &'static [Corps],
    /// The fonctions.
    pub fonctions: &'static [Fonction],
}
empreinte_de!(NiveauRequis { corps: [mot], fonctions: [mot] });

#[rustfmt::skip] // one row = the bodies whose phrases name a level
/// The emplois whose phrase names a level.
pub const NIVEAUX: [NiveauRequis; 3] = {
    use Corps::{Cancava, CentreGeneral, General, NationaleCanam, NationaleOrganic};
    use Fonction::{DirecteurAdjoint, SousDirecteur};
    [
        NiveauRequis { corps: &[General],                                  fonctions: &[DirecteurAdjoint, SousDirecteur] },
        NiveauRequis { corps: &[CentreGeneral],                            fonctions: &[DirecteurAdjoint] },
        NiveauRequis { corps: &[NationaleOrganic, Cancava, NationaleCanam], fonctions: &[SousDirecteur] },
    ]
};

/// Must `niveau` be given for this emploi, because a phrase of the catalogue turns on it?
#[must_use]
pub fn niveau_requis(regime: Regime, genre: TypeOrganisme, fonction: Fonction) -> bool {
    corps(regime, genre)
        .is_some_and(|corps| NIVEAUX.iter().any(|n| n.fonctions.contains(&fonction) && n.corps.contains(&corps)))
}

/// From this day on the level of a sous-directeur of the CANAM is one; before, it was the class.
pub const CONVENTION_DE_LA_CANAM: Date = Date::premier_janvier(2007);

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The bodies it knows.
    pub corps: &'static [LigneCorps],
    /// The catalogue.
    pub catalogue: &'static [Ligne],
    /// The emplois whose phrase names a level.
    pub niveaux: &'static [NiveauRequis],
    /// The rank of this catalogue among the tables of the article.
    pub table: Table,
}
empreinte_de!(Etat { corps: [partie], catalogue: [partie], niveaux: [partie], table: deduit });

/// The article as first published.
pub const INITIAL: Etat = Etat { corps: &CORPS, catalogue: &CATALOGUE, niveaux: &NIVEAUX, table: Table::INITIALE };
