//! Seniority in emplois of a certain pay (A12, A26).

use super::age::dispense_article_26;
use crate::constat::{CodeConstat, Etat};
use crate::decision::Situation;
use crate::dossier::{Periode, Plage};
use crate::etapes::appartenance::Appartenance;
use crate::etapes::contexte::Contexte;
use crate::etapes::instruction::Emploi;
use crate::etapes::mesure::Mesure;
use crate::etapes::registre::Registre;
use crate::texte::Texte;
use crate::texte::lectures::Lecture;
use crate::texte::version::Applique;
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::section::Section;

/// Finding 11.
#[inline]
pub(crate) fn examiner(
    cx: &Contexte<'_, impl Applique>,
    qui: &Appartenance<'_>,
    section: Section,
    registre: &mut impl Registre,
) {
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
fn hors_du_champ(cx: &Contexte<'_, impl Applique>, qui: &Appartenance<'_>) -> bool {
    let agent =
        matches!(qui.situation, Situation::AgentDeDirection | Situation::AgentNational | Situation::ReputeInscrit);
    agent && qui.article15.is_none() && cx.lecture(Lecture::L12)
}

fn ajouter_les_jours_qualifies(cx: &Contexte<'_, impl Applique>, jours: &mut Intervalles) {
    let mut ajouter = |plage: Plage| jours.ajouter(plage.debut, cx.borne(plage));
    if let Some(scolarite) = cx.dossier.formation.scolarite {
        ajouter(scolarite);
    }
    for periode in cx.emplois() {
        if qualifie(cx, periode) {
            ajouter(periode.plage);
        }
    }
    if !cx.derivation().roles.comptables.est_vide() && comptables_admis(cx) {
        comptables(cx).for_each(|periode| ajouter(periode.plage));
    }
}

/// Has the emploi the pay of A12.al1?
fn qualifie(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> bool {
    let d = emploi.derives;
    d.qualifie_des <= cx.reference || (d.qualifie_par_le_niveau && cx.niveau_favorable(emploi.rang))
}

/// A12.al2: the accountant who, at R, has been acting for the agent comptable long enough and holds the certificate.
fn comptables_admis(cx: &Contexte<'_, impl Applique>) -> bool {
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
fn comptables<'a>(cx: &Contexte<'a, impl Applique>) -> impl Iterator<Item = &'a Periode> {
    let niveau = cx.texte().a12.comptable.niveau;
    cx.parmi(cx.derivation().roles.comptables).filter(move |&p| cx.niveau(p) >= niveau).map(|p| p.periode)
}

/// Is it the emploi of the accountant of A12.al2, whatever its level?
pub(crate) fn est_comptable(texte: &Texte, periode: &Periode) -> bool {
    let comptable = &texte.a12.comptable;
    periode.fonction == comptable.fonction && periode.organisme.regime == comptable.regime && !periode.interim
}
