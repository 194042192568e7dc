"""OpenFisca on the shared dossiers: `openfisca_mesure.py FOLDER seul` or `openfisca_mesure.py FOLDER vecteur`.

`seul`: one person a simulation, as its web API computes; the first dossiers only, for it is slow. `vecteur`: all persons in one simulation,
arrays in, arrays out. Simulations are built before the clock: what is timed is `calculate` of the verdict and of the findings.
"""

import sys
import time
from statistics import median

import numpy as np
from mesure import ligne, lignes, rendre
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_systeme import CONSTATS, ENTREES, NOMS, PERIODE, systeme

SEULS, PASSES = 500, 7
cas = lignes("attributs.jsonl")
for un in cas:
    un["rattachement"] = un["rattachement"] or "aucune"
regles = systeme()


def seule(attributs):
    """The simulation of one person, from the dict that the web API takes."""
    personne = {nom: {PERIODE: attributs[nom]} for nom in ENTREES}
    return SimulationBuilder().build_from_entities(regles, {"personnes": {"candidat": personne}})


def ensemble():
    """The simulation of all persons."""
    simulation = SimulationBuilder().build_default_simulation(regles, count=len(cas))
    for nom, valeurs in colonnes.items():
        simulation.set_input(nom, PERIODE, valeurs)
    return simulation


def calculer(simulation):
    """The verdicts and the findings of the persons of a simulation."""
    return simulation.calculate("verdict", PERIODE), [simulation.calculate(nom, PERIODE) for nom in CONSTATS]


def textes(verdicts, constats):
    noms = list(CONSTATS.values())
    return [ligne(verdict, [nom for nom, colonne in zip(noms, constats) if colonne[rang]])
            for rang, verdict in enumerate(verdicts.decode_to_str())]


def nanosecondes(construire, passes):
    """The median time of `calculer` on fresh simulations: a simulation keeps what it has computed."""
    temps = []
    for _ in range(passes):
        simulation = construire()
        debut = time.perf_counter_ns()
        calculer(simulation)
        temps.append(time.perf_counter_ns() - debut)
    return median(temps)


if sys.argv[2] == "seul":
    reponses = [textes(*calculer(seule(un)))[0] for un in cas[:SEULS]]
    temps = [nanosecondes(lambda: seule(un), 3) for un in cas[:SEULS]]
    debut = time.perf_counter_ns()
    for un in cas[:100]:
        calculer(seule(un))
    mesures = {"ns": sum(temps) / SEULS, "ns_cache": sum(temps) / SEULS, "ns_construite": (time.perf_counter_ns() - debut) / 100}
else:
    colonnes = {nom: np.array([un[nom] for un in cas]) for nom in ENTREES}
    for nom in ("classe", "rattachement"):
        colonnes[nom] = np.array([(*NOMS, "aucune").index(c) for c in colonnes[nom]])
    reponses = textes(*calculer(ensemble()))
    mesures = {"ns": nanosecondes(ensemble, PASSES) / len(cas)}
rendre("openfisca-" + sys.argv[2], reponses, mesures)
