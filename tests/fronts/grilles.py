"""The grids of tests/verites through the JSON entry point of the C library: `grilles.py LIBRARY [--premiere] [GRID…]`, the answers of the
model; `--premiere` stops at the first grid that has others.

Each list is answered under its own text. A library that holds the initial one alone must reach the fingerprints of grilles.txt; for another the
model answers too.
"""

import ctypes
import hashlib
import sys
from pathlib import Path
from typing import Iterator

RACINE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(RACINE / "tests" / "reference"), str(RACINE / "examples" / "python")]

from etats import etat_de_la_liste  # noqa: E402
from grilles import lire, questions, reponse  # noqa: E402
from vecteurs import evaluer, ouvrir  # noqa: E402


def initial_seul(bibliotheque: ctypes.CDLL) -> bool:
    """Does the library hold the initial text alone, for whatever list?"""
    etats = set()
    for annee in (2000, 2010, 2014):
        etat = ctypes.c_uint32()
        bibliotheque.la_etat_de_la_liste(ctypes.c_uint32(annee), ctypes.byref(etat))
        etats.add(etat.value)
    return len(etats) == 1


def dire(decision: "str | None", erreur: "tuple[str, str] | None") -> str:
    return decision or "refus %s %s" % (erreur or ("", ""))


def empreinte(reponses: "Iterator[str]") -> str:
    somme = hashlib.sha256()
    for texte in reponses:
        somme.update(texte.encode() + b"\n")
    return somme.hexdigest()


def main(chemin: str, *mots: str) -> int:
    premiere, choisies = "--premiere" in mots, [mot for mot in mots if mot != "--premiere"]
    bibliotheque = ouvrir(chemin)
    attendues = (RACINE / "tests" / "verites" / "grilles.txt").read_text(encoding="utf-8").splitlines()
    justes = faux = 0
    for grille in lire():
        if (choisies and grille["nom"] not in choisies) or (faux and premiere):
            continue
        toutes = list(questions(grille))
        trouvee = empreinte(dire(*evaluer(bibliotheque, *q)) for q in toutes)
        if initial_seul(bibliotheque):
            juste = f"{trouvee}  {grille['nom']}@2000  {len(toutes)}" in attendues
        else:
            juste = trouvee == empreinte(reponse(d, q, etat_de_la_liste(q["annee"])) for d, q in toutes)
        if juste:
            justes += 1
        else:
            faux += 1
            print(f"{grille['nom']}: not the answers of the reference model; if the law calls for it: make verites")
    print(f"grids: {justes} passed, {faux} failed")
    return 1 if faux or not justes else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
