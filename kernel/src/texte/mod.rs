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
pub mod couverture;
pub mod ecole;
pub mod feries;
pub mod lectures;
pub mod quotas;
pub mod r123_45;
pub mod r123_48;
pub mod renvoi;
pub mod version;
