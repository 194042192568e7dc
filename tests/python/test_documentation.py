"""Every Python sample of the documentation runs, in the order of its page, and prints what the page says it prints."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import RACINE

BLOC = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PAGES = [RACINE / "docs" / "python.md", RACINE / "ffi-python" / "README.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_exemples(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(RACINE)
    espace: dict[str, Any] = {"__name__": "exemple"}
    sortie = ""
    executes = 0
    for langage, bloc in BLOC.findall(page.read_text(encoding="utf-8")):
        if langage == "python":
            if "pyarrow" in bloc or "evaluer_table" in bloc:
                pytest.importorskip("liste_aptitude_arrow", reason="tables: make table-test")
            ecrit = io.StringIO()
            with contextlib.redirect_stdout(ecrit):
                exec(compile(bloc, str(page), "exec"), espace)
            sortie = ecrit.getvalue()
            executes += 1
        elif langage == "text":
            assert sortie.strip() == bloc.strip()
    assert executes > 0
