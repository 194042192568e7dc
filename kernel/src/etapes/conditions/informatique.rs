//! What the computing classes ask besides (A14).

use crate::constat::{Chiffres, CodeConstat, Etat, Grandeur};
use crate::dossier::Periode;
use crate::etapes::classement::{classe_comptee, est_de_direction, par_classe};
use crate::etapes::contexte::Contexte;
use crate::etapes::instruction::periode::{est_equivalent, est_nomme};
use crate::etapes::mesure::Mesure;
use crate::etapes::recevabilite::oui_non;
use crate::etapes::registre::Registre;
use crate::texte::annexe::ValeurDiplome;
use crate::texte::lectures::Lecture;
use crate::texte::version::Applique;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::{Duree, Intervalle, Intervalles};

/// The three conditions, examined once: A9.al2.2 looks at them before they are noted.
pub(crate) struct TroisConditions {
    emploi: Etat,
    mesure: Mesure,
    diplome: Etat,
    attestation: Etat,
    dispense: bool,
}

impl TroisConditions {
    pub(crate) fn de<T: Applique>(cx: &Contexte<'_, T>) -> Self {
        let (emploi, mesure) = emploi(cx);
        let diplome = match cx.texte().annexe.valeur(cx.diplome_informatique()) {
            ValeurDiplome::Absent => Etat::NonRemplie,
            ValeurDiplome::ASoumettre => Etat::Appreciation,
            ValeurDiplome::Inscrit(_) => Etat::Remplie,
        };
        let cesdir = T::AMENDE && cx.suites().cesdir && cx.attestation_cesdir();
        let dispense = cx.ancien_eleve() || cx.semaines() >= cx.texte().a18.semaines || cesdir;
        let attestation = Etat::si(dispense || cx.attestation_stage());
        Self { emploi, mesure, diplome, attestation, dispense }
    }

    /// The three together.
    pub(crate) fn etat(&self) -> Etat {
        self.emploi.min(self.diplome).min(self.attestation)
    }

    /// Findings 13.
    pub(crate) fn noter(&self, cx: &Contexte<'_, impl Applique>, registre: &mut impl Registre) {
        registre.noter(CodeConstat::A14Emploi, self.emploi, cx.texte().a14.emploi, || {
            self.mesure.chiffres_pour(self.emploi)
        });
        registre.noter(CodeConstat::A14Diplome, self.diplome, cx.texte().a14.diplome, || Chiffres {
            constate: cx.tete().formation.diplome_informatique.map_or(Grandeur::Rien, Grandeur::Diplome),
            ..Chiffres::default()
        });
        registre.noter(CodeConstat::A14Attestation, self.attestation, cx.texte().a14.attestation, || Chiffres {
            constate: match cx.tete().formation.attestation_stage_informatique {
                _ if self.dispense => Grandeur::Dispense,
                Some(obtenue) => Grandeur::OuiNon(obtenue),
                None => Grandeur::Rien,
            },
            ..oui_non(true)
        });
    }
}

/// A14.al1.1: the emplois the text names; failing that, those and the ones the commission may deem equivalent.
fn emploi<T: Applique>(cx: &Contexte<'_, T>) -> (Etat, Mesure) {
    let exige = cx.texte().a14.duree_emploi;
    match cx.acquis().and_then(|acquis| acquis.informatique) {
        Some((nommes, elargis)) if !cx.lecture(Lecture::L14) => {
            let depuis = |debut| Mesure::d_un_trait(debut, cx.reference, exige);
            retenir(depuis(nommes), depuis(elargis))
        }
        _ => emploi_sur_la_carriere(cx, exige),
    }
}

/// The same by going through the career.
#[inline(always)]
fn emploi_sur_la_carriere(cx: &Contexte<'_, impl Applique>, exige: Duree) -> (Etat, Mesure) {
    let mut anciennete = Anciennete::nouvelle(exige);
    let equivalents = anciennete.ajouter_les_nommes(cx);
    let mesure = anciennete.mesurer(cx);
    if !equivalents {
        return retenir(mesure, mesure);
    }
    anciennete.ajouter_les_equivalents(cx);
    retenir(mesure, anciennete.mesurer(cx))
}

/// The time in the emplois named, or with the others where it is reached with them alone.
fn retenir(mesure: Mesure, elargie: Mesure) -> (Etat, Mesure) {
    if !mesure.atteinte() && elargie.atteinte() {
        return (Etat::Appreciation, elargie);
    }
    (Etat::si(mesure.atteinte()), mesure)
}

/// The first days of the runs still going, in the emplois named and in all; `Date::JAMAIS` where there is none. Nothing where a level is missing.
pub(crate) fn en_cours(cx: &Contexte<'_, impl Applique>) -> Option<(Date, Date)> {
    if cx.parmi(cx.roles().informatiques).any(|p| p.niveau.is_none()) {
        return None;
    }
    let debut = |a: &Anciennete| a.suite(cx).map_or(Date::JAMAIS, |suite| suite.debut);
    let mut anciennete = Anciennete::nouvelle(cx.texte().a14.duree_emploi);
    let equivalents = anciennete.ajouter_les_nommes(cx);
    let nommes = debut(&anciennete);
    if equivalents {
        anciennete.ajouter_les_equivalents(cx);
    }
    Some((nommes, debut(&anciennete)))
}

/// « Depuis cinq ans » (A14.al1.1, A15.al3): the run still going at R, or all days added up (lecture L14).
pub(crate) struct Anciennete {
    pub(crate) jours: Intervalles,
    pub(crate) en_cours: bool,
    exige: Duree,
}

impl Anciennete {
    pub(crate) const fn nouvelle(exige: Duree) -> Self {
        Self { jours: Intervalles::nouveaux(), en_cours: false, exige }
    }

    /// Adds a whole period.
    pub(crate) fn ajouter(&mut self, cx: &Contexte<'_, impl Applique>, periode: &Periode) {
        self.en_cours |= cx.occupe(periode.plage);
        self.jours.ajouter(periode.plage.debut, cx.borne(periode.plage));
    }

    /// Adds the emplois that the text names; tells whether there are others, which the commission may deem equivalent.
    #[inline(always)]
    fn ajouter_les_nommes(&mut self, cx: &Contexte<'_, impl Applique>) -> bool {
        let mut equivalents = false;
        let (texte, roles) = (cx.texte(), cx.roles());
        for periode in cx.parmi(roles.informatiques) {
            if est_nomme(texte, &periode).is_some_and(|niveau| cx.niveau(periode) >= niveau) {
                self.ajouter(cx, &periode);
            } else {
                equivalents |= est_equivalent(cx.instruction().texte, &periode);
            }
        }
        for periode in cx.parmi(roles.de_direction) {
            if est_de_direction(cx, periode) {
                self.en_cours |= cx.occupe(periode.plage)
                    && classe_comptee(cx, periode, cx.jour).is_some_and(|c| cx.texte().a14.classes.contient(c));
                par_classe(cx, periode, |debut, fin, classe| {
                    if cx.texte().a14.classes.contient(classe) {
                        self.jours.ajouter(debut, fin);
                    }
                });
            }
        }
        equivalents
    }

    /// Adds those.
    fn ajouter_les_equivalents(&mut self, cx: &Contexte<'_, impl Applique>) {
        let informatiques = cx.parmi(cx.roles().informatiques);
        for periode in informatiques.filter(|p| est_equivalent(cx.instruction().texte, p)) {
            self.ajouter(cx, &periode);
        }
    }

    /// The run still going.
    fn suite(&self, cx: &Contexte<'_, impl Applique>) -> Option<Intervalle> {
        self.jours.qui_atteint(cx.reference).filter(|_| self.en_cours)
    }

    pub(crate) fn mesurer(&self, cx: &Contexte<'_, impl Applique>) -> Mesure {
        if cx.lecture(Lecture::L14) {
            return Mesure::de(cx, &self.jours, self.exige);
        }
        match self.suite(cx) {
            Some(suite) => Mesure::d_un_trait(suite.debut, suite.fin, self.exige),
            None => Mesure::Civile { trouve: Duree::default(), exige: self.exige },
        }
    }
}
