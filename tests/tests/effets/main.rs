//! The effects of an inscription: every expected value is worked out from the articles, both sides of each provision.

mod acces;
mod acheminement;
mod agence;
mod calendrier;
mod commission;
mod designation;
mod ecole;
mod etats;
mod listes;
mod vocabulaire;

use liste_aptitude_noyau::vocabulaire::date::Date;

/// A date of the tests.
fn le(iso: &str) -> Date {
    Date::depuis_iso(iso.as_bytes()).unwrap_or_else(|_| panic!("{iso} is not a date"))
}
