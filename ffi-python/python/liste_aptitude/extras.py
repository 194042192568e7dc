"""How to install what is missing. The packages are published nowhere: they are built in the repository, or their wheels are at hand."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_CONSTRUIRE = {"table": "make roue-table", "classeur": "make roue-table", "rapport": "make roue", "cli": "make roue"}
"""What builds the wheels that an extra needs, into ``build/roues-table`` or ``build/roues``."""


def manquant(extra: str, langue: str = "en") -> str:
    """The sentence for an extra that is not installed, in French ("fr") or in English ("en").

    >>> print(manquant("table"))
    needs the extra `table`; the packages are not published: `make roue-table` in the repository, then pip install --find-links \
build/roues-table 'liste-aptitude[table]' (or the folder of your wheels)
    """
    construire = _CONSTRUIRE[extra]
    dossier = f"build/{construire.removeprefix('make ').replace('roue', 'roues')}"
    installer = f"pip install --find-links {dossier} 'liste-aptitude[{extra}]'"
    if langue == "fr":
        return f"il faut l’extra `{extra}`\u00a0; les paquets ne sont pas publiés\u00a0: `{construire}` dans le dépôt, puis {installer} (ou le dossier de vos roues)"
    return f"needs the extra `{extra}`; the packages are not published: `{construire}` in the repository, then {installer} (or the folder of your wheels)"


def bibliotheque(nom: str) -> Any:
    """A published library that the package works without."""
    try:
        return import_module(nom)
    except ModuleNotFoundError as absent:
        raise ModuleNotFoundError(f"needs {nom}: pip install {nom}", name=nom) from absent


class ExtraManquant(ModuleNotFoundError):
    """An extra that is not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(manquant(extra), name=extra)
        self.extra = extra

    def phrase(self, langue: str = "fr") -> str:
        """How to install it, in French ("fr") or in English ("en")."""
        return manquant(self.extra, langue)

    def __reduce__(self) -> tuple[type[ExtraManquant], tuple[str]]:
        return type(self), (self.extra,)


def arrow() -> Any:
    """The package of the extra ``table``."""
    try:
        return import_module("liste_aptitude_arrow")
    except ModuleNotFoundError as absent:
        raise ExtraManquant("table") from absent
