"""``liste-aptitude histoire``: the states of articles in the order of time, what each changes, since which list, how sure."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from .. import ErreurEntree, EtatDArticle, Evolution, articles, histoire
from ..evolutions import FIDELITES
from ..typographie import francais, visible
from ..voisins import propose
from .langue import Texte, exemples, texte
from .terminal import afficher
from .usage import MauvaisUsage


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "histoire",
        description=t(
            "Dit les états successifs de chaque article : les listes que chacun régit, à quel point c'est sûr, et ce qu'il change de "
            "l'état d'avant ; ce qui n'est pas dit est comme avant.",
            "Tells the successive states of each article: the lists that each governs, how sure that is, and what it changes of the state "
            "before; what is not told is as before.",
        ),
        epilog=exemples(t, "histoire A12", "histoire A12 A13 --format json"),
    )
    p.add_argument("articles", nargs="+", metavar="ARTICLE", help=t("article, comme A12, A19bis ou ANNEXE", "article, such as A12, A19bis or ANNEXE"))
    p.add_argument("--format", choices=("texte", "json"), default="texte", help=t("texte, ou une ligne JSON par état", "text, or a JSON line a state"))
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    suites: list[list[EtatDArticle]] = []
    for article in options.articles:
        try:
            suites.append(histoire(article))
        except ErreurEntree:
            raise MauvaisUsage(
                t(francais(f"{visible(article)} : aucun article de ce nom"), f"{visible(article)}: no article of this name")
                + t(propose(article.partition(".")[0], articles()), propose(article.partition(".")[0], articles()))
                + t(" ; voir docs/couverture.md", "; see docs/couverture.md")
            ) from None
    for suite in suites:
        if options.format == "json":
            for etat in suite:
                sys.stdout.write(json.dumps(etat.to_dict(), ensure_ascii=False, separators=(",", ":")) + "\n")
        else:
            afficher("\n".join(ligne for etat in suite for ligne in _etat(etat, options.langue, t)))
    return 0


def _etat(etat: EtatDArticle, langue: str, t: Texte) -> list[str]:
    lignes = [f"{etat.article}, {_listes(etat, langue, t)}", f"  {etat.source(langue)}"]
    lignes += [f"  {p.id}  {p.enonce(langue)}" for p in etat.provisions]
    for changement in etat.changements:
        lignes += _changement(changement, langue, t)
    return [*lignes, ""]


def _listes(etat: EtatDArticle, langue: str, t: Texte) -> str:
    """« listes de 2003 à 2006 : déduit (2003 à 2005), non établi (2006) »."""
    listes = [liste for liste, _ in etat.fidelites]
    mot = t("liste de", "list of") if len(listes) == 1 else t("listes de", "lists of")
    dites = f"{mot} {_intervalle(listes, t)}"
    suites: list[tuple[str, list[int]]] = []
    for liste, fidelite in etat.fidelites:
        if suites and suites[-1][0] == fidelite:
            suites[-1][1].append(liste)
        else:
            suites.append((fidelite, [liste]))
    mots = [
        FIDELITES[fidelite][0 if langue == "fr" else 1] + ("" if len(suites) == 1 else f" ({_intervalle(listes, t)})") for fidelite, listes in suites
    ]
    return francais(f"{dites} : {', '.join(mots)}") if langue == "fr" else f"{dites}: {', '.join(mots)}"


def _intervalle(listes: list[int], t: Texte) -> str:
    premiere, derniere = listes[0], listes[-1]
    if premiere == derniere:
        return str(premiere)
    entre = t("et", "and") if derniere == premiere + 1 else t("à", "to")
    return f"{premiere} {entre} {derniere}"


def _changement(c: Evolution, langue: str, t: Texte) -> list[str]:
    tete = f"  {c.libelle(langue)}  {c.maintenant.id}"
    if c.avant is not None and c.evolution == "deplacee":
        tete += t(f", avant {c.avant.id}", f", before {c.avant.id}")
    lignes = [f"{tete}  {c.maintenant.enonce(langue)}"]
    if c.avant is not None and c.evolution == "modifiee":
        lignes.append(t(francais(f"      avant, {c.avant.id} : {c.avant.enonce('fr')}"), f"      before, {c.avant.id}: {c.avant.enonce('en')}"))
    return lignes
