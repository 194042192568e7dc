"""Lines of JSON that are columns at once: objects of plain members, or with such objects in them, as the extension for tables reads and proves them."""

from __future__ import annotations

from typing import Any, Sequence

from ...extras import arrow
from .champs import Champs
from .faits import en_table


class LignesSimples:
    """Turns lines into columns at once where the cells are those of the reader of single lines; says nothing of the others."""

    def __init__(self, champs: Champs) -> None:
        self._champs = [(nom, champ.nature) for nom, champ in champs.colonnes.items()]
        self._blocs = list(champs.blocs)
        self._temoins = list(champs.temoins)

    def table(self, lignes: Sequence[bytes]) -> Any:
        """The cells of some lines as a table, its columns in the order in which their names come; None where they must be read one by one."""
        lues = arrow()._arrow.lignes_en_colonnes(b"".join(lignes), self._champs, self._blocs, self._temoins)
        return None if lues is None else en_table(lues)
