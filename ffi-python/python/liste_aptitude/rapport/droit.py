"""The class order and the admissible classes, from the kernel's own tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from .._noyau import tables
from ..enumerations import Classe

CLASSES = tuple(Classe)


@dataclass(frozen=True)
class Ordre:
    """The partial order of A21.al1: ``a`` covers ``b`` when an inscription in ``a`` opens the emplois of ``b``."""

    ouvertures: dict[Classe, tuple[Classe, ...]]
    """What each class opens, itself included."""
    dispositions: dict[Classe, str]
    """Where that stands."""

    def couvre(self, a: Classe, b: Classe) -> bool:
        """Is ``a`` at least ``b``?"""
        return b in self.ouvertures[a]

    def couvertures(self) -> list[tuple[Classe, Classe]]:
        """The edges of the Hasse diagram: ``a`` above ``b`` with nothing between."""
        strict = [(a, b) for a in CLASSES for b in self.ouvertures[a] if a != b]
        return [(a, b) for a, b in strict if not any((a, c) in strict and (c, b) in strict for c in CLASSES)]

    def hauteur(self, classe: Classe) -> int:
        """How many steps below the greatest class, by the longest way."""
        return max((1 + self.hauteur(a) for a, b in self.couvertures() if b == classe), default=0)

    def sans_borne(self) -> list[tuple[Classe, Classe, tuple[Classe, ...]]]:
        """The pairs without a least upper bound, with their minimal upper bounds: why the order is no lattice."""
        trouves = []
        for a, b in combinations(CLASSES, 2):
            majorants = [c for c in CLASSES if self.couvre(c, a) and self.couvre(c, b)]
            minimaux = tuple(m for m in majorants if not any(self.couvre(m, c) for c in majorants if c != m))
            if len(minimaux) > 1:
                trouves.append((a, b, minimaux))
        return trouves


@lru_cache(maxsize=None)
def ordre() -> Ordre:
    """The order that the kernel applies."""
    lignes = tables()["ouvertures"]
    return Ordre({c: ouvertes for c, _, ouvertes in lignes}, {c: disposition for c, disposition, _ in lignes})


@dataclass(frozen=True)
class Ligne:
    """A row of the admissibility map: what a person in this position may ask."""

    classe: Classe | None
    """The class of attachment; None for a cadre."""
    disposition: str
    """Where the row stands."""
    signes: dict[Classe, str]
    """Per class asked: ``nommee``, ``reservee``, ``inferieure``, ``inferieure_l18`` or ``fermee``."""


def lignes() -> list[Ligne]:
    """The rows: a cadre (A17), then an agent of each class (A18)."""
    (de_droit, ouvertes), (reserve, reservees) = tables()["cadre"]
    cadre = {c: "nommee" if c in ouvertes else "reservee" if c in reservees else "fermee" for c in CLASSES}
    rangees = [Ligne(None, f"{de_droit}, {reserve}", cadre)]
    for classe, disposition, nommees, inferieures, propres in tables()["agent"]:

        def signe(c: Classe) -> str:
            if c in nommees:
                return "nommee"
            return "inferieure" if c in propres else "inferieure_l18" if c in inferieures else "fermee"

        rangees.append(Ligne(classe, disposition, {c: signe(c) for c in CLASSES}))
    return rangees
