//! Article 3: the catalogue of emplois, class by class.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

const AL1: Renvoi = Renvoi::article(3).al(1);

/// A body that article 3 knows. URCAM use the rows of the general regime (A1.al1.5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Corps {
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
}

/// The body of a regime and kind, if article 3 knows one.
#[inline]
#[must_use]
#[rustfmt::skip] // one row = one body
pub const fn corps(regime: Regime, genre: TypeOrganisme) -> Option<Corps> {
    use TypeOrganisme as T;
    match (regime, genre) {
        (Regime::General | Regime::Urcam, T::Organisme)                                                => Some(Corps::General),
        (Regime::General, T::CentreInformatiqueNational | T::CentreInformatiqueRegional)               => Some(Corps::CentreGeneral),
        (Regime::Organic, T::CaisseNationale)                                                          => Some(Corps::NationaleOrganic),
        (Regime::Ava,     T::CaisseNationale)                                                          => Some(Corps::Cancava),
        (Regime::Canam,   T::CaisseNationale)                                                          => Some(Corps::NationaleCanam),
        (Regime::Organic, T::Caisse)                                                                   => Some(Corps::CaisseOrganic),
        (Regime::Ava,     T::Caisse)                                                                   => Some(Corps::CaisseAva),
        (Regime::Canam,   T::Caisse)                                                                   => Some(Corps::Cmr),
        (Regime::Mines,   T::Canssm)                                                                   => Some(Corps::Canssm),
        (Regime::Mines,   T::Ur)                                                                       => Some(Corps::Ur),
        (Regime::Mines,   T::Ssm)                                                                      => Some(Corps::Ssm),
        (Regime::Mines,   T::CentreInformatiqueRegional)                                               => Some(Corps::CentreMines),
        _ => None,
    }
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

const A: u32 = 1;
const B: u32 = 2;
const C: u32 = 3;

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

/// Must `niveau` be given for this emploi, because a phrase of the catalogue turns on it?
#[must_use]
#[rustfmt::skip] // one row = one body whose phrases name a level
pub const fn niveau_requis(regime: Regime, genre: TypeOrganisme, fonction: Fonction) -> bool {
    use Fonction::{DirecteurAdjoint, SousDirecteur};
    matches!(
        (corps(regime, genre), fonction),
        (Some(Corps::General),                                                      DirecteurAdjoint | SousDirecteur)
        | (Some(Corps::CentreGeneral),                                              DirecteurAdjoint)
        | (Some(Corps::NationaleOrganic | Corps::Cancava | Corps::NationaleCanam),  SousDirecteur)
    )
}
