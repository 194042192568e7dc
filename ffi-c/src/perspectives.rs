//! Beyond one decision: other readings, what to ask next, other classes, other years.

use crate::codes::{IssueParcours, OuiNon};
use crate::enregistrements::*;
use crate::evaluation;
use crate::frontiere::{Entree, Place, Sortie};
use crate::reponse::{chemin_du_fait, code_ou_zero};
use crate::statut::{Refus, Statut, repondre};
use liste_aptitude_noyau::Dossier;
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree, Regle};
use liste_aptitude_noyau::planification::{self, Annees, Delai, Etape, Parcours, PremiereAnnee};
use liste_aptitude_noyau::question::{self, Question};
use liste_aptitude_noyau::robustesse::{self, Robustesse};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

/// Evaluates a demande under every combination of the readings of the text that can matter to it (at most 512 evaluations).
#[unsafe(no_mangle)]
pub extern "C" fn la_eprouver(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    robustesse: Sortie<'_, la_robustesse>,
    taille_robustesse: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let sortie = appel.ecrire(5, robustesse, taille_robustesse)?;
        let mut personne = Dossier::default();
        let demande = evaluation::faits(1, dossier, 3, demande, &mut personne)?;
        ecrire_robustesse(&robustesse::robustesse(&personne, &demande), sortie);
        Ok(())
    })
}

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

/// The missing facts that matter to a demande, in the order in which asking them settles the verdict soonest.
#[unsafe(no_mangle)]
pub extern "C" fn la_interroger(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    questions: Sortie<'_, la_questions>,
    taille_questions: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let sortie = appel.ecrire(5, questions, taille_questions)?;
        let mut personne = Dossier::default();
        let demande = evaluation::faits(1, dossier, 3, demande, &mut personne)?;
        ecrire_questions(&question::prochaines(&personne, &demande), sortie);
        Ok(())
    })
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

/// The verdicts for the eight classes at once, whatever the class of the demande: `verdicts` has `nombre` (8) bytes, the verdict of
/// the class of code c at rank c - 1.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdicts(
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    verdicts: Sortie<'_, u8>,
    nombre: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let demande = appel.lire(3, demande, taille_demande)?;
        let sorties = appel.ecrire_tableau(5, verdicts, 1, nombre)?;
        if usize::try_from(nombre) != Ok(LA_CLASSES_MAX) {
            return Err(Refus::argument(Statut::Capacite, 5));
        }
        let mut personne = Dossier::default();
        let demande = evaluation::faits(1, dossier, 3, demande, &mut personne)?;
        for (sortie, (_, verdict)) in sorties.zip(planification::tous_les_verdicts(&personne, &demande)) {
            *sortie.remplir() = verdict.code();
        }
        Ok(())
    })
}

/// The class, lectures and years of a search, refused at the fields of a demande.
pub(crate) fn recherche(
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
) -> Result<(Classe, Lectures, Annees), Refus> {
    let refus = |champ, regle| ErreurEntree::simple(champ, regle);
    let court = |nombre| u16::try_from(nombre).ok();
    let annees = court(de).zip(court(jusqu_a)).and_then(|(de, jusqu_a)| Annees::nouvelles(de, jusqu_a));
    let annees = annees.ok_or(refus(Champ::DemandeAnnee, Regle::HorsBornes))?;
    let classe = u8::try_from(classe).ok().and_then(Classe::depuis_code);
    let classe = classe.ok_or(refus(Champ::DemandeClasse, Regle::ValeurInconnue))?;
    let lectures = court(lectures).and_then(Lectures::depuis_bits);
    Ok((classe, lectures.ok_or(refus(Champ::DemandeLectures, Regle::HorsBornes))?, annees))
}

/// The first list year, from `de` to `jusqu_a`, whose verdict for `classe` is « inscriptible », and the first one before it that is
/// « sur appréciation »; 0 when there is none. `lectures` as in a demande.
#[unsafe(no_mangle)]
pub extern "C" fn la_premiere_annee(
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
    repondre(9, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let (annee, sur_appreciation) = (appel.ecrire(7, annee, 4)?, appel.ecrire(8, sur_appreciation, 4)?);
        let mut personne = Dossier::default();
        evaluation::dossier(1, dossier, &mut personne)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        let trouvee = planification::premiere_annee(&personne, classe, lectures, annees);
        *annee.remplir() = trouvee.annee.map_or(0, u32::from);
        *sur_appreciation.remplir() = trouvee.sur_appreciation.map_or(0, u32::from);
        Ok(())
    })
}

/// What `la_premiere_annee` finds, with both ends of what the missing facts leave open, and the facts on which the difference rests.
#[unsafe(no_mangle)]
pub extern "C" fn la_chercher_annees(
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
    repondre(9, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let sortie = appel.ecrire(7, annees, taille_annees)?;
        let mut personne = Dossier::default();
        evaluation::dossier(1, dossier, &mut personne)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        ecrire_annees(&planification::premiere_annee(&personne, classe, lectures, annees), sortie);
        Ok(())
    })
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

/// The shortest sequence of inscriptions, on lists from `de` to `jusqu_a`, that leads to `classe`, each followed by an agrément
/// `delai` months (0 to 11) after 1 January of the list year.
#[unsafe(no_mangle)]
pub extern "C" fn la_chercher_parcours(
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
    repondre(10, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(1, dossier, taille_dossier)?;
        let sortie = appel.ecrire(8, parcours, taille_parcours)?;
        let mut personne = Dossier::default();
        evaluation::dossier(1, dossier, &mut personne)?;
        let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
        let delai = u8::try_from(delai).ok().and_then(Delai::mois).ok_or(Refus::argument(Statut::CodeInconnu, 7))?;
        ecrire_parcours(&planification::parcours(&personne, classe, lectures, annees, delai), sortie);
        Ok(())
    })
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
