"""JSON Lines tables: an object a line, nested or with names joined by ``_``. Types are kept: a text is no number."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any, Iterator, Optional, Union

from ...erreurs import ErreurEntree
from ..json_compact import compact
from .bloc import OBJETS, Bloc
from .champs import CHAMPS, Champs, Genre, Nature
from .correspondance import Table
from .fautes import Faute, json_illisible
from .lignes_json import est_du_texte, id_probable, sans_marque
from .lignes_simples import LignesSimples

_LOT = 1 << 16
_PART = 1 << 12
"""Lines read at once: one that is not simple has so many read one by one."""
_DERNIER_ENTIER = (1 << 63) - 1
_TYPES: dict[Nature, type] = {"texte": str, "date": str, "entier": int, "booleen": bool, "liste": list}


def lire(fichier: str, genre: Genre, dit: Table) -> Iterator[Bloc]:
    """The rows of a file; at least one block."""
    lecteur = _Lecteur(CHAMPS[genre], dit)
    with open(fichier, "rb") as flux:
        lignes = sans_marque(flux)
        debut, rien = 1, True
        while lot := list(islice(lignes, _LOT)):
            if any(map(bytes.strip, lot)):
                yield lecteur.bloc(debut, lot)
                rien = False
            debut += len(lot)
        if rien:
            yield lecteur.bloc(debut, [])


class _Lecteur:
    def __init__(self, champs: Champs, dit: Table) -> None:
        self._champs = champs
        self._dit = dit
        self._analyseur = _Analyseur()
        # Under our names, lines may be columns at once.
        self._simples = LignesSimples(champs) if dit == Table() else None

    def bloc(self, debut: int, lignes: list[bytes]) -> Bloc:
        """The rows of some lines, the first of that number."""
        import pyarrow

        tables = []
        numeros: list[int] = []
        fautes: list[Faute] = []
        for rang in range(0, max(len(lignes), 1), _PART):
            part = lignes[rang : rang + _PART]
            table = self._simples.table(part) if self._simples else None
            if table is not None:
                numeros += range(debut + rang, debut + rang + len(part))
            else:
                table = self._une_a_une(enumerate(part, debut + rang), numeros, fautes)
            tables.append(table)
        table = tables[0] if len(tables) == 1 else pyarrow.concat_tables(tables, promote_options="default")
        return Bloc(table.combine_chunks().replace_schema_metadata(OBJETS), numeros, fautes)

    def _une_a_une(self, lignes: Iterator[tuple[int, bytes]], numeros: list[int], fautes: list[Faute]) -> Any:
        """The table of the good ones among some lines, each read for itself, blank ones passed over; the numbers of the good ones and the others are added."""
        import pyarrow

        rangees = []
        for numero, ligne in lignes:
            if not ligne.strip():
                continue
            lue = self._rangee(ligne)
            if isinstance(lue, ErreurEntree):
                fautes.append(Faute(numero, self._id(ligne), lue))
            else:
                numeros.append(numero)
                rangees.append(lue)
        noms = dict.fromkeys(("id", *(nom for rangee in rangees for nom in rangee)))
        return pyarrow.table({nom: _colonne([rangee.get(nom) for rangee in rangees], self._champs.colonnes[nom].nature) for nom in noms})

    def _id(self, ligne: bytes) -> Optional[str]:
        """The id of a line at fault: of its object where it is one, else of what its text looks like."""
        if not isinstance(self._objet, dict):
            return id_probable(ligne)
        cles = [cle for cle in self._objet if self._dit.nom(cle) == "id"]
        id = self._objet[cles[0]] if len(cles) == 1 and not (isinstance(self._objet, _Double) and self._objet.nom == cles[0]) else None
        if (isinstance(id, int) and not isinstance(id, bool)) or (isinstance(id, float) and id.is_integer()):
            id = str(int(id))
        return id if isinstance(id, str) and id and est_du_texte(id) else None

    def _rangee(self, ligne: bytes) -> Union[dict[str, Any], ErreurEntree]:
        """The cells of a line, or what is wrong with it."""
        self._objet: Any = None
        try:
            texte = ligne.decode("utf-8")
            self._objet = objet = self._analyseur.lire(texte)
            if not isinstance(objet, dict):
                return ErreurEntree("$", "type")
            if "\\u" in texte and not est_du_texte(json.dumps(objet, ensure_ascii=False)):
                return ErreurEntree("$", "json_invalide")
        # A text too deep for the reader is no table either.
        except (ValueError, RecursionError):
            return json_illisible(ligne, en_table=True)
        cellules: dict[str, Any] = {}
        faute = _membre_double(objet, self._champs) if self._analyseur.double else None
        self._vides: list[str] = []
        faute = faute or self._aplatir(objet, "", cellules) or self._sans_fait(cellules)
        if faute is not None:
            return faute
        for nom, mots in self._dit.mots.items():
            valeur = cellules.get(nom)
            if isinstance(valeur, str):
                cellules[nom] = mots.get(valeur.strip(), valeur)
        # What is said of every row is of the kind of its field too, or the row's own error tells it.
        cellules = {**self._dit.constantes, **cellules}
        return self._typer(cellules) or cellules

    def _aplatir(self, objet: dict[str, Any], debut: str, cellules: dict[str, Any]) -> Optional[ErreurEntree]:
        """Names joined by ``_``; what is wrong with one, the first first."""
        for leur, valeur in objet.items():
            nom = leur if debut else self._dit.nom(leur)
            if nom is None:
                continue
            colonne = debut + nom
            faute = None
            if colonne in self._champs.blocs and isinstance(valeur, dict):
                faute = self._aplatir(valeur, colonne + "_", cellules)
                if not any(membre is not None for membre in valeur.values()):
                    self._vides.append(colonne)
            elif colonne in self._champs.blocs:
                faute = None if valeur is None else ErreurEntree(self._champs.chemin(colonne), "type", valeur)
            elif colonne not in self._champs.colonnes:
                noms = (*self._champs.blocs.get(debut[:-1], ()), nom)
                faute = ErreurEntree(self._champs.prefixe + ".".join(noms), "champ_inconnu", noms=tuple(self._champs.colonnes))
            elif colonne in cellules:
                faute = ErreurEntree(self._champs.chemin(colonne), "champ_double")
            else:
                cellules[colonne] = valeur
            if faute is not None:
                return faute
        return None

    def _sans_fait(self, cellules: dict[str, Any]) -> Optional[ErreurEntree]:
        """Objects without a fact, which no cell would tell from objects that are not there."""
        for colonne in self._vides:
            temoin, nature = self._champs.temoins.get(colonne, (None, None))
            if temoin is None:
                continue
            if nature != "liste":
                return ErreurEntree(self._champs.chemin(temoin), "champ_requis")
            cellules[temoin] = []
        return None

    def _typer(self, cellules: dict[str, Any]) -> Optional[ErreurEntree]:
        """Checks that each cell is of the kind of its field, and writes lists as texts."""
        for nom in [nom for nom in self._champs.colonnes if nom in cellules]:
            valeur = cellules[nom]
            if nom == "agrement" and valeur in (None, ""):
                if valeur is not None:
                    return ErreurEntree(self._champs.chemin(nom), "date_invalide", valeur)
                cellules[nom] = ""
            if valeur is None:
                continue
            if nom == "id":
                if isinstance(valeur, float) and valeur.is_integer():
                    valeur = int(valeur)
                if isinstance(valeur, int) and not isinstance(valeur, bool):
                    cellules[nom] = str(valeur)
                    continue
            nature = self._champs.colonnes[nom].nature
            if nature == "liste" and isinstance(valeur, str):
                continue  # a list may be written as its JSON text, which the evaluator reads
            if type(valeur) is not _TYPES[nature]:
                return ErreurEntree(self._champs.chemin(nom), "type", valeur)
            if nature == "liste":
                cellules[nom] = compact(valeur)
        return None


def _colonne(cellules: list[Any], nature: Nature) -> Any:
    import pyarrow

    if nature == "booleen":
        return pyarrow.array(cellules, pyarrow.bool_())
    if nature != "entier":
        return pyarrow.array(cellules, pyarrow.string())
    try:
        return pyarrow.array(cellules, pyarrow.int64())
    except OverflowError:  # a number out of the bounds of every field
        return pyarrow.array([c and max(min(c, _DERNIER_ENTIER), -_DERNIER_ENTIER) for c in cellules], pyarrow.int64())


class _Analyseur:
    """Reads JSON texts, and says whether a name stood twice in an object of the last one."""

    def __init__(self) -> None:
        self.double = False
        self._lire = json.JSONDecoder(object_pairs_hook=self._objet, parse_constant=_pas_du_json).decode

    def lire(self, texte: str) -> Any:
        """The value of a text; ``ValueError`` when it is no JSON."""
        self.double = False
        return self._lire(texte)

    def _objet(self, membres: list[tuple[str, Any]]) -> dict[str, Any]:
        lu = dict(membres)
        if len(lu) == len(membres):
            return lu
        self.double = True
        noms = [nom for nom, _ in membres]
        return _Double(lu, next(nom for rang, nom in enumerate(noms) if nom in noms[:rang]))


class _Double(dict[str, Any]):
    """An object one of whose names stands twice."""

    def __init__(self, membres: dict[str, Any], nom: str) -> None:
        super().__init__(membres)
        self.nom = nom


def _membre_double(valeur: Any, champs: Champs, chemin: str = "") -> Optional[ErreurEntree]:
    if isinstance(valeur, _Double):
        nom = f"{chemin}.{valeur.nom}".lstrip(".")
        return ErreurEntree(champs.chemin(nom.replace(".", "_")) if "[" not in nom else champs.prefixe + nom, "champ_double")
    membres = valeur.items() if isinstance(valeur, dict) else ((f"[{n}]", v) for n, v in enumerate(valeur)) if isinstance(valeur, list) else ()
    for nom, membre in membres:
        suite = chemin + nom if nom.startswith("[") else f"{chemin}.{nom}".lstrip(".")
        faute = _membre_double(membre, champs, suite)
        if faute is not None:
            return faute
    return None


def _pas_du_json(mot: str) -> Any:
    raise ValueError(mot)
