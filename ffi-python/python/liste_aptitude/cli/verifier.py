"""``liste-aptitude verifier``: what is wrong or lacking in input files."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from typing import Any

from .langue import Texte, texte
from .lignes import Refus, Resultat, arguments, traiter


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser("verifier", help=t("qualité des données des fichiers", "data quality of the files"))
    arguments(p, t, executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    regles: Counter[tuple[str, str]] = Counter()
    manquants: Counter[str] = Counter()
    premiers: dict[tuple[str, str], str] = {}
    bonnes = indecises = 0

    def noter(resultat: Resultat) -> None:
        nonlocal bonnes, indecises
        if isinstance(resultat, Refus):
            cle = (_sans_rang(resultat.erreur.chemin), resultat.erreur.regle.libelle(options.langue))
            regles[cle] += 1
            premiers.setdefault(cle, resultat.en_texte(t))
        else:
            bonnes += 1
            indecises += bool(resultat.decision.faits_manquants)
            manquants.update({_sans_rang(fait) for fait in resultat.decision.faits_manquants})

    statut = traiter(options, noter)
    print(t(f"{bonnes} ligne(s) évaluée(s), {sum(regles.values())} refusée(s)", f"{bonnes} line(s) evaluated, {sum(regles.values())} refused"))
    for (chemin, regle), nombre in regles.most_common():
        print(f"{nombre:8}  {chemin}: {regle} ({premiers[chemin, regle]})")
    print(t(f"{indecises} décision(s) à compléter", f"{indecises} decision(s) to be completed"))
    for fait, nombre in manquants.most_common():
        print(f"{nombre:8}  {fait}")
    return statut


def _sans_rang(chemin: str) -> str:
    return re.sub(r"\[\d+\]", "[]", chemin)
