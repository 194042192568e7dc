//! What is settled of a dossier that is kept: the steps that go through the career, taken once for every reference date after its facts.

use super::appartenance::situer_a_part;
use super::conditions::{fonctions, informatique};
use super::contexte::Contexte;
use super::instruction::Instruction;
use super::recevabilite::{attache_de_la_canssm, titulaire_de_la_canssm};
use crate::demande::{ANNEE_LISTE_MIN, Demande};
use crate::dossier::derivation::{Acquis, Qualifies};
use crate::dossier::{DossierVu, Plage};
use crate::texte::lectures::Lectures;
use crate::texte::version::{EtatDuTexte, Initial};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;

impl DossierVu {
    /// Works out what later questions under the initial text then take as it is: what the person is, and the times of articles 12, 13 and
    /// 14, for every list after the last of his facts that does not run. It takes some thousands of instructions: for a dossier that is
    /// kept and asked again. No answer depends on it; a dossier prepared for another state is left as it is.
    pub fn etablir(&mut self) {
        self.tete.acquis = Acquis::RIEN;
        if self.tete.derivation.etat == Some(EtatDuTexte::E2000) {
            self.tete.derivation.qualifies = Qualifies::de(self);
            self.tete.acquis = acquis(self);
        }
    }
}

fn acquis(dossier: &DossierVu) -> Acquis {
    let des = dernier_jour(dossier);
    // On the day after, what runs tells itself from what ends on that day.
    let jour = des.lendemain();
    // The steps below look at nothing of it but its lectures.
    let demande = Demande {
        annee: ANNEE_LISTE_MIN,
        classe: Classe::D1,
        lectures: Lectures::DEFAUT,
        depot: None,
        reduction_demandee: true,
    };
    let cx = Contexte::au_jour(&Instruction::de(dossier, Initial), &demande, jour);
    let qui = situer_a_part(&cx);
    let lectures = cx.lectures_consultees();
    let fonctions = fonctions::comptes(&cx);
    let informatique = informatique::en_cours(&cx);
    if cx.lectures_consultees() != lectures {
        return Acquis::RIEN; // never: the times depend on no lecture but those that the questions ask
    }
    Acquis {
        des,
        lectures,
        situation: qui.situation,
        classe: qui.classe,
        retenu: qui
            .retenu(&cx)
            .and_then(|p| cx.emplois().find(|e| core::ptr::eq(e.periode, p)))
            .map_or(u8::MAX, |e| e.rang),
        article15: qui.article15,
        titulaire: titulaire_de_la_canssm(&cx),
        attache: attache_de_la_canssm(&cx),
        fonctions,
        informatique,
    }
}

/// The first reference date for which every day that the dossier names is past, and every period begun.
fn dernier_jour(dossier: &DossierVu) -> Date {
    let agrement = |agrement| match agrement {
        Agrement::Le(jour) => jour.lendemain(),
        Agrement::SansObjet | Agrement::Aucun => Date::TOUJOURS,
    };
    let carriere = dossier.carriere.iter().flat_map(|p| {
        let reclassements = p.reclassements.iter().map(|r| r.date.lendemain());
        reclassements.chain([p.plage.passee(), agrement(p.agrement)])
    });
    let inscriptions = dossier.inscriptions.iter().map(|i| i.publication.lendemain());
    let position = dossier.position.map(|p| p.plage).map(Plage::passee);
    carriere.chain(inscriptions).chain(position).max().unwrap_or(Date::TOUJOURS)
}
