//! Article 15: agents of national bodies who were not on the list when nominated.

use super::renvoi::Renvoi;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::organisme::Regime;

const ARTICLE: Renvoi = Renvoi::article(15);

/// The regimes whose national bodies are concerned (A15.al2: those of A1.al1.1 and A1.al1.4).
pub const REGIMES: [Regime; 2] = [Regime::General, Regime::Mines];
/// A15.al2: only the class of the emploi may be asked.
pub const CLASSE: Renvoi = ARTICLE.al(2);
/// A15.al3: the two times.
pub const DUREES: Renvoi = ARTICLE.al(3);
/// Time in emplois de direction.
pub const EN_DIRECTION: Duree = Duree::ans(5);
/// Time in the emploi held.
pub const DANS_L_EMPLOI: Duree = Duree::ans(3);
/// A15.al3.1: the age.
pub const AGE: Renvoi = ARTICLE.al(3).n(1);
/// Completed years on 1 January of the list year.
pub const AGE_ANS: u16 = 40;
/// A15.al3.2: the perfectionnement, as long as in A18.al3.
pub const PERFECTIONNEMENT: Renvoi = ARTICLE.al(3).n(2);
