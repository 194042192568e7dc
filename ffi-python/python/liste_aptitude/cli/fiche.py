"""``liste-aptitude fiche``: a self-contained HTML page per demande."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any, Optional

from ..rapport import fiche
from .langue import Texte, texte
from .entrees import Cas, Resultat, arguments, choisir, traiter
from .refus import Refus


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "fiche",
        help=t("une page HTML par demande", "an HTML page per demande"),
        description=t(
            "Écrit une page HTML autonome par demande : verdict, conditions, carrière, classes, lectures, reçu.",
            "Writes a self-contained HTML page per demande: verdict, conditions, career, classes, readings, receipt.",
        ),
    )
    arguments(p, t, executer)
    choisir(p, t)
    p.add_argument(
        "--sortie",
        "-o",
        metavar="PATH",
        dest="pages",
        type=Path,
        default=Path(),
        help=t(
            "dossier des pages, ou page.html s'il n'y en a qu'une (défaut : ici)",
            "folder of the pages, or page.html if there is only one (default: here)",
        ),
    )


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when some line was refused, 2 when there is nothing to show, or more than one page can hold."""
    t = texte(options.langue)
    pages = _UnePage(options) if options.pages.suffix == ".html" else _Dossier(options)

    def ecrire(resultat: Resultat) -> None:
        if isinstance(resultat, Refus):
            print(resultat.phrase(options.langue), file=sys.stderr)
        elif options.id in (None, resultat.id):
            pages.ajouter(resultat)

    try:
        statut = traiter(options, ecrire)
        pages.finir()
    except ModuleNotFoundError as absent:
        print(f"liste-aptitude fiche: {absent}", file=sys.stderr)
        return 2
    if pages.nombre == 0 and statut == 0:
        print(t("aucune demande à montrer", "no demande to show"), file=sys.stderr)
        return 2
    if pages.trop:
        message = t("plusieurs demandes pour une page : choisissez --id, ou un dossier", "several demandes for one page: choose --id, or a folder")
        print(message, file=sys.stderr)
        return 2
    return statut


class _Dossier:
    """A page per demande, written as they come."""

    trop = False

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._noms: dict[str, int] = {}
        self.nombre = 0

    def ajouter(self, cas: Cas) -> None:
        """Writes the page of a demande. What an id may hold and a file name may not becomes ``_``; equal names are numbered."""
        self.nombre += 1
        nom = re.sub(r"[^\w.-]", "_", f"{cas.id}-{cas.decision.annee}-{cas.decision.classe}").lstrip(".")
        self._noms[nom] = self._noms.get(nom, 0) + 1
        suite = f"-{self._noms[nom]}" if self._noms[nom] > 1 else ""
        _ecrire(cas, self._options.pages / f"{nom}{suite}.html", self._options)

    def finir(self) -> None:
        """Nothing is left to do."""


class _UnePage:
    """One page, written once it is known to be the only one."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._cas: Optional[Cas] = None
        self.nombre = 0

    @property
    def trop(self) -> bool:
        """Were there several demandes?"""
        return self.nombre > 1

    def ajouter(self, cas: Cas) -> None:
        """Keeps the demande."""
        self.nombre += 1
        self._cas = cas

    def finir(self) -> None:
        """Writes the page."""
        if self._cas is not None and self.nombre == 1:
            _ecrire(self._cas, self._options.pages, self._options)


def _ecrire(cas: Cas, page: Path, options: argparse.Namespace) -> None:
    html = fiche(*cas.faits(), options.langue)
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(html, encoding="utf-8")
    print(page)
