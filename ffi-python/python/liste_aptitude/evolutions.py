"""The history of the text: the states of an article, what each changes, how well each is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Optional

from . import _noyau


FIDELITES: dict[str, tuple[str, str]] = {nom: (fr, en) for nom, fr, en in _noyau.fidelites()}
"""How well the text of an article is known for a list, in words: in French, in English."""


@dataclass(frozen=True)
class Dite:
    """A provision in one state: its id, what the program makes of it, what it says."""

    id: str
    """Its id, with the first list of its state."""
    nature: str
    """What the program makes of it, as in ``disposition``."""
    enonces: tuple[str, str]
    """In this project's words: in French, in English."""

    def enonce(self, langue: str = "fr") -> str:
        """What it says, in French ("fr") or in English ("en")."""
        return self.enonces[_rang(langue)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values; the statement by language."""
        return {"id": self.id, "nature": self.nature, "enonce": _par_langue(self.enonces)}


@dataclass(frozen=True)
class Evolution:
    """What a state makes of one provision of the state before."""

    evolution: str
    """``nouvelle``, ``modifiee``, ``redigee`` (wording only), ``deplacee`` or ``supprimee``."""
    libelles: tuple[str, str]
    """The same for people: in French, in English."""
    maintenant: Dite
    """As it now is; a removed one says what it said."""
    avant: Optional[Dite]
    """As it was; None when it was not there."""

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        return self.libelles[_rang(langue)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, one key a field."""
        avant = None if self.avant is None else self.avant.to_dict()
        return {"evolution": self.evolution, "maintenant": self.maintenant.to_dict(), "avant": avant}


@dataclass(frozen=True)
class EtatDArticle:
    """A state of an article: the lists that it governs, how well that is known, what it changes."""

    article: str
    """The article: ``A12``, ``ANNEXE``."""
    premiere: int
    """The first list that it governs."""
    derniere: int
    """The last one."""
    fidelites: tuple[tuple[int, str], ...]
    """List by list: ``lue`` (read), ``deduite`` (deduced), ``non_etablie`` (not established)."""
    sources: tuple[str, str]
    """The text and what amended it, in words: in French, in English."""
    provisions: tuple[Dite, ...]
    """The provisions of the initial text; none in a later state."""
    changements: tuple[Evolution, ...]
    """What a later state changes; the rest is as it was."""

    def source(self, langue: str = "fr") -> str:
        """The text and what amended it, in French ("fr") or in English ("en")."""
        return self.sources[_rang(langue)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, one key a field."""
        return {
            "article": self.article,
            "premiere": self.premiere,
            "derniere": self.derniere,
            "fidelites": {str(liste): fidelite for liste, fidelite in self.fidelites},
            "source": _par_langue(self.sources),
            "provisions": [p.to_dict() for p in self.provisions],
            "changements": [c.to_dict() for c in self.changements],
        }


def articles() -> list[str]:
    """The articles of the text, in their order: ``A1`` to ``A28``, those put between two others included, and ``ANNEXE``."""
    return _noyau.articles()


def histoire(article: str) -> list[EtatDArticle]:
    """The states of an article, in the order of time; ``ErreurEntree`` for what is no article of the text.

    >>> for etat in histoire("A26"):
    ...     print(etat.premiere, etat.derniere, [(c.evolution, c.maintenant.id) for c in etat.changements])
    2000 2010 []
    2011 2014 [('modifiee', 'A26.al1@2011')]
    """
    return [
        EtatDArticle(
            article=lu["article"],
            premiere=lu["premiere"],
            derniere=lu["derniere"],
            fidelites=tuple(lu["fidelites"]),
            sources=tuple(lu["sources"]),
            provisions=tuple(_dite(p) for p in lu["provisions"]),
            changements=tuple(
                Evolution(c["evolution"], tuple(c["libelles"]), _dite(c["maintenant"]), None if c["avant"] is None else _dite(c["avant"]))
                for c in lu["changements"]
            ),
        )
        for lu in _noyau.histoire(article)
    ]


def dans_l_etat_de(id: str, annee: int) -> str:
    """The id of a provision in the version of its article that governs a list.

    >>> dans_l_etat_de("A9.al1", 2012), dans_l_etat_de("A7.al1", 2012)
    ('A9.al1@2010', 'A7.al1')
    """
    place = id.partition("@")[0]
    article = place.partition(".")[0]
    if article not in _versions():
        return id  # the Code is cited as it is
    premieres = [premiere for premiere in _versions()[article] if premiere <= annee]
    return f"{place}@{premieres[-1]}" if premieres else place


@lru_cache(maxsize=1)
def _versions() -> dict[str, list[int]]:
    """The first lists of the later versions of each article."""
    return {article: [e.premiere for e in histoire(article) if e.changements] for article in articles()}


def _dite(lu: dict[str, Any]) -> Dite:
    return Dite(lu["id"], lu["nature"], tuple(lu["enonces"]))


def _par_langue(textes: tuple[str, str]) -> dict[str, str]:
    return dict(zip(("fr", "en"), textes))


def _rang(langue: str) -> int:
    return 0 if langue == "fr" else 1
