"""The words of a decision. Generated from the kernel by outils/enumerations_python.py: do not edit."""

from typing import Literal, Union

from ..mot import Mot

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

class EtatDuTexte(Mot):
    """A state of the text, by the first list that it governs."""
    E2000 = "2000"  # arrêté du 25 septembre 1998, version initiale / arrêté of 25 September 1998, initial version
    E2003 = "2003"  # arrêté du 25 septembre 1998, listes de 2003 et 2004 / arrêté of 25 September 1998, lists of 2003 and 2004
    E2005 = "2005"  # arrêté du 25 septembre 1998, listes de 2005 et 2006 / arrêté of 25 September 1998, lists of 2005 and 2006
    E2007 = "2007"  # arrêté du 25 septembre 1998, liste de 2007 / arrêté of 25 September 1998, list of 2007
    E2008 = "2008"  # arrêté du 25 septembre 1998, listes de 2008 et 2009 / arrêté of 25 September 1998, lists of 2008 and 2009
    E2010 = "2010"  # arrêté du 25 septembre 1998, liste de 2010 / arrêté of 25 September 1998, list of 2010
    E2011 = "2011"  # arrêté du 25 septembre 1998, liste de 2011 / arrêté of 25 September 1998, list of 2011
    E2012 = "2012"  # arrêté du 25 septembre 1998, liste de 2012 / arrêté of 25 September 1998, list of 2012
    E2013 = "2013"  # arrêté du 25 septembre 1998, liste de 2013 / arrêté of 25 September 1998, list of 2013
    E2014 = "2014"  # arrêté du 25 septembre 1998, liste de 2014 / arrêté of 25 September 1998, list of 2014

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

# What a call takes: a member, or its word; a type checker sees a word that is in no list.
MotVerdict = Union[Verdict, Literal["inscriptible", "sur_appreciation", "indetermine", "non_inscriptible", "irrecevable"]]
MotSituation = Union[Situation, Literal["agent_de_direction", "agent_national", "repute_inscrit", "cadre", "fonctionnaire", "hors_organisme", "agent_ars"]]
MotCodeConstat = Union[CodeConstat, Literal["a16_date", "a16_exemplaires", "a16_recommande", "a16_classes", "a16_pieces", "a15_classe", "a17_classe", "a18_classe", "a20_assimilation", "a18_perfectionnement", "a8_section", "a7_section", "a9_age", "a10_proposition", "a10_anciennete", "a10_age", "a10_fonctions", "a12_duree", "a13_duree_fonctions", "a14_emploi", "a14_diplome", "a14_attestation", "a15_cinq_ans", "a15_trois_ans", "a15_age", "a15_perfectionnement", "a18_autre_organisme", "a10_statut", "a15_duree"]]
MotEtat = Union[Etat, Literal["non_remplie", "inconnue", "appreciation", "remplie"]]
MotLecture = Union[Lecture, Literal["L5", "L10", "L12", "L13", "L14", "L18", "L21", "L24", "LDUREE", "L20", "L13R", "L28", "L8"]]
MotAvertissement = Union[Avertissement, Literal["texte_modifie", "texte_abroge", "version_deduite", "texte_incomplet"]]
MotEtatDuTexte = Union[EtatDuTexte, Literal["2000", "2003", "2005", "2007", "2008", "2010", "2011", "2012", "2013", "2014"]]
MotNatureManque = Union[NatureManque, Literal["duree", "age", "semaines", "diplome", "attestation", "agrement", "titre", "proposition", "depot", "rattachement", "commission", "statut"]]
