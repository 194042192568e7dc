"""What calls from Python cost: `frontiere.py FOLDER RIEN.so LIBRARY.so`, in the environment where liste_aptitude is installed.

A Python function that does nothing, a native one, the same through ctypes, then decisions on typed objects.
"""

import ctypes
import importlib.util
import json
import sys
import timeit

import liste_aptitude as la
from mesure import lignes, mesurer, travail

TOURS = 200_000

spec = importlib.util.spec_from_file_location("rien", sys.argv[2])
rien = importlib.util.module_from_spec(spec)
spec.loader.exec_module(rien)
bibliotheque = ctypes.CDLL(sys.argv[3])
version, ancienne = ctypes.c_uint32(), ctypes.c_uint32()
version_abi, pointeurs = bibliotheque.la_version_abi, (ctypes.byref(version), ctypes.byref(ancienne))


def vide():
    """Does nothing, in Python."""


def nanosecondes(appel):
    """One call: the median of nine rounds, the loop included."""
    return sorted(timeit.repeat(appel, number=TOURS, repeat=9))[4] / TOURS * 1e9


cas = [(la.Dossier.from_dict(c["dossier"]), la.Demande(c["demande"]["annee"], c["demande"]["classe"])) for c in lignes("dossiers.jsonl")]
resultat = {
    "python": nanosecondes(vide),
    "native": nanosecondes(rien.rien),
    "ctypes": nanosecondes(lambda: version_abi(*pointeurs)),
    "decision": mesurer(lambda c: la.evaluer(*c), cas),
    "decision_cache": mesurer(lambda c: la.evaluer(*c), cas[:250]),
}
(travail() / "frontiere-python.json").write_text(json.dumps(resultat))
