"""The school of R123-9: its name on a day, its missions and their publics, what its documents rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

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


def fondement(justificatif: MotJustificatif) -> Fondement:
    """On which mission a document rests, and which provision asks for it.

    >>> fondement("certificat_comptabilite").demande_par
    'A12.al2'
    """
    return Fondement(**_noyau.fondement(justificatif))
