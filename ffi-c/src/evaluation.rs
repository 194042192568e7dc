//! Validating and evaluating records.

use crate::codes::Enregistrement;
use crate::enregistrements::*;
use crate::frontiere::{Appel, Entree, Sortie};
use crate::reponse::decider;
use crate::statut::{LA_OK, Refus, entete, rendre, repondre};
use crate::vue::Vue;
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::{lire_demande_sous, lire_dossier_dans};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Demande, Dossier, verdict};

/// Number of this ABI.
pub const LA_VERSION_ABI: u32 = 1;
/// Oldest ABI whose callers this library serves.
pub const LA_VERSION_ABI_MIN: u32 = 1;

/// Reads the facts of a dossier record into `lu`: a dossier is thousands of bytes, which are written once and not moved.
pub(crate) fn dossier(argument: u8, r: &la_dossier, lu: &mut Dossier) -> Result<(), Refus> {
    if r.version != LA_VERSION_ENREGISTREMENT || r.taille != la_dossier::TAILLE {
        return Err(Refus::version(argument, Champ::Racine));
    }
    Ok(lire_dossier_dans(&Vue::Dossier(r), lu)?)
}

/// The demande of a record, to be evaluated under a state that is asked for, if one is.
pub(crate) fn demande(argument: u8, r: &la_demande, etat: Option<EtatDuTexte>) -> Result<Demande, Refus> {
    if r.version != LA_VERSION_ENREGISTREMENT || r.taille != la_demande::TAILLE {
        return Err(Refus::version(argument, Champ::Demande));
    }
    Ok(lire_demande_sous(&Vue::Demande(r), etat)?)
}

/// The facts and the demande of two records, prepared for the state of that list.
pub(crate) fn faits(
    argument_dossier: u8,
    d: &la_dossier,
    argument_demande: u8,
    q: &la_demande,
    lu: &mut Dossier,
) -> Result<Demande, Refus> {
    faits_sous(argument_dossier, d, argument_demande, q, None, lu)
}

/// The same, prepared for the state that is asked for, if one is: the dossier is looked at first.
pub(crate) fn faits_sous(
    argument_dossier: u8,
    d: &la_dossier,
    argument_demande: u8,
    q: &la_demande,
    etat: Option<EtatDuTexte>,
    lu: &mut Dossier,
) -> Result<Demande, Refus> {
    dossier(argument_dossier, d, lu)?;
    let demande = demande(argument_demande, q, etat)?;
    let etat = etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(demande.annee()));
    lu.instruire_pour(etat, demande.annee());
    Ok(demande)
}

/// The number of this ABI and the oldest one it serves: a caller compiled with `LA_VERSION_ABI` v is served if and only if
/// `plus_ancienne <= v <= version`.
#[unsafe(no_mangle)]
pub extern "C" fn la_version_abi(version: Sortie<'_, u32>, plus_ancienne: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let (version, plus_ancienne) = (appel.ecrire(1, version, 4)?, appel.ecrire(2, plus_ancienne, 4)?);
        *version.remplir() = LA_VERSION_ABI;
        *plus_ancienne.remplir() = LA_VERSION_ABI_MIN;
        Ok(())
    };
    rendre(faire(), None)
}

/// The size in bytes of a record, by its code in the list `enregistrement`.
#[unsafe(no_mangle)]
pub extern "C" fn la_taille(enregistrement: u32, taille: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let code = u8::try_from(enregistrement).ok().and_then(Enregistrement::depuis_code);
        let connue = match code.ok_or(Refus::code_inconnu())? {
            Enregistrement::Dossier => la_dossier::TAILLE,
            Enregistrement::Demande => la_demande::TAILLE,
            Enregistrement::Decision => la_decision::TAILLE,
            Enregistrement::Erreur => la_erreur::TAILLE,
            Enregistrement::Robustesse => la_robustesse::TAILLE,
            Enregistrement::Questions => la_questions::TAILLE,
            Enregistrement::Parcours => la_parcours::TAILLE,
            Enregistrement::FaitsAcces => la_faits_acces::TAILLE,
            Enregistrement::Acces => la_acces::TAILLE,
            Enregistrement::Calendrier => la_calendrier::TAILLE,
            Enregistrement::Reclamation => la_reclamation::TAILLE,
            Enregistrement::Reconduction => la_reconduction::TAILLE,
            Enregistrement::Quotas => la_quotas::TAILLE,
            Enregistrement::Scrutin => la_scrutin::TAILLE,
            Enregistrement::Dispositions => la_dispositions::TAILLE,
            Enregistrement::Annees => la_annees::TAILLE,
            Enregistrement::QuotasSous => la_quotas_sous::TAILLE,
            Enregistrement::AgentEnAgence => la_agent_en_agence::TAILLE,
            Enregistrement::EtatArticle => la_etat_article::TAILLE,
            Enregistrement::Changement => la_changement::TAILLE,
        };
        *appel.ecrire(2, taille, 4)?.remplir() = connue;
        Ok(())
    };
    rendre(faire(), None)
}

/// Checks a dossier, and a demande unless it is null, against every rule of the format.
///
/// `erreur` may be null; in every function it is written only on a refusal, and not when the status is
/// `LA_STATUT_ZONES_CONFONDUES`.
#[unsafe(no_mangle)]
pub extern "C" fn la_valider(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(5, erreur, taille_erreur, |appel| {
        self::dossier(1, appel.lire(1, dossier, taille_dossier)?, &mut Dossier::default())?;
        if let Some(demande) = appel.lire_si_donne(3, demande, taille_demande)? {
            self::demande(3, demande, None)?;
        }
        Ok(())
    })
}

/// Evaluates a demande: verdict, section, findings, missing facts.
///
/// A refusal of the person is a verdict, not an error. `decision` is written only when the status is `LA_OK`.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    decision: Sortie<'_, la_decision>,
    taille_decision: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let decision = appel.ecrire(5, decision, taille_decision)?;
        let mut personne = Dossier::default();
        let demande = faits(1, dossier, 3, demande, &mut personne)?;
        let etat = EtatDuTexte::de_la_liste(demande.annee());
        decider(etat, &personne, &demande, decision);
        Ok(())
    })
}

/// The verdict alone, by the same steps: a code of the list `verdict`.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdict(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    code_verdict: Sortie<'_, u8>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(6, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let code_verdict = appel.ecrire(5, code_verdict, 1)?;
        let mut personne = Dossier::default();
        let demande = faits(1, dossier, 3, demande, &mut personne)?;
        *code_verdict.remplir() = verdict(&personne, &demande).code();
        Ok(())
    })
}

/// Evaluates `nombre` rows, one dossier and one demande each.
///
/// Row by row, either the decision is written and the error says `LA_OK`, or the decision is left as it was and the error tells
/// why; the other rows are evaluated all the same. The status is `LA_OK` as soon as the arrays themselves are sound.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer_lot(
    dossiers: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demandes: Entree<'_, la_demande>,
    taille_demande: u32,
    nombre: u32,
    decisions: Sortie<'_, la_decision>,
    taille_decision: u32,
    erreurs: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    if nombre == 0 {
        return LA_OK;
    }
    let mut appel = Appel::nouveau();
    let faire = || {
        let dossiers = appel.lire_tableau(1, dossiers, taille_dossier, nombre)?;
        let demandes = appel.lire_tableau(3, demandes, taille_demande, nombre)?;
        let decisions = appel.ecrire_tableau(6, decisions, taille_decision, nombre)?;
        let erreurs = appel.ecrire_tableau(8, erreurs, taille_erreur, nombre)?;
        let mut personne = Dossier::default();
        for (((dossier, demande), decision), erreur) in dossiers.iter().zip(demandes).zip(decisions).zip(erreurs) {
            match faits(1, dossier, 3, demande, &mut personne) {
                Ok(demande) => {
                    let etat = EtatDuTexte::de_la_liste(demande.annee());
                    decider(etat, &personne, &demande, decision);
                    entete(erreur);
                }
                Err(refus) => Refus::decrire(&refus, erreur),
            }
        }
        Ok(())
    };
    rendre(faire(), None)
}
