//! The answer to a demande: verdict, section, findings, and what would change them.

use crate::constat::Constat;
use crate::demande::Demande;
use crate::dossier::PERIODES_MAX;
use crate::texte::art_25::Avertissements;
use crate::texte::lectures::Lectures;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::ecrit::{morceaux, nombre};
use crate::vocabulaire::enumeration::enumeration;
use crate::vocabulaire::section::Section;
pub use crate::vocabulaire::section::Situation;
use core::fmt;
use heapless::Vec;

enumeration! {
    /// The verdict. A refusal is a result, never an error.
    pub enum Verdict: "verdict" {
        /// Every condition is met; the commission still judges competence (A20.al1).
        Inscriptible = 1, "inscriptible", "inscriptible", "may be listed";
        /// It depends on a power of the commission.
        SurAppreciation = 2, "sur_appreciation", "inscriptible sur appréciation de la commission", "may be listed if the commission so decides";
        /// It depends on a missing fact.
        Indetermine = 3, "indetermine", "indéterminé\u{a0}: des faits manquent", "undetermined: facts are missing";
        /// A condition is not met.
        NonInscriptible = 4, "non_inscriptible", "non inscriptible", "may not be listed";
        /// The request itself is not admissible.
        Irrecevable = 5, "irrecevable", "demande irrecevable", "request not admissible";
    }
}

/// A set of verdicts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Verdicts(u8);

impl Verdicts {
    /// No verdict.
    pub const AUCUN: Self = Self(0);

    /// The set with this verdict added.
    #[must_use]
    pub const fn avec(self, verdict: Verdict) -> Self {
        Self(self.0 | (1 << verdict.code()))
    }
    /// Is this verdict in the set?
    #[must_use]
    pub const fn contient(self, verdict: Verdict) -> bool {
        self.0 & (1 << verdict.code()) != 0
    }
    /// How many there are.
    #[must_use]
    pub const fn nombre(self) -> u32 {
        self.0.count_ones()
    }
    /// The set as bits: bit `code` of each verdict (1 to 5).
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }
    /// The verdicts of the set, in the order of their codes.
    pub fn iter(self) -> impl Iterator<Item = Verdict> {
        use crate::vocabulaire::enumeration::Enumeration;
        Verdict::TOUTES.iter().copied().filter(move |&v| self.contient(v))
    }
}

/// Most findings of a decision.
pub const CONSTATS_MAX: usize = 20;
/// Most missing facts of a dossier that one state of the text looks at: ten of `formation`, two others, two per career period.
pub const FAITS_MAX: usize = 76;

/// A fact that may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fait {
    /// `naissance`
    Naissance,
    /// `formation.ancien_eleve`
    AncienEleve,
    /// `formation.diplome_assimile`
    DiplomeAssimile,
    /// `formation.admissible_concours`
    AdmissibleConcours,
    /// `formation.semaines_perfectionnement`
    SemainesPerfectionnement,
    /// `formation.attestation_stage_informatique`
    AttestationStageInformatique,
    /// `formation.certificat_comptabilite`
    CertificatComptabilite,
    /// `formation.diplome_informatique`
    DiplomeInformatique,
    /// `formation.experience_informatique_reconnue`
    ExperienceInformatiqueReconnue,
    /// `inscrit_1999`
    Inscrit1999,
    /// `fonction_publique.proposition_ministre`
    PropositionMinistre,
    /// `formation.eleve_concours_interne`
    EleveConcoursInterne,
    /// `formation.attestation_msa`
    AttestationMsa,
    /// `formation.attestation_cesdir`
    AttestationCesdir,
    /// `recevable_2010`
    Recevable2010,
    /// `carriere[i].niveau`
    Niveau(u8),
    /// `carriere[i].section_origine`
    SectionOrigine(u8),
}

impl Fait {
    /// The field of the fact.
    #[must_use]
    pub const fn champ(self) -> crate::erreur::Champ {
        use crate::erreur::Champ;
        match self {
            Self::Naissance => Champ::Naissance,
            Self::AncienEleve => Champ::FormationAncienEleve,
            Self::DiplomeAssimile => Champ::FormationDiplomeAssimile,
            Self::AdmissibleConcours => Champ::FormationAdmissibleConcours,
            Self::SemainesPerfectionnement => Champ::FormationSemainesPerfectionnement,
            Self::AttestationStageInformatique => Champ::FormationAttestationStageInformatique,
            Self::CertificatComptabilite => Champ::FormationCertificatComptabilite,
            Self::DiplomeInformatique => Champ::FormationDiplomeInformatique,
            Self::ExperienceInformatiqueReconnue => Champ::FormationExperienceInformatiqueReconnue,
            Self::Inscrit1999 => Champ::Inscrit1999,
            Self::PropositionMinistre => Champ::PropositionMinistre,
            Self::EleveConcoursInterne => Champ::FormationEleveConcoursInterne,
            Self::AttestationMsa => Champ::FormationAttestationMsa,
            Self::AttestationCesdir => Champ::FormationAttestationCesdir,
            Self::Recevable2010 => Champ::Recevable2010,
            Self::Niveau(_) => Champ::PeriodeNiveau,
            Self::SectionOrigine(_) => Champ::PeriodeSectionOrigine,
        }
    }
    /// The fact of a path as [`fmt::Display`] writes it; `None` when no fact that may be missing has this path.
    #[must_use]
    pub fn depuis_chemin(chemin: &str) -> Option<Self> {
        const SANS_RANG: [Fait; 15] = [
            Fait::Naissance,
            Fait::AncienEleve,
            Fait::DiplomeAssimile,
            Fait::AdmissibleConcours,
            Fait::SemainesPerfectionnement,
            Fait::AttestationStageInformatique,
            Fait::CertificatComptabilite,
            Fait::DiplomeInformatique,
            Fait::ExperienceInformatiqueReconnue,
            Fait::Inscrit1999,
            Fait::PropositionMinistre,
            Fait::EleveConcoursInterne,
            Fait::AttestationMsa,
            Fait::AttestationCesdir,
            Fait::Recevable2010,
        ];
        if let Some(fait) = SANS_RANG.into_iter().find(|f| f.champ().nom() == chemin) {
            return Some(fait);
        }
        let mut apres = morceaux(chemin.strip_prefix("carriere[")?, b']');
        let rang = nombre(apres.next()?).filter(|&rang| usize::from(rang) < PERIODES_MAX)?;
        let (champ, suite) = (apres.next()?, apres.next());
        [Self::Niveau(rang), Self::SectionOrigine(rang)]
            .into_iter()
            .find(|f| suite.is_none() && f.champ().nom().strip_prefix("carriere[]") == Some(champ))
    }
    /// The index of the career period it is in (0 elsewhere).
    #[must_use]
    pub const fn rang(self) -> u8 {
        match self {
            Self::Niveau(i) | Self::SectionOrigine(i) => i,
            _ => 0,
        }
    }
}

impl fmt::Display for Fait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chemin = crate::erreur::Chemin { champ: self.champ(), rang: self.rang(), sous_rang: 0, inconnu: None };
        fmt::Display::fmt(&chemin, f)
    }
}

/// The answer to a demande.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Decision {
    /// The list year.
    pub annee: u16,
    /// The class asked.
    pub classe: Classe,
    /// The date at which the person is judged (A11).
    pub date_reference: Date,
    /// The verdict.
    pub verdict: Verdict,
    /// The section, when it is known and open.
    pub section: Option<Section>,
    /// What the person is.
    pub situation: Situation,
    /// The class the person belongs to (A4 to A6, A19).
    pub classe_rattachement: Option<Classe>,
    /// The findings, in their order.
    pub constats: Vec<Constat, CONSTATS_MAX>,
    /// The missing facts that matter, by path.
    pub faits_manquants: Vec<Fait, FAITS_MAX>,
    /// The lectures consulted on the way.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::serialisation::ensembles::ecrire_lectures"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::serialisation::ensembles::lire_lectures"))]
    pub lectures_sollicitees: Lectures,
    /// What to know about the text applied.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::serialisation::ensembles::ecrire_avertissements"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::serialisation::ensembles::lire_avertissements"))]
    pub avertissements: Avertissements,
}

impl Decision {
    /// The room of a decision, before it is taken in it ([`crate::evaluer_dans()`]): nothing in it is an answer.
    #[inline]
    #[must_use]
    pub const fn vierge(demande: &Demande) -> Self {
        Self {
            annee: demande.annee,
            classe: demande.classe,
            date_reference: Date::TOUJOURS,
            verdict: Verdict::Indetermine,
            section: None,
            situation: Situation::HorsOrganisme,
            classe_rattachement: None,
            constats: Vec::new(),
            faits_manquants: Vec::new(),
            lectures_sollicitees: Lectures::DEFAUT,
            avertissements: Avertissements::AUCUN,
        }
    }
}
