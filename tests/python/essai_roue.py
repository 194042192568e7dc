"""Run by `make roue` in an environment that has the wheel and nothing else."""

import json
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path

import liste_aptitude as la

exemples = Path(__file__).resolve().parents[1] / "vectors" / "exemples.jsonl"
for ligne in exemples.read_text(encoding="utf-8").splitlines():
    cas = json.loads(ligne)
    assert la.evaluer(cas["dossier"], cas["demande"]).to_dict() == cas["decision"], cas["dossier"]["id"]

commande = Path(sys.executable).with_name("liste-aptitude")
table = subprocess.run([commande, "evaluer", exemples], capture_output=True, check=True, encoding="utf-8").stdout
assert len(table.splitlines()) == 26, table
assert (Path(la.__file__).with_name("py.typed")).exists()
assert metadata("liste-aptitude")["Version"] == la.__version__
assert not [d for d in metadata("liste-aptitude").get_all("Requires-Dist") or [] if "extra ==" not in d]
print("the wheel works alone:", la.__version__)
