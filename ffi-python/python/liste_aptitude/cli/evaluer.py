"""``liste-aptitude evaluer``: JSON Lines in, a table or JSON Lines out."""

from __future__ import annotations

import argparse
import json
import sys
from itertools import islice
from typing import Any, BinaryIO, Iterator, Tuple

from .. import Decision, ErreurEntree
from .._noyau import evaluer_lignes
from .langue import Texte, texte
from .progres import Progres

_BLOC = 8192
_LARGEURS = (14, 5, 6, 17, 9)


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "evaluer",
        help=t("évalue des demandes", "evaluates demandes"),
        description=t(
            'Évalue chaque ligne {"dossier":…,"demande":…} des fichiers, dans l\'ordre.',
            'Evaluates every line {"dossier":…,"demande":…} of the files, in order.',
        ),
    )
    p.add_argument("fichiers", nargs="+", metavar="FILE", help=t("JSON Lines ; - : entrée standard", "JSON Lines; - is standard input"))
    p.add_argument(
        "--format",
        choices=("table", "jsonl"),
        default="table",
        help=t("table lisible (défaut) ou décisions en JSON Lines", "readable table (default) or decisions as JSON Lines"),
    )
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when some line was refused."""
    t = texte(options.langue)
    ecrire = _ecrire_jsonl if options.format == "jsonl" else _ecrire_table
    if ecrire is _ecrire_table:
        print(_rangee(("id", t("liste", "list"), t("classe", "class"), "verdict", "section", t("raison", "reason"))))
    lues = refusees = 0
    with Progres(t("demandes", "demandes")) as progres:
        for fichier in options.fichiers:
            with _ouvrir(fichier) as flux:
                for bloc in _blocs(flux):
                    resultats = evaluer_lignes([ligne for _, ligne in bloc])
                    for (numero, _), resultat in zip(bloc, resultats):
                        refusees += isinstance(resultat, ErreurEntree)
                        ecrire(fichier, numero, resultat, options.langue)
                    lues += len(bloc)
                    progres.avancer(len(bloc))
    sys.stdout.flush()
    if refusees:
        print(t(f"{refusees} ligne(s) refusée(s) sur {lues}", f"{refusees} line(s) refused of {lues}"), file=sys.stderr)
    return 1 if refusees else 0


def _ouvrir(fichier: str) -> BinaryIO:
    # closefd=False: standard input is not ours to close.
    return open(sys.stdin.fileno(), "rb", closefd=False) if fichier == "-" else open(fichier, "rb")


def _blocs(flux: BinaryIO) -> Iterator[list[Tuple[int, bytes]]]:
    """The lines that are not blank, numbered from 1, in blocks: a long file is never in memory as a whole."""
    numerotees = ((n, ligne) for n, ligne in enumerate(flux, 1) if ligne.strip())
    while bloc := list(islice(numerotees, _BLOC)):
        yield bloc


def _ecrire_jsonl(fichier: str, numero: int, resultat: Any, _langue: str) -> None:
    if isinstance(resultat, ErreurEntree):
        erreur = {"erreur": resultat.to_dict(), "fichier": fichier, "ligne": numero}
        print(json.dumps(erreur, ensure_ascii=False, separators=(",", ":")))
    else:
        print(resultat[1].to_json())


def _ecrire_table(fichier: str, numero: int, resultat: Any, langue: str) -> None:
    t = texte(langue)
    if isinstance(resultat, ErreurEntree):
        lieu = t(f"{fichier}, ligne {numero}", f"{fichier}, line {numero}")
        print(_rangee((lieu, "", "", t("erreur", "error"), "", str(resultat))))
        return
    identite, decision = resultat
    print(_rangee((identite, str(decision.annee), *_colonnes(decision, langue))))


def _colonnes(decision: Decision, langue: Any) -> tuple[str, str, str, str]:
    section = str(decision.section) if decision.section else "-"
    return str(decision.classe), str(decision.verdict), section, decision.raison(langue)


def _rangee(cellules: tuple[str, ...]) -> str:
    alignees = [cellule.ljust(largeur) for cellule, largeur in zip(cellules, _LARGEURS)]
    return "  ".join([*alignees, cellules[-1]])
