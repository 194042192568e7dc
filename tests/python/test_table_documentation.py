"""The samples of the pages on tables run too, and print what the pages say they print."""

from __future__ import annotations

from pathlib import Path

import liste_aptitude_arrow
import pytest
from pages import PAGES_TABLES, executer


@pytest.mark.parametrize("page", PAGES_TABLES)
def test_exemples(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    executes = executer(page)
    assert executes > 0 or "moteurs" in page  # whose one sample is the target that runs the engines


def test_paquet_documente() -> None:
    for nom in liste_aptitude_arrow.__all__:
        assert getattr(liste_aptitude_arrow, nom).__doc__, nom
