//! Article R. 123-9 of the code: the school, its missions, whom it trains, and what of hers the arrêté asks for.

use super::renvoi::Renvoi;
use super::{art_09, art_12, art_14, art_18, r123_45};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::enumeration;

const ARTICLE: Renvoi = Renvoi::R123_9;

enumeration! {
    /// The name of the school.
    pub enum NomEcole: "nom_ecole" {
        /// The name the arrêté knows.
        Cnesss = 1, "cnesss", "Centre national d’études supérieures de sécurité sociale", "CNESSS, national centre for higher social-security studies";
        /// The name since 2004.
        En3s = 2, "en3s", "École nationale supérieure de sécurité sociale", "EN3S, national higher school of social security";
    }
}

/// Last day of the name that the arrêté knows; the other name is that of every later day.
pub const DERNIER_JOUR_DU_CNESSS: Date = Date::du_texte(2004, 10, 12);

enumeration! {
    /// A mission of the school: codes are the numbers of the article.
    pub enum Mission: "mission" {
        /// R123-9.1
        Concours = 1, "concours", "concours d’entrée et épreuves de sélection", "entrance competitions and selection tests";
        /// R123-9.2
        FormationsQualifiantes = 2, "formations_qualifiantes", "formation aux fonctions d’agent de direction et d’agent comptable", "training for the functions of senior manager and chief accountant";
        /// R123-9.3
        Recrutement = 3, "recrutement", "recrutement et formation d’autres cadres supérieurs, avec les administrations et organismes", "recruitment and training of other senior staff, with administrations and bodies";
        /// R123-9.4
        Diplomes = 4, "diplomes", "diplômes des formations dispensées", "diplomas of the training given";
        /// R123-9.5
        FormationContinue = 5, "formation_continue", "formation continue et transitions professionnelles", "continuing training and career transitions";
        /// R123-9.6
        Etudes = 6, "etudes", "études et recherches", "studies and research";
        /// R123-9.7
        Cooperation = 7, "cooperation", "coopération internationale", "international cooperation";
        /// R123-9.8
        Ihps = 8, "ihps", "gestion de l’Institut des hautes études de protection sociale", "management of the institute of higher studies in social protection";
    }
}

impl Mission {
    /// Where the mission stands.
    #[must_use]
    pub const fn disposition(self) -> Renvoi {
        ARTICLE.n(match self {
            Self::Concours => 1,
            Self::FormationsQualifiantes => 2,
            Self::Recrutement => 3,
            Self::Diplomes => 4,
            Self::FormationContinue => 5,
            Self::Etudes => 6,
            Self::Cooperation => 7,
            Self::Ihps => 8,
        })
    }
}

/// Whom a mission is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Public {
    /// The mission.
    pub mission: Mission,
    /// Where it stands.
    pub disposition: Renvoi,
    /// Who, in French.
    pub fr: &'static str,
    /// Who, in English.
    pub en: &'static str,
}

const fn public(mission: Mission, lettre: u32, fr: &'static str, en: &'static str) -> Public {
    Public { mission, disposition: mission.disposition().lettre(lettre), fr, en }
}

#[rustfmt::skip] // one row = one public, in the order of the article
/// The publics. Missions 4° and 6° to 8° name none.
pub const PUBLICS: [Public; 10] = {
    use Mission::{Concours, FormationContinue, FormationsQualifiantes, Recrutement};
    [
        public(Concours,               0, "personnels sous convention collective (sélection)", "staff under the collective agreements (selection)"),
        public(FormationsQualifiantes, 0, "élèves reçus aux concours", "students admitted by competition"),
        public(FormationsQualifiantes, 0, "personnels sous convention collective", "staff under the collective agreements"),
        public(Recrutement,            1, "praticiens-conseils, ingénieurs-conseils, cadres supérieurs techniques", "medical and engineering advisers, senior technical staff"),
        public(Recrutement,            2, "inspecteurs et contrôleurs des agences régionales de santé", "inspectors and controllers of the regional health agencies"),
        public(Recrutement,            3, "autres emplois supérieurs techniques", "other senior technical posts"),
        public(Recrutement,            4, "personnels supérieurs étrangers de la santé et de la protection sociale", "senior foreign staff in health and social protection"),
        public(FormationContinue,      1, "encadrement supérieur de la santé, de la protection sociale et de l’administration", "senior staff in health, social protection and the administration"),
        public(FormationContinue,      2, "membres des organisations professionnelles et syndicales", "members of professional bodies and unions"),
        public(FormationContinue,      3, "cadres supérieurs publics et privés", "senior staff, public and private"),
    ]
};

enumeration! {
    /// Something a candidate shows.
    pub enum Justificatif: "justificatif" {
        /// Admissibility at an entrance competition.
        Admissibilite = 1, "admissibilite", "admissibilité au concours d’entrée", "admissibility at the entrance competition";
        /// The title of ancien élève.
        TitreAncienEleve = 2, "titre_ancien_eleve", "titre d’ancien élève", "title of former student";
        /// The time spent as a student.
        Scolarite = 3, "scolarite", "scolarité à l’école", "time spent at the school";
        /// The attestation of perfectionnement.
        AttestationPerfectionnement = 4, "attestation_perfectionnement", "attestation de perfectionnement", "attestation of the training sessions";
        /// The attestation of the computing stage.
        AttestationStageInformatique = 5, "attestation_stage_informatique", "attestation du stage informatique", "attestation of the computing course";
        /// The certificate of accounting and financial analysis.
        CertificatComptabilite = 6, "certificat_comptabilite", "certificat de comptabilité et d’analyse financière", "certificate of accounting and financial analysis";
        /// Any diploma of the school.
        DiplomeDeLEcole = 7, "diplome_de_l_ecole", "diplôme délivré par l’école", "diploma of the school";
        /// A diploma of R123-45.al3.
        DiplomeAssimile = 8, "diplome_assimile", "diplôme FNOSS/UNCAF ou ENOES", "FNOSS/UNCAF or ENOES diploma";
        /// A diploma of A14.al1.2.
        DiplomeInformatique = 9, "diplome_informatique", "diplôme informatique de l’annexe", "computing diploma of the annex";
    }
}

/// What a document rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fondement {
    /// The document.
    pub justificatif: Justificatif,
    /// The mission by which the school selects or trains for it; `None` when another school gives it.
    pub mission: Option<Mission>,
    /// The mission by which the school delivers it, when it is a diploma or a certificate of hers.
    pub delivrance: Option<Mission>,
    /// The provision that asks for it; `None` when none does.
    pub demande_par: Option<Renvoi>,
}

const fn fondement(
    justificatif: Justificatif,
    mission: Option<Mission>,
    delivrance: Option<Mission>,
    demande_par: Option<Renvoi>,
) -> Fondement {
    Fondement { justificatif, mission, delivrance, demande_par }
}

#[rustfmt::skip] // one row = one document
/// The documents, in the order of their codes. Six weeks of perfectionnement are continuing training: their holder already is an agent de direction.
pub const FONDEMENTS: [Fondement; 9] = {
    use Justificatif as J;
    use Mission::{Concours, Diplomes, FormationContinue, FormationsQualifiantes};
    [
        fondement(J::Admissibilite,                Some(Concours),               None,           Some(art_09::ADMISSIBLE)),
        fondement(J::TitreAncienEleve,             Some(FormationsQualifiantes), None,           Some(art_09::INITIAL.premiere)),
        fondement(J::Scolarite,                    Some(FormationsQualifiantes), None,           Some(art_12::ARTICLE.al(4))),
        fondement(J::AttestationPerfectionnement,  Some(FormationContinue),      None,           Some(art_18::INITIAL.perfectionnement)),
        fondement(J::AttestationStageInformatique, Some(FormationsQualifiantes), None,           Some(art_14::INITIAL.attestation)),
        fondement(J::CertificatComptabilite,       Some(FormationsQualifiantes), Some(Diplomes), Some(art_12::ARTICLE.al(2))),
        fondement(J::DiplomeDeLEcole,              Some(Diplomes),               Some(Diplomes), None),
        fondement(J::DiplomeAssimile,              None,                         None,           Some(r123_45::INITIAL.assimiles)),
        fondement(J::DiplomeInformatique,          None,                         None,           Some(art_14::INITIAL.diplome)),
    ]
};
