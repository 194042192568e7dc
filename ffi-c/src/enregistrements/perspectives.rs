//! Beyond one decision.

use super::*;

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

/// The first list on which a person can be, with both ends of what the missing facts leave open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_annees {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The first list year whose verdict is « inscriptible », whatever the missing facts; 0 none.
    pub annee: u16,
    /// The first one before it that is « sur appréciation »; 0 none.
    pub sur_appreciation: u16,
    /// The first one with every missing fact at its best; 0 none.
    pub au_plus_tot: u16,
    /// Missing facts given; zeros after.
    pub nombre_faits: u8,
    /// Zero.
    pub reserve: u8,
    /// The missing facts on which the difference rests.
    pub faits: [la_chemin; LA_FAITS_MAX],
}
