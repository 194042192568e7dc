"""Answers pairs with decisions, one JSON line each: the other side of differentiel.py."""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from modele import compact, erreur, evaluer  # noqa: E402


def reponse(dossier, demande):
    """The Decision; for a pair in error, its path and the rule broken."""
    faute = erreur(dossier, demande)
    if faute:
        return compact({"erreur": {"chemin": faute[0], "regle": faute[1]}})
    return compact(evaluer(dossier, demande))


if __name__ == "__main__":
    for ligne in sys.stdin.buffer:
        if ligne.strip():
            paire = json.loads(ligne)
            sys.stdout.buffer.write(reponse(paire["dossier"], paire["demande"]).encode() + b"\n")
