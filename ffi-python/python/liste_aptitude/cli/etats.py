"""``liste-aptitude etats``: what one person is on every list, each under its own text, and what changed the answer."""

from __future__ import annotations

import argparse
from typing import Any

from .. import Constat, SurUneListe, sur_chaque_liste
from ..avis import garde
from ..typographie import imprime
from .entrees import Cas, arguments, choisir
from .langue import Texte, exemples, texte
from .sorties import Genre, declarer as declarer_sortie, pour_chacun


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "etats",
        description=t(
            "Dit, pour chaque liste de 2000 à 2014 sous le texte qui la régit, le verdict, la section et la raison, et ce qui a changé la "
            "réponse d'une liste à la suivante : l'année, ou le texte et la disposition. L'année de la demande et son dépôt ne comptent pas.",
            "Tells, for every list from 2000 to 2014 under the text that governs it, the verdict, the section and the reason, and what changed "
            "the answer from one list to the next: the year, or the text and the provision. The year of the demande and its filing do not count.",
        ),
        epilog=exemples(t, "etats demandes.jsonl --id A-0001", "etats demandes.jsonl --format jsonl"),
    )
    arguments(p, t, executer)
    choisir(p, t)
    declarer_sortie(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        lignes = [_ligne(ligne, options.langue, t) for ligne in sur_chaque_liste(*cas.faits())]
        return "\n".join([t(f"{cas.id}, classe {cas.decision.classe}", f"{cas.id}, class {cas.decision.classe}"), *lignes, ""])

    def ranger(cas: Cas) -> dict[str, Any]:
        return {"classe": cas.decision.classe.value, "listes": [ligne.to_dict() for ligne in sur_chaque_liste(*cas.faits())]}

    mots = ("etat", "verdict", "section", "motif", "motif_disposition", "cause", "disposition")
    ligne: dict[str, Genre] = {"annee": "annee", **dict.fromkeys(mots, "texte"), "avertissements": ["texte"]}
    return pour_chacun(options, dire, {"classe": "texte", "listes": [ligne]}, ranger)


def _ligne(ligne: SurUneListe, langue: str, t: Texte) -> str:
    """« 2011  non inscriptible, deuxième section (A12.al3.2@2011)  ← le texte, A12.al3.2@2011 »."""
    decision = ligne.decision
    dit = imprime(decision.verdict.libelle(langue), langue)
    if decision.section is not None:
        dit += f", {decision.section.libelle(langue)}"
    dit += _motif(decision.constat_decisif, langue)
    if ligne.cause is not None:
        dit += f"  ← {ligne.cause.libelle(langue)}" + ("" if ligne.disposition is None else f", {ligne.disposition}")
    return f"  {ligne.annee}  {dit}{garde(decision.avertissements, langue)}"


def _motif(constat: Constat | None, langue: str) -> str:
    return "" if constat is None else f" ({constat.code.libelle(langue)}, {constat.disposition})"
