"""From rows back to objects: the evaluator has accepted the cells, so that only their form is left to settle."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Mapping

from .champs import Champs, Nature


def objet(ligne: Mapping[str, Any], champs: Champs) -> dict[str, Any]:
    """The object that a row spells out."""
    lu: dict[str, Any] = {}
    for nom, champ in champs.colonnes.items():
        if nom == "id":
            continue
        *blocs, feuille = champ.chemin
        valeur = _valeur(ligne.get(nom), champ.nature)
        # An empty cell is a fact not given; in a column of agréments it says that none is known.
        if valeur is not None or (feuille == "agrement" and nom in ligne):
            place = lu
            for bloc in blocs:
                place = place.setdefault(bloc, {})
            place[feuille] = valeur
    return lu


def ids_en_texte(colonne: Any) -> Any:
    """The ids of a column as the evaluator compares them: texts as they are, whole numbers by their decimal digits, whatever their type."""
    import pyarrow

    genre = colonne.type
    if pyarrow.types.is_dictionary(genre):
        return ids_en_texte(colonne.cast(genre.value_type))
    if pyarrow.types.is_floating(genre) or pyarrow.types.is_decimal(genre):
        textes = [None if valeur is None else _id(valeur) for valeur in colonne.to_pylist()]
        return pyarrow.array(textes, pyarrow.string())
    if pyarrow.types.is_integer(genre) or pyarrow.types.is_null(genre) or "string" in str(genre):
        return colonne.cast("string")
    return pyarrow.nulls(len(colonne), pyarrow.string())


def _id(nombre: Any) -> "str | None":
    return str(int(nombre)) if nombre == nombre and abs(nombre) != float("inf") and nombre == int(nombre) else None


def _valeur(cellule: Any, nature: Nature) -> Any:
    if cellule is None or cellule != cellule:  # NaN is how tables without nulls write nothing
        return None
    if nature == "liste":
        elements = json.loads(cellule) if isinstance(cellule, str) else cellule
        return [{nom: _simple(valeur) for nom, valeur in element.items()} for element in elements]
    if nature == "entier":
        return int(float(cellule)) if isinstance(cellule, str) else int(cellule)
    if nature == "booleen":
        return cellule.lower() in ("true", "1") if isinstance(cellule, str) else bool(cellule)
    simple = _simple(cellule)
    return simple if isinstance(simple, str) else str(simple)


def _simple(valeur: Any) -> Any:
    if valeur is None or valeur != valeur:
        return None
    if isinstance(valeur, date):
        return valeur.isoformat()[:10]
    return int(valeur) if isinstance(valeur, (float, Decimal)) else valeur
