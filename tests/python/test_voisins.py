"""What the command proposes where a word, a verb, an id is mistyped; what it says where there is nothing to evaluate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import RACINE, compact
from test_commande import commande

import liste_aptitude as la
from liste_aptitude.voisins import voisin


@pytest.mark.parametrize(
    ("mot", "connus", "attendu"),
    [
        ("evaluation", ("evaluer", "expliquer"), "evaluer"),
        ("carrière", ("personnes", "carriere"), "carriere"),
        ("AD4", ("ad1", "if1"), "ad1"),
        # Three letters in common are chance.
        ("plat", ("plafonds", "fiche"), None),
        ("zzz", ("evaluer",), None),
        ("evaluer", (), None),
    ],
)
def test_le_mot_le_plus_proche(mot: str, connus: tuple[str, ...], attendu: "str | None") -> None:
    assert voisin(mot, connus) == attendu


@pytest.mark.parametrize(
    ("arguments", "propose"),
    [
        (("disposition", "A13.al1.44"), "A13.al1.4"),
        (("disposition", "a13.al1.4"), "A13.al1.4"),
        (("disposition", "A13"), "A13.al1"),
        # 2009 is governed by the version of article 13 of the list of 2008.
        (("disposition", "A13.al1.4@2009"), "A13.al1.4@2008"),
        (("histoire", "a19BIS"), "A19bis"),
        (("evaluation", "x.jsonl"), "evaluer"),
        (("evaluer", "x.jsonl", "--etat", "2001"), "2000"),
        (("evaluer", "x.jsonl", "--etat", "2099"), "2014"),
        (("expliquer", str(RACINE / "examples/dossiers/dossiers.jsonl"), "--id", "cadre-urcam-trop-to"), "cadre-urcam-trop-tot"),
    ],
)
@pytest.mark.parametrize("langue", ["fr", "en"])
def test_ce_qui_est_mal_ecrit_est_rapproche(langue: str, arguments: tuple[str, ...], propose: str) -> None:
    execution = commande("--langue", langue, *arguments)
    assert execution.returncode in (1, 2)
    assert f"(→ {propose} ?)" in execution.stderr.replace("\u00a0", " ")


def test_ce_qui_ne_ressemble_a_rien_n_est_rapproche_de_rien() -> None:
    assert "→" not in commande("disposition", "Z9").stderr


def test_un_fichier_sans_demande_est_dit(tmp_path: Path) -> None:
    vide = tmp_path / "vide.jsonl"
    vide.write_text("\n\n", "utf-8")
    for verbe in ("evaluer", "expliquer", "verifier"):
        execution = commande("--langue", "fr", verbe, str(vide))
        assert (execution.returncode, execution.stderr) == (0, f"{vide}\u00a0: aucune demande\n"), verbe
    assert commande("evaluer", str(vide)).stdout == ""


def test_rien_n_est_imprime_avant_un_mauvais_usage(tmp_path: Path) -> None:
    execution = commande("evaluer", str(tmp_path / "absent.jsonl"))
    assert (execution.returncode, execution.stdout) == (2, "")


def test_la_page_du_premier_usage_cite_l_erreur_telle_qu_elle_est() -> None:
    faux: dict[str, Any] = {"id": "A", "naissance": "1955-02-30"}
    with pytest.raises(la.ErreurEntree) as erreur:
        la.evaluer(faux, {"annee": 2000, "classe": "AD3"})
    assert f"`ErreurEntree: {erreur.value}`" in (RACINE / "docs/premier-usage.md").read_text("utf-8").replace("« ", "«\u00a0").replace(" »", "\u00a0»")
