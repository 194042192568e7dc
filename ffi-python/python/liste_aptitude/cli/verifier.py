"""``liste-aptitude verifier``: what is wrong or lacking in input files."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from typing import Any, TypeVar

from .. import Regle
from .entrees import Resultat, arguments, traiter
from .langue import Texte, texte
from .refus import Refus
from .sorties import Genre, Rangees, declarer as declarer_sortie, en_rangees

_Cle = TypeVar("_Cle")
_COLONNES: dict[str, Genre] = {"probleme": "texte", "chemin": "texte", "regle": "texte", "nombre": "entier", "premier": "entier"}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "verifier",
        help=t("qualité des données des fichiers", "data quality of the files"),
        epilog=t(
            "Lignes : refus ou fait_manquant, le champ, la règle enfreinte, combien, la première ligne de l'entrée.",
            "Rows: refus (refused) or fait_manquant (fact missing), the field, the rule broken, how many, the first line of the input.",
        ),
    )
    arguments(p, t, executer)
    declarer_sortie(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    rangees = en_rangees(options)
    refus: Counter[tuple[str, Regle]] = Counter()
    manquants: Counter[str] = Counter()
    premiers: dict[Any, Refus] = {}
    bonnes = indecises = 0

    def noter(resultat: Resultat) -> None:
        nonlocal bonnes, indecises
        if isinstance(resultat, Refus):
            cle = (_sans_rang(resultat.erreur.chemin), resultat.erreur.regle)
            refus[cle] += 1
            premiers.setdefault(cle, resultat)
        else:
            bonnes += 1
            indecises += bool(resultat.decision.faits_manquants)
            manquants.update({_sans_rang(fait) for fait in resultat.decision.faits_manquants})

    statut = traiter(options, noter)
    if rangees:
        with Rangees(options, _COLONNES) as sortie:
            for (chemin, regle), nombre in _par_nombre(refus):
                premier = premiers[chemin, regle].numero
                sortie.ecrire({"probleme": "refus", "chemin": chemin, "regle": regle.value, "nombre": nombre, "premier": premier})
            for fait, nombre in _par_nombre(manquants):
                sortie.ecrire({"probleme": "fait_manquant", "chemin": fait, "nombre": nombre})
        return statut
    print(t(f"{bonnes} ligne(s) évaluée(s), {sum(refus.values())} refusée(s)", f"{bonnes} line(s) evaluated, {sum(refus.values())} refused"))
    for (chemin, regle), nombre in _par_nombre(refus):
        print(f"{nombre:8}  {chemin}: {regle.libelle(options.langue)} ({premiers[chemin, regle].en_texte(t)})")
    print(t(f"{indecises} décision(s) à compléter", f"{indecises} decision(s) to be completed"))
    for fait, nombre in _par_nombre(manquants):
        print(f"{nombre:8}  {fait}")
    return statut


def _par_nombre(comptes: Counter[_Cle]) -> list[tuple[_Cle, int]]:
    """The most frequent first; those of one number in the order of their names, whatever the order they were met in."""
    return sorted(comptes.items(), key=lambda compte: (-compte[1], str(compte[0])))


def _sans_rang(chemin: str) -> str:
    return re.sub(r"\[\d+\]", "[]", chemin)
