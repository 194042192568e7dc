"""Blocks of demandes as blocks of the table of decisions that is written: nothing is made per row but for the rows at fault."""

from __future__ import annotations

from typing import Any, Optional, Sequence, Tuple

from .refus import Refus
from .sorties import ERREUR, champs_erreur
from .tables import Lot


def en_lot(lot: Lot, colonnes: Sequence[str], langue: str) -> Any:
    """The rows of a block with these columns, in the order of the file."""
    import pyarrow

    decisions = lot.decisions
    types = {nom: pyarrow.int64() if genre == "entier" else pyarrow.string() for nom, genre in ERREUR.items()}
    if not (lot.refus or lot.fautes):
        nulles = {nom: pyarrow.nulls(decisions.num_rows, genre) for nom, genre in types.items()}
        return pyarrow.table([nulles[nom] if nom in nulles else decisions.column(nom) for nom in colonnes], names=list(colonnes))
    rangees = _rangees(lot)
    # A row at fault has nothing but its key and its error.
    places = pyarrow.array([rang if refus is None else None for rang, refus in rangees], pyarrow.int64())
    prises = decisions.select([nom for nom in colonnes if nom not in types and nom != "id"]).take(places)
    ids = decisions.column("id").to_pylist() if "id" in colonnes else []
    dites = [None if refus is None else champs_erreur(refus, langue) for _, refus in rangees]

    def colonne(nom: str) -> Any:
        if nom == "id":
            return pyarrow.array([ids[rang] if rang is not None else refus and refus.id for rang, refus in rangees], pyarrow.string())
        if nom in types:
            return pyarrow.array([dite and dite[nom] for dite in dites], types[nom])
        return prises.column(nom)

    return pyarrow.table([colonne(nom) for nom in colonnes], names=list(colonnes))


def _rangees(lot: Lot) -> "list[Tuple[Optional[int], Optional[Refus]]]":
    """Each row of the file: its rank among those that could be read, and why it has no decision, if it has none."""
    lues: "list[Tuple[Optional[int], Optional[Refus]]]" = [(rang, lot.refus.get(rang)) for rang in range(lot.decisions.num_rows)]
    if not lot.fautes:
        return lues
    toutes = [*zip(lot.bloc.numeros, lues), *((faute.numero, (None, faute)) for faute in lot.fautes)]
    return [rangee for _, rangee in sorted(toutes, key=lambda toute: toute[0])]
