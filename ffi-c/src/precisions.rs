//! The slips that only records allow, named in the text of the error: a number or a date given without the code that makes it count.

use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::vocabulaire::enumeration::Langue;

/// A field, the rule it breaks, and what was most likely forgotten, in French and in English.
const PRECISIONS: [(Champ, Regle, &str, &str); 5] = [
    (
        Champ::PeriodeNiveau,
        Regle::OctetsReserves,
        "niveau donné sans niveau_connu = oui",
        "niveau is given without niveau_connu = oui",
    ),
    (
        Champ::FormationSemainesPerfectionnement,
        Regle::OctetsReserves,
        "semaines données sans semaines_connues = oui",
        "weeks are given without semaines_connues = oui",
    ),
    (
        Champ::PeriodeAgrement,
        Regle::OctetsReserves,
        "agrement_date donnée sans agrement = donne",
        "agrement_date is given without agrement = donne",
    ),
    (
        Champ::PeriodeAgrement,
        Regle::ChampRequis,
        "agrement = donne veut agrement_date\u{a0}; sans date connue, écrire aucun, ou sans_objet",
        "agrement = donne needs agrement_date; where no date is known write aucun, or sans_objet",
    ),
    (
        Champ::FonctionPublique,
        Regle::OctetsReserves,
        "services donnés sans presente = oui",
        "services are given without presente = oui",
    ),
];

/// What to add to the label of the rule, if this is one of the slips.
pub(crate) fn precision(champ: Champ, regle: Regle, langue: Langue) -> Option<&'static str> {
    PRECISIONS.iter().find(|(c, r, ..)| (*c, *r) == (champ, regle)).map(|&(_, _, fr, en)| match langue {
        Langue::Francais => fr,
        Langue::Anglais => en,
    })
}
