"""Lines of JSON that pyarrow reads as the reader of single lines would: objects of plain members, or with such objects in them, nothing written in
a way that the two may take differently."""

from __future__ import annotations

import json
import re
from typing import Any, Mapping, Optional, Sequence

from .champs import Champs, Nature

Chemin = tuple[str, ...]
"""The keys that lead to a cell: its name, or those of an object and of its members."""


class LignesSimples:
    """Turns lines into columns at once where that is proven to give the same cells; says nothing of the others."""

    def __init__(self, champs: Champs) -> None:
        import pyarrow

        types: dict[Nature, Any] = {"entier": pyarrow.int64(), "booleen": pyarrow.bool_()}
        self._types = {nom: types.get(champ.nature, pyarrow.string()) for nom, champ in champs.colonnes.items()}
        self._temoins = champs.temoins
        plats: list[Chemin] = [(nom,) for nom in champs.colonnes]
        self._tous = [*plats, *(champ.chemin for champ in champs.colonnes.values() if len(champ.chemin) > 1)]
        self._cles = {cle: re.compile(rb'"' + cle.encode() + rb'"\s*:') for chemin in self._tous for cle in chemin}
        self._vus: dict[Chemin, None] = {}
        """The cells met so far: those that no line has need not be looked for in every part of a file."""

    def table(self, lignes: Sequence[bytes]) -> Any:
        """The cells of some lines as a table, its columns in the order in which their names come; None where they must be read one by one."""
        texte = b"".join(lignes)
        id = _premier_id(texte, lignes)
        if id is None:
            return None
        lue = self._lire(texte, id, [*self._vus])
        if lue is None:
            lue = self._lire(texte, id, self._tous)
        if lue is None or lue.num_rows != len(lignes):
            return None
        return self._colonnes(lue, texte, lignes)

    def _lire(self, texte: bytes, id: Any, chemins: Sequence[Chemin]) -> Any:
        import pyarrow
        import pyarrow.json

        arbre: dict[str, Any] = {}
        for chemin in chemins:
            place = arbre
            for cle in chemin[:-1]:
                place = place.setdefault(cle, {})
            place[chemin[-1]] = id if chemin == ("id",) else self._types["_".join(chemin)]
        ecrits = pyarrow.json.ParseOptions(explicit_schema=pyarrow.schema(_champs(arbre)), unexpected_field_behavior="error")
        try:
            # What is refused here (a name that stands twice, a value of another kind, a number too large) is told by the reader of single lines.
            return pyarrow.json.read_json(pyarrow.BufferReader(texte), pyarrow.json.ReadOptions(False, len(texte) + 1), ecrits)
        except pyarrow.ArrowException:
            return None

    def _colonnes(self, lue: Any, texte: bytes, lignes: Sequence[bytes]) -> Any:
        import pyarrow

        cellules: dict[Chemin, Any] = {}
        for nom in lue.column_names:
            if not self._aplatir((nom,), lue.column(nom), cellules):
                return None
        places = {"id": -1}
        colonnes = {"id": pyarrow.nulls(len(lignes), pyarrow.string())}
        vus: dict[Chemin, None] = {}
        for chemin, colonne in cellules.items():
            place, nom = self._place(chemin, texte), "_".join(chemin)
            if place is None:
                continue
            if nom in colonnes and nom != "id":
                return None  # both beside the others and in its object
            vus[chemin] = None
            if nom == "id":
                colonnes["id"] = colonne.cast(pyarrow.string())
                continue
            if nom == "agrement":
                colonne = self._agrement(colonne, texte, lignes)
                if colonne is None:
                    return None
            places[nom], colonnes[nom] = place, colonne
        self._vus.update(vus)
        return pyarrow.table({nom: colonnes[nom] for nom in sorted(colonnes, key=places.__getitem__)})

    def _aplatir(self, chemin: Chemin, colonne: Any, cellules: dict[Chemin, Any]) -> bool:
        """Adds the cells of a column, or of the objects in it; no where an object without a fact has to be told from one that is not there."""
        import pyarrow

        if not pyarrow.types.is_struct(colonne.type):
            cellules[chemin] = colonne
            return True
        import pyarrow.compute

        rangs = range(colonne.type.num_fields)
        membres = [pyarrow.compute.struct_field(colonne, [rang]) for rang in rangs]
        if "_".join(chemin) in self._temoins:
            vides = colonne.is_valid()
            for membre in membres:
                vides = pyarrow.compute.and_(vides, membre.is_null())
            if pyarrow.compute.any(vides).as_py():
                return False
        return all([self._aplatir((*chemin, colonne.type.field(rang).name), membres[rang], cellules) for rang in rangs])

    def _place(self, chemin: Chemin, texte: bytes) -> Optional[int]:
        """Where its last key first stands, behind the others."""
        place = 0
        for cle in chemin:
            trouve = self._cles[cle].search(texte, place)
            if trouve is None:
                return None
            place = trouve.start()
        return place

    def _agrement(self, colonne: Any, texte: bytes, lignes: Sequence[bytes]) -> Any:
        """An agrément that is null is written as an empty text, one that is not given is null; None where there are empty texts already."""
        import pyarrow

        if b'""' in texte and "" in colonne.to_pylist():
            return None
        if not colonne.null_count:
            return colonne
        if texte.count(b'"agrement":') == len(lignes):
            # What computes with columns is loaded where it has to.
            return pyarrow.repeat("", len(lignes)) if colonne.null_count == len(lignes) else colonne.fill_null("")
        import pyarrow.compute

        donnes = pyarrow.array([self._cles["agrement"].search(ligne) is not None for ligne in lignes])
        return pyarrow.compute.if_else(donnes, colonne.fill_null(""), colonne)


def _champs(arbre: Mapping[str, Any]) -> list[Any]:
    import pyarrow

    return [pyarrow.field(cle, pyarrow.struct(_champs(valeur)) if isinstance(valeur, dict) else valeur) for cle, valeur in arbre.items()]


_HORS_OSSATURE = bytes(octet for octet in range(256) if octet not in b"{}\n")


def _premier_id(texte: bytes, lignes: Sequence[bytes]) -> Any:
    """The type of the first id; None where some line is not one object, or is written in a way not to be trusted."""
    import pyarrow

    # Escapes may hide a name or half a letter; octets that are no text are not looked at by the reader of pyarrow.
    if b"\\" in texte or not _un_objet_par_ligne(texte, lignes) or not _est_du_texte(texte):
        return None
    try:
        id = json.loads(lignes[0]).get("id")
    except (ValueError, RecursionError):
        return None
    return pyarrow.int64() if type(id) is int else pyarrow.string()


def _un_objet_par_ligne(texte: bytes, lignes: Sequence[bytes]) -> bool:
    """Does each line open with a brace that its last one closes, and no other? Of a text without escapes."""
    jointures = texte.count(b"}\n{") + (texte.count(b"}\r\n{") if b"\r" in texte else 0)
    if not (texte.startswith(b"{") and texte.rstrip(b"\r\n").endswith(b"}") and jointures == len(lignes) - 1):
        return False
    ossature = texte.translate(None, _HORS_OSSATURE).rstrip(b"\n")
    if ossature == b"\n".join([b"{}"] * len(lignes)):
        return True
    # A brace may stand in a text: what stands between quotation marks is left out.
    ossature = b"".join(texte.split(b'"')[::2]).translate(None, _HORS_OSSATURE).rstrip(b"\n")
    formes = ossature.split(b"\n")
    return len(formes) == len(lignes) and all(_est_un_objet(forme) for forme in {*formes})


def _est_un_objet(ossature: bytes) -> bool:
    """Is the first of these braces closed by the last one?"""
    profondeur = 0
    for rang, brace in enumerate(ossature, 1):
        profondeur += 1 if brace == 0x7B else -1
        if profondeur == 0:
            return rang == len(ossature)
    return False


def _est_du_texte(octets: bytes) -> bool:
    try:
        octets.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
