//! Emplois that an agent de direction may take without being on the list (A23).

use super::acces::{Acces, FaitsAcces, TitreAcces, acces_sous, etat_du_fait};
use crate::constat::Etat;
use crate::texte::lectures::Lectures;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::enumeration::enumeration;
use crate::vocabulaire::organisme::{Regime, Region, TypeOrganisme};

enumeration! {
    /// The two ways of A23.al1.
    pub enum ModeDesignation: "mode_designation" {
        /// In addition to one's own emploi (A23.al1.1).
        Cumul = 1, "cumul", "en outre de son emploi", "in addition to one's own post";
        /// In its place (A23.al1.2).
        Designation = 2, "designation", "désignation dans un autre emploi", "appointment to another post";
    }
}

enumeration! {
    /// The agrément of the agent in the emploi he occupies.
    pub enum EtatAgrement: "etat_agrement" {
        /// Not agréé.
        Aucun = 1, "aucun", "aucun", "none";
        /// R. 123-48 leaves the emploi without agrément.
        SansObjet = 2, "sans_objet", "sans objet", "not applicable";
        /// Agréé (A4.al2).
        Obtenu = 3, "obtenu", "obtenu", "given";
    }
}

/// The agent and the emploi he occupies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AgentEnFonction {
    /// The class he belongs to (A4 to A6).
    pub classe: Classe,
    /// His agrément.
    pub agrement: EtatAgrement,
    /// The regime of his body.
    pub regime: Regime,
    /// Its kind.
    pub genre: TypeOrganisme,
    /// The administrative region of its seat, if known.
    pub region: Option<Region>,
    /// Inscribed in the class of the emploi when nominated, or since under article 15? Read for A23.al2 only; `None` when missing.
    pub inscrit_dans_la_classe: Option<bool>,
}

/// The emploi to be taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct EmploiVise {
    /// Its class; ask once per class for an emploi of two.
    pub classe: Classe,
    /// The regime of its body.
    pub regime: Regime,
    /// The administrative region of its seat, if known.
    pub region: Option<Region>,
    /// Is that another body than the agent's own?
    pub autre_organisme: bool,
}

/// Whether the emploi may be taken without inscription.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Designation {
    /// The least state of the conditions.
    pub etat: Etat,
    /// The first condition, in the order of the text, that has this state; the item of A23.al1 when all hold.
    pub disposition: Renvoi,
    /// The lectures consulted: L21 or none.
    pub lectures: Lectures,
}

/// May the agent take the emploi in this way without being on the list (A23)?
///
/// Who: in function in a body of A1 and agréé. An agent of a national body of the general or mining regime must have been inscribed
/// in the class of his emploi (A23.al2); since R. 123-48 leaves most of these emplois without agrément, `SansObjet` is enough there.
/// Which emploi: in addition, one of his own class in another body of the same region (A23.al1.1); or, in any body of A1, one of his
/// class or of a class that an inscription in his would open (A23.al1.2, A21: `faits` and `lectures` serve there).
#[must_use]
pub fn designation(
    mode: ModeDesignation,
    agent: &AgentEnFonction,
    emploi: &EmploiVise,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Designation {
    designation_sous(EtatDuTexte::E2000, mode, agent, emploi, faits, lectures)
}

/// [`designation`] under a state of the text: its regimes (A1), those whose national bodies A23.al2 names, what article 21 then opens.
/// Where R. 123-48 asks for an agrément, `SansObjet` is none, be the body one that A23.al2 names.
#[must_use]
pub fn designation_sous(
    etat: EtatDuTexte,
    mode: ModeDesignation,
    agent: &AgentEnFonction,
    emploi: &EmploiVise,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Designation {
    let texte = etat.texte();
    let article = &texte.a23;
    let national = texte.a01.est_national(agent.regime, agent.genre) && article.regimes.contains(&agent.regime);
    let agree = match agent.agrement {
        EtatAgrement::Obtenu => true,
        EtatAgrement::SansObjet => texte.r123_48.laisse(agent.regime, agent.genre),
        EtatAgrement::Aucun => false,
    };
    let inscrit = if national { etat_du_fait(agent.inscrit_dans_la_classe) } else { Etat::Remplie };
    let (item, lieu, classe) = match mode {
        ModeDesignation::Cumul => {
            (article.cumul, autre_de_la_region(agent, emploi), propre_classe(agent, emploi, article.cumul))
        }
        ModeDesignation::Designation => {
            (article.designation, Etat::Remplie, classe_accessible(etat, agent, emploi, faits, lectures))
        }
    };
    let conditions = [
        (Etat::si(texte.a01.nomme(agent.regime) && agree), article.agent),
        (inscrit, article.national),
        (lieu.min(Etat::si(texte.a01.nomme(emploi.regime))), item),
        (classe.etat, classe.disposition),
    ];
    let resultat =
        conditions.iter().fold((Etat::Remplie, item), |moindre, &c| if c.0 < moindre.0 { c } else { moindre });
    Designation { etat: resultat.0, disposition: resultat.1, lectures: classe.lectures }
}

/// Another body whose seat is in the same administrative region.
fn autre_de_la_region(agent: &AgentEnFonction, emploi: &EmploiVise) -> Etat {
    let meme_region = agent.region.zip(emploi.region).map(|(a, b)| a == b);
    Etat::si(emploi.autre_organisme).min(etat_du_fait(meme_region))
}

fn propre_classe(agent: &AgentEnFonction, emploi: &EmploiVise, disposition: Renvoi) -> Acces {
    Acces {
        etat: Etat::si(agent.classe == emploi.classe),
        disposition,
        lectures: Lectures::DEFAUT,
        classe: emploi.classe,
    }
}

/// The same class, or one that article 21 opens from it.
fn classe_accessible(
    etat: EtatDuTexte,
    agent: &AgentEnFonction,
    emploi: &EmploiVise,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Acces {
    if agent.classe == emploi.classe {
        return propre_classe(agent, emploi, etat.texte().a23.designation);
    }
    let faits = FaitsAcces { regime: Some(emploi.regime), ..*faits };
    acces_sous(etat, TitreAcces::Inscription, agent.classe, emploi.classe, &faits, lectures)
}
