//! The provisions of the later states, each version of an article as its difference from the version before: what is new, what is
//! rewritten, what only moves or is only worded otherwise, what goes. Whatever a version does not name is as it was.

mod art_01_02;
mod art_03_debut;
mod art_03_fin;
mod art_04_11;
mod art_12_15;
mod art_16_20;
mod art_23_28;
mod fidelite;

pub use fidelite::{Fidelite, fidelite};

use super::{Nature, Provision, p};
use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// What a later version of an article makes of a provision.
    pub enum Evolution : "evolution" {
        /// It was not there.
        Nouvelle = 1, "nouvelle", "nouvelle", "new";
        /// It says something else.
        Modifiee = 2, "modifiee", "modifiée", "amended";
        /// Its words change, and nothing that this program says of it.
        Redigee = 3, "redigee", "rédaction seule", "wording only";
        /// It says the same in another place.
        Deplacee = 4, "deplacee", "déplacée", "moved";
        /// It is there no more.
        Supprimee = 5, "supprimee", "supprimée", "removed";
    }
}

/// One difference. References bear no list: that of the version is theirs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Changement {
    /// What happens to it.
    pub evolution: Evolution,
    /// The provision, in the place where it now stands.
    pub renvoi: Renvoi,
    /// Where what it says stood before.
    pub avant: Renvoi,
    /// What it says now; `None` where it says what it said.
    dite: Option<Provision>,
}

/// A version of an article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version {
    /// The article.
    pub article: Renvoi,
    /// The first list that it governs.
    pub liste: u16,
    /// What it changes, in the order of the text; what goes comes last.
    pub changements: &'static [Changement],
}

const fn dite(evolution: Evolution, provision: Provision) -> Changement {
    Changement { evolution, renvoi: provision.renvoi, avant: provision.renvoi, dite: Some(provision) }
}
/// It was not there.
const fn nouvelle(
    r: Renvoi,
    n: Nature,
    lieux: &'static [&'static str],
    fr: &'static str,
    en: &'static str,
) -> Changement {
    dite(Evolution::Nouvelle, p(r, n, lieux, fr, en))
}
/// It says something else.
const fn modifiee(
    r: Renvoi,
    n: Nature,
    lieux: &'static [&'static str],
    fr: &'static str,
    en: &'static str,
) -> Changement {
    dite(Evolution::Modifiee, p(r, n, lieux, fr, en))
}
/// Other words for the same.
const fn redigee(renvoi: Renvoi) -> Changement {
    Changement { evolution: Evolution::Redigee, renvoi, avant: renvoi, dite: None }
}
/// The same in another place.
const fn deplacee(renvoi: Renvoi, avant: Renvoi) -> Changement {
    Changement { evolution: Evolution::Deplacee, renvoi, avant, dite: None }
}
/// There no more.
const fn supprimee(renvoi: Renvoi) -> Changement {
    Changement { evolution: Evolution::Supprimee, renvoi, avant: renvoi, dite: None }
}
const fn version(article: Renvoi, liste: u16, changements: &'static [Changement]) -> Version {
    Version { article, liste, changements }
}

/// The later versions, by group of articles; those of one article stand in one group, in the order of their lists.
const GROUPES: [&[Version]; 7] = [
    &art_01_02::VERSIONS,
    &art_03_debut::VERSIONS,
    &art_03_fin::VERSIONS,
    &art_04_11::VERSIONS,
    &art_12_15::VERSIONS,
    &art_16_20::VERSIONS,
    &art_23_28::VERSIONS,
];

/// The later versions of an article, in the order of their lists.
pub fn versions(article: Renvoi) -> impl DoubleEndedIterator<Item = &'static Version> + Clone {
    GROUPES.into_iter().flatten().filter(move |v| v.article == article)
}

/// What a version makes of a reference of it.
enum Sort {
    /// It says this.
    Dite(Provision),
    /// It says what that one said.
    Venue(Renvoi),
    /// It is removed.
    Supprimee,
    /// What stood there moved away, and nothing took its place.
    Partie,
}

impl Version {
    fn sort(&self, renvoi: Renvoi) -> Sort {
        match self.changements.iter().find(|c| c.renvoi == renvoi) {
            Some(Changement { evolution: Evolution::Supprimee, .. }) => Sort::Supprimee,
            Some(Changement { dite: Some(provision), .. }) => Sort::Dite(*provision),
            Some(changement) => Sort::Venue(changement.avant),
            None if self.changements.iter().any(|c| c.avant == renvoi) => Sort::Partie,
            None => Sort::Venue(renvoi),
        }
    }
}

/// The provision of a reference that bears a list: what the version of that list says of it, else what the versions before say. One that
/// the version removes says what it said, and its nature is that it is there no more.
pub(super) fn provision(renvoi: Renvoi) -> Option<Provision> {
    let liste = renvoi.premiere_liste()?;
    let mut cherche = renvoi.sans_liste();
    let mut supprimee = false;
    let mut versions = versions(renvoi.article_du_texte()).rev().filter(|v| v.liste <= liste).peekable();
    versions.peek().filter(|v| v.liste == liste)?;
    let mut trouvee = None;
    for version in versions {
        match version.sort(cherche) {
            Sort::Dite(provision) => {
                trouvee = Some(provision);
                break;
            }
            Sort::Venue(avant) => cherche = avant,
            Sort::Supprimee if version.liste == liste => supprimee = true,
            Sort::Supprimee | Sort::Partie => return None,
        }
    }
    let provision = trouvee.or_else(|| super::initiale(cherche).copied())?;
    let nature = if supprimee { Nature::Supprimee } else { provision.nature };
    Some(Provision { renvoi, nature, etats: &[], ..provision })
}
