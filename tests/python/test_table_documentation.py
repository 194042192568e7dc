"""What the package of tables promises around its code: samples, stubs, types, documentation."""

from __future__ import annotations

from pathlib import Path

import liste_aptitude_arrow
import pytest
from conftest import RACINE, lancer
from pages import PAGES_TABLES, executer


@pytest.mark.parametrize("page", PAGES_TABLES)
def test_exemples(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    executes = executer(page)
    assert executes > 0 or "moteurs" in page  # whose one sample is the target that runs the engines


def test_paquet_documente() -> None:
    for nom in liste_aptitude_arrow.__all__:
        assert getattr(liste_aptitude_arrow, nom).__doc__, nom


def test_stubs_conformes_au_module() -> None:
    lancer("-m", "mypy.stubtest", "--ignore-disjoint-bases", "liste_aptitude_arrow._arrow")


def test_types_stricts_du_paquet_et_d_un_script() -> None:
    script = str(Path(__file__).with_name("script_type_tables.py"))
    lancer("-m", "mypy", "--strict", str(RACINE / "ffi-python-arrow" / "python" / "liste_aptitude_arrow"))
    lancer("-m", "mypy", "--strict", script)
    assert lancer(script).splitlines() == ["1 ['id', 'annee', 'classe'] [1]", "['A']"]
