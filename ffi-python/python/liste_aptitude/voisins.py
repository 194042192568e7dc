"""The word that was meant, where the one written is none of those known."""

from __future__ import annotations

import unicodedata
from os.path import commonprefix
from typing import Iterable, Optional

_DEBUT = 4
"""Words that begin with so many of the same letters are near (`evaluation`, `evaluer`)."""


def voisin(mot: str, connus: Iterable[str]) -> Optional[str]:
    """The nearest of the words known, whatever the case and the accents; none where none is near."""
    from difflib import get_close_matches  # for a word that is wrong, and no other

    ecrits: dict[str, str] = {}
    for connu in connus:
        ecrits.setdefault(_nu(connu), connu)
    nu = _nu(mot)
    trouves = get_close_matches(nu, ecrits, 1, 0.6)
    if trouves:
        return ecrits[trouves[0]]
    commun = max(ecrits, key=lambda ecrit: len(commonprefix((ecrit, nu))), default="")
    return ecrits[commun] if len(commonprefix((commun, nu))) >= _DEBUT else None


def propose(mot: str, connus: Iterable[str]) -> str:
    """The same as an end of a sentence: empty where none is near."""
    trouve = voisin(mot, connus)
    return "" if trouve is None else f" (→ {trouve} ?)"


def _nu(mot: str) -> str:
    return "".join(lettre for lettre in unicodedata.normalize("NFD", mot.lower()) if not unicodedata.combining(lettre))
