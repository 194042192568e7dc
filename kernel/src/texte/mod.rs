//! What the law says: one room per article, const tables beside the ids of the provisions, no logic.
//!
//! `etapes/` says how it is applied. To change a number of an article, open its room here; nothing else holds it.

pub mod annexe;
pub mod art_01;
pub mod art_02;
pub mod art_03;
pub mod art_05;
pub mod art_09;
pub mod art_10;
pub mod art_11;
pub mod art_12;
pub mod art_13;
pub mod art_14;
pub mod art_15;
pub mod art_16;
pub mod art_17;
pub mod art_18;
pub mod art_20;
pub mod art_21;
pub mod art_22;
pub mod art_23;
pub mod art_24;
pub mod art_25;
pub mod art_26;
pub mod art_27;
pub mod catalogue;
pub mod couverture;
pub mod ecole;
pub mod empreinte;
pub mod feries;
pub mod lectures;
pub mod ordre;
pub mod publication;
pub mod quotas;
pub mod r123_45;
pub mod r123_48;
pub mod renvoi;
pub mod suites;
pub mod tables;
pub mod version;

use empreinte::empreinte_de;

/// One state of the text: each article as it stands for the lists that the state governs. The school (R. 123-9) and the public
/// holidays are not the arrêté's: they stand in their own rooms.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Texte {
    /// Article 1.
    pub a01: art_01::Etat,
    /// Article 2.
    pub a02: art_02::Etat,
    /// Article 3.
    pub a03: art_03::Etat,
    /// Articles 4 to 6.
    pub a05: art_05::Etat,
    /// Articles 7 to 9.
    pub a09: art_09::Etat,
    /// Article 10.
    pub a10: art_10::Etat,
    /// Article 11.
    pub a11: art_11::Etat,
    /// Article 12.
    pub a12: art_12::Etat,
    /// Article 13.
    pub a13: art_13::Etat,
    /// Article 14.
    pub a14: art_14::Etat,
    /// Article 15.
    pub a15: art_15::Etat,
    /// Article 16.
    pub a16: art_16::Etat,
    /// Article 17.
    pub a17: art_17::Etat,
    /// Article 18.
    pub a18: art_18::Etat,
    /// Article 20.
    pub a20: art_20::Etat,
    /// Article 21.
    pub a21: art_21::Etat,
    /// Article 22.
    pub a22: art_22::Etat,
    /// Article 23.
    pub a23: art_23::Etat,
    /// Article 24.
    pub a24: art_24::Etat,
    /// Article 25.
    pub a25: art_25::Etat,
    /// Article 26.
    pub a26: art_26::Etat,
    /// Article 27.
    pub a27: art_27::Etat,
    /// The annex.
    pub annexe: annexe::Etat,
    /// The ceilings of A9, A10 and R. 123-45.
    pub quotas: quotas::Etat,
    /// Article R. 123-45.
    pub r123_45: r123_45::Etat,
    /// Article R. 123-48.
    pub r123_48: r123_48::Etat,
}
empreinte_de!(Texte {
    a01: partie,
    a02: partie,
    a03: partie,
    a05: partie,
    a09: partie,
    a10: partie,
    a11: partie,
    a12: partie,
    a13: partie,
    a14: partie,
    a15: partie,
    a16: partie,
    a17: partie,
    a18: partie,
    a20: partie,
    a21: partie,
    a22: partie,
    a23: partie,
    a24: partie,
    a25: partie,
    a26: partie,
    a27: partie,
    annexe: partie,
    quotas: partie,
    r123_45: partie,
    r123_48: partie,
});

/// The text as first published.
pub const INITIAL: Texte = Texte {
    a01: art_01::INITIAL,
    a02: art_02::INITIAL,
    a03: art_03::INITIAL,
    a05: art_05::INITIAL,
    a09: art_09::INITIAL,
    a10: art_10::INITIAL,
    a11: art_11::INITIAL,
    a12: art_12::INITIAL,
    a13: art_13::INITIAL,
    a14: art_14::INITIAL,
    a15: art_15::INITIAL,
    a16: art_16::INITIAL,
    a17: art_17::INITIAL,
    a18: art_18::INITIAL,
    a20: art_20::INITIAL,
    a21: art_21::INITIAL,
    a22: art_22::INITIAL,
    a23: art_23::INITIAL,
    a24: art_24::INITIAL,
    a25: art_25::INITIAL,
    a26: art_26::INITIAL,
    a27: art_27::INITIAL,
    annexe: annexe::INITIAL,
    quotas: quotas::INITIAL,
    r123_45: r123_45::INITIAL,
    r123_48: r123_48::INITIAL,
};
