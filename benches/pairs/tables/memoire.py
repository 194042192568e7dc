"""`memoire.py FOLDER [OTHER_PYTHON]`: the same tables in memory through this build and another one, each call in a process of its own, in turn.

FOLDER is what `tirer.py` wrote; OTHER_PYTHON the interpreter of a virtual environment that has the other build. Every value that both give is
compared before anything is printed. A process asks some times and says the best: processor time, and time on the clock, on one core and on two.
With `INSTRUCTIONS=1`, and `valgrind`, also instructions a person: two calls less one. Older builds have no choice of columns and no
dictionaries: beside a verdict alone stands their every column, beside words as dictionaries their texts.
"""

from __future__ import annotations

import inspect
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

FOIS = int(os.environ.get("FOIS", "6"))
TOURS = int(os.environ.get("TOURS", "3"))
# What is asked: the demandes, the columns, whether words are dictionaries, in and out, where the build has them.
CAS = {
    "every column, in the order of the ids": ("demandes", None, False),
    "every column, in any order": ("melees", None, False),
    "every column, in the order of the ids, words as dictionaries": ("demandes", None, True),
    "verdict alone, in the order of the ids": ("demandes", ["id", "verdict"], False),
    "verdict alone, in any order": ("melees", ["id", "verdict"], False),
}


def demander(dossier: str, cas: str, fois: int, sortie: str) -> None:
    """In a process of its own: the best processor time and time on the clock of a call; its answers in a file, if one is given."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    import liste_aptitude_arrow

    demandes, colonnes, dictionnaires = CAS[cas]
    connus = inspect.signature(liste_aptitude_arrow.evaluer_table).parameters
    choisies = {nom: choix for nom, choix in (("colonnes", colonnes), ("dictionnaires", dictionnaires)) if choix and nom in connus}
    tables = []
    for nom in ("personnes", "carriere", demandes):
        champs = pq.read_schema(f"{dossier}/{nom}.parquet") if "dictionnaires" in choisies else ()
        partagees = [champ.name for champ in champs if champ.name != "id" and pa.types.is_string(champ.type)]
        tables.append(pq.read_table(f"{dossier}/{nom}.parquet", read_dictionary=partagees))
    mesures = []
    for _ in range(fois):
        decisions = None  # what the call before gave is let go before the clock
        horloge, processeur = time.perf_counter(), time.process_time()
        decisions = liste_aptitude_arrow.evaluer_table(*tables, **choisies)
        mesures.append((time.process_time() - processeur, time.perf_counter() - horloge))
    if sortie:
        pq.write_table(pa.table(decisions), sortie)
    print(*map(min, zip(*mesures)))


def appeler(python: str, coeurs: int, *demande: str, devant: tuple[str, ...] = ()) -> str:
    """What this program prints in a process of its own, on so many cores, with these arguments."""
    epingle = ["taskset", "-c", ",".join(map(str, sorted(os.sched_getaffinity(0))[:coeurs]))]
    return subprocess.run([*epingle, *devant, python, __file__, *demande], check=True, capture_output=True, text=True).stdout


def comparer(pythons: dict[str, str], dossier: Path) -> None:
    """Ends the run where two builds answer otherwise."""
    import pyarrow.parquet as pq

    for cas in CAS:
        reponses = []
        for rang, python in enumerate(pythons.values()):
            sortie = dossier / f"memoire-{rang}.parquet"
            appeler(python, 2, "--demander", str(dossier), cas, "1", str(sortie))
            reponses.append(pq.read_table(sortie))
        la = [nom for nom in reponses[0].column_names if all(nom in reponse.column_names for reponse in reponses)]
        for autre in reponses[1:]:
            for nom in la:
                ici, ailleurs = reponses[0].column(nom), autre.column(nom)
                if not ici.equals(ailleurs) and ici.to_pylist() != ailleurs.to_pylist():
                    sys.exit(f"{cas}: the builds do not say the same in {nom}")
        print(f"{cas}: {reponses[0].num_rows:,} rows, {len(la)} columns in common, all values the same")


def echelle(dossier: str) -> None:
    """In a process of its own: what pyarrow takes to code the texts of the three tables, and to write those of the decisions, nothing being decided."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq
    import liste_aptitude_arrow

    def textes(colonne: "pa.Array") -> "list[pa.Array]":
        if pa.types.is_list(colonne.type):
            return textes(colonne.flatten())
        if pa.types.is_struct(colonne.type):
            return [texte for champ in colonne.flatten() for texte in textes(champ)]
        return [colonne] if pa.types.is_string(colonne.type) else []

    tables = [pq.read_table(f"{dossier}/{nom}.parquet") for nom in ("personnes", "carriere", "demandes")]
    entrees = [colonne for table in tables for colonne in table.columns if pa.types.is_string(colonne.type)]
    decisions = pa.table(liste_aptitude_arrow.evaluer_table(*tables))
    sorties = [pc.dictionary_encode(texte) for colonne in decisions.columns for morceau in colonne.chunks for texte in textes(morceau)]
    mesures = []
    for _ in range(FOIS):
        debut = time.process_time()
        for entree in entrees:
            pc.dictionary_encode(entree)
        for sortie in sorties:
            sortie.dictionary.take(sortie.indices)
        mesures.append(time.process_time() - debut)
    print(f"{min(mesures):.3f}")


def instructions(python: str, dossier: Path, cas: str) -> int:
    """Instructions of one call more."""
    comptes = []
    for fois in (1, 2):
        releve = dossier / "memoire.callgrind"
        appeler(python, 1, "--demander", str(dossier), cas, str(fois), "", devant=("valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={releve}"))
        comptes.append(next(int(ligne.split()[1]) for ligne in releve.read_text().splitlines() if ligne.startswith(("summary:", "totals:"))))
    return comptes[1] - comptes[0]


def main() -> None:
    """Prints the tables, in Markdown."""
    import pyarrow.parquet as pq

    dossier = Path(sys.argv[1])
    pythons = {"this build": sys.executable} | ({"the other": sys.argv[2]} if len(sys.argv) > 2 else {})
    personnes = pq.read_metadata(dossier / "demandes.parquet").num_rows
    if len(pythons) > 1:
        comparer(pythons, dossier)
    print(f"\n{personnes:,} persons, best of {FOIS} calls, {TOURS} rounds in turn, load {os.getloadavg()[0]:.1f}\n")
    print("| | one core, CPU s | s on the clock | two cores, s on the clock | times as fast |\n| --- | ---: | ---: | ---: | ---: |")
    for cas in CAS:
        mesures: dict[str, list[tuple[float, float, float]]] = {nom: [] for nom in pythons}
        for _ in range(TOURS):
            for nom, python in pythons.items():
                seul, deux = (appeler(python, coeurs, "--demander", str(dossier), cas, str(FOIS), "").split() for coeurs in (1, 2))
                mesures[nom].append((float(seul[0]), float(seul[1]), float(deux[1])))
        for nom, tours in mesures.items():
            colonnes = list(zip(*tours))
            ecrits = " | ".join(", ".join(f"{mesure:.3f}" for mesure in colonne) for colonne in colonnes)
            print(f"| {cas}: {nom} | {ecrits} | {min(colonnes[1]) / min(colonnes[2]):.2f} |")
        if len(pythons) > 1:
            ici, la = mesures.values()
            rapports = [f"{autre[0] / notre[0]:.1f}" for notre, autre in zip(ici, la)]
            print(f"| times the other | {', '.join(rapports)} | | | |")
    print(f"| pyarrow, texts in coded and texts out written, nothing decided | {appeler(sys.executable, 1, '--echelle', str(dossier)).strip()} | | | |")
    if shutil.which("valgrind") and os.environ.get("INSTRUCTIONS"):
        print("\n| instructions a person | " + " | ".join(pythons) + " |\n| --- |" + " ---: |" * len(pythons))
        for cas in CAS:
            comptes = [instructions(python, dossier, cas) // personnes for python in pythons.values()]
            print(f"| {cas} | " + " | ".join(f"{compte:,}" for compte in comptes) + " |")


if __name__ == "__main__":
    if sys.argv[1] == "--demander":
        demander(sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5])
    elif sys.argv[1] == "--echelle":
        echelle(sys.argv[2])
    else:
        main()
