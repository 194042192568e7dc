"""Tables of random shapes and types: whatever holds the same rows gives the same decisions, and nothing stops the interpreter.

The oracle is the same rows as plain columns of texts, 64-bit integers and truth values. ``LISTE_APTITUDE_TABLES_N`` draws more.
"""

from __future__ import annotations

import datetime as dt
import decimal
import json
import os
import random
import re
from typing import Any, Callable

import liste_aptitude as la
import pyarrow as pa
import pytest
from liste_aptitude import _noyau
from liste_aptitude.extras import arrow

N = int(os.environ.get("LISTE_APTITUDE_TABLES_N", "120"))
# Words that often make a row that is read, the last one that never does; any other field of words draws from its whole list.
USUELS = {
    "organisme_regime": ["general", "urcam", "organic", "autre", "GENERAL"],
    "organisme_type": ["organisme", "caisse_nationale", "organisme"],
    "organisme_categorie": ["a", "b", "c", "d", "sans", "e"],
    "fonction": ["cadre", "directeur", "sous_directeur", "autre", "chef"],
    "qualite": ["aucune", "categorie_b"],
    "section_origine": ["premiere", "deuxieme"],
    "classe_origine": ["AD3", "D1", "AD9"],
    "formation_diplome_assimile": ["aucun", "enoes"],
    "classe": ["AD3", "AD2", "D3", "IF1", "??"],
    "position_type": ["detachement"],
    "depot_voie": ["postale"],
}
LARGES = {"annee": (1999, 2030), "lectures": (0, 300), "depot_exemplaires": (0, 3)}
"""Numbers drawn closer to, or further past, their bounds than by one."""
TEXTES = ["11", "93", "une région bien trop longue pour un code"]
CHAMPS: dict[str, dict[str, Any]] = {champ["chemin"]: champ for champ in _noyau.champs()}


def plat(chemin: str) -> str:
    """The column of a field: its path without what its table already says."""
    return re.sub(r"^(carriere\[\]|demande)\.", "", chemin).replace(".", "_")


def feuilles(tete: str) -> dict[str, dict[str, Any]]:
    """The fields right under an element of a list."""
    return {chemin.removeprefix(tete): champ for chemin, champ in CHAMPS.items() if chemin.startswith(tete) and "[" not in chemin.removeprefix(tete)}


COLONNES = {plat(chemin): champ for chemin, champ in CHAMPS.items() if "[]" not in chemin.removeprefix("carriere[]") and chemin != "id"}
LISTES_DE_MOTS = {re.sub(r"(?<!^)(?=[A-Z])", "_", nom).lower(): liste for nom, liste in _noyau.listes().items()}
LISTES = {nom: feuilles(champ["chemin"] + "[].") for nom, champ in COLONNES.items() if champ["contenu"] == "liste" and nom != "carriere"}
TOUJOURS = {"organisme_categorie", "nomination_reguliere", "agrement"}
"""Columns without which few rows are read."""
GENRES = ("personnes", "carriere", "demandes")
TYPES = {"entier": pa.int64(), "booleen": pa.bool_()}


def jour(hasard: random.Random) -> str:
    if hasard.random() < 0.02:
        return hasard.choice(("1985-02-30", "31/12/1985", "9999-12-31", ""))
    return dt.date.fromordinal(hasard.randint(dt.date(1940, 1, 1).toordinal(), dt.date(2005, 1, 1).toordinal())).isoformat()


def mots(champ: dict[str, Any]) -> list[str]:
    """The whole list of a field of words, and one that is not in it."""
    return [*(mot for _, mot, *_ in LISTES_DE_MOTS[champ["liste"]]), "???"]


def valeur(hasard: random.Random, nom: str) -> Any:
    champ = COLONNES[nom]
    if champ["presence"] != "requis" and hasard.random() < 0.15:
        return None
    if nom in LISTES:
        return [None if hasard.random() < 0.05 else {cle: scalaire(hasard, cle, fils) for cle, fils in LISTES[nom].items()} for _ in range(hasard.choice((0, 0, 1, 2, 5)))]
    return scalaire(hasard, nom, champ)


def scalaire(hasard: random.Random, nom: str, champ: dict[str, Any]) -> Any:
    """A value of a field that is no list, seldom one that is refused."""
    if champ["contenu"] in ("mot", "texte"):
        possibles = TEXTES if champ["contenu"] == "texte" else USUELS.get(nom) or mots(champ)
        return hasard.choice(possibles[:-1] if hasard.random() < 0.9 and len(possibles) > 1 else possibles)
    if champ["contenu"] == "entier":
        return hasard.randint(*LARGES.get(nom, (champ["minimum"], champ["maximum"] + 1)))
    if champ["contenu"] == "booleen":
        return hasard.random() < 0.5
    return "sans_objet" if champ["contenu"] == "agrement" and hasard.random() < 0.1 else jour(hasard)


def lignes(hasard: random.Random) -> list[dict[str, list[Any]]]:
    """Three tables as columns; ids are whole numbers written as texts, or words."""
    numerique = hasard.random() < 0.5
    ids: list[Any] = [str(n) if numerique else f"P{n}" for n in hasard.sample(range(40), hasard.randint(1, 12))]
    tables = []
    for genre in GENRES:
        connus = [nom for nom in arrow().colonnes()[genre] if nom != "id"]
        noms = [nom for nom in connus if nom in TOUJOURS or COLONNES[nom]["presence"] == "requis" or hasard.random() < 0.6]
        nombre = len(ids) if genre == "personnes" else hasard.randint(0, 3 * len(ids))
        cles = list(ids) if genre == "personnes" else [hasard.choice([*ids, "99", None]) for _ in range(nombre)]
        hasard.shuffle(noms)
        tables.append({"id": cles, **{nom: [valeur(hasard, nom) for _ in range(nombre)] for nom in noms}})
    return tables


def contenu(nom: str) -> str:
    """What a column holds: the kind of its field."""
    return "texte" if nom == "id" else str(COLONNES[nom]["contenu"])


def simple(table: dict[str, list[Any]]) -> Any:
    colonnes = {}
    for nom, valeurs in table.items():
        if nom in LISTES:
            colonnes[nom] = pa.array([None if v is None else json.dumps(v) for v in valeurs], pa.string())
        else:
            colonnes[nom] = pa.array(valeurs, TYPES.get(contenu(nom), pa.string()))
    return pa.table(colonnes)


def coder(hasard: random.Random, tableau: Any) -> Any:
    """The same values as a dictionary, runs, or as they are."""
    choix = hasard.randrange(6)
    if choix == 0:
        return tableau.dictionary_encode()
    if choix == 1:
        cles = pa.array([None if v is None else rang for rang, v in enumerate(tableau.to_pylist())], hasard.choice((pa.int8(), pa.uint16(), pa.int64())))
        return pa.DictionaryArray.from_arrays(cles, tableau)
    if choix == 2:
        return pa.DictionaryArray.from_arrays(pa.array(range(len(tableau)), pa.int32()), tableau)
    if choix == 3:
        return pa.RunEndEncodedArray.from_arrays(pa.array(range(1, len(tableau) + 1), pa.int32()), tableau)
    return tableau


def autre_type(hasard: random.Random, nom: str, valeurs: list[Any]) -> Any:
    """The same column in another type."""
    presentes = [v for v in valeurs if v is not None]
    if nom in LISTES:
        return liste(hasard, nom, valeurs)
    if not presentes and hasard.random() < 0.5:
        return pa.nulls(len(valeurs))
    nombres = contenu(nom) == "entier" or (nom == "id" and presentes and all(v.isdigit() for v in presentes))
    if nombres and hasard.random() < 0.8:
        entiers = [None if v is None else int(v) for v in valeurs]
        genre = hasard.choice((pa.int16(), pa.int32(), pa.int64(), pa.uint16(), pa.uint32(), pa.uint64(), pa.float32(), pa.float64(), pa.decimal128(12, 2), pa.decimal256(50, 0)))
        if pa.types.is_decimal(genre):
            return coder(hasard, pa.array([None if v is None else decimal.Decimal(v) for v in entiers], genre))
        if pa.types.is_floating(genre):
            return coder(hasard, pa.array([float("nan") if v is None and hasard.random() < 0.5 else v for v in entiers], genre))
        return coder(hasard, pa.array(entiers, genre))
    if contenu(nom) in TYPES:
        return coder(hasard, pa.array(valeurs, TYPES[contenu(nom)]))
    if contenu(nom) in ("date", "agrement") and all(_jour(v) for v in presentes) and hasard.random() < 0.7:
        jours = [None if v is None else dt.date.fromisoformat(v) for v in valeurs]
        genre = hasard.choice((pa.date32(), pa.date64(), *(pa.timestamp(u, z) for u in ("s", "ms", "us") for z in (None, "UTC"))))
        return coder(hasard, pa.array(jours, pa.date32()).cast(genre))
    return coder(hasard, pa.array(valeurs, hasard.choice((pa.string(), pa.large_string(), pa.string_view()))))


def _jour(texte: str) -> bool:
    try:
        return dt.date.fromisoformat(texte).isoformat() == texte
    except ValueError:
        return False


def liste(hasard: random.Random, nom: str, valeurs: list[Any]) -> Any:
    champs = pa.struct([(c, TYPES.get(fils["contenu"], pa.string())) for c, fils in LISTES[nom].items()])
    choix = hasard.randrange(5)
    if choix == 0:
        return coder(hasard, pa.array([None if v is None else json.dumps(v) for v in valeurs], pa.string()))
    genre = (pa.list_(champs), pa.large_list(champs), pa.list_view(champs), pa.large_list_view(champs))[choix - 1]
    return pa.array(valeurs, genre)


def morceler(hasard: random.Random, tableau: Any) -> Any:
    """Cut anywhere, empty chunks and offsets included."""
    if hasard.random() < 0.3:
        # A slice of something longer: arrays that do not begin at 0.
        tableau = pa.concat_arrays([tableau, tableau]).slice(len(tableau)) if _se_concatene(tableau) else tableau
    if hasard.random() < 0.5 or not len(tableau):
        return pa.chunked_array([tableau])
    coupes = sorted(hasard.choices(range(len(tableau) + 1), k=hasard.randint(1, 3)))
    return pa.chunked_array([tableau.slice(a, b - a) for a, b in zip([0, *coupes], [*coupes, len(tableau)])], tableau.type)


def _se_concatene(tableau: Any) -> bool:
    return not pa.types.is_run_end_encoded(tableau.type) and not pa.types.is_dictionary(tableau.type)


def tirer(graine: int, autre: Callable[[random.Random, str, list[Any]], Any]) -> tuple[list[Any], list[Any]]:
    hasard = random.Random(graine)
    tables = lignes(hasard)
    autres = [pa.table({nom: morceler(hasard, autre(hasard, nom, v)) for nom, v in t.items()}) for t in tables]
    return [simple(t) for t in tables], autres


@pytest.mark.parametrize("graine", range(N))
def test_memes_lignes_memes_decisions(graine: int) -> None:
    simples, autres = tirer(graine, autre_type)
    attendu = la.evaluer_table(*simples, orphelines="ignorer")
    trouve = la.evaluer_table(*autres, orphelines="ignorer")
    assert pa.table(trouve).to_pylist() == pa.table(attendu).to_pylist()
    assert trouve.bilan.to_dict() == attendu.bilan.to_dict()


def n_importe_quoi(hasard: random.Random, nom: str, valeurs: list[Any]) -> Any:
    """A column of any type at all, of that length."""
    if hasard.random() < 0.7:
        return autre_type(hasard, nom, valeurs)
    n = len(valeurs)
    genres = [
        pa.nulls(n),
        pa.array([b"A"] * n, pa.binary()),
        pa.array([b"AB"] * n, pa.binary(2)),
        pa.array([True] * n),
        pa.array([1.5] * n),
        pa.array([float("inf")] * n),
        pa.array([2**63] * n, pa.uint64()),
        pa.array([decimal.Decimal("1.5")] * n),
        pa.array([decimal.Decimal(10) ** 70] * n, pa.decimal256(76, 0)),
        pa.array([dt.timedelta(1)] * n),
        pa.array([dt.time(1)] * n),
        pa.array([2**31 - 1] * n, pa.int32()).cast(pa.date32()),
        pa.array([-(2**63)] * n, pa.int64()).cast(pa.timestamp("ns", "UTC")),
        pa.array([[1]] * n, pa.list_(pa.int8())),
        pa.array([[[None]]] * n),
        pa.array([{"a": 1}] * n, pa.struct([("a", pa.int8())])),
        pa.array([[("a", 1)]] * n, pa.map_(pa.string(), pa.int8())),
        pa.array(["é" * 100] * n),
        pa.array(["[" * 5000] * n),
        pa.array(['[{"a":"\\ud800"}]'] * n),
        pa.DictionaryArray.from_arrays(pa.nulls(n, pa.int8()), pa.array([], pa.string())),
    ]
    return hasard.choice(genres)


@pytest.mark.parametrize("graine", range(N))
def test_n_importe_quel_type(graine: int) -> None:
    """Whatever the types: a row per demande, decided or in error, every row counted; or the table refused by name."""
    _, tables = tirer(graine, n_importe_quoi)
    try:
        resultat = la.evaluer_table(*tables, orphelines="ignorer")
    except la.ErreurEntree as refus:
        assert refus.chemin.split(".")[0] in GENRES
        return
    lues = pa.table(resultat).to_pylist()
    assert len(lues) == tables[2].num_rows
    assert all((ligne["verdict"] is None) == (ligne["erreur_regle"] is not None) for ligne in lues)
    bilan = resultat.bilan
    assert bilan.demandes == bilan.decisions + bilan.demandes_en_erreur == len(lues)
    assert bilan.carriere == bilan.carriere_rattachees + bilan.carriere_en_erreur + bilan.carriere_orphelines == tables[1].num_rows
    assert bilan.personnes == bilan.personnes_evaluees + bilan.personnes_sans_demande + bilan.personnes_en_erreur == tables[0].num_rows
