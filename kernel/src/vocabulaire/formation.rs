//! Titles and diplomas: R123-45.al3 and the annex of the arrêté.

use super::enumeration::enumeration;

enumeration! {
    /// A diploma that assimilates its holder to an ancien élève (R123-45.al3, 2° and 3°).
    pub enum DiplomeAssimile: "diplome_assimile" {
        /// None.
        Aucun = 1, "aucun", "aucun", "none";
        /// Cours supérieur of the FNOSS/UNCAF school, before 1 June 1961.
        FnossUncaf = 2, "fnoss_uncaf", "diplôme FNOSS/UNCAF", "FNOSS/UNCAF diploma";
        /// ENOES diploma.
        Enoes = 3, "enoes", "diplôme ENOES", "ENOES diploma";
    }
}

enumeration! {
    /// The computing diploma of A14.al1.2: a number of the annex, or one the commission may deem equivalent.
    pub enum DiplomeInformatique: "diplome_informatique" {
        /// None.
        Aucun = 1, "aucun", "aucun", "none";
        /// Left to the commission.
        Equivalent = 2, "equivalent", "diplôme à apprécier comme équivalent", "diploma to be judged equivalent";
        /// ANNEXE.1
        Annexe1 = 3, "annexe_1", "diplôme d’ingénieur d’une école habilitée à délivrer le titre", "engineering degree of a school accredited to give the title";
        /// ANNEXE.2
        Annexe2 = 4, "annexe_2", "titre d’ingénieur diplômé par l’État", "title of engineer certified by the State";
        /// ANNEXE.3
        Annexe3 = 5, "annexe_3", "maîtrise de mathématiques", "maîtrise in mathematics";
        /// ANNEXE.4
        Annexe4 = 6, "annexe_4", "maîtrise de mathématiques, mention ingénierie mathématique", "maîtrise in mathematics, option mathematical engineering";
        /// ANNEXE.5
        Annexe5 = 7, "annexe_5", "maîtrise de mathématiques appliquées et sciences sociales (MASS)", "maîtrise in applied mathematics and social sciences (MASS)";
        /// ANNEXE.6
        Annexe6 = 8, "annexe_6", "maîtrise d’informatique", "maîtrise in computer science";
        /// ANNEXE.7
        Annexe7 = 9, "annexe_7", "maîtrise de méthodes informatiques appliquées à la gestion (MIAGE)", "maîtrise in computing methods applied to management (MIAGE)";
        /// ANNEXE.8
        Annexe8 = 10, "annexe_8", "maîtrise IUP génie mathématique et informatique", "maîtrise IUP in mathematical and computer engineering";
        /// ANNEXE.9
        Annexe9 = 11, "annexe_9", "maîtrise IUP génie électrique et informatique industrielle", "maîtrise IUP in electrical engineering and industrial computing";
        /// ANNEXE.10
        Annexe10 = 12, "annexe_10", "MST mathématiques appliquées aux finances", "MST in mathematics applied to finance";
        /// ANNEXE.11
        Annexe11 = 13, "annexe_11", "MST expert en systèmes informatiques (universités Grenoble-I et Paris-VI)", "MST for experts in computer systems (universities Grenoble-I and Paris-VI)";
        /// ANNEXE.12
        Annexe12 = 14, "annexe_12", "MST informatique et statistique appliquées aux sciences de l’homme", "MST in computing and statistics applied to the human sciences";
        /// ANNEXE.13
        Annexe13 = 15, "annexe_13", "MST modèles mathématiques de l’économie et de la finance internationale", "MST in mathematical models of the economy and of international finance";
        /// ANNEXE.14
        Annexe14 = 16, "annexe_14", "MST systèmes de productions informatisées", "MST in computerised production systems";
        /// ANNEXE.15
        Annexe15 = 17, "annexe_15", "MST informatique et télécommunication", "MST in computing and telecommunication";
        /// ANNEXE.16
        Annexe16 = 18, "annexe_16", "MST robotique, électronique, communication", "MST in robotics, electronics, communication";
        /// ANNEXE.17
        Annexe17 = 19, "annexe_17", "MST génie électrique et informatique industrielle", "MST in electrical engineering and industrial computing";
        /// Validation of experience asked (A14.al1.2 from the list of 2008): left to the commission.
        Experience = 20, "experience", "validation de l’expérience demandée", "validation of experience asked";
    }
}
