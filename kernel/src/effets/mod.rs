//! What follows from being on the list, or from asking to be. Each effect is a function of plain values, apart from any demande.
//!
//! | question | function | provisions |
//! | --- | --- | --- |
//! | which emplois does an inscription or an agrément open? | [`acces::acces`] | A21, lecture L21 |
//! | which emplois may be taken without inscription? | [`designation::designation`] | A23 |
//! | until which list is an inscription renewed? | [`reconduction::reconduction`] | A22, A27.al2 |
//! | is a list valid on a day? | [`validite::validite`] | A1.al2 |
//! | which days count in a list year? | [`calendrier::calendrier`] | A11, A16.al1, A24, lecture L24 |
//! | is a claim in time? | [`reclamation::reclamation`] | A24, lecture L24 |
//! | which authority gets which copy? | [`acheminement::acheminement`] | A16.al2 to al4 |
//! | are the second and third sections too long? | [`quotas::quotas`] | A9.al3, A10.al1, R123-45 |
//! | who sits, who votes, what is decided? | [`commission`] | A2 |
//! | what does the school do? | [`ecole`] | R123-9 |
//! | what opens to an agent of a regional health agency? | [`agence::retour_d_agence_sous`] | A19bis.al1, A23bis |
//!
//! Those of A2, A9, A10, A16, A21, A23 and A24 are also asked under a later state of the text (`…_sous`).

pub mod acces;
pub mod acheminement;
pub mod agence;
pub mod calendrier;
pub mod commission;
pub mod designation;
pub mod ecole;
pub mod feries;
pub mod quotas;
pub mod reclamation;
pub mod reconduction;
pub mod validite;

use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// Why the values given to an effect cannot be: bad input, never a refusal of the law.
    pub enum ErreurEffet: "erreur_effet" {
        /// `annee` is not a list year, 2000 to 2199 (1900 to 2199 for an inscription).
        AnneeHorsBornes = 1, "annee_hors_bornes", "année hors des bornes", "year out of bounds";
        /// The day computed lies after 2199.
        DateHorsBornes = 2, "date_hors_bornes", "date calculée hors des bornes", "computed date out of bounds";
        /// `envoi` precedes `publication`.
        EnvoiAvantPublication = 3, "envoi_avant_publication", "envoi antérieur à la publication", "posted before the publication";
        /// `suivante` does not follow `publication`.
        ListesEnDesordre = 4, "listes_en_desordre", "la liste suivante doit être publiée après", "the next list must be published later";
        /// `deuxieme_informatique` is more than `deuxieme`.
        InformatiqueExcedentaire = 5, "informatique_excedentaire", "plus d’inscrits en IF qu’en deuxième section", "more persons in IF than in the second section";
        /// `presents` is more than the seats of the commission.
        PresentsExcedentaires = 6, "presents_excedentaires", "plus de présents que de sièges", "more members present than seats";
        /// `pour` and `contre` together are more than `presents`.
        VoixExcedentaires = 7, "voix_excedentaires", "plus de voix que de présents", "more votes than members present";
        /// The votes counted leave no room for what `president` is said to have voted.
        VoixDuPresident = 8, "voix_du_president", "voix du président absente du décompte", "the president's vote is not in the count";
        /// The text counts on the first section of the list before, whose number is not given.
        PrecedenteAbsente = 9, "precedente_absente", "nombre d’inscrits de la liste précédente absent", "number of persons of the list before not given";
    }
}
