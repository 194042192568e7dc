//! The later tables of article 3, compiled to short lists by body.

use crate::texte::art_03::{CATALOGUE, Corps, Ligne, corps_de_tout_etat, l2003, l2007, l2008, l2010, l2012};
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

/// The classes that the table of this rank, not the first, gives an emploi.
pub(super) fn classes(
    rang: u8,
    regime: Regime,
    genre: TypeOrganisme,
    categorie: Categorie,
    fonction: Fonction,
    niveau: u8,
) -> Classes {
    let Some(corps) = corps_de_tout_etat(regime, genre) else { return Classes::AUCUNE };
    match rang {
        1 => T2003.classes(corps, categorie, fonction, niveau),
        2 => T2007.classes(corps, categorie, fonction, niveau),
        3 => T2008.classes(corps, categorie, fonction, niveau),
        4 => T2010.classes(corps, categorie, fonction, niveau),
        _ => T2012.classes(corps, categorie, fonction, niveau),
    }
}

/// A phrase of a table for one body, its words as sets of codes.
#[derive(Clone, Copy)]
struct PhraseCompilee {
    categories: u32,
    fonctions: u32,
    /// The level named; none when it is past every level.
    niveau: u8,
    classe: Classes,
}

const SANS_NIVEAU: u8 = u8::MAX;
const CORPS: usize = 26;

/// A table: its phrases body by body, and where those of each body begin.
struct Compilee<const N: usize> {
    phrases: [PhraseCompilee; N],
    debuts: [usize; CORPS + 1],
}

static T2003: Compilee<{ nombre(&l2003::CATALOGUE) }> = compiler(&l2003::CATALOGUE);
static T2007: Compilee<{ nombre(&l2007::CATALOGUE) }> = compiler(&l2007::CATALOGUE);
static T2008: Compilee<{ nombre(&l2008::CATALOGUE) }> = compiler(&l2008::CATALOGUE);
static T2010: Compilee<{ nombre(&l2010::CATALOGUE) }> = compiler(&l2010::CATALOGUE);
static T2012: Compilee<{ nombre(&l2012::CATALOGUE) }> = compiler(&l2012::CATALOGUE);

const _: () = assert!(CATALOGUE.len() == 64, "the first table is compiled by packed key");

impl<const N: usize> Compilee<N> {
    fn classes(&self, corps: Corps, categorie: Categorie, fonction: Fonction, niveau: u8) -> Classes {
        let rang = usize::from(corps.code());
        let bornes = (self.debuts.get(rang), self.debuts.get(rang.wrapping_add(1)));
        let (Some(&debut), Some(&fin)) = bornes else { return Classes::AUCUNE };
        let phrases = self.phrases.get(debut..fin).unwrap_or(&[]);
        let (categorie, fonction) = (1_u32 << categorie.code(), 1_u32 << fonction.code());
        let dites = phrases.iter().filter(|p| {
            p.categories & categorie != 0
                && p.fonctions & fonction != 0
                && (p.niveau == SANS_NIVEAU || p.niveau == niveau)
        });
        dites.fold(Classes::AUCUNE, |classes, p| classes.union(p.classe))
    }
}

/// How many phrases there are once each is said of one body.
const fn nombre(mut lignes: &[Ligne]) -> usize {
    let mut total: usize = 0;
    while let [ligne, suite @ ..] = lignes {
        total = total.wrapping_add(ligne.corps.len());
        lignes = suite;
    }
    total
}

#[expect(clippy::indexing_slicing, reason = "runs at compile time: a place out of range does not compile")]
#[expect(clippy::arithmetic_side_effects, reason = "runs at compile time: an overflow does not compile")]
const fn compiler<const N: usize>(catalogue: &[Ligne]) -> Compilee<N> {
    const RIEN: PhraseCompilee =
        PhraseCompilee { categories: 0, fonctions: 0, niveau: SANS_NIVEAU, classe: Classes::AUCUNE };
    let mut table = Compilee { phrases: [RIEN; N], debuts: [0; CORPS + 1] };
    let mut place = 0;
    let mut rang: u8 = 0;
    let mut lieu = 0;
    while lieu < CORPS {
        let mut lignes = catalogue;
        while let [ligne, suite @ ..] = lignes {
            let mut corps = ligne.corps;
            while let [c, autres @ ..] = corps {
                if c.code() == rang {
                    table.phrases[place] = phrase(ligne);
                    place += 1;
                }
                corps = autres;
            }
            lignes = suite;
        }
        lieu += 1;
        rang += 1;
        table.debuts[lieu] = place;
    }
    assert!(place == N, "a body of the table has no rank");
    table
}

const fn phrase(ligne: &Ligne) -> PhraseCompilee {
    let (mut categories, mut fonctions) = (0, 0);
    let mut reste = ligne.categories;
    while let [categorie, suite @ ..] = reste {
        categories |= 1 << categorie.code();
        reste = suite;
    }
    let mut reste = ligne.fonctions;
    while let [fonction, suite @ ..] = reste {
        fonctions |= 1 << fonction.code();
        reste = suite;
    }
    let niveau = match ligne.niveau {
        Some(niveau) => niveau,
        None => SANS_NIVEAU,
    };
    PhraseCompilee { categories, fonctions, niveau, classe: ligne.classe.seule() }
}
