"""What a file is by its first bytes, where it is none that can be read as it stands."""

from __future__ import annotations

import os
import stat
from typing import Iterable, Optional

from ..typographie import visible
from .classeur import est_un_classeur
from .langue import texte
from .usage import MauvaisUsage

_COMPRIME = ("fichier comprimé : le décompresser d'abord", "compressed file: decompress it first")
_FORMES = (
    (b"\x1f\x8b", *_COMPRIME),
    (b"BZh91AY&SY", *_COMPRIME),
    (b"\xfd7zXZ\x00", *_COMPRIME),
    (b"\x28\xb5\x2f\xfd", *_COMPRIME),
    (b"7z\xbc\xaf\x27\x1c", *_COMPRIME),
    (b"PK\x03\x04", "archive, ou classeur sans son suffixe (.xlsx, .ods)", "archive, or workbook without its suffix (.xlsx, .ods)"),
    (b"\xd0\xcf\x11\xe0", "classeur .xls : l'enregistrer en .xlsx ou en .csv", ".xls workbook: save it as .xlsx or .csv"),
    (b"PAR1", "fichier Parquet sans son suffixe (.parquet)", "Parquet file without its suffix (.parquet)"),
    (b"%PDF-", "document PDF : il ne porte pas de lignes", "PDF document: it holds no rows"),
)
_LONGUEUR = max(len(debut) for debut, _, _ in _FORMES)


def verifier(fichiers: Iterable[str], langue: str) -> None:
    """``MauvaisUsage`` when a file of lines or cells is none; a pipe is not looked at, nor what cannot be opened."""
    for fichier in fichiers:
        forme = _forme(fichier)
        if forme is not None:
            fr, en = forme
            t = texte(langue)
            raise MauvaisUsage(visible(fichier) + t(f" : {fr}", f": {en}"))


def _forme(fichier: str) -> "Optional[tuple[str, str]]":
    if est_un_classeur(fichier) or os.path.splitext(fichier)[1].lower() == ".parquet":
        return None
    try:
        if not stat.S_ISREG(os.stat(fichier).st_mode):
            return None
        with open(fichier, "rb") as flux:
            debut = flux.read(_LONGUEUR)
    except (OSError, ValueError):
        return None
    return next(((fr, en) for marque, fr, en in _FORMES if debut.startswith(marque)), None)
