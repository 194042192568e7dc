"""The command ``liste-aptitude``.

Exit status: 0 when everything was evaluated, 1 when some input was refused (the rest is still evaluated), 2 for wrong usage, 130 when
interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import Callable, Optional, Sequence

from .. import __version__
from ..extras import ExtraManquant
from . import carte, evaluer, expliquer, fiche, liste, modele, planifier, recu, schema, verifier
from .langue import argparse_en, choisie, texte
from .usage import MauvaisUsage

OK, REFUS, USAGE, INTERROMPU = 0, 1, 2, 130

_COMMANDES = (evaluer, expliquer, planifier, liste, verifier, modele, schema, recu, fiche, carte)


def analyseur(langue: str) -> argparse.ArgumentParser:
    """The parser of the command line, its help in the language given."""
    t = texte(langue)
    racine = argparse.ArgumentParser(
        prog="liste-aptitude",
        description=t(
            "Qui peut être inscrit sur la liste d'aptitude (arrêté du 25 septembre 1998), et pourquoi.",
            "Who may be put on the liste d'aptitude (arrêté of 25 September 1998), and why.",
        ),
        epilog=t(
            "Codes de sortie : 0 tout évalué, 1 des entrées refusées, 2 mauvais usage.",
            "Exit status: 0 everything evaluated, 1 some input refused, 2 wrong usage.",
        ),
    )
    racine.add_argument("--version", action="version", version=f"liste-aptitude {__version__}")
    racine.add_argument("--langue", choices=("fr", "en"), help=t("langue des messages et des phrases", "language of messages and sentences"))
    try:
        import shtab
    except ImportError:
        pass  # shell completion comes with the extra `cli`
    else:
        shtab.add_argument_to(racine, "--completion", help=t("script de complétion", "completion script"))
    sous = racine.add_subparsers(dest="commande", required=True, metavar=t("COMMANDE", "COMMAND"))
    for commande in _COMMANDES:
        commande.declarer(sous, t)
    return racine


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Runs the command; gives its exit status."""
    langue = choisie(sys.argv[1:] if arguments is None else arguments)
    with argparse_en(langue):
        options = analyseur(langue).parse_args(arguments)
    options.langue = langue
    executer: Callable[[argparse.Namespace], int] = options.executer
    try:
        return executer(options)
    except KeyboardInterrupt:
        return INTERROMPU
    except BrokenPipeError:
        # The reader has seen enough (`| head`): nothing more can be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except ExtraManquant as absent:
        print(f"liste-aptitude {options.commande}: {absent.phrase(langue)}", file=sys.stderr)
        return USAGE
    except MauvaisUsage as erreur:
        print(f"liste-aptitude {options.commande}: {erreur}", file=sys.stderr)
        return USAGE
    except OSError as erreur:
        print(f"liste-aptitude: {erreur}", file=sys.stderr)
        return USAGE
