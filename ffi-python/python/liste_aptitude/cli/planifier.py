"""``liste-aptitude planifier``: the first list, what is lacking until then, the path to the class."""

from __future__ import annotations

import argparse
from typing import Any, Optional

from .. import Etape, PremiereAnnee, parcours, premiere_annee
from .entrees import Cas, arguments, choisir
from .langue import Texte, annee_de_liste, texte
from .sorties import CONSTAT, Genre, declarer as declarer_sortie, pour_chacun

_COLONNES: dict[str, Genre] = {
    "classe": "texte",
    "de": "annee",
    "jusqu_a": "annee",
    "premiere_annee": "annee",
    "sur_appreciation": "annee",
    "manques": [{"nature": "texte", **dict.fromkeys(CONSTAT, "texte")}],
    "parcours": [{"annee": "annee", "classe": "texte", "section": "texte", "fonction": "texte", "niveau": "entier", "agrement": "jour"}],
}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser("planifier", help=t("première liste possible, ce qui manque", "first possible list, what is lacking"))
    arguments(p, t, executer)
    choisir(p, t)
    p.add_argument(
        "--jusqu-a",
        type=annee_de_liste(t),
        default=2060,
        metavar="YEAR",
        help=t("dernière liste regardée (2060)", "last list looked at (2060)"),
    )
    declarer_sortie(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        fin, premiere, etapes = _chercher(cas, options.jusqu_a)
        annee, classe = premiere.annee, cas.decision.classe
        quand = t(f"première liste {annee}", f"first list {annee}")
        jamais = t(f"sur aucune liste jusqu'en {fin}", f"on no list up to {fin}")
        lignes = [cas.id, t(f"{classe} : ", f"{classe}: ") + (quand if annee else jamais)]
        if premiere.sur_appreciation:
            avant = premiere.sur_appreciation
            lignes.append(t(f"{avant} si la commission le décide", f"{avant} if the commission so decides"))
        for manque in premiere.manques:
            lignes.append(f"- {manque.nature.libelle(options.langue)}. {manque.constat.phrase(options.langue)}")
        for etape in etapes or ():
            lignes.append(f"> {etape.annee} {etape.classe} ({etape.fonction.libelle(options.langue)}, {etape.agrement})")
        return "\n".join([*lignes, ""])

    return pour_chacun(options, dire, _COLONNES, lambda cas: _rangee(cas, *_chercher(cas, options.jusqu_a)))


def _chercher(cas: Cas, jusqu_a: int) -> tuple[int, PremiereAnnee, Optional[tuple[Etape, ...]]]:
    dossier, demande = cas.faits()
    fin = max(demande.annee, jusqu_a)
    return fin, premiere_annee(dossier, demande, fin), parcours(dossier, demande, fin)


def _rangee(cas: Cas, fin: int, premiere: PremiereAnnee, etapes: Optional[tuple[Etape, ...]]) -> dict[str, Any]:
    return {
        "classe": cas.decision.classe.value,
        "de": cas.decision.annee,
        "jusqu_a": fin,
        "premiere_annee": premiere.annee,
        "sur_appreciation": premiere.sur_appreciation,
        "manques": [{"nature": m.nature.value, **m.constat.to_dict()} for m in premiere.manques],
        # Null when no path reaches the class, empty when the person belongs to it already.
        "parcours": None if etapes is None else [_etape(etape) for etape in etapes],
    }


def _etape(etape: Etape) -> dict[str, Any]:
    return {
        "annee": etape.annee,
        "classe": etape.classe.value,
        "section": etape.section and etape.section.value,
        "fonction": etape.fonction.value,
        "niveau": etape.niveau,
        "agrement": etape.agrement,
    }
