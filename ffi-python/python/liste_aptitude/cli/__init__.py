"""The command ``liste-aptitude``.

Exit status: 0 when everything was evaluated, 1 when some input was refused (the rest is still evaluated), 2 for wrong usage or a file
that cannot be read or written, 130 when interrupted (128 and the number of the signal).
"""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
from importlib.util import find_spec
from typing import Any, Callable, Optional, Sequence

from .. import __version__
from ..extras import ExtraManquant
from ..typographie import visible
from . import flux, gardes
from .arret import Arret, arretable
from .fichiers import ecriture
from .langue import Analyseur, argparse_en, choisie, texte
from .systeme import sens
from .terminal import afficher
from .usage import MauvaisUsage
from .verbes import choisi, declarer

OK, USAGE = 0, 2
_SEUL_DEPUIS = 18


def analyseur(langue: str, seul: Optional[str] = None) -> argparse.ArgumentParser:
    """The parser of the command line, its help in the language given: of every verb, or of one, the others being only named."""
    t = texte(langue)
    racine = Analyseur(
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
    # Shell completion comes with the extra `cli`; what it needs is loaded when it is asked for.
    if find_spec("shtab") is not None:
        aide = t("script de complétion", "completion script")
        racine.add_argument("--completion", action=_completion(langue), choices=("bash", "zsh", "tcsh", "fish", "powershell"), help=aide)
    sous = racine.add_subparsers(dest="commande", required=True, metavar=t("COMMANDE", "COMMAND"))
    declarer(sous, t, seul)
    # What goes before the verb goes after it too.
    for verbe in filter(lambda verbe: verbe.add_help, sous.choices.values()):
        aide = t("langue des messages et des phrases", "language of messages and sentences")
        verbe.add_argument("--langue", choices=("fr", "en"), default=argparse.SUPPRESS, help=aide)
        verbe.add_argument("--version", action="version", version=f"liste-aptitude {__version__}", help=argparse.SUPPRESS)
    return racine


def _completion(langue: str) -> type[argparse.Action]:
    """What prints the script that completes command lines in a shell, with every verb."""

    class Completion(argparse.Action):
        def __call__(self, racine: argparse.ArgumentParser, options: Any, valeur: Any, option: Optional[str] = None) -> None:
            import shtab

            print(shtab.complete(analyseur(langue), valeur))
            racine.exit(0)

    return Completion


class _SansPandas:
    """pyarrow loads numpy, and pandas at its first conversion, where they are installed: a third of a second for arrays and frames that no verb makes."""

    @staticmethod
    def find_spec(nom: str, chemin: Optional[Sequence[str]] = None, cible: Any = None) -> None:
        """Says of these that they are not there, and nothing of other modules."""
        if nom == "pandas" or (nom == "numpy" and _pyarrow_seul()):
            raise ModuleNotFoundError(nom, name=nom)


def _pyarrow_seul() -> bool:
    """Does the pyarrow that is installed do without numpy? From 18 on; its version is told by the folder beside it."""
    trouve = find_spec("pyarrow")
    paquets = "" if trouve is None or trouve.origin is None else os.path.dirname(os.path.dirname(trouve.origin))
    versions = [nom.split("-")[1] for nom in os.listdir(paquets or ".") if nom.startswith("pyarrow-") and nom.endswith(".dist-info")]
    return len(versions) == 1 and int(versions[0].partition(".")[0]) >= _SEUL_DEPUIS


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Runs the command; gives its exit status."""
    flux.preparer()
    ecriture.remplaces.clear()
    if arguments is None:
        # The process is the command's own: it makes few cycles of objects, and the collector would go over all that is loaded again and again.
        sys.meta_path.insert(0, _SansPandas)
        gc.set_threshold(100_000)
        # Nor is what is left of them looked for at the end.
        atexit.register(gc.freeze)
    ecrits = sys.argv[1:] if arguments is None else arguments
    langue = choisie(ecrits)
    options = argparse.Namespace()
    try:
        with arretable():
            with argparse_en(langue):
                analyseur(langue, choisi(ecrits)).parse_args(ecrits, options)
            options.langue = langue
            gardes.verifier(options)
            executer: Callable[[argparse.Namespace], int] = options.executer
            statut = executer(options)
            sys.stdout.flush()
            return statut
    except Arret as arret:
        print(_interrompu(options, langue), file=sys.stderr)
        return arret.statut
    except BrokenPipeError:
        # The reader has seen enough (`| head`): nothing more can be written, not even at exit.
        _oublier_la_sortie()
        return OK
    except ExtraManquant as absent:
        _dire(options, absent.phrase(langue), langue)
        return USAGE
    except MauvaisUsage as erreur:
        _dire(options, str(erreur), langue)
        return USAGE
    except OSError as erreur:
        _oublier_la_sortie()
        _dire(None, sens(erreur, langue), langue)
        return USAGE


def _dire(options: Optional[argparse.Namespace], phrase: str, langue: str) -> None:
    """Says on standard error why the command ended."""
    nom = "liste-aptitude" if options is None else f"liste-aptitude {options.commande}"
    afficher(f"{nom}{texte(langue)(' : ', ': ')}{phrase}", sys.stderr)


def _interrompu(options: argparse.Namespace, langue: str) -> str:
    """What an interrupted run says: what it has left as it was, where it was to write a file."""
    t = texte(langue)
    sortie = getattr(options, "sortie", None)
    etat = t(" : écrit", ": written") if sortie in ecriture.remplaces else t(" : inchangé", ": unchanged")
    suite = "" if sortie is None else f"{t(' ; ', '; ')}{visible(str(sortie))}{etat}"
    return f"liste-aptitude{t(' : interrompu', ': interrupted')}{suite}"


def _oublier_la_sortie() -> None:
    """Nothing more is written on standard output, not even at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
