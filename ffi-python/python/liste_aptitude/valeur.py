"""What the typed classes share: fields set once, readable repr, pickling, dicts and JSON."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import date
from enum import Enum
from inspect import Parameter, signature
from typing import Any, Iterable, Mapping, Optional, TypeVar, Union

from .enumerations import Lecture, Regle
from .erreurs import ErreurEntree
from .mot import Mot

Jour = Union[date, str]
"""A day: ``datetime.date`` or ISO text ``YYYY-MM-DD``, years 1900 to 2199."""

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
M = TypeVar("M", bound=Mot)
V = TypeVar("V", bound="Valeur")


class NonPrecise(Enum):
    """The one value that stands for a field that is not written at all, where null would say something else."""

    NON_PRECISE = "non_precise"

    def __repr__(self) -> str:
        return self.name


NON_PRECISE = NonPrecise.NON_PRECISE
"""``agrement=NON_PRECISE``: the field is not given (None says: no agrément is known)."""


class Valeur:
    """A frozen value. The parts of a dossier are checked together, when the ``Dossier`` is made: their rules relate fields."""

    def _poser(self, **champs: Any) -> None:
        self.__dict__.update(champs)

    def _verifier(self) -> None:
        """Checks the whole, once its fields are set, and keeps what the kernel made of it."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """The value in the interchange format, every field written, dates as ISO texts."""
        return {nom: _simple(valeur) for nom, valeur in self._champs().items() if valeur is not NON_PRECISE}

    def to_json(self) -> str:
        """The same as compact JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def _champs(self) -> dict[str, Any]:
        return {champ.name: getattr(self, champ.name) for champ in fields(self)}  # type: ignore[arg-type]

    def __repr__(self) -> str:
        """The call that makes the value, without the fields left at their default."""
        defauts = {nom: p.default for nom, p in signature(type(self)).parameters.items()}
        ecrits = (
            f"{nom}={_repr(valeur)}"
            for nom, valeur in self._champs().items()
            if defauts[nom] is Parameter.empty or valeur != defauts[nom]
        )
        return f"{type(self).__name__}({', '.join(ecrits)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return refaire, (type(self), self._champs())


def refaire(classe: type[V], champs: dict[str, Any]) -> V:
    """The value of these fields, checked again: what unpickling calls."""
    return classe(**champs)


def _simple(valeur: Any) -> Any:
    if isinstance(valeur, Valeur):
        return valeur.to_dict()
    if isinstance(valeur, tuple):
        return [_simple(element) for element in valeur]
    if isinstance(valeur, Mot):
        return valeur.value
    return valeur.isoformat() if isinstance(valeur, date) else valeur


def _repr(valeur: Any) -> str:
    if isinstance(valeur, date):
        return repr(valeur.isoformat())
    if isinstance(valeur, tuple):
        return f"[{', '.join(map(_repr, valeur))}]"
    return repr(valeur)


# What cannot be converted is kept as it is: the kernel refuses it, with its path and the rule it breaks.


def jour(valeur: Optional[Jour]) -> Any:
    """An ISO text as a ``datetime.date``."""
    if isinstance(valeur, str) and _ISO.fullmatch(valeur):
        try:
            return date.fromisoformat(valeur)
        except ValueError:
            return valeur
    return valeur


def mot(classe: type[M], valeur: Union[M, str, None], chemin: str, defaut: Optional[M] = None) -> Any:
    """A word as a member of its enumeration; refused where it is written when it is none, at the path of its field."""
    if valeur is None:
        return defaut
    try:
        return classe(valeur)
    except ValueError:
        raise ErreurEntree(chemin, Regle.VALEUR_INCONNUE if isinstance(valeur, str) else Regle.TYPE, valeur) from None


def mot_refuse_plus_tard(classe: type[M], valeur: Any) -> Any:
    """A word as a member of its enumeration; what is none is refused with the rest, in the order of the fields."""
    try:
        return classe(valeur)
    except ValueError:
        return valeur


def bits(lectures: Any) -> Any:
    """A list of lectures as the bits of a choice; what is no list stays as it is."""
    if isinstance(lectures, (list, tuple, set, frozenset)):
        try:
            return sum({1 << (Lecture(lecture).code - 1) for lecture in lectures})
        except ValueError:
            raise ErreurEntree("demande.lectures", Regle.VALEUR_INCONNUE) from None
    return 0 if lectures is None else lectures


def suite(valeurs: Optional[Iterable[Any]], classe: type[V]) -> Any:
    """A list as a tuple of typed values."""
    if isinstance(valeurs, (list, tuple)):
        return tuple(partie(valeur, classe) for valeur in valeurs)
    return () if valeurs is None else valeurs


def partie(valeur: Any, classe: type[V]) -> Any:
    """A mapping as the typed value it describes; one that describes none stays as it is."""
    if isinstance(valeur, Mapping):
        try:
            return classe(**valeur)
        except (TypeError, ErreurEntree):
            return valeur
    return valeur
