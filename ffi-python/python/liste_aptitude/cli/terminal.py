"""Text for people, folded to the terminal; what goes to a file or to another command keeps its lines whole."""

from __future__ import annotations

import re
import sys
from typing import Optional, TextIO

_MINIMUM = 30
"""A terminal narrower than that is not folded to: nothing would be readable."""


def largeur(flux: Optional[TextIO] = None) -> Optional[int]:
    """The columns of the terminal that a stream (standard output) writes to; None when it is no terminal."""
    flux = sys.stdout if flux is None else flux
    if not flux.isatty():
        return None
    import shutil

    colonnes = shutil.get_terminal_size().columns
    return colonnes if colonnes >= _MINIMUM else None


def afficher(texte: str, flux: Optional[TextIO] = None) -> None:
    """Prints a text, each of its lines folded to the terminal."""
    colonnes = largeur(flux)
    lignes = texte.split("\n")
    print("\n".join(lignes if colonnes is None else [plie for ligne in lignes for plie in plier(ligne, colonnes)]), file=flux or sys.stdout)


def plier(ligne: str, colonnes: int, retrait: Optional[int] = None) -> list[str]:
    """A line cut at its spaces, no part wider than so many columns; the parts after the first begin under the words of the first.

    >>> plier("       3  lignes de trop", 20)
    ['       3  lignes de', '          trop']
    >>> plier("- mot", 3, 0)
    ['-', 'mot']
    """
    from textwrap import TextWrapper

    if retrait is None:
        # Under what follows a count, a sign of list, an indentation.
        debut = re.match(r" *(?:(?:\d+|[A-Z0-9 ]{1,8})  |[-?>] )? *", ligne)
        retrait = min(len(debut[0]) if debut else 0, colonnes // 2)
    plieur = TextWrapper(
        colonnes, subsequent_indent=" " * retrait, break_on_hyphens=False, break_long_words=True, drop_whitespace=True, expand_tabs=False
    )
    # TextWrapper takes the indentation of a first line for spaces between words. A receipt or a path is never cut.
    nue = ligne.lstrip(" ")
    debut_de_ligne = " " * (len(ligne) - len(nue))
    plieur = TextWrapper(
        colonnes,
        initial_indent=debut_de_ligne,
        subsequent_indent=" " * retrait,
        break_on_hyphens=False,
        break_long_words=False,
        expand_tabs=False,
    )
    return plieur.wrap(nue) or [""]
