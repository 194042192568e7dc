//! Beyond one decision, and receipts, under a state of the text that is asked for: a code of the list `etat_du_texte`, or 0 for the state
//! that governs each list.

use crate::enregistrements::*;
use crate::etats::{etat_de, etat_demande};
use crate::evaluation;
use crate::frontiere::{Entree, Sortie, utf8};
use crate::perspectives::{ecrire_annees, ecrire_parcours, ecrire_questions, ecrire_robustesse, recherche};
use crate::recu::id;
use crate::statut::{Refus, Statut, repondre};
use crate::tampon::Tampon;
use core::ffi::c_char;
use core::fmt::Write;
use liste_aptitude_noyau::planification::{self, Borne, Delai};
use liste_aptitude_noyau::question;
use liste_aptitude_noyau::robustesse::robustesse_sous;
use liste_aptitude_noyau::{Dossier, evaluer_sous, recu};

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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let sortie = appel.ecrire(6, robustesse, taille_robustesse)?;
        let mut personne = Dossier::default();
        let etat = etat_demande(1, etat)?;
        let demande = evaluation::faits_sous(2, dossier, 4, demande, etat, &mut personne)?;
        ecrire_robustesse(&robustesse_sous(etat_de(etat, &demande), &personne, &demande), sortie);
        Ok(())
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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let sortie = appel.ecrire(6, questions, taille_questions)?;
        let mut personne = Dossier::default();
        let etat = etat_demande(1, etat)?;
        let demande = evaluation::faits_sous(2, dossier, 4, demande, etat, &mut personne)?;
        ecrire_questions(&question::prochaines_sous(etat_de(etat, &demande), &personne, &demande), sortie);
        Ok(())
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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let sorties = appel.ecrire_tableau(6, verdicts, 1, nombre)?;
        if usize::try_from(nombre) != Ok(LA_CLASSES_MAX) {
            return Err(Refus::argument(Statut::Capacite, 6));
        }
        let mut personne = Dossier::default();
        let etat = etat_demande(1, etat)?;
        let demande = evaluation::faits_sous(2, dossier, 4, demande, etat, &mut personne)?;
        let lus = planification::tous_les_verdicts_sous(etat_de(etat, &demande), &personne, &demande);
        for (sortie, (_, verdict)) in sorties.zip(lus) {
            *sortie.remplir() = verdict.code();
        }
        Ok(())
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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let (annee, sur_appreciation) = (appel.ecrire(8, annee, 4)?, appel.ecrire(9, sur_appreciation, 4)?);
        let etat = etat_demande(1, etat)?;
        let mut personne = Dossier::default();
        evaluation::dossier(2, dossier, &mut personne)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        let trouvee = planification::premiere_annee_sous(etat, &personne, classe, lectures, annees);
        *annee.remplir() = trouvee.annee.map_or(0, u32::from);
        *sur_appreciation.remplir() = trouvee.sur_appreciation.map_or(0, u32::from);
        Ok(())
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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let sortie = appel.ecrire(8, annees, taille_annees)?;
        let etat = etat_demande(1, etat)?;
        let mut personne = Dossier::default();
        evaluation::dossier(2, dossier, &mut personne)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        ecrire_annees(&planification::premiere_annee_sous(etat, &personne, classe, lectures, annees), sortie);
        Ok(())
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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let sortie = appel.ecrire(9, parcours, taille_parcours)?;
        let etat = etat_demande(1, etat)?;
        let mut personne = Dossier::default();
        evaluation::dossier(2, dossier, &mut personne)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        let delai = u8::try_from(delai).ok().and_then(Delai::mois).ok_or(Refus::argument(Statut::CodeInconnu, 8))?;
        let lu = planification::parcours_sous(etat, &personne, classe, lectures, annees, delai, Borne::Acquise);
        ecrire_parcours(&lu, sortie);
        Ok(())
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
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let id = id(dossier)?;
        let mut personne = Dossier::default();
        let etat = etat_demande(1, etat)?;
        let demande = evaluation::faits_sous(2, dossier, 4, demande, etat, &mut personne)?;
        let etat = etat_de(etat, &demande);
        let recu = recu::recu_sous(etat, &personne, id, &demande, &evaluer_sous(etat, &personne, &demande));
        Tampon { tampon, capacite, longueur, argument: 6 }.ecrire(appel, |w| w.write_str(&recu))
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
        let recu = appel.lire_texte(2, recu, longueur_recu)?;
        let dossier = appel.lire(4, dossier, taille_dossier)?;
        let demande = appel.lire(6, demande, taille_demande)?;
        let refus = appel.ecrire(8, refus, 1)?;
        let id = id(dossier)?;
        let mut personne = Dossier::default();
        let etat = etat_demande(1, etat)?;
        let demande = evaluation::faits_sous(4, dossier, 6, demande, etat, &mut personne)?;
        let recu = utf8(recu).unwrap_or("");
        let lu = recu::verifier_recu_sous(etat_de(etat, &demande), recu, &personne, id, &demande);
        *refus.remplir() = lu.err().map_or(0, recu::RefusRecu::code);
        Ok(())
    })
}
