"""Cells of CSV files that programs of spreadsheets would run as formulas, or that no line can hold: neutralised, and read back.

A cell that begins with ``= + - @``, a fullwidth form of these, a tab or an apostrophe before one of them is written behind an apostrophe.
A cell with characters that move the cursor, turn the line or end it is written behind an apostrophe as a JSON text. Reading undoes both:
a file that the command wrote joins with the one it was made from.
"""

from __future__ import annotations

import json
import re

_DANGER = "=+\\-@\uff1d\uff0b\uff0d\uff20"
# An apostrophe that the reader would take off is doubled by the writer.
_FORMULE = re.compile(f"[{_DANGER}]|'+[{_DANGER}\"]")
_NEUTRE = re.compile(f"'+[{_DANGER}]|''+\"")
INVISIBLES = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Characters that are not seen themselves and change what is seen around them."""


def neutraliser(texte: str) -> str:
    """The cell to write for a text.

    >>> neutraliser("=1+1"), neutraliser("A-0001"), neutraliser("A\\nB")
    ("'=1+1", 'A-0001', '\\'"A\\\\nB"')
    """
    if INVISIBLES.search(texte):
        return "'" + echapper(json.dumps(texte, ensure_ascii=False))
    return "'" + texte if _FORMULE.match(texte) else texte


def restaurer(cellule: str) -> str:
    """The text that a cell stands for.

    >>> restaurer("'=1+1"), restaurer("'Brien"), restaurer(neutraliser("A\\nB"))
    ('=1+1', "'Brien", 'A\\nB')
    """
    if cellule.startswith("'\""):
        try:
            texte = json.loads(cellule[1:])
        except ValueError:
            return cellule
        return texte if isinstance(texte, str) and INVISIBLES.search(texte) else cellule
    return cellule[1:] if _NEUTRE.match(cellule) else cellule


def echapper(json_ecrit: str) -> str:
    """A JSON text that says the same without a character that is not seen.

    >>> echapper('"A\u202eB"')
    '"A\\\\u202eB"'
    """
    return INVISIBLES.sub(lambda lettre: f"\\u{ord(lettre[0]):04x}", json_ecrit)
