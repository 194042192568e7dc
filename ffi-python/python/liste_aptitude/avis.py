"""What stands beside every answer about a list that the text no longer governs as it is applied here."""

from __future__ import annotations

from functools import lru_cache

from ._noyau import evaluer
from .enumerations import Avertissement
from .typographie import imprime


@lru_cache(maxsize=None)
def avertissements(annee: int) -> tuple[Avertissement, ...]:
    """The warnings of a list year, whoever asks: those of every decision for that list.

    >>> avertissements(2000), avertissements(2015)
    ((), (Avertissement.TEXTE_ABROGE,))
    """
    return evaluer({"id": "-"}, {"annee": annee, "classe": "AD3"}).avertissements


def garde(annee: int, langue: str = "fr") -> str:
    """The warning that bears on every answer about that list, as the end of a line; empty where the text still stands.

    >>> garde(2014, "en"), garde(2015, "en")
    ('', ' [N.B. the 1998 text had been replaced for this list]')
    """
    if Avertissement.TEXTE_ABROGE not in avertissements(annee):
        return ""
    return imprime(f" [N.B. {Avertissement.TEXTE_ABROGE.libelle(langue)}]", langue)
