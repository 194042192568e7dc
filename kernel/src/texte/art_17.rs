//! Article 17: the classes open to a cadre.

use super::renvoi::Renvoi;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::emploi::Qualite;
use crate::vocabulaire::organisme::TypeOrganisme;

const ARTICLE: Renvoi = Renvoi::article(17);

/// Open to every cadre (A17.al1).
pub const CLASSES: Classes = Classes::de(&[Classe::AD3, Classe::IF1, Classe::IF2]);
/// Where that stands.
pub const DE_DROIT: Renvoi = ARTICLE.al(1);
/// Open to some (A17.al2).
pub const CLASSE_RESERVEE: Classe = Classe::AD2;
/// Where that stands.
pub const RESERVE: Renvoi = ARTICLE.al(2);
/// Any other class (A17.al3).
pub const AUTRES: Renvoi = ARTICLE.al(3);
/// The body whose agents A17.al2 names.
pub const GENRE: TypeOrganisme = TypeOrganisme::Canssm;
/// Their grade; A17.al2 also asks for the rank of attaché principal.
pub const QUALITE: Qualite = Qualite::TitulaireCategorieA;
