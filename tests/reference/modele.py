"""Reference model of the order of 25 September 1998: the functions to call."""
import json

from decision import decider
from faits import Cas


def evaluer(dossier, demande):
    """The Decision (a dict, fields in the order of the interchange page) on a valid pair."""
    return decider(Cas(dossier, demande))


def compact(objet):
    """Compact JSON, as the worked examples write it."""
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":"))
