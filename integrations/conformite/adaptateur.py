"""The Python package behind the protocol of the conformance kit: JSON lines on standard input, an answer a line.

    python3 liste-aptitude-conformite.pyz --commande ".venv/bin/python integrations/conformite/adaptateur.py"

With `--etats` a line that names no state is answered under that of its list; without, under the initial text.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import sys
from typing import Any, Callable

import liste_aptitude as la


def _parcours(dossier: Any, demande: Any, jusqu_a: int, delai: int) -> dict[str, Any]:
    return {"etapes": la.parcours(dossier, demande, jusqu_a, delai=delai)}


OPERATIONS: dict[str, Callable[..., Any]] = {
    "calendrier": la.calendrier,
    "reclamation": la.reclamation,
    "reconduction": la.reconduction,
    "validite": lambda publication, suivante, date: {"validite": la.validite(publication, date, suivante=suivante)},
    "quotas": la.quotas,
    "acces": la.acces,
    "scrutin": la.scrutin,
    "premiere_annee": la.premiere_annee,
    "parcours": _parcours,
    "questions": lambda dossier, demande, etat: {"questions": la.questions(dossier, demande, etat=etat)},
    "robustesse": la.robustesse,
    "recu": lambda dossier, demande: {"recu": la.recu(dossier, demande)},
    "verifier_recu": lambda recu, dossier, demande: {"refus": la.verifier_recu(recu, dossier, demande)},
}


def _simple(valeur: Any) -> Any:
    """What json does not write by itself."""
    if isinstance(valeur, datetime.date):
        return valeur.isoformat()
    if isinstance(valeur, (la.Decision, la.Constat)):
        return valeur.to_dict()
    return {c.name: getattr(valeur, c.name) for c in dataclasses.fields(valeur)} if dataclasses.is_dataclass(valeur) else str(valeur)


SOUS_UN_ETAT = ("questions", "robustesse")


def repondre(objet: dict[str, Any], etats: bool) -> str:
    etat = objet.get("etat") or (None if etats else "2000")
    try:
        if "operation" in objet:
            sous = {"etat": etat} if objet["operation"] in SOUS_UN_ETAT else {}
            reponse = OPERATIONS[objet["operation"]](**objet["arguments"], **sous)
            return json.dumps(reponse, default=_simple, ensure_ascii=False)
        return la.evaluer(objet["dossier"], objet["demande"], etat=etat).to_json()
    except la.ErreurEntree as e:
        return json.dumps({"erreur": {"chemin": e.chemin, "regle": str(e.regle)}}, ensure_ascii=False)


if __name__ == "__main__":
    for ligne in sys.stdin.buffer:
        sys.stdout.buffer.write(repondre(json.loads(ligne), "--etats" in sys.argv).encode("utf-8", "backslashreplace") + b"\n")
