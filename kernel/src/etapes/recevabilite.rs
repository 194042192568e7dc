//! May the request be received: how it was filed (A16) and which class may be asked (A15.al2, A17, A18, A20).

pub(crate) mod attestation;
mod depot;

use super::appartenance::{Appartenance, en_poste_au_premier_janvier};
use super::classement::est_de_direction;
use super::contexte::{Contexte, et, ou};
use super::instruction::periode::origine_manque;
use super::registre::Registre;
use crate::constat::{Chiffres, CodeConstat, Etat, Grandeur};
use crate::decision::Situation;
use crate::demande::Depot;
use crate::dossier::Periode;
use crate::texte::lectures::Lecture;
use crate::texte::ordre::est_superieure;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::{SectionOrigine, Voie};

/// Findings 1 to 7.
#[inline]
pub(crate) fn examiner<T: Applique>(cx: &Contexte<'_, T>, qui: &Appartenance<'_>, registre: &mut impl Registre) {
    if let Some(depot) = &cx.demande.depot {
        match &cx.suites().depot {
            Some(regles) if T::AMENDE => depot::examiner(cx, depot, regles, registre),
            // A route that the text does not know is not examined under it.
            _ if depot.voie == Voie::Postale => depot_de_la_demande(cx, qui, depot, registre),
            _ => {}
        }
    }
    let de_l_article_19 = qui.situation == Situation::ReputeInscrit
        && !(T::AMENDE && cx.suites().article_19_compris && en_poste_au_premier_janvier(cx));
    let non_tenue = qui.a_assimiler || de_l_article_19;
    match (qui.situation, qui.classe, qui.article15) {
        (_, _, Some(emploi)) => {
            let etat = Etat::si(cx.classe == emploi);
            registre.noter_sans_chiffres(CodeConstat::A15Classe, etat, cx.texte().a15.classe);
        }
        (_, Some(classe), None) => classe_de_l_agent(cx, classe, non_tenue, registre),
        (Situation::Cadre, ..) => classe_du_cadre(cx, non_tenue, registre),
        _ => {}
    }
    if qui.a_assimiler {
        registre.noter_sans_chiffres(CodeConstat::A20Assimilation, Etat::Appreciation, cx.texte().a20.assimilation);
    }
    if let (Some(classe), None) = (qui.classe, qui.article15)
        && est_superieure(cx.classe, classe)
    {
        perfectionnement(cx, registre);
    }
    if T::AMENDE && qui.situation == Situation::HorsOrganisme {
        attestation::d_un_autre_organisme(cx, registre);
    }
}

/// A class that A17 or A18 closes: refused, but for whom the commission is not bound by the request (A20.al5).
fn fermee(cx: &Contexte<'_, impl Applique>, non_tenue: bool, refus: Renvoi) -> (Etat, Renvoi) {
    if non_tenue { (Etat::Appreciation, cx.texte().a20.autre_classe) } else { (Etat::NonRemplie, refus) }
}

fn depot_de_la_demande(
    cx: &Contexte<'_, impl Applique>,
    qui: &Appartenance<'_>,
    depot: &Depot,
    registre: &mut impl Registre,
) {
    let a16 = &cx.texte().a16;
    let limite = Date::premier_du_mois(cx.demande.annee.wrapping_sub(1), a16.mois_limite);
    registre.noter(CodeConstat::A16Date, Etat::si(depot.jour < limite), a16.forme, || Chiffres {
        requis: Grandeur::Date(limite),
        constate: Grandeur::Date(depot.jour),
        manque: Grandeur::Rien,
    });
    let manquants = a16.exemplaires.saturating_sub(depot.exemplaires);
    registre.noter(CodeConstat::A16Exemplaires, Etat::si(manquants == 0), a16.forme, || Chiffres {
        requis: Grandeur::Nombre(u16::from(a16.exemplaires)),
        constate: Grandeur::Nombre(u16::from(depot.exemplaires)),
        manque: if manquants == 0 { Grandeur::Rien } else { Grandeur::Nombre(u16::from(manquants)) },
    });
    let national = qui.retenu(cx).is_some_and(|p| cx.texte().a01.est_national(p.organisme.regime, p.organisme.genre));
    let [organisme_de_base, organisme_national, article_19] = &a16.circuits;
    let envoi = match qui.situation {
        Situation::ReputeInscrit => article_19.disposition,
        _ if national => organisme_national.disposition,
        _ => organisme_de_base.disposition,
    };
    for (code, fait, disposition) in [
        (CodeConstat::A16Recommande, depot.recommande, envoi),
        (CodeConstat::A16Classes, depot.classes_indiquees, a16.contenu),
        (CodeConstat::A16Pieces, depot.pieces_jointes, a16.contenu),
    ] {
        registre.noter(code, Etat::si(fait), disposition, || oui_non(fait));
    }
}

/// The figures of a yes or no.
pub(crate) const fn oui_non(fait: bool) -> Chiffres {
    Chiffres { requis: Grandeur::OuiNon(true), constate: Grandeur::OuiNon(fait), manque: Grandeur::Rien }
}

fn classe_du_cadre<T: Applique>(cx: &Contexte<'_, T>, non_tenue: bool, registre: &mut impl Registre) {
    let a17 = &cx.texte().a17;
    let classe = cx.classe;
    let de_droit = a17.classes.contient(classe);
    let reservee = classe == a17.classe_reservee;
    let titre = || ou::<T>(cx.ancien_eleve(), || attache_de_la_canssm(cx));
    let ouverte = ou::<T>(de_droit, || et::<T>(reservee, titre));
    let propre = if de_droit { a17.de_droit } else { a17.reserve };
    let refus = if reservee { a17.reserve } else { a17.autres };
    let (etat, disposition) = if ouverte { (Etat::Remplie, propre) } else { fermee(cx, non_tenue, refus) };
    registre.noter_sans_chiffres(CodeConstat::A17Classe, etat, disposition);
}

/// Does the person hold at R an emploi of titular of category A at the CANSSM?
pub(crate) fn titulaire_de_la_canssm(cx: &Contexte<'_, impl Applique>) -> bool {
    cx.acquis().map_or_else(|| titulaire(cx, |_| true), |acquis| acquis.titulaire)
}

/// The same, with the rank of attaché principal (A17.al2).
pub(crate) fn attache_de_la_canssm(cx: &Contexte<'_, impl Applique>) -> bool {
    cx.acquis().map_or_else(|| titulaire(cx, |p| p.attache_principal), |acquis| acquis.attache)
}

#[inline]
fn titulaire(cx: &Contexte<'_, impl Applique>, rang: impl Fn(&Periode) -> bool) -> bool {
    cx.parmi(cx.roles().titulaires).any(|p| cx.occupe(p.plage) && rang(&p))
}

fn classe_de_l_agent<T: Applique>(cx: &Contexte<'_, T>, classe: Classe, non_tenue: bool, registre: &mut impl Registre) {
    let Some(ligne) = cx.texte().a18.lignes.get(usize::from(classe.rang())) else { return };
    let demandee = cx.classe;
    let nommee = ligne.nommees.contient(demandee);
    let propre = ou::<T>(nommee, || ligne.inferieures_propres.contient(demandee));
    let autre_filiere = || et::<T>(!cx.lecture_si(!propre, Lecture::L18), || ligne.inferieures.contient(demandee));
    let ouverte = ou::<T>(propre, autre_filiere);
    let disposition = if nommee { ligne.disposition } else { cx.texte().a18.inferieure };
    let refus = cx.texte().a18.autres;
    let (etat, disposition) = if ouverte { (Etat::Remplie, disposition) } else { fermee(cx, non_tenue, refus) };
    registre.noter_sans_chiffres(CodeConstat::A18Classe, etat, disposition);
}

/// A18.al3: a nomination that followed a second-section inscription calls for the weeks of perfectionnement.
fn perfectionnement(cx: &Contexte<'_, impl Applique>, registre: &mut impl Registre) {
    let derivation = cx.derivation();
    if derivation.nominations.appellent_des <= cx.reference || (derivation.incomplet && origine_crainte(cx)) {
        semaines(cx, CodeConstat::A18Perfectionnement, registre);
    }
}

/// Is the section that a nomination followed missing, and supposed to be the second one?
fn origine_crainte(cx: &Contexte<'_, impl Applique>) -> bool {
    cx.parmi(cx.roles().de_direction).any(|p| {
        origine_manque(cx.texte(), &p)
            && p.plage.debut <= cx.reference
            && est_de_direction(cx, p)
            && cx.section_origine(p) == SectionOrigine::Deuxieme
    })
}

/// The weeks of perfectionnement, for A18.al3 or A15.al3.2.
pub(crate) fn semaines<T: Applique>(cx: &Contexte<'_, T>, code: CodeConstat, registre: &mut impl Registre) {
    let a18 = &cx.texte().a18;
    let disposition =
        if code == CodeConstat::A15Perfectionnement { cx.texte().a15.perfectionnement } else { a18.perfectionnement };
    if T::AMENDE && cx.suites().cesdir {
        return attestation::du_cesdir(cx, code, disposition, registre);
    }
    let trouvees = cx.semaines();
    registre.noter(code, Etat::si(trouvees >= a18.semaines), disposition, || Chiffres {
        requis: Grandeur::Semaines(a18.semaines),
        constate: cx.tete().formation.semaines_perfectionnement.map_or(Grandeur::Rien, Grandeur::Semaines),
        manque: match cx.tete().formation.semaines_perfectionnement {
            Some(n) if n < a18.semaines => Grandeur::Semaines(a18.semaines.wrapping_sub(n)),
            _ => Grandeur::Rien,
        },
    });
}
