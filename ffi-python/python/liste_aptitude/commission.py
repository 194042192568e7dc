"""The commission that draws up the list (A2): its seats, who votes, votes, mandates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Optional

from . import _noyau
from .enumerations import EtatMandat, Groupe, MotQualiteMembre, MotVoixPresident, Provenance, Voix
from .valeur import Jour


@dataclass(frozen=True)
class Siege:
    """One line of the composition (A2.al2)."""

    disposition: str
    """Where it stands."""
    nombre: int
    """How many seats; as many substitutes (A2.al1)."""
    groupe: Groupe
    """The group."""
    provenance: Provenance
    """How the holder is found, before the minister appoints (A2.al3, A2.al4)."""
    representable: bool
    """May the holder send a representative?"""
    fonction_effective: bool
    """Must the holder have an effective function of direction in a body of A1 (A2.al5)?"""
    fr: str
    """Who, in French."""
    en: str
    """Who, in English."""


def sieges() -> tuple[Siege, ...]:
    """The composition of the commission, in the order of A2.al2.

    >>> sum(siege.nombre for siege in sieges())
    30
    """
    return tuple(Siege(**champs) for champs in _noyau.sieges())


@dataclass(frozen=True)
class Participation:
    """Who may sit, with what voice."""

    siege: bool
    """May he sit?"""
    voix: Voix
    """His voice."""
    disposition: str
    """A2.al1, A2.al6 or A2.al7."""


def participation(qualite: MotQualiteMembre) -> Participation:
    """May someone who comes as that sit and vote?

    >>> participation("secretaire").voix
    Voix.CONSULTATIVE
    """
    return Participation(**_noyau.participation(qualite))


@dataclass(frozen=True)
class Scrutin:
    """The outcome of a vote."""

    adopte: bool
    """Is the proposal adopted?"""
    preponderante: bool
    """Did the president's vote settle equal votes?"""
    disposition: str
    """A2.al6."""


def scrutin(presents: int, pour: int, contre: int, president: MotVoixPresident) -> Scrutin:
    """A vote of ``presents`` members (0 to 30): more than half of them, or on equal votes the president, must be for (A2.al6).

    ``president`` says what he did; his vote is among the counts unless he is absent. ``ValueError`` for counts that cannot be.

    >>> scrutin(30, 15, 15, "pour")
    Scrutin(adopte=True, preponderante=True, disposition='A2.al6')
    """
    return Scrutin(**_noyau.scrutin(presents, pour, contre, president))


@dataclass(frozen=True)
class Mandat:
    """A mandate of members of the commission (A2.al4)."""

    debut: Date
    """First day."""
    fin: Date
    """Last day: the day before the fourth anniversary."""
    fin_au_plus_tard: Date
    """Last day an exceptional extension can reach: six months more."""

    def etat(self, date: Jour, prorogation: Optional[Jour] = None) -> EtatMandat:
        """The mandate on a day, extended until ``prorogation`` if it was; nothing past six months counts."""
        return _noyau.etat_mandat(self.debut, prorogation, date)

    def prorogation_permise(self, jusqu_au: Jour) -> bool:
        """Is an extension to that last day within the six months?"""
        return self.etat(jusqu_au, jusqu_au) is EtatMandat.PROROGE


def mandat(debut: Jour) -> Mandat:
    """The mandate that begins on that day. ``ValueError`` when it could run past 2199.

    >>> mandat("2000-03-15").fin
    datetime.date(2004, 3, 14)
    """
    return Mandat(**_noyau.mandat(debut))
