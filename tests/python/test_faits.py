"""No fact is lost on the way: every field of the format, through dicts, typed objects, JSON, pickling and back."""

from __future__ import annotations

import copy
import json
import pickle
import re
from typing import Any, Iterator

import liste_aptitude as la
import pytest
from conftest import RACINE, lancer
from liste_aptitude import ErreurEntree, _noyau
from liste_aptitude.rapport.textes import fait

COMPLET: dict[str, Any] = json.loads((RACINE / "tests" / "faits" / "complet.json").read_text(encoding="utf-8"))
DOSSIER: dict[str, Any] = COMPLET["dossier"]
DEMANDES: list[dict[str, Any]] = COMPLET["demandes"]
DEPOTS: list[dict[str, Any]] = [d["depot"] for d in DEMANDES]


def feuilles(valeur: Any, chemin: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(valeur, dict):
        for nom, v in valeur.items():
            yield from feuilles(v, (*chemin, nom))
    elif isinstance(valeur, list):
        for rang, v in enumerate(valeur):
            yield from feuilles(v, (*chemin, rang))
    else:
        yield chemin


def nom(chemin: tuple[Any, ...]) -> str:
    return "".join("[]" if isinstance(m, int) else f".{m}" for m in chemin).lstrip(".")


DEFAUTS = {("carriere", 1, "fin"), ("carriere", 1, "organisme", "categorie")}
"""What the dossier writes although it is the default."""
CHEMINS = [("dossier", c) for c in feuilles(DOSSIER)] + [(f"demande{rang}", c) for rang, d in enumerate(DEMANDES) for c in feuilles(d)]


def test_le_dossier_complet_est_a_jour() -> None:
    lancer("outils/dossier_complet.py", "--verifier")


def test_tous_les_champs_sont_la() -> None:
    ecrits = {nom(c) if ou == "dossier" else f"demande.{nom(c)}" for ou, c in CHEMINS}
    connus = {champ["chemin"] for champ in _noyau.champs() if champ["contenu"] not in ("objet", "liste")}
    assert ecrits == connus


def test_le_schema_prend_et_exige_ce_que_le_noyau_exige() -> None:
    import jsonschema
    dossier, demande = (jsonschema.Draft202012Validator(la.schema(nom)) for nom in ("dossier", "demande"))
    assert dossier.is_valid(DOSSIER) and all(map(demande.is_valid, DEMANDES))
    for rang, chemin in enumerate(("cachet_poste", "date_validation")):
        for depot in (sans(DEPOTS[rang], (chemin,)), {**DEPOTS[rang], chemin: None}):
            fautive = {**DEMANDES[rang], "depot": depot}
            assert not demande.is_valid(fautive)
            with pytest.raises(ErreurEntree):
                la.Demande.from_dict(fautive)


def sans(valeur: Any, chemin: tuple[Any, ...]) -> Any:
    reste = copy.deepcopy(valeur)
    ou = reste
    for morceau in chemin[:-1]:
        ou = ou[morceau]
    del ou[chemin[-1]]
    return reste


def paire(ou: str, chemin: tuple[Any, ...]) -> tuple[Any, Any]:
    if ou == "dossier":
        return sans(DOSSIER, chemin), DEMANDES[0]
    return DOSSIER, sans(DEMANDES[int(ou[-1])], chemin)


def recus(dossier: Any, demande: Any) -> set[str]:
    """The receipts by every way: they hold every fact, whether a decision looks at it or not."""
    d, q = la.Dossier.from_dict(dossier), la.Demande.from_dict(demande)
    autour = la.Dossier.from_dict(d.to_dict()), la.Demande.from_dict(q.to_dict())
    json_ = la.Dossier.from_json(json.dumps(dossier)), la.Demande.from_json(json.dumps(demande))
    encore = pickle.loads(pickle.dumps((d, q)))
    assert autour == json_ == encore == (d, q)
    return {la.recu(*p) for p in ((dossier, demande), (d, q), autour, json_, encore)}


@pytest.mark.parametrize("demande", DEMANDES)
def test_tout_passe_par_chaque_chemin(demande: dict[str, Any]) -> None:
    assert len(recus(DOSSIER, demande)) == 1


@pytest.mark.parametrize(("ou", "chemin"), CHEMINS, ids=lambda v: v if isinstance(v, str) else nom(v))
def test_chaque_fait_compte(ou: str, chemin: tuple[Any, ...]) -> None:
    """Without one field, the input is refused there by every way, or the receipt is another one, the same by every way."""
    dossier, demande = paire(ou, chemin)
    try:
        (recu,) = recus(dossier, demande)
    except ErreurEntree as erreur:
        fautif = ("" if ou == "dossier" else "demande.") + nom(chemin)
        # Without its route, an electronic filing is one by post that has no postmark.
        fautif = fautif.replace("depot.voie", "depot.cachet_poste")
        assert re.sub(r"\[\d+\]", "[]", erreur.chemin) == fautif
        with pytest.raises(ErreurEntree):
            la.evaluer(dossier, demande)
        return
    meme = recu == la.recu(DOSSIER, DEMANDES[0] if ou == "dossier" else DEMANDES[int(ou[-1])])
    assert meme == (chemin in DEFAUTS)


@pytest.mark.parametrize("langue", ["fr", "en"])
def test_un_fait_qui_manque_se_dit(langue: str) -> None:
    """The name of each fact that may be missing, in words: no two facts share one."""
    manquants = [champ["chemin"].replace("[]", "[0]") for champ in _noyau.champs() if champ["presence"] == "manquant"]
    dits = {fait(chemin, langue) for chemin in manquants}
    assert len(dits) == len(manquants) and not dits & set(manquants)
