"""Run by `make roue` in an environment that has the wheel and nothing else."""

import json
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path

import liste_aptitude as la

exemples = Path(__file__).resolve().parents[1] / "vectors" / "exemples.jsonl"
tous = [json.loads(ligne) for ligne in exemples.read_text(encoding="utf-8").splitlines()]
for cas in tous:
    assert la.evaluer(cas["dossier"], cas["demande"], etat=cas["etat"]).to_dict() == cas["decision"], cas["dossier"]["id"]

commande = Path(sys.executable).with_name("liste-aptitude")
demandes = "".join(json.dumps({"dossier": cas["dossier"], "demande": cas["demande"]}) + "\n" for cas in tous)
table = subprocess.run([commande, "evaluer", "-"], input=demandes, capture_output=True, check=True, encoding="utf-8").stdout
assert all(cas["dossier"]["id"] in table for cas in tous) and len(table.splitlines()) > len(tous), table
assert (Path(la.__file__).with_name("py.typed")).exists()
assert metadata("liste-aptitude")["Version"] == la.__version__
assert not [d for d in metadata("liste-aptitude").get_all("Requires-Dist") or [] if "extra ==" not in d]
print("the wheel works alone:", la.__version__)
