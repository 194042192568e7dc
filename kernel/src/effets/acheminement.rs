//! Which authority gets which copy of a request (A16.al2 to A16.al4), and of a claim (A24.al1), filed in the same way until the list of 2012.

use crate::decision::Situation;
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::etapes::contexte::Contexte;
use crate::etapes::examen::situer;
use crate::etapes::instruction::instruire;
use crate::texte::art_16::{Circuit, Destinataire, Origine};
use crate::texte::renvoi::Renvoi;
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
        let mut cx = Contexte::nouveau(&instruction, demande);
        let qui = situer(&mut cx).qui;
        let a01 = &instruction.texte.texte().a01;
        let national = qui.retenu(&cx).is_some_and(|p| a01.est_national(p.organisme.regime, p.organisme.genre));
        origine(qui.situation, national).map(|origine| acheminement_sous(etat, origine))
    })
}

/// How a claim is filed (A24.al1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct VoieDeReclamation {
    /// Who receives it.
    pub destinataire: Destinataire,
    /// By registered letter with acknowledgement of receipt?
    pub accuse_de_reception: bool,
    /// The route of the request, which the claim takes too; `None` where A24 gives a route of its own.
    pub circuit: Option<Circuit>,
    /// Where it stands.
    pub disposition: Renvoi,
}

/// The route of the claim of a candidate from there: that of a request, until the list of 2012; from then on a letter to the secretariat.
#[must_use]
pub fn voie_de_reclamation_sous(etat: EtatDuTexte, origine: Origine) -> VoieDeReclamation {
    let disposition = etat.texte().a24.reclamation;
    let circuit = acheminement_sous(etat, origine);
    match etat.suites().voie_de_reclamation {
        Some(destinataire) => VoieDeReclamation { destinataire, accuse_de_reception: true, circuit: None, disposition },
        None => VoieDeReclamation {
            destinataire: circuit.destinataire,
            accuse_de_reception: false,
            circuit: Some(circuit),
            disposition,
        },
    }
}
