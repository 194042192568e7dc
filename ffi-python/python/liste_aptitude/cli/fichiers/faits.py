"""From rows back to objects: the evaluator has accepted the cells, so that only their form is left to settle."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Mapping

from ...extras import arrow
from .champs import Champs, Nature


def objet(ligne: Mapping[str, Any], champs: Champs) -> dict[str, Any]:
    """The object that a row spells out."""
    lu: dict[str, Any] = {}
    for nom, champ in champs.colonnes.items():
        if nom == "id":
            continue
        *blocs, feuille = champ.chemin
        valeur = _valeur(ligne.get(nom), champ.nature) or None if feuille == "agrement" else _valeur(ligne.get(nom), champ.nature)
        # An empty cell is a fact not given; in a column of agréments it says that none is known.
        if valeur is not None or (feuille == "agrement" and nom in ligne):
            place = lu
            for bloc in blocs:
                place = place.setdefault(bloc, {})
            place[feuille] = valeur
    return lu


def en_table(flux: Any) -> Any:
    """What a stream of Arrow holds. ``pyarrow.table`` would import pandas first, to see whether it is a frame."""
    import pyarrow

    return pyarrow.RecordBatchReader.from_stream(flux).read_all()


def est_de_textes(genre: Any) -> bool:
    """Does a column of that Arrow type hold texts, each for itself? Older versions of Arrow have no name for all of these types."""
    return str(genre) in ("string", "large_string", "string_view")


def en_textes(colonne: Any) -> Any:
    """A column of texts, however Arrow holds them, in one form; None for a column of anything else."""
    import pyarrow

    dedans = colonne.type.value_type if pyarrow.types.is_dictionary(colonne.type) else colonne.type
    return colonne.cast(pyarrow.string()) if est_de_textes(dedans) else None


def ids_en_texte(table: Any) -> Any:
    """The ids of a table as the evaluator compares them."""
    return en_table(arrow().ids(table.select(["id"]))).column("id")


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
