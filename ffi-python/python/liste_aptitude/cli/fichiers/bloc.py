"""What every format of table gives: blocks of good rows, numbered, and the rows at fault among them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, Optional, Sequence

from .correspondance import Correspondance
from .faits import ids_en_texte
from .fautes import Faute

TEXTES = {"liste_aptitude": "textes"}
"""Metadata that say to the evaluator that numbers and truth values are written as texts: files without types."""

OBJETS = {"liste_aptitude": "objets"}
"""Metadata that say that a row was an object: an agrément that is null is not given, an empty text says that none is known."""

Dire = Callable[[str, str], None]
"""Says something of a file to the user, in French and in English."""


@dataclass(frozen=True)
class Bloc:
    """Some rows of a file, in their order."""

    table: Any
    """The good ones, as an Arrow table."""
    numeros: Sequence[int]
    """The line of each, as an editor counts them; its row, from 1, in a file without lines."""
    fautes: Sequence[Faute] = field(default_factory=tuple)
    """The others."""


@dataclass(frozen=True)
class Reglages:
    """How the files are written, as far as they do not say it themselves."""

    dire: Dire
    langue: str = "en"
    encodage: Optional[str] = None
    """The encoding declared."""
    jour_mois: bool = False
    """Are dates written ``JJ/MM/AAAA``?"""
    correspondance: Correspondance = field(default_factory=Correspondance)
    """Whose names and words they are written with."""


class Entiere:
    """A file read whole, for the evaluator to look rows up in."""

    def __init__(self, fichier: str, blocs: Iterable[Bloc]) -> None:
        import pyarrow

        lus = list(blocs)
        self.fichier = fichier
        # Lines of JSON may lack columns in some blocks of a file. One batch, which the evaluator shares without a copy.
        table = pyarrow.concat_tables([bloc.table for bloc in lus], promote_options="default")
        self.table = table.replace_schema_metadata(lus[0].table.schema.metadata).combine_chunks()
        self.fautes = [faute for bloc in lus for faute in bloc.fautes]
        self._suites = [bloc.numeros for bloc in lus]
        self._debuts: list[int] = []
        total = 0
        for suite in self._suites:
            self._debuts.append(total)
            total += len(suite)

    def lignes_de(self, ids: Iterable[str]) -> dict[str, list[int]]:
        """The lines of the good rows of some persons, for each who has any."""
        import pyarrow
        import pyarrow.compute

        tous = ids_en_texte(self.table)
        rangs = pyarrow.compute.indices_nonzero(pyarrow.compute.is_in(tous, value_set=pyarrow.array(set(ids), pyarrow.string())))
        lignes: dict[str, list[int]] = {}
        for rang, id in zip(rangs.to_pylist(), tous.take(rangs).to_pylist()):
            lignes.setdefault(id, []).append(self.ligne(rang))
        return lignes

    def ligne(self, rang: int) -> int:
        """The line of a row, as an editor counts them; rows from 0."""
        bloc = bisect_right(self._debuts, rang) - 1
        return self._suites[bloc][rang - self._debuts[bloc]]
