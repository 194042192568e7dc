"""French as it is printed: no-break spaces, typographic apostrophes."""

from __future__ import annotations

import re

_INSECABLE = "\u00a0"


def francais(texte: str) -> str:
    """A French sentence written with plain spaces and apostrophes, as it is shown.

    >>> francais("l'âge : « 43 ans »") == "l’âge\\u00a0: «\\u00a043 ans\\u00a0»"
    True
    """
    texte = re.sub(r"(?<=\w)'(?=\w)", "’", texte)
    return re.sub(r"(?<=«) | (?=[:;?!»])", _INSECABLE, texte)
