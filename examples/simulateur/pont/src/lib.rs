//! The kernel as the simulator page calls it.
//!
//! The page evaluates through the C ABI (`la_evaluer_json_sous`) and reads names and labels through it; this crate adds the answers that
//! one screen needs at once ([`simulation`]), and the tables that fill its lists ([`referentiel`]). Everything is worked out by the
//! kernel: nothing here knows a rule of the text.
//!
//! Every function writes JSON into the caller's buffer and returns the bytes needed; when they exceed the capacity, what was
//! written is to be thrown away. Nothing is kept, nothing is allocated.
#![no_std]
#![deny(unsafe_code)]

mod ecriture;
#[allow(unsafe_code)] // the boundary
mod frontiere;
mod perspectives;
mod referentiel;
mod simulation;

use liste_aptitude_noyau::vocabulaire::enumeration::Langue;

// The C ABI is exported from the same module.
pub use liste_aptitude as abi;

/// French unless English is asked for.
fn langue(numero: u32) -> Langue {
    if numero == 2 { Langue::Anglais } else { Langue::Francais }
}
