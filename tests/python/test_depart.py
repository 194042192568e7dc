"""What is loaded, and when: a program that only evaluates, or asks for help, waits for nothing that it does not use."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import liste_aptitude as la
import pytest

TOUS = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)), file=sys.stderr)"
# What comes with the modules of Python that the command is made of, whatever the release.
USUELS = """
import argparse, contextlib, csv, datetime, enum, importlib.util, json, re, signal, threading, typing
argparse.ArgumentParser(formatter_class=lambda prog: argparse.HelpFormatter(prog, width=80)).add_argument('a')
"""
CHARGES = "\nimport json, sys\nprint(json.dumps(sorted(m for m in sys.modules if m.startswith('liste_aptitude'))), file=sys.stderr)"


def charges(programme: str, lesquels: str = CHARGES) -> list[str]:
    """The modules that a program has loaded when it ends: those of the package."""
    execution = subprocess.run([sys.executable, "-c", programme + lesquels], capture_output=True, encoding="utf-8", check=True)
    modules: list[str] = json.loads(execution.stderr)
    return modules


def test_l_import_ne_charge_que_le_noyau() -> None:
    assert charges("import liste_aptitude") == ["liste_aptitude", "liste_aptitude._noyau", "liste_aptitude.paresse"]


def test_une_decision_ne_charge_que_les_mots() -> None:
    modules = charges("import liste_aptitude as la; print(la.evaluer({'id': '-'}, {'annee': 2000, 'classe': 'AD3'}).verdict)")
    assert {m.partition(".")[2].partition(".")[0] for m in modules} == {"", "_noyau", "enumerations", "mot", "paresse"}


def test_l_aide_ne_charge_aucun_verbe() -> None:
    modules = charges("from liste_aptitude.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass")
    # What the command itself needs; no verb, no file, no word of the law.
    assert {m.rpartition("liste_aptitude.")[2] for m in modules} == {
        "liste_aptitude",
        "_noyau",
        "extras",
        "paresse",
        "typographie",
        *("cli" + m for m in ("", ".arret", ".fichiers", ".fichiers.ecriture", ".flux", ".gardes", ".langue", ".systeme", ".terminal", ".usage", ".verbes")),
    }


def test_des_lignes_vers_des_lignes_ne_chargent_ni_tables_ni_fiches(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text('{"dossier":{"id":"A"},"demande":{"annee":2003,"classe":"AD3"}}\n')
    evaluer = f"from liste_aptitude.cli import main\nmain(['evaluer', {str(tmp_path / 'd.jsonl')!r}, '-o', {str(tmp_path / 's.jsonl')!r}])"
    modules = {m.rpartition("liste_aptitude.")[2] for m in charges(evaluer)}
    assert "cli.lignes" in modules and (tmp_path / "s.jsonl").is_file()
    tables = {"table", "schemas", "modele", "carriere", "cli.tables", *(f"cli.fichiers.{m}" for m in ("lecture", "lecture_csv", "lecture_jsonl", "champs", "correspondance"))}
    assert not modules & tables and not any(m.startswith("rapport") for m in modules)


def test_des_lignes_ne_chargent_rien_de_lourd(tmp_path: Path) -> None:
    """What a third of the start went to, for what only a refusal, a table or a help of another width uses."""
    (tmp_path / "d.jsonl").write_text('{"dossier":{"id":"A"},"demande":{"annee":2003,"classe":"AD3"}}\n')
    evaluer = f"from liste_aptitude.cli import main\nmain(['evaluer', {str(tmp_path / 'd.jsonl')!r}, '--format', 'jsonl'])"
    avant = set(charges(USUELS, TOUS))
    lourds = {"ast", "bz2", "dataclasses", "difflib", "inspect", "locale", "lzma", "pathlib", "shutil", "tokenize", "urllib.parse"}
    assert not (set(charges(evaluer, TOUS)) - avant) & lourds


def test_les_noms_sont_dits_une_fois_pour_chacun_de_ceux_qui_les_lisent() -> None:
    """The names for the checkers of types, those that are loaded when asked for, and those that the package offers: the same."""
    arbre = ast.parse(Path(la.__file__).read_text("utf-8"))
    imports = [n for n in ast.walk(arbre) if isinstance(n, ast.ImportFrom) and n.level == 1]
    dits = {(alias.name, n.module) for n in imports for alias in n.names if n.module not in ("_noyau", "paresse")}
    assert dits == {(nom, module) for module, noms in la._MODULES.items() for nom in noms.split()}
    du_noyau = {alias.name for n in imports for alias in n.names if n.module == "_noyau"}
    assert sorted({nom for nom, _ in dits} | du_noyau) == sorted(la.__all__)


def test_chaque_nom_est_la() -> None:
    programme = "import liste_aptitude as la\nassert set(la.__all__) <= set(dir(la))\nfor nom in la.__all__:\n    assert not type(getattr(la, nom)) is type(la), nom"
    assert "liste_aptitude.controle" in charges(programme)
    assert "liste_aptitude.table" in charges("import liste_aptitude\nliste_aptitude.table")


def test_un_nom_que_personne_n_a() -> None:
    with pytest.raises(AttributeError, match="module 'liste_aptitude' has no attribute 'evaluez'"):
        getattr(la, "evaluez")
