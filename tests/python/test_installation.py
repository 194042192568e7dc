"""What is said of an extra that is not installed: how to have it, with names that are published nowhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import RACINE
from liste_aptitude.extras import ExtraManquant, manquant

COMMANDE = str(Path(sys.executable).with_name("liste-aptitude"))
TABLES = ["--personnes", "p.csv", "--carriere", "c.csv", "--demandes", "d.csv"]


@pytest.mark.parametrize(
    ("absent", "arguments", "extra"),
    [
        ("liste_aptitude_arrow", ["evaluer", *TABLES], "table"),
        ("liste_aptitude_arrow", ["fiche", *TABLES], "table"),
        ("pyarrow", ["evaluer", *TABLES], "table"),
        ("pyarrow", ["evaluer", "-", "-o", "sortie.parquet"], "table"),
        ("jinja2", ["fiche", "-"], "rapport"),
    ],
)
def test_extra_absent(absent: str, arguments: list[str], extra: str, tmp_path: Path) -> None:
    """Status 2, one sentence in the language asked, no traceback, nothing written."""
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / f"{absent}.py").write_text(f"raise ModuleNotFoundError('no {absent}', name='{absent}')", encoding="utf-8")
    environnement = {**os.environ, "PYTHONPATH": str(tmp_path / "modules"), "PYTHONUTF8": "1"}
    ligne = '{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD3"}}\n'
    for langue in ("fr", "en"):
        execution = subprocess.run(
            [COMMANDE, "--langue", langue, *arguments], input=ligne, capture_output=True, encoding="utf-8", env=environnement, cwd=tmp_path
        )
        assert execution.returncode == 2
        deux_points = "\u00a0:" if langue == "fr" else ":"
        assert execution.stderr == f"liste-aptitude {arguments[0]}{deux_points} {manquant(extra, langue)}\n"
    assert [p.name for p in tmp_path.iterdir()] == ["modules"]


def test_les_conseils_sont_ceux_que_make_suit() -> None:
    """Each sentence names a target that puts the wheels in the folder it names."""
    regles = (RACINE / "outils" / "python.mk").read_text(encoding="utf-8")
    for extra in ("table", "rapport", "cli"):
        for langue in ("fr", "en"):
            cible, dossier = re.findall(r"`make ([\w-]+)`.*--find-links (\S+) ", manquant(extra, langue))[0]
            recette = re.search(rf"^{cible}:.*\n((?:\t.*\n)+)", regles, re.MULTILINE)
            assert recette is not None and f"--out {dossier}" in recette[1]
            assert f"'liste-aptitude[{extra}]'" in manquant(extra, langue)


def test_aucun_conseil_nu() -> None:
    """Nothing in the project says to install from an index a name that is published nowhere."""
    suivis = subprocess.run(["git", "ls-files"], cwd=RACINE, capture_output=True, check=True, encoding="utf-8").stdout.split()
    nus = [
        f"{fichier}: {ligne.strip()}"
        for fichier in suivis
        if fichier.endswith((".md", ".py", ".rs", ".toml", ".html", ".ts")) and fichier != "tests/python/test_installation.py"
        for ligne in (RACINE / fichier).read_text(encoding="utf-8").splitlines()
        if re.search(r"pip install ['\"]?liste[-_]aptitude", ligne)
    ]
    assert nus == []


def test_exception() -> None:
    absent = ExtraManquant("rapport")
    assert isinstance(absent, ModuleNotFoundError)
    assert (absent.name, str(absent)) == ("rapport", manquant("rapport"))


class LazyFrame:
    """A query that nobody has run yet, as polars has them."""

    def collect(self) -> object:
        return object()


class Series:
    """One column, as polars and pandas have them: a stream, of what is no table."""

    def __arrow_c_stream__(self) -> object:
        return object()

    def to_frame(self) -> object:
        return object()


@pytest.mark.parametrize(
    ("table", "remede"),
    [
        (Series(), "personnes: Series is one column of a table; give the whole of it, or personnes.to_frame()"),
        (LazyFrame(), "personnes: LazyFrame has no Arrow stream; give personnes.collect()"),
        ({"id": ["A"]}, "personnes: dict has no Arrow stream; give pyarrow.table(personnes)"),
        ([{"id": "A"}], "personnes: list has no Arrow stream; give pyarrow.Table.from_pylist(personnes)"),
        (Path("personnes.parquet"), "give polars.read_parquet(personnes)"),
        (3, "personnes: int has no Arrow stream; give a pyarrow.Table"),
    ],
)
def test_ce_qui_n_est_pas_une_table_est_nomme(table: object, remede: str) -> None:
    """Said before anything is asked of the extra `table`."""
    from liste_aptitude import evaluer_table

    with pytest.raises(TypeError) as refus:
        evaluer_table(table, table, table)  # type: ignore[arg-type]
    assert remede in str(refus.value)
