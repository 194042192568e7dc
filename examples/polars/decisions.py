"""Decisions in a lazy Polars pipeline: python decisions.py TABLES DECISIONS.parquet (PYTHONPATH=examples/moteurs)."""

from __future__ import annotations

import polars as pl
from commun import chemins, decider


def decisions(demandes: pl.LazyFrame, personnes: pl.LazyFrame, carriere: pl.LazyFrame) -> pl.LazyFrame:
    """The decision of every demande, in order."""
    periodes = carriere.sort("id", "rang").group_by("id", maintain_order=True).agg(pl.struct(pl.exclude("id")).alias("carriere"))
    lignes = demandes.join(personnes.with_columns(connu=True), on="id", how="left", maintain_order="left").join(
        periodes, on="id", how="left", maintain_order="left"
    )
    # The columns of the result are those of no row at all.
    schema = sur_un_lot(lignes.collect_schema().to_frame()).schema
    return lignes.map_batches(sur_un_lot, schema=schema, streamable=True)


def sur_un_lot(lot: pl.DataFrame) -> pl.DataFrame:
    """A batch, as Polars hands it over."""
    return pl.DataFrame(decider(lot.to_arrow()))


if __name__ == "__main__":
    tables, sortie = chemins()
    demandes, personnes, carriere = (pl.scan_parquet(tables / f"{nom}.parquet") for nom in ("demandes", "personnes", "carriere"))
    decisions(demandes, personnes, carriere).sink_parquet(sortie)
