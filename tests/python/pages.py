"""The pages that show Python or the command, and how their fenced samples are run."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from conftest import RACINE

# Pages whose samples run with the core package alone, and those that need the package of tables.
PAGES = ("README.md", "docs/demarrer.md", "docs/python.md", "ffi-python/README.md")
PAGES_TABLES = ("docs/python-tables.md", "docs/python-moteurs.md", "ffi-python-arrow/README.md")

# Samples run by something else than these tests: the file that runs them, and the text in it that does.
AILLEURS = {
    "make test": (".ci/run", "make test"),
    "make moteurs": (".ci/run", "make moteurs"),
    "pip install ./ffi-python": ("outils/python.mk", "pip install --quiet --disable-pip-version-check ./ffi-python"),
    "make install PREFIX=/usr/local": ("outils/essayer_installation.sh", "installer install"),
    "cc -std=c99 programme.c $(pkg-config --cflags --libs liste-aptitude)": ("outils/essayer_installation.sh", "pkg-config"),
}
AILLEURS_PAR_LANGAGE = {
    "rust": ("tests/src/pages.rs", '#[doc = include_str!("../../{page}")]'),
    "c": ("tests/site/test_pages.py", "def test_c("),
}

_BLOC = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


class Bloc(NamedTuple):
    """A fenced sample."""

    langage: str
    texte: str


def blocs(page: str) -> list[Bloc]:
    """The fenced samples of a page."""
    return [Bloc(*b) for b in _BLOC.findall((RACINE / page).read_text(encoding="utf-8"))]


def commandes(bloc: Bloc) -> list[str]:
    """The command lines of a shell sample, without their comments."""
    return [ligne.partition(" #")[0].strip() for ligne in bloc.texte.splitlines() if ligne.strip()]


def executer(page: str) -> int:
    """Runs the samples of a page in order, its files made in the folder it is in; gives how many were run here.

    A ``text`` sample is what the sample before it prints. A sample that nothing runs is an error.
    """
    espace: dict[str, Any] = {"__name__": "exemple"}
    sortie = ""
    executes = 0
    for bloc in blocs(page):
        if bloc.langage == "python":
            ecrit = io.StringIO()
            with contextlib.redirect_stdout(ecrit):
                exec(compile(bloc.texte, page, "exec"), espace)
            sortie = ecrit.getvalue()
            executes += 1
        elif bloc.langage == "sh":
            lignes = [ligne for ligne in commandes(bloc) if not ailleurs(ligne, AILLEURS)]
            sortie = "".join(map(_lancer, lignes))
            executes += bool(lignes)
        elif bloc.langage == "text":
            assert sortie.strip() == bloc.texte.strip(), page
        else:
            fichier, texte = AILLEURS_PAR_LANGAGE[bloc.langage]
            assert texte.format(page=page) in (RACINE / fichier).read_text(encoding="utf-8"), f"{page}: {bloc.langage}"
    return executes


def ailleurs(ligne: str, table: dict[str, tuple[str, str]]) -> bool:
    """Is the line run by another file, which indeed does so?"""
    connue = next((c for c in table if ligne == c or (c.startswith("make ") and ligne.startswith(c + " "))), None)
    if connue is None:
        return False
    fichier, texte = table[connue]
    assert texte in (RACINE / fichier).read_text(encoding="utf-8"), f"{fichier} does not run: {connue}"
    return True


def _lancer(ligne: str) -> str:
    """Runs a line of shell with the packages under test first on the path. Make targets find what they need already made."""
    environnement = {**os.environ, "LC_ALL": "C.UTF-8", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    for nom in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL"):
        environnement.pop(nom, None)
    execution = subprocess.run(["bash", "-c", ligne], capture_output=True, encoding="utf-8", env=environnement)
    # 1: some line of the input is refused, which the examples show.
    assert execution.returncode in (0, 1), ligne + execution.stdout + execution.stderr
    return execution.stdout
