"""Grids: a dossier and a demande in which some fields take every combination of a few values.

tests/verites/grilles.json (what the initial text asks) and grilles-etats.json (what the later states ask besides)
hold the questions, no answer; the answers of this model are kept as a SHA-256 for each grid and each state of the
text, in tests/verites/grilles.txt, and the kernel must reach the same.
"""
import copy
import hashlib
import itertools
import json
import os

from etats import ETATS
from modele import compact, erreur, evaluer

VERITES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "verites")


FICHIERS = INITIALES, DES_ETATS = "grilles.json", "grilles-etats.json"


def lire(fichiers=FICHIERS):
    grilles = []
    for fichier in fichiers:
        with open(os.path.join(VERITES, fichier), encoding="utf-8") as f:
            grilles += json.load(f)
    return grilles


def options(axe):
    """The changes that an axis proposes: {JSON pointer: value} each."""
    if "options" in axe:
        return axe["options"]
    return [{axe["chemin"]: valeur} for valeur in axe["valeurs"]]


def poser(objet, pointeur, valeur):
    """Sets a member; one past the end of a list is appended."""
    *chemin, dernier = pointeur.split("/")[1:]
    for pas in chemin:
        objet = objet[int(pas)] if isinstance(objet, list) else objet.setdefault(pas, {})
    if isinstance(objet, list):
        objet[int(dernier):int(dernier) + 1] = [copy.deepcopy(valeur)]
    else:
        objet[dernier] = copy.deepcopy(valeur)


def questions(grille):
    """(dossier, demande) of every combination, the last axis fastest."""
    for choix in itertools.product(*map(options, grille["axes"])):
        question = copy.deepcopy(grille["base"])
        for changements in choix:
            for pointeur, valeur in changements.items():
                poser(question, pointeur, valeur)
        yield question["dossier"], question["demande"]


def reponse(dossier, demande, etat):
    refus = erreur(dossier, demande)
    return "refus %s %s" % refus if refus else compact(evaluer(dossier, demande, etat))


def textes(etats=ETATS, fichiers=FICHIERS):
    """(name@state, number of questions, the answers) of every grid."""
    for grille in lire(fichiers):
        toutes = list(questions(grille))
        for etat in etats:
            yield "%s@%d" % (grille["nom"], etat), len(toutes), "".join(reponse(d, q, etat) + "\n" for d, q in toutes)


def empreintes(tous):
    return "".join("%s  %s  %d\n" % (hashlib.sha256(texte.encode()).hexdigest(), nom, nombre)
                   for nom, nombre, texte in tous)
