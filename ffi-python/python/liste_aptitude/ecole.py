"""The school of R123-9: its name on a day, its missions and their publics, what its documents rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union, overload

from . import _noyau
from .enumerations import Justificatif, Mission, MotJustificatif, MotMission, NomEcole
from .valeur import Jour


def nom_ecole(date: Jour) -> NomEcole:
    """The name of the school on a day: CNESSS until 12 October 2004 included, then EN3S.

    >>> nom_ecole("2004-10-13")
    NomEcole.EN3S
    """
    return _noyau.nom_ecole(date)


@dataclass(frozen=True)
class Public:
    """Whom a mission is for."""

    disposition: str
    """Where it stands."""
    fr: str
    """Who, in French."""
    en: str
    """Who, in English."""


def publics(mission: MotMission) -> tuple[Public, ...]:
    """Whom a mission is for, in the order of the article; nobody for those that name no public.

    >>> [public.disposition for public in publics("formation_continue")]
    ['R123-9.5.a', 'R123-9.5.b', 'R123-9.5.c']
    """
    return tuple(Public(*public) for public in _noyau.publics(mission))


def disposition_mission(mission: MotMission) -> str:
    """Where a mission stands.

    >>> disposition_mission("ihps")
    'R123-9.8'
    """
    return _noyau.disposition_mission(mission)


@dataclass(frozen=True)
class Fondement:
    """What a document rests on."""

    justificatif: Justificatif
    """The document."""
    mission: Optional[Mission]
    """The mission by which the school selects or trains for it; None when another school gives it."""
    delivrance: Optional[Mission]
    """The mission by which the school delivers it, when it is a diploma or a certificate of hers."""
    demande_par: Optional[str]
    """The provision that asks for it; None when none does."""


@overload
def fondement(justificatif: MotJustificatif) -> Fondement: ...
@overload
def fondement(justificatif: _noyau.Decision, rang: int) -> tuple[str, ...]: ...
def fondement(justificatif: Union[MotJustificatif, _noyau.Decision], rang: Optional[int] = None) -> Union[Fondement, tuple[str, ...]]:
    """What a document, or a finding of a decision, rests on.

    Of a document: the mission of the school, and the provision that asks for it.

    >>> fondement("certificat_comptabilite").demande_par
    'A12.al2'

    Of the finding of that rank: ids of provisions in order, its own first (``decision.fondement(rang)``).

    >>> from liste_aptitude import evaluer
    >>> decision = evaluer({"id": "A", "inscrit_1999": True}, {"annee": 2000, "classe": "AD3"})
    >>> [constat.code.value for constat in decision.constats].index("a12_duree")
    4
    >>> fondement(decision, 4)
    ('A12.al3.2', 'A26.al1')
    """
    if isinstance(justificatif, _noyau.Decision):
        if rang is None:
            raise TypeError("fondement(decision, rang): the rank of the finding is missing")
        return justificatif.fondement(rang)
    return Fondement(**_noyau.fondement(justificatif))
