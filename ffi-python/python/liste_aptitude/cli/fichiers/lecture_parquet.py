"""Parquet: rows are numbered from 1, since the file has no lines."""

from __future__ import annotations

from typing import Any, Iterator

from ...extras import arrow
from .bloc import TEXTES, Bloc
from .faits import en_table, est_de_textes

_LOT = 1 << 17
GARDEES = 1 << 23
"""Rows of persons and careers that are kept whatever their order: 200 MiB, at about."""


def lire(fichier: str, *, mots: bool = False, dictionnaires: bool = False) -> Iterator[Bloc]:
    """The rows of a file; at least one block. With ``mots``, texts may be truth values and numbers in words of others.

    With ``dictionnaires``, texts that many rows share stay as the file has them, each once: only ids are spelt out.
    """
    faites = 0
    for table in _partages(fichier) if dictionnaires else _par_pyarrow(fichier):
        numeros = range(faites + 1, faites + 1 + table.num_rows)
        faites += table.num_rows
        yield Bloc(table.replace_schema_metadata({**(table.schema.metadata or {}), **TEXTES}) if mots else table, numeros)


def _partages(fichier: str) -> Iterator[Any]:
    """Tables of some rows each, read by the extension as far as it can; from there on by pyarrow, which has every kind of file, or its error."""
    lues = 0
    lecteur = arrow()._arrow.lire_parquet(fichier)
    while lecteur is not None:
        try:
            table = en_table(next(lecteur))
        except StopIteration:
            return
        except (ValueError, RuntimeError):
            break
        lues += table.num_rows
        yield table
    for table in _par_pyarrow(fichier, partages=True):
        if lues < table.num_rows or not lues:
            yield table.slice(lues)
        lues = max(0, lues - table.num_rows)


def _par_pyarrow(fichier: str, partages: bool = False) -> Iterator[Any]:
    """Tables of some rows each, at least one."""
    import pyarrow.parquet

    source = pyarrow.parquet.ParquetFile(fichier)
    if partages:
        partagees = [champ.name for champ in source.schema_arrow if champ.name != "id" and est_de_textes(champ.type)]
        source = pyarrow.parquet.ParquetFile(fichier, read_dictionary=partagees)
    vide = True
    for lot in source.iter_batches(batch_size=_LOT):
        vide = False
        yield pyarrow.Table.from_batches([lot])
    if vide:
        yield source.schema_arrow.empty_table()


def ordre(personnes: str, carriere: str, demandes: str) -> Any:
    """The order in which the ids of three large files rise, for the evaluator; None where they do not, or nobody can tell without keeping them."""
    return arrow()._arrow.ordre_des_fichiers(personnes, carriere, demandes, GARDEES)


def lignes(fichier: str) -> int:
    """How many rows a file has."""
    import pyarrow.parquet

    nombre: int = pyarrow.parquet.ParquetFile(fichier).metadata.num_rows
    return nombre
