"""What if: a dossier or a demande with some fields set otherwise, by their paths."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from copy import deepcopy
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Iterator, Mapping, Sequence, Tuple

from . import _noyau
from .enumerations import Lecture
from .modele import bits

_DECALAGE = re.compile(r"([+-]\d+) ?(ans?|a|mois|m|jours?|j)")
_VRAIS, _FAUX = ("oui", "true", "vrai", "1"), ("non", "false", "faux", "0")
_ETAPE = re.compile(r"([a-z_0-9]+)(?:\[(\d*)\])?")

_Objet = Mapping[str, Any]


class ChampInconnu(ValueError):
    """A path that no field has."""

    def __init__(self, chemin: str) -> None:
        super().__init__(chemin)
        self.chemin = chemin
        voisins = get_close_matches(re.sub(r"\[\d+\]", "[]", chemin), list(_contenus()), 1, 0.6)
        self.proche = voisins[0] if voisins else None
        """The nearest path there is."""

    def __str__(self) -> str:
        return self.chemin + (f" (→ {self.proche} ?)" if self.proche else "")


class ValeurImpossible(ValueError):
    """A value that a field of this kind cannot be read from."""

    def __init__(self, dit: str, attendu: str) -> None:
        super().__init__(f"{dit}: {attendu}")
        self.attendu = attendu
        """What can be read there."""


def avec(dossier: _Objet, demande: _Objet, changements: Mapping[str, Any]) -> Tuple[dict[str, Any], dict[str, Any]]:
    """A dossier and a demande, as mappings of the interchange format, with other values at some paths.

    A path is that of the format: ``formation.semaines_perfectionnement``, ``carriere[0].agrement``, ``carriere[].agrement`` for every
    period, ``demande.annee``. A value is the one of the field; None leaves it out. A text may say a date or a number otherwise:
    ``-1 an``, ``+6 mois``, ``+15 jours``, ``+1`` from what is there (nothing is made of nothing), ``oui`` or ``non``, and
    ``L5+L13`` as lectures. Periods that are not there stay so.

    >>> avec({"id": "A-0001", "carriere": [{"agrement": "1996-02-29"}]}, {"annee": 2000}, {"carriere[].agrement": "-1 an", "demande.annee": "+1"})
    ({'id': 'A-0001', 'carriere': [{'agrement': '1995-02-28'}]}, {'annee': 2001})
    """
    racine = {**deepcopy(dict(dossier)), "demande": deepcopy(dict(demande))}
    for chemin, valeur in changements.items():
        poser(racine, chemin, valeur)
    modifiee = racine.pop("demande")
    return racine, modifiee


def poser(racine: dict[str, Any], chemin: str, valeur: Any) -> bool:
    """Sets one path of an object that holds a dossier and its ``demande``; did anything change?"""
    genre = contenu(chemin)
    change = False
    *parents, (nom, rang) = _etapes(chemin)
    # What is taken away, or moved from where it is, makes no object to hold it.
    creer = valeur is not None and not (isinstance(valeur, str) and _relatif(valeur, genre))
    for objet in _objets([racine], parents, creer):
        if rang is None:
            change |= _mettre(objet, nom, valeur, genre)
        else:
            elements = objet.get(nom) or []
            for n in range(len(elements)) if rang == "" else [int(rang)]:
                if n < len(elements):
                    change |= elements[n] != valeur
                    elements[n] = valeur
    return change


def contenu(chemin: str) -> str:
    """The kind of value of a path; ``ChampInconnu`` when no field has it."""
    genre = _contenus().get(re.sub(r"\[\d*\]", "[]", chemin))
    if genre is None or chemin in ("$", "id", "demande"):
        raise ChampInconnu(chemin)
    return genre


def lire(chemin: str, texte: str) -> Any:
    """The value that a text typed after ``CHEMIN=`` stands for; ``ValeurImpossible`` when it is none of the kind of that field."""
    genre = contenu(chemin)
    if texte == "":
        return None
    if genre == "booleen":
        if texte.lower() not in (*_VRAIS, *_FAUX):
            raise ValeurImpossible(f"{chemin}={texte}", "oui, non")
        return texte.lower() in _VRAIS
    if genre in ("objet", "liste"):
        try:
            return json.loads(texte)
        except ValueError:
            raise ValeurImpossible(f"{chemin}={texte}", "JSON") from None
    if genre == "entier" and not _relatif(texte, genre):
        return _entier(chemin, texte)
    return texte


def _entier(chemin: str, texte: str) -> int:
    if chemin == "demande.lectures" and texte.upper().startswith("L"):
        noms = [nom.strip().upper() for nom in re.split(r"[+,]", texte)]
        inconnus = [nom for nom in noms if nom not in Lecture.__members__]
        if inconnus:
            raise ValeurImpossible(f"{chemin}={texte}", ", ".join(Lecture.__members__))
        somme: int = bits(noms)
        return somme
    try:
        return int(texte)
    except ValueError:
        raise ValeurImpossible(f"{chemin}={texte}", "0, 1, 2…") from None


def _mettre(objet: dict[str, Any], nom: str, valeur: Any, genre: str) -> bool:
    ancienne = objet.get(nom)
    nouvelle = _decale(ancienne, valeur) if isinstance(valeur, str) and _relatif(valeur, genre) else valeur
    if nouvelle == ancienne and (nom in objet or nouvelle is None):
        return False
    if nouvelle is None and genre != "agrement":
        objet.pop(nom, None)
    else:
        objet[nom] = nouvelle
    return True


def _relatif(valeur: str, genre: str) -> bool:
    if genre in ("date", "agrement"):
        return _DECALAGE.fullmatch(valeur) is not None
    return genre == "entier" and re.fullmatch(r"[+-]\d+", valeur) is not None


def _decale(ancienne: Any, decalage: str) -> Any:
    """A value moved by so much; what is no date and no number stays as it is."""
    trouve = _DECALAGE.fullmatch(decalage)
    if trouve is None:
        return ancienne + int(decalage) if isinstance(ancienne, int) else ancienne
    try:
        jour = date.fromisoformat(ancienne)
    except (TypeError, ValueError):
        return ancienne
    return _plus(jour, int(trouve[1]), trouve[2][0]).isoformat()


def _plus(jour: date, nombre: int, unite: str) -> date:
    """So many years (``a``), months (``m``) or days later; the last day of a month that is too short."""
    if unite == "j":
        return date.fromordinal(jour.toordinal() + nombre)
    rang = jour.year * 12 + jour.month - 1 + nombre * (12 if unite == "a" else 1)
    annee, mois = divmod(rang, 12)
    return date(annee, mois + 1, min(jour.day, monthrange(annee, mois + 1)[1]))


def _objets(racines: Sequence[dict[str, Any]], etapes: Sequence[Tuple[str, Any]], creer: bool) -> Iterator[dict[str, Any]]:
    """The objects at the end of a path; with ``creer``, those that are not there are made, but for elements of a list."""
    if not etapes:
        yield from racines
        return
    (nom, rang), *suite = etapes
    for racine in racines:
        if rang is None:
            if creer and not isinstance(racine.get(nom), dict):
                racine[nom] = {}
            if nom in racine and isinstance(racine[nom], dict):
                yield from _objets([racine[nom]], suite, creer)
        else:
            elements = racine.get(nom) or []
            choisis = elements if rang == "" else elements[int(rang) : int(rang) + 1]
            yield from _objets(choisis, suite, creer)


def _etapes(chemin: str) -> list[Tuple[str, Any]]:
    """The names of a path, each with the rank behind it: None for a field, "" for every element of a list.

    >>> _etapes("carriere[].organisme.region")
    [('carriere', ''), ('organisme', None), ('region', None)]
    """
    trouves = [_ETAPE.fullmatch(etape) for etape in chemin.split(".")]
    return [(trouve[1], trouve[2]) for trouve in trouves if trouve is not None]


@lru_cache(maxsize=1)
def _contenus() -> Mapping[str, str]:
    return {champ["chemin"]: champ["contenu"] for champ in _noyau.champs()}
