//! The parts of a dossier: one table, each fact a row. What is made of a row is here (the field and how it is read) or where it is of use: the
//! canonical record of receipts takes the same rows.

use super::derivation::{ClassesDerivees, Derives, Reprise};
use super::{FONCTION_PUBLIQUE_MAX, RECLASSEMENTS_MAX};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction, Maintien, Qualite, StatutAgent};
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, Organisme, Regime, TypeOrganisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition};
use heapless::Vec;

/// The table, given to the macro `quoi`. A row: what the fact is, its name, its type; `=> ref`: how it is seen where it is a list. In the order
/// of the canonical record, to which a receipt holds: a later fact comes last. After `derive`: what the kernel works out of them.
macro_rules! parties {
    ($quoi:ident) => {
        $quoi! {
            /// Time from `debut` to `fin`, both included; without `fin` it is still running.
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
            struct Plage {
                "First day." debut: Date;
                "Last day; `None` while it runs." fin: Option<Date>;
                derive
                "The day after `fin`; `Date::JAMAIS` without." apres: Date;
            }

            /// Training, titles and diplomas; `None` is a missing fact (absent for the schooling).
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
            struct Formation {
                "Title of the school (R123-9)." ancien_eleve: Option<bool>;
                "Time at the school; `None` when there was none." scolarite: Option<Plage>;
                "Diploma of R123-45.al3." diplome_assimile: Option<DiplomeAssimile>;
                "Admissible at the entrance competition (A9.al2.1)." admissible_concours: Option<bool>;
                "Attested weeks of training sessions, 0 to 999 (A18.al3)." semaines_perfectionnement: Option<u16>;
                "Attestation of the computing course (A14.al1.3)." attestation_stage_informatique: Option<bool>;
                "Certificate of accounting (A12.al2)." certificat_comptabilite: Option<bool>;
                "Computing diploma (A14.al1.2)." diplome_informatique: Option<DiplomeInformatique>;
                "Experience recognised by the commission of A21.al3." experience_informatique_reconnue: Option<bool>;
                "Student of the school through the internal competition (A9.al2.A@2003)." eleve_concours_interne: Option<bool>;
                "Attestation of the MSA (A18.al4@2003)." attestation_msa: Option<bool>;
                "Attestation of the CESDIR (A18.al3@2013)." attestation_cesdir: Option<bool>;
            }

            /// A change of category of the body (A5.al1.2, A6.al1).
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
            struct Reclassement {
                "Day from which the category holds." date: Date;
                "The new category." categorie: Categorie;
                derive
                "What follows from it, as in [`Periode`]." classes: ClassesDerivees;
            }

            /// One nomination or function in a career.
            #[derive(Clone, PartialEq, Eq, Hash, Debug)]
            struct Periode {
                "When." plage: Plage;
                "Where." organisme: Organisme;
                "As what." fonction: Fonction;
                "Conventional level, 0 to 99; `None` when missing." niveau: Option<u8>;
                "Grade." qualite: Qualite;
                "Does the pay reach A12.al1? `None`: judged by the grade." seuil_coefficient: Option<bool>;
                "Rank of attaché principal (A17.al2)." attache_principal: bool;
                "Acting, not nominated." interim: bool;
                "Regularly nominated (A4.al1)." nomination_reguliere: bool;
                "The agrément (A4.al2)." agrement: Agrement;
                "Section of the listing the nomination followed." section_origine: Option<SectionOrigine>;
                "Class of that listing." classe_origine: Option<Classe>;
                "Changes of category, in order." reclassements: Vec<Reclassement, RECLASSEMENTS_MAX> => ref [Reclassement];
                "Class declared for a post of a national body." classe_declaree: Option<Classe>;
                "Class whose responsibilities equal those of the function (A13.al5.3@2011)." niveau_equivalent: Option<Classe>;
                "Why the class of the post left is kept (A19.al3@2012, A19.al4@2012)." maintien: Option<Maintien>;
                derive
                "What follows from it under the state of the text that the dossier is prepared for: kept beside it, where the steps look."
                derives: Derives;
            }

            /// Being on the list of a year.
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
            struct Inscription {
                "List year." annee: u16;
                "Class." classe: Classe;
                "Section." section: SectionOrigine;
                "Publication of the list." publication: Date;
                "Obtained under A15." article15: bool;
            }

            /// A position of A19.
            #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
            struct Position {
                "Kind." genre: TypePosition;
                "When." plage: Plage;
                "Does the activity concern social protection, health or social action (A19.al2@2008)?" champ_social: bool;
            }

            /// The services of a State civil servant (A10.al1).
            #[derive(Clone, PartialEq, Eq, Hash, Debug)]
            struct FonctionPublique {
                "Time in category A." categorie_a: Vec<Plage, FONCTION_PUBLIQUE_MAX> => ref [Plage];
                "Time in functions of interest to social security."
                fonctions_securite_sociale: Vec<Plage, FONCTION_PUBLIQUE_MAX> => ref [Plage];
                "Proposed by the minister." proposition_ministre: Option<bool>;
                "The service to which the person belongs (A10.al1@2010)." statut: StatutAgent;
                "Time in functions of interest to social protection, health or social action (A10.al1@2008)."
                fonctions_protection_sociale: Vec<Plage, FONCTION_PUBLIQUE_MAX> => ref [Plage];
            }
        }
    };
}
pub(crate) use parties;

/// The types, and each fact read.
macro_rules! structures {
    ($(
        $(#[$de_la_partie:meta])* struct $Partie:ident {
            $( $doc:literal $fait:ident: $T:ty $(=> ref $Vu:ty)?; )+
            $( derive $( $doc_derive:literal $derive:ident: $D:ty; )+ )?
        }
    )+) => { $(
        $(#[$de_la_partie])*
        pub struct $Partie {
            $( pub(crate) $fait: $T, )+
            $( $( #[doc = $doc_derive] pub(crate) $derive: $D, )+ )?
        }

        impl $Partie {
            $( structures!(@lu $doc $fait $T $(=> $Vu)?); )+
        }
    )+ };
    (@lu $doc:literal $fait:ident $T:ty) => {
        #[doc = $doc]
        #[must_use]
        pub fn $fait(&self) -> $T { self.$fait }
    };
    (@lu $doc:literal $fait:ident $T:ty => $Vu:ty) => {
        #[doc = $doc]
        #[must_use]
        pub fn $fait(&self) -> &$Vu { &self.$fait }
    };
}

parties!(structures);

impl Plage {
    /// From a first day to a last one not before it, or still running.
    #[inline]
    pub(crate) fn nouvelle(debut: Date, fin: Option<Date>) -> Self {
        Self { debut, fin, apres: fin.map_or(Date::JAMAIS, Date::lendemain) }
    }

    /// The first reference date for which nothing of it is to come: its days, if it is over; its first day counts, if it runs.
    pub(crate) fn passee(self) -> Date {
        if self.apres == Date::JAMAIS { self.debut.lendemain() } else { self.apres }
    }
}

impl Periode {
    /// One that is still to be read.
    pub(crate) const VIERGE: Self = Self {
        plage: Plage { debut: Date::JAMAIS, fin: None, apres: Date::JAMAIS },
        organisme: Organisme {
            regime: Regime::Autre,
            genre: TypeOrganisme::Organisme,
            categorie: Categorie::Sans,
            region: None,
        },
        fonction: Fonction::Autre,
        niveau: None,
        qualite: Qualite::Aucune,
        seuil_coefficient: None,
        attache_principal: false,
        interim: false,
        nomination_reguliere: false,
        agrement: Agrement::Aucun,
        section_origine: None,
        classe_origine: None,
        reclassements: Vec::new(),
        classe_declaree: None,
        niveau_equivalent: None,
        maintien: None,
        derives: Derives::AUCUN,
    };

    /// An emploi to which the person is regularly nominated, of which no other fact is known.
    pub(crate) fn nommee(debut: Date, organisme: Organisme, fonction: Fonction) -> Self {
        let plage = Plage::nouvelle(debut, None);
        Self { plage, organisme, fonction, nomination_reguliere: true, ..Self::VIERGE }
    }

    /// Do its rules look at no day but those it begins and ends, and that of its agrément? (A declared class is held against the table of a day.)
    #[inline]
    pub(crate) fn est_sans_autre_jour(&self) -> bool {
        self.reclassements.is_empty() && self.classe_declaree.is_none()
    }

    /// The same on other days, where its rules look at no other: what was derived of it but for its days is that of the copy.
    #[inline]
    pub(crate) fn a_d_autres_jours(&self, plage: Plage, agrement: Agrement) -> Self {
        Self {
            plage,
            agrement,
            reclassements: Vec::new(),
            organisme: self.organisme,
            fonction: self.fonction,
            niveau: self.niveau,
            qualite: self.qualite,
            seuil_coefficient: self.seuil_coefficient,
            attache_principal: self.attache_principal,
            interim: self.interim,
            nomination_reguliere: self.nomination_reguliere,
            section_origine: self.section_origine,
            classe_origine: self.classe_origine,
            classe_declaree: None,
            niveau_equivalent: self.niveau_equivalent,
            maintien: self.maintien,
            derives: Derives {
                reprise: match self.derives.reprise {
                    Reprise::Exclue => Reprise::Exclue,
                    Reprise::Possible | Reprise::Faite => Reprise::Faite,
                },
                ..self.derives
            },
        }
    }
}

impl Inscription {
    /// Was the person on the list, by this inscription, on that day (from its publication to 31 December of its year)?
    #[inline]
    #[must_use]
    pub fn couvre(&self, jour: Date) -> bool {
        self.publication <= jour && jour.annee() <= self.annee
    }
}
