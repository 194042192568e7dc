"""The workbook to fill in: the three sheets, what each column takes, the words it may hold."""

from __future__ import annotations

from datetime import date
from typing import Any, Mapping, Sequence

from ... import _noyau
from ...schemas import TABLES, colonnes
from ...typographie import imprime
from ..fichiers.champs import CHAMPS, Champs
from . import Classeur, Colonne, Feuille

_OUI = {"true": "oui", "false": "non"}


def gabarit(lignes: Mapping[str, Sequence[Mapping[str, str]]], langue: str) -> Classeur:
    """The workbook with these rows, cells as the .csv of ``modele`` writes them."""
    listes: dict[str, list[tuple[str, str]]] = {}
    feuilles = []
    for nom, objet in TABLES.items():
        champs: Champs = CHAMPS[nom]  # type: ignore[index]
        faites = []
        for colonne, champ, _ in colonnes(objet):
            liste = "oui_non" if champ["contenu"] == "booleen" else champ["liste"] or ""
            if liste:
                listes.setdefault(liste, _mots(liste, langue))
            faites.append(_colonne(colonne, champ, champs.colonnes[colonne].nature, liste, langue))
        rangees = [[_valeur(ligne.get(c.nom, ""), c.nature) for c in faites] for ligne in lignes.get(nom, ())]
        feuilles.append(Feuille(nom, faites, rangees, a_remplir=True))
    return Classeur(feuilles, listes, langue)


def _mots(liste: str, langue: str) -> list[tuple[str, str]]:
    rang = 0 if langue == "fr" else 1
    if liste == "oui_non":
        return [("oui", ("oui", "yes")[rang]), ("non", ("non", "no")[rang])]
    nom = "".join(morceau.capitalize() for morceau in liste.split("_"))
    return [(mot, imprime(libelles[rang], langue)) for _, mot, _, *libelles in _noyau.listes()[nom]]


def _colonne(nom: str, champ: Mapping[str, Any], nature: str, liste: str, langue: str) -> Colonne:
    rang = 0 if langue == "fr" else 1
    bornes = (champ["minimum"], champ["maximum"]) if nature == "entier" and champ["minimum"] is not None else None
    aide = f"{champ['libelle'][rang]}. {champ['sens'][rang]}"
    return Colonne(nom, "texte" if nature == "liste" else nature, liste, bornes, aide, max(12, min(len(nom) + 2, 40)))


def _valeur(cellule: str, nature: str) -> Any:
    """A cell of a .csv as one of a workbook: days as days, numbers as numbers, truth as the word of the list."""
    if cellule == "":
        return None
    if nature == "date":
        try:
            return date.fromisoformat(cellule)
        except ValueError:
            return cellule
    if nature == "entier":
        return int(cellule)
    return _OUI[cellule] if nature == "booleen" else cellule
