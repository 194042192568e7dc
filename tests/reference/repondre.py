"""Answers pairs with decisions, one JSON line each: the other side of differentiel.py."""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from differentiel import attendue  # noqa: E402


def reponse(paire):
    """The Decision, under the state asked for or that of the list; for a pair in error, its path and the
    rule broken."""
    etat = paire.get("etat")
    return attendue("liste", paire["dossier"], paire["demande"], etat and int(etat))


if __name__ == "__main__":
    for ligne in sys.stdin.buffer:
        if ligne.strip():
            paire = json.loads(ligne)
            sys.stdout.buffer.write(reponse(paire).encode("utf-8", "surrogatepass") + b"\n")
