"""Vectors written by hand elsewhere, compared with the model.  Run: python test_vecteurs.py"""
import glob
import json
import os
import sys

ICI = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, ICI)
from modele import compact, erreur, evaluer  # noqa: E402

VECTEURS = os.path.join(ICI, "..", "vectors", "*.json")


def ecarts():
    lus, trouves = 0, []
    for chemin in sorted(glob.glob(VECTEURS)):
        with open(chemin, encoding="utf-8") as fichier:
            cas = json.load(fichier)
        if not isinstance(cas, list):
            continue
        for triplet in cas:
            if not isinstance(triplet, dict) or not {"decision", "chemin"} & set(triplet):
                continue
            lus += 1
            dossier, demande = triplet["dossier"], triplet["demande"]
            etat = int(triplet["etat"]) if "decision" in triplet else None
            faute = erreur(dossier, demande, etat=etat)
            attendu = triplet.get("decision")
            obtenu = list(faute) if faute else evaluer(dossier, demande, etat or 2000)
            if "chemin" in triplet:  # a pair in error: path and rule
                attendu = [triplet["chemin"], triplet["regle"]]
            if compact(obtenu) != compact(attendu):
                trouves.append((os.path.basename(chemin), triplet.get("nom"), triplet.get("etat"),
                                compact(attendu), compact(obtenu)))
    return lus, trouves


def test_vecteurs():
    lus, trouves = ecarts()
    assert not trouves, trouves


if __name__ == "__main__":
    lus, trouves = ecarts()
    for fichier, nom, etat, attendu, obtenu in trouves:
        print("%s %s (state %s)\n  attendu %s\n  obtenu  %s" % (fichier, nom, etat, attendu, obtenu))
    print("%d vecteurs, %d ecarts" % (lus, len(trouves)))
    sys.exit(1 if trouves else 0)
