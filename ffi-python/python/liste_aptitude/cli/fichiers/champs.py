"""The columns of the three tables as the schemas tell them, and those of a published list: which field each carries, and the kind of its value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Mapping, Optional

from ...schemas import TABLES, colonnes, enfants

Genre = Literal["personnes", "carriere", "demandes", "liste"]
Nature = Literal["texte", "date", "entier", "booleen", "liste"]
_NATURES: Mapping[str, Nature] = {
    "texte": "texte",
    "mot": "texte",
    "date": "date",
    "agrement": "date",
    "entier": "entier",
    "booleen": "booleen",
    "liste": "liste",
}


@dataclass(frozen=True)
class Champ:
    """The field of a column."""

    chemin: tuple[str, ...]
    """The names that lead to it, from the object of the row."""
    nature: Nature


@dataclass(frozen=True)
class Champs:
    """The fields of a table."""

    colonnes: Mapping[str, Champ]
    """By the name of the column."""
    blocs: Mapping[str, tuple[str, ...]]
    """The objects among the fields, by the name that begins those of their columns."""
    prefixe: str
    """What comes before a field of the row in the path of an error."""
    temoins: Mapping[str, tuple[str, Nature]] = field(default_factory=dict)
    """By object: the field that it needs, or else one whose empty list says that the object is there; neither where all may lack."""

    def chemin(self, colonne: str) -> str:
        """The path of the field of a column (or of an object) in an error."""
        champ = self.colonnes.get(colonne)
        noms = champ.chemin if champ is not None else self.blocs.get(colonne, (colonne,))
        return "id" if colonne == "id" else self.prefixe + ".".join(noms)


def _champs(objet: str) -> Champs:
    racine = "" if objet == "$" else f"{objet}."
    colonnes_lues = {nom: Champ(_noms(champ, racine), _NATURES[champ["contenu"]]) for nom, champ, _ in colonnes(objet)}
    chemins = {"_".join(noms): (chemin, noms) for chemin in enfants() if (noms := _sous(chemin, racine))}
    blocs = {nom: noms for nom, (_, noms) in chemins.items()}
    temoins = {nom: temoin for nom, (chemin, _) in chemins.items() if (temoin := _temoin(nom, chemin)) is not None}
    return Champs(colonnes_lues, blocs, racine, temoins)


def _temoin(nom: str, chemin: str) -> Optional[tuple[str, Nature]]:
    champs = enfants()[chemin]
    attendus = [champ for champ in champs if champ["presence"] in ("requis", "selon")]
    requis = attendus if any(champ["presence"] == "requis" for champ in attendus) else []
    listes = [champ for champ in champs if champ["contenu"] == "liste"]
    return next(((f"{nom}_{champ['cle']}", _NATURES[champ["contenu"]]) for champ in (*requis, *listes)), None)


def _noms(champ: Mapping[str, Any], racine: str) -> tuple[str, ...]:
    return ("id",) if champ["chemin"] == "id" else tuple(champ["chemin"].removeprefix(racine).split("."))


def _sous(chemin: str, racine: str) -> tuple[str, ...]:
    """The names that lead from the object of a row to one of its own, of which the row has the columns."""
    reste = chemin.removeprefix(racine)
    dedans = chemin.startswith(racine) and reste and "[]" not in reste and chemin not in ("$", "demande")
    return tuple(reste.split(".")) if dedans and (racine or not chemin.startswith("demande.")) else ()


CHAMPS: Mapping[Genre, Champs] = {
    "personnes": _champs(TABLES["personnes"]),
    "carriere": _champs(TABLES["carriere"]),
    "demandes": _champs(TABLES["demandes"]),
    # A published list: who is on it, in which class and section.
    "liste": Champs(
        {
            "id": Champ(("id",), "texte"),
            "annee": Champ(("annee",), "entier"),
            "classe": Champ(("classe",), "texte"),
            "section": Champ(("section",), "texte"),
        },
        {},
        "liste.",
    ),
}
