//! Bad input: the field that is wrong and the rule it breaks.

use crate::vocabulaire::enumeration::{Enumeration, enumeration};
use core::fmt;

enumeration! {
    /// The rule that an input breaks.
    pub enum Regle: "regle" {
        /// The text is not JSON, or is nested deeper than any dossier.
        JsonInvalide = 1, "json_invalide", "le texte n'est pas du JSON", "the text is not JSON";
        /// The format knows no such field.
        ChampInconnu = 2, "champ_inconnu", "champ inconnu", "unknown field";
        /// The field is given twice.
        ChampDouble = 3, "champ_double", "champ donné deux fois", "field given twice";
        /// The field is required.
        ChampRequis = 4, "champ_requis", "champ obligatoire", "required field";
        /// The value has the wrong type.
        Type = 5, "type", "valeur d'un autre type que prévu", "value of the wrong type";
        /// The word is not in the list.
        ValeurInconnue = 6, "valeur_inconnue", "mot ou code hors de la liste", "word or code not in the list";
        /// The number, date or text is outside its bounds.
        HorsBornes = 7, "hors_bornes", "valeur hors des bornes", "value out of bounds";
        /// Not a day of the calendar.
        DateInvalide = 8, "date_invalide", "date qui n'existe pas", "no such date";
        /// More elements than the format holds.
        Capacite = 9, "capacite", "trop d'éléments", "too many elements";
        /// The text is empty.
        TexteVide = 10, "texte_vide", "texte vide", "empty text";
        /// The period ends before it begins.
        FinAvantDebut = 11, "fin_avant_debut", "la fin précède le début", "the end is before the beginning";
        /// The regime has no body of this kind.
        TypeHorsRegime = 12, "type_hors_regime", "type d'organisme étranger au régime", "kind of body foreign to the regime";
        /// The body has no such category.
        CategorieHorsType = 13, "categorie_hors_type", "catégorie étrangère à l'organisme", "category foreign to the body";
        /// Reclassements must follow `debut`, rise strictly and stay within the period.
        OrdreReclassements = 14, "ordre_reclassements", "reclassements non ordonnés ou hors de la période", "reclassements out of order or outside the period";
        /// `classe_declaree` is only for a fonction of A3 in a national body.
        ClasseDeclareeInterdite = 15, "classe_declaree_interdite", "classe déclarée sans objet ici", "a declared class has no place here";
        /// A3 lists the emploi in another class.
        ClasseDeclareeIncompatible = 16, "classe_declaree_incompatible", "l'article 3 donne une autre classe", "article 3 gives another class";
        /// The second section holds no such class (A7.al1).
        OrigineContradictoire = 17, "origine_contradictoire", "la deuxième section n'a pas cette classe", "the second section has no such class";
        /// A record of another size or layout version (C ABI only).
        Disposition = 18, "disposition_inconnue", "enregistrement d'une autre version", "record of another layout version";
        /// Reserved bytes must be zero (C ABI only).
        OctetsReserves = 19, "octets_reserves", "octets réservés non nuls", "reserved bytes not zero";
    }
}

macro_rules! champs {
    ($( $Var:ident = $code:literal, $chemin:literal; )+) => {
        enumeration! {
            /// Every field of the interchange format, in the order of its page. `[]` stands for an index.
            pub enum Champ: "champ" { $( #[doc = "Field"] $Var = $code, $chemin; )+ }
        }
    };
}

champs! {
    Racine = 1, "$";
    Id = 2, "id";
    Naissance = 3, "naissance";
    Formation = 4, "formation";
    FormationAncienEleve = 5, "formation.ancien_eleve";
    FormationScolarite = 6, "formation.scolarite";
    FormationScolariteDebut = 7, "formation.scolarite.debut";
    FormationScolariteFin = 8, "formation.scolarite.fin";
    FormationDiplomeAssimile = 9, "formation.diplome_assimile";
    FormationAdmissibleConcours = 10, "formation.admissible_concours";
    FormationSemainesPerfectionnement = 11, "formation.semaines_perfectionnement";
    FormationAttestationStageInformatique = 12, "formation.attestation_stage_informatique";
    FormationCertificatComptabilite = 13, "formation.certificat_comptabilite";
    FormationDiplomeInformatique = 14, "formation.diplome_informatique";
    FormationExperienceInformatiqueReconnue = 15, "formation.experience_informatique_reconnue";
    Carriere = 16, "carriere";
    Periode = 17, "carriere[]";
    PeriodeDebut = 18, "carriere[].debut";
    PeriodeFin = 19, "carriere[].fin";
    PeriodeOrganisme = 20, "carriere[].organisme";
    OrganismeRegime = 21, "carriere[].organisme.regime";
    OrganismeType = 22, "carriere[].organisme.type";
    OrganismeCategorie = 23, "carriere[].organisme.categorie";
    OrganismeRegion = 24, "carriere[].organisme.region";
    PeriodeFonction = 25, "carriere[].fonction";
    PeriodeNiveau = 26, "carriere[].niveau";
    PeriodeQualite = 27, "carriere[].qualite";
    PeriodeSeuilCoefficient = 28, "carriere[].seuil_coefficient";
    PeriodeAttachePrincipal = 29, "carriere[].attache_principal";
    PeriodeInterim = 30, "carriere[].interim";
    PeriodeNominationReguliere = 31, "carriere[].nomination_reguliere";
    PeriodeAgrement = 32, "carriere[].agrement";
    PeriodeSectionOrigine = 33, "carriere[].section_origine";
    PeriodeClasseOrigine = 34, "carriere[].classe_origine";
    PeriodeReclassements = 35, "carriere[].reclassements";
    Reclassement = 36, "carriere[].reclassements[]";
    ReclassementDate = 37, "carriere[].reclassements[].date";
    ReclassementCategorie = 38, "carriere[].reclassements[].categorie";
    PeriodeClasseDeclaree = 39, "carriere[].classe_declaree";
    Inscriptions = 40, "inscriptions";
    Inscription = 41, "inscriptions[]";
    InscriptionAnnee = 42, "inscriptions[].annee";
    InscriptionClasse = 43, "inscriptions[].classe";
    InscriptionSection = 44, "inscriptions[].section";
    InscriptionPublication = 45, "inscriptions[].publication";
    InscriptionArticle15 = 46, "inscriptions[].article15";
    Position = 47, "position";
    PositionType = 48, "position.type";
    PositionDebut = 49, "position.debut";
    PositionFin = 50, "position.fin";
    DepartRegime = 51, "depart_regime";
    FonctionPublique = 52, "fonction_publique";
    CategorieA = 53, "fonction_publique.categorie_a";
    CategorieAPeriode = 54, "fonction_publique.categorie_a[]";
    CategorieADebut = 55, "fonction_publique.categorie_a[].debut";
    CategorieAFin = 56, "fonction_publique.categorie_a[].fin";
    FonctionsSecuriteSociale = 57, "fonction_publique.fonctions_securite_sociale";
    FonctionsPeriode = 58, "fonction_publique.fonctions_securite_sociale[]";
    FonctionsDebut = 59, "fonction_publique.fonctions_securite_sociale[].debut";
    FonctionsFin = 60, "fonction_publique.fonctions_securite_sociale[].fin";
    PropositionMinistre = 61, "fonction_publique.proposition_ministre";
    Inscrit1999 = 62, "inscrit_1999";
    Demande = 63, "demande";
    DemandeAnnee = 64, "demande.annee";
    DemandeClasse = 65, "demande.classe";
    DemandeLectures = 66, "demande.lectures";
    Depot = 67, "demande.depot";
    DepotCachetPoste = 68, "demande.depot.cachet_poste";
    DepotExemplaires = 69, "demande.depot.exemplaires";
    DepotRecommande = 70, "demande.depot.recommande";
    DepotClassesIndiquees = 71, "demande.depot.classes_indiquees";
    DepotPiecesJointes = 72, "demande.depot.pieces_jointes";
}

impl Champ {
    /// The last word of the path: the key of the field in its object.
    #[must_use]
    pub fn cle(self) -> &'static str {
        // By hand, here and in the path below: the searches of core::str can panic, for all the compiler knows.
        let nom = self.nom();
        let dernier_point = nom.bytes().enumerate().rfind(|&(_, octet)| octet == b'.');
        dernier_point.and_then(|(place, _)| nom.get(place.wrapping_add(1)..)).unwrap_or(nom)
    }
}

/// Name of a field the format does not know, cut after 48 bytes and before a control character: it can be shown on a line.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct NomInconnu(heapless::String<48>);

impl NomInconnu {
    /// The name of these characters.
    #[must_use]
    pub fn de(lettres: impl IntoIterator<Item = char>) -> Self {
        let mut nom = heapless::String::new();
        for lettre in lettres {
            if lettre.is_control() || nom.push(lettre).is_err() {
                break;
            }
        }
        Self(nom)
    }

    /// Its text.
    #[must_use]
    pub fn texte(&self) -> &str {
        &self.0
    }
}

/// The place of a field in an input: the field, and the indices that stand for its `[]`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Chemin {
    /// The field, or the object an unknown field was found in.
    pub champ: Champ,
    /// Index for the first `[]`.
    pub rang: u8,
    /// Index for the second `[]`.
    pub sous_rang: u8,
    /// The unknown field of that object, if this is the fault.
    pub inconnu: Option<NomInconnu>,
}

impl fmt::Display for Chemin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let racine_muette = self.inconnu.is_some() && self.champ == Champ::Racine;
        if !racine_muette {
            let mut reste = self.champ.nom();
            for rang in [self.rang, self.sous_rang] {
                let Some(place) = reste.bytes().position(|octet| octet == b'[') else { break };
                write!(f, "{}[{rang}]", reste.get(..place).unwrap_or(""))?;
                reste = reste.get(place.wrapping_add("[]".len())..).unwrap_or("");
            }
            f.write_str(reste)?;
        }
        match &self.inconnu {
            Some(nom) if racine_muette => f.write_str(nom.texte()),
            Some(nom) => write!(f, ".{}", nom.texte()),
            None => Ok(()),
        }
    }
}

/// An input refused: where, and which rule it breaks. Nothing else of the input is judged.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ErreurEntree {
    /// The field at fault.
    pub chemin: Chemin,
    /// The rule it breaks.
    pub regle: Regle,
}

impl ErreurEntree {
    /// An error at a field that is in no list.
    #[must_use]
    pub const fn simple(champ: Champ, regle: Regle) -> Self {
        Self { chemin: Chemin { champ, rang: 0, sous_rang: 0, inconnu: None }, regle }
    }
}

impl fmt::Display for ErreurEntree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use crate::vocabulaire::enumeration::Langue;
        write!(f, "{}: {} ({})", self.chemin, self.regle.libelle(Langue::Francais), self.regle.libelle(Langue::Anglais))
    }
}

impl core::error::Error for ErreurEntree {}
