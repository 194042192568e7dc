"""The words of the commission and of the school. Generated from the kernel by outils/enumerations_python.py: do not edit."""

from typing import Literal, Union

from ..mot import Mot

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

# What a call takes: a member, or its word; a type checker sees a word that is in no list.
MotGroupe = Union[Groupe, Literal["president", "administration", "organismes", "agents_de_direction"]]
MotProvenance = Union[Provenance, Literal["choix", "fonctions", "association", "syndicats", "election"]]
MotQualiteMembre = Union[QualiteMembre, Literal["titulaire", "suppleant_remplacant", "suppleant_admis", "suppleant", "secretaire"]]
MotVoix = Union[Voix, Literal["deliberative", "consultative", "aucune"]]
MotVoixPresident = Union[VoixPresident, Literal["absent", "pour", "contre", "abstention"]]
MotEtatMandat = Union[EtatMandat, Literal["a_venir", "en_cours", "proroge", "expire"]]
MotNomEcole = Union[NomEcole, Literal["cnesss", "en3s"]]
MotMission = Union[Mission, Literal["concours", "formations_qualifiantes", "recrutement", "diplomes", "formation_continue", "etudes", "cooperation", "ihps"]]
MotJustificatif = Union[Justificatif, Literal["admissibilite", "titre_ancien_eleve", "scolarite", "attestation_perfectionnement", "attestation_stage_informatique", "certificat_comptabilite", "diplome_de_l_ecole", "diplome_assimile", "diplome_informatique"]]
