"""What became of every row of the three tables, and what is said of those that no decision shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Mapping, Optional, Sequence

from ..erreurs import ErreurEntree
from ..typographie import compter, imprime, visible

MONTRES = 5
"""Rows named; the others are counted."""

_SENS = {
    "carriere_sans_personne": (
        ("ligne de carrière d'une personne absente de {personnes}", "lignes de carrière de personnes absentes de {personnes}"),
        ("career row of a person not in {personnes}", "career rows of persons not in {personnes}"),
    ),
    "carriere_sans_id": (("ligne de carrière sans id utilisable", "lignes de carrière sans id utilisable"), ("career row without a usable id", "career rows without a usable id")),
    "personne_sans_id": (("ligne sans id utilisable", "lignes sans id utilisable"), ("row without a usable id", "rows without a usable id")),
    "personne_double": (
        ("ligne d'une personne décrite plusieurs fois", "lignes de personnes décrites plusieurs fois"),
        ("row of a person described several times", "rows of persons described several times"),
    ),
    "illisibles": (("ligne illisible", "lignes illisibles"), ("row that cannot be read", "rows that cannot be read")),
}
_SUITE = {"carriere_sans_personne": ("--carriere-en-trop si c'est voulu", "--carriere-en-trop if that is meant")}


@dataclass(frozen=True)
class Ecart:
    """A row that no decision rests on."""

    numero: int
    """Its line as an editor counts them."""
    id: Optional[str]
    erreur: Optional[ErreurEntree] = None
    """What is wrong with the row itself."""

    def phrase(self, langue: str) -> str:
        """Which it is."""
        details = [visible(self.id)] if self.id else []
        if self.erreur is not None:
            details.append(self.erreur.phrase(langue))
        return f"{'ligne' if langue == 'fr' else 'line'} {self.numero}" + (f" ({', '.join(details)})" if details else "")


@dataclass(frozen=True)
class Ecarts:
    """Rows of a file that no decision rests on, for one reason."""

    sens: str
    """A warning of ``verifier``, or "illisibles"."""
    fichier: str
    nombre: int
    premiers: Sequence[Ecart]
    attendu: bool = False
    """Did the caller say that there would be some?"""

    def phrase(self, langue: str, personnes: str) -> str:
        """How many, the first ones, what to do."""
        fr = langue == "fr"
        rang = 0 if fr else 1
        montres = [ecart.phrase(langue) for ecart in self.premiers]
        suite = self.nombre - len(montres)
        if suite:
            montres.append(f"et {suite} de plus" if fr else f"and {suite} more")
        quoi = imprime(compter(self.nombre, langue, *_SENS[self.sens]), langue).format(personnes=visible(personnes))
        conseil = "".join(" ; " + c[rang] if fr else "; " + c[rang] for c in [_SUITE.get(self.sens)] if c)
        deux_points = imprime(" : ", langue) if fr else ": "
        return f"{visible(self.fichier)}{deux_points}{quoi}{deux_points}{', '.join(montres)}{imprime(conseil, langue)}"


@dataclass(frozen=True)
class Bilan:
    """What became of every row."""

    comptes: Mapping[str, int]
    """``personnes = personnes_evaluees + personnes_sans_demande + personnes_en_erreur``, ``carriere = carriere_rattachees +
    carriere_en_erreur + carriere_orphelines``, ``demandes = decisions + demandes_en_erreur``."""
    personnes: str
    """The file of persons."""
    ecarts: Sequence[Ecarts] = ()

    def phrases(self, langue: str) -> Iterator[str]:
        """What no decision shows, a sentence each."""
        for ecarts in self.ecarts:
            if not ecarts.attendu:
                yield ecarts.phrase(langue, self.personnes)

    def complet(self) -> bool:
        """Does every row have its place in a decision?"""
        return not any(not ecarts.attendu for ecarts in self.ecarts)

    def resume(self, langue: str) -> Iterator[str]:
        """The counts, a line a table."""
        c = self.comptes
        for nom, parts in _PARTS.items():
            details = ", ".join(f"{c[cle]} {(fr if langue == 'fr' else en)}" for cle, fr, en in parts)
            ligne = f"{nom} : {c[nom]} = {details}" if langue == "fr" else f"{nom}: {c[nom]} = {details}"
            yield imprime(ligne, langue)


_PARTS = {
    "personnes": (
        ("personnes_evaluees", "évaluées", "evaluated"),
        ("personnes_sans_demande", "sans demande", "without demande"),
        ("personnes_en_erreur", "en erreur", "in error"),
    ),
    "carriere": (
        ("carriere_rattachees", "rattachées", "attached"),
        ("carriere_en_erreur", "en erreur", "in error"),
        ("carriere_orphelines", "sans personne", "of nobody"),
    ),
    "demandes": (("decisions", "décisions", "decisions"), ("demandes_en_erreur", "en erreur", "in error")),
}
