"""Reference model of the order of 25 September 1998: the functions to call."""
import json

from decision import decider
from faits import Cas
from robustesse import robustesse  # noqa: F401
from valider import ErreurEntree, valider


def evaluer(dossier, demande):
    """The Decision (a dict, fields in the order of the page of the format) on a valid pair."""
    return decider(Cas(dossier, demande))


def compact(objet):
    """Compact JSON, as the worked examples write it."""
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":"))


def erreur(dossier, demande):
    """(path, rule) of the first error, None for a valid pair."""
    try:
        valider(dossier, demande)
    except ErreurEntree as e:
        return e.chemin, e.regle
    return None
