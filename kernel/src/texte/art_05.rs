//! Articles 4 to 6: the class an agent belongs to when emploi, body and person have changed.

use super::empreinte::empreinte_de;
use crate::vocabulaire::classe::Classe;

/// The article in one state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Etat {
    /// The class that an agent agréé in it keeps on moving to a national body (A5.al1.1).
    pub classe_conservee: Classe,
}
empreinte_de!(Etat { classe_conservee: mot });

/// The article as first published.
pub const INITIAL: Etat = Etat { classe_conservee: Classe::D1 };
