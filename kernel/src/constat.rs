//! Findings: one condition each, with its state, its provision and its figures.

use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::ecrit::{ecrire_nombre, nombre};
use crate::vocabulaire::enumeration::{Enumeration, enumeration};
use crate::vocabulaire::formation::DiplomeInformatique;
use core::fmt;

enumeration! {
    /// State of a condition, ordered: AND is the least, OR the greatest.
    pub enum Etat: "etat" {
        /// Not met.
        NonRemplie = 1, "non_remplie", "non remplie", "not met";
        /// A fact is missing.
        Inconnue = 2, "inconnue", "inconnue", "unknown";
        /// Holds only if the commission uses a power the text gives it.
        Appreciation = 3, "appreciation", "à l’appréciation de la commission", "left to the commission";
        /// Met.
        Remplie = 4, "remplie", "remplie", "met";
    }
}

impl Etat {
    /// Met if so, not met otherwise.
    #[inline]
    #[must_use]
    pub const fn si(condition: bool) -> Self {
        if condition { Self::Remplie } else { Self::NonRemplie }
    }
}

enumeration! {
    /// A condition examined. The order of the findings in a decision is that of [`CodeConstat::rang`]: those that came with later
    /// states of the text have the last codes.
    pub enum CodeConstat: "code_constat" {
        /// Posted in time.
        A16Date = 1, "a16_date", "date d’envoi de la demande", "posting date of the request";
        /// Two copies.
        A16Exemplaires = 2, "a16_exemplaires", "nombre d’exemplaires", "number of copies";
        /// Registered mail.
        A16Recommande = 3, "a16_recommande", "envoi recommandé", "registered mail";
        /// Classes named in the request.
        A16Classes = 4, "a16_classes", "classes indiquées", "classes named";
        /// Documents joined.
        A16Pieces = 5, "a16_pieces", "pièces jointes", "documents joined";
        /// The class an agent under A15 may ask.
        A15Classe = 6, "a15_classe", "classe ouverte par l’article 15", "class open under article 15";
        /// The class a cadre may ask.
        A17Classe = 7, "a17_classe", "classe ouverte à un cadre", "class open to a manager";
        /// The class an agent de direction may ask.
        A18Classe = 8, "a18_classe", "classe ouverte à l’agent de direction", "class open to the senior manager";
        /// Someone outside the bodies, to be assimilated.
        A20Assimilation = 9, "a20_assimilation", "assimilation par la commission", "assimilation by the commission";
        /// Perfectionnement after a second-section inscription.
        A18Perfectionnement = 10, "a18_perfectionnement", "session de perfectionnement", "training sessions";
        /// First section.
        A8Section = 11, "a8_section", "première section", "first section";
        /// Second section.
        A7Section = 12, "a7_section", "deuxième section", "second section";
        /// Age of the second section.
        A9Age = 13, "a9_age", "âge en deuxième section", "age in the second section";
        /// Proposal of the minister.
        A10Proposition = 14, "a10_proposition", "proposition du ministre", "proposal of the minister";
        /// Time in category A.
        A10Anciennete = 15, "a10_anciennete", "ancienneté en catégorie A", "seniority in category A";
        /// Age of the third section.
        A10Age = 16, "a10_age", "âge en troisième section", "age in the third section";
        /// Functions of interest to social security.
        A10Fonctions = 17, "a10_fonctions", "fonctions intéressant la sécurité sociale", "functions of interest to social security";
        /// Seniority of A12.
        A12Duree = 18, "a12_duree", "ancienneté d’encadrement", "seniority in management";
        /// Time in lower classes.
        A13DureeFonctions = 19, "a13_duree_fonctions", "durée de fonctions de direction", "time in senior posts";
        /// Computing emploi.
        A14Emploi = 20, "a14_emploi", "emploi informatique", "computing post";
        /// Computing diploma.
        A14Diplome = 21, "a14_diplome", "diplôme informatique", "computing diploma";
        /// Attestation of the stage.
        A14Attestation = 22, "a14_attestation", "attestation de stage", "attestation of the course";
        /// Five years in direction.
        A15CinqAns = 23, "a15_cinq_ans", "cinq ans en emploi de direction", "five years in senior posts";
        /// Three years in the emploi.
        A15TroisAns = 24, "a15_trois_ans", "trois ans dans l’emploi", "three years in the post";
        /// Age under A15.
        A15Age = 25, "a15_age", "âge (article 15)", "age (article 15)";
        /// Perfectionnement under A15.
        A15Perfectionnement = 26, "a15_perfectionnement", "session de perfectionnement (article 15)", "training sessions (article 15)";
        /// Attestation asked of a senior manager of another body (A18.al4 from the list of 2003).
        A18AutreOrganisme = 27, "a18_autre_organisme", "attestation d’un agent de direction d’un autre organisme", "attestation of a senior manager of another body";
        /// The service to which a civil servant belongs (A10.al1).
        A10Statut = 28, "a10_statut", "statut du fonctionnaire ou de l’agent", "service of the civil servant or agent";
        /// Time asked by article 15 or by article 12, whichever is had (A15.al3 from the list of 2013).
        A15Duree = 29, "a15_duree", "durée de l’article 15 ou de l’article 12", "time under article 15 or article 12";
    }
}

impl CodeConstat {
    /// Its place among the findings of a decision.
    #[must_use]
    pub const fn rang(self) -> u8 {
        /// Room between two codes of the initial text for those of later states.
        const PAS: u8 = 2;
        let (devant, place) = match self {
            Self::A18AutreOrganisme => (Self::A18Perfectionnement, 1),
            Self::A10Statut => (Self::A10Proposition, 1),
            Self::A15Duree => (Self::A15CinqAns, 1),
            _ => (self, 0),
        };
        devant.code().wrapping_mul(PAS).wrapping_add(place)
    }
    /// Does a finding of this code decide whether the request is admissible (articles 16, 17, 18 and A15.al2)?
    #[must_use]
    pub const fn est_de_recevabilite(self) -> bool {
        matches!(
            self,
            Self::A16Date
                | Self::A16Exemplaires
                | Self::A16Recommande
                | Self::A16Classes
                | Self::A16Pieces
                | Self::A15Classe
                | Self::A17Classe
                | Self::A18Classe
                | Self::A18Perfectionnement
                | Self::A18AutreOrganisme
        )
    }
}

/// A figure of a finding: what is required, found or lacking.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Grandeur {
    /// No figure: shown as null.
    #[default]
    Rien,
    /// A required time in whole years: `3a`.
    Annees(u16),
    /// A time found or lacking: `4a 2m 0j`.
    Duree(Duree),
    /// A time in days: `2190j`.
    Jours(u32),
    /// An age in completed years: `43a`.
    Age(u16),
    /// Weeks: `6s`.
    Semaines(u16),
    /// A date.
    Date(Date),
    /// A plain count.
    Nombre(u16),
    /// Yes or no: `oui`, `non`.
    OuiNon(bool),
    /// Not asked of this person: `dispense`.
    Dispense,
    /// A diploma, by its name.
    Diplome(DiplomeInformatique),
}

impl fmt::Display for Grandeur {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ecrire(f)
    }
}

impl Grandeur {
    /// Writes it: `3a`, `4a 2m 0j`, `6s`, `oui`.
    pub(crate) fn ecrire(self, w: &mut impl fmt::Write) -> fmt::Result {
        let mut compte = |nombre: u32, unite| ecrire_nombre(nombre, w).and_then(|()| w.write_str(unite));
        match self {
            Self::Rien => Ok(()),
            Self::Annees(n) | Self::Age(n) => compte(n.into(), "a"),
            Self::Jours(n) => compte(n, "j"),
            Self::Semaines(n) => compte(n.into(), "s"),
            Self::Nombre(n) => compte(n.into(), ""),
            Self::Duree(d) => d.ecrire(w),
            Self::Date(d) => d.ecrire(w),
            Self::OuiNon(true) => w.write_str("oui"),
            Self::OuiNon(false) => w.write_str("non"),
            Self::Dispense => w.write_str("dispense"),
            Self::Diplome(d) => w.write_str(d.nom()),
        }
    }
}

impl Grandeur {
    /// The figure of a text as [`fmt::Display`] writes it; `None` when there is none such. An age (`43a`) reads as
    /// [`Grandeur::Annees`]: only the finding it stands in tells them apart.
    #[must_use]
    pub fn depuis_texte(texte: &str) -> Option<Self> {
        match texte {
            "oui" => return Some(Self::OuiNon(true)),
            "non" => return Some(Self::OuiNon(false)),
            "dispense" => return Some(Self::Dispense),
            _ => {}
        }
        if let Some(diplome) = DiplomeInformatique::depuis_nom(texte) {
            return Some(Self::Diplome(diplome));
        }
        if let Ok(date) = Date::depuis_iso(texte.as_bytes()) {
            return Some(Self::Date(date));
        }
        if let Some(duree) = Duree::depuis_texte(texte) {
            return Some(Self::Duree(duree));
        }
        if let Some(n) = texte.strip_suffix('a') {
            return nombre(n).map(Self::Annees);
        }
        if let Some(n) = texte.strip_suffix('j') {
            return nombre(n).map(Self::Jours);
        }
        if let Some(n) = texte.strip_suffix('s') {
            return nombre(n).map(Self::Semaines);
        }
        nombre(texte).map(Self::Nombre)
    }
}

/// What is required, found and lacking.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Chiffres {
    /// Required.
    pub requis: Grandeur,
    /// Found.
    pub constate: Grandeur,
    /// Lacking; nothing when the condition is met.
    pub manque: Grandeur,
}

/// A finding.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Constat {
    /// The condition.
    pub code: CodeConstat,
    /// Its state.
    pub etat: Etat,
    /// The provision it rests on.
    pub disposition: Renvoi,
    /// Its figures.
    pub chiffres: Chiffres,
}
