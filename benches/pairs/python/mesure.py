"""The clock and the report of the measured programs in Python, as commun/ is for those in Rust."""

import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any, Callable, Sequence

BLOC = 50
PASSES_MIN, PASSES_MAX, BUDGET = 5, 401, 12.0
MANQUES = ("a17_classe", "a18_classe", "a18_perfectionnement", "a7_section", "a9_age", "a12_duree",
           "a13_duree_fonctions", "a13_duree_fonctions:appreciation")


def travail() -> Path:
    """The working folder, which is the first argument."""
    return Path(sys.argv[1])


def lignes(nom: str) -> list[Any]:
    """The JSON values of a file of the working folder."""
    with open(travail() / nom) as fichier:
        return [json.loads(ligne) for ligne in fichier]


def ligne(verdict: str, manques: Sequence[str]) -> str:
    """An answer as one line: the verdict, then the findings not met in their order."""
    assert all(m in MANQUES for m in manques), manques
    return " ".join([verdict, *(m for m in MANQUES if m in manques)])


def mesurer(decider: Callable[[Any], Any], cas: Sequence[Any], bloc: int = BLOC) -> float:
    """Nanoseconds of one call: each block of cases is timed in every pass, its median time kept, and the medians added."""
    blocs = [cas[i:i + bloc] for i in range(0, len(cas), bloc)]
    temps: list[list[int]] = [[] for _ in blocs]
    depart, passes = time.monotonic(), 0
    while passes < PASSES_MIN or (passes < PASSES_MAX and time.monotonic() - depart < BUDGET):
        for morceau, mesures in zip(blocs, temps):
            debut = time.perf_counter_ns()
            for un in morceau:
                decider(un)
            mesures.append(time.perf_counter_ns() - debut)
        passes += 1
    return sum(median(m) for m in temps) / len(cas)


def rendre(nom: str, reponses: Sequence[str], mesures: dict[str, float]) -> None:
    """Writes the answers and the measures. Call it last: the memory is read here."""
    # Not ru_maxrss, which a program inherits from the one that starts it.
    statut = Path("/proc/self/status").read_text().splitlines()
    memoire = next(int(champ.split()[1]) for champ in statut if champ.startswith("VmHWM:"))
    (travail() / f"mesure-{nom}.json").write_text(json.dumps({"nom": nom, "memoire_kio": memoire, "mesures": mesures}))
    (travail() / f"reponses-{nom}.txt").write_text("\n".join(reponses) + "\n")
