"""Runs the examples on the real engines and compares their decisions with the plain call: python comparer.py FOLDER [ENGINE…]."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from commun import decider_sans_moteur, lire, preparer

EXEMPLES = Path(__file__).resolve().parents[1]
MOTEURS = ("polars", "duckdb", "spark")
ANNEES = range(2000, 2016)


def lignes(decisions: pa.Table) -> list[str]:
    """The rows as texts, in an order of their own: engines may shuffle and cut them, and the examples number the persons, so that what an
    error says of its row and its cell is not the same."""
    return sorted(map(repr, decisions.drop_columns(["erreur_ligne", "erreur_valeur", "erreur_message"]).to_pylist()))


def lancer(moteur: str, tables: Path) -> pa.Table:
    """The decisions that an engine wrote, run as a user would."""
    sortie = tables / f"{moteur}.parquet"
    environnement = {**os.environ, "PYTHONPATH": str(EXEMPLES / "moteurs"), "PYSPARK_PYTHON": sys.executable}
    script = EXEMPLES / moteur / "decisions.py"
    subprocess.run([sys.executable, str(script), str(tables), str(sortie)], check=True, env=environnement)
    return pq.read_table(sortie)


def main(dossier: str, *moteurs: str) -> int:
    """1 when an engine differs."""
    tables = Path(dossier).resolve()
    preparer(EXEMPLES / "dossiers" / "dossiers.jsonl", tables, ANNEES)
    attendues = decider_sans_moteur(*lire(tables))
    reference = lignes(attendues)
    erreurs = attendues.num_rows - attendues["erreur_regle"].null_count
    print(f"plain call: {attendues.num_rows} demandes, {erreurs} error rows")
    differents = 0
    for moteur in moteurs or MOTEURS:
        depart = time.monotonic()
        trouvees: Any = lignes(lancer(moteur, tables))
        ecarts = sum(a != b for a, b in zip(reference, trouvees)) + abs(len(reference) - len(trouvees))
        differents += ecarts > 0
        print(f"{moteur}: {len(trouvees)} decisions, {ecarts} different, {time.monotonic() - depart:.0f} s")
    return 1 if differents else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
