//! What the later states add: classes kept after a merger (A28.al2, A28.al3), agents of a regional health agency (A5.al1.1, A19bis), and
//! those who are judged as of an earlier day (A28.al1).

use super::{Appartenance, Retenu, article_15, assimiler, classe_conservee, situer};
use crate::decision::Situation;
use crate::demande::Demande;
use crate::etapes::classement::{agrement_de_direction, agrements, classe_au, dernier_agree, est_liste, la_plus_haute};
use crate::etapes::contexte::Contexte;
use crate::etapes::instruction::periode::{est_ars, est_tenu, premiere_table};
use crate::etapes::instruction::{Emploi, Instruction};
use crate::texte::lectures::{Lecture, Lectures};
use crate::texte::ordre::couvre;
use crate::texte::suites::{Conservee, Gel};
use crate::texte::tables::Table;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;

/// Whom neither an emploi de direction nor a national one places: an agent of an agency, or of another emploi with a kept class.
pub(super) fn autre<'a>(cx: &Contexte<'a, impl Applique>, cadre: Option<Emploi<'a>>) -> Option<Appartenance<'a>> {
    agent_ars(cx).or_else(|| par_classe_conservee(cx, cadre?))
}

/// A5.al1.1, A19bis.al2: in an agency, after an agrément in an emploi de direction, the higher of the two classes.
fn agent_ars<'a>(cx: &Contexte<'a, impl Applique>) -> Option<Appartenance<'a>> {
    if !cx.suites().ars {
        return None;
    }
    let mut choisi: Option<(Emploi<'a>, Classe, Emploi<'a>)> = None;
    let agences = cx.parmi(cx.roles().particulieres).filter(|p| est_ars(p));
    for periode in agences.filter(|p| cx.occupe(p.plage)) {
        if choisi.is_none_or(|(c, ..)| c.plage.debut <= periode.plage.debut)
            && let Some(declaree) = periode.classe_declaree
            && let Some(anterieur) = dernier_agree(cx, periode, false)
        {
            choisi = Some((periode, declaree, anterieur));
        }
    }
    let (periode, declaree, anterieur) = choisi?;
    let anterieure = classe_au(cx, anterieur, periode.plage.debut.veille());
    let classe = anterieure.map_or(declaree, |anterieure| la_plus_haute(declaree, anterieure));
    let conserve = classe_conservee(cx, Retenu { periode, classe });
    Some(Appartenance {
        situation: Situation::AgentArs,
        classe: Some(if conserve { cx.texte().a05.classe_conservee } else { classe }),
        retenu: Some(periode.periode),
        article15: None,
        a_assimiler: false,
        conservee: false,
    })
}

fn par_classe_conservee<'a>(cx: &Contexte<'a, impl Applique>, cadre: Emploi<'a>) -> Option<Appartenance<'a>> {
    let conservee = conservee(cx)?;
    let o = cadre.organisme;
    let national = cx.texte().a01.est_national(o.regime, o.genre);
    let propre = if est_liste(cx, cadre) { classe_au(cx, cadre, cx.reference) } else { None };
    Some(Appartenance {
        situation: Situation::AgentDeDirection,
        classe: Some(conservee),
        retenu: Some(cadre.periode),
        article15: propre.and_then(|classe| article_15(cx, Retenu { periode: cadre, classe }, national)),
        a_assimiler: false,
        conservee: true,
    })
}

/// The class of the emploi, or the kept one where the emploi's is not as high.
#[inline]
pub(super) fn au_moins_la_conservee(cx: &Contexte<'_, impl Applique>, classe: Classe) -> Classe {
    if cx.roles().particulieres.est_vide() {
        return classe;
    }
    conservee(cx).filter(|&gardee| !couvre(classe, gardee)).unwrap_or(classe)
}

/// The class that A28.al2 or A28.al3 keeps: the highest, in the order in which the emplois began.
fn conservee(cx: &Contexte<'_, impl Applique>) -> Option<Classe> {
    let tenus = cx.roles().particulieres;
    let mut gardee = None;
    let mut apres: Option<(Date, u8)> = None;
    // From one emploi to the next begun, in the order of the career for those begun together.
    loop {
        let suivants = cx.parmi(tenus).filter(|p| apres.is_none_or(|a| (p.plage.debut, p.rang) > a));
        let Some(emploi) = suivants.min_by_key(|p| (p.plage.debut, p.rang)) else { return gardee };
        apres = Some((emploi.plage.debut, emploi.rang));
        for regle in cx.suites().conservees {
            if let Some(classe) = gardee_par(cx, regle, emploi) {
                gardee = Some(gardee.map_or(classe, |avant| la_plus_haute(avant, classe)));
            }
        }
    }
}

fn gardee_par(cx: &Contexte<'_, impl Applique>, regle: &Conservee, emploi: Emploi<'_>) -> Option<Classe> {
    let tenu = regle.jour <= cx.reference && est_tenu(regle, &emploi);
    if !tenu || agrement_de_direction(cx, emploi).is_none_or(|jour| jour > regle.jour) {
        return None;
    }
    let classe = classe_au(cx, emploi, regle.jour)?;
    let perdue = agrements(cx).any(|(p, jour)| {
        jour > regle.jour
            && jour <= cx.reference
            && classe_au(cx, p, jour).is_some_and(|nouvelle| couvre(nouvelle, classe))
    });
    (!perdue).then_some(classe)
}

/// A28.al1, if it applies to that person.
pub(crate) fn gel(cx: &Contexte<'_, impl Applique>, qui: &Appartenance<'_>) -> Option<&'static Gel> {
    let gel = cx.suites().gel.as_ref().filter(|g| (g.premiere..=g.derniere).contains(&cx.demande.annee))?;
    qui.retenu(cx).filter(|p| gel.regimes.contains(&p.organisme.regime))?;
    (!gel.selon_l28 || !cx.lecture(Lecture::L28)).then_some(gel)
}

/// `situer` where few are asked: on the days of A28.al1, for a dossier that is kept.
#[inline(never)]
pub(crate) fn situer_a_part<'a>(cx: &Contexte<'a, impl Applique>) -> Appartenance<'a> {
    situer(cx)
}

/// A28.al1: the person on the days that it puts in the place of the usual ones, in the class of the eve of the merger.
#[inline(never)]
pub(crate) fn geler<'a, T: Applique>(cx: &Contexte<'a, T>, gel: &Gel) -> (Contexte<'a, T>, Appartenance<'a>) {
    let juge = cx.gele_au(gel.reference);
    let mut juge_qui = situer_a_part(&juge);
    let veille = gel.veille_de_la_fusion;
    let derniere = cx.derivation().table;
    let table = Table::du_jour(veille).min(derniere);
    let (classe, lectures) = if cx.emplois().all(|p| p.derives.une_seule_table && premiere_table(&p, derniere) <= table)
    {
        // No table since changes anything.
        a_la_veille(&cx.instruction(), cx.demande, veille)
    } else {
        sous_la_table(&cx.instruction(), cx.demande, veille, table)
    };
    if let Some(classe) = classe {
        if juge_qui.classe.is_none() {
            juge_qui.situation = Situation::AgentDeDirection;
            juge_qui.article15 = None;
        }
        juge_qui.classe = Some(classe);
        juge.reprendre(lectures);
    }
    if gel.selon_l28 {
        juge.consulter(Lecture::L28);
    }
    let juge_qui = assimiler(&juge, juge_qui);
    (juge, juge_qui)
}

/// The same under an earlier table of article 3.
#[inline(never)]
fn sous_la_table<T: Applique>(
    instruction: &Instruction<'_, T>,
    demande: &Demande,
    jour: Date,
    table: Table,
) -> (Option<Classe>, Lectures) {
    let mut avant = instruction.dossier.copie();
    avant.deriver(instruction.texte, table);
    a_la_veille(&Instruction::de(&avant, instruction.texte), demande, jour)
}

/// The class that the first three situations give with both days at that one, and the lectures consulted.
fn a_la_veille<T: Applique>(
    instruction: &Instruction<'_, T>,
    demande: &Demande,
    jour: Date,
) -> (Option<Classe>, Lectures) {
    let cx = Contexte::au_jour(instruction, demande, jour);
    let qui = situer_a_part(&cx);
    let des_trois_premieres = !qui.conservee
        && matches!(qui.situation, Situation::ReputeInscrit | Situation::AgentDeDirection | Situation::AgentNational);
    (qui.classe.filter(|_| des_trois_premieres), cx.lectures_consultees())
}
