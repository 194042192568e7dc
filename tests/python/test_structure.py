"""The files of the kernel: none uses one that uses it, and a word names one type."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

RACINE = Path(__file__).parents[2]


# A place of the input, and the bodies that a threshold of A12.al1 is for.
DEUX_SENS = ["Lieu"]


@pytest.fixture(scope="module")
def chiffres() -> ModuleType:
    """What `outils/chiffres.py` counts."""
    modele = importlib.util.spec_from_file_location("chiffres", RACINE / "outils" / "chiffres.py")
    assert modele is not None and modele.loader is not None
    module = importlib.util.module_from_spec(modele)
    modele.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def noyau() -> dict[str, str]:
    textes = {str(p.relative_to(RACINE)): p.read_text(encoding="utf-8") for p in (RACINE / "kernel" / "src").rglob("*.rs")}
    assert len(textes) > 100
    return textes


def test_le_noyau_n_a_pas_de_cercle(chiffres: ModuleType, noyau: dict[str, str]) -> None:
    trouves = [" ↔ ".join(cercle) for cercle in chiffres.cercles(chiffres.usages(noyau))]
    assert not trouves, "these files use one another; put what both need in a file of its own below them: " + "; ".join(trouves)


def test_un_mot_nomme_un_type(chiffres: ModuleType, noyau: dict[str, str]) -> None:
    assert chiffres.doubles(noyau) == DEUX_SENS, "two files of the kernel define a type of one name: rename the newer one"


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
def test_un_cercle_se_voit(chiffres: ModuleType, bas: str, attendu: list[list[str]]) -> None:
    textes = {
        "kernel/src/dossier.rs": bas,
        "kernel/src/etapes/section.rs": "use super::contexte::Contexte;",
        "kernel/src/etapes/contexte.rs": "use crate::dossier::Dossier;",
    }
    attendu = [sorted({*cercle, "etapes::contexte"}) for cercle in attendu]
    assert chiffres.cercles(chiffres.usages(textes)) == attendu
