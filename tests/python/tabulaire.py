"""Dossiers and demandes spelled out as three Arrow tables."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa

Cas = list[dict[str, Any]]
LISTES = ("inscriptions", "reclassements", "fonction_publique_categorie_a", "fonction_publique_fonctions_securite_sociale", "fonction_publique_fonctions_protection_sociale")


def a_plat(objet: dict[str, Any], prefixe: str = "") -> dict[str, Any]:
    """Nested names joined by `_`; lists as JSON texts."""
    plat: dict[str, Any] = {}
    for nom, valeur in objet.items():
        if isinstance(valeur, dict):
            plat |= a_plat(valeur, f"{prefixe}{nom}_")
        elif isinstance(valeur, list):
            plat[prefixe + nom] = json.dumps(valeur)
        else:
            plat[prefixe + nom] = valeur
    return plat


def tables(cas: Cas) -> tuple[Any, Any, Any]:
    """The three tables; every case is a person of its own."""
    personnes, carriere, demandes = [], [], []
    for rang, c in enumerate(cas):
        dossier = {**c["dossier"], "id": f"{rang}"}
        carriere += [{"id": f"{rang}", **a_plat(p)} for p in dossier.pop("carriere", None) or []]
        personnes.append(a_plat(dossier))
        demandes.append({"id": f"{rang}", **a_plat(c["demande"])})
    return tuple(map(table, (personnes, carriere, demandes)))  # type: ignore[return-value]


def table(lignes: list[dict[str, Any]]) -> Any:
    noms = list(dict.fromkeys(nom for ligne in lignes for nom in ligne))
    return pa.table({nom: [ligne.get(nom) for ligne in lignes] for nom in noms})


def tabulable(cas: dict[str, Any]) -> bool:
    """Can cells say it? They cannot tell a field not written from a null one, nor a block without a value from no block."""
    blocs = (cas["dossier"].get("position"), cas["dossier"].get("fonction_publique"), cas["demande"].get("depot"))
    return all(bloc is None or any(v is not None for v in bloc.values()) for bloc in blocs)
