//! The effects under a state of the text: a code of the list `etat_du_texte`, which `la_etat_de_la_liste` gives for a year. 0 is none.

use crate::codes::OuiNon;
use crate::effets::{
    acces_plat, choix_de_lectures, court, examiner_acces, juger_reclamation, lire_faits, mot, quota_plat, scrutin_plat,
};
use crate::enregistrements::*;
use crate::etats::Sous;
use crate::frontiere::{Entree, Sortie};
use crate::statut::{Refus, Statut, repondre};
use crate::vue;
use liste_aptitude_noyau::effets::agence::{AgentEnAgence, retour_d_agence_sous};
use liste_aptitude_noyau::effets::commission::{VoixPresident, scrutin_sous};
use liste_aptitude_noyau::effets::quotas::{Effectifs, quotas_sous};
use liste_aptitude_noyau::erreur::Regle;

/// `la_calculer_quotas` under a state of the text. `precedente` is the number of persons in the first section of the list before, on which
/// the ceilings count from the list of 2014 on (A9.al3, A10.al1); it counts only with `precedente_connue` (list `oui_non`) oui, and must be
/// 0 otherwise. From the list of 2010 on no arrêté can raise the third section: `elargie` plays no part.
#[unsafe(no_mangle)]
pub extern "C" fn la_calculer_quotas_sous(
    etat: u32,
    premiere: u32,
    deuxieme: u32,
    deuxieme_informatique: u32,
    troisieme: u32,
    precedente: u32,
    precedente_connue: u32,
    elargie: u32,
    quotas: Sortie<'_, la_quotas_sous>,
    taille_quotas: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(11, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(9, quotas, taille_quotas)?;
        let etat = Sous::etat(etat).exige()?;
        let effectifs = Effectifs { premiere, deuxieme, deuxieme_informatique, troisieme };
        let connue = if precedente_connue == 0 { OuiNon::Non } else { mot(7, precedente_connue)? };
        let precedente = vue::si_connu(precedente, connue.code()).map_err(|regle| Refus::regle(6, regle))?;
        let elargie = mot::<OuiNon>(8, elargie)? == OuiNon::Oui;
        let lus = quotas_sous(etat, &effectifs, precedente, elargie)?;
        let r = sortie.remplir();
        r.version = LA_VERSION_ENREGISTREMENT;
        r.taille = la_quotas_sous::TAILLE;
        r.fixe_deuxieme = quota_plat(&lus.fixes.deuxieme);
        r.fixe_informatique = quota_plat(&lus.fixes.deuxieme_informatique);
        r.fixe_troisieme = quota_plat(&lus.fixes.troisieme);
        r.au_choix = OuiNon::de(lus.au_choix.is_some()).code();
        if let Some(choix) = &lus.au_choix {
            r.choix_deuxieme = quota_plat(&choix.deuxieme);
            r.choix_informatique = quota_plat(&choix.deuxieme_informatique);
            r.choix_troisieme = quota_plat(&choix.troisieme);
        }
        Ok(())
    })
}

/// `la_depouiller_scrutin` under a state of the text, in votes: `presents` are those of the members who are there, two for who has two
/// (A2.al2.2.d from the list of 2012 on). `president` is whoever presides: from the list of 2013 on the casting vote goes with the chair.
#[unsafe(no_mangle)]
pub extern "C" fn la_depouiller_scrutin_sous(
    etat: u32,
    presents: u32,
    pour: u32,
    contre: u32,
    president: u32,
    scrutin: Sortie<'_, la_scrutin>,
    taille_scrutin: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(6, scrutin, taille_scrutin)?;
        let etat = Sous::etat(etat).exige()?;
        let president: VoixPresident = mot(5, president)?;
        let lu = scrutin_sous(etat, court(2, presents)?, court(3, pour)?, court(4, contre)?, president)?;
        *sortie.remplir() = scrutin_plat(&lu);
        Ok(())
    })
}

/// `la_examiner_acces` under a state of the text: the bodies of A21.al2 are those of its table of article 3, the diplomas of A21.al3 those of
/// its annex.
#[unsafe(no_mangle)]
pub extern "C" fn la_examiner_acces_sous(
    etat: u32,
    titre: u32,
    classe: u32,
    emploi: u32,
    lectures: u32,
    faits: Entree<'_, la_faits_acces>,
    taille_faits: u32,
    acces: Sortie<'_, la_acces>,
    taille_acces: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(10, erreur, taille_erreur, |appel| {
        examiner_acces(
            appel,
            Sous::etat(etat),
            titre,
            classe,
            emploi,
            lectures,
            (faits, taille_faits),
            (acces, taille_acces),
        )
    })
}

/// `la_juger_reclamation` under a state of the text: the provision is that of the state. From the list of 2013 on the claim goes to the
/// secretariat by registered letter with acknowledgement (A24.al1@2013), before as the request went.
#[unsafe(no_mangle)]
pub extern "C" fn la_juger_reclamation_sous(
    etat: u32,
    publication: u32,
    envoi: u32,
    lectures: u32,
    reclamation: Sortie<'_, la_reclamation>,
    taille_reclamation: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        juger_reclamation(appel, Sous::etat(etat), publication, envoi, lectures, (reclamation, taille_reclamation))
    })
}

/// May an agent of a regional health agency accede to an emploi of class `emploi`, in a body of the regime of `faits`, without being on the
/// list (A19bis.al1, A23bis, from the list of 2012 on)? Under an earlier state he may not: one must be inscribed (A21.al1).
#[unsafe(no_mangle)]
pub extern "C" fn la_examiner_retour_sous(
    etat: u32,
    agent: Entree<'_, la_agent_en_agence>,
    taille_agent: u32,
    emploi: u32,
    lectures: u32,
    faits: Entree<'_, la_faits_acces>,
    taille_faits: u32,
    acces: Sortie<'_, la_acces>,
    taille_acces: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(10, erreur, taille_erreur, |appel| {
        let agent = lire_agent(2, appel.lire(2, agent, taille_agent)?)?;
        let faits = lire_faits(6, appel.lire(6, faits, taille_faits)?)?;
        let sortie = appel.ecrire(8, acces, taille_acces)?;
        let etat = Sous::etat(etat).exige()?;
        let lu = retour_d_agence_sous(etat, &agent, mot(4, emploi)?, &faits, choix_de_lectures(5, lectures)?);
        *sortie.remplir() = acces_plat(&lu);
        Ok(())
    })
}

fn lire_agent(argument: u8, a: &la_agent_en_agence) -> Result<AgentEnAgence, Refus> {
    if a.version != LA_VERSION_ENREGISTREMENT || a.taille != la_agent_en_agence::TAILLE {
        return Err(Refus::argument(Statut::Version, argument));
    }
    if a.reserve != [0; 2] {
        return Err(Refus::regle(argument, Regle::OctetsReserves));
    }
    let fait = |code| vue::oui_non(code).map_err(|regle| Refus::regle(argument, regle));
    Ok(AgentEnAgence {
        classe: mot(argument, u32::from(a.classe))?,
        agree: fait(a.agree)?,
        inscrit: fait(a.inscrit)?,
        directeur: fait(a.directeur)? == Some(true),
        agree_d1: fait(a.agree_d1)?,
        inscrit_d1: fait(a.inscrit_d1)?,
    })
}
