//! The lists of words that only the records need, and every list by its number.

use liste_aptitude_noyau::constat::{CodeConstat, Etat};
use liste_aptitude_noyau::decision::{Situation, Verdict};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::TitreAcces;
use liste_aptitude_noyau::effets::commission::VoixPresident;
use liste_aptitude_noyau::effets::reclamation::StatutReclamation;
use liste_aptitude_noyau::effets::validite::Validite;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::recu::RefusRecu;
use liste_aptitude_noyau::texte::art_25::Avertissement;
use liste_aptitude_noyau::texte::couverture::Nature;
use liste_aptitude_noyau::texte::couverture::suites::{Evolution, Fidelite};
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Filiere};
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Maintien, Qualite, StatutAgent};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::{Section, SectionOrigine, TypePosition, Voie};

/// A closed list of the ABI: variant, code, name, French and English label.
macro_rules! codes {
    (
        $(#[$doc:meta])*
        pub enum $Nom:ident : $liste:literal {
            $( $(#[$vdoc:meta])* $Var:ident = $code:literal, $nom:literal, $fr:literal, $en:literal; )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum $Nom { $( $(#[$vdoc])* $Var = $code, )+ }

        impl $Nom {
            /// Stable numeric code.
            #[must_use]
            pub const fn code(self) -> u8 {
                match self { $( Self::$Var => $code, )+ }
            }
        }

        impl liste_aptitude_noyau::vocabulaire::enumeration::Enumeration for $Nom {
            const LISTE: &'static str = $liste;
            const TOUTES: &'static [Self] = &[ $( Self::$Var, )+ ];
            fn code(self) -> u8 { self.code() }
            fn nom(self) -> &'static str {
                match self { $( Self::$Var => $nom, )+ }
            }
            fn libelle(self, langue: liste_aptitude_noyau::vocabulaire::enumeration::Langue) -> &'static str {
                use liste_aptitude_noyau::vocabulaire::enumeration::Langue;
                match (self, langue) {
                    $( (Self::$Var, Langue::Francais) => $fr, (Self::$Var, Langue::Anglais) => $en, )+
                }
            }
            fn depuis_code(code: u8) -> Option<Self> {
                match code { $( $code => Some(Self::$Var), )+ _ => None }
            }
            fn depuis_nom(nom: &str) -> Option<Self> {
                match nom { $( $nom => Some(Self::$Var), )+ _ => None }
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// A yes or no in a record; 0 is « missing » where the fact may be missing, the default elsewhere.
    pub enum OuiNon: "oui_non" {
        /// No.
        Non = 1, "non", "non", "no";
        /// Yes.
        Oui = 2, "oui", "oui", "yes";
    }
}

impl OuiNon {
    /// The word of a truth.
    #[must_use]
    pub const fn de(vrai: bool) -> Self {
        if vrai { Self::Oui } else { Self::Non }
    }
}

codes! {
    /// What is known of an agrément; 0 when the field is not given.
    pub enum GenreAgrement: "agrement" {
        /// None known (null in JSON).
        Aucun = 1, "aucun", "aucun agrément connu", "no known approval";
        /// None is required for the emploi (R123-48).
        SansObjet = 2, "sans_objet", "agrément sans objet", "no approval required";
        /// Given on `agrement_date`.
        Donne = 3, "donne", "agrément donné", "approval given";
    }
}

codes! {
    /// What a figure of a finding counts; 0 when there is no figure.
    pub enum GenreGrandeur: "grandeur" {
        /// `valeur` whole years required.
        Annees = 1, "annees", "années", "years";
        /// `valeur` years, `mois` months and `jours` days.
        Duree = 2, "duree", "durée", "duration";
        /// `valeur` days.
        Jours = 3, "jours", "jours", "days";
        /// `valeur` completed years of age.
        Age = 4, "age", "âge", "age";
        /// `valeur` weeks.
        Semaines = 5, "semaines", "semaines", "weeks";
        /// `valeur` is a date YYYYMMDD.
        Date = 6, "date", "date", "date";
        /// `valeur` is a count.
        Nombre = 7, "nombre", "nombre", "count";
        /// `valeur` is a code of the list `oui_non`.
        OuiNon = 8, "oui_non", "oui ou non", "yes or no";
        /// Not asked of this person.
        Dispense = 9, "dispense", "dispensé", "exempt";
        /// `valeur` is a code of the list `diplome_informatique`.
        Diplome = 10, "diplome", "diplôme", "diploma";
    }
}

codes! {
    /// A record whose size can be asked.
    pub enum Enregistrement: "enregistrement" {
        /// `la_dossier`
        Dossier = 1, "dossier", "dossier", "dossier";
        /// `la_demande`
        Demande = 2, "demande", "demande", "request";
        /// `la_decision`
        Decision = 3, "decision", "décision", "decision";
        /// `la_erreur`
        Erreur = 4, "erreur", "erreur", "error";
        /// `la_robustesse`
        Robustesse = 5, "robustesse", "robustesse", "robustness";
        /// `la_questions`
        Questions = 6, "questions", "questions", "questions";
        /// `la_parcours`
        Parcours = 7, "parcours", "parcours", "path";
        /// `la_faits_acces`
        FaitsAcces = 8, "faits_acces", "faits sur l’accès", "facts on access";
        /// `la_acces`
        Acces = 9, "acces", "accès à un emploi", "access to a post";
        /// `la_calendrier`
        Calendrier = 10, "calendrier", "calendrier", "calendar";
        /// `la_reclamation`
        Reclamation = 11, "reclamation", "réclamation", "claim";
        /// `la_reconduction`
        Reconduction = 12, "reconduction", "reconduction", "renewal";
        /// `la_quotas`
        Quotas = 13, "quotas", "quotas", "ceilings";
        /// `la_scrutin`
        Scrutin = 14, "scrutin", "scrutin", "vote";
        /// `la_dispositions`
        Dispositions = 15, "dispositions", "dispositions d’un constat", "provisions of a finding";
        /// `la_annees`
        Annees = 16, "annees", "première liste", "first list";
        /// `la_quotas_sous`
        QuotasSous = 17, "quotas_sous", "quotas sous un état du texte", "ceilings under a state of the text";
        /// `la_agent_en_agence`
        AgentEnAgence = 18, "agent_en_agence", "agent d’une agence régionale de santé", "agent of a regional health agency";
        /// `la_etat_article`
        EtatArticle = 19, "etat_article", "état d’un article", "state of an article";
        /// `la_changement`
        Changement = 20, "changement", "changement d’une disposition", "change of a provision";
    }
}

codes! {
    /// What a search for a path to a class found.
    pub enum IssueParcours: "issue_parcours" {
        /// The person belongs to the class already.
        DejaRattache = 1, "deja_rattache", "déjà rattaché à la classe", "belongs to the class already";
        /// The steps are given.
        Atteint = 2, "atteint", "classe atteinte", "class reached";
        /// No path within the years given.
        HorsDePortee = 3, "hors_de_portee", "hors de portée dans ces années", "out of reach within these years";
    }
}

/// Every list of the ABI by its number; the lists are themselves a list.
macro_rules! listes {
    ($( $Var:ident = $code:literal, $nom:literal, $fr:literal, $en:literal; )+) => {
        codes! {
            /// A list of words. Codes are append-only, in the lists and among them.
            pub enum Liste: "liste" { $( #[doc = concat!("`", $nom, "`")] $Var = $code, $nom, $fr, $en; )+ }
        }

        impl Liste {
            /// The number of words of the list: its codes are 1 to this number.
            #[must_use]
            pub fn nombre(self) -> usize {
                match self { $( Self::$Var => <$Var as Enumeration>::TOUTES.len(), )+ }
            }
            /// The name of a code.
            #[must_use]
            pub fn nom_du_code(self, code: u8) -> Option<&'static str> {
                match self { $( Self::$Var => <$Var as Enumeration>::depuis_code(code).map(Enumeration::nom), )+ }
            }
            /// The label of a code.
            #[must_use]
            pub fn libelle_du_code(self, code: u8, langue: Langue) -> Option<&'static str> {
                match self { $( Self::$Var => <$Var as Enumeration>::depuis_code(code).map(|v| v.libelle(langue)), )+ }
            }
            /// The code of a name.
            #[must_use]
            pub fn code_du_nom(self, nom: &str) -> Option<u8> {
                match self { $( Self::$Var => <$Var as Enumeration>::depuis_nom(nom).map(Enumeration::code), )+ }
            }
        }

        $( const _: () = assert!(meme(<$Var as Enumeration>::LISTE, $nom), "a list has one name"); )+
    };
}

use crate::statut::Statut;

listes! {
    Liste = 1, "liste", "listes de mots", "lists of words";
    Statut = 2, "statut", "motifs de refus d’un appel", "reasons to refuse a call";
    Enregistrement = 3, "enregistrement", "enregistrements", "records";
    Langue = 4, "langue", "langues", "languages";
    OuiNon = 5, "oui_non", "oui ou non", "yes or no";
    GenreAgrement = 6, "agrement", "agréments", "approvals";
    GenreGrandeur = 7, "grandeur", "grandeurs", "figures";
    Champ = 8, "champ", "champs", "fields";
    Regle = 9, "regle", "règles d’entrée", "rules on input";
    Classe = 10, "classe", "classes", "classes";
    Filiere = 11, "filiere", "filières", "branches";
    Regime = 12, "regime", "régimes", "regimes";
    TypeOrganisme = 13, "type_organisme", "types d’organisme", "kinds of body";
    Categorie = 14, "categorie", "catégories", "categories";
    Fonction = 15, "fonction", "fonctions", "functions";
    Qualite = 16, "qualite", "qualités", "grades";
    DiplomeAssimile = 17, "diplome_assimile", "diplômes assimilés", "assimilated diplomas";
    DiplomeInformatique = 18, "diplome_informatique", "diplômes informatiques", "computing diplomas";
    Section = 19, "section", "sections", "sections";
    SectionOrigine = 20, "section_origine", "sections d’origine", "sections of origin";
    TypePosition = 21, "type_position", "positions", "positions";
    Verdict = 22, "verdict", "verdicts", "verdicts";
    Situation = 23, "situation", "situations", "situations";
    Etat = 24, "etat", "états d’une condition", "states of a condition";
    CodeConstat = 25, "code_constat", "conditions examinées", "conditions examined";
    Avertissement = 26, "avertissement", "avertissements", "warnings";
    Lecture = 27, "lecture", "lectures du texte", "readings of the text";
    RefusRecu = 28, "refus_recu", "motifs de refus d’un reçu", "reasons to refuse a receipt";
    IssueParcours = 29, "issue_parcours", "issues d’un parcours", "outcomes of a path";
    ErreurEffet = 30, "erreur_effet", "valeurs refusées par un effet", "values refused by an effect";
    TitreAcces = 31, "titre_acces", "titres d’accès", "titles to access";
    StatutReclamation = 32, "statut_reclamation", "statuts d’une réclamation", "states of a claim";
    Validite = 33, "validite", "validités d’une liste", "validities of a list";
    VoixPresident = 34, "voix_president", "voix du président", "votes of the president";
    EtatDuTexte = 35, "etat_du_texte", "états du texte", "states of the text";
    Maintien = 36, "maintien", "motifs de maintien de la classe", "reasons for which a class is kept";
    StatutAgent = 37, "statut_agent", "statuts des fonctionnaires et agents", "services of civil servants";
    Voie = 38, "voie", "voies de dépôt", "routes of filing";
    Fidelite = 39, "fidelite", "fidélités d’un texte", "how well a text is known";
    Evolution = 40, "evolution", "évolutions d’une disposition", "what happens to a provision";
    Nature = 41, "nature", "natures d’une disposition", "kinds of provision";
}

const fn meme(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([x, suite_a @ ..], [y, suite_b @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (suite_a, suite_b);
    }
    a.is_empty() && b.is_empty()
}

/// The list of a number.
pub(crate) fn liste(numero: u32) -> Option<Liste> {
    u8::try_from(numero).ok().and_then(Liste::depuis_code)
}

/// The language of a number.
pub(crate) fn langue(numero: u32) -> Option<Langue> {
    u8::try_from(numero).ok().and_then(Langue::depuis_code)
}
