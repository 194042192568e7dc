"""Blocks of demandes as blocks of the table of decisions that is written: nothing is made per row but for the rows at fault."""

from __future__ import annotations

from typing import Any, Sequence

from .refus import Refus
from .sorties import ERREUR, champs_erreur
from .tables import Lot


def en_lot(lot: Lot, colonnes: Sequence[str], langue: str) -> Any:
    """The rows of a block with these columns, in the order of the file."""
    import pyarrow

    decisions = lot.decisions
    nulles = {nom: pyarrow.nulls(decisions.num_rows, genre) for nom, genre in _types().items()}
    presentes = [nulles[nom] if nom in nulles else decisions.column(nom) for nom in colonnes]
    table = pyarrow.table(presentes, names=list(colonnes))
    if lot.refus:
        table = _avec_refus(table, lot.refus, langue)
    if lot.fautes:
        table = _avec_fautes(table, lot, langue)
    return table


def _types() -> dict[str, Any]:
    import pyarrow

    return {nom: pyarrow.int64() if genre == "entier" else pyarrow.string() for nom, genre in ERREUR.items()}


def _avec_refus(table: Any, refus: Any, langue: str) -> Any:
    """The columns of the error in the rows refused, and nothing else in them but the key."""
    import pyarrow
    import pyarrow.compute

    dites = {rang: champs_erreur(un, langue) for rang, un in refus.items()}
    vides: dict[str, Any] = {}
    saines = pyarrow.array([rang not in refus for rang in range(table.num_rows)])
    for rang, nom in enumerate(table.column_names):
        if nom in _types():
            colonne = pyarrow.array([dites.get(n, vides).get(nom) for n in range(table.num_rows)], _types()[nom])
        elif nom == "id":
            continue
        else:
            colonne = pyarrow.compute.if_else(saines, table.column(rang), pyarrow.scalar(None, table.column(rang).type))
        table = table.set_column(rang, nom, colonne)
    return table


def _avec_fautes(table: Any, lot: Lot, langue: str) -> Any:
    """The rows that could not be read, at their places."""
    import pyarrow

    lignes = [{"id": faute.id, **champs_erreur(faute, langue)} for faute in lot.fautes]
    manquantes = pyarrow.Table.from_pylist(lignes, schema=table.schema)
    numeros = [*lot.bloc.numeros, *(faute.numero for faute in lot.fautes)]
    ordre = sorted(range(len(numeros)), key=numeros.__getitem__)
    return pyarrow.concat_tables([table, manquantes]).take(ordre)
