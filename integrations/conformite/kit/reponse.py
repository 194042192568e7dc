"""The reference model as a program: what the kit holds others to, on any line."""

import json
import sys

from etats import etat_de_la_liste
from modele import compact, erreur, evaluer
from valider import ETENDU, FORMAT


def repondre(ligne, etats):
    """The answer to a line. Without `etats` the text is the initial one, whatever the list, and so is the format."""
    objet = json.loads(ligne)
    dossier, demande = objet["dossier"], objet["demande"]
    etat = int(objet["etat"]) if objet.get("etat") else None if etats else 2000
    faute = erreur(dossier, demande, ETENDU if etats else FORMAT, etat)
    if faute:
        return compact({"erreur": {"chemin": faute[0], "regle": faute[1]}})
    return compact(evaluer(dossier, demande, etat or etat_de_la_liste(demande["annee"])))


def servir(etats):
    for ligne in sys.stdin.buffer:
        sys.stdout.buffer.write(repondre(ligne, etats).encode("utf-8", "surrogatepass") + b"\n")
