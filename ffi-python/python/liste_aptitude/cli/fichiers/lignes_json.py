"""Lines of JSON as they come: their mark, and what can be said of one that is no JSON."""

from __future__ import annotations

import codecs
import json
import re
from itertools import chain, islice
from typing import Iterable, Iterator, Optional

_ID = re.compile(r'"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?=\s*[,}]))')


def sans_marque(lignes: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file, the first without the mark that some programs put before it."""
    suite = iter(lignes)
    return chain((ligne.removeprefix(codecs.BOM_UTF8) for ligne in islice(suite, 1)), suite)


def id_probable(ligne: bytes) -> Optional[str]:
    """The id that a line without sense seems to be of."""
    trouve = _ID.search(ligne.decode("utf-8", "replace"))
    try:
        id = json.loads(trouve[1]) if trouve else None
    except ValueError:
        return None
    return str(id) if id not in (None, "") and "\ufffd" not in str(id) and est_du_texte(str(id)) else None


def est_du_texte(texte: str) -> bool:
    """Can it be written in UTF-8? Half of a letter cannot."""
    try:
        texte.encode()
    except UnicodeEncodeError:
        return False
    return True
