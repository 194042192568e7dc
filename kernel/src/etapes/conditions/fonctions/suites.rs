//! Time in lower classes under the later states: a class once held (lecture L13R), an ancien élève's year, time in an agency, and time that
//! the commission may take into account (A19.al2, A13.al5.3).

use super::{ajouter_les_jours_dans, etat, proche};
use crate::constat::{CodeConstat, Etat};
use crate::dossier::Plage;
use crate::etapes::classement::{agrements, classe_au};
use crate::etapes::contexte::Contexte;
use crate::etapes::instruction::periode::est_ars;
use crate::etapes::mesure::Mesure;
use crate::etapes::registre::Registre;
use crate::texte::art_13::{Alternative, Cumul, LigneFonctions};
use crate::texte::lectures::Lecture;
use crate::texte::ordre::{couvrantes, couvre};
use crate::texte::renvoi::Renvoi;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::section::TypePosition;

/// What is added to the days counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ajout {
    Rien,
    ChampSocial,
    Equivalences,
}

/// Finding 12, for a class superior to the one of the agent.
#[inline]
pub(super) fn examiner<R: Registre>(
    cx: &Contexte<'_, impl Applique>,
    classe: Classe,
    ligne: &LigneFonctions,
    registre: &mut R,
) {
    if cx.suites().a_pu_relever && a_releve(cx) && cx.lecture(Lecture::L13R) {
        return;
    }
    let particulier = ligne.ancien_eleve.filter(|_| cx.ancien_eleve());
    let exige = particulier.map(|p| p.exige);
    let une_seule = ligne.plusieurs_classes && cx.lecture(Lecture::L13);
    let mut choix: Option<(Etat, Mesure)> = None;
    chaque(ligne, une_seule, |classes, alternative| {
        let exige = exige.unwrap_or(alternative.exige);
        let mesure = if peut_en_tenir(cx, classes) {
            mesurer(cx, classes, exige, classe, Ajout::Rien)
        } else {
            Mesure::nulle(exige)
        };
        let etat = etat(ligne, mesure);
        let mieux = choix.is_none_or(|(ancien, ancienne)| {
            let plus_proche = R::CHIFFRES && etat == ancien && proche(ligne, etat);
            etat > ancien || (plus_proche && mesure.manque_en_jours() < ancienne.manque_en_jours())
        });
        if mieux {
            choix = Some((etat, mesure));
        }
    });
    let Some((mut etat, mut mesure)) = choix else { return };
    let mut disposition = match ligne.reduction.disposition {
        Some(pouvoir) if etat == Etat::Appreciation => pouvoir,
        _ => particulier.map_or(ligne.disposition, |p| p.disposition),
    };
    if etat == Etat::NonRemplie
        && let Some((pouvoir, sans)) = a_la_main(cx, classe, ligne, exige, une_seule)
    {
        (etat, disposition, mesure) = (Etat::Appreciation, pouvoir, sans);
    }
    registre.noter(CodeConstat::A13DureeFonctions, etat, disposition, || mesure.chiffres(etat != Etat::Remplie));
}

/// Calls with the classes of each way to meet the row: together, or one by one as lecture L13 says.
fn chaque(ligne: &LigneFonctions, une_seule: bool, mut voir: impl FnMut(Classes, &Alternative)) {
    for alternative in ligne.alternatives {
        let une_a_une = une_seule && alternative.cumul == Cumul::SelonL13;
        let mut classes = alternative.classes;
        while let [premiere, suite @ ..] = classes {
            let ensemble = if une_a_une { premiere.seule() } else { alternative.ensemble };
            classes = if une_a_une { suite } else { &[] };
            voir(ensemble, alternative);
        }
    }
}

/// « Ou a pu relever » (A13.al1): an agrément in an emploi of the class asked, or of one that opens it.
fn a_releve(cx: &Contexte<'_, impl Applique>) -> bool {
    // Most careers have no emploi of such a class: nothing to go through then.
    let tenues = cx.derivation().classes;
    !tenues.inter(couvrantes(cx.classe)).est_vide() && a_releve_d_un_emploi(cx)
}

#[inline(never)]
fn a_releve_d_un_emploi(cx: &Contexte<'_, impl Applique>) -> bool {
    agrements(cx)
        .map(|(p, jour)| (p, jour.max(p.plage.debut)))
        .any(|(p, jour)| jour <= cx.reference && classe_au(cx, p, jour).is_some_and(|c| couvre(c, cx.classe)))
}

/// Can the career hold time in one of those classes?
#[inline]
fn peut_en_tenir(cx: &Contexte<'_, impl Applique>, classes: Classes) -> bool {
    !classes.inter(cx.derivation().classes).est_vide() || !cx.roles().particulieres.est_vide()
}

/// The time in those classes, with what is added to it in the class of the agent.
#[inline(never)]
fn mesurer(cx: &Contexte<'_, impl Applique>, classes: Classes, exige: Duree, k: Classe, ajout: Ajout) -> Mesure {
    let mut jours = Intervalles::nouveaux();
    if !classes.inter(cx.derivation().classes).est_vide() {
        ajouter_les_jours_dans(cx, classes, &mut jours);
    }
    if !cx.roles().particulieres.est_vide() || ajout != Ajout::Rien {
        ajouter_les_autres_jours(cx, classes, k, ajout, &mut jours);
    }
    Mesure::de(cx, &jours, exige)
}

/// The days that are not those of an emploi de direction.
#[inline(never)]
fn ajouter_les_autres_jours(
    cx: &Contexte<'_, impl Applique>,
    classes: Classes,
    k: Classe,
    ajout: Ajout,
    jours: &mut Intervalles,
) {
    let mut ajouter = |plage: Plage| jours.ajouter(plage.debut, cx.borne(plage));
    if cx.suites().ars {
        // A13.al3: in an agency time runs from the nomination, after an agrément.
        let agences = cx.parmi(cx.roles().particulieres).filter(|p| est_ars(p));
        for p in agences.filter(|p| p.classe_declaree.is_some_and(|c| classes.contient(c))) {
            if agrements(cx).any(|(_, jour)| jour < p.plage.debut) {
                ajouter(p.plage);
            }
        }
    }
    if ajout != Ajout::Rien {
        champ_social(cx).into_iter().for_each(&mut ajouter);
    }
    if ajout == Ajout::Equivalences {
        equivalents(cx, k).for_each(ajouter);
    }
}

/// The position in the social field (A19.al2).
fn champ_social(cx: &Contexte<'_, impl Applique>) -> Option<Plage> {
    let position = cx.dossier.position.as_ref()?;
    (position.genre != TypePosition::PerteEmploi && position.champ_social).then_some(position.plage)
}

/// Equivalent responsibilities, at the class of the agent at least.
fn equivalents<'a, T: Applique>(cx: &Contexte<'a, T>, k: Classe) -> impl Iterator<Item = Plage> + use<'a, T> {
    let compris = cx.suites().equivalence.is_some();
    cx.emplois().filter(move |p| compris && p.niveau_equivalent.is_some_and(|c| couvre(c, k))).map(|p| p.plage)
}

/// Time at the hand of the commission: the provision under which it may take it into account, and the measure without it.
fn a_la_main(
    cx: &Contexte<'_, impl Applique>,
    k: Classe,
    ligne: &LigneFonctions,
    exige: Option<Duree>,
    une_seule: bool,
) -> Option<(Renvoi, Mesure)> {
    let suites = cx.suites();
    suites.champ_social?;
    // Where nothing is added the time is what it was.
    let ajouts = [
        (Ajout::ChampSocial, suites.champ_social.filter(|_| champ_social(cx).is_some())),
        (Ajout::Equivalences, suites.equivalence.filter(|_| equivalents(cx, k).next().is_some())),
    ];
    for (ajout, pouvoir) in ajouts.into_iter().filter(|(_, pouvoir)| pouvoir.is_some()) {
        let mut choix: Option<Mesure> = None;
        chaque(ligne, une_seule, |classes, alternative| {
            if !classes.contient(k) {
                return;
            }
            let exige = exige.unwrap_or(alternative.exige);
            if etat(ligne, mesurer(cx, classes, exige, k, ajout)) != Etat::NonRemplie {
                let sans = mesurer(cx, classes, exige, k, Ajout::Rien);
                let mieux = choix.is_none_or(|deja| {
                    proche(ligne, Etat::Appreciation) && sans.manque_en_jours() < deja.manque_en_jours()
                });
                if mieux {
                    choix = Some(sans);
                }
            }
        });
        if let Some((pouvoir, sans)) = pouvoir.zip(choix) {
            return Some((pouvoir, sans));
        }
    }
    None
}
