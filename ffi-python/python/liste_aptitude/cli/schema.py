"""``liste-aptitude schema``: the JSON Schemas of the interchange format."""

from __future__ import annotations

import argparse
import json
from typing import Any

from ..schemas import schema
from .langue import Texte


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser("schema", help=t("JSON Schema du format d'échange", "JSON Schema of the interchange format"))
    p.add_argument("objet", choices=("dossier", "demande", "decision"))
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    print(json.dumps(schema(options.objet), ensure_ascii=False, indent=2))
    return 0
