//! What the tables of article 3 say: the one first published compiled to one table by packed key (body, category, fonction, level), the
//! later ones in `compilees`.

#[cfg(feature = "etats")]
mod compilees;

use crate::texte::art_03::{CATALOGUE, Corps, Ligne, corps};
use crate::texte::tables::Table;
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::enumeration::place;
use crate::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

const CORPS: usize = 12;
const CATEGORIES: usize = 10;
const FONCTIONS: usize = 9;
/// Levels a phrase names (1 to 3), and 0 for every other.
const NIVEAUX: usize = 4;
const TAILLE: usize = CORPS * CATEGORIES * FONCTIONS * NIVEAUX;

static TABLE: [Classes; TAILLE] = compiler();

impl Table {
    /// The classes this table gives an emploi in that category of its body: none, one, or two (A4.al3).
    #[must_use]
    pub fn classes(
        self,
        regime: Regime,
        genre: TypeOrganisme,
        categorie: Categorie,
        fonction: Fonction,
        niveau: u8,
    ) -> Classes {
        #[cfg(feature = "etats")]
        if self != Self::INITIALE {
            return compilees::classes(self.rang(), regime, genre, categorie, fonction, niveau);
        }
        classes(regime, genre, categorie, fonction, niveau)
    }
}

/// The classes of an emploi: none, one, or two (A4.al3).
#[inline]
#[must_use]
pub fn classes(regime: Regime, genre: TypeOrganisme, categorie: Categorie, fonction: Fonction, niveau: u8) -> Classes {
    let Some(corps) = corps(regime, genre) else { return Classes::AUCUNE };
    if rang(fonction.code()) >= FONCTIONS || rang(categorie.code()) >= CATEGORIES {
        return Classes::AUCUNE;
    }
    let niveau = if niveau < 4 { niveau } else { 0 };
    let ou = cle(rang_corps(corps), rang(categorie.code()), rang(fonction.code()), usize::from(niveau));
    TABLE.get(ou).copied().unwrap_or(Classes::AUCUNE)
}

#[expect(clippy::arithmetic_side_effects, reason = "no larger than TAILLE: each part is below its own size")]
const fn cle(corps: usize, categorie: usize, fonction: usize, niveau: usize) -> usize {
    ((corps * CATEGORIES + categorie) * FONCTIONS + fonction) * NIVEAUX + niveau
}

#[inline]
const fn rang(code: u8) -> usize {
    place(code.wrapping_sub(1))
}

#[inline]
const fn rang_corps(corps: Corps) -> usize {
    place(corps.code())
}

#[expect(clippy::indexing_slicing, reason = "runs at compile time: a key out of range does not compile")]
#[expect(clippy::arithmetic_side_effects, reason = "runs at compile time: an overflow does not compile")]
const fn compiler() -> [Classes; TAILLE] {
    let mut table = [Classes::AUCUNE; TAILLE];
    let mut l = 0;
    while l < CATALOGUE.len() {
        let ligne: Ligne = CATALOGUE[l];
        let mut c = 0;
        while c < ligne.corps.len() {
            let mut k = 0;
            while k < ligne.categories.len() {
                let mut f = 0;
                while f < ligne.fonctions.len() {
                    let mut n = 0;
                    while n < NIVEAUX {
                        let voulu = match ligne.niveau {
                            Some(niveau) => n == place(niveau),
                            None => true,
                        };
                        if voulu {
                            let ou = cle(
                                rang_corps(ligne.corps[c]),
                                rang(ligne.categories[k].code()),
                                rang(ligne.fonctions[f].code()),
                                n,
                            );
                            table[ou] = table[ou].union(ligne.classe.seule());
                        }
                        n += 1;
                    }
                    f += 1;
                }
                k += 1;
            }
            c += 1;
        }
        l += 1;
    }
    table
}
