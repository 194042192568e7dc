//! Where the texts were published: what is established of it, nothing supposed. No address is given: none is established.

use super::renvoi::Renvoi;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::Langue;

/// A publication in the Journal officiel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Publication {
    /// The number of the text (NOR).
    pub nor: &'static str,
    /// The day of the issue.
    pub jour: Date,
    /// The page.
    pub page: u16,
}

/// An act that made later states of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Modification {
    /// The state, by its first list.
    liste: u16,
    titre: [&'static str; 2],
}

/// A text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    titre: [&'static str; 2],
    /// Its publication, where it is established.
    pub publication: Option<Publication>,
    modifications: &'static [Modification],
}

impl Source {
    /// What it is called.
    #[must_use]
    pub const fn titre(&self, langue: Langue) -> &'static str {
        let [francais, anglais] = self.titre;
        match langue {
            Langue::Francais => francais,
            Langue::Anglais => anglais,
        }
    }
    /// The act that made the state beginning with that list, where it is established.
    #[must_use]
    pub fn modification(&self, liste: u16, langue: Langue) -> Option<&'static str> {
        let [francais, anglais] = self.modifications.iter().find(|m| m.liste == liste)?.titre;
        Some(match langue {
            Langue::Francais => francais,
            Langue::Anglais => anglais,
        })
    }
}

/// The day of the issue that holds the arrêté.
const PARUTION: Date = Date::du_texte(1998, 10, 15);

/// The arrêté, its later states by the act that a circular or a later article dates.
static ARRETE: Source = Source {
    titre: ["arrêté du 25\u{a0}septembre 1998", "arrêté of 25 September 1998"],
    publication: Some(Publication { nor: "MESS9823151A", jour: PARUTION, page: 15_578 }),
    modifications: &[
        Modification {
            liste: 2010, titre: ["l’arrêté du 13\u{a0}octobre 2009", "the arrêté of 13 October 2009"]
        },
        Modification {
            liste: 2012,
            titre: [
                "un arrêté paru à l’automne 2011, dont la date n’est pas établie",
                "an arrêté published in autumn 2011, whose date is not established",
            ],
        },
    ],
};

static CODE: Source = Source {
    titre: ["code de la sécurité sociale", "Code de la sécurité sociale"],
    publication: None,
    modifications: &[],
};

/// The text in which a provision stands.
#[must_use]
pub fn source(renvoi: Renvoi) -> &'static Source {
    let du_code = [Renvoi::R123_9, Renvoi::R123_45, Renvoi::R123_45_1, Renvoi::R123_48];
    if du_code.contains(&renvoi.article_du_texte()) { &CODE } else { &ARRETE }
}
