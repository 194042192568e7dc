"""What the provisions that a decision cites say, in the project's own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from . import _noyau
from .erreurs import ErreurEntree

_Nature = Literal["calculee", "table", "parametre", "autorite", "information"]


@dataclass(frozen=True)
class Provision:
    """A provision of the texts, and what the program makes of it."""

    disposition: str
    """Its id, as decisions cite it."""
    nature: _Nature
    """Calculee: an answer is computed from it. Table: a row of a list. Parametre: a figure. Autorite: someone else decides. Information."""
    fr: str
    """What it says, in French."""
    en: str
    """What it says, in English."""


def provision(disposition: str) -> Provision:
    """A provision by its id; one that is none of the texts is an ``ErreurEntree``.

    >>> provision("A12.al3.2").nature
    'parametre'
    """
    lue = _noyau.provision(disposition) if isinstance(disposition, str) else None
    if lue is None:
        raise ErreurEntree("disposition", "valeur_inconnue", disposition)
    return Provision(disposition, *lue)
