//! Articles 4 to 6: the class an agent belongs to when emploi, body and person have changed.

use crate::vocabulaire::classe::Classe;

/// The class that an agent agréé in it keeps on moving to a national body (A5.al1.1).
pub const CLASSE_CONSERVEE: Classe = Classe::D1;
