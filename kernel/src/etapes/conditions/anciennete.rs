//! Seniority in emplois of a certain pay (A12, A26).

use super::age::dispense_article_26;
use crate::constat::{CodeConstat, Etat};
use crate::decision::Situation;
use crate::dossier::{Periode, Plage};
use crate::etapes::appartenance::Appartenance;
use crate::etapes::contexte::Contexte;
use crate::etapes::mesure::Mesure;
use crate::etapes::registre::Registre;
use crate::texte::INITIAL;
use crate::texte::lectures::Lecture;
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::section::Section;

/// Finding 11.
#[inline]
pub(crate) fn examiner(cx: &Contexte<'_>, qui: &Appartenance<'_>, section: Section, registre: &mut impl Registre) {
    let Some(ligne) = cx.texte().a12.durees.iter().find(|l| l.classe == cx.demande.classe) else { return };
    let reduction = if section == Section::Premiere { cx.texte().a12.reduction_premiere_section } else { 0 };
    let exige = Duree::ans(ligne.exige.annees.saturating_sub(reduction));
    let mut jours = Intervalles::nouveaux();
    ajouter_les_jours_qualifies(cx, &mut jours);
    let mesure = Mesure::de(cx, &jours, exige);
    let etat =
        if dispense_article_26(cx) || hors_du_champ(cx, qui) { Etat::Remplie } else { Etat::si(mesure.atteinte()) };
    registre.noter(CodeConstat::A12Duree, etat, ligne.disposition, || mesure.chiffres_pour(etat));
}

/// Lecture L12: does the article leave agents de direction alone? Never while A15 restricts, which sends back to A12.
fn hors_du_champ(cx: &Contexte<'_>, qui: &Appartenance<'_>) -> bool {
    let agent =
        matches!(qui.situation, Situation::AgentDeDirection | Situation::AgentNational | Situation::ReputeInscrit);
    agent && qui.article15.is_none() && cx.lecture(Lecture::L12)
}

fn ajouter_les_jours_qualifies(cx: &Contexte<'_>, jours: &mut Intervalles) {
    let mut ajouter = |plage: Plage| jours.ajouter(plage.debut, cx.borne(plage));
    if let Some(scolarite) = cx.dossier.formation.scolarite {
        ajouter(scolarite);
    }
    for (rang, periode) in cx.periodes() {
        if qualifie(cx, rang, periode) {
            ajouter(periode.plage);
        }
    }
    if !cx.dossier.roles.comptables.est_vide() && comptables_admis(cx) {
        comptables(cx).for_each(|periode| ajouter(periode.plage));
    }
}

/// Has the emploi the pay of A12.al1?
fn qualifie(cx: &Contexte<'_>, rang: u8, periode: &Periode) -> bool {
    let d = &periode.derives;
    d.qualifie_des <= cx.reference || (d.qualifie_par_le_niveau && cx.niveau_favorable(rang))
}

/// A12.al2: the accountant who, at R, has been acting for the agent comptable long enough and holds the certificate.
fn comptables_admis(cx: &Contexte<'_>) -> bool {
    let comptable = &cx.texte().a12.comptable;
    let en_fonction = comptables(cx).any(|p| cx.occupe(p.plage));
    if !en_fonction || !cx.certificat_comptabilite() {
        return false;
    }
    let interims = || {
        cx.dossier
            .carriere
            .iter()
            .filter(|p| p.interim && p.organisme.regime == comptable.regime && comptable.interims.contains(&p.fonction))
    };
    if !interims().any(|p| cx.occupe(p.plage)) {
        return false;
    }
    let mut jours = Intervalles::nouveaux();
    for p in interims() {
        jours.ajouter(p.plage.debut, cx.borne(p.plage));
    }
    jours
        .qui_atteint(cx.reference)
        .is_some_and(|i| Mesure::d_un_trait(i.debut, i.fin, comptable.duree_interim).atteinte())
}

/// The periods as accountant at the level of A12.al2.
fn comptables<'a>(cx: &Contexte<'a>) -> impl Iterator<Item = &'a Periode> {
    let niveau = cx.texte().a12.comptable.niveau;
    cx.parmi(cx.dossier.roles.comptables).filter(move |&(rang, p)| cx.niveau(rang, p) >= niveau).map(|(_, p)| p)
}

/// Is it the emploi of the accountant of A12.al2, whatever its level?
pub(crate) fn est_comptable(periode: &Periode) -> bool {
    let comptable = &INITIAL.a12.comptable;
    periode.fonction == comptable.fonction && periode.organisme.regime == comptable.regime && !periode.interim
}
