"""Every threshold of the law under each state of the text, worked out by hand (tests/reference/seuils.py), against the kernel."""

from __future__ import annotations

import sys
from pathlib import Path

import liste_aptitude as la
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "reference"))
import seuils  # noqa: E402


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
