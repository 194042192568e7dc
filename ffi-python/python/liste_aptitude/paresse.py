"""Names that a package has and loads when they are asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, Mapping


def a_la_demande(espace: dict[str, Any], modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package, by its globals and by the names of each of its modules, separated by blanks."""
    paquet = espace["__name__"]
    ou = {nom: module for module, noms in modules.items() for nom in noms.split()}

    def chercher(nom: str) -> Any:
        if nom in modules:
            return import_module(f".{nom}", paquet)
        if nom not in ou:
            raise AttributeError(f"module {paquet!r} has no attribute {nom!r}")
        valeur = espace[nom] = getattr(import_module(f".{ou[nom]}", paquet), nom)
        return valeur

    def noms() -> list[str]:
        return sorted({*espace, *espace["__all__"]})

    return chercher, noms
