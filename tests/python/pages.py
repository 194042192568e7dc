"""The pages that show Python or the command, and how their fenced samples are run."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, NamedTuple

from conftest import RACINE

# Pages whose samples run with the core package alone, and those that need the package of tables.
PAGES = ("README.md", "docs/demarrer.md", "docs/python.md", "docs/comparer.md", "ffi-python/README.md")
PAGES_TABLES = ("docs/python-tables.md", "docs/fichiers.md", "docs/controler.md", "docs/tableur.md", "docs/premiers-pas.md", "docs/python-moteurs.md", "ffi-python-arrow/README.md")

# Pages whose samples a test of its own runs.
PAGES_A_PART = {
    "docs/registre.md": "integrations/registre/tests/test_registre.py",
    "examples/export/README.md": "tests/python/test_table_export.py",
}

# Samples run by something else than these tests: the file that runs them, and the text in it that does.
AILLEURS = {
    "make test": (".ci/run", "etape test"),
    "make moteurs": (".ci/run", "etape moteurs"),
    "pip install ./ffi-python": ("outils/python.mk", "pip install --quiet --disable-pip-version-check ./ffi-python"),
    "make install PREFIX=/usr/local": ("outils/essayer_installation.sh", "installer install"),
    "cc -std=c99 programme.c $(pkg-config --cflags --libs liste-aptitude)": ("outils/essayer_installation.sh", "pkg-config"),
}
AILLEURS_PAR_LANGAGE = {
    "rust": ("tests/src/pages.rs", '#[doc = include_str!("../../{page}")]'),
    "c": ("tests/site/test_pages.py", "def test_c("),
}

_VERDICTS = {
    "may be listed": "inscriptible",
    "at discretion": "sur_appreciation",
    "undetermined": "indetermine",
    "may not be listed": "non_inscriptible",
    "inadmissible": "irrecevable",
}


def _mots(ligne: str) -> tuple[str, ...]:
    """The first four cells of a row of `evaluer`, its verdict as the format names it."""
    cellules = [cellule for cellule in re.split(r"\s{2,}", ligne) if cellule]
    return tuple(_VERDICTS.get(cellule, cellule) for cellule in cellules[:4])


def _decisions_des_exemples(sortie: str) -> None:
    """A row for each example dossier, with the verdict that its page works out by hand."""
    lu = (RACINE / "examples" / "dossiers" / "README.md").read_text(encoding="utf-8")
    attendus = re.findall(r"^\| \d+ \| `([^`]+)` \| (\d+) (\w+) \| (\w+) \|", lu, re.MULTILINE)
    assert len(attendus) == 36
    rangees = [_mots(ligne) for ligne in sortie.splitlines()]
    debut = next(rang for rang, rangee in enumerate(rangees) if rangee[:1] == ("id",)) + 1
    assert rangees[debut : debut + len(attendus)] == attendus


def _dessin(sortie: str) -> None:
    assert sortie.startswith("<svg ") and sortie.rstrip().endswith("</svg>")


# Commands whose output the pages do not show: what it must be.
REGARDES: dict[str, Callable[[str], None]] = {
    "liste-aptitude evaluer examples/dossiers/dossiers.jsonl": _decisions_des_exemples,
    "liste-aptitude carte ordre": _dessin,
    "make demo": _decisions_des_exemples,
    "make python-install": lambda sortie: None,
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

    A ``text`` sample is what the sample before it prints; what prints and is followed by none is looked at by ``REGARDES``. A sample that
    nothing runs is an error, and so is one whose output nothing looks at.
    """
    espace: dict[str, Any] = {"__name__": "exemple"}
    sortie = ""
    executes = 0
    tous = blocs(page)
    for bloc, suivant in zip(tous, [*tous[1:], Bloc("", "")]):
        if bloc.langage == "python":
            ecrit = io.StringIO()
            with contextlib.redirect_stdout(ecrit):
                exec(compile(bloc.texte, page, "exec"), espace)
            sortie = ecrit.getvalue()
            executes += 1
            assert suivant.langage == "text" or "print(" not in bloc.texte, f"{page}: say what this sample prints\n{bloc.texte}"
        elif bloc.langage == "sh":
            lignes = [ligne for ligne in commandes(bloc) if not ailleurs(ligne, AILLEURS)]
            sorties = {ligne: _lancer(ligne) for ligne in lignes}
            sortie = "".join(sorties.values())
            executes += bool(lignes)
            if suivant.langage != "text":
                for ligne, ecrite in sorties.items():
                    REGARDES[ligne.removeprefix(".venv/bin/")](ecrite)
        elif bloc.langage == "text":
            assert sortie.strip() == bloc.texte.strip(), f"{page} prints\n{sortie}"
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
