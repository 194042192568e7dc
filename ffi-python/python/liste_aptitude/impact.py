"""Many comparisons counted: per effect, per class and section, per finding that made the difference."""

from __future__ import annotations

from collections import Counter
from typing import Iterable, Tuple

from .comparaison import Comparaison, Effet
from .enumerations import Classe, CodeConstat, Section
from .typographie import compter, imprime

CHANGENT = (Effet.GAIN, Effet.PERTE, Effet.AUTRE_VERDICT)
"""The effects that change the verdict."""


class Impact:
    """What a change does to many persons.

    >>> impact = Impact()
    >>> impact.total, impact.verdicts
    (0, 0)
    """

    def __init__(self, comparaisons: Iterable[Comparaison] = ()) -> None:
        self.effets: Counter[Effet] = Counter()
        """How many persons, by effect."""
        self.par_classe: Counter[Tuple[Classe, "Section | None", Effet]] = Counter()
        """The same by class and section: that of the list which the person is on or falls off, None where it is open."""
        self.par_constat: Counter[Tuple[CodeConstat, str, Effet]] = Counter()
        """The findings and provisions that made the difference first, by effect."""
        self.sans_constat: Counter[Effet] = Counter()
        """Differences of verdict, section or reason that no single finding says."""
        for comparaison in comparaisons:
            self.ajouter(comparaison)

    def ajouter(self, comparaison: Comparaison) -> None:
        """Counts one more."""
        effet = comparaison.effet
        self.effets[effet] += 1
        cote = comparaison.avant if effet is Effet.PERTE else comparaison.apres
        autre = comparaison.apres if effet is Effet.PERTE else comparaison.avant
        self.par_classe[cote.classe, cote.section or autre.section, effet] += 1
        if comparaison.decisif is not None:
            constat = comparaison.decisif.constat
            self.par_constat[constat.code, constat.disposition, effet] += 1
        elif effet not in (Effet.CHIFFRES, Effet.IDENTIQUE):
            self.sans_constat[effet] += 1

    @property
    def total(self) -> int:
        """Persons compared."""
        return sum(self.effets.values())

    @property
    def verdicts(self) -> int:
        """Verdicts that changed."""
        return sum(self.effets[effet] for effet in CHANGENT)

    def classes(self) -> list[Tuple[Classe, "Section | None", "Counter[Effet]"]]:
        """The rows of a table: a class, a section, how many by effect; those where something changed."""
        ordre = [*Section, None]
        lignes = [
            (classe, section, Counter({effet: self.par_classe[classe, section, effet] for effet in Effet}))
            for classe in Classe
            for section in ordre
        ]
        return [ligne for ligne in lignes if any(ligne[2][effet] for effet in Effet if effet is not Effet.IDENTIQUE)]

    def constats(self) -> list[Tuple[CodeConstat, str, Effet, int]]:
        """The findings that made the difference, the most frequent first; those of one number by their provision."""
        comptes = [(code, disposition, effet, n) for (code, disposition, effet), n in self.par_constat.items()]
        return sorted(comptes, key=lambda c: (-c[3], c[1], c[0].code, c[2].value))

    def phrase(self, langue: str = "fr") -> str:
        """The whole in one sentence, in French ("fr") or in English ("en")."""
        e = self.effets

        def n(nombre: int, fr: Tuple[str, str], en: Tuple[str, str]) -> str:
            return compter(nombre, langue, fr, en)

        changent = n(self.verdicts, ("verdict change", "verdicts changent"), ("verdict changes", "verdicts change"))
        detail = ", ".join(
            (
                n(e[Effet.GAIN], ("gagne", "gagnent"), ("gains", "gain")),
                n(e[Effet.PERTE], ("perd", "perdent"), ("loses", "lose")),
                n(e[Effet.AUTRE_VERDICT], ("autre", "autres"), ("other", "others")),
            )
        )
        reste = ", ".join(
            (
                n(e[Effet.SECTION], ("section", "sections"), ("section", "sections")),
                n(e[Effet.MOTIF], ("motif", "motifs"), ("reason", "reasons")),
                n(e[Effet.CHIFFRES], ("pour les chiffres seulement", "pour les chiffres seulement"), ("in figures only", "in figures only")),
                n(e[Effet.IDENTIQUE], ("identique", "identiques"), ("the same", "the same")),
            )
        )
        total = n(self.total, ("décision comparée", "décisions comparées"), ("decision compared", "decisions compared"))
        return imprime(f"{total} : {changent} ({detail}), {reste}" if langue == "fr" else f"{total}: {changent} ({detail}), {reste}", langue)
