//! Time in lower classes, for a class superior to one's own (A13).

mod suites;

use crate::constat::{CodeConstat, Etat};
use crate::dossier::derivation::Compte;
use crate::etapes::appartenance::Appartenance;
use crate::etapes::classement::par_classe;
use crate::etapes::contexte::{Contexte, ligne_de};
use crate::etapes::mesure::Mesure;
use crate::etapes::registre::Registre;
use crate::texte::art_13::{Cumul, ENSEMBLES, ENSEMBLES_MAX, LigneFonctions, PlusProche};
use crate::texte::lectures::Lecture;
use crate::texte::ordre::est_superieure;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::duree::{Duree, Intervalles};

/// Finding 12.
#[inline]
pub(crate) fn examiner<T: Applique, R: Registre>(cx: &Contexte<'_, T>, qui: &Appartenance<'_>, registre: &mut R) {
    let Some(classe) = qui.classe.filter(|_| qui.article15.is_none()) else { return };
    if !est_superieure(cx.classe, classe) {
        return;
    }
    if T::AMENDE {
        let Some(ligne) = cx.texte().a13.lignes.iter().find(|l| l.classe == cx.classe) else { return };
        return suites::examiner(cx, classe, ligne, registre);
    }
    let Some(ligne) = ligne_de::<T, _>(cx.texte().a13.lignes, |l| l.classe, cx.classe) else { return };
    let particulier = ligne.ancien_eleve.filter(|_| cx.ancien_eleve());
    let (etat, mesure) = meilleure_alternative::<R>(cx, ligne, particulier.map(|p| p.exige));
    let disposition = match ligne.reduction.disposition {
        Some(pouvoir) if etat == Etat::Appreciation => pouvoir,
        _ => particulier.map_or(ligne.disposition, |p| p.disposition),
    };
    registre.noter(CodeConstat::A13DureeFonctions, etat, disposition, || mesure.chiffres(etat != Etat::Remplie));
}

/// The alternative that carries the finding: the first to reach the greatest state; when none holds, the closest or the first.
#[inline(always)]
fn meilleure_alternative<R: Registre>(
    cx: &Contexte<'_, impl Applique>,
    ligne: &LigneFonctions,
    exige: Option<Duree>,
) -> (Etat, Mesure) {
    let une_seule_classe = ligne.plusieurs_classes && cx.lecture(Lecture::L13);
    let mut choix: Option<(Etat, Mesure)> = None;
    for alternative in ligne.alternatives {
        let mut classes = alternative.classes;
        while let [premiere, suite @ ..] = classes {
            let une_a_une = une_seule_classe && alternative.cumul == Cumul::SelonL13;
            let ensemble = if une_a_une { premiere.seule() } else { alternative.ensemble };
            classes = if une_a_une { suite } else { &[] };
            let mesure = mesurer(cx, ensemble, exige.unwrap_or(alternative.exige));
            let etat = etat(ligne, mesure);
            let mieux = match choix {
                None => true,
                Some((ancien, ancienne)) if R::CHIFFRES && etat == ancien && proche(ligne, etat) => {
                    mesure.manque_en_jours() < ancienne.manque_en_jours()
                }
                Some((ancien, _)) => etat > ancien,
            };
            if mieux {
                choix = Some((etat, mesure));
            }
        }
    }
    choix.unwrap_or((Etat::NonRemplie, Mesure::Civile { trouve: Duree::default(), exige: Duree::default() }))
}

/// Do the figures go to the alternative of smallest shortfall?
#[inline]
fn proche(ligne: &LigneFonctions, etat: Etat) -> bool {
    match ligne.au_plus_proche {
        PlusProche::Jamais => false,
        PlusProche::SiAucune => etat == Etat::NonRemplie,
        PlusProche::Toujours => etat != Etat::Remplie,
    }
}

/// A13.al3: short by a few months, it is left to the commission.
#[inline]
fn etat(ligne: &LigneFonctions, mesure: Mesure) -> Etat {
    if mesure.atteinte() {
        Etat::Remplie
    } else if mesure.atteinte_a(ligne.reduction.mois) {
        Etat::Appreciation
    } else {
        Etat::NonRemplie
    }
}

/// The time spent in these classes: added up when the dossier was kept, where that holds.
#[inline]
fn mesurer(cx: &Contexte<'_, impl Applique>, classes: Classes, exige: Duree) -> Mesure {
    match cx.acquis().and_then(|acquis| acquis.fonctions.get(place(classes))) {
        Some(compte) if !(compte.plusieurs && cx.lecture(Lecture::Lduree)) => {
            Mesure::Civile { trouve: compte.total(cx.reference), exige }
        }
        _ => mesurer_sur_la_carriere(cx, classes, exige),
    }
}

/// The place of a set of classes among those that the rows count; past the last one for any other.
#[inline]
fn place(classes: Classes) -> usize {
    let places = ENSEMBLES.iter().enumerate();
    places.fold(ENSEMBLES.len(), |trouvee, (place, &ensemble)| if ensemble == classes { place } else { trouvee })
}

/// The time spent in each of these sets of classes.
pub(crate) fn comptes(cx: &Contexte<'_, impl Applique>) -> [Compte; ENSEMBLES_MAX] {
    ENSEMBLES.map(|classes| {
        let mut jours = Intervalles::nouveaux();
        ajouter_les_jours_dans(cx, classes, &mut jours);
        Compte::de(&jours, cx.reference)
    })
}

/// The same by going through the career. Apart, so that the room of the days is not that of the whole evaluation.
#[inline(never)]
fn mesurer_sur_la_carriere(cx: &Contexte<'_, impl Applique>, classes: Classes, exige: Duree) -> Mesure {
    let mut jours = Intervalles::nouveaux();
    ajouter_les_jours_dans(cx, classes, &mut jours);
    Mesure::de(cx, &jours, exige)
}

/// The days spent, agréé, in emplois de direction of these classes (A13.al2).
#[inline(always)]
fn ajouter_les_jours_dans(cx: &Contexte<'_, impl Applique>, classes: Classes, jours: &mut Intervalles) {
    for emploi in cx.parmi(cx.roles().de_direction) {
        if emploi.derives.agree_des <= cx.reference {
            par_classe(cx, emploi, |debut, fin, classe| {
                if classes.contient(classe) {
                    jours.ajouter(debut, fin);
                }
            });
        }
    }
}
