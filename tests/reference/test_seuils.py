"""Every threshold under each state, worked out by hand, against the model.  Run: python test_seuils.py"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import seuils  # noqa: E402
from modele import erreur, evaluer  # noqa: E402


def test_seuils():
    vus, faux = 0, []
    for etat in seuils.ETATS:
        for article, dossier, demande, code, attendu in seuils.questions(etat):
            assert erreur(dossier, demande) is None, (etat, article, erreur(dossier, demande))
            decision = evaluer(dossier, demande, etat)
            trouve = seuils.ecart(decision, code, attendu)
            vus += 1
            if trouve is not None or (attendu is None and any(c["code"] == code for c in decision["constats"])):
                faux.append((etat, article, code, "expected", attendu, "found", trouve, demande))
    assert not faux, "\n".join(map(str, faux))
    assert vus > 1000, vus


if __name__ == "__main__":
    test_seuils()
    print("ok test_seuils")
