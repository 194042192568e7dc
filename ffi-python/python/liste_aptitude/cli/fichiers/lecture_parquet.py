"""Parquet: rows are numbered from 1, since the file has no lines."""

from __future__ import annotations

from typing import Iterator

from .bloc import TEXTES, Bloc

_LOT = 1 << 17


def lire(fichier: str, *, mots: bool = False, dictionnaires: bool = False) -> Iterator[Bloc]:
    """The rows of a file; at least one block. With ``mots``, texts may be truth values and numbers in words of others.

    With ``dictionnaires``, texts that many rows share stay as the file has them, each once: only ids are spelt out.
    """
    import pyarrow.parquet

    source = pyarrow.parquet.ParquetFile(fichier)
    if dictionnaires:
        partagees = [champ.name for champ in source.schema_arrow if champ.name != "id" and pyarrow.types.is_string(champ.type)]
        source = pyarrow.parquet.ParquetFile(fichier, read_dictionary=partagees)
    faites = 0
    for lot in source.iter_batches(batch_size=_LOT):
        numeros = range(faites + 1, faites + 1 + lot.num_rows)
        faites += lot.num_rows
        table = pyarrow.Table.from_batches([lot])
        yield Bloc(table.replace_schema_metadata({**(table.schema.metadata or {}), **TEXTES}) if mots else table, numeros)
    if not faites:
        yield Bloc(source.schema_arrow.empty_table(), range(0))


def lignes(fichier: str) -> int:
    """How many rows a file has."""
    import pyarrow.parquet

    nombre: int = pyarrow.parquet.ParquetFile(fichier).metadata.num_rows
    return nombre
