"""``liste-aptitude schema``: the JSON Schemas of the interchange format."""

from __future__ import annotations

import argparse
import json
from typing import Any

from ..schemas import NOMS, schema
from .langue import Texte


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "schema",
        help=t("JSON Schema du format d'échange", "JSON Schema of the interchange format"),
        epilog=t(
            "dossier, demande, decision : les objets ; personnes, carriere, demandes : une ligne de chaque table.",
            "dossier, demande, decision: the objects; personnes, carriere, demandes: a row of each table.",
        ),
    )
    p.add_argument("objet", choices=NOMS)
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    print(json.dumps(schema(options.objet, options.langue), ensure_ascii=False, indent=2))
    return 0
