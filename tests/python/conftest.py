"""What the Python tests share: the conformance vectors, read from their files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

RACINE = Path(__file__).resolve().parents[2]
VECTEURS = RACINE / "tests" / "vectors"


def _cas() -> list[dict[str, Any]]:
    tous = []
    for fichier in sorted(VECTEURS.iterdir()):
        texte = fichier.read_text(encoding="utf-8")
        if fichier.suffix == ".json":
            tous += json.loads(texte)
        elif fichier.suffix == ".jsonl":
            tous += [json.loads(ligne) for ligne in texte.splitlines()]
    return tous


@pytest.fixture(scope="session")
def vecteurs() -> list[dict[str, Any]]:
    """Every dossier and demande with the decision expected."""
    return [cas for cas in _cas() if "decision" in cas]


@pytest.fixture(scope="session")
def refus() -> list[dict[str, Any]]:
    """Every input that must be refused, with the path and the rule expected."""
    return [cas for cas in _cas() if "chemin" in cas]


def compact(valeur: Any) -> str:
    """Compact JSON, as the interchange format writes it."""
    return json.dumps(valeur, ensure_ascii=False, separators=(",", ":"))


@pytest.fixture(scope="session")
def cas(vecteurs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The vectors that cells of tables can say."""
    from tabulaire import tabulable

    gardes = [v for v in vecteurs if tabulable(v)]
    assert len(gardes) >= len(vecteurs) - 5
    return gardes
