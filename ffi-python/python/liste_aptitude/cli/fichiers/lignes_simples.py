"""Lines of JSON that pyarrow reads as the reader of single lines would: flat objects, nothing written in a way that the two may take differently."""

from __future__ import annotations

import json
import re
from typing import Any, Mapping, Sequence

from .champs import Champ, Nature


class LignesSimples:
    """Turns lines into columns at once where that is proven to give the same cells; says nothing of the others."""

    def __init__(self, colonnes: Mapping[str, Champ]) -> None:
        import pyarrow

        types: dict[Nature, Any] = {"entier": pyarrow.int64(), "booleen": pyarrow.bool_()}
        self._types = {nom: types.get(champ.nature, pyarrow.string()) for nom, champ in colonnes.items()}
        self._cles = {nom: re.compile(rb'"' + nom.encode() + rb'"\s*:') for nom in colonnes}
        self._vues: dict[str, None] = {}
        """The names met so far: those that no line has need not be looked for in every part of a file."""

    def table(self, lignes: Sequence[bytes]) -> Any:
        """The cells of some lines as a table, its columns in the order in which their names come; None where they must be read one by one."""
        texte = b"".join(lignes)
        id = _premier_id(texte, lignes)
        if id is None:
            return None
        lue = self._lire(texte, id, self._vues)
        if lue is None:
            lue = self._lire(texte, id, self._types)
        if lue is None or lue.num_rows != len(lignes):
            return None
        return self._colonnes(lue, texte, lignes)

    def _lire(self, texte: bytes, id: Any, noms: Mapping[str, Any]) -> Any:
        import pyarrow
        import pyarrow.json

        schema = pyarrow.schema([(nom, id if nom == "id" else self._types[nom]) for nom in noms])
        ecrits = pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
        try:
            # What is refused here (a name that stands twice, a value of another kind, a number too large) is told by the reader of single lines.
            return pyarrow.json.read_json(pyarrow.BufferReader(texte), pyarrow.json.ReadOptions(False, len(texte) + 1), ecrits)
        except pyarrow.ArrowException:
            return None

    def _colonnes(self, lue: Any, texte: bytes, lignes: Sequence[bytes]) -> Any:
        import pyarrow

        places = {"id": -1}
        colonnes = {"id": lue.column("id").cast(pyarrow.string()) if "id" in lue.column_names else pyarrow.nulls(len(lignes), pyarrow.string())}
        for nom in lue.column_names:
            trouve = self._cles[nom].search(texte)
            if trouve is None or nom == "id":
                continue
            places[nom] = trouve.start()
            colonne = lue.column(nom)
            if nom == "agrement":
                colonne = self._agrement(colonne, texte, lignes)
            if colonne is None:
                return None
            colonnes[nom] = colonne
        self._vues.update(dict.fromkeys(colonnes))
        return pyarrow.table({nom: colonnes[nom] for nom in sorted(colonnes, key=places.__getitem__)})

    def _agrement(self, colonne: Any, texte: bytes, lignes: Sequence[bytes]) -> Any:
        """An agrément that is null is written as an empty text, one that is not given is null; None where there are empty texts already."""
        import pyarrow
        import pyarrow.compute

        if b'""' in texte and "" in colonne.to_pylist():
            return None
        if not colonne.null_count:
            return colonne
        if texte.count(b'"agrement":') == len(lignes):
            return colonne.fill_null("")
        donnes = pyarrow.array([self._cles["agrement"].search(ligne) is not None for ligne in lignes])
        return pyarrow.compute.if_else(donnes, colonne.fill_null(""), colonne)


_HORS_OSSATURE = bytes(octet for octet in range(256) if octet not in b"{}\n")


def _premier_id(texte: bytes, lignes: Sequence[bytes]) -> Any:
    """The type of the first id; None where some line is not one object without another one in it, or is written in a way not to be trusted."""
    import pyarrow

    # Each line opens with its one opening brace and ends with its one closing brace: nothing but members stands between them.
    jointures = texte.count(b"}\n{") + (texte.count(b"}\r\n{") if b"\r" in texte else 0)
    entiere = texte.startswith(b"{") and texte.rstrip(b"\r\n").endswith(b"}") and jointures == len(lignes) - 1
    seuls = entiere and texte.translate(None, _HORS_OSSATURE).rstrip(b"\n") == b"\n".join([b"{}"] * len(lignes))
    # Escapes may hide a name or half a letter; octets that are no text are not looked at by the reader of pyarrow.
    if not seuls or b"\\" in texte or not _est_du_texte(texte):
        return None
    try:
        id = json.loads(lignes[0]).get("id")
    except (ValueError, RecursionError):
        return None
    return pyarrow.int64() if type(id) is int else pyarrow.string()


def _est_du_texte(octets: bytes) -> bool:
    try:
        octets.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
