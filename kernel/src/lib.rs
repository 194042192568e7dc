//! Who may be put on the yearly *liste d'aptitude* of the French social-security bodies: the arrêté of 25 September 1998, callable.
//!
//! The map: [`dossier`] and [`demande`] are the facts and the request, already checked; [`evaluer()`] gives a [`decision::Decision`],
//! whose findings are in [`constat`]; [`texte`] is the law as const tables, [`etapes`] how it is applied, [`vocabulaire`] its words;
//! [`mod@format`] turns any front's input into checked facts; [`format::json`] reads and writes its JSON text.
//!
//! No `std`, no allocation, no `unsafe`, no float, no recursion.
#![no_std]
#![forbid(unsafe_code)]
// What could panic, lose digits or overflow does not compile; the few exceptions stand beside their reason.
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::todo,
    clippy::unreachable,
    clippy::unwrap_used
)]

pub mod citation;
pub mod constat;
pub mod decision;
pub mod demande;
pub mod dossier;
pub mod effets;
pub mod erreur;
pub mod etapes;
mod evaluer;
pub mod fondement;
pub mod format;
#[cfg(feature = "etats")]
pub mod histoire;
mod lot;
pub mod phrases;
pub mod planification;
pub mod question;
pub mod recu;
pub mod robustesse;
#[cfg(feature = "serde")]
mod serialisation;
pub mod texte;
pub mod vocabulaire;

pub use decision::Decision;
pub use demande::Demande;
pub use dossier::{Dossier, DossierVu};
pub use erreur::ErreurEntree;
pub use evaluer::{
    evaluer, evaluer_dans, evaluer_selon, evaluer_selon_suites, evaluer_sous, evaluer_sous_dans, verdict, verdict_sous,
};
pub use lot::{Abrege, Sujet, verdict_lot};
