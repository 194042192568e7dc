"""A batch of an Arrow table as lines of JSON or of CSV, written by the extension for tables: the same lines as row by row, and no object per row."""

from __future__ import annotations

import re
from typing import Any

from .fichiers.cellules import neutraliser
from .json_compact import compact


def en_json(lot: Any) -> str:
    """The rows as objects, a line each."""
    from ..extras import arrow

    lignes: str = arrow()._arrow.lignes_json(lot, compact)
    return lignes


def en_csv(lot: Any, separateur: str, fin: str) -> str:
    """The rows as the module ``csv`` writes them: quotes where a cell needs them."""
    from ..extras import arrow

    special = re.compile(f'["\r\n{separateur}]')

    def cellule(valeur: str) -> str:
        texte = neutraliser(valeur)
        return '"' + texte.replace('"', '""') + '"' if special.search(texte) else texte

    lignes: str = arrow()._arrow.lignes_csv(lot, separateur, fin, cellule, compact)
    return lignes
