//! The three sections of the list (A7.al1), the section a nomination came from, the route by which a request is filed.

use super::enumeration::enumeration;

enumeration! {
    /// A section of the list (A7.al1).
    pub enum Section: "section" {
        /// Anciens élèves and assimilés (A8.al1).
        Premiere = 1, "premiere", "première section", "first section";
        /// Other candidates of a certain age (A9).
        Deuxieme = 2, "deuxieme", "deuxième section", "second section";
        /// State civil servants (A10.al1).
        Troisieme = 3, "troisieme", "troisième section", "third section";
    }
}

enumeration! {
    /// The section of an inscription, with the widened third section of R123-45.al6 apart.
    pub enum SectionOrigine: "section_origine" {
        /// First section.
        Premiere = 1, "premiere", "première section", "first section";
        /// Second section.
        Deuxieme = 2, "deuxieme", "deuxième section", "second section";
        /// Third section.
        Troisieme = 3, "troisieme", "troisième section", "third section";
        /// Third section as widened by ministerial arrêté (R123-45.al6).
        TroisiemeElargie = 4, "troisieme_elargie", "troisième section élargie", "widened third section";
    }
}

enumeration! {
    /// The position of A19 that makes an agent deemed to be on the list.
    pub enum TypePosition: "type_position" {
        /// Detachment (A19.al1).
        Detachement = 1, "detachement", "détachement", "secondment";
        /// A position treated as detachment by the agreements (A19.al1).
        Assimilee = 2, "assimilee", "position assimilée", "assimilated position";
        /// Loss of the emploi through a merger or absorption (A19.al2).
        PerteEmploi = 3, "perte_emploi", "perte d’emploi par fusion ou absorption", "loss of post by merger";
    }
}

enumeration! {
    /// The route by which a request is filed (A16 from the list of 2013).
    pub enum Voie: "voie" {
        /// By post.
        Postale = 1, "postale", "voie postale", "by post";
        /// On the site of the secretariat.
        Dematerialisee = 2, "dematerialisee", "voie dématérialisée", "electronic filing";
    }
}

enumeration! {
    /// What the person is at the reference date.
    pub enum Situation: "situation" {
        /// Holds an emploi de direction, agréé in it (A4.al2).
        AgentDeDirection = 1, "agent_de_direction", "agent de direction", "senior manager";
        /// Holds an emploi de direction of a national body that needs no agrément (A15.al1, R. 123-48).
        AgentNational = 2, "agent_national", "agent de direction d’un organisme national", "senior manager of a national body";
        /// Deemed on the list while detached or deprived of the emploi (A19).
        ReputeInscrit = 3, "repute_inscrit", "réputé inscrit (article 19)", "deemed listed (article 19)";
        /// Any other staff of a body of A1 (A17).
        Cadre = 4, "cadre", "cadre ou assimilé", "manager";
        /// State civil servant (A10).
        Fonctionnaire = 5, "fonctionnaire", "fonctionnaire de l’État", "State civil servant";
        /// Nobody of these (A20.al4).
        HorsOrganisme = 6, "hors_organisme", "hors d’un organisme visé", "outside the bodies of the text";
        /// In a regional health agency after an agrément in an emploi de direction (A19bis, lists from 2012 on).
        AgentArs = 7, "agent_ars", "agent de direction en agence régionale de santé", "senior manager in a regional health agency";
    }
}
