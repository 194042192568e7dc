//! The section of the candidate (A7, A8, R123-45.al3 and al6).

use super::appartenance::Appartenance;
use super::classement::est_de_direction;
use super::conditions::fonctionnaire;
use super::contexte::{Contexte, ou};
use super::instruction::periode::est_assimilee_hors_article_1;
use super::recevabilite::attache_de_la_canssm;
use super::registre::Registre;
use crate::constat::{CodeConstat, Etat};
use crate::decision::Situation;
use crate::dossier::Periode;
use crate::texte::lectures::Lecture;
use crate::texte::version::Applique;
use crate::vocabulaire::organisme::{Organisme, Regime, TypeOrganisme};
use crate::vocabulaire::section::Section;

/// The section a candidate falls in, and whether it is open for the class asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rangement {
    pub(crate) section: Section,
    pub(crate) ouverte: bool,
}

impl Rangement {
    /// The section shown: none where the class asked is closed.
    pub(crate) fn affichee(self) -> Option<Section> {
        self.ouverte.then_some(self.section)
    }
}

/// Finding 8.
#[inline]
pub(crate) fn determiner<T: Applique>(
    cx: &Contexte<'_, T>,
    qui: &Appartenance<'_>,
    registre: &mut impl Registre,
) -> Rangement {
    if qui.situation == Situation::Fonctionnaire {
        return Rangement { section: Section::Troisieme, ouverte: true };
    }
    let premiere = if T::AMENDE && cx.suites().en_fonction {
        en_fonction(cx, qui)
    } else {
        ou::<T>(cx.ancien_eleve(), || cx.diplome_assimile()) || assimile_par_nomination(cx)
    };
    if premiere {
        registre.noter_sans_chiffres(CodeConstat::A8Section, Etat::Remplie, cx.texte().a09.premiere);
        return Rangement { section: Section::Premiere, ouverte: true };
    }
    let classe = cx.classe;
    let ouverte = cx.texte().a09.classes_deuxieme.contient(classe)
        || (classe == cx.texte().a09.classe_deuxieme_canssm && attache_de_la_canssm(cx));
    registre.noter_sans_chiffres(CodeConstat::A7Section, Etat::si(ouverte), cx.texte().a09.sections);
    Rangement { section: Section::Deuxieme, ouverte }
}

/// R123-45.al3, 1°: a regular nomination to an emploi de direction; al6 takes away those that followed a widened third section,
/// unless the conditions asked of civil servants hold.
#[inline]
fn assimile_par_nomination(cx: &Contexte<'_, impl Applique>) -> bool {
    let nominations = &cx.derivation().nominations;
    nominations.assimilent_des <= cx.reference
        || (nominations.elargies_des <= cx.reference && fonctionnaire::conditions_reunies(cx))
}

/// A8.al1 with R123-45-1: the title, or an emploi held at the reference date; R123-45-2 names the agents of public establishments apart
/// (lecture L8).
#[inline]
fn en_fonction(cx: &Contexte<'_, impl Applique>, qui: &Appartenance<'_>) -> bool {
    if cx.ancien_eleve() || qui.situation == Situation::AgentArs || qui.conservee {
        return true;
    }
    // The emploi that makes him what he is settles most careers.
    if qui.retenu(cx).is_some_and(|p| est_tenu_au_titre(cx, p) && !est_public(cx, p.organisme)) {
        return true;
    }
    parmi_les_occupes(cx, qui)
}

/// Is it an emploi de direction held at the reference date?
#[inline]
fn est_tenu_au_titre(cx: &Contexte<'_, impl Applique>, p: &Periode) -> bool {
    cx.occupe(p.plage) && p.derives.de_direction_des <= cx.reference
}

/// The same, by any emploi held at the reference date.
#[inline(never)]
fn parmi_les_occupes(cx: &Contexte<'_, impl Applique>, qui: &Appartenance<'_>) -> bool {
    let occupes = cx
        .parmi(cx.roles().assimilees)
        .filter(|&p| cx.occupe(p.plage) && (est_de_direction(cx, p) || est_assimilee_hors_article_1(&p)));
    let repute = qui.retenu(cx).filter(|_| qui.situation == Situation::ReputeInscrit);
    let mut public = false;
    for organisme in occupes.map(|p| p.periode.organisme).chain(repute.map(|p| p.organisme)) {
        if !est_public(cx, organisme) {
            return true;
        }
        public = true;
    }
    public && !cx.lecture(Lecture::L8)
}

/// Is it a public establishment of R123-45-2 on that list?
fn est_public(cx: &Contexte<'_, impl Applique>, o: Organisme) -> bool {
    match (o.regime, o.genre) {
        (Regime::General, TypeOrganisme::CaisseNationale) | (Regime::Cnsa, _) => true,
        (_, TypeOrganisme::Canssm) => cx.suites().canssm_publique,
        _ => false,
    }
}
