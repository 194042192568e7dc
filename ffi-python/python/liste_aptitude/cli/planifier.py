"""``liste-aptitude planifier``: the first list, what is lacking until then, the path to the class."""

from __future__ import annotations

import argparse
from typing import Any

from .. import parcours, premiere_annee
from .langue import Texte, texte
from .lignes import Cas, arguments, choisir, pour_chacun


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser("planifier", help=t("première liste possible, ce qui manque", "first possible list, what is lacking"))
    arguments(p, t, executer)
    choisir(p, t)
    p.add_argument(
        "--jusqu-a", type=int, default=2060, metavar="YEAR", help=t("dernière liste regardée (2060)", "last list looked at (2060)")
    )


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        dossier, demande = cas.faits()
        fin = max(demande.annee, options.jusqu_a)
        premiere = premiere_annee(dossier, demande, fin)
        annee = premiere.annee
        quand = t(f"première liste {annee}", f"first list {annee}")
        jamais = t(f"sur aucune liste jusqu'en {fin}", f"on no list up to {fin}")
        lignes = [t(f"{demande.classe} : ", f"{demande.classe}: ") + (quand if annee else jamais)]
        if premiere.sur_appreciation:
            avant = premiere.sur_appreciation
            lignes.append(t(f"{avant} si la commission le décide", f"{avant} if the commission so decides"))
        for manque in premiere.manques:
            lignes.append(f"- {manque.nature.libelle(options.langue)}. {manque.constat.phrase(options.langue)}")
        for etape in parcours(dossier, demande, fin) or ():
            lignes.append(f"> {etape.annee} {etape.classe} ({etape.fonction.libelle(options.langue)}, {etape.agrement})")
        return "\n".join(lignes)

    return pour_chacun(options, dire)
