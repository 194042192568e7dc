"""What the package promises around its code: stubs, generated enumerations, types, documentation, doctests."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import json
import pkgutil
import pydoc
from pathlib import Path

import liste_aptitude as la
import pytest
from conftest import RACINE, lancer

PAQUET = RACINE / "ffi-python" / "python" / "liste_aptitude"
ICI = Path(__file__).parent


def test_enumerations_a_jour() -> None:
    lancer("outils/enumerations_python.py", "--verifier", str(PAQUET / "enumerations"))


def test_classes_des_faits_a_jour() -> None:
    lancer("outils/classes_python.py", "--verifier", str(PAQUET))


def test_enregistrements_a_jour() -> None:
    lancer("outils/enregistrements_c.py", "--verifier")


def test_stubs_conformes_au_module() -> None:
    lancer("-m", "mypy.stubtest", "--ignore-disjoint-bases", "liste_aptitude._noyau")


def test_types_stricts_du_paquet_et_d_un_script() -> None:
    reglage = str(PAQUET.parents[1] / "pyproject.toml")
    lancer("-m", "mypy", "--config-file", reglage, str(PAQUET))
    lancer("-m", "mypy", "--strict", str(ICI / "script_type.py"))


def test_script_type() -> None:
    """Twelve years and more as directeur adjoint of level 2: AD2 is open to him (A18.al1), D1 is not (A18.al2)."""
    verdict, section, manques, *explication, suivante = lancer(str(ICI / "script_type.py")).splitlines()
    assert (verdict, section, manques) == ("inscriptible", "premiere", "[]")
    assert explication[0] == "AD2 list 2000: may be listed, first section (senior manager, AD2)."
    assert suivante.startswith("2001 ") and json.loads(suivante.partition(" ")[2])["verdict"] == "irrecevable"


# Those of workbooks are tried with what reads them (`test_table_classeur.py`).
MODULES = [
    m.name for m in pkgutil.walk_packages(la.__path__, "liste_aptitude.") if "_noyau" not in m.name and not m.name.startswith("liste_aptitude.cli.classeur.")
]


@pytest.mark.parametrize("nom", ["liste_aptitude", *MODULES])
def test_exemples_de_la_documentation(nom: str) -> None:
    if nom.endswith("__main__"):
        return
    echecs, _ = doctest.testmod(importlib.import_module(nom))
    assert echecs == 0


def test_tout_est_documente() -> None:
    muets = []
    for nom in la.__all__:
        objet = getattr(la, nom)
        if not (inspect.isclass(objet) or callable(objet)):
            continue
        if not inspect.getdoc(objet):
            muets.append(nom)
        if inspect.isclass(objet) and objet.__module__.startswith("liste_aptitude"):
            publics = [m for m in vars(objet) if not m.startswith("_")]
            muets += [f"{nom}.{m}" for m in publics if callable(getattr(objet, m)) and not inspect.getdoc(getattr(objet, m))]
    assert muets == []


def test_chaque_champ_est_documente() -> None:
    """Every field of a public class is followed by what it means."""
    muets, champs = [], 0
    for fichier in PAQUET.glob("*.py"):
        for classe in ast.walk(ast.parse(fichier.read_text(encoding="utf-8"))):
            if not isinstance(classe, ast.ClassDef) or classe.name not in la.__all__:
                continue
            for champ, suivant in zip(classe.body, [*classe.body[1:], None]):
                if isinstance(champ, ast.AnnAssign) and isinstance(champ.target, ast.Name):
                    champs += 1
                    documente = isinstance(suivant, ast.Expr) and isinstance(suivant.value, ast.Constant)
                    if not documente:
                        muets.append(f"{classe.name}.{champ.target.id}")
    assert champs > 100
    assert muets == []


def test_version_unique() -> None:
    racine = (RACINE / "Cargo.toml").read_text(encoding="utf-8")
    assert f'version = "{la.__version__}"' in racine


def test_aide_lisible() -> None:
    """`help()` of a closed list shows its words and what they know, not every method of a text; nothing takes five screens."""
    longueurs = {nom: len(pydoc.plain(pydoc.render_doc(getattr(la, nom))).splitlines()) for nom in la.__all__ if nom != "__version__"}
    assert {nom: n for nom, n in longueurs.items() if n > 200} == {}
    aide = pydoc.plain(pydoc.render_doc(la.Classe))
    assert "AD1 = Classe.AD1" in aide and "libelle(self" in aide and "casefold" not in aide
    assert la.Classe.AD1.lower() == "ad1"
