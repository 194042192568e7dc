"""A batch of an Arrow table as lines of JSON or of CSV, written column by column: the same lines as row by row, and no object per row."""

from __future__ import annotations

import re
from typing import Any, Callable, Mapping, Union

from .fichiers.cellules import neutraliser
from .json_compact import compact

_SANS_DANGER = r"^[A-Za-z0-9][A-Za-z0-9 ._/-]*$"
"""Texts that are written as they are, in both forms; any other is looked at by itself."""
_NUL = "null"


def en_json(lot: Any, genres: Mapping[str, Any]) -> str:
    """The rows as objects, a line each."""
    parts: list[Any] = []
    for rang, (nom, genre) in enumerate(genres.items()):
        parts += [f"{',' if rang else '{'}{compact(nom)}:", _json(lot.column(nom), genre)]
    return _lignes([*parts, "}"], lot.num_rows, "\n")


def en_csv(lot: Any, genres: Mapping[str, Any], separateur: str, fin: str) -> str:
    """The rows as the module ``csv`` writes them: quotes where a cell needs them."""
    parts: list[Any] = []
    for rang, (nom, genre) in enumerate(genres.items()):
        parts += [separateur] if rang else []
        parts.append(_cellules(lot.column(nom), genre, separateur))
    return _lignes(parts, lot.num_rows, fin)


def _lignes(parts: list[Any], nombre: int, fin: str) -> str:
    import pyarrow
    import pyarrow.compute

    if not nombre:
        return ""
    lignes = pyarrow.compute.binary_join_element_wise(*parts, pyarrow.scalar(fin), "")
    return "".join(lignes.to_pylist())


def _json(colonne: Any, genre: Any, marque: str = '"') -> Any:
    """The JSON text of each cell of a column, its quotation marks written so."""
    import pyarrow
    import pyarrow.compute as calcul

    if colonne.null_count == len(colonne):
        return _NUL
    if isinstance(genre, list):
        # Where the texts of the elements of each row stand, once they are all written one behind the other.
        tailles = calcul.fill_null(calcul.list_value_length(colonne), pyarrow.scalar(0, pyarrow.int32()))
        fins = pyarrow.concat_arrays([pyarrow.array([0], pyarrow.int32()), calcul.cumulative_sum(tailles)])
        elements = colonne.flatten()
        texte = _json(elements, genre[0], marque)
        if isinstance(texte, str):
            texte = pyarrow.array([texte] * len(elements), pyarrow.string())
        joints = calcul.binary_join(pyarrow.ListArray.from_arrays(fins, texte), ",")
        ecrits = calcul.binary_join_element_wise("[", joints, "]", "")
        return calcul.if_else(calcul.is_null(colonne), _NUL, ecrits) if colonne.null_count else ecrits
    if isinstance(genre, dict):
        parts: list[Any] = []
        for rang, (nom, dedans) in enumerate(genre.items()):
            parts += [f"{',' if rang else '{'}{marque}{nom}{marque}:", _json(calcul.struct_field(colonne, nom), dedans, marque)]
        return calcul.binary_join_element_wise(*parts, "}", "")
    if genre in ("entier", "annee"):
        return _ou(colonne.cast(pyarrow.string()), _NUL)
    if genre == "jour":
        return _ou(calcul.binary_join_element_wise(marque, colonne.cast(pyarrow.string()), marque, ""), _NUL)
    if genre == "mot" or _tous_simples(colonne):
        return _ou(calcul.binary_join_element_wise(marque, colonne, marque, ""), _NUL)
    return _un_a_un(colonne, lambda valeur: compact(valeur).replace('"', marque))


def _cellules(colonne: Any, genre: Any, separateur: str) -> Any:
    """The cell of CSV of each cell of a column."""
    import pyarrow
    import pyarrow.compute as calcul

    if colonne.null_count == len(colonne):
        return ""
    if isinstance(genre, list):
        # An empty list alone has no quotation mark.
        ecrits = _json(colonne, genre, '""')
        entoures = calcul.if_else(calcul.equal(ecrits, "[]"), ecrits, calcul.binary_join_element_wise('"', ecrits, '"', ""))
        return calcul.if_else(calcul.is_null(colonne), "", entoures) if colonne.null_count else entoures
    if genre in ("entier", "annee", "jour"):
        return _ou(colonne.cast(pyarrow.string()), "")
    if genre == "mot" or _tous_simples(colonne):
        return _ou(colonne, "")
    special = re.compile(f'["\r\n{separateur}]')

    def cellule(valeur: Union[str, None]) -> str:
        if valeur is None:
            return ""
        texte = neutraliser(valeur)
        return '"' + texte.replace('"', '""') + '"' if special.search(texte) else texte

    return _un_a_un(colonne, cellule)


def _ou(textes: Any, nul: str) -> Any:
    import pyarrow.compute

    return pyarrow.compute.fill_null(textes, nul) if textes.null_count else textes


def _tous_simples(colonne: Any) -> bool:
    import pyarrow.compute

    return pyarrow.compute.all(pyarrow.compute.match_substring_regex(colonne, _SANS_DANGER)).as_py() is not False


def _un_a_un(colonne: Any, ecrire: Callable[[Any], str]) -> Any:
    import pyarrow

    return pyarrow.array([ecrire(valeur) for valeur in colonne.to_pylist()], pyarrow.string())
