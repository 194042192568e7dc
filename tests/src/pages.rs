//! The Rust samples of the pages people read, compiled and run as documentation tests.

#[doc = include_str!("../../README.md")]
pub mod readme {}
#[doc = include_str!("../../docs/demarrer.md")]
pub mod demarrer {}
