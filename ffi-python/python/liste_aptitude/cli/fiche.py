"""``liste-aptitude fiche``: a self-contained HTML page per demande."""

from __future__ import annotations

import argparse
import errno
import sys
from pathlib import Path
from typing import Any, Optional

from ..rapport import fiche
from ..typographie import visible
from .entrees import Cas, Resultat, arguments, choisir, etat, sous_un_etat, traiter
from .fichiers.ecriture import ecrire_texte
from .langue import Texte, exemples, texte
from .pages import Noms
from .personne import UnePersonne
from .refus import Refus
from .systeme import raison
from .terminal import afficher


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "fiche",
        description=t(
            "Écrit une page HTML autonome par demande : verdict, conditions, carrière, classes, lectures, reçu.",
            "Writes a self-contained HTML page per demande: verdict, conditions, career, classes, readings, receipt.",
        ),
        epilog=exemples(t, "fiche demandes.jsonl --sortie fiches", "fiche demandes.jsonl --id A-0001 --sortie fiche.html"),
    )
    arguments(p, t, executer)
    sous_un_etat(p, t)
    choisir(p, t)
    p.add_argument(
        "--sortie",
        "-o",
        metavar=t("CHEMIN", "PATH"),
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
    pages = _UnePage(options) if options.pages.suffix.lower() == ".html" else _Dossier(options)
    voulue = UnePersonne(options.id)

    def ecrire(resultat: Resultat) -> None:
        if isinstance(resultat, Refus):
            afficher(resultat.phrase(options.langue), sys.stderr)
        elif voulue.garde(resultat.id):
            pages.ajouter(resultat)

    statut = traiter(options, ecrire)
    pages.finir()
    if voulue.introuvable(options.langue):
        return 2
    if pages.nombre == 0 and statut == 0:
        afficher(t("aucune demande à montrer", "no demande to show"), sys.stderr)
        return 2
    if pages.trop:
        message = t("plusieurs demandes pour une page : choisissez --id, ou un dossier", "several demandes for one page: choose --id, or a folder")
        afficher(message, sys.stderr)
        return 2
    return 1 if pages.manquees else statut


# What no other page would escape either.
_DISQUE = (errno.ENOSPC, errno.EFBIG, errno.EROFS, errno.EACCES, errno.ENOTDIR, getattr(errno, "EDQUOT", errno.ENOSPC))


class _Dossier:
    """A page per demande, written as they come."""

    trop = False

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._noms = Noms()
        self.nombre = self.manquees = 0

    def ajouter(self, cas: Cas) -> None:
        """Writes the page of a demande; one that the disk does not take is told, and the others are written."""
        self.nombre += 1
        page = self._options.pages / f"{self._noms.donner(cas.id, f'{cas.decision.annee}-{cas.decision.classe}')}.html"
        try:
            _ecrire(cas, page, self._options)
        except OSError as erreur:
            if erreur.errno in _DISQUE:
                raise
            self.manquees += 1
            deux_points = texte(self._options.langue)(" : ", ": ")
            afficher(deux_points.join((visible(cas.id), raison(erreur, self._options.langue), visible(str(page)))), sys.stderr)

    def finir(self) -> None:
        """Nothing is left to do."""


class _UnePage:
    """One page, written once it is known to be the only one."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._cas: Optional[Cas] = None
        self.nombre = self.manquees = 0

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
    html = fiche(*cas.faits(), options.langue, etat=etat(options))
    page.parent.mkdir(parents=True, exist_ok=True)
    ecrire_texte(page, html)
    print(page)
