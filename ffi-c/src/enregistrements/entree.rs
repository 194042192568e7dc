//! What the library reads: a dossier and a demande.

use super::*;
use core::ffi::c_char;

/// Time from `debut` to `fin`, both included; `fin` 0 while it runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_plage {
    /// First day.
    pub debut: u32,
    /// Last day; 0 while it runs.
    pub fin: u32,
}

/// Training, titles and diplomas. All zero: every fact is missing, and there was no schooling.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_formation {
    /// Time at the school; both dates 0 when there was none.
    pub scolarite: la_plage,
    /// Attested weeks, 0 to 999; counts only with `semaines_connues` oui.
    pub semaines_perfectionnement: u16,
    /// Are the weeks known? List `oui_non`; 0 or non: the fact is missing and the weeks must be 0.
    pub semaines_connues: u8,
    /// Title of the school. List `oui_non`, 0 missing.
    pub ancien_eleve: u8,
    /// List `diplome_assimile`, 0 missing.
    pub diplome_assimile: u8,
    /// Admissible at the competition. List `oui_non`, 0 missing.
    pub admissible_concours: u8,
    /// Attestation of the computing course. List `oui_non`, 0 missing.
    pub attestation_stage_informatique: u8,
    /// Certificate of accounting. List `oui_non`, 0 missing.
    pub certificat_comptabilite: u8,
    /// List `diplome_informatique`, 0 missing.
    pub diplome_informatique: u8,
    /// Experience recognised by the commission. List `oui_non`, 0 missing.
    pub experience_informatique_reconnue: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// A change of category of the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_reclassement {
    /// First day of the new category.
    pub date: u32,
    /// The new category. List `categorie`.
    pub categorie: u8,
    /// Zero.
    pub reserve: [u8; 3],
}

/// One nomination or function in a career.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_periode {
    /// First day.
    pub debut: u32,
    /// Last day; 0 while it runs.
    pub fin: u32,
    /// Date of the agrément, when `agrement` is « donne »; else 0.
    pub agrement_date: u32,
    /// Regime of the body. List `regime`.
    pub regime: u8,
    /// Kind of the body. List `type_organisme`.
    pub type_organisme: u8,
    /// Category of the body at the nomination. List `categorie`, 0 where it has none.
    pub categorie: u8,
    /// List `fonction`.
    pub fonction: u8,
    /// Conventional level, 0 to 99; counts only with `niveau_connu` oui.
    pub niveau: u8,
    /// Is the level known? List `oui_non`; 0 or non: it is not given and must be 0.
    pub niveau_connu: u8,
    /// Grade. List `qualite`, 0 for none.
    pub qualite: u8,
    /// Does the pay reach the reference of A12.al1? List `oui_non`, 0: judged by the grade.
    pub seuil_coefficient: u8,
    /// Rank of attaché principal. List `oui_non`, 0 for non.
    pub attache_principal: u8,
    /// Acting, not nominated. List `oui_non`, 0 for non.
    pub interim: u8,
    /// Regularly nominated. List `oui_non`; required for the fonctions of A3.
    pub nomination_reguliere: u8,
    /// List `agrement`; required for the fonctions of A3 (aucun when none is known).
    pub agrement: u8,
    /// Section of the inscription it followed. List `section_origine`, 0 missing.
    pub section_origine: u8,
    /// Class of that inscription. List `classe`, 0 none.
    pub classe_origine: u8,
    /// Class declared for an emploi of a national body. List `classe`, 0 none.
    pub classe_declaree: u8,
    /// Reclassements given; those after are not read.
    pub nombre_reclassements: u8,
    /// Code of the region in UTF-8, followed by zeros or spaces; empty when unknown.
    pub region: [c_char; LA_REGION_MAX],
    /// The reclassements, in order.
    pub reclassements: [la_reclassement; LA_RECLASSEMENTS_MAX],
    /// Class whose level of responsibility equals that of the fonction (lists from 2011 on). List `classe`, 0 none.
    pub niveau_equivalent: u8,
    /// Why the holder keeps the class of the emploi he left (lists from 2012 on). List `maintien`, 0 for no reason.
    pub maintien: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// Being on the list of a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_inscription {
    /// Publication of the list.
    pub publication: u32,
    /// List year, 1900 to 2199.
    pub annee: u16,
    /// List `classe`.
    pub classe: u8,
    /// List `section_origine`.
    pub section: u8,
    /// Obtained under A15. List `oui_non`, 0 for non.
    pub article15: u8,
    /// Zero.
    pub reserve: [u8; 3],
}

/// A position of A19. All zero: none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_position {
    /// First day.
    pub debut: u32,
    /// Last day; 0 while it runs.
    pub fin: u32,
    /// List `type_position`.
    pub type_position: u8,
    /// Does the activity concern social protection, health or social action (lists from 2008 on)? List `oui_non`, 0 for non.
    pub champ_social: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// The services of a State civil servant. All zero: none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_fonction_publique {
    /// Is the person a State civil servant? List `oui_non`; 0 or non: the counts and the proposal must be 0.
    pub presente: u8,
    /// Proposed by the minister. List `oui_non`, 0 missing.
    pub proposition_ministre: u8,
    /// Periods given in `categorie_a`; those after are not read.
    pub nombre_categorie_a: u8,
    /// Periods given in `fonctions_securite_sociale`; those after are not read.
    pub nombre_fonctions_securite_sociale: u8,
    /// Time in category A.
    pub categorie_a: [la_plage; LA_FONCTION_PUBLIQUE_MAX],
    /// Time in functions of interest to social security.
    pub fonctions_securite_sociale: [la_plage; LA_FONCTION_PUBLIQUE_MAX],
}

/// The facts about one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_dossier {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// Identifier in UTF-8, not empty, followed by zeros or spaces; what follows a zero byte is not read.
    pub id: [c_char; LA_ID_MAX],
    /// Birth; 0 missing.
    pub naissance: u32,
    /// First day outside the regimes; 0 none.
    pub depart_regime: u32,
    /// Training and titles.
    pub formation: la_formation,
    /// A position of A19.
    pub position: la_position,
    /// Services in the State.
    pub fonction_publique: la_fonction_publique,
    /// On a list of 1999. List `oui_non`, 0 missing.
    pub inscrit_1999: u8,
    /// Inscriptions given; those after are not read.
    pub nombre_inscriptions: u8,
    /// Career periods given; those after are not read.
    pub nombre_carriere: u8,
    /// `formation.eleve_concours_interne` (lists of 2003 to 2009). List `oui_non`, 0 missing.
    pub eleve_concours_interne: u8,
    /// `formation.attestation_msa` (lists from 2003 on). List `oui_non`, 0 missing.
    pub attestation_msa: u8,
    /// `formation.attestation_cesdir` (lists from 2013 on). List `oui_non`, 0 missing.
    pub attestation_cesdir: u8,
    /// Request for 2010 admissible under A12 (lists of 2011 and 2012). List `oui_non`, 0 missing.
    pub recevable_2010: u8,
    /// `fonction_publique.statut` (lists from 2010 on). List `statut_agent`, 0 for the State.
    pub statut_agent: u8,
    /// Zero.
    pub reserve: [u8; 4],
    /// The inscriptions.
    pub inscriptions: [la_inscription; LA_INSCRIPTIONS_MAX],
    /// The career.
    pub carriere: [la_periode; LA_CARRIERE_MAX],
}

/// How the request was filed (A16). All zero: not stated; else every field is required.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_depot {
    /// Postmark; of an electronic filing (`voie` of the demande), the day of its validation.
    pub cachet_poste: u32,
    /// Copies, 0 to 255.
    pub exemplaires: u8,
    /// By registered mail. List `oui_non`.
    pub recommande: u8,
    /// Classes named. List `oui_non`.
    pub classes_indiquees: u8,
    /// Documents joined. List `oui_non`.
    pub pieces_jointes: u8,
}

/// The request for one class of the list of one year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_demande {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// List year, 2000 to 2199.
    pub annee: u16,
    /// Readings of the text: bit `code - 1` chooses the alternative of a word of the list `lecture`.
    pub lectures: u16,
    /// The class asked. List `classe`.
    pub classe: u8,
    /// Does the candidate ask that eight years be brought to six (list of 2011)? List `oui_non`, 0 for oui.
    pub reduction_demandee: u8,
    /// Route of the filing (`depot.voie`, lists from 2013 on). List `voie`, 0 for the post.
    pub voie: u8,
    /// Zero.
    pub reserve: [u8; 1],
    /// How it was filed.
    pub depot: la_depot,
}
