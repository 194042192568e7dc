//! Beyond one decision, and receipts, under a state of the text that is asked for: a code of the list `etat_du_texte`, or 0 for the state
//! that governs each list.

use crate::enregistrements::*;
use crate::etats::Sous;
use crate::frontiere::{Entree, Sortie};
use crate::perspectives::{chercher_annees, chercher_parcours, eprouver, huit_verdicts, interroger, premiere_annee};
use crate::recu::{recu, verifier_recu};
use crate::statut::repondre;
use core::ffi::c_char;

/// `la_eprouver` under a state of the text that is asked for, as in `la_evaluer_sous`.
#[unsafe(no_mangle)]
pub extern "C" fn la_eprouver_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    robustesse: Sortie<'_, la_robustesse>,
    taille_robustesse: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        eprouver(
            appel,
            Sous::etat(etat),
            (dossier, taille_dossier),
            (demande, taille_demande),
            (robustesse, taille_robustesse),
        )
    })
}

/// `la_interroger` under a state of the text that is asked for, as in `la_evaluer_sous`.
#[unsafe(no_mangle)]
pub extern "C" fn la_interroger_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    questions: Sortie<'_, la_questions>,
    taille_questions: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        interroger(
            appel,
            Sous::etat(etat),
            (dossier, taille_dossier),
            (demande, taille_demande),
            (questions, taille_questions),
        )
    })
}

/// `la_verdicts` under a state of the text that is asked for, as in `la_evaluer_sous`.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdicts_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    verdicts: Sortie<'_, u8>,
    nombre: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        huit_verdicts(appel, Sous::etat(etat), (dossier, taille_dossier), (demande, taille_demande), (verdicts, nombre))
    })
}

/// `la_premiere_annee` with every list under the state of the text that is asked for; 0: each under its own.
#[unsafe(no_mangle)]
pub extern "C" fn la_premiere_annee_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    annee: Sortie<'_, u32>,
    sur_appreciation: Sortie<'_, u32>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(10, erreur, taille_erreur, |appel| {
        premiere_annee(
            appel,
            Sous::etat(etat),
            (dossier, taille_dossier),
            classe,
            lectures,
            de,
            jusqu_a,
            annee,
            sur_appreciation,
        )
    })
}

/// `la_chercher_annees` with every list under the state of the text that is asked for; 0: each under its own.
#[unsafe(no_mangle)]
pub extern "C" fn la_chercher_annees_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    annees: Sortie<'_, la_annees>,
    taille_annees: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(10, erreur, taille_erreur, |appel| {
        chercher_annees(
            appel,
            Sous::etat(etat),
            (dossier, taille_dossier),
            classe,
            lectures,
            de,
            jusqu_a,
            (annees, taille_annees),
        )
    })
}

/// `la_chercher_parcours` with every list under the state of the text that is asked for; 0: each under its own.
#[unsafe(no_mangle)]
pub extern "C" fn la_chercher_parcours_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    delai: u32,
    parcours: Sortie<'_, la_parcours>,
    taille_parcours: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(11, erreur, taille_erreur, |appel| {
        chercher_parcours(
            appel,
            Sous::etat(etat),
            (dossier, taille_dossier),
            classe,
            lectures,
            de,
            jusqu_a,
            delai,
            (parcours, taille_parcours),
        )
    })
}

/// `la_recu` under a state of the text that is asked for, as in `la_evaluer_sous`: the receipt says which.
#[unsafe(no_mangle)]
pub extern "C" fn la_recu_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(9, erreur, taille_erreur, |appel| {
        recu(appel, Sous::etat(etat), (dossier, taille_dossier), (demande, taille_demande), tampon, capacite, longueur)
    })
}

/// `la_verifier_recu` under a state of the text that is asked for: a receipt given under another state is of another text.
#[unsafe(no_mangle)]
pub extern "C" fn la_verifier_recu_sous(
    etat: u32,
    recu: Entree<'_, c_char>,
    longueur_recu: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    refus: Sortie<'_, u8>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(9, erreur, taille_erreur, |appel| {
        verifier_recu(
            appel,
            Sous::etat(etat),
            (recu, longueur_recu),
            (dossier, taille_dossier),
            (demande, taille_demande),
            refus,
        )
    })
}
