"""Files of decisions, as ``evaluer --sortie`` writes them: read back, row by row."""

from __future__ import annotations

import argparse
import csv
import json
from datetime import date
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional, Tuple

from .. import Decision, ErreurEntree
from ..enumerations import Regle
from ..typographie import visible
from .classeur import est_un_classeur
from .classeur.resultats import FEUILLE
from .entrees import TABLES, Cas, Resultat, Source
from .entrees import ouvrir as ouvrir_entree
from .fichiers.cellules import restaurer
from .fichiers.lignes_json import sans_marque
from .langue import texte
from .lignes import Lignes
from .refus import Refus
from .usage import MauvaisUsage

_LISTES = ("constats", "faits_manquants", "lectures_sollicitees", "avertissements")
_CHAMPS = ("annee", "classe", "date_reference", "verdict", "section", "situation", "classe_rattachement", *_LISTES)
_BLOC = 8192


def ouvrir(fichier: str, options: argparse.Namespace) -> Source:
    """The decisions of a file: those written in it, else those of the dossiers that it holds."""
    suffixe = Path(fichier).suffix.lower()
    if est_un_classeur(fichier):
        return _classeur(fichier, options)
    if suffixe in (".csv", ".parquet"):
        return _Decisions(fichier, options.langue)
    return _Decisions(fichier, options.langue) if fichier != "-" and _sont_des_decisions(fichier) else Lignes([fichier])


def _classeur(fichier: str, options: argparse.Namespace) -> Source:
    """The three tables of a workbook, decided. One of results is made to be read: its figures are in words, and are no decisions any more."""
    from .fichiers.lecture_classeur import feuilles

    noms = feuilles(fichier, options.langue)
    if FEUILLE in noms and not set(TABLES) & set(noms):
        t = texte(options.langue)
        conseil = t(
            "un classeur de résultats se lit, et ne se compare pas ; écrivez les décisions en .jsonl, .csv ou .parquet (evaluer --sortie)",
            "a workbook of results is to be read, not compared; write the decisions as .jsonl, .csv or .parquet (evaluer --sortie)",
        )
        raise MauvaisUsage(f"{visible(fichier)}{t(' : ', ': ')}{conseil}")
    return ouvrir_entree(argparse.Namespace(**{**vars(options), "fichiers": [fichier]}))


def _sont_des_decisions(fichier: str) -> bool:
    """Does the first line hold a decision or an error, and no dossier?"""
    with open(fichier, "rb") as flux:
        for ligne in sans_marque(flux):
            if ligne.strip():
                try:
                    objet = json.loads(ligne)
                except (ValueError, RecursionError):
                    return False
                return isinstance(objet, dict) and "dossier" not in objet and ("verdict" in objet or "erreur_regle" in objet)
    return False


class _Decisions:
    """A file of decisions."""

    def __init__(self, fichier: str, langue: str) -> None:
        self._fichier = fichier
        self._illisible = texte(langue)(
            "la ligne n'est pas une décision telle que evaluer --sortie l'écrit ; comparer le fichier tel qu'il a été écrit, sans passer par un tableur",
            "the row is no decision as evaluer --sortie writes it; compare the file as it was written, not as a spreadsheet saved it",
        )

    def bilan(self) -> None:
        """Every row is in its place."""

    def sans_demande(self) -> Iterator[list[Resultat]]:
        """None: a row is a demande."""
        return iter(())

    def resultats(self) -> Iterator[list[Resultat]]:
        """Its rows by blocks."""
        bloc: list[Resultat] = []
        for numero, rangee in _rangees(self._fichier):
            bloc.append(self._resultat(numero, rangee))
            if len(bloc) == _BLOC:
                yield bloc
                bloc = []
        if bloc:
            yield bloc

    def _resultat(self, numero: int, rangee: Optional[Mapping[str, Any]]) -> Resultat:
        if rangee is None:
            return Refus(self._fichier, numero, None, ErreurEntree("$", "json_invalide"), message=self._illisible)
        id = rangee.get("id")
        if rangee.get("erreur_regle"):
            return self._refus(numero, id, rangee)
        if not isinstance(id, str) or not id:
            return Refus(self._fichier, numero, None, ErreurEntree("id", "champ_requis" if id in (None, "") else "type"))
        try:
            decision = Decision.from_dict(_champs(rangee))
        except (ValueError, TypeError, LookupError):
            return Refus(self._fichier, numero, id, ErreurEntree("$", "type"), message=self._illisible)
        return Cas(id, decision, _sans_faits, self._fichier, numero)

    def _refus(self, numero: int, id: Any, rangee: Mapping[str, Any]) -> Refus:
        regle = str(rangee["erreur_regle"])
        connue = regle in {r.value for r in Regle}
        erreur = ErreurEntree(str(rangee.get("erreur_chemin") or "$"), regle if connue else "type")
        message = str(rangee.get("erreur_message") or "")
        return Refus(self._fichier, numero, id if isinstance(id, str) else None, erreur, message=message)


def _champs(rangee: Mapping[str, Any]) -> dict[str, Any]:
    lus = {nom: rangee.get(nom) for nom in _CHAMPS}
    jour = lus["date_reference"]
    lus["date_reference"] = jour.isoformat() if isinstance(jour, date) else jour
    return lus


def _sans_faits() -> Tuple[Mapping[str, Any], Mapping[str, Any]]:
    raise MauvaisUsage("decisions")


def _rangees(fichier: str) -> Iterator[Tuple[int, Optional[Mapping[str, Any]]]]:
    """The rows, each with its line as an editor counts them; none for a line that is no JSON."""
    suffixe = Path(fichier).suffix.lower()
    if suffixe == ".parquet":
        yield from _parquet(fichier)
    elif suffixe == ".csv":
        yield from _csv(fichier)
    else:
        with open(fichier, "rb") as flux:
            for numero, ligne in enumerate(sans_marque(flux), 1):
                if ligne.strip():
                    try:
                        objet = json.loads(ligne)
                    except (ValueError, RecursionError):
                        objet = None
                    yield numero, objet if isinstance(objet, dict) else None


def _parquet(fichier: str) -> Iterator[Tuple[int, Mapping[str, Any]]]:
    from .fichiers.lecture_parquet import lire

    for bloc in lire(fichier):
        _connues(fichier, bloc.table.column_names)
        for numero, rangee in zip(bloc.numeros, bloc.table.to_pylist()):
            yield numero, rangee


def _csv(fichier: str) -> Iterator[Tuple[int, Optional[Mapping[str, Any]]]]:
    with open(fichier, encoding="utf-8-sig", errors="replace", newline="") as flux:
        entete = flux.readline()
        separateur = ";" if entete.count(";") > entete.count(",") else ","
        noms = next(csv.reader([entete.strip()], delimiter=separateur), [])
        _connues(fichier, noms)
        lecteur = csv.reader(flux, delimiter=separateur)
        try:
            for cellules in lecteur:
                yield lecteur.line_num + 1, _rangee(dict(zip(noms, cellules))) if len(cellules) == len(noms) else None
        except csv.Error:
            yield lecteur.line_num + 1, None


def _rangee(cellules: Mapping[str, str]) -> Optional[Mapping[str, Any]]:
    lue: dict[str, Any] = {nom: restaurer(cellule) or None for nom, cellule in cellules.items()}
    try:
        for nom in _LISTES:
            lue[nom] = None if lue[nom] is None else json.loads(lue[nom])
        lue["annee"] = None if lue["annee"] is None else int(lue["annee"])
    except (ValueError, RecursionError):
        return None
    return lue


def _connues(fichier: str, noms: Any) -> None:
    absentes = [nom for nom in ("id", *_CHAMPS) if nom not in noms]
    if absentes:
        raise MauvaisUsage(f"{visible(fichier)}: {', '.join(absentes)} (evaluer --sortie)")
