//! What the library answers: a decision, or an error.

use super::*;

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
    /// The first warning. List `avertissement`, 0 none.
    pub avertissement: u8,
    /// Findings given; zeros after.
    pub nombre_constats: u8,
    /// Missing facts given; zeros after.
    pub nombre_faits_manquants: u8,
    /// Every warning: bit `code - 1` for each word of the list `avertissement`.
    pub avertissements: u8,
    /// The state of the text applied. List `etat_du_texte`.
    pub etat_du_texte: u8,
    /// Zero.
    pub reserve: [u8; 6],
    /// The findings, in order.
    pub constats: [la_constat; LA_CONSTATS_MAX],
    /// The missing facts that matter.
    pub faits_manquants: [la_chemin; LA_FAITS_MAX],
}

/// The provisions that a finding rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_dispositions {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// Provisions given; zeros after.
    pub nombre_dispositions: u8,
    /// Zero.
    pub reserve: [u8; 3],
    /// Codes of the provisions, in order; `la_disposition_texte` and `la_disposition_enonce` write them.
    pub dispositions: [u32; LA_FONDEMENT_MAX],
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
    /// The rule it breaks. List `regle`, 0 when none is.
    pub regle: u8,
    /// Position of the argument at fault among the parameters, from 1; 0 none.
    pub argument: u8,
    /// What is wrong with the values given to an effect. List `erreur_effet`, 0 none.
    pub effet: u8,
    /// Zero.
    pub reserve: u8,
}
