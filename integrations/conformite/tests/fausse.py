"""Implementations that are wrong on purpose: fausse.py KIT.pyz FAULT, on the protocol of the kit. One fault each, a level each."""

import json
import sys

KIT, FAUTE = sys.argv[1:3]
sys.path[:0] = [KIT, KIT + "/reference"]

import texte  # noqa: E402
from kit.reponse import repondre  # noqa: E402

if FAUTE == "sept-ans":  # A12.al3.2 at seven years instead of six
    texte.DUREES_ART12["AD3"] = ("al3.2", 7)


def changer(reponse):
    """The fault, put into a right answer."""
    if "erreur" in reponse:
        return {"verdict": "non_inscriptible"} if FAUTE == "erreur-tue" else reponse
    if FAUTE == "motif":
        for constat in reponse["constats"]:
            if constat["code"] == "a9_age":
                constat["disposition"] = "A9.al2.1"
    elif FAUTE == "faits":
        reponse["faits_manquants"] = [f for f in reponse["faits_manquants"] if f != "inscrit_1999"]
    elif FAUTE == "lectures":
        reponse["lectures_sollicitees"] = [lecture for lecture in reponse["lectures_sollicitees"] if lecture != "L20"]
    elif FAUTE == "flottant":
        reponse["annee"] = float(reponse["annee"])
    return reponse


for rang, ligne in enumerate(sys.stdin.buffer):
    if FAUTE == "arret" and rang == 100:
        sys.exit(3)
    if FAUTE == "etat":  # every list under the initial text
        ligne = json.dumps(dict(json.loads(ligne), etat="2000")).encode()
    juste = repondre(ligne, "etat" in FAUTE or FAUTE == "juste")
    print(json.dumps(changer(json.loads(juste))) if FAUTE != "bruit" else "?" * 40)
