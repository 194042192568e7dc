//! The words of the text as closed types: classes, organismes, fonctions, dates and durations.

pub mod calendrier;
pub mod classe;
pub mod date;
pub mod duree;
pub(crate) mod ecrit;
pub mod emploi;
pub mod enumeration;
pub mod formation;
pub mod organisme;
pub mod section;
