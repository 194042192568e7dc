"""What a list year depends on when nothing is sure: missing facts, the commission."""

from __future__ import annotations

from typing import Optional

from .._noyau import Decision, evaluer
from ..avis import EtatDemande
from ..enumerations import Etat, Verdict
from ..modele import Demande, Dossier


def indecise(dossier: Dossier, demande: Demande, fin: int, etat: EtatDemande = None) -> Optional[Decision]:
    """The first list, up to ``fin``, on which missing facts alone say whether the person may be put: its decision, the filing not examined."""
    for annee in range(demande.annee, fin + 1):
        decision = evaluer(dossier, Demande(annee, demande.classe, lectures=demande.lectures), etat=etat)
        if decision.verdict is Verdict.INDETERMINE:
            return decision
    return None


def suspendue_a_la_commission(decision: Decision) -> bool:
    """Has the commission to decide besides?"""
    return any(constat.etat is Etat.APPRECIATION for constat in decision.constats)
