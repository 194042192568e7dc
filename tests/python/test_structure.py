"""No circle between the files of the kernel: what is derived depends on the facts, the steps on both, and nothing the other way round."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

RACINE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def cercles() -> Callable[[dict[str, str]], list[list[str]]]:
    """The circles among sources given by path: the count of `outils/chiffres.py`."""
    modele = importlib.util.spec_from_file_location("chiffres", RACINE / "outils" / "chiffres.py")
    assert modele is not None and modele.loader is not None
    chiffres = importlib.util.module_from_spec(modele)
    modele.loader.exec_module(chiffres)
    return lambda textes: chiffres.cercles(chiffres.usages(textes))


def test_le_noyau_n_a_pas_de_cercle(cercles: Callable[[dict[str, str]], list[list[str]]]) -> None:
    textes = {str(p.relative_to(RACINE)): p.read_text(encoding="utf-8") for p in (RACINE / "kernel" / "src").rglob("*.rs")}
    assert len(textes) > 100
    trouves = [" ↔ ".join(cercle) for cercle in cercles(textes)]
    assert not trouves, "these files use one another; put what both need in a file of its own below them: " + "; ".join(trouves)


@pytest.mark.parametrize(
    ("bas", "attendu"),
    [
        ("pub fn rien() {}", []),
        ("use crate::etapes::section::determiner;", [["dossier", "etapes::section"]]),
        ("use crate::{texte, etapes::{section::determiner}};", [["dossier", "etapes::section"]]),
        ("fn f() { crate::etapes::section::determiner(); }", [["dossier", "etapes::section"]]),
        ("#[cfg(test)]\nuse crate::etapes::section::determiner;", []),
    ],
)
def test_un_cercle_se_voit(cercles: Callable[[dict[str, str]], list[list[str]]], bas: str, attendu: list[list[str]]) -> None:
    textes = {
        "kernel/src/dossier.rs": bas,
        "kernel/src/etapes/section.rs": "use super::contexte::Contexte;",
        "kernel/src/etapes/contexte.rs": "use crate::dossier::Dossier;",
    }
    attendu = [sorted({*cercle, "etapes::contexte"}) for cercle in attendu]
    assert cercles(textes) == attendu
