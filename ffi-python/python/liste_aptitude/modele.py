"""Dossier and demande: what is evaluated. Their fields are made from the kernel's table; what is done with the whole is here."""

from __future__ import annotations

import json
from typing import Any, Mapping

from . import _noyau
from .faits import Depot, FaitsDemande, FaitsDossier, Formation
from .valeur import NonPrecise, Valeur, bits

__all__ = ["Demande", "Depot", "Dossier", "Formation", "NonPrecise", "Valeur", "bits"]


class Dossier(FaitsDossier):
    """The facts about one person, checked once and for all when the object is made (``ErreurEntree`` otherwise).

    >>> dossier = Dossier("A-0001", naissance="1955-03-01")
    >>> dossier
    Dossier(id='A-0001', naissance='1955-03-01')
    >>> Dossier.from_dict(dossier.to_dict()) == dossier
    True
    """

    def _verifier(self) -> None:
        self._poser(_verifie=_noyau.verifier_dossier(self))

    @classmethod
    def from_dict(cls, valeurs: Mapping[str, Any]) -> Dossier:
        """The dossier of a mapping in the interchange format; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_dossier(valeurs)
        return cls(**valeurs)

    @classmethod
    def from_json(cls, texte: str) -> Dossier:
        """The dossier of a JSON text; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_dossier_json(texte)
        return cls(**json.loads(texte))


class Demande(FaitsDemande):
    """The request of a person for one class of the list of one year, checked when the object is made, under the text of that list: one
    that only another state accepts (``etat=``: filed by the server, for a list before 2013) is given as a mapping.

    >>> Demande(2000, "AD2")
    Demande(annee=2000, classe=Classe.AD2)
    >>> Demande(2000, "AD2", lectures=["L5", "L13"]).lectures
    9
    """

    def _verifier(self) -> None:
        self._poser(_verifie=_noyau.verifier_demande(self))

    @classmethod
    def from_dict(cls, valeurs: Mapping[str, Any]) -> Demande:
        """The demande of a mapping in the interchange format; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_demande(valeurs)
        return cls(**valeurs)

    @classmethod
    def from_json(cls, texte: str) -> Demande:
        """The demande of a JSON text; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_demande_json(texte)
        return cls(**json.loads(texte))


class DemandeLue(Demande):
    """A demande that was accepted under a state of the text: checked again at each use, under the state asked for there, and not for its list."""

    def _verifier(self) -> None:
        """Nothing of its own."""
