"""Workbooks: a sheet is a table, read cell by cell. Each cell keeps its type until its text is known, since a column has none."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Iterator, Optional, Union

from ...extras import ExtraManquant
from ...typographie import visible
from ..langue import texte
from ..usage import MauvaisUsage
from .bloc import TEXTES, Bloc
from .cellules import restaurer
from .champs import CHAMPS, Genre
from .correspondance import Table
from .fautes import ErreurFichier, Faute, RegleFichier, largeur

_SURES = date(1900, 3, 1)
"""The first day that every spreadsheet counts the same way."""
_VERITES = {"oui": "true", "vrai": "true", "yes": "true", "non": "false", "faux": "false", "no": "false"}


def lire(fichier: str, genre: Genre, dit: Table, langue: str) -> Iterator[Bloc]:
    """The rows of the sheet that has the name of the table; every cell a text."""
    rangees = _feuille(fichier, genre, langue)
    entete = next(rangees, [])
    noms = [str(nom).strip() if nom is not None else "" for nom in entete]
    while noms and not noms[-1]:
        noms.pop()
    if not noms or not all(noms):
        t = texte(langue)
        ou = visible(fichier) + t(f", feuille {genre}, ligne 1 : ", f", sheet {genre}, line 1: ")
        if any(noms):
            rang = noms.index("") + 1
            raise MauvaisUsage(ou + t(f"la colonne {rang} n'a pas de nom", f"column {rang} has no name"))
        raise MauvaisUsage(ou + t("les noms des colonnes y sont attendus", "the names of the columns are expected there"))
    lecteur = _Lecteur(genre, noms, dit)
    yield lecteur.bloc(rangees)


def feuilles(fichier: str, langue: str) -> list[str]:
    """The names of the sheets."""
    with _livre(fichier, langue) as livre:
        return list(livre.sheet_names)


@contextmanager
def _livre(fichier: str, langue: str) -> Iterator[Any]:
    """The workbook; ``MauvaisUsage`` where it cannot be read."""
    try:
        import python_calamine
    except ModuleNotFoundError:
        raise ExtraManquant("classeur") from None
    if not Path(fichier).is_file():
        raise FileNotFoundError(2, "No such file or directory", fichier)
    try:
        yield python_calamine.CalamineWorkbook.from_path(fichier)
    except python_calamine.CalamineError as erreur:
        dit = texte(langue)(" : n'est pas un classeur lisible", ": is no workbook that can be read")
        raise MauvaisUsage(f"{visible(fichier)}{dit} ({erreur})") from None


def _feuille(fichier: str, genre: Genre, langue: str) -> Iterator[list[Any]]:
    with _livre(fichier, langue) as livre:
        # A published list is often the only sheet of its file.
        nom = livre.sheet_names[0] if genre == "liste" and genre not in livre.sheet_names and len(livre.sheet_names) == 1 else genre
        if nom not in livre.sheet_names:
            t = texte(langue)
            noms = ", ".join(map(visible, livre.sheet_names))
            dit = t(f" : aucune feuille ne s'appelle « {genre} » (feuilles : ", f": no sheet is called “{genre}” (sheets: ")
            raise MauvaisUsage(visible(fichier) + dit + noms + t(") ; lui donner ce nom, comme modele les écrit", "); give it this name, as modele writes them"))
        return iter(livre.get_sheet_by_name(nom).to_python(skip_empty_area=False))


class _Lecteur:
    def __init__(self, genre: Genre, noms: list[str], dit: Table) -> None:
        self._noms = noms
        champs = CHAMPS[genre].colonnes
        nos = [dit.nom(nom) for nom in noms]
        self._natures = [champs[nom].nature if nom is not None and nom in champs else "texte" for nom in nos]
        self._rang_id = nos.index("id") if "id" in nos else None

    def bloc(self, rangees: Iterator[list[Any]]) -> Bloc:
        """The rows, numbered as the spreadsheet does."""
        import pyarrow

        numeros: list[int] = []
        lues: list[list[Optional[str]]] = []
        fautes: list[Faute] = []
        for numero, rangee in enumerate(rangees, 2):
            if not any(_pleine(cellule) for cellule in rangee):
                continue
            lue = self._rangee(rangee)
            if isinstance(lue, ErreurFichier):
                fautes.append(Faute(numero, self._id(rangee), lue))
            else:
                numeros.append(numero)
                lues.append(lue)
        colonnes = zip(*lues) if lues else ([] for _ in self._noms)
        table = pyarrow.Table.from_arrays([pyarrow.array(list(c), pyarrow.string()) for c in colonnes], self._noms)
        return Bloc(table.replace_schema_metadata(TEXTES), numeros, fautes)

    def _rangee(self, rangee: list[Any]) -> Union[list[Optional[str]], ErreurFichier]:
        if any(_pleine(cellule) for cellule in rangee[len(self._noms) :]):
            pleines = max(rang for rang, cellule in enumerate(rangee, 1) if _pleine(cellule))
            return largeur(pleines, len(self._noms))
        lue: list[Optional[str]] = []
        for rang, nom in enumerate(self._noms):
            cellule = _texte(rangee[rang] if rang < len(rangee) else None, self._natures[rang])
            if isinstance(cellule, RegleFichier):
                return ErreurFichier(cellule, nom, nom)
            lue.append(cellule)
        return lue

    def _id(self, rangee: list[Any]) -> Optional[str]:
        cellule = None if self._rang_id is None or self._rang_id >= len(rangee) else _texte(rangee[self._rang_id], "texte")
        return cellule if isinstance(cellule, str) else None


def _pleine(cellule: Any) -> bool:
    return cellule is not None and cellule != ""


def _texte(cellule: Any, nature: str) -> Union[str, None, RegleFichier]:
    """The text of a cell, or what is wrong with it."""
    if cellule is None or cellule == "":
        return None
    if isinstance(cellule, str):
        nu = restaurer(cellule)
        return _VERITES.get(nu.strip().lower(), nu) if nature == "booleen" else nu
    if isinstance(cellule, bool):
        return str(cellule).lower()
    if isinstance(cellule, datetime):
        if (cellule.hour, cellule.minute, cellule.second, cellule.microsecond) != (0, 0, 0, 0):
            return RegleFichier.HEURE
        cellule = cellule.date()
    if isinstance(cellule, date):
        return cellule.isoformat() if cellule >= _SURES else RegleFichier.AVANT_MARS_1900
    if isinstance(cellule, (int, float)):
        if nature == "date":
            return RegleFichier.NOMBRE_POUR_JOUR
        return str(int(cellule)) if float(cellule).is_integer() else repr(cellule)
    return RegleFichier.HEURE  # a time of day, a duration
