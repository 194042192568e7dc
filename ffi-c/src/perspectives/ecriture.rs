//! The records of what stands beyond one decision, written.

use crate::codes::{IssueParcours, OuiNon};
use crate::enregistrements::*;
use crate::frontiere::Place;
use crate::reponse::{chemin_du_fait, code_ou_zero};
use liste_aptitude_noyau::planification::{Etape, Parcours, PremiereAnnee};
use liste_aptitude_noyau::question::Question;
use liste_aptitude_noyau::robustesse::Robustesse;

pub(crate) fn ecrire_robustesse(lue: &Robustesse, place: Place<'_, la_robustesse>) {
    let r = place.remplir();
    r.version = LA_VERSION_ENREGISTREMENT;
    r.taille = la_robustesse::TAILLE;
    r.verdict = lue.verdict.code();
    r.unanime = OuiNon::de(lue.unanime).code();
    r.verdicts = lue.verdicts.bits();
    r.sollicitees = lue.sollicitees.bits();
    for (place, minimal) in r.minimaux.iter_mut().zip(&lue.minimaux) {
        *place = minimal.bits();
        r.nombre_minimaux = r.nombre_minimaux.wrapping_add(1);
    }
}

pub(crate) fn ecrire_questions(lues: &[Question], place: Place<'_, la_questions>) {
    let r = place.remplir();
    r.version = LA_VERSION_ENREGISTREMENT;
    r.taille = la_questions::TAILLE;
    for (place, question) in r.questions.iter_mut().zip(lues) {
        *place = question_plate(question);
        r.nombre_questions = r.nombre_questions.wrapping_add(1);
    }
}

fn question_plate(q: &Question) -> la_question {
    let nombre = |inconnues| u16::try_from(inconnues).unwrap_or(u16::MAX);
    la_question {
        fait: chemin_du_fait(q.fait),
        si_pire_au_pire: q.si_pire.au_pire.code(),
        si_pire_au_mieux: q.si_pire.au_mieux.code(),
        si_mieux_au_pire: q.si_mieux.au_pire.code(),
        si_mieux_au_mieux: q.si_mieux.au_mieux.code(),
        inconnues_si_pire: nombre(q.si_pire.inconnues),
        inconnues_si_mieux: nombre(q.si_mieux.inconnues),
    }
}

pub(crate) fn ecrire_annees(trouvee: &PremiereAnnee, place: Place<'_, la_annees>) {
    let r = place.remplir();
    r.version = LA_VERSION_ENREGISTREMENT;
    r.taille = la_annees::TAILLE;
    r.annee = trouvee.annee.unwrap_or(0);
    r.sur_appreciation = trouvee.sur_appreciation.unwrap_or(0);
    r.au_plus_tot = trouvee.au_plus_tot.unwrap_or(0);
    for (place, fait) in r.faits.iter_mut().zip(&trouvee.faits) {
        *place = chemin_du_fait(*fait);
        r.nombre_faits = r.nombre_faits.wrapping_add(1);
    }
}

pub(crate) fn ecrire_parcours(lu: &Parcours, place: Place<'_, la_parcours>) {
    let (issue, etapes): (IssueParcours, &[Etape]) = match lu {
        Parcours::DejaRattache => (IssueParcours::DejaRattache, &[]),
        Parcours::Atteint(etapes) => (IssueParcours::Atteint, etapes),
        Parcours::HorsDePortee => (IssueParcours::HorsDePortee, &[]),
    };
    let r = place.remplir();
    r.version = LA_VERSION_ENREGISTREMENT;
    r.taille = la_parcours::TAILLE;
    r.issue = issue.code();
    for (place, etape) in r.etapes.iter_mut().zip(etapes) {
        *place = etape_plate(etape);
        r.nombre_etapes = r.nombre_etapes.wrapping_add(1);
    }
}

fn etape_plate(e: &Etape) -> la_etape {
    la_etape {
        agrement_date: e.agrement.aaaammjj(),
        annee: e.annee,
        classe: e.classe.code(),
        section: code_ou_zero(e.section),
        article15: OuiNon::de(e.article15).code(),
        regime: e.emploi.organisme.regime().code(),
        type_organisme: e.emploi.organisme.genre().code(),
        categorie: e.emploi.organisme.categorie().code(),
        fonction: e.emploi.fonction.code(),
        niveau: e.emploi.niveau,
        reserve: [0; 2],
    }
}
