"""Reference model of the order of 25 September 1998: the functions to call."""
import json

from decision import decider
from etats import etat_de_la_liste
from faits import Cas
from robustesse import robustesse  # noqa: F401
from valider import FORMAT, ErreurEntree, valider


def evaluer(dossier, demande, etat=2000):
    """The Decision (a dict, fields in the order of the page of the format) on a valid pair, under the
    initial text or the state asked for."""
    return decider(Cas(dossier, demande, etat))


def evaluer_la_liste(dossier, demande):
    """The Decision under the state that governs the list asked for."""
    return evaluer(dossier, demande, etat_de_la_liste(demande["annee"]))


def compact(objet):
    """Compact JSON, as the worked examples write it."""
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":"))


def erreur(dossier, demande, f=FORMAT, etat=None):
    """(path, rule) of the first error, None for a valid pair."""
    try:
        valider(dossier, demande, f, etat)
    except ErreurEntree as e:
        return e.chemin, e.regle
    return None
