"""The closed lists of the interchange format. Generated from the kernel by outils/enumerations_python.py: do not edit."""

from typing import Literal, Union

from .mot import Mot

class Classe(Mot):
    """A class of emplois (A3.al1)."""
    D1 = "D1"  # D1 (directeur) / D1 (director)
    D2 = "D2"  # D2 (directeur) / D2 (director)
    D3 = "D3"  # D3 (directeur) / D3 (director)
    AD1 = "AD1"  # AD1 (autre agent de direction) / AD1 (other senior manager)
    AD2 = "AD2"  # AD2 (autre agent de direction) / AD2 (other senior manager)
    AD3 = "AD3"  # AD3 (autre agent de direction) / AD3 (other senior manager)
    IF1 = "IF1"  # IF1 (direction informatique) / IF1 (computing management)
    IF2 = "IF2"  # IF2 (direction informatique) / IF2 (computing management)

class Section(Mot):
    """A section of the list (A7.al1)."""
    PREMIERE = "premiere"  # première section / first section
    DEUXIEME = "deuxieme"  # deuxième section / second section
    TROISIEME = "troisieme"  # troisième section / third section

class SectionOrigine(Mot):
    """The section of an inscription, the widened third section of R123-45.al6 apart."""
    PREMIERE = "premiere"  # première section / first section
    DEUXIEME = "deuxieme"  # deuxième section / second section
    TROISIEME = "troisieme"  # troisième section / third section
    TROISIEME_ELARGIE = "troisieme_elargie"  # troisième section élargie / widened third section

class Regime(Mot):
    """The regime of an organisme; the first six are those of A1.al1."""
    GENERAL = "general"  # régime général / general regime
    URCAM = "urcam"  # union régionale des caisses d’assurance maladie / regional union of sickness funds
    ORGANIC = "organic"  # ORGANIC (industriels et commerçants) / ORGANIC (industry and trade)
    AVA = "ava"  # AVA (artisans) / AVA (craftsmen)
    CANAM = "canam"  # CANAM (maladie des indépendants) / CANAM (sickness, self-employed)
    MINES = "mines"  # régime minier / mining regime
    AUTRE_R123_45 = "autre_r123_45"  # autre organisme soumis à R. 123-45 / other body under R. 123-45
    AUTRE = "autre"  # hors du champ / out of scope
    RSI = "rsi"  # RSI (indépendants) / RSI (self-employed)
    CAVIMAC = "cavimac"  # CAVIMAC (cultes) / CAVIMAC (ministers of religion)
    SNCF = "sncf"  # caisse de la SNCF / railway fund (SNCF)
    RATP = "ratp"  # caisse de la RATP / Paris transport fund (RATP)
    CAMIEG = "camieg"  # CAMIEG et CNIEG (électricité et gaz) / CAMIEG and CNIEG (electricity and gas)
    CRPCEN = "crpcen"  # CRPCEN (clercs de notaires) / CRPCEN (notaries' clerks)
    ARTISTES = "artistes"  # AGESSA et Maison des artistes / AGESSA and Maison des artistes
    CNSA = "cnsa"  # CNSA (autonomie) / CNSA (autonomy)
    ARS = "ars"  # agence régionale de santé / regional health agency

class TypeOrganisme(Mot):
    """The kind of organisme."""
    ORGANISME = "organisme"  # organisme de base / local body
    CAISSE_NATIONALE = "caisse_nationale"  # caisse nationale / national fund
    CAISSE = "caisse"  # caisse de base / local fund
    CANSSM = "canssm"  # CANSSM / CANSSM
    UR = "ur"  # union régionale (mines) / regional union (mines)
    SSM = "ssm"  # société de secours minière / miners' relief society
    CENTRE_INFORMATIQUE_NATIONAL = "centre_informatique_national"  # centre informatique national / national computing centre
    CENTRE_INFORMATIQUE_REGIONAL = "centre_informatique_regional"  # centre informatique régional / regional computing centre
    CARMI = "carmi"  # caisse régionale minière (CARMI) / regional mining fund (CARMI)
    SERVICE_TERRITORIAL = "service_territorial"  # service territorial de la CANSSM / territorial service of the CANSSM
    DIRECTION_COMMUNE = "direction_commune"  # direction commune / common direction
    ETABLISSEMENT = "etablissement"  # établissement public / public establishment
    AGENCE = "agence"  # agence / agency

class Categorie(Mot):
    """The category or class of an organisme, on which A3 makes the class of its emplois depend."""
    A = "a"  # catégorie A / category A
    B = "b"  # catégorie B / category B
    C = "c"  # catégorie C / category C
    D = "d"  # catégorie D / category D
    EXCEPTIONNELLE = "exceptionnelle"  # catégorie exceptionnelle / exceptional category
    PREMIERE = "1"  # 1re catégorie / first category
    DEUXIEME = "2"  # 2e catégorie / second category
    TROISIEME = "3"  # 3e catégorie / third category
    HORS_CLASSE = "hors_classe"  # hors classe / outside the classes
    SANS = "sans"  # sans catégorie / no category
    NORD_PAS_DE_CALAIS = "nord_pas_de_calais"  # Nord-Pas-de-Calais / Nord-Pas-de-Calais
    EST = "est"  # Est / East
    CENTRE_EST = "centre_est"  # Centre-Est / Centre-East
    CENTRE_OUEST = "centre_ouest"  # Centre-Ouest / Centre-West
    SUD_EST = "sud_est"  # Sud-Est / South-East
    SUD_OUEST = "sud_ouest"  # Sud-Ouest / South-West

class Fonction(Mot):
    """The function held; the first nine are those that A3 knows."""
    DIRECTEUR_GENERAL = "directeur_general"  # directeur général / chief executive
    DIRECTEUR = "directeur"  # directeur / director
    DIRECTEUR_GENERAL_ADJOINT = "directeur_general_adjoint"  # directeur général adjoint / deputy chief executive
    DIRECTEUR_ADJOINT = "directeur_adjoint"  # directeur adjoint / deputy director
    SOUS_DIRECTEUR = "sous_directeur"  # sous-directeur / assistant director
    AGENT_COMPTABLE = "agent_comptable"  # agent comptable / chief accountant
    AGENT_COMPTABLE_ADJOINT = "agent_comptable_adjoint"  # agent comptable adjoint / deputy chief accountant
    SECRETAIRE_GENERAL = "secretaire_general"  # secrétaire général / secretary general
    DIRECTEUR_INFORMATIQUE = "directeur_informatique"  # directeur informatique / computing director
    CADRE = "cadre"  # cadre / manager
    INFORMATICIEN = "informaticien"  # informaticien / computing specialist
    CHEF_DE_PROJET = "chef_de_projet"  # chef de projet / project leader
    CHEF_DE_GROUPE_DE_PROJETS = "chef_de_groupe_de_projets"  # chef de groupe de projets / head of a group of projects
    RESPONSABLE_DE_PRODUCTION = "responsable_de_production"  # responsable de production / head of production
    COMPTABLE = "comptable"  # comptable / accountant
    EQUIVALENT_INFORMATIQUE = "equivalent_informatique"  # emploi informatique à apprécier / computing post to be judged equivalent
    AUTRE = "autre"  # autre / other
    DIRECTEUR_DELEGUE = "directeur_delegue"  # directeur délégué / delegate director
    DIRECTEUR_DE_MISSION = "directeur_de_mission"  # directeur de mission / mission director
    AGENT_EN_MISSION = "agent_en_mission"  # agent de direction en mission / senior manager on mission

class Qualite(Mot):
    """A grade that A12.al1 or A17.al2 looks at."""
    AUCUNE = "aucune"  # aucune / none
    CATEGORIE_B = "categorie_b"  # catégorie B / category B
    CADRE_ADMINISTRATIF = "cadre_administratif"  # cadre administratif / administrative manager
    RESPONSABLE_TECHNIQUE = "responsable_technique"  # responsable technique / technical manager
    TITULAIRE_CATEGORIE_A = "titulaire_categorie_a"  # titulaire de catégorie A / category A official
    CHEF_DE_SERVICE = "chef_de_service"  # chef de service / head of department
    NIVEAU_E = "niveau_e"  # niveau E (CANAM) / level E (CANAM)

class DiplomeAssimile(Mot):
    """A diploma that assimilates its holder to an ancien élève (R123-45.al3)."""
    AUCUN = "aucun"  # aucun / none
    FNOSS_UNCAF = "fnoss_uncaf"  # diplôme FNOSS/UNCAF / FNOSS/UNCAF diploma
    ENOES = "enoes"  # diplôme ENOES / ENOES diploma

class DiplomeInformatique(Mot):
    """The computing diploma of A14.al1.2, by its number in the annex."""
    AUCUN = "aucun"  # aucun / none
    EQUIVALENT = "equivalent"  # diplôme à apprécier comme équivalent / diploma to be judged equivalent
    ANNEXE_1 = "annexe_1"  # diplôme d’ingénieur d’une école habilitée à délivrer le titre / engineering degree of a school accredited to give the title
    ANNEXE_2 = "annexe_2"  # titre d’ingénieur diplômé par l’État / title of engineer certified by the State
    ANNEXE_3 = "annexe_3"  # maîtrise de mathématiques / maîtrise in mathematics
    ANNEXE_4 = "annexe_4"  # maîtrise de mathématiques, mention ingénierie mathématique / maîtrise in mathematics, option mathematical engineering
    ANNEXE_5 = "annexe_5"  # maîtrise de mathématiques appliquées et sciences sociales (MASS) / maîtrise in applied mathematics and social sciences (MASS)
    ANNEXE_6 = "annexe_6"  # maîtrise d’informatique / maîtrise in computer science
    ANNEXE_7 = "annexe_7"  # maîtrise de méthodes informatiques appliquées à la gestion (MIAGE) / maîtrise in computing methods applied to management (MIAGE)
    ANNEXE_8 = "annexe_8"  # maîtrise IUP génie mathématique et informatique / maîtrise IUP in mathematical and computer engineering
    ANNEXE_9 = "annexe_9"  # maîtrise IUP génie électrique et informatique industrielle / maîtrise IUP in electrical engineering and industrial computing
    ANNEXE_10 = "annexe_10"  # MST mathématiques appliquées aux finances / MST in mathematics applied to finance
    ANNEXE_11 = "annexe_11"  # MST expert en systèmes informatiques (universités Grenoble-I et Paris-VI) / MST for experts in computer systems (universities Grenoble-I and Paris-VI)
    ANNEXE_12 = "annexe_12"  # MST informatique et statistique appliquées aux sciences de l’homme / MST in computing and statistics applied to the human sciences
    ANNEXE_13 = "annexe_13"  # MST modèles mathématiques de l’économie et de la finance internationale / MST in mathematical models of the economy and of international finance
    ANNEXE_14 = "annexe_14"  # MST systèmes de productions informatisées / MST in computerised production systems
    ANNEXE_15 = "annexe_15"  # MST informatique et télécommunication / MST in computing and telecommunication
    ANNEXE_16 = "annexe_16"  # MST robotique, électronique, communication / MST in robotics, electronics, communication
    ANNEXE_17 = "annexe_17"  # MST génie électrique et informatique industrielle / MST in electrical engineering and industrial computing
    EXPERIENCE = "experience"  # validation de l’expérience demandée / validation of experience asked

class TypePosition(Mot):
    """The position of A19."""
    DETACHEMENT = "detachement"  # détachement / secondment
    ASSIMILEE = "assimilee"  # position assimilée / assimilated position
    PERTE_EMPLOI = "perte_emploi"  # perte d’emploi par fusion ou absorption / loss of post by merger

class Maintien(Mot):
    """Why an emploi lower than the one left keeps its holder the class he had (A19.al3, A19.al4)."""
    FUSION = "fusion"  # emploi reclassé par une fusion / post reclassed by a merger
    CREATION_ORGANISME = "creation_organisme"  # direction d’un organisme à créer / head of a body to be set up

class StatutAgent(Mot):
    """The service of a civil servant of section 3 (A10.al1)."""
    ETAT = "etat"  # fonctionnaire de l’État / State civil servant
    TERRITORIALE = "territoriale"  # fonctionnaire territorial / territorial civil servant
    HOSPITALIERE = "hospitaliere"  # fonctionnaire hospitalier / hospital civil servant
    CONTRACTUEL = "contractuel"  # agent contractuel / contractual agent

class Voie(Mot):
    """The route by which a request is filed (A16)."""
    POSTALE = "postale"  # voie postale / by post
    DEMATERIALISEE = "dematerialisee"  # voie dématérialisée / electronic filing

class Verdict(Mot):
    """The verdict; a refusal is a result, never an error."""
    INSCRIPTIBLE = "inscriptible"  # inscriptible / may be listed
    SUR_APPRECIATION = "sur_appreciation"  # inscriptible sur appréciation de la commission / may be listed if the commission so decides
    INDETERMINE = "indetermine"  # indéterminé : des faits manquent / undetermined: facts are missing
    NON_INSCRIPTIBLE = "non_inscriptible"  # non inscriptible / may not be listed
    IRRECEVABLE = "irrecevable"  # demande irrecevable / request not admissible

class Situation(Mot):
    """What the person is at the reference date."""
    AGENT_DE_DIRECTION = "agent_de_direction"  # agent de direction / senior manager
    AGENT_NATIONAL = "agent_national"  # agent de direction d’un organisme national / senior manager of a national body
    REPUTE_INSCRIT = "repute_inscrit"  # réputé inscrit (article 19) / deemed listed (article 19)
    CADRE = "cadre"  # cadre ou assimilé / manager
    FONCTIONNAIRE = "fonctionnaire"  # fonctionnaire de l’État / State civil servant
    HORS_ORGANISME = "hors_organisme"  # hors d’un organisme visé / outside the bodies of the text
    AGENT_ARS = "agent_ars"  # agent de direction en agence régionale de santé / senior manager in a regional health agency

class CodeConstat(Mot):
    """A condition examined."""
    A16_DATE = "a16_date"  # date d’envoi de la demande / posting date of the request
    A16_EXEMPLAIRES = "a16_exemplaires"  # nombre d’exemplaires / number of copies
    A16_RECOMMANDE = "a16_recommande"  # envoi recommandé / registered mail
    A16_CLASSES = "a16_classes"  # classes indiquées / classes named
    A16_PIECES = "a16_pieces"  # pièces jointes / documents joined
    A15_CLASSE = "a15_classe"  # classe ouverte par l’article 15 / class open under article 15
    A17_CLASSE = "a17_classe"  # classe ouverte à un cadre / class open to a manager
    A18_CLASSE = "a18_classe"  # classe ouverte à l’agent de direction / class open to the senior manager
    A20_ASSIMILATION = "a20_assimilation"  # assimilation par la commission / assimilation by the commission
    A18_PERFECTIONNEMENT = "a18_perfectionnement"  # session de perfectionnement / training sessions
    A8_SECTION = "a8_section"  # première section / first section
    A7_SECTION = "a7_section"  # deuxième section / second section
    A9_AGE = "a9_age"  # âge en deuxième section / age in the second section
    A10_PROPOSITION = "a10_proposition"  # proposition du ministre / proposal of the minister
    A10_ANCIENNETE = "a10_anciennete"  # ancienneté en catégorie A / seniority in category A
    A10_AGE = "a10_age"  # âge en troisième section / age in the third section
    A10_FONCTIONS = "a10_fonctions"  # fonctions intéressant la sécurité sociale / functions of interest to social security
    A12_DUREE = "a12_duree"  # ancienneté d’encadrement / seniority in management
    A13_DUREE_FONCTIONS = "a13_duree_fonctions"  # durée de fonctions de direction / time in senior posts
    A14_EMPLOI = "a14_emploi"  # emploi informatique / computing post
    A14_DIPLOME = "a14_diplome"  # diplôme informatique / computing diploma
    A14_ATTESTATION = "a14_attestation"  # attestation de stage / attestation of the course
    A15_CINQ_ANS = "a15_cinq_ans"  # cinq ans en emploi de direction / five years in senior posts
    A15_TROIS_ANS = "a15_trois_ans"  # trois ans dans l’emploi / three years in the post
    A15_AGE = "a15_age"  # âge (article 15) / age (article 15)
    A15_PERFECTIONNEMENT = "a15_perfectionnement"  # session de perfectionnement (article 15) / training sessions (article 15)
    A18_AUTRE_ORGANISME = "a18_autre_organisme"  # attestation d’un agent de direction d’un autre organisme / attestation of a senior manager of another body
    A10_STATUT = "a10_statut"  # statut du fonctionnaire ou de l’agent / service of the civil servant or agent
    A15_DUREE = "a15_duree"  # durée de l’article 15 ou de l’article 12 / time under article 15 or article 12

class Etat(Mot):
    """State of a condition."""
    NON_REMPLIE = "non_remplie"  # non remplie / not met
    INCONNUE = "inconnue"  # inconnue / unknown
    APPRECIATION = "appreciation"  # à l’appréciation de la commission / left to the commission
    REMPLIE = "remplie"  # remplie / met

class Lecture(Mot):
    """A passage that admits two readings."""
    L5 = "L5"  # A5.al2 met-il fin aussi au 1° ? / Does A5.al2 end item 1° too?
    L10 = "L10"  # La troisième section exige-t-elle l’article 14 ? / Does the third section require article 14?
    L12 = "L12"  # L’article 12 lie-t-il les agents de direction ? / Does article 12 bind senior managers?
    L13 = "L13"  # Les années dans plusieurs classes d’une ligne s’ajoutent-elles ? / Do years in several classes of a row add up?
    L14 = "L14"  # « Depuis cinq ans » : sans interruption ? / 'For five years': without a break?
    L18 = "L18"  # Classes inférieures de quelle filière ? / Lower classes of which filière?
    L21 = "L21"  # Le dernier alinéa de l’article 21 restreint-il le premier ? / Does A21.al3 restrict A21.al1?
    L24 = "L24"  # Délai de réclamation franc ? / Is the claim period counted in clear days?
    LDUREE = "LDUREE"  # Addition de durées : mois de 30 jours ou jours exacts ? / Adding intervals: 30-day months or exact days?
    L20 = "L20"  # A20.al4 vise-t-il quiconque est sans emploi dans un organisme au 1er janvier ? / Does A20.al4 reach everyone without a post in a body on 1 January?
    L13R = "L13R"  # « Ou a pu relever » dispense-t-il de l’article 13 pour une classe déjà tenue ? / Does 'ou a pu relever' waive article 13 for a class once held?
    L28 = "L28"  # L’article 28 vaut-il à la lettre pour les listes de 2008 et 2009 ? / Does article 28 bind the lists of 2008 and 2009 to the letter?
    L8 = "L8"  # Les agents des établissements publics sont-ils en première section ? / Are agents of public establishments in the first section?

class Avertissement(Mot):
    """What to know about the text applied."""
    TEXTE_MODIFIE = "texte_modifie"  # le texte de 1998 avait été modifié avant cette liste / the 1998 text had been amended before this list
    TEXTE_ABROGE = "texte_abroge"  # le texte de 1998 était abrogé pour cette liste / the 1998 text had been replaced for this list
    VERSION_DEDUITE = "version_deduite"  # la liste que cet état du texte régit la première est déduite / the first list that this state of the text governs is deduced
    TEXTE_INCOMPLET = "texte_incomplet"  # un article examiné n’est pas en main dans la version de cette liste / an article examined is not in hand in the version of this list

class NatureManque(Mot):
    """The kind of thing that would make a condition hold."""
    DUREE = "duree"  # une durée / time
    AGE = "age"  # un âge / age
    SEMAINES = "semaines"  # des semaines de perfectionnement / weeks of training sessions
    DIPLOME = "diplome"  # un diplôme / a diploma
    ATTESTATION = "attestation"  # une attestation de stage / an attestation of the course
    AGREMENT = "agrement"  # un agrément dans un emploi de direction / an approval in a senior post
    TITRE = "titre"  # le titre d’ancien élève / the title of the school
    PROPOSITION = "proposition"  # la proposition du ministre / the minister's proposal
    DEPOT = "depot"  # un autre dépôt de la demande / another filing of the request
    RATTACHEMENT = "rattachement"  # un autre rattachement / belonging to another class
    COMMISSION = "commission"  # une décision de la commission / a decision of the commission
    STATUT = "statut"  # un autre statut / another service

class TitreAcces(Mot):
    """What a person relies on for an emploi (A21)."""
    INSCRIPTION = "inscription"  # inscription sur la liste / being on the list
    AGREMENT = "agrement"  # agrément dans un emploi / approval in a post

class StatutReclamation(Mot):
    """A claim against the claim period (A24)."""
    EN_TEMPS = "en_temps"  # dans le délai / in time
    CONTESTABLE = "contestable"  # contestable : dans le délai selon l’autre lecture / arguable: in time under the other reading
    TARDIVE = "tardive"  # tardive / late

class ModeDesignation(Mot):
    """How an emploi is taken without being on the list (A23.al1)."""
    CUMUL = "cumul"  # en outre de son emploi / in addition to one's own post
    DESIGNATION = "designation"  # désignation dans un autre emploi / appointment to another post

class EtatAgrement(Mot):
    """The agrément of an agent in the emploi he occupies (A4.al2, R123-48)."""
    AUCUN = "aucun"  # aucun / none
    SANS_OBJET = "sans_objet"  # sans objet / not applicable
    OBTENU = "obtenu"  # obtenu / given

class StatutListe(Mot):
    """Is a person on the list of a year by an inscription (A22)?"""
    ABSENT = "absent"  # absent de la liste / not on the list
    INSCRIT = "inscrit"  # inscrit / on the list
    RECONDUIT = "reconduit"  # inscription reconduite / on the list by renewal

class Validite(Mot):
    """A list on a day (A1.al2)."""
    NON_PUBLIEE = "non_publiee"  # pas encore publiée / not published yet
    VALABLE = "valable"  # valable / in force
    REMPLACEE = "remplacee"  # remplacée / replaced

class Origine(Mot):
    """Where a candidate comes from, for the route of his request (A16)."""
    ORGANISME_DE_BASE = "organisme_de_base"  # organisme de base / local body
    ORGANISME_NATIONAL = "organisme_national"  # organisme national / national body
    ARTICLE_19 = "article_19"  # situation de l’article 19 / situation of article 19

class Destinataire(Mot):
    """The authority that receives requests (A16)."""
    DIRECTION_REGIONALE = "direction_regionale"  # direction régionale des affaires sanitaires et sociales / regional directorate of health and social affairs
    SECRETARIAT = "secretariat"  # secrétariat de la commission / secretariat of the commission

class Relais(Mot):
    """Who receives the second copy of a request and forwards it (A16)."""
    DIRECTEUR = "directeur"  # directeur de l’organisme / director of the body
    DIRECTEUR_NATIONAL = "directeur_national"  # directeur de l’organisme national / director of the national body
    DIRECTEUR_OU_PRESIDENT = "directeur_ou_president"  # directeur ou président de l’organisme / director or president of the body

class Groupe(Mot):
    """A group of seats of the commission (A2.al2)."""
    PRESIDENT = "president"  # présidence / chair
    ADMINISTRATION = "administration"  # administration / administration
    ORGANISMES = "organismes"  # organismes de sécurité sociale / social-security bodies
    AGENTS_DE_DIRECTION = "agents_de_direction"  # agents de direction / senior managers

class Provenance(Mot):
    """How the holder of a seat is found (A2.al3, A2.al4)."""
    CHOIX = "choix"  # choisi parmi les membres d’un corps / chosen among the members of a corps
    FONCTIONS = "fonctions"  # en raison de ses fonctions / by virtue of the post held
    ASSOCIATION = "association"  # désigné par l’association des anciens élèves / named by the association of former students
    SYNDICATS = "syndicats"  # désigné par les organisations syndicales / named by the unions
    ELECTION = "election"  # élu / elected

class QualiteMembre(Mot):
    """As what someone comes to a meeting of the commission (A2)."""
    TITULAIRE = "titulaire"  # membre titulaire / member
    SUPPLEANT_REMPLACANT = "suppleant_remplacant"  # suppléant d’un titulaire absent / substitute replacing a member
    SUPPLEANT_ADMIS = "suppleant_admis"  # suppléant admis par le président / substitute let in by the president
    SUPPLEANT = "suppleant"  # suppléant / substitute
    SECRETAIRE = "secretaire"  # secrétaire / secretary

class Voix(Mot):
    """What voice someone has there (A2.al1, A2.al6, A2.al7)."""
    DELIBERATIVE = "deliberative"  # délibérative / a vote
    CONSULTATIVE = "consultative"  # consultative / advisory
    AUCUNE = "aucune"  # aucune / none

class VoixPresident(Mot):
    """What the president did in a vote (A2.al6)."""
    ABSENT = "absent"  # absent / absent
    POUR = "pour"  # pour / for
    CONTRE = "contre"  # contre / against
    ABSTENTION = "abstention"  # abstention / abstention

class EtatMandat(Mot):
    """A mandate on a day (A2.al4)."""
    A_VENIR = "a_venir"  # à venir / not begun
    EN_COURS = "en_cours"  # en cours / running
    PROROGE = "proroge"  # prorogé / extended
    EXPIRE = "expire"  # expiré / over

class NomEcole(Mot):
    """The name of the school."""
    CNESSS = "cnesss"  # Centre national d’études supérieures de sécurité sociale / CNESSS, national centre for higher social-security studies
    EN3S = "en3s"  # École nationale supérieure de sécurité sociale / EN3S, national higher school of social security

class Mission(Mot):
    """A mission of the school (R123-9)."""
    CONCOURS = "concours"  # concours d’entrée et épreuves de sélection / entrance competitions and selection tests
    FORMATIONS_QUALIFIANTES = "formations_qualifiantes"  # formation aux fonctions d’agent de direction et d’agent comptable / training for the functions of senior manager and chief accountant
    RECRUTEMENT = "recrutement"  # recrutement et formation d’autres cadres supérieurs, avec les administrations et organismes / recruitment and training of other senior staff, with administrations and bodies
    DIPLOMES = "diplomes"  # diplômes des formations dispensées / diplomas of the training given
    FORMATION_CONTINUE = "formation_continue"  # formation continue et transitions professionnelles / continuing training and career transitions
    ETUDES = "etudes"  # études et recherches / studies and research
    COOPERATION = "cooperation"  # coopération internationale / international cooperation
    IHPS = "ihps"  # gestion de l’Institut des hautes études de protection sociale / management of the institute of higher studies in social protection

class Justificatif(Mot):
    """A document that a candidate shows."""
    ADMISSIBILITE = "admissibilite"  # admissibilité au concours d’entrée / admissibility at the entrance competition
    TITRE_ANCIEN_ELEVE = "titre_ancien_eleve"  # titre d’ancien élève / title of former student
    SCOLARITE = "scolarite"  # scolarité à l’école / time spent at the school
    ATTESTATION_PERFECTIONNEMENT = "attestation_perfectionnement"  # attestation de perfectionnement / attestation of the training sessions
    ATTESTATION_STAGE_INFORMATIQUE = "attestation_stage_informatique"  # attestation du stage informatique / attestation of the computing course
    CERTIFICAT_COMPTABILITE = "certificat_comptabilite"  # certificat de comptabilité et d’analyse financière / certificate of accounting and financial analysis
    DIPLOME_DE_L_ECOLE = "diplome_de_l_ecole"  # diplôme délivré par l’école / diploma of the school
    DIPLOME_ASSIMILE = "diplome_assimile"  # diplôme FNOSS/UNCAF ou ENOES / FNOSS/UNCAF or ENOES diploma
    DIPLOME_INFORMATIQUE = "diplome_informatique"  # diplôme informatique de l’annexe / computing diploma of the annex

class RefusRecu(Mot):
    """Why a receipt does not verify."""
    FORME = "forme"  # ce n’est pas la forme d’un reçu / not written like a receipt
    CONTROLE = "controle"  # les caractères de contrôle ne correspondent pas / the check characters do not match
    VERSION = "version"  # reçu d’une autre version du programme / receipt of another version of the program
    TEXTE = "texte"  # reçu d’une autre version du texte / receipt of another version of the text
    LECTURES = "lectures"  # reçu donné sous d’autres lectures / receipt given under other readings
    FAITS = "faits"  # les faits ou la demande ne sont pas ceux du reçu / the facts or the request are not those of the receipt
    VERDICT = "verdict"  # ces faits donnent un autre verdict / these facts give another verdict

class Regle(Mot):
    """The rule that an input breaks."""
    JSON_INVALIDE = "json_invalide"  # le texte n’est pas du JSON / the text is not JSON
    CHAMP_INCONNU = "champ_inconnu"  # champ inconnu / unknown field
    CHAMP_DOUBLE = "champ_double"  # champ donné deux fois / field given twice
    CHAMP_REQUIS = "champ_requis"  # champ obligatoire / required field
    TYPE = "type"  # valeur d’un autre type que prévu / value of the wrong type
    VALEUR_INCONNUE = "valeur_inconnue"  # mot ou code hors de la liste / word or code not in the list
    HORS_BORNES = "hors_bornes"  # valeur hors des bornes / value out of bounds
    DATE_INVALIDE = "date_invalide"  # date qui n’existe pas / no such date
    CAPACITE = "capacite"  # trop d’éléments / too many elements
    TEXTE_VIDE = "texte_vide"  # texte vide / empty text
    FIN_AVANT_DEBUT = "fin_avant_debut"  # la fin précède le début / the end is before the beginning
    TYPE_HORS_REGIME = "type_hors_regime"  # type d’organisme étranger au régime / kind of body foreign to the regime
    CATEGORIE_HORS_TYPE = "categorie_hors_type"  # catégorie étrangère à l’organisme / category foreign to the body
    ORDRE_RECLASSEMENTS = "ordre_reclassements"  # reclassements non ordonnés ou hors de la période / reclassements out of order or outside the period
    CLASSE_DECLAREE_INTERDITE = "classe_declaree_interdite"  # classe déclarée sans objet ici / a declared class has no place here
    CLASSE_DECLAREE_INCOMPATIBLE = "classe_declaree_incompatible"  # l’article 3 donne une autre classe / article 3 gives another class
    ORIGINE_CONTRADICTOIRE = "origine_contradictoire"  # la deuxième section n’a pas cette classe / the second section has no such class
    DISPOSITION_INCONNUE = "disposition_inconnue"  # enregistrement d’une autre version / record of another layout version
    OCTETS_RESERVES = "octets_reserves"  # octets réservés non nuls / reserved bytes not zero
    VOIE_NON_OUVERTE = "voie_non_ouverte"  # voie non ouverte pour cette liste / route not open for this list
    SERVEUR_FERME = "serveur_ferme"  # avant l’ouverture du service / before the service opened

class Langue(Mot):
    """Language of labels and sentences."""
    FR = "fr"  # français / French
    EN = "en"  # anglais / English

class EtatDuTexte(Mot):
    """A state of the text, by the first list that it governs."""
    E2000 = "2000"  # arrêté du 25 septembre 1998, version initiale / arrêté of 25 September 1998, initial version

# What a call takes: a member, or its word; a type checker sees a word that is in no list.
MotClasse = Union[Classe, Literal["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"]]
MotSection = Union[Section, Literal["premiere", "deuxieme", "troisieme"]]
MotSectionOrigine = Union[SectionOrigine, Literal["premiere", "deuxieme", "troisieme", "troisieme_elargie"]]
MotRegime = Union[Regime, Literal["general", "urcam", "organic", "ava", "canam", "mines", "autre_r123_45", "autre", "rsi", "cavimac", "sncf", "ratp", "camieg", "crpcen", "artistes", "cnsa", "ars"]]
MotTypeOrganisme = Union[TypeOrganisme, Literal["organisme", "caisse_nationale", "caisse", "canssm", "ur", "ssm", "centre_informatique_national", "centre_informatique_regional", "carmi", "service_territorial", "direction_commune", "etablissement", "agence"]]
MotCategorie = Union[Categorie, Literal["a", "b", "c", "d", "exceptionnelle", "1", "2", "3", "hors_classe", "sans", "nord_pas_de_calais", "est", "centre_est", "centre_ouest", "sud_est", "sud_ouest"]]
MotFonction = Union[Fonction, Literal["directeur_general", "directeur", "directeur_general_adjoint", "directeur_adjoint", "sous_directeur", "agent_comptable", "agent_comptable_adjoint", "secretaire_general", "directeur_informatique", "cadre", "informaticien", "chef_de_projet", "chef_de_groupe_de_projets", "responsable_de_production", "comptable", "equivalent_informatique", "autre", "directeur_delegue", "directeur_de_mission", "agent_en_mission"]]
MotQualite = Union[Qualite, Literal["aucune", "categorie_b", "cadre_administratif", "responsable_technique", "titulaire_categorie_a", "chef_de_service", "niveau_e"]]
MotDiplomeAssimile = Union[DiplomeAssimile, Literal["aucun", "fnoss_uncaf", "enoes"]]
MotDiplomeInformatique = Union[DiplomeInformatique, Literal["aucun", "equivalent", "annexe_1", "annexe_2", "annexe_3", "annexe_4", "annexe_5", "annexe_6", "annexe_7", "annexe_8", "annexe_9", "annexe_10", "annexe_11", "annexe_12", "annexe_13", "annexe_14", "annexe_15", "annexe_16", "annexe_17", "experience"]]
MotTypePosition = Union[TypePosition, Literal["detachement", "assimilee", "perte_emploi"]]
MotMaintien = Union[Maintien, Literal["fusion", "creation_organisme"]]
MotStatutAgent = Union[StatutAgent, Literal["etat", "territoriale", "hospitaliere", "contractuel"]]
MotVoie = Union[Voie, Literal["postale", "dematerialisee"]]
MotVerdict = Union[Verdict, Literal["inscriptible", "sur_appreciation", "indetermine", "non_inscriptible", "irrecevable"]]
MotSituation = Union[Situation, Literal["agent_de_direction", "agent_national", "repute_inscrit", "cadre", "fonctionnaire", "hors_organisme", "agent_ars"]]
MotCodeConstat = Union[CodeConstat, Literal["a16_date", "a16_exemplaires", "a16_recommande", "a16_classes", "a16_pieces", "a15_classe", "a17_classe", "a18_classe", "a20_assimilation", "a18_perfectionnement", "a8_section", "a7_section", "a9_age", "a10_proposition", "a10_anciennete", "a10_age", "a10_fonctions", "a12_duree", "a13_duree_fonctions", "a14_emploi", "a14_diplome", "a14_attestation", "a15_cinq_ans", "a15_trois_ans", "a15_age", "a15_perfectionnement", "a18_autre_organisme", "a10_statut", "a15_duree"]]
MotEtat = Union[Etat, Literal["non_remplie", "inconnue", "appreciation", "remplie"]]
MotLecture = Union[Lecture, Literal["L5", "L10", "L12", "L13", "L14", "L18", "L21", "L24", "LDUREE", "L20", "L13R", "L28", "L8"]]
MotAvertissement = Union[Avertissement, Literal["texte_modifie", "texte_abroge", "version_deduite", "texte_incomplet"]]
MotNatureManque = Union[NatureManque, Literal["duree", "age", "semaines", "diplome", "attestation", "agrement", "titre", "proposition", "depot", "rattachement", "commission", "statut"]]
MotTitreAcces = Union[TitreAcces, Literal["inscription", "agrement"]]
MotStatutReclamation = Union[StatutReclamation, Literal["en_temps", "contestable", "tardive"]]
MotModeDesignation = Union[ModeDesignation, Literal["cumul", "designation"]]
MotEtatAgrement = Union[EtatAgrement, Literal["aucun", "sans_objet", "obtenu"]]
MotStatutListe = Union[StatutListe, Literal["absent", "inscrit", "reconduit"]]
MotValidite = Union[Validite, Literal["non_publiee", "valable", "remplacee"]]
MotOrigine = Union[Origine, Literal["organisme_de_base", "organisme_national", "article_19"]]
MotDestinataire = Union[Destinataire, Literal["direction_regionale", "secretariat"]]
MotRelais = Union[Relais, Literal["directeur", "directeur_national", "directeur_ou_president"]]
MotGroupe = Union[Groupe, Literal["president", "administration", "organismes", "agents_de_direction"]]
MotProvenance = Union[Provenance, Literal["choix", "fonctions", "association", "syndicats", "election"]]
MotQualiteMembre = Union[QualiteMembre, Literal["titulaire", "suppleant_remplacant", "suppleant_admis", "suppleant", "secretaire"]]
MotVoix = Union[Voix, Literal["deliberative", "consultative", "aucune"]]
MotVoixPresident = Union[VoixPresident, Literal["absent", "pour", "contre", "abstention"]]
MotEtatMandat = Union[EtatMandat, Literal["a_venir", "en_cours", "proroge", "expire"]]
MotNomEcole = Union[NomEcole, Literal["cnesss", "en3s"]]
MotMission = Union[Mission, Literal["concours", "formations_qualifiantes", "recrutement", "diplomes", "formation_continue", "etudes", "cooperation", "ihps"]]
MotJustificatif = Union[Justificatif, Literal["admissibilite", "titre_ancien_eleve", "scolarite", "attestation_perfectionnement", "attestation_stage_informatique", "certificat_comptabilite", "diplome_de_l_ecole", "diplome_assimile", "diplome_informatique"]]
MotRefusRecu = Union[RefusRecu, Literal["forme", "controle", "version", "texte", "lectures", "faits", "verdict"]]
MotRegle = Union[Regle, Literal["json_invalide", "champ_inconnu", "champ_double", "champ_requis", "type", "valeur_inconnue", "hors_bornes", "date_invalide", "capacite", "texte_vide", "fin_avant_debut", "type_hors_regime", "categorie_hors_type", "ordre_reclassements", "classe_declaree_interdite", "classe_declaree_incompatible", "origine_contradictoire", "disposition_inconnue", "octets_reserves", "voie_non_ouverte", "serveur_ferme"]]
MotLangue = Union[Langue, Literal["fr", "en"]]
MotEtatDuTexte = Union[EtatDuTexte, Literal["2000"]]
