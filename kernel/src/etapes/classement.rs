//! Which class an emploi belongs to, on which day (A3, A4.al3, A5.al1.2, A6).

use super::contexte::Contexte;
use super::instruction::Emploi;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use heapless::Vec;

/// Days on which the class of a period can change: its start, four reclassements and a publication, a loss of the kept class after each.
const COUPURES_MAX: usize = 11;

/// Does A3 list the emploi, in its category at the nomination or one it had by R (or has it a declared class)?
#[inline]
pub(crate) fn est_liste(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> bool {
    emploi.derives.liste_des <= cx.reference
}

/// An emploi de direction (A4.al1): listed, regularly nominated, not interim.
#[inline]
pub(crate) fn est_de_direction(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> bool {
    emploi.derives.de_direction_des <= cx.reference
}

/// A function without agrément: not interim, in a body of A1, in an emploi that A3 does not list.
#[inline]
pub(crate) fn est_sans_agrement(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> bool {
    !emploi.interim && cx.texte().a01.nomme(emploi.organisme.regime) && !est_liste(cx, emploi)
}

/// The day of the agrément in an emploi de direction.
#[inline]
pub(crate) fn agrement_de_direction(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> Option<Date> {
    match emploi.agrement {
        Agrement::Le(jour) if est_de_direction(cx, emploi) => Some(jour),
        _ => None,
    }
}

/// The class of the period's emploi on a day: the higher of those its category at the nomination and its category that day give.
/// Upgrades give the new class (A6.al1); a downgrade leaves the old one until an event ends it (A5.al1.2, A5.al2).
#[inline]
pub(crate) fn classe_au(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, jour: Date) -> Option<Classe> {
    emploi.derives.classe.or_else(|| classe_changeante(cx, emploi, jour))
}

#[inline(never)]
fn classe_changeante(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, jour: Date) -> Option<Classe> {
    let nomination = resoudre(cx, emploi, emploi.derives.nomination, jour);
    let Some(derniere) = emploi.reclassements.iter().rfind(|r| r.date <= jour) else { return nomination };
    let actuelle = resoudre(cx, emploi, derniere.classes.0, jour);
    if !plus_haute(nomination, actuelle) {
        return actuelle;
    }
    let depuis = debut_du_declassement(cx, emploi, jour);
    if fin_du_benefice(cx, emploi.rang, depuis).is_some_and(|fin| fin <= jour) { actuelle } else { nomination }
}

/// The first day of the unbroken time, up to `jour`, during which the category gives less than the category at the nomination.
#[inline(never)]
fn debut_du_declassement(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, jour: Date) -> Date {
    let mut depuis = jour;
    let premieres = emploi.derives.nomination;
    let double = premieres.premiere().filter(|_| premieres.est_multiple());
    let publication = double.and_then(|haute| reconnaissance(cx, emploi, haute));
    for r in emploi.reclassements.iter().rev().skip_while(|r| r.date > jour) {
        // Within one category the comparison changes at most once: when the higher of two classes is recognised.
        let dans_le_temps = publication.filter(|&p| r.date < p && p < depuis);
        for debut in dans_le_temps.into_iter().chain([r.date]) {
            let nomination = resoudre(cx, emploi, premieres, debut);
            if !plus_haute(nomination, resoudre(cx, emploi, r.classes.0, debut)) {
                return depuis;
            }
            depuis = debut;
        }
    }
    depuis
}

/// Is the first class higher than the second, within one filière; any class is higher than none?
#[inline]
fn plus_haute(a: Option<Classe>, b: Option<Classe>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a < b,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// One class out of those of an emploi on a day: of two, the higher once the person is inscribed in it (A4.al3).
#[inline]
fn resoudre(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, classes: Classes, jour: Date) -> Option<Classe> {
    let haute = classes.premiere()?;
    if !classes.est_multiple()
        || inscrit_a_la_nomination(cx, emploi, haute)
        || reconnaissance(cx, emploi, haute).is_some_and(|depuis| depuis <= jour)
    {
        return Some(haute);
    }
    classes.derniere()
}

fn inscrit_a_la_nomination(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, haute: Classe) -> bool {
    cx.dossier.inscriptions.iter().any(|i| i.classe == haute && i.couvre(emploi.plage.debut))
}

/// The first publication, after the nomination, of an inscription in the higher of two classes.
fn reconnaissance(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, haute: Classe) -> Option<Date> {
    let dans_la_classe = cx.dossier.inscriptions.iter().filter(|i| i.classe == haute);
    dans_la_classe.map(|i| i.publication).filter(|&p| p > emploi.plage.debut).min()
}

/// The first day after `apres` that ends the benefit of A5: an agrément in another emploi de direction, or the start of a function without.
fn fin_du_benefice(cx: &Contexte<'_, impl Applique>, rang: u8, apres: Date) -> Option<Date> {
    cx.emplois()
        .filter(|autre| autre.rang != rang)
        .filter_map(|autre| {
            agrement_de_direction(cx, autre).or(est_sans_agrement(cx, autre).then_some(autre.plage.debut))
        })
        .filter(|&jour| jour > apres)
        .min()
}

/// Calls `recevoir(debut, fin, classe)` for every stretch of the period before R during which its class stays the same.
#[inline]
pub(crate) fn par_classe(
    cx: &Contexte<'_, impl Applique>,
    emploi: Emploi<'_>,
    mut recevoir: impl FnMut(Date, Date, Classe),
) {
    let (debut, fin) = (emploi.plage.debut, cx.borne(emploi.plage));
    if let Some(classe) = emploi.derives.classe {
        return recevoir(debut, fin, classe);
    }
    let coupures = coupures(cx, emploi);
    for (place, &de) in coupures.iter().enumerate() {
        let a = coupures.get(place.wrapping_add(1)).map_or(fin, |&suivante| suivante.min(fin));
        if let Some(classe) = classe_au(cx, emploi, de) {
            recevoir(de, a, classe);
        }
    }
}

/// The days on which the class of a period may change, in order.
#[inline(never)]
fn coupures(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> Vec<Date, COUPURES_MAX> {
    let mut jours: Vec<Date, COUPURES_MAX> = Vec::new();
    let mut ajouter = |jour: Option<Date>| {
        if let Some(jour) = jour {
            let place = jours.iter().position(|&autre| autre > jour).unwrap_or(jours.len());
            let _ = jours.insert(place, jour); // cannot be full: see COUPURES_MAX
        }
    };
    let mut toutes = emploi.derives.nomination;
    ajouter(Some(emploi.plage.debut));
    for r in &emploi.reclassements {
        ajouter(Some(r.date));
        ajouter(fin_du_benefice(cx, emploi.rang, r.date));
        if toutes.est_vide() || r.classes.0.est_multiple() {
            toutes = r.classes.0;
        }
    }
    if let Some(haute) = toutes.premiere().filter(|_| toutes.est_multiple()) {
        let publication = reconnaissance(cx, emploi, haute);
        ajouter(publication);
        ajouter(publication.and_then(|jour| fin_du_benefice(cx, emploi.rang, jour)));
    }
    jours
}
