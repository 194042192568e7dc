//! Article 16: how a request is filed.

use super::renvoi::Renvoi;

const ARTICLE: Renvoi = Renvoi::article(16);

/// A16.al1: date and copies.
pub const FORME: Renvoi = ARTICLE.al(1);
/// Month before whose first day, in the year before the list year, the request is posted.
pub const MOIS_LIMITE: u8 = 5;
/// Copies.
pub const EXEMPLAIRES: u8 = 2;
/// A16.al2: candidate of a local body.
pub const ORGANISME_DE_BASE: Renvoi = ARTICLE.al(2);
/// A16.al3: candidate of a national body.
pub const ORGANISME_NATIONAL: Renvoi = ARTICLE.al(3);
/// A16.al4: candidate of A19.
pub const ARTICLE_19: Renvoi = ARTICLE.al(4);
/// A16.al5: classes named, documents joined.
pub const CONTENU: Renvoi = ARTICLE.al(5);
