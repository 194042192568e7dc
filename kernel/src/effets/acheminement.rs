//! Which authority gets which copy of a request (A16.al2 to A16.al4), and of a claim, filed in the same way (A24.al1).

use crate::decision::Situation;
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::contexte::Contexte;
use crate::etapes::examen::situer;
use crate::etapes::instruction::instruire;
use crate::texte::art_16::{Circuit, Origine};
use crate::texte::version::{Applique, EtatDuTexte};

/// The route of the request of a candidate from there.
#[must_use]
pub const fn acheminement(origine: Origine) -> Circuit {
    acheminement_sous(EtatDuTexte::E2000, origine)
}

/// [`acheminement`] under a state of the text; from the list of 2013 on that of a request filed by post.
#[must_use]
pub const fn acheminement_sous(etat: EtatDuTexte, origine: Origine) -> Circuit {
    let [base, national, article_19] = etat.texte().a16.circuits;
    match origine {
        Origine::OrganismeDeBase => base,
        Origine::OrganismeNational => national,
        Origine::Article19 => article_19,
    }
}

/// Where a candidate comes from, by his situation and whether the emploi retained is in a national body; `None` for those whom A16 gives
/// no route: State civil servants, proposed by the minister (A10.al1), and persons outside the bodies of A1, those of a regional
/// health agency among them.
#[must_use]
pub const fn origine(situation: Situation, national: bool) -> Option<Origine> {
    match situation {
        Situation::ReputeInscrit => Some(Origine::Article19),
        Situation::AgentDeDirection | Situation::AgentNational | Situation::Cadre if national => {
            Some(Origine::OrganismeNational)
        }
        Situation::AgentDeDirection | Situation::AgentNational | Situation::Cadre => Some(Origine::OrganismeDeBase),
        Situation::Fonctionnaire | Situation::HorsOrganisme | Situation::AgentArs => None,
    }
}

/// The route of this very request, the candidate's situation being found as for a decision.
#[must_use]
pub fn acheminement_du_dossier(dossier: &DossierVu, demande: &Demande) -> Option<Circuit> {
    let etat = EtatDuTexte::de_la_liste(demande.annee);
    instruire!(dossier, etat, demande.annee, |instruction| {
        let qui = situer(&mut Contexte::nouveau(&instruction, demande)).qui;
        let a01 = &instruction.texte.texte().a01;
        let national = qui.retenu.is_some_and(|p| a01.est_national(p.organisme.regime, p.organisme.genre));
        origine(qui.situation, national).map(|origine| acheminement_sous(etat, origine))
    })
}
