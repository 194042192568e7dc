"""``liste-aptitude recu``: receipts of decisions, made and verified."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from .. import recu, verifier_recu
from .langue import Texte, texte
from .lignes import Refus, Resultat, arguments, traiter


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser("recu", help=t("donne ou vérifie le reçu des décisions", "makes or verifies the receipts of decisions"))
    arguments(p, t, executer)
    p.add_argument(
        "--verifier",
        metavar="RECU",
        help=t("vérifie ce reçu : 0 si une ligne lui correspond, 1 sinon", "verifies this receipt: 0 when a line matches it, else 1"),
    )


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    conformes = 0

    def traiter_un(resultat: Resultat) -> None:
        nonlocal conformes
        if isinstance(resultat, Refus):
            print(f"{resultat.en_texte(t)}: {resultat.erreur}", file=sys.stderr)
        elif options.verifier is None:
            print(f"{recu(*resultat.faits())}  {resultat.id}")
        else:
            refus = verifier_recu(options.verifier, *resultat.faits())
            conformes += refus is None
            print(f"{resultat.id}: {t('conforme', 'matches') if refus is None else refus.libelle(options.langue)}")

    statut = traiter(options, traiter_un)
    return statut if options.verifier is None or conformes else 1
