//! Receipts: which program, which text and which facts gave an answer.

use crate::enregistrements::{la_demande, la_dossier, la_erreur};
use crate::etats::Sous;
use crate::frontiere::{Appel, Entree, Sortie, utf8};
use crate::statut::{Refus, repondre};
use crate::tampon::Tampon;
use crate::vue::identifiant;
use core::ffi::c_char;
use core::fmt::Write;
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree};
use liste_aptitude_noyau::{Dossier, evaluer_sous, recu};

/// The identifier that the facts are filed under; it has been read with them.
fn id(dossier: &la_dossier) -> Result<&str, Refus> {
    Ok(identifiant(dossier).map_err(|regle| ErreurEntree::simple(Champ::Id, regle))?)
}

/// Evaluates a demande and writes the receipt of the decision: 59 characters among `0-9 A-Z -`.
#[unsafe(no_mangle)]
pub extern "C" fn la_recu(
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
    repondre(8, erreur, taille_erreur, |appel| {
        recu(appel, Sous::AUCUN, (dossier, taille_dossier), (demande, taille_demande), tampon, capacite, longueur)
    })
}

/// [`la_recu`], or the same under a state that is asked for.
pub(crate) fn recu(
    appel: &mut Appel,
    sous: Sous,
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    (demande, taille_demande): (Entree<'_, la_demande>, u32),
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> Result<(), Refus> {
    let dossier = appel.lire(sous.place(1), dossier, taille_dossier)?;
    let demande = appel.lire(sous.place(3), demande, taille_demande)?;
    let id = id(dossier)?;
    let mut personne = Dossier::default();
    let (etat, demande) = sous.faits(1, dossier, 3, demande, &mut personne)?;
    let recu = recu::recu_sous(etat, &personne, id, &demande, &evaluer_sous(etat, &personne, &demande));
    Tampon { tampon, capacite, longueur, argument: sous.place(5) }.ecrire(appel, |w| w.write_str(&recu))
}

/// Does a receipt come from this library, for these facts, and do they give its verdict? Evaluates again.
///
/// `refus` receives 0 when it does, else the code of the list `refus_recu`.
#[unsafe(no_mangle)]
pub extern "C" fn la_verifier_recu(
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
    repondre(8, erreur, taille_erreur, |appel| {
        verifier_recu(
            appel,
            Sous::AUCUN,
            (recu, longueur_recu),
            (dossier, taille_dossier),
            (demande, taille_demande),
            refus,
        )
    })
}

/// [`la_verifier_recu`], or the same under a state that is asked for.
pub(crate) fn verifier_recu(
    appel: &mut Appel,
    sous: Sous,
    (recu, longueur_recu): (Entree<'_, c_char>, u32),
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    (demande, taille_demande): (Entree<'_, la_demande>, u32),
    refus: Sortie<'_, u8>,
) -> Result<(), Refus> {
    let recu = appel.lire_texte(sous.place(1), recu, longueur_recu)?;
    let dossier = appel.lire(sous.place(3), dossier, taille_dossier)?;
    let demande = appel.lire(sous.place(5), demande, taille_demande)?;
    let refus = appel.ecrire(sous.place(7), refus, 1)?;
    let id = id(dossier)?;
    let mut personne = Dossier::default();
    let (etat, demande) = sous.faits(3, dossier, 5, demande, &mut personne)?;
    let lu = recu::verifier_recu_sous(etat, utf8(recu).unwrap_or(""), &personne, id, &demande);
    *refus.remplir() = lu.err().map_or(0, recu::RefusRecu::code);
    Ok(())
}
