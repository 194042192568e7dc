"""What the commands on JSON Lines share: reading, evaluating, reporting bad lines while the rest goes on."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO, Callable, Iterator, Tuple, Union

from .. import Decision, Demande, Dossier, ErreurEntree
from .._noyau import evaluer_lignes
from .langue import Texte, texte
from .progres import Progres

_BLOC = 8192


@dataclass(frozen=True)
class Cas:
    """A line evaluated."""

    id: str
    decision: Decision
    ligne: bytes

    def faits(self) -> tuple[Dossier, Demande]:
        """The dossier and the demande of the line, which the kernel has accepted."""
        ligne = json.loads(self.ligne)
        return Dossier.from_dict(ligne["dossier"]), Demande.from_dict(ligne["demande"])


@dataclass(frozen=True)
class Refus:
    """A line refused."""

    fichier: str
    numero: int
    erreur: ErreurEntree

    def en_json(self) -> str:
        """The row that stands for the line in JSON Lines."""
        return compact({"erreur": self.erreur.to_dict(), "fichier": self.fichier, "ligne": self.numero})

    def en_texte(self, t: Texte) -> str:
        """Where the line is."""
        return t(f"{self.fichier}, ligne {self.numero}", f"{self.fichier}, line {self.numero}")


Resultat = Union[Cas, Refus]


def arguments(
    p: argparse.ArgumentParser, t: Texte, executer: Callable[[argparse.Namespace], int], nombre: str = "+"
) -> None:
    """The arguments of every command on JSON Lines."""
    p.add_argument("fichiers", nargs=nombre, metavar="FILE", help=t("JSON Lines ; - : entrée standard", "JSON Lines; - is standard input"))
    p.set_defaults(executer=executer)


def choisir(p: argparse.ArgumentParser, t: Texte) -> None:
    """The option that keeps one person."""
    p.add_argument("--id", help=t("ne retient que cette personne", "keeps this person only"))


def traiter(options: argparse.Namespace, ecrire: Callable[[Resultat], None]) -> int:
    """Evaluates every line and hands the results over in order; 1 when some line was refused."""
    t = texte(options.langue)
    lues = refusees = 0
    with Progres(t("demandes", "demandes")) as progres:
        for fichier in options.fichiers:
            with _ouvrir(fichier) as flux:
                for bloc in _blocs(flux):
                    resultats = evaluer_lignes([ligne for _, ligne in bloc])
                    for (numero, ligne), resultat in zip(bloc, resultats):
                        if isinstance(resultat, ErreurEntree):
                            refusees += 1
                            ecrire(Refus(fichier, numero, resultat))
                        else:
                            ecrire(Cas(*resultat, ligne))
                    lues += len(bloc)
                    progres.avancer(len(bloc))
    sys.stdout.flush()
    if refusees:
        print(t(f"{refusees} ligne(s) refusée(s) sur {lues}", f"{refusees} line(s) refused of {lues}"), file=sys.stderr)
    return 1 if refusees else 0


def pour_chacun(options: argparse.Namespace, dire: Callable[[Cas], str]) -> int:
    """A text per person; with ``--id``, of that person only (1 when the files do not have it)."""
    t = texte(options.langue)
    trouves = 0

    def ecrire(resultat: Resultat) -> None:
        nonlocal trouves
        if isinstance(resultat, Refus):
            print(f"{resultat.en_texte(t)}: {resultat.erreur}", file=sys.stderr)
        elif options.id in (None, resultat.id):
            trouves += 1
            print(f"{resultat.id}\n{dire(resultat)}\n")

    statut = traiter(options, ecrire)
    if options.id is not None and not trouves:
        print(t(f"{options.id} : introuvable", f"{options.id}: not found"), file=sys.stderr)
        return 1
    return statut


def compact(valeur: Any) -> str:
    """Compact JSON, as the interchange format writes it."""
    return json.dumps(valeur, ensure_ascii=False, separators=(",", ":"))


def _ouvrir(fichier: str) -> BinaryIO:
    # closefd=False: standard input is not ours to close.
    return open(sys.stdin.fileno(), "rb", closefd=False) if fichier == "-" else open(fichier, "rb")


def _blocs(flux: BinaryIO) -> Iterator[list[Tuple[int, bytes]]]:
    """The lines that are not blank, numbered from 1, in blocks: a long file is never in memory as a whole."""
    numerotees = ((n, ligne) for n, ligne in enumerate(flux, 1) if ligne.strip())
    while bloc := list(islice(numerotees, _BLOC)):
        yield bloc
