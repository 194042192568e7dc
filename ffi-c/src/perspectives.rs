//! Beyond one decision: other readings, what to ask next, other classes, other years.

mod ecriture;

pub(crate) use ecriture::{ecrire_annees, ecrire_parcours, ecrire_questions, ecrire_robustesse};

use crate::enregistrements::*;
use crate::etats::Sous;
use crate::evaluation;
use crate::frontiere::{Appel, Entree, Place, Plat, Sortie};
use crate::statut::{Refus, Statut, repondre};
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree, Regle};
use liste_aptitude_noyau::planification::{self, Annees, Borne, Delai};
use liste_aptitude_noyau::question;
use liste_aptitude_noyau::robustesse::robustesse_sous;
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Demande, Dossier};

/// Reads the facts and the demande, and writes into a record what is asked of them.
fn sur_les_faits<T: Plat>(
    appel: &mut Appel,
    sous: Sous,
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    (demande, taille_demande): (Entree<'_, la_demande>, u32),
    (sortie, taille_sortie): (Sortie<'_, T>, u32),
    ecrire: impl FnOnce(EtatDuTexte, &Dossier, &Demande, Place<'_, T>),
) -> Result<(), Refus> {
    let dossier = appel.lire(sous.place(1), dossier, taille_dossier)?;
    let demande = appel.lire(sous.place(3), demande, taille_demande)?;
    let sortie = appel.ecrire(sous.place(5), sortie, taille_sortie)?;
    let mut personne = Dossier::default();
    let (etat, demande) = sous.faits(1, dossier, 3, demande, &mut personne)?;
    ecrire(etat, &personne, &demande, sortie);
    Ok(())
}

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
        eprouver(
            appel,
            Sous::AUCUN,
            (dossier, taille_dossier),
            (demande, taille_demande),
            (robustesse, taille_robustesse),
        )
    })
}

/// [`la_eprouver`], or the same under a state that is asked for.
pub(crate) fn eprouver(
    appel: &mut Appel,
    sous: Sous,
    dossier: (Entree<'_, la_dossier>, u32),
    demande: (Entree<'_, la_demande>, u32),
    robustesse: (Sortie<'_, la_robustesse>, u32),
) -> Result<(), Refus> {
    sur_les_faits(appel, sous, dossier, demande, robustesse, |etat, personne, demande, sortie| {
        ecrire_robustesse(&robustesse_sous(etat, personne, demande), sortie);
    })
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
        interroger(
            appel,
            Sous::AUCUN,
            (dossier, taille_dossier),
            (demande, taille_demande),
            (questions, taille_questions),
        )
    })
}

/// [`la_interroger`], or the same under a state that is asked for.
pub(crate) fn interroger(
    appel: &mut Appel,
    sous: Sous,
    dossier: (Entree<'_, la_dossier>, u32),
    demande: (Entree<'_, la_demande>, u32),
    questions: (Sortie<'_, la_questions>, u32),
) -> Result<(), Refus> {
    sur_les_faits(appel, sous, dossier, demande, questions, |etat, personne, demande, sortie| {
        ecrire_questions(&question::prochaines_sous(etat, personne, demande), sortie);
    })
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
        huit_verdicts(appel, Sous::AUCUN, (dossier, taille_dossier), (demande, taille_demande), (verdicts, nombre))
    })
}

/// [`la_verdicts`], or the same under a state that is asked for.
pub(crate) fn huit_verdicts(
    appel: &mut Appel,
    sous: Sous,
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    (demande, taille_demande): (Entree<'_, la_demande>, u32),
    (verdicts, nombre): (Sortie<'_, u8>, u32),
) -> Result<(), Refus> {
    let dossier = appel.lire(sous.place(1), dossier, taille_dossier)?;
    let demande = appel.lire(sous.place(3), demande, taille_demande)?;
    let sorties = appel.ecrire_tableau(sous.place(5), verdicts, 1, nombre)?;
    if usize::try_from(nombre) != Ok(LA_CLASSES_MAX) {
        return Err(Refus::argument(Statut::Capacite, sous.place(5)));
    }
    let mut personne = Dossier::default();
    let (etat, demande) = sous.faits(1, dossier, 3, demande, &mut personne)?;
    for (sortie, (_, verdict)) in sorties.zip(planification::tous_les_verdicts_sous(etat, &personne, &demande)) {
        *sortie.remplir() = verdict.code();
    }
    Ok(())
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
        premiere_annee(
            appel,
            Sous::AUCUN,
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

/// [`la_premiere_annee`], or the same under a state that is asked for.
pub(crate) fn premiere_annee(
    appel: &mut Appel,
    sous: Sous,
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    annee: Sortie<'_, u32>,
    sur_appreciation: Sortie<'_, u32>,
) -> Result<(), Refus> {
    let dossier = appel.lire(sous.place(1), dossier, taille_dossier)?;
    let (annee, sur_appreciation) =
        (appel.ecrire(sous.place(7), annee, 4)?, appel.ecrire(sous.place(8), sur_appreciation, 4)?);
    let mut personne = Dossier::default();
    let etat = sous.demande()?;
    evaluation::dossier(sous.place(1), dossier, &mut personne)?;
    let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
    let trouvee = planification::premiere_annee_sous(etat, &personne, classe, lectures, annees);
    *annee.remplir() = trouvee.annee.map_or(0, u32::from);
    *sur_appreciation.remplir() = trouvee.sur_appreciation.map_or(0, u32::from);
    Ok(())
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
        chercher_annees(
            appel,
            Sous::AUCUN,
            (dossier, taille_dossier),
            classe,
            lectures,
            de,
            jusqu_a,
            (annees, taille_annees),
        )
    })
}

/// [`la_chercher_annees`], or the same under a state that is asked for.
pub(crate) fn chercher_annees(
    appel: &mut Appel,
    sous: Sous,
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    (annees, taille_annees): (Sortie<'_, la_annees>, u32),
) -> Result<(), Refus> {
    let dossier = appel.lire(sous.place(1), dossier, taille_dossier)?;
    let sortie = appel.ecrire(sous.place(7), annees, taille_annees)?;
    let mut personne = Dossier::default();
    let etat = sous.demande()?;
    evaluation::dossier(sous.place(1), dossier, &mut personne)?;
    let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
    ecrire_annees(&planification::premiere_annee_sous(etat, &personne, classe, lectures, annees), sortie);
    Ok(())
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
        chercher_parcours(
            appel,
            Sous::AUCUN,
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

/// [`la_chercher_parcours`], or the same under a state that is asked for.
pub(crate) fn chercher_parcours(
    appel: &mut Appel,
    sous: Sous,
    (dossier, taille_dossier): (Entree<'_, la_dossier>, u32),
    classe: u32,
    lectures: u32,
    de: u32,
    jusqu_a: u32,
    delai: u32,
    (parcours, taille_parcours): (Sortie<'_, la_parcours>, u32),
) -> Result<(), Refus> {
    let dossier = appel.lire(sous.place(1), dossier, taille_dossier)?;
    let sortie = appel.ecrire(sous.place(8), parcours, taille_parcours)?;
    let mut personne = Dossier::default();
    let etat = sous.demande()?;
    evaluation::dossier(sous.place(1), dossier, &mut personne)?;
    let (classe, lectures, annees) = recherche(classe, lectures, de, jusqu_a)?;
    let delai =
        u8::try_from(delai).ok().and_then(Delai::mois).ok_or(Refus::argument(Statut::CodeInconnu, sous.place(7)))?;
    let lu = planification::parcours_sous(etat, &personne, classe, lectures, annees, delai, Borne::Acquise);
    ecrire_parcours(&lu, sortie);
    Ok(())
}
