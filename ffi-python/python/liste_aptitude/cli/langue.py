"""French or English: the language of help and sentences."""

from __future__ import annotations

import argparse
import os
import re
import sys
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Callable, Iterator, NoReturn, Sequence

from ..typographie import compter, francais

Texte = Callable[[str, str], str]
_COLONNES = 80
"""Of a help that goes to no terminal."""

# The words of argparse itself; what is not here stays in English.
_ARGPARSE = {
    "usage: ": "usage : ",
    # argparse puts a colon after these.
    "positional arguments": "arguments\u00a0",
    "options": "options\u00a0",
    "optional arguments": "options\u00a0",
    "show this help message and exit": "affiche cette aide et quitte",
    "show program's version number and exit": "affiche la version et quitte",
    "%(prog)s: error: %(message)s\n": "%(prog)s : erreur : %(message)s\n",
    "the following arguments are required: %s": "arguments requis : %s",
    "unrecognized arguments: %s": "arguments inconnus : %s",
    "argument %(argument_name)s: %(message)s": "argument %(argument_name)s : %(message)s",
    "expected one argument": "une valeur attendue",
    "expected at least one argument": "au moins une valeur attendue",
    "invalid choice: %(value)r (choose from %(choices)s)": "valeur inconnue : %(value)r (au choix : %(choices)s)",
    "invalid %(type)s value: %(value)r": "valeur invalide : %(value)r",
}


def texte(langue: str) -> Texte:
    """Chooses between a French wording, which is printed as French is, and an English one. What comes from the user (a name of file, an
    id) stands outside: it stays as it is written."""
    return lambda fr, en: francais(fr) if langue == "fr" else en


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


def autres_listes(nombre: int, langue: str) -> str:
    """How many demandes were of another list than the one asked for."""
    return compter(nombre, langue, ("demande d’une autre liste", "demandes d’autres listes"), ("demande of another list", "demandes of other lists"))


def exemples(t: Texte, *lignes: str) -> str:
    """What stands at the end of the help of a verb: command lines as they are typed."""
    return "\n\n" + t("Exemples :", "Examples:") + "".join(f"\n  liste-aptitude {ligne}" for ligne in lignes)


class Aide(argparse.HelpFormatter):
    """The layout of the help: paragraphs folded, command lines whole. argparse makes one for every option that is declared."""

    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog, **{"width": _colonnes() - 2, **options})

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        paragraphes: list[str] = []
        for ligne in text.split("\n"):
            paragraphes.append(ligne if ligne.startswith("  ") or not ligne else super()._fill_text(ligne, width, indent))
        return "\n".join(paragraphes)


@lru_cache(maxsize=None)
def _colonnes() -> int:
    """The columns of the help, those of ``shutil.get_terminal_size``, which argparse asks and whose module loads every compression."""
    ecrites = os.environ.get("COLUMNS", "")
    if ecrites.isdecimal() and int(ecrites) > 0:
        return int(ecrites)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or _COLONNES
    except (OSError, ValueError):
        return _COLONNES


class Analyseur(argparse.ArgumentParser):
    """A parser that proposes the nearest option, verb or word where one is not known."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{"formatter_class": Aide, **options})

    def error(self, message: str) -> NoReturn:
        """Ends the command with the message of argparse, and what may have been meant."""
        super().error(message + self._proche(message))

    def _proche(self, message: str) -> str:
        # The word not known is the first after the sign that ends the reason.
        dit = re.search(r"(?:arguments? inconnus?\u00a0:|unrecognized arguments:|valeur inconnue\u00a0:|invalid choice:) ['\"]?([^\s'\"=]+)", message)
        if dit is None:
            return ""
        from ..voisins import propose

        mots = [mot for action in self._actions for mot in (*action.option_strings, *map(str, action.choices or ()))]
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):
                mots += [mot for verbe in action.choices.values() for mot in verbe._option_string_actions]
        annees = [mot for mot in mots if mot.isdecimal() and mot <= dit[1]] if re.fullmatch(r"[0-9]{4}", dit[1]) else []
        if annees:  # a list that is not the first of its text
            return f" (→ {max(annees)}\u00a0?)"
        return propose(dit[1], [mot for mot in mots if mot.startswith("-") == dit[1].startswith("-")]).replace(" ?", "\u00a0?")


def _traduit(message: str) -> str:
    """A message of argparse in French."""
    return francais(_ARGPARSE.get(message, message))


@contextmanager
def argparse_en(langue: str) -> Iterator[None]:
    """argparse speaks that language meanwhile: it looks its words up by the name ``_`` of its module."""
    module: Any = argparse
    habituel = module._
    # In English its words are what they are: without a look for catalogues of them at each one.
    module._ = _traduit if langue == "fr" else str
    try:
        yield
    finally:
        module._ = habituel


def annee_de_liste(t: Texte) -> Callable[[str], int]:
    """Reads a list year of the command line, 2000 to 2199."""

    def lire(valeur: str) -> int:
        if not valeur.isdecimal() or not 2000 <= int(valeur) <= 2199:
            raise argparse.ArgumentTypeError(valeur + t(" : une année de 2000 à 2199", ": a year from 2000 to 2199"))
        return int(valeur)

    return lire
