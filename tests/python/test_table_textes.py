"""Rows written batch by batch are those that are written one by one: JSON, CSV, and CSV for Excel."""

import csv
import io
from datetime import date
from typing import Any

import pyarrow
import pytest
from liste_aptitude.cli.evaluer import _COLONNES
from liste_aptitude.cli.json_compact import compact
from liste_aptitude.cli.sorties import _cellule
from liste_aptitude.cli.texte_des_colonnes import en_csv, en_json
from liste_aptitude.extras import arrow

CONSTAT = {"code": "a9_age", "disposition": "A9.al1", "etat": "remplie", "requis": "43a", "constate": "48a 2m", "manque": None}
DECISION = {
    "annee": 2000,
    "classe": "AD3",
    "date_reference": date(2000, 1, 1),
    "verdict": "inscriptible",
    "section": None,
    "situation": "cadre",
    "constats": [CONSTAT, {**CONSTAT, "requis": None, "manque": "1a"}],
    "faits_manquants": [],
    "lectures_sollicitees": ["LDUREE", "LPROMO"],
    "avertissements": None,
}
IDS = ["P1", "a b/c-d_e.f", "=1+1", "-2", "007", 'a"b', "a,b", "a;b", "é", "\n", "a\u202eb", "'=x", "a\\b", " ", None]


def rangees() -> list[dict[str, Any]]:
    """A decision for each id, then a row at fault."""
    bonnes = [{**dict.fromkeys(_COLONNES), **DECISION, "id": id, "constats": [] if rang == 1 else DECISION["constats"]} for rang, id in enumerate(IDS)]
    refus = {"id": "P9", "erreur_chemin": "carriere[0].fin", "erreur_regle": "fin_avant_debut", "erreur_message": "la fin, « avant »", "erreur_ligne": 7}
    return [*bonnes, {**dict.fromkeys(_COLONNES), **refus}]


def lot(lignes: list[dict[str, Any]], partages: bool) -> Any:
    """The rows as a batch, words as dictionaries or not."""
    mot = pyarrow.dictionary(pyarrow.int16(), pyarrow.string()) if partages else pyarrow.string()
    mots = pyarrow.list_(mot)
    constats = pyarrow.list_(pyarrow.struct([(nom, mot if nom in ("code", "disposition", "etat") else pyarrow.string()) for nom in CONSTAT]))
    types = {"annee": pyarrow.uint16(), "date_reference": pyarrow.date32(), "erreur_ligne": pyarrow.int64(), "constats": constats}
    types |= dict.fromkeys(("faits_manquants", "lectures_sollicitees", "avertissements"), mots)
    types |= dict.fromkeys(("classe", "verdict", "section", "situation", "classe_rattachement"), mot)
    schema = pyarrow.schema([(nom, types.get(nom, pyarrow.string())) for nom in _COLONNES])
    return pyarrow.Table.from_pylist(lignes, schema=schema).combine_chunks().to_batches()[0]


@pytest.mark.parametrize("partages", [False, True])
@pytest.mark.parametrize("part", [slice(0, 16), slice(0, 2), slice(1, 9), slice(15, 16), slice(3, 3)])
def test_en_json_comme_un_a_un(part: slice, partages: bool) -> None:
    toutes = rangees()
    tranche = lot(toutes, partages).slice(part.start, part.stop - part.start)
    assert en_json(tranche) == "".join(compact(rangee) + "\n" for rangee in toutes[part])


@pytest.mark.parametrize(("separateur", "fin"), [(",", "\n"), (";", "\r\n")])
@pytest.mark.parametrize("partages", [False, True])
@pytest.mark.parametrize("part", [slice(0, 16), slice(0, 2), slice(1, 9), slice(15, 16), slice(3, 3)])
def test_en_csv_comme_un_a_un(part: slice, partages: bool, separateur: str, fin: str) -> None:
    toutes = rangees()
    tranche = lot(toutes, partages).slice(part.start, part.stop - part.start)
    ecrites = io.StringIO()
    ecrivain = csv.writer(ecrites, delimiter=separateur, lineterminator=fin)
    ecrivain.writerows([_cellule(rangee[nom], genre) for nom, genre in _COLONNES.items()] for rangee in toutes[part])
    assert en_csv(tranche, separateur, fin) == ecrites.getvalue()


def test_une_colonne_d_un_autre_genre_est_dite() -> None:
    with pytest.raises(TypeError, match="Boolean"):
        en_json(pyarrow.table({"x": [True]}).to_batches()[0])


def test_ce_que_python_leve_en_ecrivant_arrive() -> None:
    """A text that is not plain is written by Python: what is raised there ends the writing."""
    tranche = pyarrow.table({"id": ["é"]}).to_batches()[0]
    with pytest.raises(ZeroDivisionError):
        arrow()._arrow.lignes_json(tranche, lambda texte: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        arrow()._arrow.lignes_csv(tranche, ",", "\n", lambda texte: 1 // 0, compact)
