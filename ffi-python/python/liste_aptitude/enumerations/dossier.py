"""The words of a dossier and of a request. Generated from the kernel by outils/enumerations_python.py: do not edit."""

from typing import Literal, Union

from ..mot import Mot

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
