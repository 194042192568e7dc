"""Draws the persons of `make pairs-tables`: `tirer.py FOLDER PERSONS [GROUP…]`, three Parquet files, and the demandes in any order.

Invented cadres of the general regime with 1 to 32 periods (6.7 in the mean), each asking AD3 on the list of 2000. What an expression of SQL would
have to do beyond the subset is left out of the draw: periods of a person follow each other, often from one day to the next, and never overlap; no
time begins or ends after the 28th; each has an emploi on 1 January 2000.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

PREMIER_JOUR = np.datetime64("1930-01-01")


def mots(hasard: np.random.Generator, valeurs: list[str | None], nombre: int) -> pa.Array:
    """A column of texts, as a file without dictionaries has it."""
    tirage = pa.array(hasard.integers(0, len(valeurs), nombre, dtype=np.int8))
    return pa.DictionaryArray.from_arrays(tirage, pa.array(valeurs, pa.string())).cast(pa.string())


def oui_non(hasard: np.random.Generator, nombre: int, part: float) -> pa.Array:
    return pa.array(hasard.random(nombre) < part)


def jours(mois: np.ndarray, jour: np.ndarray) -> np.ndarray:
    """Days of so many months after January 1930."""
    return (PREMIER_JOUR.astype("M8[M]") + mois).astype("M8[D]") + (jour - 1)


def ecrits(jours_: np.ndarray, nuls: np.ndarray | None = None) -> pa.Array:
    """Days as texts, the way a file exported by a human-resources system has them."""
    return pa.array(jours_, mask=nuls).cast(pa.string())


def tirer(personnes: int, graine: int, premiere: int = 0) -> tuple[pa.Table, pa.Table, pa.Table]:
    """Persons, careers and demandes."""
    hasard = np.random.default_rng(graine)
    ids = pa.array(np.char.add("P", np.char.zfill(np.arange(premiere, premiere + personnes).astype(str), 8)))
    table_personnes = pa.table(
        {
            "id": ids,
            "naissance": ecrits(jours(hasard.integers(0, 480, personnes), hasard.integers(1, 29, personnes))),
            "formation_ancien_eleve": oui_non(hasard, personnes, 0.3),
            "formation_diplome_assimile": mots(hasard, ["aucun"], personnes),
            "formation_admissible_concours": oui_non(hasard, personnes, 0),
            "formation_semaines_perfectionnement": pa.array(hasard.choice([0, 6], personnes)),
            "formation_attestation_stage_informatique": oui_non(hasard, personnes, 0),
            "formation_certificat_comptabilite": oui_non(hasard, personnes, 0),
            "formation_diplome_informatique": mots(hasard, ["aucun"], personnes),
            "inscrit_1999": oui_non(hasard, personnes, 0),
        }
    )
    nombres = np.clip(1 + hasard.gamma(2.6, 2.24, personnes).astype(int), 1, 32)
    lignes = int(nombres.sum())
    qui = np.repeat(np.arange(personnes), nombres)
    debuts = np.concatenate([[0], np.cumsum(nombres)[:-1]])
    # Months from one period to the next, added up person by person up to the last, which goes on. Most begin the day after the one before.
    pas = hasard.integers(3, 24, lignes)
    avant = np.cumsum(pas) - pas
    dernieres = debuts + nombres - 1
    mois = avant + np.repeat(hasard.integers(600, 839, personnes) - avant[dernieres], nombres)
    premiers = jours(mois, hasard.integers(1, 29, lignes))
    suivants = np.roll(premiers, -1)
    fins = np.where(hasard.random(lignes) < 0.8, suivants, jours(mois + pas - 1, hasard.integers(1, 29, lignes))) - 1
    fins = np.maximum(fins, premiers)
    en_cours = np.zeros(lignes, bool)
    en_cours[dernieres] = True
    table_carriere = pa.table(
        {
            "id": ids.take(pa.array(qui)),
            "debut": ecrits(premiers),
            "fin": ecrits(fins, en_cours),
            "organisme_regime": mots(hasard, ["general"], lignes),
            "organisme_type": mots(hasard, ["organisme"], lignes),
            "organisme_categorie": mots(hasard, ["a", "b", "c", "d"], lignes),
            "fonction": mots(hasard, ["cadre"], lignes),
            "niveau": pa.array(hasard.choice([4, 5, 6, 7, 8, 9], lignes)),
            "nomination_reguliere": oui_non(hasard, lignes, 1),
            "agrement": pa.nulls(lignes, pa.string()),
            "section_origine": mots(hasard, [None, "premiere"], lignes),
        }
    )
    table_demandes = pa.table(
        {
            "id": ids,
            "annee": pa.array(np.full(personnes, 2000, np.int64)),
            "classe": mots(hasard, ["AD3"], personnes),
        }
    )
    return table_personnes, table_carriere, table_demandes


def main() -> None:
    """Writes the files, a million persons at a time."""
    dossier, personnes = Path(sys.argv[1]), int(sys.argv[2])
    dossier.mkdir(parents=True, exist_ok=True)
    ecrivains: dict[str, pq.ParquetWriter] = {}
    for graine, premiere in enumerate(range(0, personnes, 1_000_000)):
        tables = tirer(min(1_000_000, personnes - premiere), 1998 + graine, premiere)
        for nom, table in zip(("personnes", "carriere", "demandes"), tables):
            if nom not in ecrivains:
                ecrivains[nom] = pq.ParquetWriter(dossier / f"{nom}.parquet", table.schema)
            ecrivains[nom].write_table(table, row_group_size=1 << 17)
    for ecrivain in ecrivains.values():
        ecrivain.close()
    demandes = pq.read_table(dossier / "demandes.parquet")
    ordre = np.random.default_rng(1998).permutation(len(demandes))
    pq.write_table(demandes.take(pa.array(ordre)), dossier / "melees.parquet", row_group_size=1 << 17)


if __name__ == "__main__":
    main()
