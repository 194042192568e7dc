"""The subset in expressions of Polars: `expressions_polars.py FOLDER OUTPUT.parquet`. No check, no reason, three findings."""

import sys
from datetime import date

import polars as pl

dossier, sortie = sys.argv[1:]
R = pl.lit(date(2000, 1, 1))
jour = lambda nom: pl.col(nom).str.to_date("%Y-%m-%d")
debut, fin = pl.col("debut"), pl.col("fin")
mois = (
    (fin.dt.year() - debut.dt.year()).cast(pl.Int32) * 12
    + fin.dt.month().cast(pl.Int32)
    - debut.dt.month().cast(pl.Int32)
    - (fin.dt.day() < debut.dt.day()).cast(pl.Int32)
)
mesure = (
    pl.scan_parquet(f"{dossier}/carriere.parquet")
    .filter((pl.col("niveau") >= 7) & (pl.col("organisme_regime") == "general") & (pl.col("debut") < "2000-01-01"))
    .select("id", jour("debut"), pl.min_horizontal(jour("fin").dt.offset_by("1d").fill_null(R), R).alias("fin"))
    .sort("id", "debut")
    .with_columns((~fin.shift().eq_missing(debut) | (pl.col("id") != pl.col("id").shift())).cum_sum().alias("suite"))
    .group_by("id", "suite")
    .agg(debut.min(), fin.max())
    .with_columns(mois.alias("mois"))
    .with_columns((fin - debut.dt.offset_by(pl.format("{}mo", pl.col("mois")))).dt.total_days().alias("jours"))
    .group_by("id")
    .agg(pl.len().alias("nombre"), pl.col("mois").sum(), pl.col("jours").sum())
)
ancien = pl.col("formation_ancien_eleve")
duree = (pl.col("mois") + pl.when(pl.col("nombre") > 1).then(pl.col("jours") // 30).otherwise(0)).fill_null(0)
remplie = (ancien | (jour("naissance") <= date(1957, 1, 1))) & (duree >= pl.when(ancien).then(24).otherwise(72))
(
    pl.scan_parquet(f"{dossier}/demandes.parquet")
    .select("id")
    .join(pl.scan_parquet(f"{dossier}/personnes.parquet"), on="id")
    .join(mesure, on="id", how="left")
    .select("id", pl.when(remplie).then(pl.lit("inscriptible")).otherwise(pl.lit("non_inscriptible")).alias("verdict"))
    .sink_parquet(sortie)
)
