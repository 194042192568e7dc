"""Run by `make roue-table` in an environment that has the two wheels, their extras and nothing of the repository."""

import subprocess
import sys
from pathlib import Path

import liste_aptitude as la
import pyarrow as pa
import pyarrow.parquet as pq

vide = pa.table({"id": pa.array([], pa.string())})
personnes = pa.table({"id": ["A"], "naissance": ["1955-03-01"], "formation_ancien_eleve": [True]})
demandes = pa.table({"id": ["A", "A"], "annee": [2000, 1999], "classe": ["AD3", "AD3"]})
decisions = pa.table(la.evaluer_table(personnes, vide, demandes))
assert decisions.column("erreur_regle").to_pylist() == [None, "hors_bornes"]
faits = {"id": "A", "naissance": "1955-03-01", "formation": {"ancien_eleve": True}}
assert decisions.column("verdict")[0].as_py() == la.evaluer(faits, {"annee": 2000, "classe": "AD3"}).verdict

commande = Path(sys.executable).with_name("liste-aptitude")
noms = {"personnes": personnes, "carriere": vide, "demandes": demandes}
for nom, table in noms.items():
    pq.write_table(table, f"{nom}.parquet")
arguments = [argument for nom in noms for argument in (f"--{nom}", f"{nom}.parquet")]
execution = subprocess.run([commande, "evaluer", *arguments, "-o", "decisions.parquet"], capture_output=True, encoding="utf-8")
assert execution.returncode == 1, execution.stderr
assert pq.read_table("decisions.parquet").num_rows == 2
page = subprocess.run([commande, "fiche", *arguments, "--sortie", "fiche"], capture_output=True, encoding="utf-8")
assert (page.returncode, len(page.stdout.splitlines())) == (1, 1), page.stderr
assert "planifier" in subprocess.run([commande, "--completion", "bash"], capture_output=True, check=True, encoding="utf-8").stdout
print("the wheels and their extras work without the repository:", la.__version__)
