//! The exported functions as a C program calls them, on bytes.
#![allow(dead_code)] // each test file uses a part of it

use liste_aptitude::codes::Liste;
use liste_aptitude::enregistrements::{la_decision, la_demande, la_dossier, la_erreur};
use liste_aptitude::etats::{la_evaluer_json_sous, la_evaluer_sous};
use liste_aptitude::evaluation::la_evaluer;
use liste_aptitude::frontiere::{Entree, Sortie};
use liste_aptitude::json::{la_decision_json, la_evaluer_json};
use liste_aptitude::recu::la_recu;
use liste_aptitude::statut::LA_OK;
use liste_aptitude::textes::{la_chemin_texte, la_nom};
use liste_aptitude_noyau::texte::version::EtatDuTexte;

pub(crate) const DECISION_VIDE: la_decision = {
    // SAFETY: integers only.
    unsafe { core::mem::zeroed() }
};
pub(crate) const ERREUR_VIDE: la_erreur = {
    // SAFETY: integers only.
    unsafe { core::mem::zeroed() }
};

/// The bytes of a record, aligned as the record asks.
pub(crate) fn aligner(octets: &[u8]) -> Vec<u32> {
    octets.chunks(4).map(|c| u32::from_ne_bytes(c.try_into().expect("records are made of words"))).collect()
}

/// `la_evaluer` on the bytes of a dossier and a demande, whose sizes are given as they are.
pub(crate) fn evaluer(dossier: &[u8], demande: &[u8]) -> Result<la_decision, la_erreur> {
    evaluer_sous(None, dossier, demande)
}

/// The same by `la_evaluer_sous`, where a state is asked for.
pub(crate) fn evaluer_sous(
    etat: Option<EtatDuTexte>,
    dossier: &[u8],
    demande: &[u8],
) -> Result<la_decision, la_erreur> {
    let taille = |octets: &[u8]| u32::try_from(octets.len()).expect("a record is small");
    let (dossier_aligne, demande_alignee) = (aligner(dossier), aligner(demande));
    let (mut decision, mut erreur) = (DECISION_VIDE, ERREUR_VIDE);
    // SAFETY: each pointer is given with the number of bytes it reaches.
    let (d, q, place, faute) = unsafe {
        (
            Entree::nouvelle(dossier_aligne.as_ptr().cast::<la_dossier>()),
            Entree::nouvelle(demande_alignee.as_ptr().cast::<la_demande>()),
            Sortie::nouvelle(&raw mut decision),
            Sortie::nouvelle(&raw mut erreur),
        )
    };
    let (td, tq, tp, tf) = (taille(dossier), taille(demande), la_decision::TAILLE, la_erreur::TAILLE);
    let statut = match etat {
        None => la_evaluer(d, td, q, tq, place, tp, faute, tf),
        Some(etat) => la_evaluer_sous(etat.code().into(), d, td, q, tq, place, tp, faute, tf),
    };
    if statut == LA_OK {
        assert_eq!(erreur, ERREUR_VIDE, "an error is written only on a refusal");
        Ok(decision)
    } else {
        assert_eq!(decision, DECISION_VIDE, "a refused call leaves the decision as it was");
        assert_eq!(erreur.statut, statut);
        Err(erreur)
    }
}

/// The text that a function writes, and its status.
fn texte(ecrire: impl Fn(Sortie<'_, core::ffi::c_char>, u32, Sortie<'_, u32>) -> i32) -> (i32, String) {
    let mut octets = vec![0x55_u8; 16_384];
    let mut longueur = 0_u32;
    let capacite = u32::try_from(octets.len()).expect("small");
    // SAFETY: the capacity is that of the buffer.
    let (tampon, place) =
        unsafe { (Sortie::nouvelle(octets.as_mut_ptr().cast()), Sortie::nouvelle(&raw mut longueur)) };
    let statut = ecrire(tampon, capacite, place);
    let longueur = usize::try_from(longueur).expect("small");
    assert!(longueur == 0 || octets[longueur] == 0, "a text ends with a zero byte");
    octets.truncate(longueur);
    (statut, String::from_utf8(octets).expect("UTF-8"))
}

pub(crate) fn decision_json(decision: &la_decision) -> (i32, String) {
    // SAFETY: a record and its size.
    texte(|t, c, l| unsafe { la_decision_json(Entree::nouvelle(decision), la_decision::TAILLE, t, c, l) })
}

pub(crate) fn evaluer_json(ligne: &str) -> (i32, String) {
    let taille = u32::try_from(ligne.len()).expect("small");
    // SAFETY: a text and its length.
    texte(|t, c, l| unsafe { la_evaluer_json(Entree::nouvelle(ligne.as_ptr().cast()), taille, t, c, l) })
}

pub(crate) fn evaluer_json_sous(etat: EtatDuTexte, ligne: &str) -> (i32, String) {
    let taille = u32::try_from(ligne.len()).expect("small");
    // SAFETY: a text and its length.
    let entree = || unsafe { Entree::nouvelle(ligne.as_ptr().cast()) };
    texte(|t, c, l| la_evaluer_json_sous(etat.code().into(), entree(), taille, t, c, l))
}

/// The receipt of two records.
pub(crate) fn recu(dossier: &[u8], demande: &[u8]) -> (i32, String) {
    let (d, q) = (aligner(dossier), aligner(demande));
    // SAFETY: whole records and their sizes; no error record is wanted.
    texte(|t, c, l| unsafe {
        la_recu(
            Entree::nouvelle(d.as_ptr().cast::<la_dossier>()),
            la_dossier::TAILLE,
            Entree::nouvelle(q.as_ptr().cast::<la_demande>()),
            la_demande::TAILLE,
            t,
            c,
            l,
            Sortie::nulle(),
            la_erreur::TAILLE,
        )
    })
}

/// Path and rule of an error.
pub(crate) fn decrire(erreur: &la_erreur) -> (String, String) {
    let c = erreur.chemin;
    let (_, chemin) = texte(|t, cap, l| la_chemin_texte(c.champ.into(), c.rang.into(), c.sous_rang.into(), t, cap, l));
    let (_, regle) = texte(|t, cap, l| la_nom(Liste::Regle.code().into(), erreur.regle.into(), t, cap, l));
    (chemin, regle)
}
