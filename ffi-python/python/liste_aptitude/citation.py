"""A citation that opens: what a provision says, where it stands, where its text was published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from . import _noyau
from .enumerations import Langue


@dataclass(frozen=True)
class Disposition:
    """A provision of the arrêté, of its annex or of the code, as it can be found and read.

    No address is given: none is established.
    """

    id: str
    """Its id, as findings cite it."""
    nature: str
    """What the program makes of it: ``calculee``, ``table``, ``parametre``, ``autorite``, ``information``; ``supprimee`` where the
    state of the id removed it, ``non_calculee`` where it changed what the program does not follow yet."""
    enonces: tuple[str, str]
    """What it says, in this project's words: in French, in English."""
    places: tuple[str, str]
    """Where it stands in the official text, in words: in French, in English."""
    sources: tuple[str, str]
    """The text it stands in and its publication, in words: in French, in English."""
    nor: Optional[str]
    """The number of that text, where it is established."""
    jour: Optional[date]
    """The day of the Journal officiel, where it is established."""
    page: Optional[int]
    """The page there, where it is established."""

    def enonce(self, langue: str = "fr") -> str:
        """What it says, in French ("fr") or in English ("en")."""
        return self.enonces[_rang(langue)]

    def place(self, langue: str = "fr") -> str:
        """Where it stands, in French ("fr") or in English ("en")."""
        return self.places[_rang(langue)]

    def source(self, langue: str = "fr") -> str:
        """The text it stands in and its publication, in French ("fr") or in English ("en")."""
        return self.sources[_rang(langue)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, one key a field; the texts by language."""
        textes = {nom: dict(zip(("fr", "en"), getattr(self, f"{nom}s"))) for nom in ("enonce", "place", "source")}
        jour = None if self.jour is None else self.jour.isoformat()
        return {"id": self.id, "nature": self.nature, **textes, "nor": self.nor, "jour": jour, "page": self.page}


def disposition(id: str) -> Disposition:
    """The provision of an id; ``ErreurEntree`` when the program holds none such.

    >>> d = disposition("A13.al1.4")
    >>> d.enonce("en"), d.place("en")
    ('To D3: 3 years in IF2 or AD3.', 'art. 13, para. 1, 4°')
    >>> disposition("A12.al3.2@2011").enonce("en")
    '8 years for AD3.'
    >>> d.nor, d.jour, d.page
    ('MESS9823151A', datetime.date(1998, 10, 15), 15578)
    """
    champs: dict[str, Any] = {nom: tuple(v) if isinstance(v, list) else v for nom, v in _noyau.disposition(id).items()}
    return Disposition(**champs)


def _rang(langue: str) -> int:
    return 0 if Langue(langue) is Langue.FR else 1
