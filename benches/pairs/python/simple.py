"""The plain Python function on the shared dossiers: `simple.py FOLDER`. The dossiers are typed objects before the clock starts."""

from mesure import ligne, lignes, mesurer, rendre
from regles import Dossier, decider

cas = [Dossier.lire(f) for f in lignes("faits.jsonl")]
reponses = [ligne(*decider(un)) for un in cas]
rendre("python", reponses, {"ns": mesurer(decider, cas), "ns_cache": mesurer(decider, cas[:250])})
