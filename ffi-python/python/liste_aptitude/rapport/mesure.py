"""The figures of findings as numbers to draw: years for durations and ages, plain numbers for weeks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Optional

from .._noyau import Constat

_FORMES = (
    (re.compile(r"(\d+)a(?: (\d+)m(?: (\d+)j)?)?"), (1.0, 1 / 12, 1 / 360)),
    (re.compile(r"(\d+)j"), (1 / 365.25,)),
    (re.compile(r"(\d+)s"), (1.0,)),
)
DUREES = frozenset(("a10_anciennete", "a10_fonctions", "a12_duree", "a13_duree_fonctions", "a14_emploi", "a15_cinq_ans", "a15_trois_ans"))


def grandeur(figure: Optional[str]) -> Optional[float]:
    """``4a 6m 0j`` is 4.5; None for what is no quantity.

    >>> grandeur("4a 6m 0j"), grandeur("43a"), grandeur("6s"), grandeur("oui")
    (4.5, 43.0, 6.0, None)
    """
    for forme, poids in _FORMES:
        if trouve := forme.fullmatch(figure or ""):
            return sum(int(g) * p for g, p in zip(trouve.groups(default="0"), poids))
    return None


@dataclass(frozen=True)
class Seuil:
    """The day from which an unbroken run has the length that a finding requires."""

    jour: date
    constat: Constat


def seuils(constats: tuple[Constat, ...], reference: date) -> list[Seuil]:
    """The thresholds of the durations, for the timeline: so many years before the reference date."""
    trouves = []
    for constat in constats:
        annees = grandeur(constat.requis)
        if constat.code.value in DUREES and annees:
            # A required duration is a whole number of years; 29 February goes back to 28.
            jour = 28 if (reference.month, reference.day) == (2, 29) else reference.day
            trouves.append(Seuil(reference.replace(year=reference.year - int(annees), day=jour), constat))
    return trouves
