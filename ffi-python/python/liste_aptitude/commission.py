"""The commission that draws up the list (A2): its seats, who votes, votes, mandates. ``etat``: a state of the text, the initial one unless said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Optional

from . import _noyau
from .enumerations import EtatDuTexte, EtatMandat, Groupe, MotEtatDuTexte, MotQualiteMembre, MotVoixPresident, Provenance, Voix
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
    nombre_de_voix: int = 1
    """How many votes each holder has: one, or two (A2.al2.2.d from the list of 2012 on)."""


def sieges(etat: Optional[MotEtatDuTexte] = None) -> tuple[Siege, ...]:
    """The composition of the commission, in the order of A2.al2.

    >>> sum(siege.nombre for siege in sieges())
    30
    >>> sum(siege.nombre * siege.nombre_de_voix for siege in sieges("2012"))
    24
    """
    return tuple(Siege(**champs) for champs in _noyau.sieges(etat))


@dataclass(frozen=True)
class Suppleance:
    """Who presides where the president is away (A2.al6 from the list of 2013 on)."""

    sieges: tuple[str, ...]
    """The seats of those who replace him, in their order, each by its provision (see ``Siege.disposition``)."""
    disposition: str
    """Where that stands."""


def suppleance(etat: Optional[MotEtatDuTexte] = None) -> Optional[Suppleance]:
    """Who replaces the president; None where the text names nobody.

    >>> suppleance("2012") is None
    True
    >>> suppleance("2013").sieges
    ('A2.al2.2.d@2013', 'A2.al2.2.b@2013')
    """
    champs = _noyau.suppleance(etat)
    return None if champs is None else Suppleance(**champs)


@dataclass(frozen=True)
class Participation:
    """Who may sit, with what voice."""

    siege: bool
    """May he sit?"""
    voix: Voix
    """His voice."""
    disposition: str
    """A2.al1, A2.al6 or A2.al7; under a later state the same alinéa, or the one after (2013)."""


def participation(qualite: MotQualiteMembre, *, etat: Optional[MotEtatDuTexte] = None) -> Participation:
    """May someone who comes as that sit and vote?

    >>> participation("secretaire").voix
    Voix.CONSULTATIVE
    """
    return Participation(**_noyau.participation(qualite, etat))


@dataclass(frozen=True)
class Scrutin:
    """The outcome of a vote."""

    adopte: bool
    """Is the proposal adopted?"""
    preponderante: bool
    """Did the president's vote settle equal votes?"""
    disposition: str
    """A2.al6; A2.al7 from the list of 2013 on."""


def scrutin(
    presents: int, pour: int, contre: int, president: MotVoixPresident, *, etat: Optional[MotEtatDuTexte] = None
) -> Scrutin:
    """A vote of ``presents`` members (0 to 30): more than half of them, or on equal votes the president, must be for (A2.al6).

    ``president`` says what he did; his vote is among the counts unless he is absent. ``ValueError`` for counts that cannot be.
    Under a later state, votes: of those present (0 to 24 from the list of 2008 on), two for who has two; ``president`` is who presides.

    >>> scrutin(30, 15, 15, "pour")
    Scrutin(adopte=True, preponderante=True, disposition='A2.al6')
    """
    return Scrutin(**_noyau.scrutin(presents, pour, contre, president, etat))


@dataclass(frozen=True)
class Mandat:
    """A mandate of members of the commission (A2.al4)."""

    debut: Date
    """First day."""
    fin: Date
    """Last day: the day before the fourth anniversary."""
    fin_au_plus_tard: Date
    """Last day an exceptional extension can reach: six months more (twelve from the list of 2013 on)."""
    etat_du_texte: EtatDuTexte = EtatDuTexte.E2000
    """The state of the text that it is counted under."""

    def etat(self, date: Jour, prorogation: Optional[Jour] = None) -> EtatMandat:
        """The mandate on a day, extended until ``prorogation`` if it was; nothing past these months counts."""
        return _noyau.etat_mandat(self.debut, prorogation, date, self.etat_du_texte)

    def prorogation_permise(self, jusqu_au: Jour) -> bool:
        """Is an extension to that last day within these months?"""
        return self.etat(jusqu_au, jusqu_au) is EtatMandat.PROROGE


def mandat(debut: Jour, *, etat: Optional[MotEtatDuTexte] = None) -> Mandat:
    """The mandate that begins on that day. ``ValueError`` when it could run past 2199.

    >>> mandat("2000-03-15").fin
    datetime.date(2004, 3, 14)
    """
    return Mandat(**_noyau.mandat(debut, etat))
