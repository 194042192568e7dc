//! Seniority in emplois of a certain pay (A12, A26).

use super::age::dispense_article_26;
use crate::constat::{CodeConstat, Etat};
use crate::decision::Situation;
use crate::dossier::{Periode, Plage};
use crate::etapes::appartenance::Appartenance;
use crate::etapes::contexte::{Contexte, et, ligne_de, ou};
use crate::etapes::instruction::Emploi;
use crate::etapes::mesure::Mesure;
use crate::etapes::registre::Registre;
use crate::texte::lectures::Lecture;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::Applique;
use crate::vocabulaire::duree::{Duree, Intervalles};
use crate::vocabulaire::section::Section;

/// Finding 11.
#[inline]
pub(crate) fn examiner<T: Applique>(
    cx: &Contexte<'_, T>,
    qui: &Appartenance<'_>,
    section: Section,
    registre: &mut impl Registre,
) {
    if T::AMENDE {
        // Where A15 takes the time of this article for its own, it says so itself.
        let repris = cx.suites().duree_unique && qui.article15 == Some(cx.classe);
        if let Some(constat) = constat(cx, qui, section).filter(|_| !repris) {
            constat.noter(CodeConstat::A12Duree, registre);
        }
        return;
    }
    let Some(ligne) = ligne_de::<T, _>(cx.texte().a12.durees, |l| l.classe, cx.classe) else { return };
    let reduction = if section == Section::Premiere { cx.texte().a12.reduction_premiere_section } else { 0 };
    let exige = Duree::ans(ligne.exige.annees.saturating_sub(reduction));
    let mesure = mesurer(cx, exige);
    let etat = Etat::si(ou::<T>(exempte(cx, qui, dispense_article_26(cx)), || mesure.atteinte()));
    registre.noter(CodeConstat::A12Duree, etat, ligne.disposition, || mesure.chiffres_pour(etat));
}

/// The finding of a later state, before it is noted: A15 may take it for its own.
pub(super) struct ConstatDeDuree {
    pub(super) etat: Etat,
    pub(super) disposition: Renvoi,
    pub(super) mesure: Mesure,
}

impl ConstatDeDuree {
    pub(super) fn noter(&self, code: CodeConstat, registre: &mut impl Registre) {
        registre.noter(code, self.etat, self.disposition, || self.mesure.chiffres(self.etat != Etat::Remplie));
    }
}

/// A12 with what the later states add to it: reductions class by class, the power of the commission, A26 of the list of 2011. Where nobody
/// keeps the figures, what is worked out for them alone is left out: so it stands in the place of its only usual caller.
#[inline(always)]
fn constat(cx: &Contexte<'_, impl Applique>, qui: &Appartenance<'_>, section: Section) -> Option<ConstatDeDuree> {
    let (classe, suites) = (cx.classe, cx.suites());
    let ligne = cx.texte().a12.durees.iter().find(|l| l.classe == classe)?;
    let premiere = section == Section::Premiere;
    let reduction = if premiere { suites.reduction(cx.texte(), classe).annees } else { 0 };
    let exige = Duree::ans(ligne.exige.annees.saturating_sub(reduction));
    let mesure = mesurer(cx, exige);
    let mut etat = Etat::si(mesure.atteinte());
    let pouvoir = suites.pouvoir.as_ref().filter(|p| {
        let ouvert = etat == Etat::NonRemplie && !premiere && p.classe == classe;
        ouvert && (!p.sur_demande || cx.demande.reduction_demandee)
    });
    let pouvoir = pouvoir.filter(|p| mesure.contre(Duree::ans(p.annees)).atteinte());
    if pouvoir.is_some() {
        etat = Etat::Appreciation;
    }
    let presume = suites.presume.as_ref().is_some_and(|p| {
        p.classe == classe && (p.premiere..=p.derniere).contains(&cx.demande.annee) && cx.recevable_2010()
    });
    if exempte(cx, qui, dispense_article_26(cx) || presume) {
        etat = Etat::Remplie;
    }
    let disposition = match pouvoir {
        Some(pouvoir) if etat == Etat::Appreciation => pouvoir.disposition,
        _ => ligne.disposition,
    };
    Some(ConstatDeDuree { etat, disposition, mesure })
}

/// The time qualified: added up when the dossier was prepared or kept, where that holds for the day looked at.
#[inline(always)]
fn mesurer<T: Applique>(cx: &Contexte<'_, T>, exige: Duree) -> Mesure {
    if !T::AMENDE && !T::ETABLI {
        let mut jours = Intervalles::nouveaux();
        ajouter_les_jours_qualifies(cx, &mut jours);
        return Mesure::de(cx, &jours, exige);
    }
    let qualifies = &cx.derivation().qualifies;
    if qualifies.des > cx.reference || cx.est_gele() || (qualifies.compte.plusieurs && cx.lecture(Lecture::Lduree)) {
        return mesurer_sur_la_carriere(cx, exige);
    }
    Mesure::Civile { trouve: qualifies.compte.total(cx.reference), exige }
}

/// The same by going through the career.
#[inline(never)]
fn mesurer_sur_la_carriere(cx: &Contexte<'_, impl Applique>, exige: Duree) -> Mesure {
    let mut jours = Intervalles::nouveaux();
    ajouter_les_jours_qualifies(cx, &mut jours);
    Mesure::de(cx, &jours, exige)
}

/// The same for A15, which few are asked.
#[inline(never)]
pub(super) fn constat_pour_l_article_15(
    cx: &Contexte<'_, impl Applique>,
    qui: &Appartenance<'_>,
    section: Section,
) -> Option<ConstatDeDuree> {
    constat(cx, qui, section)
}

/// Dispensed, or else lecture L12: does the article leave agents de direction alone? Never while A15 restricts, which sends back to A12.
#[inline]
fn exempte<T: Applique>(cx: &Contexte<'_, T>, qui: &Appartenance<'_>, dispense: bool) -> bool {
    let agent = || {
        let situation = matches!(
            qui.situation,
            Situation::AgentDeDirection | Situation::AgentNational | Situation::ReputeInscrit | Situation::AgentArs
        );
        et::<T>(situation, || qui.article15.is_none())
    };
    ou::<T>(dispense, || cx.lecture_si(et::<T>(!dispense, agent), Lecture::L12))
}

fn ajouter_les_jours_qualifies(cx: &Contexte<'_, impl Applique>, jours: &mut Intervalles) {
    if cx.est_gele() {
        jours_depuis_la_fusion(cx, jours);
    } else {
        ajouter_les_jours_ou(cx, jours, |periode| qualifie(cx, periode));
    }
}

/// The same for whom A28.al1 judges.
#[inline(never)]
fn jours_depuis_la_fusion(cx: &Contexte<'_, impl Applique>, jours: &mut Intervalles) {
    let remplaces = niveau_de_la_fusion(cx);
    ajouter_les_jours_ou(cx, jours, |periode| match remplaces {
        Some(autrefois) if est_remplace(cx, periode) => autrefois,
        _ => qualifie(cx, periode),
    });
}

/// The days of the schooling, of the emplois of which that holds, and of the accountants admitted.
#[inline]
fn ajouter_les_jours_ou<'a>(
    cx: &Contexte<'a, impl Applique>,
    jours: &mut Intervalles,
    de_droit: impl Fn(Emploi<'a>) -> bool,
) {
    let mut ajouter = |plage: Plage| jours.ajouter(plage.debut, cx.borne(plage));
    if let Some(scolarite) = cx.tete().formation.scolarite {
        ajouter(scolarite);
    }
    for periode in cx.emplois() {
        if de_droit(periode) {
            ajouter(periode.plage);
        }
    }
    if !cx.roles().comptables.est_vide() && comptables_admis(cx) {
        comptables(cx).for_each(|periode| ajouter(periode.plage));
    }
}

/// A28.al1: does the emploi held on the eve of the merger in these regimes qualify? It stands for those begun after, outside article 3.
fn niveau_de_la_fusion(cx: &Contexte<'_, impl Applique>) -> Option<bool> {
    let gel = cx.suites().gel.as_ref()?;
    let jour = gel.veille_de_la_fusion;
    let tenu = cx
        .emplois()
        .filter(|p| p.plage.debut <= jour && jour < p.plage.apres && gel.regimes.contains(&p.organisme.regime))
        .max_by_key(|p| (p.plage.debut, p.rang));
    Some(tenu.is_some_and(|p| qualifie(cx, p)))
}

fn est_remplace(cx: &Contexte<'_, impl Applique>, emploi: Emploi<'_>) -> bool {
    cx.suites().gel.as_ref().is_some_and(|gel| {
        emploi.plage.debut > gel.veille_de_la_fusion
            && gel.regimes.contains(&emploi.organisme.regime)
            && !emploi.fonction.est_de_l_article_3()
            && emploi.seuil_coefficient.is_none()
    })
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
    cx.parmi(cx.roles().comptables).filter(move |&p| cx.niveau(p) >= niveau).map(|p| p.periode)
}
