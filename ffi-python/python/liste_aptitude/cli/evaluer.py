"""``liste-aptitude evaluer``: demandes in (JSON Lines, or three tables), decisions out."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from . import tables
from .langue import Texte, texte
from .lignes import Refus, Resultat, arguments, traiter

_LARGEURS = (32, 5, 6, 17, 9)


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "evaluer",
        help=t("évalue des demandes", "evaluates demandes"),
        description=t(
            'Évalue chaque ligne {"dossier":…,"demande":…} des fichiers, dans l\'ordre ; ou trois tables (CSV, Parquet, JSON Lines).',
            'Evaluates every line {"dossier":…,"demande":…} of the files, in order; or three tables (CSV, Parquet, JSON Lines).',
        ),
    )
    arguments(p, t, executer, nombre="*")
    p.add_argument(
        "--format",
        choices=("table", "jsonl"),
        default="table",
        help=t("table lisible (défaut) ou décisions en JSON Lines", "readable table (default) or decisions as JSON Lines"),
    )
    tables.declarer(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when some input was refused."""
    if options.personnes is not None:
        return tables.executer(options)
    if not options.fichiers:
        t = texte(options.langue)
        print(t("liste-aptitude evaluer: FILE ou --personnes", "liste-aptitude evaluer: FILE or --personnes"), file=sys.stderr)
        return 2
    if options.format == "jsonl":
        return traiter(options, _ecrire_jsonl)
    t = texte(options.langue)
    print(_rangee(("id", t("liste", "list"), t("classe", "class"), "verdict", "section", t("raison", "reason"))))
    return traiter(options, lambda resultat: print(_rangee(_cellules(resultat, options.langue))))


def _ecrire_jsonl(resultat: Resultat) -> None:
    print(resultat.en_json() if isinstance(resultat, Refus) else resultat.decision.to_json())


def _cellules(resultat: Resultat, langue: Any) -> tuple[str, ...]:
    t = texte(langue)
    if isinstance(resultat, Refus):
        return (resultat.en_texte(t), "", "", t("erreur", "error"), "", str(resultat.erreur))
    d = resultat.decision
    return (resultat.id, str(d.annee), str(d.classe), str(d.verdict), str(d.section or "-"), d.raison(langue))


def _rangee(cellules: tuple[str, ...]) -> str:
    alignees = [cellule.ljust(largeur) for cellule, largeur in zip(cellules, _LARGEURS)]
    return "  ".join([*alignees, cellules[-1]])
