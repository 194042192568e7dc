"""Every sample of the pages that show Python or the command runs, and prints what the page says it prints."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from conftest import RACINE
from pages import PAGES, PAGES_A_PART, PAGES_TABLES, blocs, commandes, executer


@pytest.mark.parametrize("page", PAGES)
def test_exemples(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(RACINE)
    assert executer(page) > 0


def test_aucune_page_oubliee() -> None:
    """A page with a sample of Python or of the command is one of those whose samples run."""
    suivies = subprocess.run(["git", "ls-files", "*.md"], cwd=RACINE, capture_output=True, check=True, encoding="utf-8").stdout
    concernees = {
        page
        for page in suivies.splitlines()
        for bloc in blocs(page)
        if bloc.langage == "python" or (bloc.langage == "sh" and any("liste-aptitude " in c for c in commandes(bloc)))
    }
    assert concernees <= {*PAGES, *PAGES_TABLES, *PAGES_A_PART}, "add these pages to tests/python/pages.py"
    for page, epreuve in PAGES_A_PART.items():
        assert page in (RACINE / epreuve).read_text(encoding="utf-8"), page


def test_extras_de_la_page() -> None:
    """The extras that the pages name are those of the package."""
    reglage = (RACINE / "ffi-python" / "pyproject.toml").read_text(encoding="utf-8")
    extras = set(re.findall(r"^(\w+) = \[", reglage.partition("[project.optional-dependencies]")[2].partition("\n[")[0], re.MULTILINE))
    cites = {
        extra
        for page in (*PAGES, *PAGES_TABLES)
        for extra in re.findall(r"liste-aptitude\[(\w+)\]|extra\s+`(\w+)`", Path(RACINE / page).read_text(encoding="utf-8"))
        for extra in extra
        if extra
    }
    assert cites == extras
