"""The words of what follows from the list: emplois, claims, requests, the list itself. Generated from the kernel by outils/enumerations_python.py: do not edit."""

from typing import Literal, Union

from ..mot import Mot

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

# What a call takes: a member, or its word; a type checker sees a word that is in no list.
MotTitreAcces = Union[TitreAcces, Literal["inscription", "agrement"]]
MotStatutReclamation = Union[StatutReclamation, Literal["en_temps", "contestable", "tardive"]]
MotModeDesignation = Union[ModeDesignation, Literal["cumul", "designation"]]
MotEtatAgrement = Union[EtatAgrement, Literal["aucun", "sans_objet", "obtenu"]]
MotStatutListe = Union[StatutListe, Literal["absent", "inscrit", "reconduit"]]
MotValidite = Union[Validite, Literal["non_publiee", "valable", "remplacee"]]
MotOrigine = Union[Origine, Literal["organisme_de_base", "organisme_national", "article_19"]]
MotDestinataire = Union[Destinataire, Literal["direction_regionale", "secretariat"]]
MotRelais = Union[Relais, Literal["directeur", "directeur_national", "directeur_ou_president"]]
