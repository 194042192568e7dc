"""The file names of pages: one per demande, whatever the ids, on every disk."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

OCTETS_ID = 120
"""Most bytes of an id in a file name: disks hold 255 in all."""
_EMPREINTE = 12


class Noms:
    """Names given so far. Two different ids never share a name, even where the disk takes `A` for `a`."""

    def __init__(self) -> None:
        self._pris: dict[str, str] = {}

    def donner(self, id: str, suite: str) -> str:
        """The name of the next page of a person, without its suffix; ``suite`` says which demande it shows.

        An id that a file name can hold stays as it is. Else what it cannot hold becomes ``_`` and a fingerprint of the id comes behind:
        the name says whose page it is, and is the same in every run.

        >>> noms = Noms()
        >>> noms.donner("A-1", "2000-AD3"), noms.donner("A-1", "2000-AD3"), noms.donner("a/1", "2000-AD3")
        ('A-1-2000-AD3', 'A-1-2000-AD3-2', 'a_1-773232abe934-2000-AD3')
        """
        lisible = _lisible(id)
        nom = f"{lisible}-{suite}" if lisible == id else f"{lisible}-{_empreinte(id)}-{suite}"
        if self._pris.get(_cle(nom), id) != id:
            nom = f"{lisible}-{_empreinte(id)}-{suite}"
        libre, rang = nom, 1
        while _cle(libre) in self._pris:
            rang += 1
            libre = f"{nom}-{rang}"
        self._pris[_cle(libre)] = id
        return libre


def _lisible(id: str) -> str:
    """The part of an id that every file system takes."""
    propre = re.sub(r"[^\w.-]", "_", id)
    propre = re.sub(r"^[.-]+", "_", propre)
    return propre.encode("utf-8", "replace")[:OCTETS_ID].decode("utf-8", "ignore")


def _cle(nom: str) -> str:
    """What a disk that tells neither cases nor forms of accents apart makes of a name."""
    return unicodedata.normalize("NFKC", nom).casefold()


def _empreinte(id: str) -> str:
    return sha256(id.encode("utf-8", "surrogatepass")).hexdigest()[:_EMPREINTE]
