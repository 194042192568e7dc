//! The one table of the fields of the format: where each stands, what it is, when it is needed, how it is named, what it means.
//!
//! What is said of a field anywhere else is made from its row: keys, children and bounds of the reading here, the schemas and the
//! empty files of the command, the page of the format.

use super::notice::{Bout, Contenu, Notice, Presence, notices};
use crate::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use crate::dossier::{FONCTION_PUBLIQUE_MAX, INSCRIPTIONS_MAX, PERIODES_MAX, RECLASSEMENTS_MAX};
use crate::texte::lectures::LECTURES_MAX;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::{ANNEE_MAX, ANNEE_MIN};
use crate::vocabulaire::emploi::{Fonction, Maintien, Qualite, StatutAgent};
use crate::vocabulaire::enumeration::enumeration;
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, REGION_MAX, Regime, TypeOrganisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition, Voie};
use Bout::{AuxSeuils, Mot as M, SousLesSeuils};
use Contenu::{Agrement, Booleen, Date, Entier, Liste, Mot, Objet, Texte};
use Presence::{Absent, Defaut, Manquant, Requis, Selon};

const fn borne(annee: u16) -> u32 {
    let [petit, grand] = annee.to_le_bytes();
    u32::from_le_bytes([petit, grand, 0, 0])
}

const fn mot<E: crate::vocabulaire::enumeration::Enumeration>() -> Contenu {
    Mot(E::LISTE)
}

/// A yes or no that counts as no at its worst.
const NON_OU_OUI: Presence = Manquant(M("false"), M("true"));

/// What only a request that is posted has.
const PAR_LA_POSTE: Presence = Selon(
    "sauf pour un dépôt par voie dématérialisée, qui ne le regarde pas",
    "but for an electronic filing, which does not look at it",
);

// One row = one field, in the order of the codes; a field that came later follows the others of its object.
// Each row: code, path, kind, presence, provisions, the last list that looks at it where it is not the last of all; label and meaning in French, label and meaning in English.
notices! {
Racine = 1, "$", Objet, Requis, "";
    "Dossier", "Les faits d’une personne.",
    "Dossier", "The facts about one person.";
Id = 2, "id", Texte(None), Requis, "";
    "Identifiant", "Le nom de la personne dans vos fichiers ; il revient avec la décision, et rien d’autre n’en est tiré.",
    "Identifier", "The name of the person in your files; it comes back with the decision, and nothing else is drawn from it.";
Naissance = 3, "naissance", Date, Manquant(SousLesSeuils, AuxSeuils), "A9.al1, A10.al1, A15.al3.1";
    "Date de naissance", "Le jour de naissance, pour les conditions d’âge.",
    "Date of birth", "The day of birth, for the conditions of age.";
Formation = 4, "formation", Objet, Absent, "";
    "Formation", "Titres, diplômes et attestations ; sans lui, tous ses faits manquent.",
    "Training", "Titles, diplomas and attestations; without it all its facts are missing.";
FormationAncienEleve = 5, "formation.ancien_eleve", Booleen, NON_OU_OUI, "A8.al1";
    "Titre d’ancien élève", "La personne a-t-elle le titre d’ancien élève de l’école (CNESSS, puis EN3S) ?",
    "Title of former student", "Has the person the title of former student of the school (CNESSS, then EN3S)?";
FormationScolarite = 6, "formation.scolarite", Objet, Absent, "A12.al4";
    "Scolarité", "Le temps passé à l’école comme élève.",
    "Schooling", "The time spent at the school as a student.";
FormationScolariteDebut = 7, "formation.scolarite.debut", Date, Requis, "A12.al4";
    "Scolarité : premier jour", "Le premier jour de la scolarité.",
    "Schooling: first day", "The first day of the schooling.";
FormationScolariteFin = 8, "formation.scolarite.fin", Date, Absent, "A12.al4";
    "Scolarité : dernier jour", "Le dernier jour, compris ; absent tant que la scolarité dure.",
    "Schooling: last day", "The last day, included; absent while the schooling lasts.";
FormationDiplomeAssimile = 9, "formation.diplome_assimile", mot::<DiplomeAssimile>(), Manquant(M("aucun"), M("fnoss_uncaf")), "R123-45.al3";
    "Diplôme assimilé", "Le diplôme qui assimile à un ancien élève.",
    "Assimilated diploma", "The diploma that assimilates its holder to a former student.";
FormationAdmissibleConcours = 10, "formation.admissible_concours", Booleen, NON_OU_OUI, "A9.al2.1";
    "Admissible au concours", "La personne a-t-elle été admissible à un concours d’entrée de l’école ?",
    "Admissible at the competition", "Was the person admissible at an entrance competition of the school?";
FormationSemainesPerfectionnement = 11, "formation.semaines_perfectionnement", Entier(0, 999), Manquant(M("0"), AuxSeuils), "A18.al3, A15.al3.2";
    "Semaines de perfectionnement", "Semaines de perfectionnement attestées par l’école, en tout.",
    "Weeks of training sessions", "Weeks of training sessions attested by the school, in all.";
FormationAttestationStageInformatique = 12, "formation.attestation_stage_informatique", Booleen, NON_OU_OUI, "A14.al1.3";
    "Attestation du stage informatique", "La personne a-t-elle l’attestation du stage informatique ?",
    "Attestation of the computing course", "Has the person the attestation of the computing course?";
FormationCertificatComptabilite = 13, "formation.certificat_comptabilite", Booleen, NON_OU_OUI, "A12.al2";
    "Certificat de comptabilité", "La personne a-t-elle le certificat de comptabilité ?",
    "Certificate of accounting", "Has the person the certificate of accounting?";
FormationDiplomeInformatique = 14, "formation.diplome_informatique", mot::<DiplomeInformatique>(), Manquant(M("aucun"), M("annexe_1")), "A14.al1.2";
    "Diplôme informatique", "Le diplôme de l’annexe, par son numéro, ou un diplôme que la commission peut dire équivalent.",
    "Computing diploma", "The diploma of the annex, by its number, or one that the commission may deem equivalent.";
FormationExperienceInformatiqueReconnue = 15, "formation.experience_informatique_reconnue", Booleen, NON_OU_OUI, "A21.al3";
    "Expérience informatique reconnue", "La commission a-t-elle reconnu l’expérience informatique ?",
    "Recognised computing experience", "Has the commission recognised the computing experience?";
Carriere = 16, "carriere", Liste(PERIODES_MAX), Absent, "";
    "Carrière", "Les nominations et fonctions, dans n’importe quel ordre ; la liste donnée est tenue pour complète.",
    "Career", "The nominations and functions, in any order; the list given is taken as complete.";
Periode = 17, "carriere[]", Objet, Requis, "";
    "Période", "Une nomination ou une fonction.",
    "Period", "A nomination or a function.";
PeriodeDebut = 18, "carriere[].debut", Date, Requis, "";
    "Du", "Le premier jour.",
    "From", "The first day.";
PeriodeFin = 19, "carriere[].fin", Date, Absent, "";
    "Au", "Le dernier jour, compris ; absent tant que la période dure.",
    "To", "The last day, included; absent while the period runs.";
PeriodeOrganisme = 20, "carriere[].organisme", Objet, Requis, "A1.al1";
    "Organisme", "L’organisme où la période se passe.",
    "Body", "The body in which the period is spent.";
OrganismeRegime = 21, "carriere[].organisme.regime", mot::<Regime>(), Requis, "A1.al1";
    "Régime", "Le régime de l’organisme ; « autre » pour ce que le texte ne vise pas.",
    "Regime", "The regime of the body; 'autre' for what the text does not reach.";
OrganismeType = 22, "carriere[].organisme.type", mot::<TypeOrganisme>(), Requis, "A3.al1";
    "Type d’organisme", "Le genre d’organisme, parmi ceux de son régime.",
    "Kind of body", "The kind of body, among those of its regime.";
OrganismeCategorie = 23, "carriere[].organisme.categorie", mot::<Categorie>(),
    Selon("où l’organisme a une catégorie ; sinon « sans »", "where the body has a category; else 'sans'"), "A3.al1";
    "Catégorie", "La catégorie ou la classe de l’organisme à la nomination.",
    "Category", "The category or class of the body at the nomination.";
OrganismeRegion = 24, "carriere[].organisme.region", Texte(Some(REGION_MAX)), Absent, "A20.al6, A23.al1.1";
    "Région", "Le code de la région administrative, tel que vous l’écrivez ; deux codes égaux sont une région.",
    "Region", "The code of the administrative region, as you write it; two equal codes are one region.";
PeriodeFonction = 25, "carriere[].fonction", mot::<Fonction>(), Requis, "A3.al1";
    "Fonction", "La fonction exercée ; les neuf premières sont celles que l’article 3 connaît.",
    "Function", "The function held; the first nine are those that article 3 knows.";
PeriodeNiveau = 26, "carriere[].niveau", Entier(0, 99),
    Selon("pour les emplois dont la classe de l’article 3 en dépend ; ailleurs à l’article 3, 0 ; hors de l’article 3 il peut manquer : au pire sous tout seuil, au mieux à chacun",
          "for the posts whose class in article 3 depends on it; elsewhere in article 3, 0; outside article 3 it may be missing: at worst under every threshold, at best at all of them"), "A3.al1, A12.al1";
    "Niveau", "Le niveau conventionnel ; 1 ou 2 pour la classe d’un sous-directeur d’une caisse nationale ; 0 pour aucun.",
    "Level", "The conventional level; 1 or 2 for the class of a sous-directeur of a national caisse; 0 for none.";
PeriodeQualite = 27, "carriere[].qualite", mot::<Qualite>(), Defaut("aucune"), "A12.al1, A17.al2";
    "Qualité", "Le grade que le seuil de l’article 12 ou l’article 17 regarde.",
    "Grade", "The grade that the threshold of article 12 or article 17 looks at.";
PeriodeSeuilCoefficient = 28, "carriere[].seuil_coefficient", Booleen, Absent, "A12.al1";
    "Coefficient au seuil", "Le coefficient de rémunération atteint-il la référence de l’article 12 ? Absent : le grade en juge.",
    "Pay at the threshold", "Does the pay coefficient reach the reference of article 12? Absent: the grade is judged.";
PeriodeAttachePrincipal = 29, "carriere[].attache_principal", Booleen, Defaut("false"), "A17.al2";
    "Attaché principal", "Attaché principal de la CANSSM.",
    "Attaché principal", "Attaché principal of the CANSSM.";
PeriodeInterim = 30, "carriere[].interim", Booleen, Defaut("false"), "A12.al2";
    "Intérim", "La fonction est exercée par intérim, sans nomination.",
    "Acting", "The function is held as acting, without a nomination.";
PeriodeNominationReguliere = 31, "carriere[].nomination_reguliere", Booleen,
    Selon("pour une fonction de l’article 3 hors du régime « autre »", "for a function of article 3 outside the regime 'autre'"), "A4.al1";
    "Nomination régulière", "La nomination a-t-elle suivi les règles qui la régissaient ?",
    "Regular nomination", "Did the nomination follow the rules that governed it?";
PeriodeAgrement = 32, "carriere[].agrement", Agrement,
    Selon("pour une fonction de l’article 3 hors du régime « autre »", "for a function of article 3 outside the regime 'autre'"), "A4.al2";
    "Agrément", "Le jour de l’agrément ; null : aucun connu ; « sans_objet » : aucun n’est requis. Le champ lui-même ne peut manquer.",
    "Approval", "The day of the approval; null: none known; 'sans_objet': none is required. The field itself may not be absent.";
PeriodeSectionOrigine = 33, "carriere[].section_origine", mot::<SectionOrigine>(), Manquant(M("deuxieme"), M("premiere")), "A18.al3";
    "Section d’origine", "La section de l’inscription qu’a suivie la nomination ; elle compte pour un emploi de direction dont la classe d’origine est AD3, AD2 ou inconnue.",
    "Section of origin", "The section of the listing that the nomination followed; it matters for a senior post whose class of origin is AD3, AD2 or unknown.";
PeriodeClasseOrigine = 34, "carriere[].classe_origine", mot::<Classe>(), Absent, "A18.al3";
    "Classe d’origine", "La classe de cette inscription.",
    "Class of origin", "The class of that listing.";
PeriodeReclassements = 35, "carriere[].reclassements", Liste(RECLASSEMENTS_MAX), Absent, "A5.al1.2, A6.al1";
    "Reclassements", "Les changements de catégorie de l’organisme pendant la période.",
    "Reclassifications", "The changes of category of the body during the period.";
Reclassement = 36, "carriere[].reclassements[]", Objet, Requis, "A5.al1.2, A6.al1";
    "Reclassement", "Un changement de catégorie.",
    "Reclassification", "A change of category.";
ReclassementDate = 37, "carriere[].reclassements[].date", Date, Requis, "A5.al1.2, A6.al1";
    "À compter du", "Le premier jour de la nouvelle catégorie.",
    "From", "The first day of the new category.";
ReclassementCategorie = 38, "carriere[].reclassements[].categorie", mot::<Categorie>(), Requis, "A5.al1.2, A6.al1";
    "Nouvelle catégorie", "La nouvelle catégorie, parmi celles de l’organisme.",
    "New category", "The new category, among those of the body.";
PeriodeClasseDeclaree = 39, "carriere[].classe_declaree", mot::<Classe>(), Absent, "A15.al1";
    "Classe déclarée", "La classe d’un emploi d’un organisme national dont l’article 3 ne dit rien.",
    "Declared class", "The class of a post of a national body of which article 3 says nothing.";
Inscriptions = 40, "inscriptions", Liste(INSCRIPTIONS_MAX), Absent, "A22.al1";
    "Inscriptions", "Les inscriptions sur des listes d’aptitude.",
    "Listings", "The listings, list by list.";
Inscription = 41, "inscriptions[]", Objet, Requis, "A22.al1";
    "Inscription", "Une inscription.",
    "Listing", "A listing.";
InscriptionAnnee = 42, "inscriptions[].annee", Entier(borne(ANNEE_MIN), borne(ANNEE_MAX)), Requis, "A22.al1";
    "Année de la liste", "L’année de la liste.",
    "List year", "The year of the list.";
InscriptionClasse = 43, "inscriptions[].classe", mot::<Classe>(), Requis, "A22.al1";
    "Classe", "La classe de l’inscription.",
    "Class", "The class of the listing.";
InscriptionSection = 44, "inscriptions[].section", mot::<SectionOrigine>(), Requis, "A7.al1";
    "Section", "La section de l’inscription.",
    "Section", "The section of the listing.";
InscriptionPublication = 45, "inscriptions[].publication", Date, Requis, "A1.al2";
    "Publication", "Le jour de la publication de la liste.",
    "Publication", "The day the list was published.";
InscriptionArticle15 = 46, "inscriptions[].article15", Booleen, Defaut("false"), "A15.al2";
    "Obtenue par l’article 15", "L’inscription a-t-elle été obtenue par l’article 15 ?",
    "Obtained under article 15", "Was the listing obtained under article 15?";
Position = 47, "position", Objet, Absent, "A19.al1, A19.al2";
    "Position de l’article 19", "Détachement, position assimilée ou perte d’emploi d’un agent de direction.",
    "Position of article 19", "Detachment, assimilated position or loss of the post of a senior manager.";
PositionType = 48, "position.type", mot::<TypePosition>(), Requis, "A19.al1, A19.al2";
    "Position", "La position.",
    "Position", "The position.";
PositionDebut = 49, "position.debut", Date, Requis, "A19.al1, A19.al2";
    "Position : premier jour", "Le premier jour.",
    "Position: first day", "The first day.";
PositionFin = 50, "position.fin", Date, Absent, "A19.al1, A19.al2";
    "Position : dernier jour", "Le dernier jour, compris ; absent tant qu’elle dure.",
    "Position: last day", "The last day, included; absent while it lasts.";
DepartRegime = 51, "depart_regime", Date, Absent, "A11.al2";
    "Départ des régimes", "Le premier jour hors des régimes de l’article 1, pour qui les a quittés.",
    "Left the regimes", "The first day outside the regimes of article 1, for someone who has left them.";
FonctionPublique = 52, "fonction_publique", Objet, Absent, "A10.al1";
    "Fonction publique de l’État", "Les services d’un fonctionnaire de l’État ; absent pour qui ne l’est pas.",
    "State civil service", "The services of a State civil servant; absent for someone who is none.";
CategorieA = 53, "fonction_publique.categorie_a", Liste(FONCTION_PUBLIQUE_MAX), Absent, "A10.al1";
    "Services en catégorie A", "Le temps passé en catégorie A.",
    "Service in category A", "The time spent in category A.";
CategorieAPeriode = 54, "fonction_publique.categorie_a[]", Objet, Requis, "A10.al1";
    "Période", "Une période en catégorie A.",
    "Period", "A period in category A.";
CategorieADebut = 55, "fonction_publique.categorie_a[].debut", Date, Requis, "A10.al1";
    "Du", "Le premier jour.",
    "From", "The first day.";
CategorieAFin = 56, "fonction_publique.categorie_a[].fin", Date, Absent, "A10.al1";
    "Au", "Le dernier jour, compris ; absent tant qu’elle dure.",
    "To", "The last day, included; absent while it lasts.";
FonctionsSecuriteSociale = 57, "fonction_publique.fonctions_securite_sociale", Liste(FONCTION_PUBLIQUE_MAX), Absent, "A10.al1";
    "Fonctions intéressant la sécurité sociale", "Le temps passé dans des fonctions intéressant la sécurité sociale.",
    "Functions of interest to social security", "The time spent in functions of interest to social security.";
FonctionsPeriode = 58, "fonction_publique.fonctions_securite_sociale[]", Objet, Requis, "A10.al1";
    "Période", "Une période de ces fonctions.",
    "Period", "A period of these functions.";
FonctionsDebut = 59, "fonction_publique.fonctions_securite_sociale[].debut", Date, Requis, "A10.al1";
    "Du", "Le premier jour.",
    "From", "The first day.";
FonctionsFin = 60, "fonction_publique.fonctions_securite_sociale[].fin", Date, Absent, "A10.al1";
    "Au", "Le dernier jour, compris ; absent tant qu’elle dure.",
    "To", "The last day, included; absent while it lasts.";
PropositionMinistre = 61, "fonction_publique.proposition_ministre", Booleen, NON_OU_OUI, "A10.al1";
    "Proposition du ministre", "Le ministre propose-t-il la personne ?",
    "Proposed by the minister", "Does the minister propose the person?";
Inscrit1999 = 62, "inscrit_1999", Booleen, NON_OU_OUI, "A26.al1";
    "Inscrit sur une liste de 1999", "La personne était-elle inscrite sur une liste de 1999 ?",
    "On a list of 1999", "Was the person on a list of 1999?";
Demande = 63, "demande", Objet, Requis, "";
    "Demande", "Ce qui est demandé : une classe, sur la liste d’une année.",
    "Request", "What is asked: a class, on the list of a year.";
DemandeAnnee = 64, "demande.annee", Entier(borne(ANNEE_LISTE_MIN), borne(ANNEE_LISTE_MAX)), Requis, "A25.al1";
    "Année de la liste", "L’année de la liste demandée.",
    "List year", "The year of the list asked for.";
DemandeClasse = 65, "demande.classe", mot::<Classe>(), Requis, "A3.al1";
    "Classe", "La classe demandée.",
    "Class", "The class asked for.";
DemandeLectures = 66, "demande.lectures", Entier(0, borne(LECTURES_MAX)), Defaut("0"), "";
    "Lectures", "Les lectures du texte choisies, un bit chacune ; 0 : chacune à son défaut.",
    "Lectures", "The lectures of the text chosen, a bit each; 0: each at its default.";
Depot = 67, "demande.depot", Objet, Absent, "A16.al1";
    "Dépôt", "Comment la demande a été déposée ; absent, le dépôt n’est pas examiné.",
    "Filing", "How the request was filed; without it the filing is not examined.";
DepotCachetPoste = 68, "demande.depot.cachet_poste", Date, PAR_LA_POSTE, "A16.al1";
    "Cachet de la poste", "Le jour du cachet de la poste.",
    "Postmark", "The day of the postmark.";
DepotExemplaires = 69, "demande.depot.exemplaires", Entier(0, 255), PAR_LA_POSTE, "A16.al1";
    "Exemplaires", "Le nombre d’exemplaires.",
    "Copies", "The number of copies.";
DepotRecommande = 70, "demande.depot.recommande", Booleen, PAR_LA_POSTE, "A16.al2";
    "En recommandé", "La demande a-t-elle été envoyée en recommandé ?",
    "Registered mail", "Was the request sent by registered mail?";
DepotClassesIndiquees = 71, "demande.depot.classes_indiquees", Booleen, Requis, "A16.al5";
    "Classes indiquées", "La demande indique-t-elle les classes d’emplois ?",
    "Classes named", "Does the request name the classes of posts?";
DepotPiecesJointes = 72, "demande.depot.pieces_jointes", Booleen, Requis, "A16.al5";
    "Pièces jointes", "Les pièces demandées sont-elles jointes ?",
    "Documents joined", "Are the documents asked for joined?";
PeriodeNiveauEquivalent = 73, "carriere[].niveau_equivalent", mot::<Classe>(), Absent, "A13.al5.3@2011";
    "Niveau équivalent", "La classe dont le niveau de responsabilité équivaut à celui de la fonction, pour la commission (listes de 2011 et après).",
    "Equivalent level", "The class whose level of responsibility equals that of the function, for the commission (lists from 2011 on).";
PeriodeMaintien = 74, "carriere[].maintien", mot::<Maintien>(), Absent, "A19.al3@2012, A19.al4@2012";
    "Maintien de la classe", "Pourquoi le titulaire garde la classe de l’emploi qu’il a quitté (listes de 2012 et après).",
    "Class kept", "Why the holder keeps the class of the post left (lists from 2012 on).";
FormationEleveConcoursInterne = 75, "formation.eleve_concours_interne", Booleen, NON_OU_OUI, "A9.al2.A@2003" ..= 2009;
    "Élève issu du concours interne", "La personne a-t-elle été élève de l’école par le concours interne ? Le fait compte pour les listes de 2003 à 2009.",
    "Student by the internal competition", "Was the person a student of the school through the internal competition? The fact matters for the lists of 2003 to 2009.";
FormationAttestationMsa = 76, "formation.attestation_msa", Booleen, NON_OU_OUI, "A18.al4@2003";
    "Attestation de la MSA", "La personne a-t-elle l’attestation du cycle de perfectionnement de la MSA ? Le fait compte à partir de la liste de 2003.",
    "Attestation of the MSA", "Has the person the attestation of the training sessions of the MSA? The fact matters from the list of 2003 on.";
FormationAttestationCesdir = 77, "formation.attestation_cesdir", Booleen, NON_OU_OUI, "A18.al3@2013";
    "Attestation du CESDIR", "La personne a-t-elle l’attestation du CESDIR ? Le fait compte à partir de la liste de 2013.",
    "Attestation of the CESDIR", "Has the person the attestation of the CESDIR? The fact matters from the list of 2013 on.";
PositionChampSocial = 78, "position.champ_social", Booleen, Defaut("false"), "A19.al2@2008";
    "Activité du champ social", "L’activité concerne-t-elle la protection sociale, la santé ou l’action sociale ? Cela compte à partir de la liste de 2008.",
    "Activity in the social field", "Does the activity concern social protection, health or social action? It matters from the list of 2008 on.";
FonctionPubliqueStatut = 79, "fonction_publique.statut", mot::<StatutAgent>(), Defaut("etat"), "A10.al1, A10.al1@2010";
    "Statut", "Le service auquel la personne appartient ; avant la liste de 2010, seul l’État compte.",
    "Service", "The service to which the person belongs; before the list of 2010 that of the State alone counts.";
FonctionsProtectionSociale = 80, "fonction_publique.fonctions_protection_sociale", Liste(FONCTION_PUBLIQUE_MAX), Absent, "A10.al1@2008";
    "Fonctions intéressant la protection sociale, la santé ou l’action sociale", "Le temps passé dans ces fonctions, qui s’ajoute à celui des fonctions intéressant la sécurité sociale (listes de 2008 et après).",
    "Functions of interest to social protection, health or social action", "The time spent in these functions, added to that of functions of interest to social security (lists from 2008 on).";
ProtectionPeriode = 81, "fonction_publique.fonctions_protection_sociale[]", Objet, Requis, "A10.al1@2008";
    "Période", "Une période de ces fonctions.",
    "Period", "A period of these functions.";
ProtectionDebut = 82, "fonction_publique.fonctions_protection_sociale[].debut", Date, Requis, "A10.al1@2008";
    "Du", "Le premier jour.",
    "From", "The first day.";
ProtectionFin = 83, "fonction_publique.fonctions_protection_sociale[].fin", Date, Absent, "A10.al1@2008";
    "Au", "Le dernier jour, compris ; absent tant qu’elle dure.",
    "To", "The last day, included; absent while it lasts.";
Recevable2010 = 84, "recevable_2010", Booleen, NON_OU_OUI, "A26.al1@2011" ..= 2012;
    "Demande recevable pour 2010", "La demande de la personne pour la liste de 2010 était-elle recevable au regard de l’article 12 ? Le fait compte pour les listes de 2011 et de 2012.",
    "Admissible for 2010", "Was the person's request for the list of 2010 admissible under article 12? The fact matters for the lists of 2011 and 2012.";
DemandeReduction = 85, "demande.reduction_demandee", Booleen, Defaut("true"), "A12.al4@2011" ..= 2011;
    "Réduction demandée", "Le candidat demande-t-il que huit ans soient ramenés à six ? Cela compte pour la liste de 2011.",
    "Reduction asked for", "Does the candidate ask that eight years be brought to six? It matters for the list of 2011.";
DepotVoie = 86, "demande.depot.voie", mot::<Voie>(), Defaut("postale"), "A16.al7.1@2013, A16.al7.2@2013";
    "Voie", "La voie du dépôt : la poste, ou le site à partir de la liste de 2013.",
    "Route", "The route of the filing: the post, or the site from the list of 2013 on.";
DepotDateValidation = 87, "demande.depot.date_validation", Date,
    Selon("pour un dépôt par voie dématérialisée", "for an electronic filing"), "A16.al7.2@2013";
    "Date de validation", "Le jour de la validation sur le site, à partir du 1er avril.",
    "Day of validation", "The day of the validation on the site, from 1 April on.";
}
