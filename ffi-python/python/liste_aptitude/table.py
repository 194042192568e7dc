"""Batches of demandes as Arrow tables; the native half is a package of its own, installed by the extra ``table``."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, Optional, Protocol

from .extras import ExtraManquant


class FluxArrow(Protocol):
    """What speaks the Arrow PyCapsule interface: tables of polars, pandas (2.2 or later), pyarrow, DuckDB…"""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """The stream of the table, as a capsule."""


class TableDecisions(FluxArrow, Protocol):
    """A table of decisions: an Arrow stream for whoever reads it (``pyarrow.table(…)``, ``polars.DataFrame(…)``…)."""

    @property
    def colonnes(self) -> list[str]:
        """Names of the columns."""

    def __len__(self) -> int:
        """Number of rows."""


def evaluer_table(
    personnes: FluxArrow,
    carriere: FluxArrow,
    demandes: FluxArrow,
    *,
    progres: Optional[Callable[[int], object]] = None,
) -> TableDecisions:
    """Evaluates a table of demandes against tables of persons and of career periods, all keyed by ``id``.

    Columns are named like the fields of the interchange format, nested names joined by ``_`` (``organisme_regime``). The lists
    ``inscriptions``, ``reclassements``, ``fonction_publique_categorie_a`` and ``fonction_publique_fonctions_securite_sociale`` are
    lists of structs, or JSON texts. A null ``agrement`` in a column that is there says that none is known.

    The result, itself an Arrow stream, has one row per demande, in order: ``id``, the columns of a decision, then ``erreur_chemin``,
    ``erreur_regle`` and ``erreur_message``. A bad row has only its error; nothing stops and nothing is lost. Every core is used,
    without the GIL; ``progres(done)`` is called from time to time. ``ErreurEntree`` when a table has an unknown column or lacks its
    key; ``ModuleNotFoundError`` without the extra ``table``.
    """
    decisions: TableDecisions = arrow().evaluer_table(personnes, carriere, demandes, progres=progres)
    return decisions


def arrow() -> Any:
    """The package of the extra ``table``."""
    try:
        return import_module("liste_aptitude_arrow")
    except ModuleNotFoundError as absent:
        raise ExtraManquant("table") from absent
