"""The worked examples, byte for byte.  Run: python test_exemples.py [file.jsonl]"""
import json
import os
import sys

ICI = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, ICI)
from modele import compact, evaluer  # noqa: E402

EXEMPLES = os.path.join(ICI, "..", "vectors", "exemples.jsonl")


def ecarts(chemin):
    trouves, lus = [], 0
    with open(chemin, encoding="utf-8") as fichier:
        for ligne in fichier:
            if not ligne.strip():
                continue
            lus += 1
            triplet = json.loads(ligne)
            obtenu = compact(evaluer(triplet["dossier"], triplet["demande"], int(triplet["etat"])))
            if obtenu != compact(triplet["decision"]):
                trouves.append((triplet["dossier"]["id"], compact(triplet["decision"]), obtenu))
    return lus, trouves


def test_exemples():
    lus, trouves = ecarts(EXEMPLES)
    assert lus and not trouves, trouves


if __name__ == "__main__":
    lus, trouves = ecarts(sys.argv[1] if len(sys.argv) > 1 else EXEMPLES)
    for nom, attendu, obtenu in trouves:
        print("%s\n  attendu %s\n  obtenu  %s" % (nom, attendu, obtenu))
    print("%d exemples, %d ecarts" % (lus, len(trouves)))
    sys.exit(1 if trouves else 0)
