"""``liste-aptitude carte``: the class order and the admissibility map as SVG."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ..rapport import carte_ordre, carte_recevabilite
from .fichiers.ecriture import ecrire_texte
from .langue import Texte, exemples

_CARTES = {"ordre": carte_ordre, "recevabilite": carte_recevabilite}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "carte",
        description=t(
            "Dessine en SVG l'ordre des huit classes (A21) ou les classes que l'on peut demander (A17, A18).",
            "Draws as SVG the order of the eight classes (A21) or the classes that may be asked (A17, A18).",
        ),
        epilog=exemples(t, "carte ordre --sortie ordre.svg", "carte recevabilite > recevabilite.svg"),
    )
    p.add_argument("carte", choices=tuple(_CARTES), help=t("ce qui est dessiné", "what is drawn"))
    p.add_argument("--sortie", metavar=t("FICHIER", "FILE"), type=Path, help=t("fichier SVG (défaut : sortie standard)", "SVG file (default: standard output)"))
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    svg = _CARTES[options.carte](options.langue)
    if options.sortie is None:
        sys.stdout.write(svg)
    else:
        ecrire_texte(options.sortie, svg)
    return 0
