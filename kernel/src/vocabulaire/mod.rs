//! The words of the text as closed types: classes, organismes, fonctions, dates and durations.

pub mod calendrier;
pub mod classe;
pub mod date;
pub mod duree;
pub mod emploi;
pub mod enumeration;
pub mod formation;
pub mod organisme;
pub mod section;
