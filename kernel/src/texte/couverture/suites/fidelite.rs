//! How well each article is known for each list: read, deduced, or not established.

use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// How well the text of an article is known for a list.
    pub enum Fidelite : "fidelite" {
        /// The text is in hand, and that it governs the list is established.
        Lue = 1, "lue", "texte lu", "text read";
        /// The text is in hand; that it governs the list is deduced.
        Deduite = 2, "deduite", "déduit", "deduced";
        /// An amendment is not in hand, or its date is not known: the nearest text is taken.
        NonEtablie = 3, "non_etablie", "non établi", "not established";
    }
}

/// The first list of each column of the table; the last column is that of every list after.
const COLONNES: [u16; 12] = [2000, 2001, 2003, 2005, 2006, 2007, 2008, 2010, 2011, 2012, 2013, 2014];

/// What is known of the articles that no row names: their text is that of 1998 on every list.
const DE_1998: &[u8; 12] = b"LNLLLLLLLLLL";

#[rustfmt::skip] // one row = one article; L read, D deduced, N not established
const LIGNES: [(Renvoi, &[u8; 12]); 24] = [
    //                        2000 2001 2003 2005 2006 2007 2008 2010 2011 2012 2013 2014
    (Renvoi::article(1),  b"LNDDDLDLLLDD"),
    (Renvoi::article(2),  b"LNLLNLDLLDDD"),
    (Renvoi::article(3),  b"LNDDNLDLLDDD"),
    (Renvoi::article(4),  b"LNDDDLDLLLDD"),
    (Renvoi::article(5),  b"LLLLLLLLLDDD"),
    (Renvoi::article(8),  b"LNLLLLDLLLDD"),
    (Renvoi::article(9),  b"LNDDNLDLLLLN"),
    (Renvoi::article(10), b"LNLLLLDLLLLN"),
    (Renvoi::article(12), b"LNDDNLDLLDDD"),
    (Renvoi::article(13), b"LNLLLLDLLLDD"),
    (Renvoi::article(14), b"LNLLNLDLLLDD"),
    (Renvoi::article(15), b"LNDDNDDLLDDD"),
    (Renvoi::article(16), b"LNLLNNNNLLDD"),
    (Renvoi::article(18), b"LNLLNDDLLLDD"),
    (Renvoi::article(19), b"LNLLLLDLLDDD"),
    (Renvoi::A19_BIS,     b"LNLLLLDLLDDD"),
    (Renvoi::article(20), b"LNLLLLDLLLDD"),
    (Renvoi::article(23), b"LNDDDDDLLDDD"),
    (Renvoi::A23_BIS,     b"LNDDDDDLLDDD"),
    (Renvoi::A23_TER,     b"LNDDDDDLLDDD"),
    (Renvoi::article(24), b"LNDDDDDLLDDD"),
    (Renvoi::article(25), b"LNLLLLLLLDDD"),
    (Renvoi::article(28), b"LNLLLLDDLNNN"),
    (Renvoi::ANNEXE,      b"LLLLLLDNNNNN"),
];

/// How well an article is known for the list of a year.
#[must_use]
pub fn fidelite(article: Renvoi, annee: u16) -> Fidelite {
    let ligne = LIGNES.iter().find(|(a, _)| *a == article.article_du_texte()).map_or(DE_1998, |(_, ligne)| ligne);
    let colonne = COLONNES.iter().zip(ligne).rev().find(|(premiere, _)| **premiere <= annee);
    match colonne {
        Some((_, b'L')) => Fidelite::Lue,
        Some((_, b'D')) => Fidelite::Deduite,
        _ => Fidelite::NonEtablie,
    }
}
