//! Which class an emploi belongs to, on which day (A3, A4.al3, A5.al1.2, A6).
//!
//! A later table of article 3 takes no class from whoever holds an emploi: the reasoning is run under the table of the day the emploi
//! began, then under each later one up to the day looked at, and the highest class is kept.

use super::contexte::Contexte;
use super::instruction::Emploi;
use super::instruction::periode::{classes, derniere_table, premiere_table};
use crate::dossier::{PERIODES_MAX, Reclassement};
use crate::texte::ordre::couvre;
use crate::texte::tables::Table;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use heapless::Vec;

/// Days on which the class of a period can change: its start, four reclassements, a publication in each of three classes that can be the
/// higher of two, a loss of the kept class after each of these, and the five later tables; an agrément elsewhere where a class is kept
/// (A19.al3).
const COUPURES_MAX: usize = 20 + PERIODES_MAX;

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

/// The emplois de direction agréés, each with the day.
#[inline]
pub(crate) fn agrements<'a>(cx: &Contexte<'a, impl Applique>) -> impl Iterator<Item = (Emploi<'a>, Date)> {
    cx.parmi(cx.roles().de_direction).filter_map(|p| Some((p, agrement_de_direction(cx, p)?)))
}

/// The class of the period's emploi on a day: the higher of those its category at the nomination and its category that day give.
/// Upgrades give the new class (A6.al1); a downgrade leaves the old one until an event ends it (A5.al1.2, A5.al2).
#[inline]
pub(crate) fn classe_au<T: Applique>(cx: &Contexte<'_, T>, emploi: Emploi<'_>, jour: Date) -> Option<Classe> {
    if emploi.derives.classe.is_none() && T::AMENDE && est_maintenu(cx, emploi) {
        return maintenue(cx, emploi, jour);
    }
    emploi.derives.classe.or_else(|| classe_changeante(cx, emploi, jour))
}

/// Does A19.al3 or A19.al4 keep its holder the class of the emploi he left?
fn est_maintenu(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> bool {
    emploi.maintien.is_some() && cx.suites().maintien && est_de_direction(cx, emploi)
}

/// The last emploi de direction agréé before that one begins, and begun before it if so asked.
pub(crate) fn dernier_agree<'a>(
    cx: &Contexte<'a, impl Applique>,
    avant: Emploi<'_>,
    commence: bool,
) -> Option<Emploi<'a>> {
    let debut = avant.plage.debut;
    agrements(cx)
        .filter(|&(p, jour)| jour < debut && p.rang != avant.rang && !(commence && p.plage.debut >= debut))
        .max_by_key(|&(p, jour)| (jour, p.plage.debut, p.rang))
        .map(|(p, _)| p)
}

/// The class kept from the emploi left, which may be kept from one before, until an agrément elsewhere: the higher at each step.
#[inline(never)]
fn maintenue(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, jour: Date) -> Option<Classe> {
    let mut propres: Vec<Option<Classe>, PERIODES_MAX> = Vec::new();
    let (mut rang, mut jour) = (emploi.rang, jour);
    while let Some(actuel) = cx.emploi(rang) {
        let propre = actuel.derives.classe.or_else(|| classe_changeante(cx, actuel, jour));
        // Each step goes to an emploi begun before: the list cannot be full.
        if propres.push(propre).is_err() || !est_maintenu(cx, actuel) {
            break;
        }
        let debut = actuel.plage.debut;
        let fini = |(p, agrement): (Emploi<'_>, Date)| p.rang != rang && agrement > debut && agrement <= jour;
        if agrements(cx).any(fini) {
            break;
        }
        let Some(quitte) = dernier_agree(cx, actuel, true) else { break };
        (rang, jour) = (quitte.rang, debut.veille());
    }
    let mut classe = None;
    while let Some(propre) = propres.pop() {
        classe = match (propre, classe) {
            (Some(propre), Some(gardee)) => Some(la_plus_haute(propre, gardee)),
            (propre, gardee) => propre.or(gardee),
        };
    }
    classe
}

/// Where the classes of an emploi in a category are found.
trait Gisement: Copy {
    /// In its category at the nomination.
    fn nomination(self, emploi: Emploi<'_>) -> Classes;
    /// From a reclassement on.
    fn apres(self, emploi: Emploi<'_>, r: &Reclassement) -> Classes;
}

/// By the table of the day the emploi began: derived once.
#[derive(Clone, Copy)]
struct Derive;

impl Gisement for Derive {
    #[inline]
    fn nomination(self, emploi: Emploi<'_>) -> Classes {
        emploi.derives.nomination
    }
    #[inline]
    fn apres(self, _: Emploi<'_>, r: &Reclassement) -> Classes {
        r.classes.0
    }
}

impl Gisement for Table {
    fn nomination(self, emploi: Emploi<'_>) -> Classes {
        classes(&emploi, self, emploi.organisme.categorie)
    }
    fn apres(self, emploi: Emploi<'_>, r: &Reclassement) -> Classes {
        classes(&emploi, self, r.categorie)
    }
}

#[inline(never)]
fn classe_changeante<T: Applique>(cx: &Contexte<'_, T>, emploi: Emploi<'_>, jour: Date) -> Option<Classe> {
    if !T::AMENDE || emploi.derives.liste_des == Date::JAMAIS {
        return classe_selon(cx, Derive, emploi, jour);
    }
    // After its end an emploi keeps the tables of its last day.
    let dernier = emploi.plage.fin.map_or(jour, |fin| jour.min(fin));
    tables(cx, emploi, dernier).filter_map(|table| classe_selon(cx, table, emploi, jour)).reduce(la_plus_haute)
}

/// The tables under which the class of an emploi on a day is looked for.
fn tables(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>, jour: Date) -> impl Iterator<Item = Table> {
    let premiere = premiere_table(&emploi, cx.derivation().table);
    premiere.jusqu_a(derniere_table(&emploi, cx.table_du(jour).max(premiere)))
}

/// The higher of two classes in the order of A21; the later one when they do not compare.
pub(crate) fn la_plus_haute(avant: Classe, apres: Classe) -> Classe {
    if couvre(avant, apres) { avant } else { apres }
}

/// The class on a day that counts for the time in lower classes: a day before the first table that lists the emploi counts in the class
/// that this table gives it.
pub(crate) fn classe_comptee<T: Applique>(cx: &Contexte<'_, T>, emploi: Emploi<'_>, jour: Date) -> Option<Classe> {
    let classe = classe_au(cx, emploi, jour);
    if !T::AMENDE || classe.is_some() || emploi.derives.liste_des == Date::JAMAIS {
        return classe;
    }
    let premiere = premiere_table(&emploi, cx.derivation().table);
    premiere
        .jusqu_a(derniere_table(&emploi, cx.derivation().table))
        .find_map(|table| classe_selon(cx, table, emploi, jour))
}

/// The class that one table gives the emploi on a day.
#[inline]
fn classe_selon(
    cx: &Contexte<'_, impl Applique>,
    gisement: impl Gisement,
    emploi: Emploi<'_>,
    jour: Date,
) -> Option<Classe> {
    let nomination = resoudre(cx, emploi, gisement.nomination(emploi), jour);
    let Some(derniere) = emploi.reclassements.iter().rfind(|r| r.date <= jour) else { return nomination };
    let actuelle = resoudre(cx, emploi, gisement.apres(emploi, derniere), jour);
    if !plus_haute(nomination, actuelle) {
        return actuelle;
    }
    let depuis = debut_du_declassement(cx, gisement, emploi, jour);
    if fin_du_benefice(cx, emploi.rang, depuis).is_some_and(|fin| fin <= jour) { actuelle } else { nomination }
}

/// The first day of the unbroken time, up to `jour`, during which the category gives less than the category at the nomination.
#[inline(never)]
fn debut_du_declassement(
    cx: &Contexte<'_, impl Applique>,
    gisement: impl Gisement,
    emploi: Emploi<'_>,
    jour: Date,
) -> Date {
    let mut depuis = jour;
    let premieres = gisement.nomination(emploi);
    let double = premieres.premiere().filter(|_| premieres.est_multiple());
    let publication = double.and_then(|haute| reconnaissance(cx, emploi, haute));
    for r in emploi.reclassements.iter().rev().skip_while(|r| r.date > jour) {
        // Within one category the comparison changes at most once: when the higher of two classes is recognised.
        let dans_le_temps = publication.filter(|&p| r.date < p && p < depuis);
        for debut in dans_le_temps.into_iter().chain([r.date]) {
            let nomination = resoudre(cx, emploi, premieres, debut);
            if !plus_haute(nomination, resoudre(cx, emploi, gisement.apres(emploi, r), debut)) {
                return depuis;
            }
            depuis = debut;
        }
    }
    depuis
}

/// Is the first class higher than the second? Any class is higher than none. The two can only be of two filières when one is declared:
/// A21 alone compares them then, and within a filière its order is that of A3.
#[inline]
fn plus_haute(a: Option<Classe>, b: Option<Classe>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a != b && couvre(a, b),
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
#[inline(always)]
pub(crate) fn par_classe<T: Applique>(
    cx: &Contexte<'_, T>,
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
        if let Some(classe) = classe_comptee(cx, emploi, de) {
            recevoir(de, a, classe);
        }
    }
}

/// The days on which the class of a period may change, in order.
#[inline(never)]
fn coupures<T: Applique>(cx: &Contexte<'_, T>, emploi: Emploi<'_>) -> Vec<Date, COUPURES_MAX> {
    let mut jours: Vec<Date, COUPURES_MAX> = Vec::new();
    ajouter(&mut jours, Some(emploi.plage.debut));
    for r in &emploi.reclassements {
        ajouter(&mut jours, Some(r.date));
        ajouter(&mut jours, fin_du_benefice(cx, emploi.rang, r.date));
    }
    if T::AMENDE {
        for table in premiere_table(&emploi, cx.derivation().table).jusqu_a(cx.derivation().table) {
            ajouter(&mut jours, Some(table.premier_jour()).filter(|&jour| jour > emploi.plage.debut));
            publications(cx, table, emploi, &mut jours);
        }
        if est_maintenu(cx, emploi) {
            for (_, agrement) in agrements(cx).filter(|(p, _)| p.rang != emploi.rang) {
                ajouter(&mut jours, Some(agrement).filter(|&jour| jour > emploi.plage.debut));
            }
        }
    } else {
        publications(cx, Derive, emploi, &mut jours);
    }
    jours
}

/// Adds a day, in order.
fn ajouter(jours: &mut Vec<Date, COUPURES_MAX>, jour: Option<Date>) {
    if let Some(jour) = jour {
        let place = jours.iter().position(|&autre| autre >= jour).unwrap_or(jours.len());
        if jours.get(place) != Some(&jour) {
            let _ = jours.insert(place, jour); // cannot be full: see COUPURES_MAX
        }
    }
}

/// Adds the day on which the higher of two classes is recognised under a table, and the loss of the kept class after it.
fn publications(
    cx: &Contexte<'_, impl Applique>,
    gisement: impl Gisement,
    emploi: Emploi<'_>,
    jours: &mut Vec<Date, COUPURES_MAX>,
) {
    let mut toutes = gisement.nomination(emploi);
    for r in &emploi.reclassements {
        let apres = gisement.apres(emploi, r);
        if toutes.est_vide() || apres.est_multiple() {
            toutes = apres;
        }
    }
    if let Some(haute) = toutes.premiere().filter(|_| toutes.est_multiple()) {
        let publication = reconnaissance(cx, emploi, haute);
        ajouter(jours, publication);
        ajouter(jours, publication.and_then(|jour| fin_du_benefice(cx, emploi.rang, jour)));
    }
}
