"""The help of every verb and of every option, in both languages: said, translated, with examples that run."""

from __future__ import annotations

import argparse
import shlex
import subprocess
from pathlib import Path
from typing import Any, Iterator

import pytest
from conftest import compact
from test_terminal import COMMANDE, ENVIRONNEMENT

from liste_aptitude.cli import analyseur
from liste_aptitude.typographie import francais


def verbes(langue: str) -> dict[str, argparse.ArgumentParser]:
    racine = analyseur(langue)
    (sous,) = [a for a in racine._actions if isinstance(a, argparse._SubParsersAction)]
    return dict(sous.choices)


VERBES = sorted(verbes("fr"))


def options(parseur: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """What a person reads of: the option `--help` is argparse's, what is suppressed is not shown."""
    for action in parseur._actions:
        if not isinstance(action, argparse._HelpAction) and action.help is not argparse.SUPPRESS:
            yield action


@pytest.mark.parametrize("verbe", VERBES)
def test_chaque_option_est_dite_dans_les_deux_langues(verbe: str) -> None:
    fr, en = (verbes(langue)[verbe] for langue in ("fr", "en"))
    for a, b in zip(options(fr), options(en)):
        nom = "/".join(a.option_strings) or a.dest
        assert a.help and b.help and a.help != b.help, f"{verbe} {nom}: help missing, or the same in both languages"
        assert a.help == francais(a.help), f"{verbe} {nom}: French typography: {a.help}"
    for quoi in ("description", "epilog"):
        dits = getattr(fr, quoi), getattr(en, quoi)
        assert dits[0] and dits[1] and dits[0] != dits[1], f"{verbe}: {quoi}"
    assert fr.description == francais(fr.description or "")


@pytest.mark.parametrize("verbe", VERBES)
def test_les_options_de_tous_valent_apres_le_verbe(verbe: str) -> None:
    for langue, mot in (("fr", "affiche cette aide"), ("en", "show this help")):
        execution = subprocess.run([COMMANDE, verbe, "--langue", langue, "--help"], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)
        assert execution.returncode == 0 and mot in execution.stdout
    version = subprocess.run([COMMANDE, verbe, "--version"], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)
    assert version.stdout.startswith("liste-aptitude ")


# What only the packages of tables and workbooks read or write: these examples run in `test_table_aide.py`.
EN_TABLE = ("--personnes", "controler", ".parquet", ".xlsx")


def exemples(verbe: str) -> list[str]:
    epilogue = verbes("en")[verbe].epilog or ""
    return [ligne.strip() for ligne in epilogue.splitlines() if ligne.startswith("  liste-aptitude ")]


def essayer(exemple: str, dossier: Path) -> "subprocess.CompletedProcess[str]":
    """Runs an example of a help page in a folder that has the files it names."""
    ligne = exemple.replace("liste-aptitude", shlex.quote(COMMANDE), 1)
    return subprocess.run(["bash", "-c", ligne], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT, cwd=dossier)


def demandes(vecteurs: list[dict[str, Any]], dossier: Path) -> None:
    """The file that the examples name, with three persons who ask for the list of 2000."""
    lignes = []
    for rang, v in enumerate(v for v in vecteurs if v["demande"]["annee"] == 2000 and v["dossier"]["carriere"]):
        if rang < 3:
            lignes.append(compact({"dossier": {**v["dossier"], "id": f"A-000{rang + 1}"}, "demande": v["demande"]}))
    (dossier / "demandes.jsonl").write_text("\n".join(lignes), "utf-8")


@pytest.mark.parametrize("verbe", VERBES)
def test_les_exemples_marchent(verbe: str, vecteurs: list[dict[str, Any]], tmp_path: Path) -> None:
    demandes(vecteurs, tmp_path)
    montres = exemples(verbe)
    assert montres, f"{verbe} shows no example"
    assert all(exemple.split()[1] == verbe for exemple in montres)
    for exemple in montres:
        if not any(mot in exemple for mot in EN_TABLE):
            execution = essayer(exemple, tmp_path)
            assert execution.returncode == 0, f"{exemple}: {execution.stderr}"
