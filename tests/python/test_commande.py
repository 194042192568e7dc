"""The command `liste-aptitude`, run as users run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

import liste_aptitude as la
import pytest
from conftest import compact

Cas = list[dict[str, Any]]


def commande(*arguments: str, entree: Optional[str] = None) -> subprocess.CompletedProcess[str]:
    environnement = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    return subprocess.run(
        [str(Path(sys.executable).with_name("liste-aptitude")), *arguments],
        input=entree,
        capture_output=True,
        encoding="utf-8",
        env=environnement,
    )


@pytest.fixture
def lignes(vecteurs: Cas) -> list[str]:
    return [compact({"dossier": v["dossier"], "demande": v["demande"]}) for v in vecteurs]


def test_jsonl(lignes: list[str], vecteurs: Cas) -> None:
    execution = commande("evaluer", "--format", "jsonl", "-", entree="\n".join(lignes))
    assert (execution.returncode, execution.stderr) == (0, "")
    assert execution.stdout.splitlines() == [compact(v["decision"]) for v in vecteurs]


def test_table(lignes: list[str], vecteurs: Cas, tmp_path: Path) -> None:
    fichier = tmp_path / "demandes.jsonl"
    fichier.write_text("\n".join(lignes), encoding="utf-8")
    execution = commande("evaluer", str(fichier))
    assert execution.returncode == 0
    entete, *rangees = execution.stdout.splitlines()
    assert entete.split() == ["id", "list", "class", "verdict", "section", "reason"]
    assert len(rangees) == len(vecteurs)
    for rangee, v in zip(rangees, vecteurs):
        decision = la.Decision.from_dict(v["decision"])
        assert rangee.startswith(v["dossier"]["id"])
        assert rangee.endswith(decision.raison("en"))
        assert rangee.split()[-len(decision.raison("en").split()) - 2] == decision.verdict.value


def test_lignes_refusees(lignes: list[str], vecteurs: Cas, tmp_path: Path) -> None:
    fichier = tmp_path / "demandes.jsonl"
    mauvaise = compact({"dossier": {"id": "B", "naissance": "1960-02-30"}, "demande": {"annee": 2000, "classe": "AD3"}})
    double = '{"dossier":{"id":"D"},"demande":{},"demande":{}}'
    contenu = [lignes[0], "", mauvaise, "{", '{"dossier":{"id":"C"}}', "[]", double, lignes[1]]
    fichier.write_text("\n".join(contenu), encoding="utf-8")
    execution = commande("evaluer", "--format=jsonl", str(fichier))
    assert execution.returncode == 1
    rangees = [json.loads(rangee) for rangee in execution.stdout.splitlines()]
    refus = [(r["ligne"], r["erreur"]["chemin"], r["erreur"]["regle"]) for r in rangees if "erreur" in r]
    assert refus == [
        (3, "naissance", "date_invalide"),
        (4, "$", "json_invalide"),
        (5, "demande", "champ_requis"),
        (6, "$", "type"),
        (7, "demande", "champ_double"),
    ]
    assert [rangees[0], rangees[-1]] == [vecteurs[0]["decision"], vecteurs[1]["decision"]]
    assert "5 line(s) refused of 7" in execution.stderr
    table = commande("--langue", "fr", "evaluer", str(fichier))
    assert table.returncode == 1
    assert f"{fichier}, ligne 3" in table.stdout
    assert "naissance: date qui n'existe pas" in table.stdout


def test_mauvais_usage(tmp_path: Path) -> None:
    assert commande().returncode == 2
    assert commande("evaluer").returncode == 2
    assert commande("evaluer", "--format", "xml", "-").returncode == 2
    absent = commande("evaluer", str(tmp_path / "absent.jsonl"))
    assert absent.returncode == 2
    assert "absent.jsonl" in absent.stderr


def test_aide_en_deux_langues() -> None:
    for langue, mot in (("fr", "Évalue chaque ligne"), ("en", "Evaluates every line")):
        execution = commande("--langue", langue, "evaluer", "--help")
        assert execution.returncode == 0
        assert mot in execution.stdout


def test_lecteur_parti(lignes: list[str]) -> None:
    """`| head -1`: no traceback when the reader has left."""
    programme = f"{Path(sys.executable).with_name('liste-aptitude')} evaluer - | head -1"
    execution = subprocess.run(["sh", "-c", programme], input="\n".join(lignes * 20), capture_output=True, encoding="utf-8")
    assert len(execution.stdout.splitlines()) == 1
    assert execution.stderr == ""
