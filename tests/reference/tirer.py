"""Pairs of the generator as JSON Lines, to try the command on: python tests/reference/tirer.py N [SEED]."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from generateur import paire  # noqa: E402
from modele import compact  # noqa: E402

if __name__ == "__main__":
    nombre, graine = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for indice in range(nombre):
        dossier, demande = paire(graine, indice)
        print(compact({"dossier": dossier, "demande": demande}))
