// liste_aptitude: who may be put on the French social-security liste d'aptitude (arrêté of 25 September 1998).
// Generated from the Rust source; the contract is in docs/abi.md.
//
// - Every function returns LA_OK or a code of the list statut. A refused call leaves its outputs as they were, except the error
//   record, the length needed when the room is too small, and the text of la_evaluer_json, which is the error when the input is refused.
// - The caller owns all memory. Nothing is kept, allocated, shared or locked: any function, any thread, at any time.
// - A record begins with its layout version (LA_VERSION_ENREGISTREMENT) and its size; the size is given again beside its pointer, also in
//   front of what is written. Bytes named reserve are zero. Start from LA_DOSSIER_INIT, LA_DEMANDE_INIT; LA_EVALUER gives the sizes.
// - Dates are YYYYMMDD, 0 when absent. Codes are those of the lists below, 0 when absent. Texts are UTF-8.
// - A text is written with a zero byte at its end, which longueur does not count; with capacite 0 a function only tells longueur.

#ifndef LISTE_APTITUDE_H
#define LISTE_APTITUDE_H

#include <stdint.h>

// Words of the list liste.
enum la_codes_liste {
  LA_LISTE_LISTE = 1, // lists of words
  LA_LISTE_STATUT = 2, // reasons to refuse a call
  LA_LISTE_ENREGISTREMENT = 3, // records
  LA_LISTE_LANGUE = 4, // languages
  LA_LISTE_OUI_NON = 5, // yes or no
  LA_LISTE_AGREMENT = 6, // approvals
  LA_LISTE_GRANDEUR = 7, // figures
  LA_LISTE_CHAMP = 8, // fields
  LA_LISTE_REGLE = 9, // rules on input
  LA_LISTE_CLASSE = 10, // classes
  LA_LISTE_FILIERE = 11, // branches
  LA_LISTE_REGIME = 12, // regimes
  LA_LISTE_TYPE_ORGANISME = 13, // kinds of body
  LA_LISTE_CATEGORIE = 14, // categories
  LA_LISTE_FONCTION = 15, // functions
  LA_LISTE_QUALITE = 16, // grades
  LA_LISTE_DIPLOME_ASSIMILE = 17, // assimilated diplomas
  LA_LISTE_DIPLOME_INFORMATIQUE = 18, // computing diplomas
  LA_LISTE_SECTION = 19, // sections
  LA_LISTE_SECTION_ORIGINE = 20, // sections of origin
  LA_LISTE_TYPE_POSITION = 21, // positions
  LA_LISTE_VERDICT = 22, // verdicts
  LA_LISTE_SITUATION = 23, // situations
  LA_LISTE_ETAT = 24, // states of a condition
  LA_LISTE_CODE_CONSTAT = 25, // conditions examined
  LA_LISTE_AVERTISSEMENT = 26, // warnings
  LA_LISTE_LECTURE = 27, // readings of the text
  LA_LISTE_REFUS_RECU = 28, // reasons to refuse a receipt
  LA_LISTE_ISSUE_PARCOURS = 29, // outcomes of a path
  LA_LISTE_ERREUR_EFFET = 30, // values refused by an effect
  LA_LISTE_TITRE_ACCES = 31, // titles to access
  LA_LISTE_STATUT_RECLAMATION = 32, // states of a claim
  LA_LISTE_VALIDITE = 33, // validities of a list
  LA_LISTE_VOIX_PRESIDENT = 34, // votes of the president
  LA_LISTE_ETAT_DU_TEXTE = 35, // states of the text
  LA_LISTE_MAINTIEN = 36, // reasons for which a class is kept
  LA_LISTE_STATUT_AGENT = 37, // services of civil servants
  LA_LISTE_VOIE = 38, // routes of filing
  LA_LISTE_FIDELITE = 39, // how well a text is known
  LA_LISTE_EVOLUTION = 40, // what happens to a provision
  LA_LISTE_NATURE = 41, // kinds of provision
};

// Words of the list statut.
enum la_codes_statut {
  LA_STATUT_ENTREE_REFUSEE = 1, // input refused
  LA_STATUT_POINTEUR_NUL = 2, // null pointer
  LA_STATUT_POINTEUR_MAL_ALIGNE = 3, // misaligned pointer
  LA_STATUT_ZONES_CONFONDUES = 4, // overlapping memory
  LA_STATUT_VERSION_INCONNUE = 5, // record of another layout version
  LA_STATUT_CAPACITE = 6, // capacity exceeded
  LA_STATUT_CODE_INCONNU = 7, // unknown code or name
  LA_STATUT_VALEURS_REFUSEES = 8, // values refused
  LA_STATUT_GARDE_INVALIDE = 9, // kept dossier not valid
};

// Words of the list enregistrement.
enum la_codes_enregistrement {
  LA_ENREGISTREMENT_DOSSIER = 1, // dossier
  LA_ENREGISTREMENT_DEMANDE = 2, // request
  LA_ENREGISTREMENT_DECISION = 3, // decision
  LA_ENREGISTREMENT_ERREUR = 4, // error
  LA_ENREGISTREMENT_ROBUSTESSE = 5, // robustness
  LA_ENREGISTREMENT_QUESTIONS = 6, // questions
  LA_ENREGISTREMENT_PARCOURS = 7, // path
  LA_ENREGISTREMENT_FAITS_ACCES = 8, // facts on access
  LA_ENREGISTREMENT_ACCES = 9, // access to a post
  LA_ENREGISTREMENT_CALENDRIER = 10, // calendar
  LA_ENREGISTREMENT_RECLAMATION = 11, // claim
  LA_ENREGISTREMENT_RECONDUCTION = 12, // renewal
  LA_ENREGISTREMENT_QUOTAS = 13, // ceilings
  LA_ENREGISTREMENT_SCRUTIN = 14, // vote
  LA_ENREGISTREMENT_DISPOSITIONS = 15, // provisions of a finding
  LA_ENREGISTREMENT_ANNEES = 16, // first list
  LA_ENREGISTREMENT_QUOTAS_SOUS = 17, // ceilings under a state of the text
  LA_ENREGISTREMENT_AGENT_EN_AGENCE = 18, // agent of a regional health agency
  LA_ENREGISTREMENT_ETAT_ARTICLE = 19, // state of an article
  LA_ENREGISTREMENT_CHANGEMENT = 20, // change of a provision
};

// Words of the list langue.
enum la_codes_langue {
  LA_LANGUE_FR = 1, // French
  LA_LANGUE_EN = 2, // English
};

// Words of the list oui_non.
enum la_codes_oui_non {
  LA_OUI_NON_NON = 1, // no
  LA_OUI_NON_OUI = 2, // yes
};

// Words of the list agrement.
enum la_codes_agrement {
  LA_AGREMENT_AUCUN = 1, // no known approval
  LA_AGREMENT_SANS_OBJET = 2, // no approval required
  LA_AGREMENT_DONNE = 3, // approval given
};

// Words of the list grandeur.
enum la_codes_grandeur {
  LA_GRANDEUR_ANNEES = 1, // years
  LA_GRANDEUR_DUREE = 2, // duration
  LA_GRANDEUR_JOURS = 3, // days
  LA_GRANDEUR_AGE = 4, // age
  LA_GRANDEUR_SEMAINES = 5, // weeks
  LA_GRANDEUR_DATE = 6, // date
  LA_GRANDEUR_NOMBRE = 7, // count
  LA_GRANDEUR_OUI_NON = 8, // yes or no
  LA_GRANDEUR_DISPENSE = 9, // exempt
  LA_GRANDEUR_DIPLOME = 10, // diploma
};

// Words of the list champ.
enum la_codes_champ {
  LA_CHAMP_RACINE = 1, // Dossier
  LA_CHAMP_ID = 2, // Identifier
  LA_CHAMP_NAISSANCE = 3, // Date of birth
  LA_CHAMP_FORMATION = 4, // Training
  LA_CHAMP_FORMATION_ANCIEN_ELEVE = 5, // Title of former student
  LA_CHAMP_FORMATION_SCOLARITE = 6, // Schooling
  LA_CHAMP_FORMATION_SCOLARITE_DEBUT = 7, // Schooling: first day
  LA_CHAMP_FORMATION_SCOLARITE_FIN = 8, // Schooling: last day
  LA_CHAMP_FORMATION_DIPLOME_ASSIMILE = 9, // Assimilated diploma
  LA_CHAMP_FORMATION_ADMISSIBLE_CONCOURS = 10, // Admissible at the competition
  LA_CHAMP_FORMATION_SEMAINES_PERFECTIONNEMENT = 11, // Weeks of training sessions
  LA_CHAMP_FORMATION_ATTESTATION_STAGE_INFORMATIQUE = 12, // Attestation of the computing course
  LA_CHAMP_FORMATION_CERTIFICAT_COMPTABILITE = 13, // Certificate of accounting
  LA_CHAMP_FORMATION_DIPLOME_INFORMATIQUE = 14, // Computing diploma
  LA_CHAMP_FORMATION_EXPERIENCE_INFORMATIQUE_RECONNUE = 15, // Recognised computing experience
  LA_CHAMP_CARRIERE = 16, // Career
  LA_CHAMP_PERIODE = 17, // Period
  LA_CHAMP_PERIODE_DEBUT = 18, // From
  LA_CHAMP_PERIODE_FIN = 19, // To
  LA_CHAMP_PERIODE_ORGANISME = 20, // Body
  LA_CHAMP_ORGANISME_REGIME = 21, // Regime
  LA_CHAMP_ORGANISME_TYPE = 22, // Kind of body
  LA_CHAMP_ORGANISME_CATEGORIE = 23, // Category
  LA_CHAMP_ORGANISME_REGION = 24, // Region
  LA_CHAMP_PERIODE_FONCTION = 25, // Function
  LA_CHAMP_PERIODE_NIVEAU = 26, // Level
  LA_CHAMP_PERIODE_QUALITE = 27, // Grade
  LA_CHAMP_PERIODE_SEUIL_COEFFICIENT = 28, // Pay at the threshold
  LA_CHAMP_PERIODE_ATTACHE_PRINCIPAL = 29, // Attaché principal
  LA_CHAMP_PERIODE_INTERIM = 30, // Acting
  LA_CHAMP_PERIODE_NOMINATION_REGULIERE = 31, // Regular nomination
  LA_CHAMP_PERIODE_AGREMENT = 32, // Approval
  LA_CHAMP_PERIODE_SECTION_ORIGINE = 33, // Section of origin
  LA_CHAMP_PERIODE_CLASSE_ORIGINE = 34, // Class of origin
  LA_CHAMP_PERIODE_RECLASSEMENTS = 35, // Reclassifications
  LA_CHAMP_RECLASSEMENT = 36, // Reclassification
  LA_CHAMP_RECLASSEMENT_DATE = 37, // From
  LA_CHAMP_RECLASSEMENT_CATEGORIE = 38, // New category
  LA_CHAMP_PERIODE_CLASSE_DECLAREE = 39, // Declared class
  LA_CHAMP_INSCRIPTIONS = 40, // Listings
  LA_CHAMP_INSCRIPTION = 41, // Listing
  LA_CHAMP_INSCRIPTION_ANNEE = 42, // List year
  LA_CHAMP_INSCRIPTION_CLASSE = 43, // Class
  LA_CHAMP_INSCRIPTION_SECTION = 44, // Section
  LA_CHAMP_INSCRIPTION_PUBLICATION = 45, // Publication
  LA_CHAMP_INSCRIPTION_ARTICLE_15 = 46, // Obtained under article 15
  LA_CHAMP_POSITION = 47, // Position of article 19
  LA_CHAMP_POSITION_TYPE = 48, // Position
  LA_CHAMP_POSITION_DEBUT = 49, // Position: first day
  LA_CHAMP_POSITION_FIN = 50, // Position: last day
  LA_CHAMP_DEPART_REGIME = 51, // Left the regimes
  LA_CHAMP_FONCTION_PUBLIQUE = 52, // State civil service
  LA_CHAMP_CATEGORIE_A = 53, // Service in category A
  LA_CHAMP_CATEGORIE_A_PERIODE = 54, // Period
  LA_CHAMP_CATEGORIE_A_DEBUT = 55, // From
  LA_CHAMP_CATEGORIE_A_FIN = 56, // To
  LA_CHAMP_FONCTIONS_SECURITE_SOCIALE = 57, // Functions of interest to social security
  LA_CHAMP_FONCTIONS_PERIODE = 58, // Period
  LA_CHAMP_FONCTIONS_DEBUT = 59, // From
  LA_CHAMP_FONCTIONS_FIN = 60, // To
  LA_CHAMP_PROPOSITION_MINISTRE = 61, // Proposed by the minister
  LA_CHAMP_INSCRIT_1999 = 62, // On a list of 1999
  LA_CHAMP_DEMANDE = 63, // Request
  LA_CHAMP_DEMANDE_ANNEE = 64, // List year
  LA_CHAMP_DEMANDE_CLASSE = 65, // Class
  LA_CHAMP_DEMANDE_LECTURES = 66, // Lectures
  LA_CHAMP_DEPOT = 67, // Filing
  LA_CHAMP_DEPOT_CACHET_POSTE = 68, // Postmark
  LA_CHAMP_DEPOT_EXEMPLAIRES = 69, // Copies
  LA_CHAMP_DEPOT_RECOMMANDE = 70, // Registered mail
  LA_CHAMP_DEPOT_CLASSES_INDIQUEES = 71, // Classes named
  LA_CHAMP_DEPOT_PIECES_JOINTES = 72, // Documents joined
  LA_CHAMP_PERIODE_NIVEAU_EQUIVALENT = 73, // Equivalent level
  LA_CHAMP_PERIODE_MAINTIEN = 74, // Class kept
  LA_CHAMP_FORMATION_ELEVE_CONCOURS_INTERNE = 75, // Student by the internal competition
  LA_CHAMP_FORMATION_ATTESTATION_MSA = 76, // Attestation of the MSA
  LA_CHAMP_FORMATION_ATTESTATION_CESDIR = 77, // Attestation of the CESDIR
  LA_CHAMP_POSITION_CHAMP_SOCIAL = 78, // Activity in the social field
  LA_CHAMP_FONCTION_PUBLIQUE_STATUT = 79, // Service
  LA_CHAMP_FONCTIONS_PROTECTION_SOCIALE = 80, // Functions of interest to social protection, health or social action
  LA_CHAMP_PROTECTION_PERIODE = 81, // Period
  LA_CHAMP_PROTECTION_DEBUT = 82, // From
  LA_CHAMP_PROTECTION_FIN = 83, // To
  LA_CHAMP_RECEVABLE_2010 = 84, // Admissible for 2010
  LA_CHAMP_DEMANDE_REDUCTION = 85, // Reduction asked for
  LA_CHAMP_DEPOT_VOIE = 86, // Route
  LA_CHAMP_DEPOT_DATE_VALIDATION = 87, // Day of validation
};

// Words of the list regle.
enum la_codes_regle {
  LA_REGLE_JSON_INVALIDE = 1, // the text is not JSON
  LA_REGLE_CHAMP_INCONNU = 2, // unknown field
  LA_REGLE_CHAMP_DOUBLE = 3, // field given twice
  LA_REGLE_CHAMP_REQUIS = 4, // required field
  LA_REGLE_TYPE = 5, // value of the wrong type
  LA_REGLE_VALEUR_INCONNUE = 6, // word or code not in the list
  LA_REGLE_HORS_BORNES = 7, // value out of bounds
  LA_REGLE_DATE_INVALIDE = 8, // no such date
  LA_REGLE_CAPACITE = 9, // too many elements
  LA_REGLE_TEXTE_VIDE = 10, // empty text
  LA_REGLE_FIN_AVANT_DEBUT = 11, // the end is before the beginning
  LA_REGLE_TYPE_HORS_REGIME = 12, // kind of body foreign to the regime
  LA_REGLE_CATEGORIE_HORS_TYPE = 13, // category foreign to the body
  LA_REGLE_ORDRE_RECLASSEMENTS = 14, // reclassements out of order or outside the period
  LA_REGLE_CLASSE_DECLAREE_INTERDITE = 15, // a declared class has no place here
  LA_REGLE_CLASSE_DECLAREE_INCOMPATIBLE = 16, // article 3 gives another class
  LA_REGLE_ORIGINE_CONTRADICTOIRE = 17, // the second section has no such class
  LA_REGLE_DISPOSITION_INCONNUE = 18, // record of another layout version
  LA_REGLE_OCTETS_RESERVES = 19, // reserved bytes not zero
  LA_REGLE_VOIE_NON_OUVERTE = 20, // route not open for this list
  LA_REGLE_SERVEUR_FERME = 21, // before the service opened
};

// Words of the list classe.
enum la_codes_classe {
  LA_CLASSE_D1 = 1, // D1 (director)
  LA_CLASSE_D2 = 2, // D2 (director)
  LA_CLASSE_D3 = 3, // D3 (director)
  LA_CLASSE_AD1 = 4, // AD1 (other senior manager)
  LA_CLASSE_AD2 = 5, // AD2 (other senior manager)
  LA_CLASSE_AD3 = 6, // AD3 (other senior manager)
  LA_CLASSE_IF1 = 7, // IF1 (computing management)
  LA_CLASSE_IF2 = 8, // IF2 (computing management)
};

// Words of the list filiere.
enum la_codes_filiere {
  LA_FILIERE_DIRECTEUR = 1, // director posts
  LA_FILIERE_AUTRE = 2, // other senior management posts
  LA_FILIERE_INFORMATIQUE = 3, // management of computing centres
};

// Words of the list regime.
enum la_codes_regime {
  LA_REGIME_GENERAL = 1, // general regime
  LA_REGIME_URCAM = 2, // regional union of sickness funds
  LA_REGIME_ORGANIC = 3, // ORGANIC (industry and trade)
  LA_REGIME_AVA = 4, // AVA (craftsmen)
  LA_REGIME_CANAM = 5, // CANAM (sickness, self-employed)
  LA_REGIME_MINES = 6, // mining regime
  LA_REGIME_AUTRE_R123_45 = 7, // other body under R. 123-45
  LA_REGIME_AUTRE = 8, // out of scope
  LA_REGIME_RSI = 9, // RSI (self-employed)
  LA_REGIME_CAVIMAC = 10, // CAVIMAC (ministers of religion)
  LA_REGIME_SNCF = 11, // railway fund (SNCF)
  LA_REGIME_RATP = 12, // Paris transport fund (RATP)
  LA_REGIME_CAMIEG = 13, // CAMIEG and CNIEG (electricity and gas)
  LA_REGIME_CRPCEN = 14, // CRPCEN (notaries' clerks)
  LA_REGIME_ARTISTES = 15, // AGESSA and Maison des artistes
  LA_REGIME_CNSA = 16, // CNSA (autonomy)
  LA_REGIME_ARS = 17, // regional health agency
};

// Words of the list type_organisme.
enum la_codes_type_organisme {
  LA_TYPE_ORGANISME_ORGANISME = 1, // local body
  LA_TYPE_ORGANISME_CAISSE_NATIONALE = 2, // national fund
  LA_TYPE_ORGANISME_CAISSE = 3, // local fund
  LA_TYPE_ORGANISME_CANSSM = 4, // CANSSM
  LA_TYPE_ORGANISME_UR = 5, // regional union (mines)
  LA_TYPE_ORGANISME_SSM = 6, // miners' relief society
  LA_TYPE_ORGANISME_CENTRE_INFORMATIQUE_NATIONAL = 7, // national computing centre
  LA_TYPE_ORGANISME_CENTRE_INFORMATIQUE_REGIONAL = 8, // regional computing centre
  LA_TYPE_ORGANISME_CARMI = 9, // regional mining fund (CARMI)
  LA_TYPE_ORGANISME_SERVICE_TERRITORIAL = 10, // territorial service of the CANSSM
  LA_TYPE_ORGANISME_DIRECTION_COMMUNE = 11, // common direction
  LA_TYPE_ORGANISME_ETABLISSEMENT = 12, // public establishment
  LA_TYPE_ORGANISME_AGENCE = 13, // agency
};

// Words of the list categorie.
enum la_codes_categorie {
  LA_CATEGORIE_A = 1, // category A
  LA_CATEGORIE_B = 2, // category B
  LA_CATEGORIE_C = 3, // category C
  LA_CATEGORIE_D = 4, // category D
  LA_CATEGORIE_EXCEPTIONNELLE = 5, // exceptional category
  LA_CATEGORIE_1 = 6, // first category
  LA_CATEGORIE_2 = 7, // second category
  LA_CATEGORIE_3 = 8, // third category
  LA_CATEGORIE_HORS_CLASSE = 9, // outside the classes
  LA_CATEGORIE_SANS = 10, // no category
  LA_CATEGORIE_NORD_PAS_DE_CALAIS = 11, // Nord-Pas-de-Calais
  LA_CATEGORIE_EST = 12, // East
  LA_CATEGORIE_CENTRE_EST = 13, // Centre-East
  LA_CATEGORIE_CENTRE_OUEST = 14, // Centre-West
  LA_CATEGORIE_SUD_EST = 15, // South-East
  LA_CATEGORIE_SUD_OUEST = 16, // South-West
};

// Words of the list fonction.
enum la_codes_fonction {
  LA_FONCTION_DIRECTEUR_GENERAL = 1, // chief executive
  LA_FONCTION_DIRECTEUR = 2, // director
  LA_FONCTION_DIRECTEUR_GENERAL_ADJOINT = 3, // deputy chief executive
  LA_FONCTION_DIRECTEUR_ADJOINT = 4, // deputy director
  LA_FONCTION_SOUS_DIRECTEUR = 5, // assistant director
  LA_FONCTION_AGENT_COMPTABLE = 6, // chief accountant
  LA_FONCTION_AGENT_COMPTABLE_ADJOINT = 7, // deputy chief accountant
  LA_FONCTION_SECRETAIRE_GENERAL = 8, // secretary general
  LA_FONCTION_DIRECTEUR_INFORMATIQUE = 9, // computing director
  LA_FONCTION_CADRE = 10, // manager
  LA_FONCTION_INFORMATICIEN = 11, // computing specialist
  LA_FONCTION_CHEF_DE_PROJET = 12, // project leader
  LA_FONCTION_CHEF_DE_GROUPE_DE_PROJETS = 13, // head of a group of projects
  LA_FONCTION_RESPONSABLE_DE_PRODUCTION = 14, // head of production
  LA_FONCTION_COMPTABLE = 15, // accountant
  LA_FONCTION_EQUIVALENT_INFORMATIQUE = 16, // computing post to be judged equivalent
  LA_FONCTION_AUTRE = 17, // other
  LA_FONCTION_DIRECTEUR_DELEGUE = 18, // delegate director
  LA_FONCTION_DIRECTEUR_DE_MISSION = 19, // mission director
  LA_FONCTION_AGENT_EN_MISSION = 20, // senior manager on mission
};

// Words of the list qualite.
enum la_codes_qualite {
  LA_QUALITE_AUCUNE = 1, // none
  LA_QUALITE_CATEGORIE_B = 2, // category B
  LA_QUALITE_CADRE_ADMINISTRATIF = 3, // administrative manager
  LA_QUALITE_RESPONSABLE_TECHNIQUE = 4, // technical manager
  LA_QUALITE_TITULAIRE_CATEGORIE_A = 5, // category A official
  LA_QUALITE_CHEF_DE_SERVICE = 6, // head of department
  LA_QUALITE_NIVEAU_E = 7, // level E (CANAM)
};

// Words of the list diplome_assimile.
enum la_codes_diplome_assimile {
  LA_DIPLOME_ASSIMILE_AUCUN = 1, // none
  LA_DIPLOME_ASSIMILE_FNOSS_UNCAF = 2, // FNOSS/UNCAF diploma
  LA_DIPLOME_ASSIMILE_ENOES = 3, // ENOES diploma
};

// Words of the list diplome_informatique.
enum la_codes_diplome_informatique {
  LA_DIPLOME_INFORMATIQUE_AUCUN = 1, // none
  LA_DIPLOME_INFORMATIQUE_EQUIVALENT = 2, // diploma to be judged equivalent
  LA_DIPLOME_INFORMATIQUE_ANNEXE_1 = 3, // engineering degree of a school accredited to give the title
  LA_DIPLOME_INFORMATIQUE_ANNEXE_2 = 4, // title of engineer certified by the State
  LA_DIPLOME_INFORMATIQUE_ANNEXE_3 = 5, // maîtrise in mathematics
  LA_DIPLOME_INFORMATIQUE_ANNEXE_4 = 6, // maîtrise in mathematics, option mathematical engineering
  LA_DIPLOME_INFORMATIQUE_ANNEXE_5 = 7, // maîtrise in applied mathematics and social sciences (MASS)
  LA_DIPLOME_INFORMATIQUE_ANNEXE_6 = 8, // maîtrise in computer science
  LA_DIPLOME_INFORMATIQUE_ANNEXE_7 = 9, // maîtrise in computing methods applied to management (MIAGE)
  LA_DIPLOME_INFORMATIQUE_ANNEXE_8 = 10, // maîtrise IUP in mathematical and computer engineering
  LA_DIPLOME_INFORMATIQUE_ANNEXE_9 = 11, // maîtrise IUP in electrical engineering and industrial computing
  LA_DIPLOME_INFORMATIQUE_ANNEXE_10 = 12, // MST in mathematics applied to finance
  LA_DIPLOME_INFORMATIQUE_ANNEXE_11 = 13, // MST for experts in computer systems (universities Grenoble-I and Paris-VI)
  LA_DIPLOME_INFORMATIQUE_ANNEXE_12 = 14, // MST in computing and statistics applied to the human sciences
  LA_DIPLOME_INFORMATIQUE_ANNEXE_13 = 15, // MST in mathematical models of the economy and of international finance
  LA_DIPLOME_INFORMATIQUE_ANNEXE_14 = 16, // MST in computerised production systems
  LA_DIPLOME_INFORMATIQUE_ANNEXE_15 = 17, // MST in computing and telecommunication
  LA_DIPLOME_INFORMATIQUE_ANNEXE_16 = 18, // MST in robotics, electronics, communication
  LA_DIPLOME_INFORMATIQUE_ANNEXE_17 = 19, // MST in electrical engineering and industrial computing
  LA_DIPLOME_INFORMATIQUE_EXPERIENCE = 20, // validation of experience asked
};

// Words of the list section.
enum la_codes_section {
  LA_SECTION_PREMIERE = 1, // first section
  LA_SECTION_DEUXIEME = 2, // second section
  LA_SECTION_TROISIEME = 3, // third section
};

// Words of the list section_origine.
enum la_codes_section_origine {
  LA_SECTION_ORIGINE_PREMIERE = 1, // first section
  LA_SECTION_ORIGINE_DEUXIEME = 2, // second section
  LA_SECTION_ORIGINE_TROISIEME = 3, // third section
  LA_SECTION_ORIGINE_TROISIEME_ELARGIE = 4, // widened third section
};

// Words of the list type_position.
enum la_codes_type_position {
  LA_TYPE_POSITION_DETACHEMENT = 1, // secondment
  LA_TYPE_POSITION_ASSIMILEE = 2, // assimilated position
  LA_TYPE_POSITION_PERTE_EMPLOI = 3, // loss of post by merger
};

// Words of the list verdict.
enum la_codes_verdict {
  LA_VERDICT_INSCRIPTIBLE = 1, // may be listed
  LA_VERDICT_SUR_APPRECIATION = 2, // may be listed if the commission so decides
  LA_VERDICT_INDETERMINE = 3, // undetermined: facts are missing
  LA_VERDICT_NON_INSCRIPTIBLE = 4, // may not be listed
  LA_VERDICT_IRRECEVABLE = 5, // request not admissible
};

// Words of the list situation.
enum la_codes_situation {
  LA_SITUATION_AGENT_DE_DIRECTION = 1, // senior manager
  LA_SITUATION_AGENT_NATIONAL = 2, // senior manager of a national body
  LA_SITUATION_REPUTE_INSCRIT = 3, // deemed listed (article 19)
  LA_SITUATION_CADRE = 4, // manager
  LA_SITUATION_FONCTIONNAIRE = 5, // State civil servant
  LA_SITUATION_HORS_ORGANISME = 6, // outside the bodies of the text
  LA_SITUATION_AGENT_ARS = 7, // senior manager in a regional health agency
};

// Words of the list etat.
enum la_codes_etat {
  LA_ETAT_NON_REMPLIE = 1, // not met
  LA_ETAT_INCONNUE = 2, // unknown
  LA_ETAT_APPRECIATION = 3, // left to the commission
  LA_ETAT_REMPLIE = 4, // met
};

// Words of the list code_constat.
enum la_codes_code_constat {
  LA_CODE_CONSTAT_A16_DATE = 1, // posting date of the request
  LA_CODE_CONSTAT_A16_EXEMPLAIRES = 2, // number of copies
  LA_CODE_CONSTAT_A16_RECOMMANDE = 3, // registered mail
  LA_CODE_CONSTAT_A16_CLASSES = 4, // classes named
  LA_CODE_CONSTAT_A16_PIECES = 5, // documents joined
  LA_CODE_CONSTAT_A15_CLASSE = 6, // class open under article 15
  LA_CODE_CONSTAT_A17_CLASSE = 7, // class open to a manager
  LA_CODE_CONSTAT_A18_CLASSE = 8, // class open to the senior manager
  LA_CODE_CONSTAT_A20_ASSIMILATION = 9, // assimilation by the commission
  LA_CODE_CONSTAT_A18_PERFECTIONNEMENT = 10, // training sessions
  LA_CODE_CONSTAT_A8_SECTION = 11, // first section
  LA_CODE_CONSTAT_A7_SECTION = 12, // second section
  LA_CODE_CONSTAT_A9_AGE = 13, // age in the second section
  LA_CODE_CONSTAT_A10_PROPOSITION = 14, // proposal of the minister
  LA_CODE_CONSTAT_A10_ANCIENNETE = 15, // seniority in category A
  LA_CODE_CONSTAT_A10_AGE = 16, // age in the third section
  LA_CODE_CONSTAT_A10_FONCTIONS = 17, // functions of interest to social security
  LA_CODE_CONSTAT_A12_DUREE = 18, // seniority in management
  LA_CODE_CONSTAT_A13_DUREE_FONCTIONS = 19, // time in senior posts
  LA_CODE_CONSTAT_A14_EMPLOI = 20, // computing post
  LA_CODE_CONSTAT_A14_DIPLOME = 21, // computing diploma
  LA_CODE_CONSTAT_A14_ATTESTATION = 22, // attestation of the course
  LA_CODE_CONSTAT_A15_CINQ_ANS = 23, // five years in senior posts
  LA_CODE_CONSTAT_A15_TROIS_ANS = 24, // three years in the post
  LA_CODE_CONSTAT_A15_AGE = 25, // age (article 15)
  LA_CODE_CONSTAT_A15_PERFECTIONNEMENT = 26, // training sessions (article 15)
  LA_CODE_CONSTAT_A18_AUTRE_ORGANISME = 27, // attestation of a senior manager of another body
  LA_CODE_CONSTAT_A10_STATUT = 28, // service of the civil servant or agent
  LA_CODE_CONSTAT_A15_DUREE = 29, // time under article 15 or article 12
};

// Words of the list avertissement.
enum la_codes_avertissement {
  LA_AVERTISSEMENT_TEXTE_MODIFIE = 1, // the 1998 text had been amended before this list
  LA_AVERTISSEMENT_TEXTE_ABROGE = 2, // the 1998 text had been replaced for this list
  LA_AVERTISSEMENT_VERSION_DEDUITE = 3, // the first list that this state of the text governs is deduced
  LA_AVERTISSEMENT_TEXTE_INCOMPLET = 4, // an article examined is not in hand in the version of this list
};

// Words of the list lecture.
enum la_codes_lecture {
  LA_LECTURE_L5 = 1, // Does A5.al2 end item 1° too?
  LA_LECTURE_L10 = 2, // Does the third section require article 14?
  LA_LECTURE_L12 = 3, // Does article 12 bind senior managers?
  LA_LECTURE_L13 = 4, // Do years in several classes of a row add up?
  LA_LECTURE_L14 = 5, // 'For five years': without a break?
  LA_LECTURE_L18 = 6, // Lower classes of which filière?
  LA_LECTURE_L21 = 7, // Does A21.al3 restrict A21.al1?
  LA_LECTURE_L24 = 8, // Is the claim period counted in clear days?
  LA_LECTURE_LDUREE = 9, // Adding intervals: 30-day months or exact days?
  LA_LECTURE_L20 = 10, // Does A20.al4 reach everyone without a post in a body on 1 January?
  LA_LECTURE_L13R = 11, // Does 'ou a pu relever' waive article 13 for a class once held?
  LA_LECTURE_L28 = 12, // Does article 28 bind the lists of 2008 and 2009 to the letter?
  LA_LECTURE_L8 = 13, // Are agents of public establishments in the first section?
};

// Words of the list refus_recu.
enum la_codes_refus_recu {
  LA_REFUS_RECU_FORME = 1, // not written like a receipt
  LA_REFUS_RECU_CONTROLE = 2, // the check characters do not match
  LA_REFUS_RECU_VERSION = 3, // receipt of another version of the program
  LA_REFUS_RECU_TEXTE = 4, // receipt of another version of the text
  LA_REFUS_RECU_LECTURES = 5, // receipt given under other readings
  LA_REFUS_RECU_FAITS = 6, // the facts or the request are not those of the receipt
  LA_REFUS_RECU_VERDICT = 7, // these facts give another verdict
};

// Words of the list issue_parcours.
enum la_codes_issue_parcours {
  LA_ISSUE_PARCOURS_DEJA_RATTACHE = 1, // belongs to the class already
  LA_ISSUE_PARCOURS_ATTEINT = 2, // class reached
  LA_ISSUE_PARCOURS_HORS_DE_PORTEE = 3, // out of reach within these years
};

// Words of the list erreur_effet.
enum la_codes_erreur_effet {
  LA_ERREUR_EFFET_ANNEE_HORS_BORNES = 1, // year out of bounds
  LA_ERREUR_EFFET_DATE_HORS_BORNES = 2, // computed date out of bounds
  LA_ERREUR_EFFET_ENVOI_AVANT_PUBLICATION = 3, // posted before the publication
  LA_ERREUR_EFFET_LISTES_EN_DESORDRE = 4, // the next list must be published later
  LA_ERREUR_EFFET_INFORMATIQUE_EXCEDENTAIRE = 5, // more persons in IF than in the second section
  LA_ERREUR_EFFET_PRESENTS_EXCEDENTAIRES = 6, // more members present than seats
  LA_ERREUR_EFFET_VOIX_EXCEDENTAIRES = 7, // more votes than members present
  LA_ERREUR_EFFET_VOIX_DU_PRESIDENT = 8, // the president's vote is not in the count
  LA_ERREUR_EFFET_PRECEDENTE_ABSENTE = 9, // number of persons of the list before not given
};

// Words of the list titre_acces.
enum la_codes_titre_acces {
  LA_TITRE_ACCES_INSCRIPTION = 1, // being on the list
  LA_TITRE_ACCES_AGREMENT = 2, // approval in a post
};

// Words of the list statut_reclamation.
enum la_codes_statut_reclamation {
  LA_STATUT_RECLAMATION_EN_TEMPS = 1, // in time
  LA_STATUT_RECLAMATION_CONTESTABLE = 2, // arguable: in time under the other reading
  LA_STATUT_RECLAMATION_TARDIVE = 3, // late
};

// Words of the list validite.
enum la_codes_validite {
  LA_VALIDITE_NON_PUBLIEE = 1, // not published yet
  LA_VALIDITE_VALABLE = 2, // in force
  LA_VALIDITE_REMPLACEE = 3, // replaced
};

// Words of the list voix_president.
enum la_codes_voix_president {
  LA_VOIX_PRESIDENT_ABSENT = 1, // absent
  LA_VOIX_PRESIDENT_POUR = 2, // for
  LA_VOIX_PRESIDENT_CONTRE = 3, // against
  LA_VOIX_PRESIDENT_ABSTENTION = 4, // abstention
};

// Words of the list etat_du_texte.
enum la_codes_etat_du_texte {
  LA_ETAT_DU_TEXTE_2000 = 1, // arrêté of 25 September 1998, initial version
  LA_ETAT_DU_TEXTE_2003 = 2, // arrêté of 25 September 1998, lists of 2003 and 2004
  LA_ETAT_DU_TEXTE_2005 = 3, // arrêté of 25 September 1998, lists of 2005 and 2006
  LA_ETAT_DU_TEXTE_2007 = 4, // arrêté of 25 September 1998, list of 2007
  LA_ETAT_DU_TEXTE_2008 = 5, // arrêté of 25 September 1998, lists of 2008 and 2009
  LA_ETAT_DU_TEXTE_2010 = 6, // arrêté of 25 September 1998, list of 2010
  LA_ETAT_DU_TEXTE_2011 = 7, // arrêté of 25 September 1998, list of 2011
  LA_ETAT_DU_TEXTE_2012 = 8, // arrêté of 25 September 1998, list of 2012
  LA_ETAT_DU_TEXTE_2013 = 9, // arrêté of 25 September 1998, list of 2013
  LA_ETAT_DU_TEXTE_2014 = 10, // arrêté of 25 September 1998, list of 2014
};

// Words of the list maintien.
enum la_codes_maintien {
  LA_MAINTIEN_FUSION = 1, // post reclassed by a merger
  LA_MAINTIEN_CREATION_ORGANISME = 2, // head of a body to be set up
};

// Words of the list statut_agent.
enum la_codes_statut_agent {
  LA_STATUT_AGENT_ETAT = 1, // State civil servant
  LA_STATUT_AGENT_TERRITORIALE = 2, // territorial civil servant
  LA_STATUT_AGENT_HOSPITALIERE = 3, // hospital civil servant
  LA_STATUT_AGENT_CONTRACTUEL = 4, // contractual agent
};

// Words of the list voie.
enum la_codes_voie {
  LA_VOIE_POSTALE = 1, // by post
  LA_VOIE_DEMATERIALISEE = 2, // electronic filing
};

// Words of the list fidelite.
enum la_codes_fidelite {
  LA_FIDELITE_LUE = 1, // text read
  LA_FIDELITE_DEDUITE = 2, // deduced
  LA_FIDELITE_NON_ETABLIE = 3, // not established
};

// Words of the list evolution.
enum la_codes_evolution {
  LA_EVOLUTION_NOUVELLE = 1, // new
  LA_EVOLUTION_MODIFIEE = 2, // amended
  LA_EVOLUTION_REDIGEE = 3, // wording only
  LA_EVOLUTION_DEPLACEE = 4, // moved
  LA_EVOLUTION_SUPPRIMEE = 5, // removed
};

// Words of the list nature.
enum la_codes_nature {
  LA_NATURE_CALCULEE = 1, // computed
  LA_NATURE_TABLE = 2, // table row
  LA_NATURE_PARAMETRE = 3, // parameter
  LA_NATURE_AUTORITE = 4, // left to an authority
  LA_NATURE_INFORMATION = 5, // for information
  LA_NATURE_SUPPRIMEE = 6, // removed
  LA_NATURE_NON_CALCULEE = 7, // not computed
};

// Layout version that every record begins with.
#define LA_VERSION_ENREGISTREMENT 1

// Most career periods of a dossier.
#define LA_CARRIERE_MAX 32

// Most reclassements of a period.
#define LA_RECLASSEMENTS_MAX 4

// Most inscriptions of a dossier.
#define LA_INSCRIPTIONS_MAX 16

// Most periods in each list of `fonction_publique`.
#define LA_FONCTION_PUBLIQUE_MAX 8

// Most findings of a decision.
#define LA_CONSTATS_MAX 20

// Most missing facts of a decision.
#define LA_FAITS_MAX 76

// Most provisions that a finding rests on.
#define LA_FONDEMENT_MAX 8

// Most minimal sets of lectures.
#define LA_MINIMAUX_MAX 35

// Most inscriptions of a path to a class.
#define LA_ETAPES_MAX 4

// How many classes there are.
#define LA_CLASSES_MAX 8

// Words of 8 bytes that hold any kept dossier.
#define LA_GARDE_MAX 768

// Bytes of the identifier of a dossier.
#define LA_ID_MAX 80

// Bytes of the code of a region.
#define LA_REGION_MAX 16

// Number of this ABI.
#define LA_VERSION_ABI 1

// Oldest ABI whose callers this library serves.
#define LA_VERSION_ABI_MIN 1

// The status of a call that was not refused.
#define LA_OK 0

// The facts that A21.al2 and A21.al3 look at. All zero after the size: every fact is missing.
typedef struct la_faits_acces {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The computing diploma (A21.al3). List `diplome_informatique`, 0 missing.
  uint8_t diplome_informatique;
  // Experience recognised by the commission (A21.al3). List `oui_non`, 0 missing.
  uint8_t experience_informatique_reconnue;
  // The regime of the body whose emploi is vacant (A21.al2). List `regime`, 0 missing.
  uint8_t regime;
  // Has the director of its national fund decided the opening (A21.al2)? List `oui_non`, 0 missing.
  uint8_t decision_nationale;
  // Successive notices of vacancy without a suitable candidate (A21.al2); counts only with `avis_connus` oui.
  uint8_t avis_infructueux;
  // Are the notices known? List `oui_non`; 0 or non: missing, and the number must be 0.
  uint8_t avis_connus;
  // Zero.
  uint8_t reserve[2];
} la_faits_acces;

// Whether a title opens an emploi (A21).
typedef struct la_acces {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The provision that opens the emploi, or by which it stays closed.
  uint32_t disposition;
  // The lectures consulted.
  uint16_t lectures;
  // Open, left to the commission, unknown or closed. List `etat`.
  uint8_t etat;
  // The class the person will belong to once agréé in the emploi. List `classe`.
  uint8_t classe;
} la_acces;

// The place of a field; `la_chemin_texte` writes it.
typedef struct la_chemin {
  // List `champ`, 0 none.
  uint16_t champ;
  // Index in the list the field is in, from 0.
  uint8_t rang;
  // Index in the inner list, from 0.
  uint8_t sous_rang;
} la_chemin;

// What was refused, and why.
typedef struct la_erreur {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The status of the call, or of the row in a batch; 0 when nothing is wrong.
  int32_t statut;
  // The field at fault.
  struct la_chemin chemin;
  // The rule it breaks. List `regle`, 0 when none is.
  uint8_t regle;
  // Position of the argument at fault among the parameters, from 1; 0 none.
  uint8_t argument;
  // What is wrong with the values given to an effect. List `erreur_effet`, 0 none.
  uint8_t effet;
  // Zero.
  uint8_t reserve;
} la_erreur;

// The days of a list year.
typedef struct la_calendrier {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The last day to post the request (A16.al1).
  uint32_t dernier_depot;
  // The day at which candidates are judged (A11.al1).
  uint32_t reference;
  // The publication of the list; 0 when it is not given.
  uint32_t publication;
  // The last day to post a claim (A24.al1); 0 without publication.
  uint32_t dernier_jour_reclamation;
  // The list year.
  uint16_t annee;
  // Zero.
  uint8_t reserve[2];
} la_calendrier;

// A claim against the claim period (A24).
typedef struct la_reclamation {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The last day to post, under the lecture chosen.
  uint32_t dernier_jour;
  // The last day to post, under the other lecture.
  uint32_t dernier_jour_autre_lecture;
  // The provision.
  uint32_t disposition;
  // The lectures consulted.
  uint16_t lectures;
  // In time, arguable or late. List `statut_reclamation`.
  uint8_t statut;
  // Zero.
  uint8_t reserve;
} la_reclamation;

// How long an inscription keeps a person on the lists (A22).
typedef struct la_reconduction {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // Why: the provision.
  uint32_t disposition;
  // The list year of the inscription.
  uint16_t annee;
  // The last list year by renewal; `annee` itself when there is no renewal.
  uint16_t derniere;
} la_reconduction;

// One ceiling.
typedef struct la_quota {
  // Most persons there may be.
  uint32_t plafond;
  // Persons there are.
  uint32_t effectif;
  // Persons too many.
  uint32_t depassement;
  // The provision.
  uint32_t disposition;
} la_quota;

// The ceilings of a list.
typedef struct la_quotas {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // Second section.
  struct la_quota deuxieme;
  // Second section, IF1 and IF2 together.
  struct la_quota deuxieme_informatique;
  // Third section.
  struct la_quota troisieme;
} la_quotas;

// The outcome of a vote of the commission (A2.al6).
typedef struct la_scrutin {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The provision.
  uint32_t disposition;
  // Is the proposal adopted? List `oui_non`.
  uint8_t adopte;
  // Did the president's vote settle equal votes? List `oui_non`.
  uint8_t preponderante;
  // Zero.
  uint8_t reserve[2];
} la_scrutin;

// The ceilings of a list under a state of the text.
typedef struct la_quotas_sous {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // Second section, as the text fixes it: on the first section of the list, from the list of 2014 on of the list before.
  struct la_quota fixe_deuxieme;
  // The same for IF1 and IF2 together.
  struct la_quota fixe_informatique;
  // The same for the third section.
  struct la_quota fixe_troisieme;
  // Second section, on the first section of the list: what the commission may take instead (A9.al4 from the list of 2014 on); zero
  // where it has no choice.
  struct la_quota choix_deuxieme;
  // The same for IF1 and IF2 together.
  struct la_quota choix_informatique;
  // The same for the third section (A10.al2).
  struct la_quota choix_troisieme;
  // May the commission take the latter? List `oui_non`.
  uint8_t au_choix;
  // Zero.
  uint8_t reserve[3];
} la_quotas_sous;

// An agent of a regional health agency, and what he was before his nomination there (A19bis.al1, A23bis).
typedef struct la_agent_en_agence {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The class that his emploi in the agency corresponds to. List `classe`.
  uint8_t classe;
  // Before that, was he agréé in an emploi of that class? List `oui_non`, 0 missing.
  uint8_t agree;
  // Before that, was he inscribed in that class on any list? List `oui_non`, 0 missing.
  uint8_t inscrit;
  // Is he the director of the agency? List `oui_non`, 0 no. The two that follow are read for a director only.
  uint8_t directeur;
  // Before that, was he agréé in a D1 emploi? List `oui_non`, 0 missing.
  uint8_t agree_d1;
  // Was he inscribed in D1 on the list in force when he was nominated? List `oui_non`, 0 missing.
  uint8_t inscrit_d1;
  // Zero.
  uint8_t reserve[2];
} la_agent_en_agence;

// Time from `debut` to `fin`, both included; `fin` 0 while it runs.
typedef struct la_plage {
  // First day.
  uint32_t debut;
  // Last day; 0 while it runs.
  uint32_t fin;
} la_plage;

// Training, titles and diplomas. All zero: every fact is missing, and there was no schooling.
typedef struct la_formation {
  // Time at the school; both dates 0 when there was none.
  struct la_plage scolarite;
  // Attested weeks, 0 to 999; counts only with `semaines_connues` oui.
  uint16_t semaines_perfectionnement;
  // Are the weeks known? List `oui_non`; 0 or non: the fact is missing and the weeks must be 0.
  uint8_t semaines_connues;
  // Title of the school. List `oui_non`, 0 missing.
  uint8_t ancien_eleve;
  // List `diplome_assimile`, 0 missing.
  uint8_t diplome_assimile;
  // Admissible at the competition. List `oui_non`, 0 missing.
  uint8_t admissible_concours;
  // Attestation of the computing course. List `oui_non`, 0 missing.
  uint8_t attestation_stage_informatique;
  // Certificate of accounting. List `oui_non`, 0 missing.
  uint8_t certificat_comptabilite;
  // List `diplome_informatique`, 0 missing.
  uint8_t diplome_informatique;
  // Experience recognised by the commission. List `oui_non`, 0 missing.
  uint8_t experience_informatique_reconnue;
  // Zero.
  uint8_t reserve[2];
} la_formation;

// A position of A19. All zero: none.
typedef struct la_position {
  // First day.
  uint32_t debut;
  // Last day; 0 while it runs.
  uint32_t fin;
  // List `type_position`.
  uint8_t type_position;
  // Does the activity concern social protection, health or social action (lists from 2008 on)? List `oui_non`, 0 for non.
  uint8_t champ_social;
  // Zero.
  uint8_t reserve[2];
} la_position;

// The services of a State civil servant. All zero: none.
typedef struct la_fonction_publique {
  // Is the person a State civil servant? List `oui_non`; 0 or non: the counts and the proposal must be 0.
  uint8_t presente;
  // Proposed by the minister. List `oui_non`, 0 missing.
  uint8_t proposition_ministre;
  // Periods given in `categorie_a`; those after are not read.
  uint8_t nombre_categorie_a;
  // Periods given in `fonctions_securite_sociale`; those after are not read.
  uint8_t nombre_fonctions_securite_sociale;
  // Time in category A.
  struct la_plage categorie_a[LA_FONCTION_PUBLIQUE_MAX];
  // Time in functions of interest to social security.
  struct la_plage fonctions_securite_sociale[LA_FONCTION_PUBLIQUE_MAX];
} la_fonction_publique;

// Being on the list of a year.
typedef struct la_inscription {
  // Publication of the list.
  uint32_t publication;
  // List year, 1900 to 2199.
  uint16_t annee;
  // List `classe`.
  uint8_t classe;
  // List `section_origine`.
  uint8_t section;
  // Obtained under A15. List `oui_non`, 0 for non.
  uint8_t article15;
  // Zero.
  uint8_t reserve[3];
} la_inscription;

// A change of category of the body.
typedef struct la_reclassement {
  // First day of the new category.
  uint32_t date;
  // The new category. List `categorie`.
  uint8_t categorie;
  // Zero.
  uint8_t reserve[3];
} la_reclassement;

// One nomination or function in a career.
typedef struct la_periode {
  // First day.
  uint32_t debut;
  // Last day; 0 while it runs.
  uint32_t fin;
  // Date of the agrément, when `agrement` is « donne »; else 0.
  uint32_t agrement_date;
  // Regime of the body. List `regime`.
  uint8_t regime;
  // Kind of the body. List `type_organisme`.
  uint8_t type_organisme;
  // Category of the body at the nomination. List `categorie`, 0 where it has none.
  uint8_t categorie;
  // List `fonction`.
  uint8_t fonction;
  // Conventional level, 0 to 99; counts only with `niveau_connu` oui.
  uint8_t niveau;
  // Is the level known? List `oui_non`; 0 or non: it is not given and must be 0.
  uint8_t niveau_connu;
  // Grade. List `qualite`, 0 for none.
  uint8_t qualite;
  // Does the pay reach the reference of A12.al1? List `oui_non`, 0: judged by the grade.
  uint8_t seuil_coefficient;
  // Rank of attaché principal. List `oui_non`, 0 for non.
  uint8_t attache_principal;
  // Acting, not nominated. List `oui_non`, 0 for non.
  uint8_t interim;
  // Regularly nominated. List `oui_non`; required for the fonctions of A3.
  uint8_t nomination_reguliere;
  // List `agrement`; required for the fonctions of A3 (aucun when none is known).
  uint8_t agrement;
  // Section of the inscription it followed. List `section_origine`, 0 missing.
  uint8_t section_origine;
  // Class of that inscription. List `classe`, 0 none.
  uint8_t classe_origine;
  // Class declared for an emploi of a national body. List `classe`, 0 none.
  uint8_t classe_declaree;
  // Reclassements given; those after are not read.
  uint8_t nombre_reclassements;
  // Code of the region in UTF-8, followed by zeros or spaces; empty when unknown.
  char region[LA_REGION_MAX];
  // The reclassements, in order.
  struct la_reclassement reclassements[LA_RECLASSEMENTS_MAX];
  // Class whose level of responsibility equals that of the fonction (lists from 2011 on). List `classe`, 0 none.
  uint8_t niveau_equivalent;
  // Why the holder keeps the class of the emploi he left (lists from 2012 on). List `maintien`, 0 for no reason.
  uint8_t maintien;
  // Zero.
  uint8_t reserve[2];
} la_periode;

// The facts about one person.
typedef struct la_dossier {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // Identifier in UTF-8, not empty, followed by zeros or spaces; what follows a zero byte is not read.
  char id[LA_ID_MAX];
  // Birth; 0 missing.
  uint32_t naissance;
  // First day outside the regimes; 0 none.
  uint32_t depart_regime;
  // Training and titles.
  struct la_formation formation;
  // A position of A19.
  struct la_position position;
  // Services in the State.
  struct la_fonction_publique fonction_publique;
  // On a list of 1999. List `oui_non`, 0 missing.
  uint8_t inscrit_1999;
  // Inscriptions given; those after are not read.
  uint8_t nombre_inscriptions;
  // Career periods given; those after are not read.
  uint8_t nombre_carriere;
  // `formation.eleve_concours_interne` (lists of 2003 to 2009). List `oui_non`, 0 missing.
  uint8_t eleve_concours_interne;
  // `formation.attestation_msa` (lists from 2003 on). List `oui_non`, 0 missing.
  uint8_t attestation_msa;
  // `formation.attestation_cesdir` (lists from 2013 on). List `oui_non`, 0 missing.
  uint8_t attestation_cesdir;
  // Request for 2010 admissible under A12 (lists of 2011 and 2012). List `oui_non`, 0 missing.
  uint8_t recevable_2010;
  // `fonction_publique.statut` (lists from 2010 on). List `statut_agent`, 0 for the State.
  uint8_t statut_agent;
  // Zero.
  uint8_t reserve[4];
  // The inscriptions.
  struct la_inscription inscriptions[LA_INSCRIPTIONS_MAX];
  // The career.
  struct la_periode carriere[LA_CARRIERE_MAX];
} la_dossier;

// How the request was filed (A16). All zero: not stated; else every field is required.
typedef struct la_depot {
  // Postmark; of an electronic filing (`voie` of the demande), the day of its validation.
  uint32_t cachet_poste;
  // Copies, 0 to 255.
  uint8_t exemplaires;
  // By registered mail. List `oui_non`.
  uint8_t recommande;
  // Classes named. List `oui_non`.
  uint8_t classes_indiquees;
  // Documents joined. List `oui_non`.
  uint8_t pieces_jointes;
} la_depot;

// The request for one class of the list of one year.
typedef struct la_demande {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // List year, 2000 to 2199.
  uint16_t annee;
  // Readings of the text: bit `code - 1` chooses the alternative of a word of the list `lecture`.
  uint16_t lectures;
  // The class asked. List `classe`.
  uint8_t classe;
  // Does the candidate ask that eight years be brought to six (list of 2011)? List `oui_non`, 0 for oui.
  uint8_t reduction_demandee;
  // Route of the filing (`depot.voie`, lists from 2013 on). List `voie`, 0 for the post.
  uint8_t voie;
  // Zero.
  uint8_t reserve[1];
  // How it was filed.
  struct la_depot depot;
} la_demande;

// A figure.
typedef struct la_grandeur {
  // What it counts. List `grandeur`, 0 for no figure.
  uint8_t genre;
  // Months of a « duree », 0 to 11.
  uint8_t mois;
  // Days of a « duree », 0 to 30.
  uint8_t jours;
  // Zero.
  uint8_t reserve;
  // The number, date or code, as `genre` says.
  uint32_t valeur;
} la_grandeur;

// A finding: one condition, its state, the provision it rests on, its figures.
typedef struct la_constat {
  // Code of the provision; `la_disposition_texte` writes it.
  uint32_t disposition;
  // The condition. List `code_constat`.
  uint8_t code;
  // Its state. List `etat`.
  uint8_t etat;
  // Zero.
  uint8_t reserve[2];
  // Required.
  struct la_grandeur requis;
  // Found.
  struct la_grandeur constate;
  // Lacking.
  struct la_grandeur manque;
} la_constat;

// The answer to a request.
typedef struct la_decision {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The date at which the person is judged.
  uint32_t date_reference;
  // List year.
  uint16_t annee;
  // Readings consulted on the way: bit `code - 1` for each word of the list `lecture`.
  uint16_t lectures_sollicitees;
  // The class asked. List `classe`.
  uint8_t classe;
  // List `verdict`.
  uint8_t verdict;
  // List `section`, 0 when it is unknown or closed.
  uint8_t section;
  // List `situation`.
  uint8_t situation;
  // The class the person belongs to. List `classe`, 0 none.
  uint8_t classe_rattachement;
  // The first warning. List `avertissement`, 0 none.
  uint8_t avertissement;
  // Findings given; zeros after.
  uint8_t nombre_constats;
  // Missing facts given; zeros after.
  uint8_t nombre_faits_manquants;
  // Every warning: bit `code - 1` for each word of the list `avertissement`.
  uint8_t avertissements;
  // The state of the text applied. List `etat_du_texte`.
  uint8_t etat_du_texte;
  // Zero.
  uint8_t reserve[6];
  // The findings, in order.
  struct la_constat constats[LA_CONSTATS_MAX];
  // The missing facts that matter.
  struct la_chemin faits_manquants[LA_FAITS_MAX];
} la_decision;

// How far a verdict depends on the readings of the text. Computed from the defaults.
typedef struct la_robustesse {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The verdict at the default of every lecture. List `verdict`.
  uint8_t verdict;
  // Is it the same under every combination? List `oui_non`.
  uint8_t unanime;
  // The verdicts met: bit `code` of each word of the list `verdict`.
  uint8_t verdicts;
  // Minimal sets given; zeros after.
  uint8_t nombre_minimaux;
  // The lectures that some combination consults: bit `code - 1` for each word of the list `lecture`.
  uint16_t sollicitees;
  // The smallest sets of lectures whose change changes the verdict, in the same bits.
  uint16_t minimaux[LA_MINIMAUX_MAX];
  // Zero.
  uint8_t reserve[4];
} la_robustesse;

// A missing fact, and what its two extreme answers would leave.
typedef struct la_question {
  // The fact to ask for.
  struct la_chemin fait;
  // After the answer that helps least: the verdict with the other missing facts at their worst. List `verdict`.
  uint8_t si_pire_au_pire;
  // The same with the other missing facts at their best. List `verdict`.
  uint8_t si_pire_au_mieux;
  // After the answer that helps most: the verdict with the other missing facts at their worst. List `verdict`.
  uint8_t si_mieux_au_pire;
  // The same with the other missing facts at their best. List `verdict`.
  uint8_t si_mieux_au_mieux;
  // Findings still unknown after the answer that helps least.
  uint16_t inconnues_si_pire;
  // Findings still unknown after the answer that helps most.
  uint16_t inconnues_si_mieux;
} la_question;

// The missing facts that matter, the most telling first.
typedef struct la_questions {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // Questions given; zeros after.
  uint8_t nombre_questions;
  // Zero.
  uint8_t reserve[3];
  // The questions, in the order to ask them.
  struct la_question questions[LA_FAITS_MAX];
} la_questions;

// One inscription of a path, and the agrément supposed to follow it.
typedef struct la_etape {
  // The day of the nomination and of the agrément.
  uint32_t agrement_date;
  // The list year.
  uint16_t annee;
  // The class. List `classe`.
  uint8_t classe;
  // The section. List `section`, 0 when a missing fact leaves it open.
  uint8_t section;
  // Is the inscription one of A15? List `oui_non`.
  uint8_t article15;
  // Regime of the body supposed. List `regime`.
  uint8_t regime;
  // Its kind. List `type_organisme`.
  uint8_t type_organisme;
  // Its category. List `categorie`.
  uint8_t categorie;
  // The emploi supposed. List `fonction`.
  uint8_t fonction;
  // Its level, where A3 looks at it; else 0.
  uint8_t niveau;
  // Zero.
  uint8_t reserve[2];
} la_etape;

// The shortest path to a class.
typedef struct la_parcours {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // List `issue_parcours`.
  uint8_t issue;
  // Steps given; zeros after.
  uint8_t nombre_etapes;
  // Zero.
  uint8_t reserve[2];
  // The inscriptions to obtain, in order.
  struct la_etape etapes[LA_ETAPES_MAX];
} la_parcours;

// A state of an article.
typedef struct la_etat_article {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The article.
  uint32_t article;
  // The first list that this state governs.
  uint16_t premiere;
  // The last one.
  uint16_t derniere;
  // How many provisions it changes of the state before; 0 for the initial text.
  uint16_t nombre_changements;
  // How many states the article has.
  uint8_t nombre_etats;
  // Zero.
  uint8_t reserve;
} la_etat_article;

// What a state changes of a provision.
typedef struct la_changement {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The provision as it now is; one that goes, by what it said.
  uint32_t maintenant;
  // The provision as it was in the state before; 0 where it was not there.
  uint32_t avant;
  // What happened to it. List `evolution`.
  uint8_t evolution;
  // Zero.
  uint8_t reserve[3];
} la_changement;

// The first list on which a person can be, with both ends of what the missing facts leave open.
typedef struct la_annees {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // The first list year whose verdict is « inscriptible », whatever the missing facts; 0 none.
  uint16_t annee;
  // The first one before it that is « sur appréciation »; 0 none.
  uint16_t sur_appreciation;
  // The first one with every missing fact at its best; 0 none.
  uint16_t au_plus_tot;
  // Missing facts given; zeros after.
  uint8_t nombre_faits;
  // Zero.
  uint8_t reserve;
  // The missing facts on which the difference rests.
  struct la_chemin faits[LA_FAITS_MAX];
} la_annees;

// The provisions that a finding rests on.
typedef struct la_dispositions {
  // `LA_VERSION_ENREGISTREMENT`.
  uint32_t version;
  // Size of the record.
  uint32_t taille;
  // Provisions given; zeros after.
  uint8_t nombre_dispositions;
  // Zero.
  uint8_t reserve[3];
  // Codes of the provisions, in order; `la_disposition_texte` and `la_disposition_enonce` write them.
  uint32_t dispositions[LA_FONDEMENT_MAX];
} la_dispositions;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Does a title (list `titre_acces`) in `classe` open an emploi of class `emploi` (A21)? `lectures` as in a demande; the facts that the
// case does not need are not asked.
int32_t la_examiner_acces(uint32_t titre,
                          uint32_t classe,
                          uint32_t emploi,
                          uint32_t lectures,
                          const la_faits_acces *faits,
                          uint32_t taille_faits,
                          la_acces *acces,
                          uint32_t taille_acces,
                          la_erreur *erreur,
                          uint32_t taille_erreur);

// The days of the list of `annee`, published on `publication` (0 if it is not).
int32_t la_etablir_calendrier(uint32_t annee,
                              uint32_t publication,
                              uint32_t lectures,
                              la_calendrier *calendrier,
                              uint32_t taille_calendrier,
                              la_erreur *erreur,
                              uint32_t taille_erreur);

// Is a claim posted on `envoi` against a list published on `publication` in time (A24)?
int32_t la_juger_reclamation(uint32_t publication,
                             uint32_t envoi,
                             uint32_t lectures,
                             la_reclamation *reclamation,
                             uint32_t taille_reclamation,
                             la_erreur *erreur,
                             uint32_t taille_erreur);

// Until which list is an inscription of `annee`, in `classe` and `section` (list `section_origine`), renewed (A22)? `premiere` (list
// `oui_non`): is it the first in that class, in the first section, since the list of 2000? `radiation`: the list year for which the
// minister brought a motivated request to strike off, 0 none.
int32_t la_compter_reconduction(uint32_t annee,
                                uint32_t classe,
                                uint32_t section,
                                uint32_t premiere,
                                uint32_t radiation,
                                la_reconduction *reconduction,
                                uint32_t taille_reconduction,
                                la_erreur *erreur,
                                uint32_t taille_erreur);

// Is a list published on `publication` valid on `jour` (A1.al2), the next one being published on `suivante` (0 if it is not)? `etat`
// receives a code of the list `validite`.
int32_t la_dire_validite(uint32_t publication,
                         uint32_t suivante,
                         uint32_t jour,
                         uint8_t *etat,
                         la_erreur *erreur,
                         uint32_t taille_erreur);

// The ceilings of the second and third sections for a list of so many persons in each, and the overruns (A9.al3, A10.al1). `elargie`
// (list `oui_non`): has a ministerial arrêté raised the third section (R123-45.al6)?
int32_t la_calculer_quotas(uint32_t premiere,
                           uint32_t deuxieme,
                           uint32_t deuxieme_informatique,
                           uint32_t troisieme,
                           uint32_t elargie,
                           la_quotas *quotas,
                           uint32_t taille_quotas,
                           la_erreur *erreur,
                           uint32_t taille_erreur);

// A vote of the commission (A2.al6): members present, votes for and against, what the president did (list `voix_president`).
int32_t la_depouiller_scrutin(uint32_t presents,
                              uint32_t pour,
                              uint32_t contre,
                              uint32_t president,
                              la_scrutin *scrutin,
                              uint32_t taille_scrutin,
                              la_erreur *erreur,
                              uint32_t taille_erreur);

// `la_calculer_quotas` under a state of the text. `precedente` is the number of persons in the first section of the list before, on which
// the ceilings count from the list of 2014 on (A9.al3, A10.al1); it counts only with `precedente_connue` (list `oui_non`) oui, and must be
// 0 otherwise. From the list of 2010 on no arrêté can raise the third section: `elargie` plays no part.
int32_t la_calculer_quotas_sous(uint32_t etat,
                                uint32_t premiere,
                                uint32_t deuxieme,
                                uint32_t deuxieme_informatique,
                                uint32_t troisieme,
                                uint32_t precedente,
                                uint32_t precedente_connue,
                                uint32_t elargie,
                                la_quotas_sous *quotas,
                                uint32_t taille_quotas,
                                la_erreur *erreur,
                                uint32_t taille_erreur);

// `la_depouiller_scrutin` under a state of the text, in votes: `presents` are those of the members who are there, two for who has two
// (A2.al2.2.d from the list of 2012 on). `president` is whoever presides: from the list of 2013 on the casting vote goes with the chair.
int32_t la_depouiller_scrutin_sous(uint32_t etat,
                                   uint32_t presents,
                                   uint32_t pour,
                                   uint32_t contre,
                                   uint32_t president,
                                   la_scrutin *scrutin,
                                   uint32_t taille_scrutin,
                                   la_erreur *erreur,
                                   uint32_t taille_erreur);

// `la_examiner_acces` under a state of the text: the bodies of A21.al2 are those of its table of article 3, the diplomas of A21.al3 those of
// its annex.
int32_t la_examiner_acces_sous(uint32_t etat,
                               uint32_t titre,
                               uint32_t classe,
                               uint32_t emploi,
                               uint32_t lectures,
                               const la_faits_acces *faits,
                               uint32_t taille_faits,
                               la_acces *acces,
                               uint32_t taille_acces,
                               la_erreur *erreur,
                               uint32_t taille_erreur);

// `la_juger_reclamation` under a state of the text: the provision is that of the state. From the list of 2013 on the claim goes to the
// secretariat by registered letter with acknowledgement (A24.al1@2013), before as the request went.
int32_t la_juger_reclamation_sous(uint32_t etat,
                                  uint32_t publication,
                                  uint32_t envoi,
                                  uint32_t lectures,
                                  la_reclamation *reclamation,
                                  uint32_t taille_reclamation,
                                  la_erreur *erreur,
                                  uint32_t taille_erreur);

// May an agent of a regional health agency accede to an emploi of class `emploi`, in a body of the regime of `faits`, without being on the
// list (A19bis.al1, A23bis, from the list of 2012 on)? Under an earlier state he may not: one must be inscribed (A21.al1).
int32_t la_examiner_retour_sous(uint32_t etat,
                                const la_agent_en_agence *agent,
                                uint32_t taille_agent,
                                uint32_t emploi,
                                uint32_t lectures,
                                const la_faits_acces *faits,
                                uint32_t taille_faits,
                                la_acces *acces,
                                uint32_t taille_acces,
                                la_erreur *erreur,
                                uint32_t taille_erreur);

// The state of the text that governs the list of a year (2000 to 2199), as a code of the list `etat_du_texte`.
int32_t la_etat_de_la_liste(uint32_t annee, uint32_t *etat);

// `la_evaluer` under a state of the text that is asked for, whichever governs the list: a code of the list `etat_du_texte`, or 0 for that
// of the list. The year of the demande gives the reference date, ages and time limits; the state gives the text, with its readings,
// its missing facts and its warnings.
int32_t la_evaluer_sous(uint32_t etat,
                        const la_dossier *dossier,
                        uint32_t taille_dossier,
                        const la_demande *demande,
                        uint32_t taille_demande,
                        la_decision *decision,
                        uint32_t taille_decision,
                        la_erreur *erreur,
                        uint32_t taille_erreur);

// `la_verdict` under a state of the text that is asked for, as in `la_evaluer_sous`.
int32_t la_verdict_sous(uint32_t etat,
                        const la_dossier *dossier,
                        uint32_t taille_dossier,
                        const la_demande *demande,
                        uint32_t taille_demande,
                        uint8_t *code_verdict,
                        la_erreur *erreur,
                        uint32_t taille_erreur);

// `la_evaluer_json` under a state of the text that is asked for, as in `la_evaluer_sous`.
int32_t la_evaluer_json_sous(uint32_t etat,
                             const char *entree,
                             uint32_t longueur_entree,
                             char *tampon,
                             uint32_t capacite,
                             uint32_t *longueur);

// `la_evaluer_lot` under a state of the text that is asked for, as in `la_evaluer_sous`: the same one for every row.
int32_t la_evaluer_lot_sous(uint32_t etat,
                            const la_dossier *dossiers,
                            uint32_t taille_dossier,
                            const la_demande *demandes,
                            uint32_t taille_demande,
                            uint32_t nombre,
                            la_decision *decisions,
                            uint32_t taille_decision,
                            la_erreur *erreurs,
                            uint32_t taille_erreur);

// The number of this ABI and the oldest one it serves: a caller compiled with `LA_VERSION_ABI` v is served if and only if
// `plus_ancienne <= v <= version`.
int32_t la_version_abi(uint32_t *version,
                       uint32_t *plus_ancienne);

// The size in bytes of a record, by its code in the list `enregistrement`.
int32_t la_taille(uint32_t enregistrement, uint32_t *taille);

// Checks a dossier, and a demande unless it is null, against every rule of the format.
//
// `erreur` may be null; in every function it is written only on a refusal, and not when the status is
// `LA_STATUT_ZONES_CONFONDUES`.
int32_t la_valider(const la_dossier *dossier,
                   uint32_t taille_dossier,
                   const la_demande *demande,
                   uint32_t taille_demande,
                   la_erreur *erreur,
                   uint32_t taille_erreur);

// Evaluates a demande: verdict, section, findings, missing facts.
//
// A refusal of the person is a verdict, not an error. `decision` is written only when the status is `LA_OK`.
int32_t la_evaluer(const la_dossier *dossier,
                   uint32_t taille_dossier,
                   const la_demande *demande,
                   uint32_t taille_demande,
                   la_decision *decision,
                   uint32_t taille_decision,
                   la_erreur *erreur,
                   uint32_t taille_erreur);

// The verdict alone, by the same steps: a code of the list `verdict`.
int32_t la_verdict(const la_dossier *dossier,
                   uint32_t taille_dossier,
                   const la_demande *demande,
                   uint32_t taille_demande,
                   uint8_t *code_verdict,
                   la_erreur *erreur,
                   uint32_t taille_erreur);

// Evaluates `nombre` rows, one dossier and one demande each.
//
// Row by row, either the decision is written and the error says `LA_OK`, or the decision is left as it was and the error tells
// why; the other rows are evaluated all the same. The status is `LA_OK` as soon as the arrays themselves are sound.
int32_t la_evaluer_lot(const la_dossier *dossiers,
                       uint32_t taille_dossier,
                       const la_demande *demandes,
                       uint32_t taille_demande,
                       uint32_t nombre,
                       la_decision *decisions,
                       uint32_t taille_decision,
                       la_erreur *erreurs,
                       uint32_t taille_erreur);

// Checks a dossier and keeps it in `garde`, an array of `capacite` words of 8 bytes: `LA_GARDE_MAX` always suffice, and `longueur` tells
// how many it takes, which follows the periods of the career.
//
// `etat` is the state of the text it is prepared for, a code of the list `etat_du_texte`, or 0 for the initial one: asked under another,
// each question prepares it anew. No answer depends on it. When the room is too small, the status is `LA_STATUT_CAPACITE`, `longueur`
// tells how much is needed, and `garde` is left as it was.
int32_t la_garder(const la_dossier *dossier,
                  uint32_t taille_dossier,
                  uint32_t etat,
                  uint64_t *garde,
                  uint32_t capacite,
                  uint32_t *longueur,
                  la_erreur *erreur,
                  uint32_t taille_erreur);

// `la_verdict_sous` for a kept dossier of `longueur` words.
//
// A kept dossier that was never filled, was cut, or comes from another library or process is refused (`LA_STATUT_GARDE_INVALIDE`). A change
// within it is not seen, and what follows then is undefined: its words are the library's.
int32_t la_verdict_garde(const uint64_t *garde,
                         uint32_t longueur,
                         uint32_t etat,
                         const la_demande *demande,
                         uint32_t taille_demande,
                         uint8_t *code_verdict,
                         la_erreur *erreur,
                         uint32_t taille_erreur);

// `la_evaluer_sous` for a kept dossier.
int32_t la_evaluer_garde(const uint64_t *garde,
                         uint32_t longueur,
                         uint32_t etat,
                         const la_demande *demande,
                         uint32_t taille_demande,
                         la_decision *decision,
                         uint32_t taille_decision,
                         la_erreur *erreur,
                         uint32_t taille_erreur);

// `la_verdicts` for a kept dossier.
int32_t la_verdicts_garde(const uint64_t *garde,
                          uint32_t longueur,
                          const la_demande *demande,
                          uint32_t taille_demande,
                          uint8_t *verdicts,
                          uint32_t nombre,
                          la_erreur *erreur,
                          uint32_t taille_erreur);

// `la_eprouver` for a kept dossier.
int32_t la_eprouver_garde(const uint64_t *garde,
                          uint32_t longueur,
                          const la_demande *demande,
                          uint32_t taille_demande,
                          la_robustesse *robustesse,
                          uint32_t taille_robustesse,
                          la_erreur *erreur,
                          uint32_t taille_erreur);

// `la_interroger` for a kept dossier.
int32_t la_interroger_garde(const uint64_t *garde,
                            uint32_t longueur,
                            const la_demande *demande,
                            uint32_t taille_demande,
                            la_questions *questions,
                            uint32_t taille_questions,
                            la_erreur *erreur,
                            uint32_t taille_erreur);

// `la_premiere_annee` for a kept dossier.
int32_t la_premiere_annee_garde(const uint64_t *garde,
                                uint32_t longueur,
                                uint32_t classe,
                                uint32_t lectures,
                                uint32_t de,
                                uint32_t jusqu_a,
                                uint32_t *annee,
                                uint32_t *sur_appreciation,
                                la_erreur *erreur,
                                uint32_t taille_erreur);

// `la_chercher_parcours` for a kept dossier.
int32_t la_chercher_parcours_garde(const uint64_t *garde,
                                   uint32_t longueur,
                                   uint32_t classe,
                                   uint32_t lectures,
                                   uint32_t de,
                                   uint32_t jusqu_a,
                                   uint32_t delai,
                                   la_parcours *parcours,
                                   uint32_t taille_parcours,
                                   la_erreur *erreur,
                                   uint32_t taille_erreur);

// `la_verdict_garde` for `nombre` kept dossiers at once: quicker than as many calls of it, where they are many.
//
// They stand in one array `gardes` of `mots` words, in any order: the one of row i takes `longueurs[i]` words from `debuts[i]` on, counted
// from 0. `nombre_demandes` is `nombre`, a demande a row, or 1, the same one for all; `etat` is that of `la_verdict_garde`, for every row.
//
// Row by row, either the verdict is written and the error says `LA_OK`, or the verdict is left as it was and the error tells why; the other
// rows are answered all the same. A place outside `gardes` is refused (`LA_STATUT_CAPACITE`), and nothing of a row is looked at outside its
// words. The status is `LA_OK` as soon as the arrays themselves are sound.
int32_t la_verdict_garde_lot(const uint64_t *gardes,
                             uint32_t mots,
                             const uint32_t *debuts,
                             const uint32_t *longueurs,
                             uint32_t nombre,
                             uint32_t etat,
                             const la_demande *demandes,
                             uint32_t taille_demande,
                             uint32_t nombre_demandes,
                             uint8_t *codes_verdict,
                             la_erreur *erreurs,
                             uint32_t taille_erreur);

// The state of that rank of the article that a provision stands in: the lists that it governs, how many changes made it.
int32_t la_histoire(uint32_t disposition,
                    uint32_t rang,
                    la_etat_article *etat,
                    uint32_t taille_etat);

// A change of that state, by its rank among its `nombre_changements`: the provision as it now is, as it was, and what happened to it.
int32_t la_histoire_changement(uint32_t disposition,
                               uint32_t rang,
                               uint32_t rang_changement,
                               la_changement *changement,
                               uint32_t taille_changement);

// How well the text of the article of a provision is known for the list of a year (2000 to 2199): a code of the list `fidelite`.
int32_t la_fidelite(uint32_t disposition,
                    uint32_t annee,
                    uint32_t *fidelite);

// The provision that stands at the place of another, on the list of a year (2000 to 2199): `A12.al3.2` on that of 2012 is
// `A12.al3.2@2012`. Refused where that list has none there. The rule may have moved: `la_histoire_changement` tells.
int32_t la_disposition_de_la_liste(uint32_t disposition,
                                   uint32_t annee,
                                   uint32_t *de_la_liste);

// What the program makes of a provision: a code of the list `nature`.
int32_t la_disposition_nature(uint32_t disposition, uint32_t *nature);

// Evaluates a JSON text `{"dossier":…,"demande":…}` of `longueur_entree` bytes and writes the decision as JSON.
//
// When the status is `LA_STATUT_ENTREE_REFUSEE`, the text written is the error:
// `{"chemin":…,"regle":…,"message":…}`. On any other refusal nothing is written, also when the error has no room
// (`LA_STATUT_CAPACITE`). The buffer must not overlap the input.
int32_t la_evaluer_json(const char *entree,
                        uint32_t longueur_entree,
                        char *tampon,
                        uint32_t capacite,
                        uint32_t *longueur);

// Writes a decision record as JSON, the same text that `la_evaluer_json` writes.
int32_t la_decision_json(const la_decision *decision,
                         uint32_t taille_decision,
                         char *tampon,
                         uint32_t capacite,
                         uint32_t *longueur);

// Evaluates a demande under every combination of the readings of the text that can matter to it (at most 512 evaluations).
int32_t la_eprouver(const la_dossier *dossier,
                    uint32_t taille_dossier,
                    const la_demande *demande,
                    uint32_t taille_demande,
                    la_robustesse *robustesse,
                    uint32_t taille_robustesse,
                    la_erreur *erreur,
                    uint32_t taille_erreur);

// The missing facts that matter to a demande, in the order in which asking them settles the verdict soonest.
int32_t la_interroger(const la_dossier *dossier,
                      uint32_t taille_dossier,
                      const la_demande *demande,
                      uint32_t taille_demande,
                      la_questions *questions,
                      uint32_t taille_questions,
                      la_erreur *erreur,
                      uint32_t taille_erreur);

// The verdicts for the eight classes at once, whatever the class of the demande: `verdicts` has `nombre` (8) bytes, the verdict of
// the class of code c at rank c - 1.
int32_t la_verdicts(const la_dossier *dossier,
                    uint32_t taille_dossier,
                    const la_demande *demande,
                    uint32_t taille_demande,
                    uint8_t *verdicts,
                    uint32_t nombre,
                    la_erreur *erreur,
                    uint32_t taille_erreur);

// The first list year, from `de` to `jusqu_a`, whose verdict for `classe` is « inscriptible », and the first one before it that is
// « sur appréciation »; 0 when there is none. `lectures` as in a demande.
int32_t la_premiere_annee(const la_dossier *dossier,
                          uint32_t taille_dossier,
                          uint32_t classe,
                          uint32_t lectures,
                          uint32_t de,
                          uint32_t jusqu_a,
                          uint32_t *annee,
                          uint32_t *sur_appreciation,
                          la_erreur *erreur,
                          uint32_t taille_erreur);

// What `la_premiere_annee` finds, with both ends of what the missing facts leave open, and the facts on which the difference rests.
int32_t la_chercher_annees(const la_dossier *dossier,
                           uint32_t taille_dossier,
                           uint32_t classe,
                           uint32_t lectures,
                           uint32_t de,
                           uint32_t jusqu_a,
                           la_annees *annees,
                           uint32_t taille_annees,
                           la_erreur *erreur,
                           uint32_t taille_erreur);

// The shortest sequence of inscriptions, on lists from `de` to `jusqu_a`, that leads to `classe`, each followed by an agrément
// `delai` months (0 to 11) after 1 January of the list year.
int32_t la_chercher_parcours(const la_dossier *dossier,
                             uint32_t taille_dossier,
                             uint32_t classe,
                             uint32_t lectures,
                             uint32_t de,
                             uint32_t jusqu_a,
                             uint32_t delai,
                             la_parcours *parcours,
                             uint32_t taille_parcours,
                             la_erreur *erreur,
                             uint32_t taille_erreur);

// Evaluates a demande and writes the receipt of the decision: 59 characters among `0-9 A-Z -`.
int32_t la_recu(const la_dossier *dossier,
                uint32_t taille_dossier,
                const la_demande *demande,
                uint32_t taille_demande,
                char *tampon,
                uint32_t capacite,
                uint32_t *longueur,
                la_erreur *erreur,
                uint32_t taille_erreur);

// Does a receipt come from this library, for these facts, and do they give its verdict? Evaluates again.
//
// `refus` receives 0 when it does, else the code of the list `refus_recu`.
int32_t la_verifier_recu(const char *recu,
                         uint32_t longueur_recu,
                         const la_dossier *dossier,
                         uint32_t taille_dossier,
                         const la_demande *demande,
                         uint32_t taille_demande,
                         uint8_t *refus,
                         la_erreur *erreur,
                         uint32_t taille_erreur);

// `la_eprouver` under a state of the text that is asked for, as in `la_evaluer_sous`.
int32_t la_eprouver_sous(uint32_t etat,
                         const la_dossier *dossier,
                         uint32_t taille_dossier,
                         const la_demande *demande,
                         uint32_t taille_demande,
                         la_robustesse *robustesse,
                         uint32_t taille_robustesse,
                         la_erreur *erreur,
                         uint32_t taille_erreur);

// `la_interroger` under a state of the text that is asked for, as in `la_evaluer_sous`.
int32_t la_interroger_sous(uint32_t etat,
                           const la_dossier *dossier,
                           uint32_t taille_dossier,
                           const la_demande *demande,
                           uint32_t taille_demande,
                           la_questions *questions,
                           uint32_t taille_questions,
                           la_erreur *erreur,
                           uint32_t taille_erreur);

// `la_verdicts` under a state of the text that is asked for, as in `la_evaluer_sous`.
int32_t la_verdicts_sous(uint32_t etat,
                         const la_dossier *dossier,
                         uint32_t taille_dossier,
                         const la_demande *demande,
                         uint32_t taille_demande,
                         uint8_t *verdicts,
                         uint32_t nombre,
                         la_erreur *erreur,
                         uint32_t taille_erreur);

// `la_premiere_annee` with every list under the state of the text that is asked for; 0: each under its own.
int32_t la_premiere_annee_sous(uint32_t etat,
                               const la_dossier *dossier,
                               uint32_t taille_dossier,
                               uint32_t classe,
                               uint32_t lectures,
                               uint32_t de,
                               uint32_t jusqu_a,
                               uint32_t *annee,
                               uint32_t *sur_appreciation,
                               la_erreur *erreur,
                               uint32_t taille_erreur);

// `la_chercher_annees` with every list under the state of the text that is asked for; 0: each under its own.
int32_t la_chercher_annees_sous(uint32_t etat,
                                const la_dossier *dossier,
                                uint32_t taille_dossier,
                                uint32_t classe,
                                uint32_t lectures,
                                uint32_t de,
                                uint32_t jusqu_a,
                                la_annees *annees,
                                uint32_t taille_annees,
                                la_erreur *erreur,
                                uint32_t taille_erreur);

// `la_chercher_parcours` with every list under the state of the text that is asked for; 0: each under its own.
int32_t la_chercher_parcours_sous(uint32_t etat,
                                  const la_dossier *dossier,
                                  uint32_t taille_dossier,
                                  uint32_t classe,
                                  uint32_t lectures,
                                  uint32_t de,
                                  uint32_t jusqu_a,
                                  uint32_t delai,
                                  la_parcours *parcours,
                                  uint32_t taille_parcours,
                                  la_erreur *erreur,
                                  uint32_t taille_erreur);

// `la_recu` under a state of the text that is asked for, as in `la_evaluer_sous`: the receipt says which.
int32_t la_recu_sous(uint32_t etat,
                     const la_dossier *dossier,
                     uint32_t taille_dossier,
                     const la_demande *demande,
                     uint32_t taille_demande,
                     char *tampon,
                     uint32_t capacite,
                     uint32_t *longueur,
                     la_erreur *erreur,
                     uint32_t taille_erreur);

// `la_verifier_recu` under a state of the text that is asked for: a receipt given under another state is of another text.
int32_t la_verifier_recu_sous(uint32_t etat,
                              const char *recu,
                              uint32_t longueur_recu,
                              const la_dossier *dossier,
                              uint32_t taille_dossier,
                              const la_demande *demande,
                              uint32_t taille_demande,
                              uint8_t *refus,
                              la_erreur *erreur,
                              uint32_t taille_erreur);

// The number of words of a list, by its code in the list `liste`: its codes are 1 to this number.
int32_t la_nombre(uint32_t liste, uint32_t *nombre);

// The name of a code of a list: the word of the interchange format.
int32_t la_nom(uint32_t liste, uint32_t code, char *tampon, uint32_t capacite, uint32_t *longueur);

// The label of a code of a list for people, in a language of the list `langue`.
int32_t la_libelle(uint32_t liste,
                   uint32_t code,
                   uint32_t langue,
                   char *tampon,
                   uint32_t capacite,
                   uint32_t *longueur);

// The code of a name of a list; the name has `longueur_nom` bytes.
int32_t la_code(uint32_t liste, const char *nom, uint32_t longueur_nom, uint32_t *code);

// The sentence of a finding of a decision, by its rank from 0, in a language of the list `langue`: with the facts it lacks and every
// provision it rests on, in the words of the state of the text that the decision was given under.
int32_t la_phrase(const la_decision *decision,
                  uint32_t taille_decision,
                  uint32_t rang,
                  uint32_t langue,
                  char *tampon,
                  uint32_t capacite,
                  uint32_t *longueur);

// The provisions that a finding of a decision rests on, by its rank from 0, in order: its own first, then every other that gave it a
// figure or carried it.
int32_t la_fondement(const la_decision *decision,
                     uint32_t taille_decision,
                     uint32_t rang,
                     la_dispositions *dispositions,
                     uint32_t taille_dispositions);

// The text of a provision code: `A12.al3.2`.
int32_t la_disposition_texte(uint32_t disposition, char *tampon, uint32_t capacite, uint32_t *longueur);

// The code of a provision from its text of `longueur_id` bytes, `A12.al3.2`; refused when the program holds no such provision.
int32_t la_disposition_code(const char *id,
                            uint32_t longueur_id,
                            uint32_t *disposition);

// What a provision says, in our words, in a language of the list `langue`; refused for a code that is none of the provisions.
int32_t la_disposition_enonce(uint32_t disposition,
                              uint32_t langue,
                              char *tampon,
                              uint32_t capacite,
                              uint32_t *longueur);

// Where a provision stands in the official text, in words: « art. 13, 1er al., 4° ».
int32_t la_disposition_place(uint32_t disposition,
                             uint32_t langue,
                             char *tampon,
                             uint32_t capacite,
                             uint32_t *longueur);

// The text that a provision stands in, with its number (NOR), and the day and page of the Journal officiel where they are established.
int32_t la_disposition_source(uint32_t disposition,
                              uint32_t langue,
                              char *tampon,
                              uint32_t capacite,
                              uint32_t *longueur);

// The question that asks for a fact that may be missing, a field of the list `champ`, in a language of the list `langue`; refused for a
// field that is no such fact.
int32_t la_question_texte(uint32_t champ,
                          uint32_t langue,
                          char *tampon,
                          uint32_t capacite,
                          uint32_t *longueur);

// Who attests the answer to the question of a fact.
int32_t la_question_atteste(uint32_t champ,
                            uint32_t langue,
                            char *tampon,
                            uint32_t capacite,
                            uint32_t *longueur);

// The document that shows the answer to the question of a fact.
int32_t la_question_piece(uint32_t champ,
                          uint32_t langue,
                          char *tampon,
                          uint32_t capacite,
                          uint32_t *longueur);

// What each answer to the question of a fact settles.
int32_t la_question_portee(uint32_t champ,
                           uint32_t langue,
                           char *tampon,
                           uint32_t capacite,
                           uint32_t *longueur);

// The path of a field (list `champ`) with its indices: `carriere[3].fin`.
int32_t la_chemin_texte(uint32_t champ,
                        uint32_t rang,
                        uint32_t sous_rang,
                        char *tampon,
                        uint32_t capacite,
                        uint32_t *longueur);

// What an error says, in a language of the list `langue`: the path and the rule, or what is wrong with an argument.
int32_t la_erreur_texte(const la_erreur *erreur,
                        uint32_t taille_erreur,
                        uint32_t langue,
                        char *tampon,
                        uint32_t capacite,
                        uint32_t *longueur);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

// What is required; anything else breaks no rule by being absent (LA_REGLE_CHAMP_REQUIS names the field).
// - dossier: id. Everything else may be left at zero: absent, or missing where the fact may be.
// - carriere[]: debut, regime, type_organisme and fonction always; categorie as below. fin 0: still running.
// - a fonction of article 3 (codes 1 to 9) in a body of any regime but autre: also nomination_reguliere and agrement (aucun when
//   none is known, sans_objet when none is required, donne with agrement_date).
// - niveau: where the second list below says so. A level counts only beside niveau_connu = oui: 0 is a level too. Likewise
//   formation.semaines_perfectionnement beside semaines_connues, and the services of fonction_publique beside presente.
// - a date beside a code counts only with that code: agrement_date with agrement = donne.
// - carriere[].reclassements[]: date and categorie; dates after debut, increasing, not after fin.
// - inscriptions[]: annee, classe, section and publication.
// - position: type_position and debut, or all of it zero. demande.depot: every field, or all of it zero; with voie =
//   dematerialisee, cachet_poste is the day of the validation, and exemplaires and recommande are not looked at.
// - demande: annee and classe.
//
// Categories that a body has (sans may be left at zero), also for its reclassements; any for the regimes autre and autre_r123_45:
// - a, b, c, d: general organisme; urcam organisme; mines carmi
// - sans: general caisse_nationale; general centre_informatique_national; general centre_informatique_regional; organic
//   caisse_nationale; organic centre_informatique_national; ava caisse_nationale; canam caisse_nationale; canam
//   centre_informatique_regional; mines canssm; mines centre_informatique_regional; cavimac caisse_nationale; sncf
//   caisse_nationale; ratp caisse_nationale; camieg caisse_nationale; crpcen caisse_nationale; artistes organisme; artistes
//   direction_commune; cnsa etablissement; ars agence
// - exceptionnelle, 1, 2, 3: organic caisse; ava caisse; mines ur
// - a, b, c, exceptionnelle, 1, 2, 3: canam caisse
// - exceptionnelle, 1, 2, 3, hors_classe: mines ssm
// - nord_pas_de_calais, est, centre_est, centre_ouest, sud_est, sud_ouest: mines service_territorial
// - 1, 2, 3: rsi organisme
// - 1, 2, 3, sans: rsi caisse_nationale
//
// Fonctions that need a level, by body (A3):
// - directeur_adjoint, sous_directeur: general organisme; urcam organisme
// - directeur_adjoint: general centre_informatique_national; general centre_informatique_regional
// - sous_directeur: organic caisse_nationale; ava caisse_nationale; canam caisse_nationale

// A record of zero bytes with its version and size, to begin with: la_dossier dossier = LA_DOSSIER_INIT;
#ifdef __cplusplus
#define LA_INIT(Record) ([] { Record r = Record(); r.version = LA_VERSION_ENREGISTREMENT; r.taille = sizeof(Record); return r; }())
#else
#define LA_INIT(Record) {.version = LA_VERSION_ENREGISTREMENT, .taille = sizeof(Record)}
#endif
#define LA_DOSSIER_INIT LA_INIT(la_dossier)
#define LA_DEMANDE_INIT LA_INIT(la_demande)
#define LA_FAITS_ACCES_INIT LA_INIT(la_faits_acces)
#define LA_AGENT_EN_AGENCE_INIT LA_INIT(la_agent_en_agence)

// The functions without the sizes of records, which are those of this header: LA_EVALUER(&dossier, &demande, &decision, &erreur).
#define LA_EXAMINER_ACCES(titre, classe, emploi, lectures, faits, acces, erreur) \
  la_examiner_acces((titre), (classe), (emploi), (lectures), (faits), sizeof(la_faits_acces), (acces), sizeof(la_acces), (erreur), sizeof(la_erreur))
#define LA_ETABLIR_CALENDRIER(annee, publication, lectures, calendrier, erreur) \
  la_etablir_calendrier((annee), (publication), (lectures), (calendrier), sizeof(la_calendrier), (erreur), sizeof(la_erreur))
#define LA_JUGER_RECLAMATION(publication, envoi, lectures, reclamation, erreur) \
  la_juger_reclamation((publication), (envoi), (lectures), (reclamation), sizeof(la_reclamation), (erreur), sizeof(la_erreur))
#define LA_COMPTER_RECONDUCTION(annee, classe, section, premiere, radiation, reconduction, erreur) \
  la_compter_reconduction((annee), (classe), (section), (premiere), (radiation), (reconduction), sizeof(la_reconduction), (erreur), sizeof(la_erreur))
#define LA_DIRE_VALIDITE(publication, suivante, jour, etat, erreur) \
  la_dire_validite((publication), (suivante), (jour), (etat), (erreur), sizeof(la_erreur))
#define LA_CALCULER_QUOTAS(premiere, deuxieme, deuxieme_informatique, troisieme, elargie, quotas, erreur) \
  la_calculer_quotas((premiere), (deuxieme), (deuxieme_informatique), (troisieme), (elargie), (quotas), sizeof(la_quotas), (erreur), sizeof(la_erreur))
#define LA_DEPOUILLER_SCRUTIN(presents, pour, contre, president, scrutin, erreur) \
  la_depouiller_scrutin((presents), (pour), (contre), (president), (scrutin), sizeof(la_scrutin), (erreur), sizeof(la_erreur))
#define LA_CALCULER_QUOTAS_SOUS(etat, premiere, deuxieme, deuxieme_informatique, troisieme, precedente, precedente_connue, elargie, quotas, erreur) \
  la_calculer_quotas_sous((etat), (premiere), (deuxieme), (deuxieme_informatique), (troisieme), (precedente), (precedente_connue), (elargie), (quotas), sizeof(la_quotas_sous), (erreur), sizeof(la_erreur))
#define LA_DEPOUILLER_SCRUTIN_SOUS(etat, presents, pour, contre, president, scrutin, erreur) \
  la_depouiller_scrutin_sous((etat), (presents), (pour), (contre), (president), (scrutin), sizeof(la_scrutin), (erreur), sizeof(la_erreur))
#define LA_EXAMINER_ACCES_SOUS(etat, titre, classe, emploi, lectures, faits, acces, erreur) \
  la_examiner_acces_sous((etat), (titre), (classe), (emploi), (lectures), (faits), sizeof(la_faits_acces), (acces), sizeof(la_acces), (erreur), sizeof(la_erreur))
#define LA_JUGER_RECLAMATION_SOUS(etat, publication, envoi, lectures, reclamation, erreur) \
  la_juger_reclamation_sous((etat), (publication), (envoi), (lectures), (reclamation), sizeof(la_reclamation), (erreur), sizeof(la_erreur))
#define LA_EXAMINER_RETOUR_SOUS(etat, agent, emploi, lectures, faits, acces, erreur) \
  la_examiner_retour_sous((etat), (agent), sizeof(la_agent_en_agence), (emploi), (lectures), (faits), sizeof(la_faits_acces), (acces), sizeof(la_acces), (erreur), sizeof(la_erreur))
#define LA_EVALUER_SOUS(etat, dossier, demande, decision, erreur) \
  la_evaluer_sous((etat), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (decision), sizeof(la_decision), (erreur), sizeof(la_erreur))
#define LA_VERDICT_SOUS(etat, dossier, demande, code_verdict, erreur) \
  la_verdict_sous((etat), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (code_verdict), (erreur), sizeof(la_erreur))
#define LA_EVALUER_LOT_SOUS(etat, dossiers, demandes, nombre, decisions, erreurs) \
  la_evaluer_lot_sous((etat), (dossiers), sizeof(la_dossier), (demandes), sizeof(la_demande), (nombre), (decisions), sizeof(la_decision), (erreurs), sizeof(la_erreur))
#define LA_VALIDER(dossier, demande, erreur) \
  la_valider((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (erreur), sizeof(la_erreur))
#define LA_EVALUER(dossier, demande, decision, erreur) \
  la_evaluer((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (decision), sizeof(la_decision), (erreur), sizeof(la_erreur))
#define LA_VERDICT(dossier, demande, code_verdict, erreur) \
  la_verdict((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (code_verdict), (erreur), sizeof(la_erreur))
#define LA_EVALUER_LOT(dossiers, demandes, nombre, decisions, erreurs) \
  la_evaluer_lot((dossiers), sizeof(la_dossier), (demandes), sizeof(la_demande), (nombre), (decisions), sizeof(la_decision), (erreurs), sizeof(la_erreur))
#define LA_GARDER(dossier, etat, garde, capacite, longueur, erreur) \
  la_garder((dossier), sizeof(la_dossier), (etat), (garde), (capacite), (longueur), (erreur), sizeof(la_erreur))
#define LA_VERDICT_GARDE(garde, longueur, etat, demande, code_verdict, erreur) \
  la_verdict_garde((garde), (longueur), (etat), (demande), sizeof(la_demande), (code_verdict), (erreur), sizeof(la_erreur))
#define LA_EVALUER_GARDE(garde, longueur, etat, demande, decision, erreur) \
  la_evaluer_garde((garde), (longueur), (etat), (demande), sizeof(la_demande), (decision), sizeof(la_decision), (erreur), sizeof(la_erreur))
#define LA_VERDICTS_GARDE(garde, longueur, demande, verdicts, nombre, erreur) \
  la_verdicts_garde((garde), (longueur), (demande), sizeof(la_demande), (verdicts), (nombre), (erreur), sizeof(la_erreur))
#define LA_EPROUVER_GARDE(garde, longueur, demande, robustesse, erreur) \
  la_eprouver_garde((garde), (longueur), (demande), sizeof(la_demande), (robustesse), sizeof(la_robustesse), (erreur), sizeof(la_erreur))
#define LA_INTERROGER_GARDE(garde, longueur, demande, questions, erreur) \
  la_interroger_garde((garde), (longueur), (demande), sizeof(la_demande), (questions), sizeof(la_questions), (erreur), sizeof(la_erreur))
#define LA_PREMIERE_ANNEE_GARDE(garde, longueur, classe, lectures, de, jusqu_a, annee, sur_appreciation, erreur) \
  la_premiere_annee_garde((garde), (longueur), (classe), (lectures), (de), (jusqu_a), (annee), (sur_appreciation), (erreur), sizeof(la_erreur))
#define LA_CHERCHER_PARCOURS_GARDE(garde, longueur, classe, lectures, de, jusqu_a, delai, parcours, erreur) \
  la_chercher_parcours_garde((garde), (longueur), (classe), (lectures), (de), (jusqu_a), (delai), (parcours), sizeof(la_parcours), (erreur), sizeof(la_erreur))
#define LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, nombre, etat, demandes, nombre_demandes, codes_verdict, erreurs) \
  la_verdict_garde_lot((gardes), (mots), (debuts), (longueurs), (nombre), (etat), (demandes), sizeof(la_demande), (nombre_demandes), (codes_verdict), (erreurs), sizeof(la_erreur))
#define LA_HISTOIRE(disposition, rang, etat) \
  la_histoire((disposition), (rang), (etat), sizeof(la_etat_article))
#define LA_HISTOIRE_CHANGEMENT(disposition, rang, rang_changement, changement) \
  la_histoire_changement((disposition), (rang), (rang_changement), (changement), sizeof(la_changement))
#define LA_DECISION_JSON(decision, tampon, capacite, longueur) \
  la_decision_json((decision), sizeof(la_decision), (tampon), (capacite), (longueur))
#define LA_EPROUVER(dossier, demande, robustesse, erreur) \
  la_eprouver((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (robustesse), sizeof(la_robustesse), (erreur), sizeof(la_erreur))
#define LA_INTERROGER(dossier, demande, questions, erreur) \
  la_interroger((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (questions), sizeof(la_questions), (erreur), sizeof(la_erreur))
#define LA_VERDICTS(dossier, demande, verdicts, nombre, erreur) \
  la_verdicts((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (verdicts), (nombre), (erreur), sizeof(la_erreur))
#define LA_PREMIERE_ANNEE(dossier, classe, lectures, de, jusqu_a, annee, sur_appreciation, erreur) \
  la_premiere_annee((dossier), sizeof(la_dossier), (classe), (lectures), (de), (jusqu_a), (annee), (sur_appreciation), (erreur), sizeof(la_erreur))
#define LA_CHERCHER_ANNEES(dossier, classe, lectures, de, jusqu_a, annees, erreur) \
  la_chercher_annees((dossier), sizeof(la_dossier), (classe), (lectures), (de), (jusqu_a), (annees), sizeof(la_annees), (erreur), sizeof(la_erreur))
#define LA_CHERCHER_PARCOURS(dossier, classe, lectures, de, jusqu_a, delai, parcours, erreur) \
  la_chercher_parcours((dossier), sizeof(la_dossier), (classe), (lectures), (de), (jusqu_a), (delai), (parcours), sizeof(la_parcours), (erreur), sizeof(la_erreur))
#define LA_RECU(dossier, demande, tampon, capacite, longueur, erreur) \
  la_recu((dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (tampon), (capacite), (longueur), (erreur), sizeof(la_erreur))
#define LA_VERIFIER_RECU(recu, longueur_recu, dossier, demande, refus, erreur) \
  la_verifier_recu((recu), (longueur_recu), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (refus), (erreur), sizeof(la_erreur))
#define LA_EPROUVER_SOUS(etat, dossier, demande, robustesse, erreur) \
  la_eprouver_sous((etat), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (robustesse), sizeof(la_robustesse), (erreur), sizeof(la_erreur))
#define LA_INTERROGER_SOUS(etat, dossier, demande, questions, erreur) \
  la_interroger_sous((etat), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (questions), sizeof(la_questions), (erreur), sizeof(la_erreur))
#define LA_VERDICTS_SOUS(etat, dossier, demande, verdicts, nombre, erreur) \
  la_verdicts_sous((etat), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (verdicts), (nombre), (erreur), sizeof(la_erreur))
#define LA_PREMIERE_ANNEE_SOUS(etat, dossier, classe, lectures, de, jusqu_a, annee, sur_appreciation, erreur) \
  la_premiere_annee_sous((etat), (dossier), sizeof(la_dossier), (classe), (lectures), (de), (jusqu_a), (annee), (sur_appreciation), (erreur), sizeof(la_erreur))
#define LA_CHERCHER_ANNEES_SOUS(etat, dossier, classe, lectures, de, jusqu_a, annees, erreur) \
  la_chercher_annees_sous((etat), (dossier), sizeof(la_dossier), (classe), (lectures), (de), (jusqu_a), (annees), sizeof(la_annees), (erreur), sizeof(la_erreur))
#define LA_CHERCHER_PARCOURS_SOUS(etat, dossier, classe, lectures, de, jusqu_a, delai, parcours, erreur) \
  la_chercher_parcours_sous((etat), (dossier), sizeof(la_dossier), (classe), (lectures), (de), (jusqu_a), (delai), (parcours), sizeof(la_parcours), (erreur), sizeof(la_erreur))
#define LA_RECU_SOUS(etat, dossier, demande, tampon, capacite, longueur, erreur) \
  la_recu_sous((etat), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (tampon), (capacite), (longueur), (erreur), sizeof(la_erreur))
#define LA_VERIFIER_RECU_SOUS(etat, recu, longueur_recu, dossier, demande, refus, erreur) \
  la_verifier_recu_sous((etat), (recu), (longueur_recu), (dossier), sizeof(la_dossier), (demande), sizeof(la_demande), (refus), (erreur), sizeof(la_erreur))
#define LA_PHRASE(decision, rang, langue, tampon, capacite, longueur) \
  la_phrase((decision), sizeof(la_decision), (rang), (langue), (tampon), (capacite), (longueur))
#define LA_FONDEMENT(decision, rang, dispositions) \
  la_fondement((decision), sizeof(la_decision), (rang), (dispositions), sizeof(la_dispositions))
#define LA_ERREUR_TEXTE(erreur, langue, tampon, capacite, longueur) \
  la_erreur_texte((erreur), sizeof(la_erreur), (langue), (tampon), (capacite), (longueur))

#endif  /* LISTE_APTITUDE_H */
