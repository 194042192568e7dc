//! What a finding rests on: its own provision, then every other that gave it a figure or carried it.
//!
//! A decision names one provision a finding. What else settled it follows from the decision itself and from the text applied, so it is
//! asked beside the decision, and shown in every sentence.

use crate::constat::{CodeConstat, Constat, Etat, Grandeur};
use crate::decision::Decision;
use crate::etapes::mesure::jours_exiges;
use crate::texte::Texte;
use crate::texte::annexe::ValeurDiplome;
use crate::texte::art_09::Motif;
use crate::texte::art_12::DureeMinimale;
use crate::texte::lectures::Lecture;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::date::Date;
use heapless::Vec;

/// Most provisions that one finding rests on.
pub const FONDEMENT_MAX: usize = 8;

/// The provisions that a finding rests on, in order: its own first.
pub type Fondement = Vec<Renvoi, FONDEMENT_MAX>;

/// The provisions that the finding of that rank rests on, in order, under the state of the text that governs the list: its own
/// disposition first, then what changed its figures or carried it. Empty when there is no such finding.
///
/// ```
/// # use liste_aptitude_noyau::{evaluer, fondement::fondement, format::json::lire_ligne_json};
/// let ligne = r#"{"dossier":{"id":"A","naissance":"1958-05-01","inscrit_1999":true},"demande":{"annee":2000,"classe":"AD3"}}"#;
/// let (dossier, demande) = lire_ligne_json(ligne).expect("checked facts");
/// let decision = evaluer(&dossier, &demande);
/// let age = decision.constats.iter().position(|c| c.code.nom() == "a9_age").expect("the age is examined");
/// assert_eq!(format!("{:?}", fondement(&decision, age)), "[A9.al1, A26.al1]");
/// ```
#[must_use]
pub fn fondement(decision: &Decision, rang: usize) -> Fondement {
    fondement_sous(EtatDuTexte::de_la_liste(decision.annee), decision, rang)
}

/// [`fondement`] of a decision given under a state of the text asked for.
#[must_use]
pub fn fondement_sous(etat: EtatDuTexte, decision: &Decision, rang: usize) -> Fondement {
    decision.constats.get(rang).map_or_else(Vec::new, |constat| du_constat(etat, decision, constat))
}

/// The same for a finding of the decision. A provision is added only when the finding cites the text given: that of another state
/// would be none of its own.
pub(crate) fn du_constat(etat: EtatDuTexte, decision: &Decision, constat: &Constat) -> Fondement {
    let texte = etat.texte();
    let mut fondement = Vec::new();
    let mut ajouter = |renvoi: Renvoi| {
        if !fondement.contains(&renvoi) {
            let _ = fondement.push(renvoi); // never full: see FONDEMENT_MAX
        }
    };
    let cite = constat.disposition;
    ajouter(cite);
    match constat.code {
        CodeConstat::A17Classe | CodeConstat::A18Classe if cite == texte.a20.autre_classe => {
            let a_assimiler = decision.constats.iter().any(|c| c.code == CodeConstat::A20Assimilation);
            ajouter(if a_assimiler { texte.a20.assimilation } else { texte.a20.reputes_inscrits });
        }
        // A7.al1 opens that class to the agents of A17.al2 alone.
        CodeConstat::A7Section if decision.classe == texte.a09.classe_deuxieme_canssm => ajouter(texte.a17.reserve),
        CodeConstat::A9Age => age(texte, decision, constat, &mut ajouter),
        CodeConstat::A12Duree => anciennete(etat, decision, constat, &mut ajouter),
        CodeConstat::A13DureeFonctions => fonctions(texte, decision, constat, &mut ajouter),
        CodeConstat::A14Diplome if cite == texte.a14.diplome => {
            if let Grandeur::Diplome(diplome) = constat.chiffres.constate
                && let ValeurDiplome::Inscrit(entree) = texte.annexe.valeur(diplome)
            {
                ajouter(entree);
            }
        }
        // The weeks required are those of A18.al3.
        CodeConstat::A15Perfectionnement if cite == texte.a15.perfectionnement => ajouter(texte.a18.perfectionnement),
        _ => {}
    }
    let janvier = Date::premier_du_mois(decision.annee, texte.a11.mois_de_reference);
    if decision.date_reference != janvier && se_juge_a_la_reference(constat.code) {
        ajouter(texte.a11.depart);
    }
    fondement
}

/// Is the finding looked at on the reference date, wherever that is?
const fn se_juge_a_la_reference(code: CodeConstat) -> bool {
    use CodeConstat as C;
    match code {
        C::A15Classe
        | C::A17Classe
        | C::A18Classe
        | C::A9Age
        | C::A10Anciennete
        | C::A10Age
        | C::A10Fonctions
        | C::A12Duree
        | C::A13DureeFonctions
        | C::A14Emploi
        | C::A15CinqAns
        | C::A15TroisAns
        | C::A15Duree
        | C::A18AutreOrganisme => true,
        C::A16Date
        | C::A16Exemplaires
        | C::A16Recommande
        | C::A16Classes
        | C::A16Pieces
        | C::A20Assimilation
        | C::A18Perfectionnement
        | C::A8Section
        | C::A7Section
        | C::A10Proposition
        | C::A14Diplome
        | C::A14Attestation
        | C::A15Age
        | C::A15Perfectionnement
        | C::A10Statut => false,
    }
}

/// The age of the second section: A26 where less is enough; where A14 lowers it and is itself left to the commission, what leaves it so.
fn age(texte: &Texte, decision: &Decision, constat: &Constat, ajouter: &mut impl FnMut(Renvoi)) {
    let a09 = &texte.a09;
    if constat.disposition == a09.age.disposition && remplie_malgre(constat) {
        ajouter(texte.a26.disposition);
    }
    let par_l_informatique =
        a09.abaisses.iter().any(|a| a.motif == Motif::Informatique && a.disposition == constat.disposition);
    if par_l_informatique && constat.etat == Etat::Appreciation {
        let des_trois = |c: &&Constat| {
            matches!(c.code, CodeConstat::A14Emploi | CodeConstat::A14Diplome | CodeConstat::A14Attestation)
        };
        let laissees = decision.constats.iter().filter(des_trois).filter(|c| c.etat == Etat::Appreciation);
        laissees.for_each(|c| ajouter(c.disposition));
    }
}

/// The seniority of A12: the row that fixes it, what the first section takes off, A26 where less is enough.
fn anciennete(etat: EtatDuTexte, decision: &Decision, constat: &Constat, ajouter: &mut impl FnMut(Renvoi)) {
    let texte = etat.texte();
    let Some(ligne) = ligne_de_l_article_12(texte, decision, constat) else { return };
    ajouter(ligne.disposition);
    let entier = ligne.exige;
    let reduit = match constat.chiffres.requis {
        Grandeur::Annees(requis) | Grandeur::Age(requis) => requis < entier.annees,
        Grandeur::Jours(requis) => requis < jours_exiges(entier, decision.date_reference, 0),
        _ => false,
    };
    if reduit {
        ajouter(etat.reduction(decision.classe).disposition);
    }
    if remplie_malgre(constat) && !decision.lectures_sollicitees.contient(Lecture::L12) {
        ajouter(texte.a26.disposition);
    }
}

/// The row of A12.al3 for the class asked, if the finding is of that text.
pub(crate) fn ligne_de_l_article_12<'a>(
    texte: &'a Texte,
    decision: &Decision,
    constat: &Constat,
) -> Option<&'a DureeMinimale> {
    let ligne = texte.a12.durees.iter().find(|l| l.classe == decision.classe)?;
    ligne.disposition.du_meme_article(constat.disposition).then_some(ligne)
}

/// The time of A13: what the commission may take off, and the row where the finding cites a power.
fn fonctions(texte: &Texte, decision: &Decision, constat: &Constat, ajouter: &mut impl FnMut(Renvoi)) {
    if constat.etat != Etat::Appreciation {
        return;
    }
    let Some(ligne) = texte.a13.lignes.iter().find(|l| l.classe == decision.classe) else { return };
    let cite = constat.disposition;
    let particulier = ligne.ancien_eleve.filter(|p| constat.chiffres.requis == Grandeur::Annees(p.exige.annees));
    let fixe = particulier.map_or(ligne.disposition, |p| p.disposition);
    if cite == fixe {
        ajouter(ligne.reduction.pouvoir);
    } else if cite.article_du_texte() != fixe.article_du_texte() || cite.du_meme_article(fixe) {
        ajouter(fixe);
    }
}

/// Is the condition met with less than it requires?
fn remplie_malgre(constat: &Constat) -> bool {
    use Grandeur as G;
    constat.etat == Etat::Remplie
        && match (constat.chiffres.constate, constat.chiffres.requis) {
            (G::Age(a) | G::Annees(a), G::Age(b) | G::Annees(b)) => a < b,
            (G::Duree(a), G::Annees(b) | G::Age(b)) => a.annees < b,
            (G::Jours(a), G::Jours(b)) => a < b,
            // An age that nobody knows meets nothing by itself.
            (G::Rien, G::Age(_) | G::Annees(_)) => true,
            _ => false,
        }
}
