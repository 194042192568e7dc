//! What the person is at R, and the class he belongs to (A4, A5.al1.1, A15, A17, A19, A20.al4).

mod suites;

pub(crate) use suites::{gel, geler, situer_a_part};

use super::classement::{agrement_de_direction, agrements, classe_au, est_de_direction, est_sans_agrement};
use super::contexte::Contexte;
use super::instruction::Emploi;
use crate::decision::Situation;
use crate::dossier::{Periode, Position};
use crate::texte::lectures::Lecture;
use crate::texte::ordre::couvre;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::organisme::TypeOrganisme;
use crate::vocabulaire::section::TypePosition;

/// What the person is, and by which emploi.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Appartenance<'a> {
    pub(crate) situation: Situation,
    /// The class he belongs to.
    pub(crate) classe: Option<Classe>,
    /// The emploi that makes him so: for a cadre the last one begun. Asked for by [`Appartenance::retenu`].
    retenu: Option<&'a Periode>,
    /// Does A15 restrict him, and to the class of which emploi?
    pub(crate) article15: Option<Classe>,
    /// Must the commission assimilate his situation to an emploi (A20.al4)?
    pub(crate) a_assimiler: bool,
    /// Is he agent de direction by a class that A28 keeps for him alone?
    pub(crate) conservee: bool,
}

#[derive(Clone, Copy)]
struct Retenu<'a> {
    periode: Emploi<'a>,
    classe: Classe,
}

impl<'a> Appartenance<'a> {
    /// The emploi that makes him so. Where that is settled it is looked up when it is asked for: few answers do, and the career is far away.
    #[inline]
    pub(crate) fn retenu(&self, cx: &Contexte<'a, impl Applique>) -> Option<&'a Periode> {
        match cx.acquis() {
            Some(acquis) => cx.emploi(acquis.retenu).map(|emploi| emploi.periode),
            None => self.retenu,
        }
    }
}

/// What he is, and whether the commission must assimilate it.
#[inline]
pub(crate) fn determiner<'a>(cx: &Contexte<'a, impl Applique>) -> Appartenance<'a> {
    assimiler(cx, situer(cx))
}

/// The same person, with what the commission must assimilate.
#[inline]
pub(crate) fn assimiler<'a>(cx: &Contexte<'_, impl Applique>, qui: Appartenance<'a>) -> Appartenance<'a> {
    Appartenance { a_assimiler: a_assimiler(cx, qui.situation), ..qui }
}

/// The first of the situations that applies. In the place of its only usual caller: see `suites::situer_a_part`.
#[inline(always)]
fn situer<'a, T: Applique>(cx: &Contexte<'a, T>) -> Appartenance<'a> {
    match acquise(cx) {
        Some(qui) => qui,
        None => situer_par_la_carriere(cx),
    }
}

/// What the person is, where that is settled.
#[inline]
fn acquise<'a>(cx: &Contexte<'a, impl Applique>) -> Option<Appartenance<'a>> {
    let acquis = cx.acquis()?;
    cx.reprendre(acquis.lectures);
    Some(Appartenance {
        situation: acquis.situation,
        classe: acquis.classe,
        retenu: None,
        article15: acquis.article15,
        a_assimiler: false,
        conservee: false,
    })
}

/// The same by going through the career.
#[inline(always)]
fn situer_par_la_carriere<'a, T: Applique>(cx: &Contexte<'a, T>) -> Appartenance<'a> {
    let simple = |situation, retenu| Appartenance {
        situation,
        classe: None,
        retenu,
        article15: None,
        a_assimiler: false,
        conservee: false,
    };
    if let Some((classe, quitte)) = repute_inscrit(cx) {
        return Appartenance { classe: Some(classe), ..simple(Situation::ReputeInscrit, Some(quitte)) };
    }
    let mut agree: Option<Retenu<'a>> = None;
    let mut national: Option<Retenu<'a>> = None;
    let mut cadre: Option<Emploi<'a>> = None;
    for periode in cx.emplois() {
        if !cx.occupe(periode.plage) || periode.interim || !cx.texte().a01.nomme(periode.organisme.regime) {
            continue;
        }
        if cadre.is_none_or(|c| c.plage.debut <= periode.plage.debut) {
            cadre = Some(periode);
        }
        if !est_de_direction(cx, periode) {
            continue;
        }
        let a_l_agrement = matches!(periode.agrement, Agrement::Le(jour) if jour <= cx.reference);
        let choisi = if a_l_agrement {
            &mut agree
        } else if dispense_d_agrement(cx, &periode) {
            &mut national
        } else {
            continue;
        };
        if choisi.is_none_or(|c| c.periode.plage.debut <= periode.plage.debut)
            && let Some(classe) = classe_au(cx, periode, cx.reference)
        {
            *choisi = Some(Retenu { periode, classe });
        }
    }
    let situation = if agree.is_some() { Situation::AgentDeDirection } else { Situation::AgentNational };
    if let Some(retenu) = agree.or(national) {
        return de_direction(cx, situation, retenu);
    }
    if T::AMENDE
        && let Some(autre) = suites::autre(cx, cadre)
    {
        return autre;
    }
    match cadre {
        Some(cadre) => simple(Situation::Cadre, Some(cadre.periode)),
        None if cx.dossier.fonction_publique.is_some() => simple(Situation::Fonctionnaire, None),
        None => simple(Situation::HorsOrganisme, None),
    }
}

/// An agent of direction of either kind, with the class A5.al1.1 may keep for him and the restriction of A15.
#[inline(always)]
fn de_direction<'a, T: Applique>(cx: &Contexte<'a, T>, situation: Situation, retenu: Retenu<'a>) -> Appartenance<'a> {
    let organisme = retenu.periode.organisme;
    let national = cx.texte().a01.est_national(organisme.regime, organisme.genre);
    let conserve = national && classe_conservee(cx, retenu);
    let classe = if conserve { cx.texte().a05.classe_conservee } else { retenu.classe };
    Appartenance {
        situation,
        classe: Some(if T::AMENDE { suites::au_moins_la_conservee(cx, classe) } else { classe }),
        retenu: Some(retenu.periode.periode),
        article15: article_15(cx, retenu, national),
        a_assimiler: false,
        conservee: false,
    }
}

/// A15.al2: the class to which he is restricted.
fn article_15<T: Applique>(cx: &Contexte<'_, T>, retenu: Retenu<'_>, national: bool) -> Option<Classe> {
    let organisme = retenu.periode.organisme;
    let etablissement = T::AMENDE && organisme.genre == TypeOrganisme::Etablissement;
    let vise = (national || etablissement) && cx.texte().a15.regimes.contains(&organisme.regime);
    (vise && restreint(cx, retenu)).then_some(retenu.classe)
}

/// A20.al4: must the commission assimilate his situation to an emploi? Whoever has no situation in the bodies of A1; under L20 also
/// whoever occupies none of their emplois on 1 January of the list year, wherever R stands, the persons of A19 apart.
#[inline]
fn a_assimiler<T: Applique>(cx: &Contexte<'_, T>, situation: Situation) -> bool {
    // Asked first: of most people their situation tells, whichever it is.
    let selon_la_situation = cx.jour == cx.janvier
        && situation != Situation::Fonctionnaire
        && !(T::AMENDE && cx.suites().article_19_compris);
    if selon_la_situation { situation == Situation::HorsOrganisme } else { a_assimiler_au_cas_par_cas(cx, situation) }
}

#[inline(never)]
fn a_assimiler_au_cas_par_cas<T: Applique>(cx: &Contexte<'_, T>, situation: Situation) -> bool {
    match situation {
        Situation::HorsOrganisme => true,
        Situation::ReputeInscrit if T::AMENDE && cx.suites().article_19_compris => {
            !en_poste_au_premier_janvier(cx) && !cx.lecture(Lecture::L20)
        }
        Situation::ReputeInscrit | Situation::AgentArs => false,
        // Only a civil servant is without post on the day looked at; on another day the career says.
        Situation::Fonctionnaire if cx.jour == cx.janvier => !cx.lecture(Lecture::L20),
        _ => cx.jour != cx.janvier && !en_poste_au_premier_janvier(cx) && !cx.lecture(Lecture::L20),
    }
}

pub(crate) fn en_poste_au_premier_janvier(cx: &Contexte<'_, impl Applique>) -> bool {
    cx.emplois().any(|p| {
        let en_cours = p.plage.debut <= cx.janvier && cx.janvier < p.plage.apres;
        en_cours && !p.interim && cx.texte().a01.nomme(p.organisme.regime)
    })
}

/// Emplois de direction that R. 123-48 leaves without agrément.
fn dispense_d_agrement(cx: &Contexte<'_, impl Applique>, periode: &Periode) -> bool {
    let exclusions = cx.texte().r123_48.exclusions;
    exclusions.iter().any(|e| e.vise(periode.organisme, periode.fonction, periode.plage.debut))
}

/// A5.al1.1: an earlier agrément in an emploi that was D1 when left keeps D1 in a national body, unless A5.al2 ended it (lecture
/// L5). The class is that of the eve of the nomination there, or of the last day of the earlier emploi: A6.al1 may have raised it.
fn classe_conservee(cx: &Contexte<'_, impl Applique>, retenu: Retenu<'_>) -> bool {
    let nomination = retenu.periode.plage.debut;
    let mut anterieurs = agrements(cx)
        .filter(|(p, _)| p.rang != retenu.periode.rang)
        .filter(|&(p, jour)| {
            let dernier_jour = nomination.min(p.plage.apres).veille();
            jour < nomination && classe_au(cx, p, dernier_jour) == Some(cx.texte().a05.classe_conservee)
        })
        .peekable();
    if anterieurs.peek().is_none() {
        return false;
    }
    let rien_n_y_met_fin = cx.lecture(Lecture::L5);
    anterieurs.any(|(p, jour)| rien_n_y_met_fin || !benefice_fini(cx, &[p.rang, retenu.periode.rang], jour))
}

/// After that day and by R: an agrément in an emploi de direction other than those, or the start of a function without agrément.
fn benefice_fini(cx: &Contexte<'_, impl Applique>, sauf: &[u8], apres: Date) -> bool {
    cx.emplois()
        .filter(|p| !sauf.contains(&p.rang))
        .filter_map(|p| agrement_de_direction(cx, p).or(est_sans_agrement(cx, p).then_some(p.plage.debut)))
        .any(|jour| jour > apres && jour <= cx.reference)
}

/// A15.al2: not inscribed at the nomination in a class covering the emploi's, and no inscription under A15 since (A15.al4).
fn restreint(cx: &Contexte<'_, impl Applique>, retenu: Retenu<'_>) -> bool {
    let debut = retenu.periode.plage.debut;
    !cx.dossier.inscriptions.iter().any(|i| {
        let a_la_nomination = i.couvre(debut) && couvre(i.classe, retenu.classe);
        let depuis = i.article15 && i.classe == retenu.classe && i.publication > debut && i.publication <= cx.reference;
        a_la_nomination || depuis
    })
}

/// A19: the class of the last emploi agréé before the position, while the position or its aftermath lasts.
#[inline(always)]
fn repute_inscrit<'a, T: Applique>(cx: &Contexte<'a, T>) -> Option<(Classe, &'a Periode)> {
    let position = cx.dossier.position.as_ref().filter(|p| p.plage.debut <= cx.reference)?;
    if T::AMENDE && position.genre == TypePosition::PerteEmploi && !cx.suites().perte_emploi {
        return None;
    }
    let entree = position.plage.debut;
    let mut dernier: Option<(Date, Date, Classe, &Periode)> = None;
    for (periode, jour) in agrements(cx).filter(|&(_, jour)| jour <= entree) {
        let cle = (jour, periode.plage.debut);
        if dernier.is_none_or(|(agrement, debut, ..)| (agrement, debut) <= cle)
            && let Some(classe) = classe_au(cx, periode, entree)
        {
            dernier = Some((cle.0, cle.1, classe, periode.periode));
        }
    }
    let (_, _, classe, quitte) = dernier?;
    let fini = debut_du_compte(cx, position).is_some_and(|depuis| retour(cx, depuis));
    (!fini).then_some((classe, quitte))
}

/// The day after which an event ends the benefit of A19; none while the position runs.
fn debut_du_compte(cx: &Contexte<'_, impl Applique>, position: &Position) -> Option<Date> {
    match position.genre {
        TypePosition::PerteEmploi => Some(position.plage.debut),
        TypePosition::Detachement | TypePosition::Assimilee => position.plage.fin.filter(|&fin| fin < cx.jour),
    }
}

/// After that day and by R: an agrément in an emploi de direction, or a nomination to something that needs none.
fn retour(cx: &Contexte<'_, impl Applique>, apres: Date) -> bool {
    let dans = |jour: Date| jour > apres && jour <= cx.reference;
    cx.emplois().any(|p| {
        let sans_objet = !p.interim && cx.texte().a01.nomme(p.organisme.regime) && p.agrement == Agrement::SansObjet;
        agrement_de_direction(cx, p).is_some_and(dans)
            || ((est_sans_agrement(cx, p) || sans_objet) && dans(p.plage.debut))
    })
}
