"""The one person that ``--id`` asks for, among those of an input."""

from __future__ import annotations

import sys
from typing import Optional

from ..typographie import visible
from ..voisins import voisin
from .langue import texte
from .terminal import afficher

_IDS_VUS = 8192


class UnePersonne:
    """What ``--id`` keeps: everybody where it is not given."""

    def __init__(self, id: Optional[str]) -> None:
        self._id = id
        self._trouvee = False
        # What --id may have meant: the first ids are enough, and never all those of a long file.
        self._vus: dict[str, None] = {}

    def garde(self, id: Optional[str]) -> bool:
        """Is it that person?"""
        if self._id in (None, id):
            self._trouvee = True
            return True
        if id is not None and len(self._vus) < _IDS_VUS:
            self._vus[id] = None
        return False

    def introuvable(self, langue: str) -> bool:
        """Was a person asked for that the input does not have? Then it is said on standard error, with the nearest id."""
        if self._id is None or self._trouvee:
            return False
        t = texte(langue)
        proche = voisin(self._id, self._vus)
        suite = "" if proche is None else f" (→ {visible(proche)}" + t(" ?)", " ?)")
        afficher(visible(self._id) + t(" : introuvable", ": not found") + suite, sys.stderr)
        return True
