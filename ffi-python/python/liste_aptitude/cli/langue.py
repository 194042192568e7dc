"""French or English: the language of help and sentences."""

from __future__ import annotations

import os
from typing import Callable, Sequence

Texte = Callable[[str, str], str]


def texte(langue: str) -> Texte:
    """Chooses between a French and an English wording."""
    return lambda fr, en: fr if langue == "fr" else en


def choisie(arguments: Sequence[str]) -> str:
    """The language of ``--langue``, else that of the environment: French when it says so, else English.

    Known before the arguments are parsed, since it is the language of their help.
    """
    for argument, suivant in zip(arguments, [*arguments[1:], ""]):
        valeur = suivant if argument == "--langue" else argument.partition("--langue=")[2]
        if valeur in ("fr", "en"):
            return valeur
    environnement = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "fr" if environnement.startswith("fr") else "en"
