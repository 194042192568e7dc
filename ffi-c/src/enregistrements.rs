//! The flat records: fixed size, naturally aligned, no padding, no pointer. What they hold is that of the interchange format.
#![allow(non_camel_case_types)] // the names of C, in every language

use core::ffi::c_char;

/// Layout version that every record begins with.
pub const LA_VERSION_ENREGISTREMENT: u32 = 1;
/// Most career periods of a dossier.
pub const LA_CARRIERE_MAX: usize = 32;
/// Most reclassements of a period.
pub const LA_RECLASSEMENTS_MAX: usize = 4;
/// Most inscriptions of a dossier.
pub const LA_INSCRIPTIONS_MAX: usize = 16;
/// Most periods in each list of `fonction_publique`.
pub const LA_FONCTION_PUBLIQUE_MAX: usize = 8;
/// Most findings of a decision.
pub const LA_CONSTATS_MAX: usize = 20;
/// Most missing facts of a decision.
pub const LA_FAITS_MAX: usize = 76;
/// Most minimal sets of lectures.
pub const LA_MINIMAUX_MAX: usize = 35;
/// Most inscriptions of a path to a class.
pub const LA_ETAPES_MAX: usize = 4;
/// How many classes there are.
pub const LA_CLASSES_MAX: usize = 8;
/// Bytes of the identifier of a dossier.
pub const LA_ID_MAX: usize = 80;
/// Bytes of the code of a region.
pub const LA_REGION_MAX: usize = 16;

/// Time from `debut` to `fin`, both included; `fin` 0 while it runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_plage {
    /// First day.
    pub debut: u32,
    /// Last day.
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
    /// Zero.
    pub reserve: [u8; 4],
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
    /// Zero.
    pub reserve: [u8; 3],
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
    /// Zero.
    pub reserve: [u8; 9],
    /// The inscriptions.
    pub inscriptions: [la_inscription; LA_INSCRIPTIONS_MAX],
    /// The career.
    pub carriere: [la_periode; LA_CARRIERE_MAX],
}

/// How the request was filed (A16). All zero: not stated; else every field is required.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_depot {
    /// Postmark.
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
    /// Zero.
    pub reserve: [u8; 3],
    /// How it was filed.
    pub depot: la_depot,
}

/// A figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_grandeur {
    /// What it counts. List `grandeur`, 0 for no figure.
    pub genre: u8,
    /// Months of a « duree », 0 to 11.
    pub mois: u8,
    /// Days of a « duree », 0 to 30.
    pub jours: u8,
    /// Zero.
    pub reserve: u8,
    /// The number, date or code, as `genre` says.
    pub valeur: u32,
}

/// A finding: one condition, its state, the provision it rests on, its figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_constat {
    /// Code of the provision; `la_disposition_texte` writes it.
    pub disposition: u32,
    /// The condition. List `code_constat`.
    pub code: u8,
    /// Its state. List `etat`.
    pub etat: u8,
    /// Zero.
    pub reserve: [u8; 2],
    /// Required.
    pub requis: la_grandeur,
    /// Found.
    pub constate: la_grandeur,
    /// Lacking.
    pub manque: la_grandeur,
}

/// The place of a field; `la_chemin_texte` writes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_chemin {
    /// List `champ`, 0 none.
    pub champ: u16,
    /// Index in the list the field is in, from 0.
    pub rang: u8,
    /// Index in the inner list, from 0.
    pub sous_rang: u8,
}

/// The answer to a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_decision {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The date at which the person is judged.
    pub date_reference: u32,
    /// List year.
    pub annee: u16,
    /// Readings consulted on the way: bit `code - 1` for each word of the list `lecture`.
    pub lectures_sollicitees: u16,
    /// The class asked. List `classe`.
    pub classe: u8,
    /// List `verdict`.
    pub verdict: u8,
    /// List `section`, 0 when it is unknown or closed.
    pub section: u8,
    /// List `situation`.
    pub situation: u8,
    /// The class the person belongs to. List `classe`, 0 none.
    pub classe_rattachement: u8,
    /// List `avertissement`, 0 none.
    pub avertissement: u8,
    /// Findings given; zeros after.
    pub nombre_constats: u8,
    /// Missing facts given; zeros after.
    pub nombre_faits_manquants: u8,
    /// Zero.
    pub reserve: [u8; 8],
    /// The findings, in order.
    pub constats: [la_constat; LA_CONSTATS_MAX],
    /// The missing facts that matter.
    pub faits_manquants: [la_chemin; LA_FAITS_MAX],
}

/// What was refused, and why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_erreur {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The status of the call, or of the row in a batch; 0 when nothing is wrong.
    pub statut: i32,
    /// The field at fault.
    pub chemin: la_chemin,
    /// The rule it breaks. List `regle`, 0 when a pointer is at fault.
    pub regle: u8,
    /// Position of the pointer at fault among the parameters, from 1; 0 none.
    pub argument: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// How far a verdict depends on the readings of the text. Computed from the defaults.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_robustesse {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The verdict at the default of every lecture. List `verdict`.
    pub verdict: u8,
    /// Is it the same under every combination? List `oui_non`.
    pub unanime: u8,
    /// The verdicts met: bit `code` of each word of the list `verdict`.
    pub verdicts: u8,
    /// Minimal sets given; zeros after.
    pub nombre_minimaux: u8,
    /// The lectures that some combination consults: bit `code - 1` for each word of the list `lecture`.
    pub sollicitees: u16,
    /// The smallest sets of lectures whose change changes the verdict, in the same bits.
    pub minimaux: [u16; LA_MINIMAUX_MAX],
    /// Zero.
    pub reserve: [u8; 4],
}

/// A missing fact, and what its two extreme answers would leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_question {
    /// The fact to ask for.
    pub fait: la_chemin,
    /// After the answer that helps least: the verdict with the other missing facts at their worst. List `verdict`.
    pub si_pire_au_pire: u8,
    /// The same with the other missing facts at their best. List `verdict`.
    pub si_pire_au_mieux: u8,
    /// After the answer that helps most: the verdict with the other missing facts at their worst. List `verdict`.
    pub si_mieux_au_pire: u8,
    /// The same with the other missing facts at their best. List `verdict`.
    pub si_mieux_au_mieux: u8,
    /// Findings still unknown after the answer that helps least.
    pub inconnues_si_pire: u16,
    /// Findings still unknown after the answer that helps most.
    pub inconnues_si_mieux: u16,
}

/// The missing facts that matter, the most telling first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_questions {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// Questions given; zeros after.
    pub nombre_questions: u8,
    /// Zero.
    pub reserve: [u8; 3],
    /// The questions, in the order to ask them.
    pub questions: [la_question; LA_FAITS_MAX],
}

/// One inscription of a path, and the agrément supposed to follow it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_etape {
    /// The day of the nomination and of the agrément.
    pub agrement_date: u32,
    /// The list year.
    pub annee: u16,
    /// The class. List `classe`.
    pub classe: u8,
    /// The section. List `section`, 0 when a missing fact leaves it open.
    pub section: u8,
    /// Is the inscription one of A15? List `oui_non`.
    pub article15: u8,
    /// Regime of the body supposed. List `regime`.
    pub regime: u8,
    /// Its kind. List `type_organisme`.
    pub type_organisme: u8,
    /// Its category. List `categorie`.
    pub categorie: u8,
    /// The emploi supposed. List `fonction`.
    pub fonction: u8,
    /// Its level, where A3 looks at it; else 0.
    pub niveau: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// The shortest path to a class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_parcours {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// List `issue_parcours`.
    pub issue: u8,
    /// Steps given; zeros after.
    pub nombre_etapes: u8,
    /// Zero.
    pub reserve: [u8; 2],
    /// The inscriptions to obtain, in order.
    pub etapes: [la_etape; LA_ETAPES_MAX],
}

macro_rules! tailles {
    ($($T:ty),+) => { $(
        impl $T {
            /// Size of the record in bytes.
            pub const TAILLE: u32 = size_of::<Self>() as u32; // a few thousand bytes
        }
    )+ };
}
tailles!(la_dossier, la_demande, la_decision, la_erreur, la_robustesse, la_questions, la_parcours);
