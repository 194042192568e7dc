"""What the enumerations share."""

from __future__ import annotations

from enum import Enum, EnumMeta
from functools import lru_cache

from . import _noyau


@lru_cache(maxsize=None)
def _fiches() -> "dict[tuple[str, str], tuple[int, str, str]]":
    """By class and word: code, French label, English label."""
    return {(classe, valeur): (code, fr, en) for classe, mots in _noyau.listes().items() for _, valeur, code, fr, en in mots}


class _Liste(EnumMeta):
    """A closed list as `help` and completion show it: its words and what they know, without the fifty methods of every text."""

    def __dir__(cls) -> list[str]:
        return [*cls.__members__, *(nom for nom in ("code", "libelle") if hasattr(cls, nom)), "__doc__", "__module__"]


class MotPropre(str, Enum, metaclass=_Liste):
    """A word of a list that only the package has: a text, without a code of the C ABI."""

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        raise NotImplementedError

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)


class Mot(str, Enum, metaclass=_Liste):
    """A word of a closed list: a text (the name used in every interchange format) with a code and labels for people."""

    @property
    def code(self) -> int:
        """Stable numeric code, the one of the C ABI."""
        return _fiches()[type(self).__name__, self.value][0]

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        _, fr, en = _fiches()[type(self).__name__, self.value]
        return {"fr": fr, "en": en}[langue]

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)
