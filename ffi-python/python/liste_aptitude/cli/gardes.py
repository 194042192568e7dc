"""No result is written over what it is made from: every file named is looked at before any is opened."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from typing import TYPE_CHECKING, Iterator, Optional, Tuple

from ..typographie import visible
from .langue import texte
from .usage import MauvaisUsage

if TYPE_CHECKING:
    from pathlib import Path

_ENTREES = ("personnes", "carriere", "demandes", "colonnes", "publiee")
_SORTIES = ("sortie", "pages", "page")


def verifier(options: argparse.Namespace) -> None:
    """``MauvaisUsage`` when an input cannot be read as it stands, or an output is an input, by whatever name: another spelling, a link of
    either kind, a redirected stream."""
    from . import formes  # for whoever names a file, and no sooner

    formes.verifier(map(str, _noms(options)), options.langue)
    entrees = list(_entrees(options))
    for nom in _SORTIES:
        sortie = getattr(options, nom, None)
        if sortie is not None and sortie.suffix:
            interdire(options, sortie, entrees)
    ecrite = _identite(_descripteur(sys.stdout))
    for nom, entree in entrees:
        if ecrite is not None and entree == ecrite:
            raise MauvaisUsage(_message(options, nom))


def interdire(options: argparse.Namespace, sortie: Path, entrees: "list[Tuple[str, Tuple[int, int]]] | None" = None) -> None:
    """The same for one output."""
    cible = _identite(sortie)
    for nom, entree in list(_entrees(options)) if entrees is None else entrees:
        if cible == entree:
            raise MauvaisUsage(_message(options, nom))


def _message(options: argparse.Namespace, nom: str) -> str:
    quoi = visible(nom)
    return texte(options.langue)(f"{quoi} : la sortie remplacerait cette entrée", f"{quoi}: the output would replace this input")


def _entrees(options: argparse.Namespace) -> Iterator[Tuple[str, Tuple[int, int]]]:
    for nom in _noms(options):
        identite = _identite(_descripteur(sys.stdin) if nom == "-" else nom)
        if identite is not None:
            yield str(nom), identite


def _noms(options: argparse.Namespace) -> "list[Path | str]":
    noms = [*(getattr(options, "fichiers", None) or ()), *(getattr(options, nom, None) for nom in _ENTREES)]
    return [nom for nom in noms if nom is not None]


def _descripteur(flux: object) -> Optional[int]:
    try:
        numero: int = flux.fileno()  # type: ignore[attr-defined]
        return numero
    except (AttributeError, OSError, ValueError):
        return None


def _identite(fichier: "Path | str | int | None") -> Optional[Tuple[int, int]]:
    """What tells a regular file from any other, whatever leads to it; none for what holds nothing to lose."""
    if fichier is None:
        return None
    try:
        etat = os.stat(fichier)
    except (OSError, ValueError):
        return None
    return (etat.st_dev, etat.st_ino) if stat.S_ISREG(etat.st_mode) else None
