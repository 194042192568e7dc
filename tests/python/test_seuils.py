"""Every threshold of the law under each state of the text, worked out by hand (tests/reference/seuils.py), against the kernel."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import liste_aptitude as la
import pytest

CHEMIN = Path(__file__).parents[1] / "reference" / "seuils.py"
MODELE = importlib.util.spec_from_file_location("seuils", CHEMIN)
assert MODELE and MODELE.loader
seuils = importlib.util.module_from_spec(MODELE)
MODELE.loader.exec_module(seuils)


@pytest.mark.parametrize("etat", seuils.ETATS)
def test_seuils(etat: int) -> None:
    questions = list(seuils.questions(etat))
    decisions = [la.evaluer(dossier, demande, etat=str(etat)).to_dict() for _, dossier, demande, _, _ in questions]
    faux = [
        (article, code, "expected", attendu, "found", trouve)
        for (article, _, _, code, attendu), decision in zip(questions, decisions)
        if (trouve := seuils.ecart(decision, code, attendu)) is not None
    ]
    assert not faux, "\n".join(map(str, faux))
    assert len(questions) > 100
