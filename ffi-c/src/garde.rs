//! A checked dossier, kept in the caller's memory and asked again: each question costs a decision, not a validation.
//!
//! A kept dossier is an array of words of 8 bytes that the library fills. It holds no pointer: it may be moved or copied as it is, whole. It
//! belongs to the process that made it.

use crate::enregistrements::*;
use crate::etats::{etat_de, etat_demande};
use crate::evaluation;
use crate::frontiere::{Appel, Entree, Sortie, garde, mots_gardes};
use crate::perspectives::{ecrire_parcours, ecrire_questions, ecrire_robustesse, recherche};
use crate::reponse::decider;
use crate::statut::{Refus, Statut, entete, rendre, repondre};
use liste_aptitude_noyau::planification::{self, Delai};
use liste_aptitude_noyau::question;
use liste_aptitude_noyau::robustesse::robustesse;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{Dossier, DossierVu, verdict_lot, verdict_sous};

/// Checks a dossier and keeps it in `garde`, an array of `capacite` words of 8 bytes: `LA_GARDE_MAX` always suffice, and `longueur` tells
/// how many it takes, which follows the periods of the career.
///
/// `etat` is the state of the text it is prepared for, a code of the list `etat_du_texte`, or 0 for the initial one: asked under another,
/// each question prepares it anew. No answer depends on it. When the room is too small, the status is `LA_STATUT_CAPACITE`, `longueur`
/// tells how much is needed, and `garde` is left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn la_garder(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    etat: u32,
    garde: Sortie<'_, u64>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let longueur = appel.ecrire(6, longueur, 4)?;
        let etat = etat_demande(3, etat)?;
        let mut personne = Dossier::default();
        evaluation::dossier(1, dossier, &mut personne)?;
        personne.instruire(etat.unwrap_or(EtatDuTexte::E2000));
        DossierVu::etablir(&mut personne);
        let mots = u32::try_from(mots_gardes(personne.carriere().len())).unwrap_or(u32::MAX);
        if capacite < mots {
            *longueur.remplir() = mots;
            return Err(Refus::argument(Statut::Capacite, 4));
        }
        let places = appel.ecrire_tableau(4, garde, 8, capacite)?;
        places.garder(&personne).ok_or(Refus::argument(Statut::Capacite, 4))?;
        *longueur.remplir() = mots;
        Ok(())
    })
}

/// `la_verdict_sous` for a kept dossier of `longueur` words.
///
/// A kept dossier that was never filled, was cut, or comes from another library or process is refused (`LA_STATUT_GARDE_INVALIDE`). A change
/// within it is not seen, and what follows then is undefined: its words are the library's.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdict_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
    etat: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    code_verdict: Sortie<'_, u8>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let code_verdict = appel.ecrire(6, code_verdict, 1)?;
        let demande_sous = etat_demande(3, etat)?;
        let demande = evaluation::demande(4, demande, demande_sous)?;
        let etat = etat_de(demande_sous, &demande);
        *code_verdict.remplir() = verdict_sous(etat, personne, &demande).code();
        Ok(())
    })
}

/// `la_evaluer_sous` for a kept dossier.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
    etat: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    decision: Sortie<'_, la_decision>,
    taille_decision: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let decision = appel.ecrire(6, decision, taille_decision)?;
        let demande_sous = etat_demande(3, etat)?;
        let demande = evaluation::demande(4, demande, demande_sous)?;
        let etat = etat_de(demande_sous, &demande);
        decider(etat, personne, &demande, decision);
        Ok(())
    })
}

/// `la_verdicts` for a kept dossier.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdicts_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    verdicts: Sortie<'_, u8>,
    nombre: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let sorties = appel.ecrire_tableau(5, verdicts, 1, nombre)?;
        if usize::try_from(nombre) != Ok(LA_CLASSES_MAX) {
            return Err(Refus::argument(Statut::Capacite, 5));
        }
        let demande = evaluation::demande(3, demande, None)?;
        for (sortie, (_, verdict)) in sorties.zip(planification::tous_les_verdicts(personne, &demande)) {
            *sortie.remplir() = verdict.code();
        }
        Ok(())
    })
}

/// `la_eprouver` for a kept dossier.
#[unsafe(no_mangle)]
pub extern "C" fn la_eprouver_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    robustesse: Sortie<'_, la_robustesse>,
    taille_robustesse: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let sortie = appel.ecrire(5, robustesse, taille_robustesse)?;
        let demande = evaluation::demande(3, demande, None)?;
        ecrire_robustesse(&self::robustesse(personne, &demande), sortie);
        Ok(())
    })
}

/// `la_interroger` for a kept dossier.
#[unsafe(no_mangle)]
pub extern "C" fn la_interroger_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    questions: Sortie<'_, la_questions>,
    taille_questions: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let sortie = appel.ecrire(5, questions, taille_questions)?;
        let demande = evaluation::demande(3, demande, None)?;
        ecrire_questions(&question::prochaines(personne, &demande), sortie);
        Ok(())
    })
}

/// `la_premiere_annee` for a kept dossier.
#[unsafe(no_mangle)]
pub extern "C" fn la_premiere_annee_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    annee: Sortie<'_, u32>,
    sur_appreciation: Sortie<'_, u32>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(9, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let (annee, sur_appreciation) = (appel.ecrire(7, annee, 4)?, appel.ecrire(8, sur_appreciation, 4)?);
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        let trouvee = planification::premiere_annee(personne, classe, lectures, annees);
        *annee.remplir() = trouvee.annee.map_or(0, u32::from);
        *sur_appreciation.remplir() = trouvee.sur_appreciation.map_or(0, u32::from);
        Ok(())
    })
}

/// `la_chercher_parcours` for a kept dossier.
#[unsafe(no_mangle)]
pub extern "C" fn la_chercher_parcours_garde(
    garde: Entree<'_, u64>,
    longueur: u32,
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
    repondre(10, erreur, taille_erreur, |appel| {
        let personne = appel.lire_garde(1, garde, longueur)?;
        let sortie = appel.ecrire(8, parcours, taille_parcours)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        let delai = u8::try_from(delai).ok().and_then(Delai::mois).ok_or(Refus::argument(Statut::CodeInconnu, 7))?;
        ecrire_parcours(&planification::parcours(personne, classe, lectures, annees, delai), sortie);
        Ok(())
    })
}

/// `la_verdict_garde` for `nombre` kept dossiers at once: quicker than as many calls of it, where they are many.
///
/// They stand in one array `gardes` of `mots` words, in any order: the one of row i takes `longueurs[i]` words from `debuts[i]` on, counted
/// from 0. `nombre_demandes` is `nombre`, a demande a row, or 1, the same one for all; `etat` is that of `la_verdict_garde`, for every row.
///
/// Row by row, either the verdict is written and the error says `LA_OK`, or the verdict is left as it was and the error tells why; the other
/// rows are answered all the same. A place outside `gardes` is refused (`LA_STATUT_CAPACITE`), and nothing of a row is looked at outside its
/// words. The status is `LA_OK` as soon as the arrays themselves are sound.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdict_garde_lot(
    gardes: Entree<'_, u64>,
    mots: u32,
    debuts: Entree<'_, u32>,
    longueurs: Entree<'_, u32>,
    nombre: u32,
    etat: u32,
    demandes: Entree<'_, la_demande>,
    taille_demande: u32,
    nombre_demandes: u32,
    codes_verdict: Sortie<'_, u8>,
    erreurs: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let etat = etat_demande(6, etat)?;
        if nombre == 0 {
            return Ok(());
        }
        let gardes = appel.lire_tableau(1, gardes, 8, mots)?;
        let debuts = appel.lire_tableau(3, debuts, 4, nombre)?;
        let longueurs = appel.lire_tableau(4, longueurs, 4, nombre)?;
        let demandes = appel.lire_tableau(7, demandes, taille_demande, nombre_demandes)?;
        let codes_verdict = appel.ecrire_tableau(10, codes_verdict, 1, nombre)?;
        let erreurs = appel.ecrire_tableau(11, erreurs, taille_erreur, nombre)?;
        if nombre_demandes != nombre && nombre_demandes != 1 {
            return Err(Refus::argument(Statut::Capacite, 9));
        }
        let lire = |(&debut, &longueur): (&u32, &u32), demande| {
            let (debut, longueur) = (usize::try_from(debut).ok(), usize::try_from(longueur).ok());
            let suite = debut.and_then(|debut| gardes.get(debut..));
            let place = suite.zip(longueur).and_then(|(suite, longueur)| suite.get(..longueur));
            let personne = garde(1, place.ok_or(Refus::argument(Statut::Capacite, 3))?)?;
            Ok((personne, evaluation::demande(7, demande, etat)?))
        };
        let lignes = debuts.iter().zip(longueurs).zip(demandes.iter().cycle()).zip(codes_verdict).zip(erreurs);
        let questions = lignes.filter_map(|(((place, demande), code_verdict), erreur)| match lire(place, demande) {
            Ok((personne, demande)) => {
                entete(erreur);
                Some((code_verdict, personne, demande))
            }
            Err(refus) => {
                Refus::decrire(&refus, erreur);
                None
            }
        });
        for (code_verdict, verdict) in verdict_lot(etat, questions) {
            *code_verdict.remplir() = verdict.code();
        }
        Ok(())
    };
    rendre(faire(), None)
}
