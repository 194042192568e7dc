"""The verbs of the command: what each is for, and the module that is loaded when it is used, and not before."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import Any, Mapping, NamedTuple, Optional, Sequence

from .langue import Texte


class Verbe(NamedTuple):
    """A verb."""

    module: str
    fr: str
    en: str


VERBES: Mapping[str, Verbe] = {
    "evaluer": Verbe("evaluer", "évalue des demandes", "evaluates demandes"),
    "expliquer": Verbe("expliquer", "toutes les raisons d'une décision", "every reason of a decision"),
    "robustesse": Verbe("expliquer", "le verdict sous toutes les lectures du texte", "the verdict under every reading of the text"),
    "planifier": Verbe("planifier", "première liste possible, ce qui manque", "first possible list, what is lacking"),
    "liste": Verbe("liste", "une liste entière : candidats, sections, plafonds, dépassements", "a whole list: candidates, sections, ceilings, overruns"),
    "controler": Verbe("controler", "contrôle une liste publiée : droits, sections, plafonds, reconductions", "controls a published list: rights, sections, ceilings, renewals"),
    "comparer": Verbe("comparer", "compare deux évaluations : qui gagne, qui perd, par quel constat", "compares two runs: who gains, who loses, by which finding"),
    "etats": Verbe("etats", "ce qu'est une personne sur chaque liste, sous son texte", "what a person is on every list, under its text"),
    "verifier": Verbe("verifier", "qualité des données des fichiers", "data quality of the files"),
    "modele": Verbe("modele", "écrit les trois tables CSV à remplir", "writes the three CSV tables to fill in"),
    "schema": Verbe("schema", "JSON Schema du format d'échange", "JSON Schema of the interchange format"),
    "recu": Verbe("recu", "donne ou vérifie le reçu des décisions", "makes or verifies the receipts of decisions"),
    "disposition": Verbe("disposition", "ce que dit une disposition, et où elle se lit", "what a provision says, and where to read it"),
    "histoire": Verbe("histoire", "les états d'un article : ce qui change, depuis quelle liste", "the states of an article: what changes, since which list"),
    "fiche": Verbe("fiche", "une page HTML par demande", "an HTML page per demande"),
    "carte": Verbe("carte", "dessine l'ordre des classes et les classes recevables", "draws the class order and the admissible classes"),
}
"""In the order of the help."""


def choisi(arguments: Sequence[str]) -> str:
    """The verb of a command line; empty when the line is about the command itself."""
    return next((argument for argument in arguments if argument in VERBES), "")


def declarer(sous: Any, t: Texte, seul: Optional[str]) -> None:
    """Adds the verbs to the parser: ``seul`` (none when empty) with its options, or all of them; the others by what they are for, without
    an option."""
    charges: "set[str]" = set()
    module = VERBES[seul].module if seul is not None and seul in VERBES else None
    for nom, verbe in VERBES.items():
        if seul is not None and verbe.module != module:
            sous.add_parser(nom, help=t(verbe.fr, verbe.en), add_help=False)
        elif verbe.module not in charges:
            charges.add(verbe.module)
            import_module(f".{verbe.module}", __package__).declarer(_Avec(sous, t), t)


class _Avec:
    """The subcommands, each added with what its verb is for."""

    def __init__(self, sous: Any, t: Texte) -> None:
        self._sous, self._t = sous, t

    def add_parser(self, nom: str, **dit: Any) -> argparse.ArgumentParser:
        parseur: argparse.ArgumentParser = self._sous.add_parser(nom, help=self._t(VERBES[nom].fr, VERBES[nom].en), **dit)
        return parseur
