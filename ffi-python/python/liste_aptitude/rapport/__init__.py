"""Reports and pictures: a page per person, the class order, the admissibility map.

``carte_ordre`` and ``carte_recevabilite`` need nothing; ``fiche`` needs jinja2, installed by the extra ``rapport``.
"""

from __future__ import annotations

from typing import Any, Literal, Mapping, Union

from ..avis import EtatDemande
from ..extras import ExtraManquant
from ..modele import Demande, Dossier
from . import recevabilite, treillis

__all__ = ["carte_ordre", "carte_recevabilite", "fiche"]

_Langue = Literal["fr", "en"]


def carte_ordre(langue: _Langue = "fr") -> str:
    """The class order of A21.al1 as an SVG text: its Hasse diagram, and the pairs that make it no lattice.

    >>> carte_ordre("en").startswith("<svg ")
    True
    """
    return treillis.dessiner(langue)


def carte_recevabilite(langue: _Langue = "fr") -> str:
    """The admissibility map as an SVG text: which classes may be asked from where (A17, A18, lecture L18)."""
    return recevabilite.dessiner(langue)


def fiche(
    dossier: Union[Dossier, Mapping[str, Any]],
    demande: Union[Demande, Mapping[str, Any]],
    langue: _Langue = "fr",
    *,
    etat: EtatDemande = None,
) -> str:
    """A demande on one self-contained HTML page: no script, nothing fetched, made to be printed on A4.

    ``etat`` asks for a state of the text, as in ``evaluer``. ``ErreurEntree`` for bad input; ``ModuleNotFoundError`` without the extra ``rapport``.
    """
    try:
        from .page import rendre
    except ModuleNotFoundError as absent:
        if absent.name != "jinja2":
            raise
        raise ExtraManquant("rapport") from absent
    return rendre(
        dossier if isinstance(dossier, Dossier) else Dossier.from_dict(dossier),
        demande if isinstance(demande, Demande) else Demande.from_dict(demande),
        langue,
        etat,
    )
