//! Emplois that an agent of a regional health agency may take without being on the list (A19bis.al1, A23bis, from the list of 2012 on).

use super::acces::{Acces, FaitsAcces, TitreAcces, acces_sous, etat_du_fait};
use crate::constat::Etat;
use crate::texte::lectures::Lectures;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::Classe;

/// The agent and what he was before his nomination in the agency; `None` is a missing fact.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AgentEnAgence {
    /// The class that his emploi in the agency corresponds to.
    pub classe: Classe,
    /// Before that, was he agréé in an emploi of that class (A23bis)?
    pub agree: Option<bool>,
    /// Before that, was he inscribed in that class on any list (A23bis)?
    pub inscrit: Option<bool>,
    /// Is he the director of the agency (A19bis.al1)? What follows is read for a director only.
    pub directeur: bool,
    /// Before that, was he agréé in a D1 emploi?
    pub agree_d1: Option<bool>,
    /// Was he inscribed in D1 on the list in force when he was nominated?
    pub inscrit_d1: Option<bool>,
}

/// May he accede to an emploi of that class, in a body of the regime of `faits`, without being on the list?
///
/// Two ways, of which the better is given, the first on a tie. The director of an agency who was agréé, or inscribed when nominated, in D1:
/// D1 emplois (A19bis.al1). An agent agréé or inscribed before in the class that his emploi there corresponds to: emplois of that class, and
/// those that an inscription in it would open (A23bis, A21: `faits` and `lectures` serve there). Where the text has neither, the rule stands:
/// one must be inscribed (A21.al1).
#[must_use]
pub fn retour_d_agence_sous(
    etat: EtatDuTexte,
    agent: &AgentEnAgence,
    emploi: Classe,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Acces {
    let texte = etat.texte();
    let sans_lecture = |etat, disposition| Acces { etat, disposition, lectures: Lectures::DEFAUT, classe: emploi };
    let Some(regle) = etat.suites().retour_d_agence else {
        return sans_lecture(Etat::NonRemplie, texte.a21.inscription);
    };
    let lieu = etat_du_fait(faits.regime.map(|regime| texte.a01.nomme(regime)));
    let l_un_ou_l_autre = |agree, inscrit| etat_du_fait(agree).max(etat_du_fait(inscrit));
    let classe = if agent.classe == emploi {
        sans_lecture(Etat::Remplie, regle.agent)
    } else {
        acces_sous(etat, TitreAcces::Inscription, agent.classe, emploi, faits, lectures)
    };
    let conditions = [
        (l_un_ou_l_autre(agent.agree, agent.inscrit), regle.agent),
        (lieu, regle.agent),
        (classe.etat, classe.disposition),
    ];
    let comme_agent =
        conditions.iter().fold((Etat::Remplie, regle.agent), |moindre, &c| if c.0 < moindre.0 { c } else { moindre });
    let comme_directeur = l_un_ou_l_autre(agent.agree_d1, agent.inscrit_d1).min(lieu);
    if agent.directeur && emploi == regle.classe_du_directeur && comme_directeur >= comme_agent.0 {
        return sans_lecture(comme_directeur, regle.directeur);
    }
    Acces { lectures: classe.lectures, ..sans_lecture(comme_agent.0, comme_agent.1) }
}
