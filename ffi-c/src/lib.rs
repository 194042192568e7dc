//! The C ABI of the kernel: flat records in, flat records out, text into the caller's buffers.
//!
//! # The contract
//!
//! - Every function returns a status: `LA_OK` (0), or a code of the list `statut` that says why it refused.
//! - No input makes a function panic, abort, or write outside what the caller gave. A refused call leaves its outputs as they
//!   were, except the error record, which says what is wrong, a `longueur`, which says how much room is needed, and the text of
//!   `la_evaluer_json`, which is the error when the input is refused.
//! - The caller owns all memory. The library keeps no pointer, has no global state, never allocates and never blocks: every function
//!   may be called from any thread, at the same time, with different outputs.
//! - Records begin with their layout version and size; their sizes are given again beside each pointer. Bytes named `reserve` are
//!   zero. Dates are the number YYYYMMDD, 0 when absent. Codes are those of the lists ([`codes::Liste`]), 0 when absent.
//!
//! [`frontiere`] holds the only `unsafe`; [`enregistrements`] the records, whose layout [`disposition`] records; the exported
//! functions are in [`evaluation`], [`etats`], [`garde`], [`textes`], [`json`], [`perspectives`],
//! [`effets`], [`effets_sous`], [`histoire`], [`recu`] and [`sous`].
#![no_std]
#![deny(unsafe_code)]

#[cfg(not(feature = "autonome"))]
extern crate std; // lends its panic handler to the builds that are not delivered

pub mod codes;
pub mod disposition;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod effets;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod effets_sous;
pub mod enregistrements;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod etats;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod evaluation;
#[allow(unsafe_code)] // the boundary
pub mod frontiere;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod garde;
#[allow(unsafe_code)] // no_mangle
pub mod histoire;
#[allow(unsafe_code)] // no_mangle
pub mod json;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod perspectives;
mod precisions;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod recu;
mod reponse;
#[allow(clippy::too_many_arguments)] // C passes sizes beside pointers
#[allow(unsafe_code)] // no_mangle
pub mod sous;
pub mod statut;
mod tampon;
#[allow(unsafe_code)] // no_mangle
pub mod textes;
mod vue;

#[cfg(all(feature = "autonome", panic = "unwind"))]
compile_error!("the feature autonome needs panic=abort: build in the release profile");

/// Never called: `make preuve-sans-panique` shows that no panic is reachable.
#[cfg(all(feature = "autonome", not(feature = "preuve")))]
#[panic_handler]
fn panique(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

#[cfg(feature = "preuve")]
#[allow(unsafe_code)] // only in the build of the proof, which is never delivered nor run
mod preuve {
    unsafe extern "C" {
        /// Defined nowhere: a build in which some panic is reachable does not link.
        fn la_une_panique_est_atteignable() -> !;
    }

    #[panic_handler]
    fn panique(_: &core::panic::PanicInfo<'_>) -> ! {
        // SAFETY: nothing is called, the program cannot be linked.
        unsafe { la_une_panique_est_atteignable() }
    }
}
