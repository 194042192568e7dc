"""The form of missing facts: every fact that a decision can lack has its question, in both languages."""

from __future__ import annotations

from typing import Any

import liste_aptitude as la
import pytest
from liste_aptitude import _noyau


def test_chaque_fait_manquant_a_sa_question(vecteurs: list[dict[str, Any]]) -> None:
    manquants = {fait for v in vecteurs for fait in v["decision"]["faits_manquants"]}
    assert len(manquants) > 10
    for fait in manquants:
        for langue in ("fr", "en"):
            formule = la.formuler(fait, langue)  # type: ignore[arg-type]
            assert formule.question and formule.atteste and formule.piece and formule.portee and formule.dispositions


def test_ce_qu_une_reponse_peut_etre() -> None:
    """What a question takes is what its field takes."""
    f = la.formulaire("fr")
    assert (f["naissance"].genre, f["formation.ancien_eleve"].genre) == ("date", "booleen")
    semaines = f["formation.semaines_perfectionnement"]
    assert (semaines.genre, semaines.minimum, semaines.maximum) == ("entier", 0, 999)
    assert f["formation.diplome_assimile"].mots == ("aucun", "fnoss_uncaf", "enoes")
    assert f["carriere[].section_origine"].dispositions == ("A18.al3",)
    assert f["naissance"].question == "Quel est le jour de naissance\u00a0?"


def test_rien_que_ce_qui_peut_manquer() -> None:
    assert set(la.formulaire()) == {c["chemin"] for c in _noyau.champs() if c["presence"] == "manquant"} | {"carriere[].niveau"}
    with pytest.raises(KeyError):
        la.formuler("carriere[0].debut")


def test_le_schema_les_porte() -> None:
    for langue in ("fr", "en"):
        naissance = la.schema("dossier", langue)["properties"]["naissance"]
        formule = la.formuler("naissance", langue)  # type: ignore[arg-type]
        assert naissance["x-question"] == {"question": formule.question, "atteste": formule.atteste, "piece": formule.piece, "portee": formule.portee}
        assert "x-question" not in la.schema("dossier", langue)["properties"]["id"]
        niveau = la.schema("carriere", langue)["properties"]["niveau"]
        assert niveau["x-question"]["question"] == la.formuler("carriere[0].niveau", langue).question  # type: ignore[arg-type]
