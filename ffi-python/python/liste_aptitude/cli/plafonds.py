"""The ceilings of a list in words, for the verbs that count one: under the state of its text, on the list before where that text says so."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Callable, Iterator, Optional

from .. import EtatDuTexte, Quota, Section, compte_sur_la_precedente, etat_de_la_liste, quotas
from ..enumerations import MotEtatDuTexte
from .langue import Texte, texte
from .usage import MauvaisUsage

Effectifs = tuple[int, int, int, int]
"""Persons of the first section, of the second, of these in IF1 and IF2, of the third."""


def declarer(p: argparse.ArgumentParser, t: Texte) -> None:
    """The options that ceilings rest on."""
    p.add_argument("--elargie", action="store_true", help=t("troisième section relevée (R123-45.al6)", "third section raised (R123-45.al6)"))
    p.add_argument(
        "--precedente",
        type=_effectif(t),
        metavar=t("NOMBRE", "NUMBER"),
        help=t(
            f"inscrits en première section de la liste précédente : les plafonds en dépendent à partir de la liste de {_depuis()}",
            f"persons in the first section of the list before: ceilings rest on it from the list of {_depuis()} on",
        ),
    )


def _depuis() -> str:
    """The first list whose ceilings count on the list before, and the provision that says so."""
    etat = next(etat for etat in EtatDuTexte if compte_sur_la_precedente(etat))
    return f"{etat.value} ({quotas(0, 0, 0, 0, etat=etat, precedente=0).deuxieme.disposition})"


def verifier(options: argparse.Namespace, etat: Optional[MotEtatDuTexte] = None) -> None:
    """``MauvaisUsage`` where the list before is given and no ceiling counts on it."""
    if options.precedente is not None and not compte_sur_la_precedente(_applique(options, etat)):
        t = texte(options.langue)
        raise MauvaisUsage(
            t(
                f"--precedente : les plafonds de la liste de {options.annee} n'en dépendent pas ; ils en dépendent à partir de celle de {_depuis()}",
                f"--precedente: the ceilings of the list of {options.annee} do not rest on it; they do from that of {_depuis()} on",
            )
        )


def _applique(options: argparse.Namespace, etat: Optional[MotEtatDuTexte]) -> EtatDuTexte:
    """The state asked for, else that of the list."""
    return EtatDuTexte(etat) if etat else etat_de_la_liste(options.annee)


def _effectif(t: Texte) -> Callable[[str], int]:
    def lire(valeur: str) -> int:
        if not valeur.isdecimal() or int(valeur) >= 2**32:
            raise argparse.ArgumentTypeError(valeur + t(" : un nombre de personnes", ": a number of persons"))
        return int(valeur)

    return lire


@dataclass(frozen=True)
class Ligne:
    """One ceiling, in words."""

    nom: str
    """What it limits."""
    effectif: int
    """Persons counted."""
    plafond: str
    """The ceiling, or that the list before is missing."""
    trop: str
    """The persons too many, if any."""
    disposition: str
    """Where it stands."""
    choix: str
    """What the commission may take instead, if it has the choice."""


def lignes(options: argparse.Namespace, effectifs: Effectifs, etat: Optional[MotEtatDuTexte] = None) -> Iterator[Ligne]:
    """The ceilings of a list under the state asked for, else under that of the list; unknown where they count on a list before that is not given."""
    t = texte(options.langue)
    applique = _applique(options, etat)
    inconnus = options.precedente is None and compte_sur_la_precedente(applique)
    q = quotas(*effectifs, elargie=options.elargie, etat=applique, precedente=0 if inconnus else options.precedente)
    choix = None if inconnus else q.au_choix
    noms = Section.DEUXIEME.libelle(options.langue), t("dont IF1 et IF2", "of whom IF1 and IF2"), Section.TROISIEME.libelle(options.langue)
    choisis = (None, None, None) if choix is None else (choix.deuxieme, choix.deuxieme_informatique, choix.troisieme)
    for nom, quota, choisi in zip(noms, (q.deuxieme, q.deuxieme_informatique, q.troisieme), choisis):
        if inconnus:
            dit, trop = t("plafond selon la liste précédente (--precedente)", "ceiling by the list before (--precedente)"), ""
        else:
            dit, trop = t(f"plafond {quota.plafond}", f"ceiling {quota.plafond}"), _trop(quota, t)
        yield Ligne(nom, quota.effectif, dit, trop, quota.disposition, _choisi(choisi, t))


def _trop(quota: Quota, t: Texte) -> str:
    return t(f", {quota.depassement} de trop", f", {quota.depassement} too many") if quota.depassement else ""


def _choisi(choisi: Optional[Quota], t: Texte) -> str:
    if choisi is None:
        return ""
    dit, trop = choisi.plafond, _trop(choisi, t)
    return t(
        f" ; si la commission compte sur cette liste, {dit}{trop} ({choisi.disposition})",
        f"; if the commission counts on this list, {dit}{trop} ({choisi.disposition})",
    )
