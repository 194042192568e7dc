"""What opens, without inscription, to who left for a regional health agency; how a claim is filed. Rules of the later states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from . import _noyau
from .effets import Acces, Circuit, _Lectures
from .enumerations import Classe, Destinataire, MotClasse, MotDiplomeInformatique, MotEtatDuTexte, MotOrigine, MotRegime
from .modele import bits
from .valeur import Valeur, mot


@dataclass(frozen=True, init=False, repr=False)
class AgentEnAgence(Valeur):
    """An agent of a regional health agency, and what he was before his nomination there; None is a missing fact."""

    classe: Classe
    """The class that his emploi in the agency corresponds to."""
    agree: Optional[bool]
    """Before that, agréé in an emploi of that class (A23bis)?"""
    inscrit: Optional[bool]
    """Before that, inscribed in that class on any list (A23bis)?"""
    directeur: bool
    """Is he the director of the agency (A19bis.al1)? What follows is read for a director only."""
    agree_d1: Optional[bool]
    """Before that, agréé in a D1 emploi?"""
    inscrit_d1: Optional[bool]
    """Inscribed in D1 on the list in force when he was nominated?"""

    def __init__(
        self,
        classe: MotClasse,
        *,
        agree: Optional[bool] = None,
        inscrit: Optional[bool] = None,
        directeur: bool = False,
        agree_d1: Optional[bool] = None,
        inscrit_d1: Optional[bool] = None,
    ) -> None:
        self._poser(
            classe=mot(Classe, classe, "agent.classe"),
            agree=agree,
            inscrit=inscrit,
            directeur=directeur,
            agree_d1=agree_d1,
            inscrit_d1=inscrit_d1,
        )


def retour_d_agence(
    agent: AgentEnAgence,
    emploi: MotClasse,
    *,
    etat: MotEtatDuTexte,
    regime: Optional[MotRegime] = None,
    lectures: _Lectures = 0,
    diplome: Optional[MotDiplomeInformatique] = None,
    experience: Optional[bool] = None,
    decision_nationale: Optional[bool] = None,
    avis_infructueux: Optional[int] = None,
) -> Acces:
    """May he accede to an emploi of that class without being on the list (A19bis.al1, A23bis, from the list of 2012 on)?

    ``regime`` is that of the body whose emploi it is; the other facts are those of :func:`acces`. Under an earlier state the rule stands:
    one must be inscribed (A21.al1).

    >>> agent = AgentEnAgence("AD1", agree=True)
    >>> retour_d_agence(agent, "AD2", etat="2012", regime="general").disposition
    'A23bis.al1@2012'
    """
    return Acces(
        **_noyau.retour_d_agence(
            agent,
            emploi,
            bits(lectures),
            diplome=diplome,
            experience=experience,
            regime=regime,
            decision_nationale=decision_nationale,
            avis_infructueux=avis_infructueux,
            etat=etat,
        )
    )


@dataclass(frozen=True)
class VoieDeReclamation:
    """How a claim is filed (A24.al1)."""

    destinataire: Destinataire
    """Who receives it."""
    accuse_de_reception: bool
    """By registered letter with acknowledgement of receipt?"""
    circuit: Optional[Circuit]
    """The route of the request, which the claim takes too; None where A24 gives a route of its own (from the list of 2013 on)."""
    disposition: str
    """The provision."""


def voie_de_reclamation(origine: MotOrigine, *, etat: MotEtatDuTexte) -> VoieDeReclamation:
    """The route of the claim of a candidate from there.

    >>> voie_de_reclamation("organisme_de_base", etat="2014").accuse_de_reception
    True
    """
    champs: dict[str, Any] = _noyau.voie_de_reclamation(origine, etat)
    circuit = champs["circuit"]
    return VoieDeReclamation(**{**champs, "circuit": None if circuit is None else Circuit(**circuit)})
