//! Fonctions, grades and pay statuses of a career period.

use super::date::Date;
use super::enumeration::enumeration;

enumeration! {
    /// The function held. The first nine are those that A3 knew when first published, the last three those that later states added.
    pub enum Fonction: "fonction" {
        /// Directeur général of a national fund.
        DirecteurGeneral = 1, "directeur_general", "directeur général", "chief executive";
        /// Directeur.
        Directeur = 2, "directeur", "directeur", "director";
        /// Directeur général adjoint.
        DirecteurGeneralAdjoint = 3, "directeur_general_adjoint", "directeur général adjoint", "deputy chief executive";
        /// Directeur adjoint.
        DirecteurAdjoint = 4, "directeur_adjoint", "directeur adjoint", "deputy director";
        /// Sous-directeur.
        SousDirecteur = 5, "sous_directeur", "sous-directeur", "assistant director";
        /// Agent comptable.
        AgentComptable = 6, "agent_comptable", "agent comptable", "chief accountant";
        /// Agent comptable adjoint.
        AgentComptableAdjoint = 7, "agent_comptable_adjoint", "agent comptable adjoint", "deputy chief accountant";
        /// Secrétaire général.
        SecretaireGeneral = 8, "secretaire_general", "secrétaire général", "secretary general";
        /// Directeur informatique.
        DirecteurInformatique = 9, "directeur_informatique", "directeur informatique", "computing director";
        /// Any management staff.
        Cadre = 10, "cadre", "cadre", "manager";
        /// Computing staff on the scale of A14.al1.1.
        Informaticien = 11, "informaticien", "informaticien", "computing specialist";
        /// Project leader (CANAM).
        ChefDeProjet = 12, "chef_de_projet", "chef de projet", "project leader";
        /// Head of a group of projects (mines).
        ChefDeGroupeDeProjets = 13, "chef_de_groupe_de_projets", "chef de groupe de projets", "head of a group of projects";
        /// Head of production (mines).
        ResponsableDeProduction = 14, "responsable_de_production", "responsable de production", "head of production";
        /// Accountant.
        Comptable = 15, "comptable", "comptable", "accountant";
        /// A computing emploi the commission may deem equivalent (A14.al1.1).
        EquivalentInformatique = 16, "equivalent_informatique", "emploi informatique à apprécier", "computing post to be judged equivalent";
        /// Anything else.
        Autre = 17, "autre", "autre", "other";
        /// Directeur délégué of a national body (A3 from the list of 2003).
        DirecteurDelegue = 18, "directeur_delegue", "directeur délégué", "delegate director";
        /// Directeur de mission (A3 from the list of 2007).
        DirecteurDeMission = 19, "directeur_de_mission", "directeur de mission", "mission director";
        /// Agent de direction en mission (A3 from the list of 2010).
        AgentEnMission = 20, "agent_en_mission", "agent de direction en mission", "senior manager on mission";
    }
}

enumeration! {
    /// A grade that A12.al1 or A17.al2 looks at.
    pub enum Qualite: "qualite" {
        /// None of these.
        Aucune = 1, "aucune", "aucune", "none";
        /// Category B of ORGANIC.
        CategorieB = 2, "categorie_b", "catégorie B", "category B";
        /// Cadre administratif (AVA).
        CadreAdministratif = 3, "cadre_administratif", "cadre administratif", "administrative manager";
        /// Responsable technique (AVA).
        ResponsableTechnique = 4, "responsable_technique", "responsable technique", "technical manager";
        /// Titular of category A (CANSSM).
        TitulaireCategorieA = 5, "titulaire_categorie_a", "titulaire de catégorie A", "category A official";
        /// Chef de service (mines, local bodies).
        ChefDeService = 6, "chef_de_service", "chef de service", "head of department";
        /// Level E or above of the agreement of the CANAM (A12 from the list of 2007).
        NiveauE = 7, "niveau_e", "niveau E (CANAM)", "level E (CANAM)";
    }
}

enumeration! {
    /// Why an emploi lower than the one left keeps its holder the class he had (A19.al3, A19.al4 from the list of 2012).
    pub enum Maintien: "maintien" {
        /// His emploi was reclassed lower by a merger.
        Fusion = 1, "fusion", "emploi reclassé par une fusion", "post reclassed by a merger";
        /// He was asked to direct a body to be set up.
        CreationOrganisme = 2, "creation_organisme", "direction d’un organisme à créer", "head of a body to be set up";
    }
}

enumeration! {
    /// The service of a civil servant of section 3 (A10.al1 from the list of 2010).
    pub enum StatutAgent: "statut_agent" {
        /// Civil servant of the State.
        Etat = 1, "etat", "fonctionnaire de l’État", "State civil servant";
        /// Of a local authority.
        Territoriale = 2, "territoriale", "fonctionnaire territorial", "territorial civil servant";
        /// Of a hospital.
        Hospitaliere = 3, "hospitaliere", "fonctionnaire hospitalier", "hospital civil servant";
        /// Under contract, at the level of category A.
        Contractuel = 4, "contractuel", "agent contractuel", "contractual agent";
    }
}

impl Fonction {
    /// Is it one of the fonctions of A3, in whatever state of the text?
    #[inline]
    #[must_use]
    pub const fn est_de_l_article_3(self) -> bool {
        self.code() <= Self::DirecteurInformatique.code() || self.code() >= Self::DirecteurDelegue.code()
    }
}

/// The approval of the agent in the emploi (A4.al2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Agrement {
    /// None known.
    #[default]
    Aucun,
    /// None is required for this emploi (R123-48).
    SansObjet,
    /// Given on that day.
    Le(Date),
}
