"""JSON Lines: a dossier and a demande a line."""

from __future__ import annotations

import json
import sys
from functools import partial
from itertools import islice
from typing import Any, BinaryIO, Iterator, Mapping, Sequence, Tuple

from .. import ErreurEntree
from .._noyau import evaluer_lignes
from .entrees import Cas, Resultat
from .refus import Refus

_BLOC = 8192


def resultats_des_lignes(fichiers: Sequence[str]) -> Iterator[list[Resultat]]:
    """The lines of the files, evaluated by blocks."""
    for fichier in fichiers:
        with _ouvrir(fichier) as flux:
            for bloc in _blocs(flux):
                decisions = evaluer_lignes([ligne for _, ligne in bloc])
                yield [_resultat(fichier, *ligne, decision) for ligne, decision in zip(bloc, decisions)]


def _resultat(fichier: str, numero: int, ligne: bytes, decision: Any) -> Resultat:
    if isinstance(decision, ErreurEntree):
        return Refus(fichier, numero, None, decision)
    id, evaluee = decision
    return Cas(id, evaluee, partial(_faits, ligne), fichier, numero)


def _faits(ligne: bytes) -> Tuple[Mapping[str, Any], Mapping[str, Any]]:
    objet = json.loads(ligne)
    return objet["dossier"], objet["demande"]


def _ouvrir(fichier: str) -> BinaryIO:
    # closefd=False: standard input is not ours to close.
    return open(sys.stdin.fileno(), "rb", closefd=False) if fichier == "-" else open(fichier, "rb")


def _blocs(flux: BinaryIO) -> Iterator[list[Tuple[int, bytes]]]:
    """The lines that are not blank, numbered from 1, in blocks: a long file is never in memory as a whole."""
    numerotees = ((n, ligne) for n, ligne in enumerate(flux, 1) if ligne.strip())
    while bloc := list(islice(numerotees, _BLOC)):
        yield bloc
