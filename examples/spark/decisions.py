"""Decisions by mapInArrow, Spark in local mode: python decisions.py TABLES DECISIONS.parquet (PYTHONPATH=examples/moteurs)."""

from __future__ import annotations

import os
from typing import Iterator

import pyarrow as pa
from commun import chemins, decider
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import from_arrow_schema


def decisions(demandes: DataFrame, personnes: DataFrame, carriere: DataFrame) -> DataFrame:
    """The decision of every demande, in no particular order."""
    colonnes = [nom for nom in carriere.columns if nom not in ("id", "rang")]
    # Sorted by its first field: the place of the period in the career.
    periode = F.struct("rang", *colonnes)
    periodes = carriere.groupBy("id").agg(F.array_sort(F.collect_list(periode)).alias("carriere"))
    lignes = demandes.join(personnes.withColumn("connu", F.lit(True)), "id", "left").join(periodes, "id", "left")
    vide = lignes.limit(0).toArrow()
    return lignes.mapInArrow(sur_les_lots, from_arrow_schema(decider(vide).schema))


def sur_les_lots(lots: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The batches of a partition, as Spark hands them over."""
    for lot in lots:
        yield from decider(pa.Table.from_batches([lot])).to_batches()


def session() -> SparkSession:
    """Spark on this machine alone: two threads, nothing listening beyond the loopback, no web page."""
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    return (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "ERROR")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )


if __name__ == "__main__":
    tables, sortie = chemins()
    spark = session()
    demandes, personnes, carriere = (
        spark.read.parquet(str(tables / f"{nom}.parquet")) for nom in ("demandes", "personnes", "carriere")
    )
    decisions(demandes, personnes, carriere).write.mode("overwrite").parquet(str(sortie))
    spark.stop()
