"""zen-engine on the shared dossiers: `zen_mesure.py FOLDER seul` or `zen_mesure.py FOLDER lot`.

The graph is compiled once, the attributes are dicts before the clock starts. `seul`: a decision is one `evaluate` of a ZenDecision made
from compiled content. `lot`: `evaluate_batch` on all dossiers, which spreads them over the cores.
"""

import json
import sys
import time
from statistics import median

import zen
from mesure import ligne, lignes, mesurer, rendre
from zen_graphe import graphe

cas = lignes("attributs.jsonl")
if sys.argv[2] == "seul":
    decision = zen.ZenEngine().create_decision(zen.ZenDecisionContent(graphe()))

    def decider(attributs):
        return decision.evaluate(attributs)["result"]

    resultats = [decider(un) for un in cas]
    mesures = {"ns": mesurer(decider, cas), "ns_cache": mesurer(decider, cas[:250])}
else:
    moteur = zen.ZenEngine({"loader": {"type": "static", "content": {"regles": json.loads(graphe())}}})
    demandes = [{"key": "regles", "context": un} for un in cas]
    temps = []
    for _ in range(7):
        debut = time.perf_counter_ns()
        reponses = moteur.evaluate_batch(demandes)
        temps.append(time.perf_counter_ns() - debut)
    resultats = [r["data"]["result"] for r in reponses]
    mesures = {"ns": median(temps) / len(cas)}
rendre("zen-" + sys.argv[2], [ligne(r["verdict"], r["manques"]) for r in resultats], mesures)
