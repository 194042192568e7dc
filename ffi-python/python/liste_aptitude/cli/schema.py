"""``liste-aptitude schema``: the JSON Schemas of the interchange format."""

from __future__ import annotations

import argparse
import json
from typing import Any

from ..schemas import NOMS, schema
from .langue import Texte, exemples


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "schema",
        description=t(
            "Écrit le schéma JSON d'un objet du format ou d'une ligne d'une table : chaque champ avec son sens, ses bornes et ses conditions.",
            "Writes the JSON Schema of an object of the format or of a row of a table: each field with its meaning, bounds and conditions.",
        ),
        epilog=t(
            "dossier, demande, decision : les objets ; personnes, carriere, demandes : une ligne de chaque table.",
            "dossier, demande, decision: the objects; personnes, carriere, demandes: a row of each table.",
        )
        + exemples(t, "schema personnes", "schema dossier > dossier.schema.json"),
    )
    p.add_argument("objet", choices=NOMS, help=t("ce dont le schéma est écrit", "what the schema is of"))
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    print(json.dumps(schema(options.objet, options.langue), ensure_ascii=False, indent=2))
    return 0
