"""`comparer.py FOLDER COMMAND…`: the same Parquet files through this product and the engines beside it, each in a process of its own.

Answers are compared person by person before anything is printed: a disagreement ends the run. Then the processor time of the whole process (user and
system), the time on the clock and the peak of memory: the median of some runs, taken in turn.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Sequence

import pyarrow as pa
import pyarrow.parquet as pq

ICI = Path(__file__).parent
TOURS = int(os.environ.get("TOURS", "3"))


def courir(commande: Sequence[str]) -> tuple[float, float, float]:
    """Processor seconds, seconds and MiB of a process."""
    debut = time.perf_counter()
    processus = subprocess.Popen(commande, stdout=subprocess.DEVNULL)
    _, statut, usage = os.wait4(processus.pid, 0)
    duree = time.perf_counter() - debut
    assert os.waitstatus_to_exitcode(statut) == 0, commande
    return usage.ru_utime + usage.ru_stime, duree, usage.ru_maxrss / 1024


def verdicts(fichier: Path) -> pa.Table:
    """Persons and verdicts, in the order of the ids."""
    return pq.read_table(fichier, columns=["id", "verdict"]).cast(pa.schema([("id", pa.string()), ("verdict", pa.string())])).sort_by("id")


def main() -> None:
    """Prints the table, in Markdown."""
    dossier, *commande = Path(sys.argv[1]), *sys.argv[2:]
    entrees = [a for nom in ("personnes", "carriere", "demandes") for a in (f"--{nom}", str(dossier / f"{nom}.parquet"))]
    evaluer = [*commande, "evaluer", *entrees, "--sortie"]
    autre = lambda programme, sortie: [sys.executable, str(ICI / f"{programme}.py"), str(dossier), sortie]
    programmes = {
        "this product, verdict only": lambda sortie: [*evaluer, sortie, "--colonnes-sortie", "id,verdict"],
        "this product, every column": lambda sortie: [*evaluer, sortie],
        "DuckDB, SQL": lambda sortie: autre("sql_duckdb", sortie),
        "Polars, expressions": lambda sortie: autre("expressions_polars", sortie),
        "numpy, sorted ids taken for granted": lambda sortie: autre("tableaux_numpy", sortie),
    }
    mesures: dict[str, list[tuple[float, float, float]]] = {nom: [] for nom in programmes}
    attendus = None
    for _ in range(TOURS):
        for rang, (nom, arguments) in enumerate(programmes.items()):
            sortie = dossier / f"sortie-{rang}.parquet"
            mesures[nom].append(courir(arguments(str(sortie))))
            trouves = verdicts(sortie)
            attendus = attendus or trouves
            if not trouves.equals(attendus):
                faux = next(a for a, b in zip(trouves.to_pylist(), attendus.to_pylist()) if a != b)
                sys.exit(f"{nom} answers otherwise: {faux}")
    comptes = {c["values"].as_py(): c["counts"].as_py() for c in attendus.column("verdict").value_counts()}
    print(f"{attendus.num_rows:,} persons, {pq.read_metadata(dossier / 'carriere.parquet').num_rows:,} periods; every answer the same: {comptes}\n")
    print("| whole process | CPU s | s | peak MiB |\n| --- | ---: | ---: | ---: |")
    for nom, toutes in mesures.items():
        cpu, duree, memoire = (statistics.median(valeurs) for valeurs in zip(*toutes))
        print(f"| {nom} | {cpu:.2f} | {duree:.2f} | {memoire:.0f} |")


if __name__ == "__main__":
    main()
