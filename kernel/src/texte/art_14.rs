//! Article 14: what computing classes ask besides.

use super::empreinte::empreinte_de;
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Regime, TypeOrganisme};

const AL1: Renvoi = Renvoi::article(14).al(1);

/// The classes concerned (A14.al1), in every state.
pub const CLASSES: Classes = Classes::de(&[Classe::IF1, Classe::IF2]);

/// A computing emploi that qualifies by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EmploiInformatique {
    /// The function.
    pub fonction: Fonction,
    /// The regime.
    pub regime: Regime,
    /// The kinds of body; empty for all.
    pub genres: &'static [TypeOrganisme],
    /// The lowest level.
    pub niveau: u8,
}

empreinte_de!(EmploiInformatique { fonction: mot, regime: mot, genres: [mot], niveau: octet });

const fn emploi(
    fonction: Fonction,
    regime: Regime,
    genres: &'static [TypeOrganisme],
    niveau: u8,
) -> EmploiInformatique {
    EmploiInformatique { fonction, regime, genres, niveau }
}

#[rustfmt::skip] // one row = one emploi of A14.al1.1, in its order
/// The emplois of A14.al1.1, besides the emplois de direction of the classes concerned.
pub const EMPLOIS: [EmploiInformatique; 5] = {
    use TypeOrganisme::{CaisseNationale, CentreInformatiqueRegional};
    [
        //     function                           regime           bodies                                           level
        emploi(Fonction::Informaticien,           Regime::General, &[],                                             8),
        emploi(Fonction::Informaticien,           Regime::Urcam,   &[],                                             8),
        emploi(Fonction::ChefDeProjet,            Regime::Canam,   &[CaisseNationale, CentreInformatiqueRegional],  0),
        emploi(Fonction::ChefDeGroupeDeProjets,   Regime::Mines,   &[],                                             0),
        emploi(Fonction::ResponsableDeProduction, Regime::Mines,   &[],                                             0),
    ]
};

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The classes concerned (A14.al1).
    pub classes: Classes,
    /// A14.al1.1: the emploi.
    pub emploi: Renvoi,
    /// A14.al1.2: the diploma.
    pub diplome: Renvoi,
    /// A14.al1.3: the attestation.
    pub attestation: Renvoi,
    /// How long one must have been appointed to the emploi.
    pub duree_emploi: Duree,
    /// The emplois of A14.al1.1, besides the emplois de direction of the classes concerned.
    pub emplois: &'static [EmploiInformatique],
    /// The function that only the commission can deem equivalent, in any regime.
    pub equivalent: Fonction,
}
empreinte_de!(Etat {
    classes: classes,
    emploi: renvoi,
    diplome: renvoi,
    attestation: renvoi,
    duree_emploi: duree,
    emplois: [partie],
    equivalent: mot
});

/// The article as first published.
pub const INITIAL: Etat = Etat {
    classes: CLASSES,
    emploi: AL1.n(1),
    diplome: AL1.n(2),
    attestation: AL1.n(3),
    duree_emploi: Duree::ans(5),
    emplois: &EMPLOIS,
    equivalent: Fonction::EquivalentInformatique,
};
