"""The rows of a verb as a workbook: a sheet of results, and one more for each list of objects in them (the findings: ``raisons``)."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from ...enumerations import CodeConstat
from ...typographie import figure, imprime
from . import RANGEES_MAX, Classeur, Colonne, Feuille

_CLES = ("id", "annee", "classe")
FEUILLE = "resultats"
"""The sheet of the rows."""
_RAISONS = "raisons"
_FIGURES = ("requis", "constate", "manque")
_NATURES = {"jour": "date", "entier": "entier", "annee": "entier", "booleen": "booleen"}


class TropDeRangees(ValueError):
    """More rows than a sheet holds."""


def classeur_de_resultats(colonnes: Mapping[str, Any], rangees: Sequence[Mapping[str, Any]], langue: str) -> Classeur:
    """The workbook of these rows; ``TropDeRangees`` when a sheet cannot hold them."""
    simples = {nom: genre for nom, genre in colonnes.items() if not _est_une_table(genre)}
    principale = Feuille(FEUILLE, [_colonne(nom, genre) for nom, genre in simples.items()], [[_simple(r.get(nom)) for nom in simples] for r in rangees])
    feuilles = [principale, *(_detail(nom, genre[0], colonnes, rangees, langue) for nom, genre in colonnes.items() if _est_une_table(genre))]
    if any(len(feuille.rangees) > RANGEES_MAX for feuille in feuilles):
        raise TropDeRangees
    return Classeur(feuilles, langue=langue)


def _est_une_table(genre: Any) -> bool:
    return isinstance(genre, list) and isinstance(genre[0], dict)


def _detail(nom: str, champs: Mapping[str, Any], colonnes: Mapping[str, Any], rangees: Sequence[Mapping[str, Any]], langue: str) -> Feuille:
    """A row for each object of a list, behind what says whose it is; a finding has its label too."""
    cles = [cle for cle in _CLES if cle in colonnes]
    constats = nom == "constats"
    titres = [_colonne(cle, colonnes[cle]) for cle in cles]
    titres += [Colonne("condition", largeur=40)] if constats else []
    titres += [_colonne(champ, genre) for champ, genre in champs.items()]
    lues = []
    for rangee in rangees:
        for objet in rangee.get(nom) or ():
            libelle = [imprime(CodeConstat(objet["code"]).libelle(langue), langue)] if constats else []
            # For people: the figures in words.
            valeurs = [figure(v, langue) if constats and nom_du_champ in _FIGURES and v else _simple(v) for nom_du_champ, v in ((c, objet.get(c)) for c in champs)]
            lues.append([*(_simple(rangee.get(cle)) for cle in cles), *libelle, *valeurs])
    return Feuille(_RAISONS if constats else nom, titres, lues)


def _colonne(nom: str, genre: Any) -> Colonne:
    prose = genre == "prose" or nom in ("raison", "erreur_message")
    nature = _NATURES.get(genre, "texte") if isinstance(genre, str) else "texte"
    return Colonne(nom, nature, largeur=60 if prose else max(12, min(len(nom) + 2, 30)), prose=genre == "prose")


def _simple(valeur: Any) -> Any:
    if isinstance(valeur, list):
        return ", ".join(" + ".join(v) if isinstance(v, list) else str(v) for v in valeur) or None
    return valeur
