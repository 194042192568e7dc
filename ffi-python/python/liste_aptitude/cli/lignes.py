"""JSON Lines: a dossier and a demande a line."""

from __future__ import annotations

import codecs
import json
import sys
from functools import partial
from itertools import islice
from typing import Any, BinaryIO, Iterator, Mapping, Optional, Sequence, Tuple, Union

from .. import ErreurEntree, Regle
from ..enumerations import MotEtatDuTexte
from .._noyau import evaluer_bloc, evaluer_lignes
from .entrees import Cas, Resultat
from .fichiers.fautes import json_illisible
from .fichiers.lignes_json import est_du_texte, id_probable, sans_marque
from .refus import Refus

_BLOC = 8192
_OCTETS = 1 << 20
"""Read at once, where lines need not be told from each other."""


class Lignes:
    """The files of the command line."""

    def __init__(self, fichiers: Sequence[str], etat: Optional[MotEtatDuTexte] = None) -> None:
        self._fichiers = fichiers
        self._etat = etat

    def resultats(self) -> Iterator[list[Resultat]]:
        """Their lines, evaluated by blocks."""
        for fichier in self._fichiers:
            with _ouvrir(fichier) as flux:
                for bloc in _blocs(flux):
                    decisions = evaluer_lignes([ligne for _, ligne in bloc], self._etat)
                    yield [_resultat(fichier, *ligne, decision) for ligne, decision in zip(bloc, decisions)]

    def textes(self, fin: str, *, avec_id: bool) -> Iterator[Tuple[int, list[Union[bytes, Resultat]]]]:
        """By blocks, how many lines were read, and the same with decisions as JSON texts, one behind the other, each after its id where
        ``avec_id`` and with ``fin`` in the place of its last brace; one whose id has to be escaped is a result."""
        for fichier in self._fichiers:
            with _ouvrir(fichier) as flux:
                numero = 1
                for bloc, suite in _entiers(flux):
                    nombre, lues, parts = evaluer_bloc(bloc, suite, self._etat, avec_id=avec_id, fin=fin)
                    yield lues, [p if isinstance(p, bytes) else _resultat(fichier, numero + p[0], *p[1:]) for p in parts]
                    numero += nombre

    def bilan(self) -> None:
        """Nothing that a decision does not show: a line is a demande."""

    def sans_demande(self) -> Iterator[list[Resultat]]:
        """None: a line is a demande."""
        return iter(())


def _resultat(fichier: str, numero: int, ligne: bytes, decision: Any) -> Resultat:
    if isinstance(decision, ErreurEntree):
        erreur = json_illisible(ligne) if decision.regle == Regle.JSON_INVALIDE else decision
        return Refus(fichier, numero, _id(ligne), erreur)
    id, evaluee = decision
    return Cas(id, evaluee, partial(_faits, ligne), fichier, numero)


def _id(ligne: bytes) -> Optional[str]:
    """The id of a line refused, as far as it has one."""
    try:
        id = json.loads(ligne)["dossier"]["id"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return id_probable(ligne)
    return id if isinstance(id, str) and est_du_texte(id) else None


def _faits(ligne: bytes) -> Tuple[Mapping[str, Any], Mapping[str, Any]]:
    objet = json.loads(ligne)
    return objet["dossier"], objet["demande"]


def _ouvrir(fichier: str) -> BinaryIO:
    # closefd=False: standard input is not ours to close.
    return open(sys.stdin.fileno(), "rb", closefd=False) if fichier == "-" else open(fichier, "rb")


def _blocs(flux: BinaryIO) -> Iterator[list[Tuple[int, bytes]]]:
    """The lines that are not blank, numbered from 1, in blocks: a long file is never in memory as a whole."""
    numerotees = ((n, ligne) for n, ligne in enumerate(sans_marque(flux), 1) if ligne.strip())
    while bloc := list(islice(numerotees, _BLOC)):
        yield bloc


def _entiers(flux: BinaryIO) -> Iterator[Tuple[bytes, bytes]]:
    """The same lines as they come, blank ones among them: pieces, and the end of the line that each breaks off in."""
    bloc = flux.read(len(codecs.BOM_UTF8) + _OCTETS).removeprefix(codecs.BOM_UTF8)
    while bloc:
        yield bloc, flux.readline()
        bloc = flux.read(_OCTETS)
