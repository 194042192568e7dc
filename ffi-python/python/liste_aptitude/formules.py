"""Missing facts as a form: how each is asked, what it takes, who attests it, by which document, what its answers settle."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, Mapping, Optional

from . import _noyau
from .attente import attente

_Langue = Literal["fr", "en"]


@dataclass(frozen=True)
class Formule:
    """A question of the form."""

    champ: str
    """Path of the field, ``[]`` for any period."""
    libelle: str
    """Label of the field."""
    question: str
    """The question."""
    genre: str
    """The kind of answer: date, booleen, entier, mot."""
    mots: tuple[str, ...]
    """The words allowed, for a word."""
    minimum: Optional[int]
    """The least number."""
    maximum: Optional[int]
    """The greatest number."""
    atteste: str
    """Who attests the answer."""
    piece: str
    """The document that shows it."""
    portee: str
    """What each answer settles."""
    dispositions: tuple[str, ...]
    """The provisions that the fact serves."""


def formulaire(langue: _Langue = "fr") -> dict[str, Formule]:
    """The question of every fact that may be missing, by the path of its field, in the order of the format.

    >>> formulaire("en")["carriere[].niveau"].question
    'What is the conventional level of this post?'
    """
    return dict(_formules(langue))


def formuler(fait: str, langue: _Langue = "fr") -> Formule:
    """The question of a missing fact, by its path as a decision gives it; ``KeyError`` for what is never missing.

    >>> formuler("carriere[2].niveau", "en").atteste
    'the employer'
    """
    return _formules(langue)[re.sub(r"\[\d+\]", "[]", fait)]


@lru_cache(maxsize=2)
def _formules(langue: _Langue) -> Mapping[str, Formule]:
    rang = {"fr": 0, "en": 1}[langue]
    return {champ["chemin"]: _formule(champ, champ["formule"], rang) for champ in _noyau.champs() if champ["formule"] is not None}


def _formule(champ: "_noyau.ChampDecrit", dite: "_noyau.FormuleDite", rang: int) -> Formule:
    attendu = attente(champ["chemin"])
    return Formule(
        champ=champ["chemin"],
        libelle=champ["libelle"][rang],
        question=dite["question"][rang],
        genre=champ["contenu"],
        mots=() if champ["contenu"] != "mot" or attendu is None else attendu.mots,
        minimum=champ["minimum"],
        maximum=champ["maximum"],
        atteste=dite["atteste"][rang],
        piece=dite["piece"][rang],
        portee=dite["portee"][rang],
        dispositions=champ["dispositions"],
    )
