"""What the Python tests share: the conformance vectors, read from their files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO, Any, Iterable, Optional

import pytest

RACINE = Path(__file__).resolve().parents[2]
VECTEURS = RACINE / "tests" / "vectors"
INITIAL = "2000"


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
    """Every dossier and demande with the decision expected, and the state of the text that it was worked out under."""
    return [cas for cas in _cas() if "decision" in cas]


@pytest.fixture(scope="session")
def initiaux(vecteurs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The vectors of the initial text, whatever the year of the list."""
    return [v for v in vecteurs if v["etat"] == INITIAL]


def par_etat(cas: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """The vectors by the state that they name: what is asked once for many lines has one state."""
    etats = dict.fromkeys(v["etat"] for v in cas)
    return [(etat, [v for v in cas if v["etat"] == etat]) for etat in etats]


@pytest.fixture(scope="session")
def refus() -> list[dict[str, Any]]:
    """Every input that must be refused, with the path and the rule expected."""
    return [cas for cas in _cas() if "chemin" in cas]


def compact(valeur: Any) -> str:
    """Compact JSON, as the interchange format writes it."""
    return json.dumps(valeur, ensure_ascii=False, separators=(",", ":"))


def ecarts(attendu: Any, trouve: Any, champ: str = "") -> dict[str, str]:
    """The fields in which two JSON values differ, each with both values; the findings go by their codes."""
    if isinstance(attendu, list) and isinstance(trouve, list):
        attendu, trouve = ({str(v.get("code", r)) if isinstance(v, dict) else str(r): v for r, v in enumerate(liste)} for liste in (attendu, trouve))
    if not isinstance(attendu, dict) or not isinstance(trouve, dict):
        return {} if attendu == trouve else {champ: f"expected {compact(attendu)}, found {compact(trouve)}"}
    tous: dict[str, str] = {}
    for nom in dict.fromkeys([*attendu, *trouve]):
        tous |= ecarts(attendu.get(nom), trouve.get(nom), f"{champ}.{nom}".lstrip("."))
    return tous


def comparer(couples: Iterable[tuple[dict[str, Any], str]]) -> None:
    """Vectors and the decisions found, as JSON: no one differs, else which fields do, and in which vectors."""
    par_champ: dict[str, list[str]] = {}
    nombre = 0
    for cas, trouve in couples:
        nombre += 1
        if trouve == compact(cas["decision"]):
            continue
        nom = f"{cas.get('nom', cas['dossier'].get('id'))} (state {cas['etat']})"
        for champ, dit in (ecarts(cas["decision"], json.loads(trouve)) or {"the order of its members": trouve}).items():
            par_champ.setdefault(champ, []).append(f"{nom}: {dit}")
    assert nombre > 0
    if par_champ:
        raise AssertionError("\n".join(f"{champ}, {len(noms)} vectors\n  " + "\n  ".join(noms) for champ, noms in sorted(par_champ.items())))


@pytest.fixture(scope="session")
def cas(initiaux: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The vectors of the initial text that cells of tables can say."""
    from tabulaire import tabulable

    gardes = [v for v in initiaux if tabulable(v)]
    assert len(gardes) >= len(initiaux) - 5
    return gardes


def lancer(*arguments: str) -> str:
    """Runs Python on these arguments at the root of the repository; gives what it prints."""
    execution = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, cwd=RACINE)
    assert execution.returncode == 0, execution.stdout + execution.stderr
    return execution.stdout


def interrompre(arguments: list[str], entree: Optional[IO[bytes]] = None) -> tuple[int, str]:
    """Runs a program that only Ctrl-C ends: waits for its first line, sends the signal; its status and what it says on standard error."""
    environnement = {**os.environ, "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(arguments, stdin=entree, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=environnement) as execution:
        assert execution.stdout is not None
        assert execution.stdout.readline()
        execution.send_signal(signal.SIGINT)
        _, erreurs = execution.communicate(timeout=120)
        return execution.returncode, erreurs
