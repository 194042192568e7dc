//! How the text is applied: the steps of the reasoning, in order. No number of the law stands here.

pub(crate) mod appartenance;
pub(crate) mod classement;
pub(crate) mod conclusion;
pub(crate) mod conditions;
pub(crate) mod contexte;
pub mod emplois;
mod etablir;
pub(crate) mod examen;
pub(crate) mod faits;
pub(crate) mod instruction;
pub(crate) mod mesure;
pub(crate) mod recevabilite;
pub(crate) mod registre;
pub(crate) mod section;
