"""What every format of table gives: blocks of good rows, numbered, and the rows at fault among them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, Callable, Iterable, Iterator, Optional, Sequence

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
    """A file read for the evaluator, whose rows can be looked up afterwards.

    With ``relire`` its rows are not kept: they are read again by whoever looks for one, which is seldom; ``en_ordre``: block by block,
    one at a time, for who looks for them in their order.
    """

    def __init__(self, fichier: str, blocs: Iterator[Bloc], relire: Optional[Callable[[], Iterable[Bloc]]] = None, *, en_ordre: bool = False) -> None:
        self.fichier = fichier
        self._en_ordre = en_ordre
        self._relus: Iterator[Bloc] = iter(())
        self._relu: Any = None
        """The block read again last, and the rank of its first row."""
        self._premiere = self._suivante = 0
        self.fautes: list[Faute] = []
        self._relire = relire
        self._suites: list[Sequence[int]] = []
        self._debuts: list[int] = []
        self._total = 0
        self._blocs = blocs
        self._tables: list[Any] = [] if relire else [self._lue(bloc) for bloc in blocs]

    def _lue(self, bloc: Bloc) -> Any:
        self.fautes += bloc.fautes
        self._suites.append(bloc.numeros)
        self._debuts.append(self._total)
        self._total += len(bloc.numeros)
        return bloc.table

    def flux(self) -> Any:
        """The rows, for a reader of Arrow streams that takes them once."""
        import pyarrow

        if self._relire is None:
            return self.table
        premiere = self._lue(next(self._blocs))
        suivantes = chain((premiere,), (self._lue(bloc) for bloc in self._blocs))
        lots = (lot for table in suivantes for lot in table.to_batches())
        return pyarrow.RecordBatchReader.from_batches(premiere.schema, lots)

    def rangee(self, rang: int) -> dict[str, Any]:
        """The cells of a good row, from 0."""
        table, ici = self._autour(rang) if self._relire and self._en_ordre else (self.table, rang)
        (rangee,) = table.slice(ici, 1).to_pylist()
        return dict(rangee)

    def _autour(self, rang: int) -> tuple[Any, int]:
        """The block of a row, and its rank there."""
        if self._relu is None or rang < self._premiere:
            self._relus, self._suivante = iter(self._relire()) if self._relire else iter(()), 0
        while self._suivante <= rang:
            self._relu, self._premiere = next(self._relus).table, self._suivante
            self._suivante += self._relu.num_rows
        return self._relu, rang - self._premiere

    @cached_property
    def table(self) -> Any:
        """All the good rows."""
        import pyarrow

        tables = self._tables if self._relire is None else [bloc.table for bloc in self._relire()]
        # Lines of JSON may lack columns in some blocks of a file.
        return pyarrow.concat_tables(tables, promote_options="default").replace_schema_metadata(tables[0].schema.metadata)

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
