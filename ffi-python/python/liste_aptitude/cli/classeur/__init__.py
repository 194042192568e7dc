"""Workbooks of spreadsheets, .xlsx and .ods: what is on their sheets, told once, and the two files that hold it."""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, BinaryIO, Mapping, NamedTuple, Sequence

from ...extras import ExtraManquant

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = (".xlsx", ".ods")
RANGEES_MAX = 1_048_575
"""Rows under the heading that a sheet holds."""
LISTES = "listes"
"""The sheet of the words allowed."""


class Colonne(NamedTuple):
    """A column of a sheet."""

    nom: str
    nature: str = "texte"
    """"texte", "date", "entier", "booleen"."""
    liste: str = ""
    """The list of the words allowed, where there is one."""
    bornes: "tuple[int, int] | None" = None
    """The least and the greatest number allowed."""
    aide: str = ""
    """What is shown when a cell of it is chosen."""
    largeur: int = 16
    """In characters."""
    prose: bool = False
    """Sentences of ours, on several lines: written as they are."""


class Feuille(NamedTuple):
    """A sheet: a heading, then rows."""

    nom: str
    colonnes: Sequence[Colonne]
    rangees: Sequence[Sequence[Any]] = ()
    """Texts, numbers, truth values, dates or None, in the order of the columns."""
    a_remplir: bool = False
    """Is it to be filled in? Then only its heading is protected, and its cells check what is typed."""


class Classeur(NamedTuple):
    """A workbook."""

    feuilles: Sequence[Feuille]
    listes: Mapping[str, Sequence[tuple[str, str]]] = MappingProxyType({})
    """The words allowed, by name of the list, each with its label."""
    langue: str = "fr"


def est_un_classeur(fichier: "str | Path") -> bool:
    """Is the file a workbook, by its name?"""
    return os.path.splitext(fichier)[1].lower() in SUFFIXES


def ecrire(classeur: Classeur, suffixe: str, flux: BinaryIO) -> None:
    """Writes a workbook; ``ExtraManquant`` without the extra ``classeur``."""
    try:
        if suffixe == ".ods":
            from . import ods

            ods.ecrire(classeur, flux)
        else:
            from . import xlsx

            xlsx.ecrire(classeur, flux)
    except ModuleNotFoundError as absent:
        raise ExtraManquant("classeur") from absent
